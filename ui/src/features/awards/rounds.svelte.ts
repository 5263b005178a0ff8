/** What the view of awards shows: whose year, which round, what is chosen. Fetched anew after every change. */
import { SvelteSet } from 'svelte/reactivity'
import { call } from '../../backend/calls'
import type { AwardCatalogue, Candidate, NominationCard, Round } from '../../backend/generated'

/** From these states the table of moves leads to a nomination; one that is nominated may be put forward for more. */
const NOMINABLE = new Set(['PUBLICISED', 'REPLICATED', 'NOMINATED'])

export class Rounds {
  catalogue = $state.raw<AwardCatalogue | null>(null)
  round = $state.raw<Round | null>(null)
  candidates = $state.raw<Candidate[]>([])
  /** The name of the round that is looked at; empty = all of the year. */
  name = $state('')
  readonly chosen = new SvelteSet<string>()
  #turn = 0

  /** Fetches everything of a year anew; an answer that is overtaken is dropped. */
  async load(year: number): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const [catalogue, round, { rows }] = await Promise.all([
      call('award_catalogue', {}),
      call('round', { year, round: this.name || null }),
      call('candidates', { plan_year: year }),
    ])
    if (turn !== this.#turn) return
    this.catalogue = catalogue
    this.round = round
    this.candidates = rows
    const known = new Set(round.rows.map(({ id }) => id))
    for (const id of this.chosen) if (!known.has(id)) this.chosen.delete(id)
  }

  /** The rounds of a year, by name. */
  names(year: number): string[] {
    return (this.catalogue?.rounds ?? []).filter((round) => round.year === year).map(({ name }) => name)
  }

  get rows(): NominationCard[] {
    return this.round?.rows ?? []
  }
  /** The chosen ones in the order of the list. */
  get picked(): NominationCard[] {
    return this.rows.filter(({ id }) => this.chosen.has(id))
  }
  /** Who may be put forward. */
  get nominable(): Candidate[] {
    return this.candidates.filter(({ state }) => NOMINABLE.has(state.code))
  }

  toggle(id: string): void {
    if (!this.chosen.delete(id)) this.chosen.add(id)
  }
  /** Chooses all, or none once all are. */
  toggleAll(): void {
    const all = this.chosen.size === this.rows.length
    this.chosen.clear()
    if (!all) for (const { id } of this.rows) this.chosen.add(id)
  }
}
