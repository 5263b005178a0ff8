/**
 * What the board of selection shows: whose year, what narrows it, where one stands. Lives as long as the window, so
 * that one comes back to the card one left.
 */
import { SvelteSet } from 'svelte/reactivity'
import { call } from '../../backend/calls'
import type { Candidate, Candidates, Coverage, Inbox } from '../../backend/generated'
import { type BoardFilters, letsThrough } from './rules'

export type View = 'board' | 'list' | 'inbox' | 'awards'

/** More than three do not fit side by side. */
export const MOST_COMPARED = 3

/** As many photos as the core lists at once. */
const AT_MOST = 500

export class Board {
  view = $state<View>('board')
  /** The plan year; null until it is known. */
  year = $state<number | null>(null)
  filters = $state.raw<BoardFilters>({})
  candidates = $state.raw<Candidates | null>(null)
  coverage = $state.raw<Coverage | null>(null)
  inbox = $state.raw<Inbox | null>(null)
  #waiting = $state(0)
  /** Photos by exemplar. */
  photos = $state.raw<ReadonlyMap<string, string>>(new Map())
  /** The card one stands on. */
  current = $state<string | null>(null)
  /** Those to be laid side by side, in the order of choosing. */
  readonly chosen = new SvelteSet<string>()
  #turn = 0

  /** What the filters let through. */
  readonly rows = $derived.by((): Candidate[] =>
    (this.candidates?.rows ?? []).filter((row) => letsThrough(this.filters, row)),
  )

  /** Fetches everything of a year anew; an answer that is overtaken is dropped. */
  async load(year: number): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    this.year = year
    const [candidates, coverage, inbox, list] = await Promise.all([
      call('candidates', { plan_year: year }),
      call('coverage', { plan_year: year }),
      call('inbox', {}),
      call('list_exemplars', {
        search: '',
        plan_year: year,
        binned: false,
        order: 'natural',
        offset: 0,
        limit: AT_MOST,
      }),
    ])
    if (turn !== this.#turn) return
    this.candidates = candidates
    this.coverage = coverage
    this.inbox = inbox
    this.#waiting = inbox.items.length
    this.photos = new Map(list.rows.flatMap(({ id, photo }) => (photo ? [[id, photo]] : [])))
    const known = new Set(candidates.rows.map(({ id }) => id))
    for (const id of this.chosen) if (!known.has(id)) this.chosen.delete(id)
  }

  /** How much waits for whoever is working. */
  get waiting(): number {
    return this.#waiting
  }

  /** Fetches what waits anew; without an answer nothing is said to wait. */
  async count(): Promise<void> {
    this.#waiting = await call('inbox_count', {}).then(
      ({ count }) => count,
      () => 0,
    )
  }

  get narrowed(): boolean {
    return Object.keys(this.filters).length > 0
  }

  /** Sets a filter, or takes it off without a value. */
  filter(change: { [Name in keyof BoardFilters]: BoardFilters[Name] | undefined }): void {
    const all = Object.entries({ ...this.filters, ...change })
    this.filters = Object.fromEntries(all.filter(([, value]) => value !== undefined && value !== false))
  }
  clear(): void {
    this.filters = {}
  }

  /** Chooses an exemplar for comparing, or gives it back; a fourth is not taken. */
  toggle(id: string): void {
    if (this.chosen.delete(id) || this.chosen.size >= MOST_COMPARED) return
    this.chosen.add(id)
  }
}
