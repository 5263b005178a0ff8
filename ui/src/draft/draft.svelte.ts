// An exemplar while it is worked on: what the core keeps, overlaid with what was typed and is still on
// its way. Forms read and write places through it; it knows no form.
import { SvelteMap } from 'svelte/reactivity'
import type { ExemplarDetail, PhotoCard, Saved, SaveFields } from '../backend/generated'
import { Autosave, type AutosaveOptions } from './autosave.svelte'
import { flatten, type RecordIds, recordIds } from './flatten'
import { keyOf, type Place, shown, type Value } from './place'

/** Items of a list stand this far apart, so that one can be put between two others. */
export const STEP = 1000

/** One exemplar being edited. */
export class Draft {
  /** The exemplar as the core last showed it. */
  detail: ExemplarDetail = $state.raw() as ExemplarDetail
  /** The records behind it. */
  readonly ids: RecordIds = $derived(recordIds(this.detail))
  /** The way to the core. */
  readonly autosave: Autosave
  /** Counts the times when the core's values replace those on screen, even under the caret. */
  epoch = $state(0)

  readonly #kept = new SvelteMap<string, Value>()

  constructor(detail: ExemplarDetail, options: AutosaveOptions) {
    this.detail = detail
    this.#fill(detail)
    this.autosave = new Autosave({
      ...options,
      onsaved: (saved, request) => {
        if (request) this.#take(saved, request)
        options.onsaved?.(saved, request)
      },
    })
  }

  /** The value of a place as it should be shown now. */
  get(place: Place): Value {
    const key = keyOf(place)
    const typed = this.autosave.pending.get(key)
    return typed !== undefined ? typed : (this.#kept.get(key) ?? null)
  }

  /** The text of a place as it should be shown now. */
  text(record: string | null, path: string): string {
    return record === null ? '' : shown(this.get({ record, path }))
  }

  /** What the core keeps for a place. */
  kept(place: Place): Value {
    return this.#kept.get(keyOf(place)) ?? null
  }

  /** Whether something typed into a place is not kept yet. */
  isPending(place: Place): boolean {
    return this.autosave.pending.has(keyOf(place))
  }

  /** Takes what was typed. */
  type(place: Place, value: Value): void {
    this.autosave.change(place, value)
  }

  /** Takes what was chosen, at once. */
  choose(place: Place, value: Value): Promise<void> {
    return this.autosave.commit(place, value)
  }

  /** Ids of the members of a set of the exemplar. */
  members(set: string): string[] {
    return this.#namesWithin(set).filter(
      (id) => this.get({ record: this.ids.exemplar, path: `${set}/${id}` }) === true,
    )
  }

  /** Ids of the items of a list of the exemplar, in order. */
  items(list: string): string[] {
    const record = this.ids.exemplar
    const position = (id: string) => Number(this.get({ record, path: `${list}/${id}/position` }) ?? 0)
    return this.#namesWithin(list)
      .filter((id) => !this.#isRemoved(`${list}/${id}`))
      .sort((a, b) => position(a) - position(b) || (a < b ? -1 : 1))
  }

  /** Adds an item at the end of a list and answers its id. */
  addItem(list: string): string {
    const last = this.items(list).at(-1)
    const after = last === undefined ? 0 : this.#position(list, last)
    const id = crypto.randomUUID()
    this.type({ record: this.ids.exemplar, path: `${list}/${id}/position` }, after + STEP)
    return id
  }

  /** Removes an item with everything in it. */
  removeItem(list: string, id: string): Promise<void> {
    return this.choose({ record: this.ids.exemplar, path: `${list}/${id}` }, null)
  }

  /** Moves an item to another place in its list. */
  async moveItem(list: string, id: string, to: number): Promise<void> {
    const others = this.items(list).filter((other) => other !== id)
    const [before, after] = [others[to - 1], others[to]]
    const low = before === undefined ? 0 : this.#position(list, before)
    const high = after === undefined ? low + 2 * STEP : this.#position(list, after)
    if (high - low > 1) {
      await this.#setPosition(list, id, Math.floor((low + high) / 2))
    } else {
      // No room between the two: the whole list is numbered anew.
      others.splice(to, 0, id)
      for (const [index, item] of others.entries()) this.#setLater(list, item, (index + 1) * STEP)
      await this.autosave.flush()
    }
  }

  /** Shows a photo that was added. */
  takePhoto(photo: PhotoCard, saved: Saved): void {
    this.detail = { ...this.detail, photo }
    for (const path of ['focus_x', 'focus_y'] as const)
      this.#kept.set(keyOf({ record: photo.id, path }), photo[path])
    this.autosave.tell(saved)
  }

  /** Shows the exemplar as the core keeps it, after an undo or a change from elsewhere. */
  replace(detail: ExemplarDetail): void {
    this.detail = detail
    this.#kept.clear()
    this.#fill(detail)
    this.epoch += 1
  }

  #fill(detail: ExemplarDetail): void {
    for (const [key, value] of flatten(detail)) this.#kept.set(key, value)
  }

  #take(saved: Saved, { record, changes }: SaveFields): void {
    for (const { path, value } of [...changes, ...saved.values]) {
      if (value === null || value === false) this.#forget(record, path)
      else this.#kept.set(keyOf({ record, path }), value)
    }
  }

  #forget(record: string, path: string): void {
    const key = keyOf({ record, path })
    for (const other of [...this.#kept.keys()]) {
      if (other === key || other.startsWith(`${key}/`)) this.#kept.delete(other)
    }
  }

  #namesWithin(list: string): string[] {
    const start = `${keyOf({ record: this.ids.exemplar, path: list })}/`
    const names = new Set<string>()
    for (const key of [...this.#kept.keys(), ...this.autosave.pending.keys()]) {
      const name = key.startsWith(start) ? key.slice(start.length).split('/')[0] : undefined
      if (name) names.add(name)
    }
    return [...names]
  }

  #isRemoved(path: string): boolean {
    return this.autosave.pending.get(keyOf({ record: this.ids.exemplar, path })) === null
  }

  #position(list: string, id: string): number {
    return Number(this.get({ record: this.ids.exemplar, path: `${list}/${id}/position` }) ?? 0)
  }

  #setLater(list: string, id: string, position: number): void {
    this.type({ record: this.ids.exemplar, path: `${list}/${id}/position` }, position)
  }

  #setPosition(list: string, id: string, position: number): Promise<void> {
    this.#setLater(list, id, position)
    return this.autosave.flush()
  }
}
