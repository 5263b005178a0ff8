// The picture of an exemplar being worked on: adding one, showing it, moving its focus. A picture that is
// refused changes nothing. Knows no screen.
import type { AddPhoto, Failure, PhotoAdded, PhotoCard } from '../../backend/generated'
import type { Draft } from '../draft.svelte'
import { type Fraction, inside, thousandths } from './crop'

/** What a photo desk needs from outside. */
export interface PhotoCore {
  /** Adds a picture, from bytes or from the file the request names. */
  add: (request: AddPhoto, bytes: Blob | null) => Promise<PhotoAdded>
  /** The address of a photo's picture, to be given back by `drop`. */
  draw: (photo: string, longSide: number) => Promise<string>
  drop: (picture: string) => void
  /** Asks for a file: its path, or the file itself where paths are not to be had; null for none. */
  pick: () => Promise<string | File | null>
  explain: (thrown: unknown) => Failure
}

/** Longest side of the picture shown while the focus is moved, in pixels: sharp at twice the frame. */
const SHOWN_PIXELS = 800

/** The picture of one draft. */
export class PhotoDesk {
  /** Whether a picture is being added. */
  busy = $state(false)
  /** Why the last picture was not added. */
  failure = $state.raw<Failure | null>(null)
  /** The address of the picture; null while there is none or it is being drawn. */
  picture = $state<string | null>(null)

  readonly draft: Draft
  readonly #core: PhotoCore
  #shown: string | null = null

  constructor(draft: Draft, core: PhotoCore) {
    this.draft = draft
    this.#core = core
  }

  /** The photo's record. */
  get card(): PhotoCard | null {
    return this.draft.detail.photo
  }

  /** The record a new photo belongs to. */
  get owner(): string | null {
    const { person, collective, model } = this.draft.ids
    return person ?? collective ?? model
  }

  /** What must stay visible, as typed or kept. */
  get focus(): Fraction {
    const record = this.card?.id
    if (!record) return { x: 0.5, y: 0.5 }
    const at = (path: string) => Number(this.draft.get({ record, path }) ?? 500) / 1000
    return { x: at('focus_x'), y: at('focus_y') }
  }

  /** Moves the focus; it is saved once it rests. */
  moveFocus(to: Fraction): void {
    const record = this.card?.id
    if (!record) return
    const { x, y } = inside(to)
    this.draft.type({ record, path: 'focus_x' }, thousandths(x))
    this.draft.type({ record, path: 'focus_y' }, thousandths(y))
  }

  /** Adds a picture that was dropped or pasted. */
  async take(file: File): Promise<void> {
    await this.#add({ file_name: file.name }, file)
  }

  /** Asks for a file and adds it. */
  async choose(): Promise<void> {
    const file = await this.#core.pick()
    if (file instanceof File) await this.take(file)
    else if (file !== null) await this.#add({ file }, null)
  }

  /** Draws the present photo. Called when it changes. */
  async show(): Promise<void> {
    const photo = this.card?.id ?? null
    if (photo === this.#shown) return
    this.#shown = photo
    this.#put(null)
    if (photo === null) return
    try {
      const picture = await this.#core.draw(photo, SHOWN_PIXELS)
      if (this.#shown === photo) this.#put(picture)
      else this.#core.drop(picture)
    } catch (thrown) {
      this.failure = this.#core.explain(thrown)
    }
  }

  /** Gives the picture back. */
  close(): void {
    this.#shown = null
    this.#put(null)
  }

  async #add(from: Partial<AddPhoto>, bytes: Blob | null): Promise<void> {
    const record = this.owner
    if (record === null || this.busy) return
    this.busy = true
    this.failure = null
    try {
      const { photo, saved } = await this.#core.add({ file_name: '', file: null, ...from, record }, bytes)
      this.draft.takePhoto(photo, saved)
    } catch (thrown) {
      this.failure = this.#core.explain(thrown)
    } finally {
      this.busy = false
    }
  }

  #put(picture: string | null): void {
    if (this.picture !== null) this.#core.drop(this.picture)
    this.picture = picture
  }
}
