// What was changed, by whom and when: of the whole record, or of the field that has the focus.
import type { Failure, HistoryEntry, HistoryRequest } from '../../../backend/generated'
import type { Place } from '../../../draft/place'

/** What a history needs from outside. */
export interface HistoryCore {
  read: (request: HistoryRequest) => Promise<HistoryEntry[]>
  explain: (thrown: unknown) => Failure
}

/** Changes of one day. */
export interface Day {
  label: string
  entries: HistoryEntry[]
}

/** The changes that the drawer shows. */
export class History {
  entries = $state.raw<HistoryEntry[]>([])
  failure = $state.raw<Failure | null>(null)
  /** The field whose changes are shown; null for the whole record. */
  field = $state.raw<Place | null>(null)
  readonly days: Day[] = $derived(byDay(this.entries))

  readonly #exemplar: string
  readonly #core: HistoryCore
  #turn = 0

  constructor(exemplar: string, core: HistoryCore) {
    this.#exemplar = exemplar
    this.#core = core
  }

  /** Shows the changes of a field, or of the whole record. */
  async show(field: Place | null): Promise<void> {
    this.field = field
    await this.refresh()
  }

  /** Reads the changes again, after something was saved. */
  async refresh(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const { record, path } = this.field ?? { record: this.#exemplar, path: null }
    try {
      const entries = await this.#core.read({ record, path })
      if (turn !== this.#turn) return
      this.entries = entries
      this.failure = null
    } catch (thrown) {
      if (turn === this.#turn) this.failure = this.#core.explain(thrown)
    }
  }
}

/** Entries by day, in the order they come. */
export function byDay(entries: HistoryEntry[]): Day[] {
  const days: Day[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.label === entry.day) last.entries.push(entry)
    else days.push({ label: entry.day, entries: [entry] })
  }
  return days
}

/** Two letters for who made a change: the first of the family name and of the given name. */
export function initials(author: string): string {
  const words = author.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase()
}
