/**
 * What Kho điển hình is showing: what is asked for, where one stands, what is chosen. Lives as long as the
 * window, so that one comes back to the row one left.
 */
import { SvelteSet } from 'svelte/reactivity'
import type { CountedRows, ListOrder } from '../../backend/generated'
import { ExemplarList, type ListQuery } from '../../session/exemplar-list.svelte'

/** The kinds above the list. Two are kinds of subject, two are categories. */
export type Kind = 'all' | 'individual' | 'collective' | 'new_model' | 'new_factor'

/** What narrows the list, by name of the filter; codes and ids as text. */
export type Filters = {
  plan_year?: string
  unit?: string
  unit_kin?: string
  state?: string
  work_field?: string
}

const KINDS: Record<Kind, Pick<ListQuery, 'subject' | 'category'>> = {
  all: {},
  individual: { subject: 'individual' },
  collective: { subject: 'collective' },
  new_model: { category: 'NEW_MODEL' },
  new_factor: { category: 'NEW_FACTOR' },
}

export class Library {
  search = $state('')
  kind = $state<Kind>('all')
  filters = $state.raw<Filters>({})
  order = $state<ListOrder>('natural')
  /** What a number of the figures stands for; null = nothing narrows the list so. */
  counted = $state.raw<CountedRows | null>(null)

  /** Number of the row one stands on. */
  cursor = $state(0)
  /** Exemplars chosen for doing something with all of them. */
  readonly chosen = new SvelteSet<string>()
  readonly list: ExemplarList
  /** An exemplar shown though its row is not here. */
  #pinned = $state<string | null>(null)
  /** Where a range of choosing began. */
  #anchor = 0

  constructor(readonly refused: (error: unknown) => void) {
    this.list = new ExemplarList(this.#query(), refused)
  }

  /** Id of the exemplar one stands on. */
  get current(): string | null {
    return this.#pinned ?? this.list.row(this.cursor)?.id ?? null
  }

  /** Whether anything narrows the list. */
  get narrowed(): boolean {
    return this.search !== '' || this.filtered
  }

  /** Whether a kind or a filter narrows the list, the search left aside. */
  get filtered(): boolean {
    return this.kind !== 'all' || Object.keys(this.filters).length > 0 || this.counted !== null
  }

  find(search: string): Promise<void> {
    this.search = search
    return this.#ask()
  }

  ofKind(kind: Kind): Promise<void> {
    this.kind = kind
    return this.#ask()
  }

  /** Sets a filter, or takes it off with an empty value. */
  filter(name: keyof Filters, value: string): Promise<void> {
    const { [name]: _old, ...others } = this.filters
    this.filters = value ? { ...others, [name]: value } : others
    // Nothing is before or after no unit.
    if (!this.filters.unit) delete this.filters.unit_kin
    return this.#ask()
  }

  /** Shows exactly the rows a number stands for; null takes that off. */
  open(counted: CountedRows | null): Promise<void> {
    if (counted) {
      this.search = ''
      this.kind = 'all'
      this.filters = {}
    }
    this.counted = counted
    return this.#ask()
  }

  clear(): Promise<void> {
    this.counted = null
    this.search = ''
    this.kind = 'all'
    this.filters = {}
    return this.#ask()
  }

  sort(order: ListOrder): Promise<void> {
    this.order = order
    return this.#ask()
  }

  /** Shows one exemplar, wherever its row is. */
  show(id: string): void {
    const at = this.list.find(id)
    this.#pinned = at < 0 ? id : null
    if (at >= 0) this.stand(at)
  }

  /** Stands on a row. */
  stand(index: number): void {
    this.#pinned = null
    this.cursor = Math.max(0, Math.min(this.list.total - 1, index))
    this.#anchor = this.cursor
  }

  /** Chooses a row or gives it back. */
  toggle(index: number): void {
    const id = this.list.row(index)?.id
    this.stand(index)
    if (id && !this.chosen.delete(id)) this.chosen.add(id)
  }

  /** Chooses everything from where the choosing began up to a row. */
  async extend(index: number): Promise<void> {
    const anchor = this.#anchor
    this.#pinned = null
    this.cursor = Math.max(0, Math.min(this.list.total - 1, index))
    const [from, to] = [Math.min(anchor, this.cursor), Math.max(anchor, this.cursor)]
    try {
      const ids = await this.list.ids(from, to + 1)
      this.chosen.clear()
      for (const id of ids) this.chosen.add(id)
    } catch (error) {
      this.refused(error)
    }
  }

  /** Follows changes: the same question again, standing on the same exemplar if it is still there. */
  async refresh(): Promise<void> {
    const { current } = this
    const { total } = this.list
    await this.list.refresh()
    if (!current) return
    const at = this.list.find(current)
    // Gone from sight but not from the list: it moved to a page that is not here.
    if (at >= 0) this.cursor = at
    else if (this.list.total >= total) this.#pinned = current
    else this.#pinned = null
    this.cursor = Math.max(0, Math.min(this.cursor, this.list.total - 1))
  }

  async #ask(): Promise<void> {
    this.chosen.clear()
    await this.list.ask(this.#query())
    this.stand(0)
  }

  #query(): ListQuery {
    const { plan_year: year, unit_kin: kin, ...filters } = this.filters
    return {
      search: this.search,
      ...KINDS[this.kind],
      ...filters,
      unit_kin: Boolean(kin),
      plan_year: year ? Number(year) : null,
      ...(this.counted ? { counted: this.counted } : {}),
      binned: false,
      order: this.order,
    }
  }
}
