/**
 * A list of exemplars of which only the pages in sight are fetched. What is asked and what is shown may differ
 * for a moment: the old rows stay until the new ones are here, and an answer that is overtaken is dropped.
 */
import { call } from '../backend/calls'
import type { ExemplarPage, ExemplarRow, KindCounts, ListRequest } from '../backend/generated'

/** Rows fetched at once: three screens full. */
export const PAGE = 100
/** Rows the core answers at most. */
const AT_MOST = 500

const NO_COUNTS: KindCounts = { all: 0, individual: 0, collective: 0, new_model: 0, new_factor: 0 }

export type ListQuery = Omit<ListRequest, 'offset' | 'limit'>

export class ExemplarList {
  total = $state(0)
  counts = $state.raw<KindCounts>(NO_COUNTS)
  /** Whether any answer has come yet. */
  ready = $state(false)

  #pages = $state.raw<ReadonlyMap<number, ExemplarRow[]>>(new Map())
  #query: ListQuery
  #version = 0
  #fetching = new Set<number>()
  #sight = { from: 0, to: 0 }
  #asking = false

  constructor(
    query: ListQuery,
    private readonly refused: (error: unknown) => void,
  ) {
    this.#query = query
  }

  /** The row of a number, if it is here. */
  row(index: number): ExemplarRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }

  /** Number of a record's row among those that are here; -1 if it is not. */
  find(id: string): number {
    for (const [page, rows] of this.#pages) {
      const at = rows.findIndex((row) => row.id === id)
      if (at >= 0) return page * PAGE + at
    }
    return -1
  }

  /** Asks something else; the list begins at its top again. Resolves once the answer is shown. */
  ask(query: ListQuery): Promise<void> {
    this.#query = query
    this.#sight = { from: 0, to: 0 }
    return this.#begin()
  }

  /** Asks the same again, because records changed. */
  refresh(): Promise<void> {
    return this.#begin()
  }

  /** Tells which rows are in sight, so that they come. */
  see(from: number, to: number): void {
    this.#sight = { from, to }
    for (let page = Math.floor(from / PAGE); page * PAGE < to; page += 1) {
      if (!this.#pages.has(page) && !this.#fetching.has(page)) void this.#extend(page)
    }
  }

  /** Ids of the rows from a number up to but without another, whether they are here or not. */
  async ids(from: number, to: number): Promise<string[]> {
    const ids: string[] = []
    for (let offset = from; offset < to; offset += AT_MOST) {
      const limit = Math.min(AT_MOST, to - offset)
      const page = await call('list_exemplars', { ...this.#query, offset, limit })
      ids.push(...page.rows.map((row) => row.id))
    }
    return ids
  }

  /** One question at a time: who types on while one is under way is answered once, for the last. */
  async #begin(): Promise<void> {
    this.#version += 1
    this.#fetching = new Set()
    if (this.#asking) return
    this.#asking = true
    try {
      let asked: number
      do {
        asked = this.#version
        await this.#renew(asked)
      } while (asked !== this.#version)
    } catch (error) {
      this.refused(error)
    } finally {
      this.#asking = false
    }
    this.see(this.#sight.from, Math.min(this.#sight.to, this.total))
  }

  /** Fetches what is in sight before anything is shown, so that no row blinks. */
  async #renew(version: number): Promise<void> {
    const first = Math.floor(this.#sight.from / PAGE)
    const last = Math.floor(Math.max(this.#sight.from, this.#sight.to - 1) / PAGE)
    const pages = new Map<number, ExemplarRow[]>()
    let answer = await this.#fetch(first)
    pages.set(first, answer.rows)
    for (let page = first + 1; page <= last && page * PAGE < answer.total; page += 1) {
      answer = await this.#fetch(page)
      pages.set(page, answer.rows)
    }
    if (version === this.#version) this.#show(pages, answer)
  }

  async #extend(page: number): Promise<void> {
    const version = this.#version
    const fetching = this.#fetching
    fetching.add(page)
    try {
      const answer = await this.#fetch(page)
      if (version === this.#version) this.#show(new Map(this.#pages).set(page, answer.rows), answer)
    } catch (error) {
      this.refused(error)
    } finally {
      fetching.delete(page)
    }
  }

  #fetch(page: number): Promise<ExemplarPage> {
    return call('list_exemplars', { ...this.#query, offset: page * PAGE, limit: PAGE })
  }

  #show(pages: ReadonlyMap<number, ExemplarRow[]>, { total, counts }: ExemplarPage): void {
    this.#pages = pages
    this.total = total
    this.counts = counts
    this.ready = true
  }
}
