// Saves fields a moment after the last key, in order, one request at a time. Nothing that was typed is
// dropped: what the core refuses is held with its sentence and sent again with the next change. Knows
// no form, no screen and no exemplar.
import { SvelteMap } from 'svelte/reactivity'
import type { Failure, FieldChange, Saved, SaveFields } from '../backend/generated'
import { isWithin, keyOf, type Place, rootOf, type Value } from './place'

/** How long the keys must rest before a field is saved. */
export const REST_MS = 800

/** What the saving mark says. */
export type Phase = 'quiet' | 'waiting' | 'saving' | 'saved' | 'refused'

/** What an autosave needs from outside. */
export interface AutosaveOptions {
  /** Saves some fields of one record; throws when they are refused. */
  save: (request: SaveFields) => Promise<Saved>
  /** Turns what `save` threw into a sentence. */
  explain: (thrown: unknown) => Failure
  /** Is told what was kept, after each request; without one when something was saved another way. */
  onsaved?: (saved: Saved, request: SaveFields | null) => void
  /** How long the keys must rest, in milliseconds. */
  restMs?: number
}

type Waiting = Place & { value: Value }

/** The queue of changes on their way to the core. */
export class Autosave {
  /** What was typed and is not yet known to be kept, the newest value of each place. */
  readonly pending = new SvelteMap<string, Value>()
  /** Why a place was refused; until its next successful save. */
  readonly refusals = new SvelteMap<string, Failure>()
  /** What the saving mark says. */
  phase = $state<Phase>('quiet')
  /** When something was last saved, such as "09:41". */
  clock = $state('')

  readonly #options: AutosaveOptions
  readonly #waiting = new Map<string, Waiting>()
  readonly #held = new Map<string, Waiting>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #turn: Promise<void> = Promise.resolve()

  constructor(options: AutosaveOptions) {
    this.#options = options
  }

  /** Takes a new value; it is saved once the keys rest. */
  change(place: Place, value: Value): void {
    if (value === null) this.#forgetWithin(place)
    const key = keyOf(place)
    this.#held.delete(key)
    this.#waiting.set(key, { ...place, value })
    this.pending.set(key, value)
    this.phase = 'waiting'
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), this.#options.restMs ?? REST_MS)
  }

  /** Takes a value that was chosen rather than typed, and saves at once. */
  async commit(place: Place, value: Value): Promise<void> {
    this.change(place, value)
    await this.flush()
  }

  /** Saves everything that waits; what was refused earlier is tried once more. */
  flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#turn = this.#turn.then(() => this.#drain())
    return this.#turn
  }

  /** Takes note of something that was saved another way. */
  tell(saved: Saved): void {
    this.clock = saved.clock
    this.#settle()
    this.#options.onsaved?.(saved, null)
  }

  /** Whether anything typed is not kept yet. */
  get unsaved(): boolean {
    return this.pending.size > 0
  }

  /** Gives up what the core refused: the person chose to go on without it. */
  giveUp(): void {
    for (const key of this.#held.keys()) {
      this.pending.delete(key)
      this.refusals.delete(key)
    }
    this.#held.clear()
    this.#settle()
  }

  /** An item that is removed takes along what was typed into it. */
  #forgetWithin(place: Place): void {
    for (const queue of [this.#waiting, this.#held]) {
      for (const [key, change] of queue) {
        const inside = change.record === place.record && change.path !== place.path
        if (!inside || !isWithin(change.path, place.path)) continue
        queue.delete(key)
        this.pending.delete(key)
        this.refusals.delete(key)
      }
    }
  }

  async #drain(): Promise<void> {
    const fresh = [...this.#waiting.values()]
    const again = [...this.#held.values()]
    if (fresh.length + again.length === 0) return
    this.#waiting.clear()
    this.phase = 'saving'
    for (const batch of byRecord(fresh)) await this.#send(batch)
    for (const batch of byRoot(again)) {
      if (batch.every((change) => this.#held.get(keyOf(change)) === change)) await this.#send(batch)
    }
    this.#settle()
  }

  /** Saves one record's changes together; if they are refused, piece by piece, to keep the sound ones. */
  async #send(batch: Waiting[]): Promise<void> {
    const [first] = batch
    if (!first) return
    const changes: FieldChange[] = batch.map(({ path, value }) => ({ path, value }))
    const request: SaveFields = { record: first.record, changes }
    try {
      const saved = await this.#options.save(request)
      this.clock = saved.clock
      for (const change of batch) this.#kept(change)
      this.#options.onsaved?.(saved, request)
    } catch (thrown) {
      const pieces = byRoot(batch)
      if (pieces.length > 1) {
        for (const piece of pieces) await this.#send(piece)
      } else {
        this.#hold(batch, this.#options.explain(thrown))
      }
    }
  }

  #kept(change: Waiting): void {
    const key = keyOf(change)
    this.refusals.delete(key)
    this.#held.delete(key)
    if (!this.#waiting.has(key)) this.pending.delete(key)
  }

  #hold(batch: Waiting[], failure: Failure): void {
    for (const change of batch) {
      const key = keyOf(change)
      this.refusals.set(key, failure)
      if (!this.#waiting.has(key)) this.#held.set(key, change)
    }
  }

  #settle(): void {
    if (this.#waiting.size > 0) this.phase = 'waiting'
    else if (this.#held.size > 0) this.phase = 'refused'
    else this.phase = this.clock === '' ? 'quiet' : 'saved'
  }
}

function byRecord(changes: Waiting[]): Waiting[][] {
  return grouped(changes, ({ record }) => record)
}

function byRoot(changes: Waiting[]): Waiting[][] {
  return grouped(changes, ({ record, path }) => keyOf({ record, path: rootOf(path) }))
}

function grouped(changes: Waiting[], name: (change: Waiting) => string): Waiting[][] {
  const groups = new Map<string, Waiting[]>()
  for (const change of changes) {
    const group = groups.get(name(change))
    if (group) group.push(change)
    else groups.set(name(change), [change])
  }
  return [...groups.values()]
}
