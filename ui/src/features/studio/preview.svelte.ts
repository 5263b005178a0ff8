// The sheet on the screen: composed anew after each change, drawn page by page, swapped only when the new
// pages are ready, so that nothing flickers. An answer that a newer request has overtaken is dropped.
import type { Failure, PosterPage, PosterRequest, PosterSheet } from '../../backend/generated'
import { pictureWidth } from './zoom'

/** How long the keys must rest before the sheet is composed anew. */
export const REST_MS = 120

/** How long a new scale must last before sharper pictures are drawn. */
const SCALE_REST_MS = 150

/** What a preview needs from outside. */
export interface SheetCore {
  compose: (request: PosterRequest) => Promise<PosterSheet>
  /** The address of a page's picture, ready to be shown at once. */
  draw: (page: PosterPage) => Promise<string>
  /** Gives an address back. */
  drop: (picture: string) => void
  explain: (thrown: unknown) => Failure
  /** How many pixels of the screen make one of CSS. */
  devicePixels: () => number
}

/** One sheet, kept up to date. */
export class Preview {
  /** The composed sheet that is on the screen. */
  sheet = $state.raw<PosterSheet | null>(null)
  /** Its pages' pictures. */
  pictures = $state.raw<string[]>([])
  /** Why there is none, or no newer one. */
  failure = $state.raw<Failure | null>(null)
  /** Whether a newer one is on its way. */
  composing = $state(false)

  readonly #core: SheetCore
  #scale = 1
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #scaleTimer: ReturnType<typeof setTimeout> | undefined
  #request: PosterRequest | null = null

  constructor(core: SheetCore) {
    this.#core = core
  }

  /** Composes the sheet; answers once it is on the screen, or was overtaken. */
  async show(request: PosterRequest): Promise<void> {
    this.#request = request
    this.#turn += 1
    const turn = this.#turn
    this.composing = true
    try {
      const sheet = await this.#core.compose(request)
      if (turn !== this.#turn) return
      const pictures = await this.#draw(sheet, turn)
      if (!pictures) return
      this.sheet = sheet
      this.#swap(pictures)
      this.failure = null
    } catch (thrown) {
      if (turn === this.#turn) this.failure = this.#core.explain(thrown)
    } finally {
      if (turn === this.#turn) this.composing = false
    }
  }

  /** Draws the pages sharp at another scale, once it lasts. */
  rescale(scale: number): void {
    if (scale === this.#scale) return
    this.#scale = scale
    clearTimeout(this.#scaleTimer)
    if (this.sheet) this.#scaleTimer = setTimeout(() => void this.#redraw(), SCALE_REST_MS)
  }

  /** Gives everything back. */
  close(): void {
    this.#turn += 1
    clearTimeout(this.#timer)
    clearTimeout(this.#scaleTimer)
    this.#swap([])
  }

  async #redraw(): Promise<void> {
    const [sheet, turn] = [this.sheet, this.#turn]
    if (!sheet || this.composing) return
    try {
      const pictures = await this.#draw(sheet, turn)
      if (pictures) this.#swap(pictures)
    } catch {
      // The core keeps only the newest sheets ready: this one is composed again.
      if (this.#request && turn === this.#turn) await this.show(this.#request)
    }
  }

  /** The pictures of all pages; `null` when a newer request came meanwhile. */
  async #draw(sheet: PosterSheet, turn: number): Promise<string[] | null> {
    const pictures: string[] = []
    for (let page = 0; page < sheet.pages; page += 1) {
      const width = pictureWidth(sheet.width_mm, this.#scale, this.#core.devicePixels())
      pictures.push(await this.#core.draw({ key: sheet.key, page, width }))
      if (turn !== this.#turn) {
        for (const picture of pictures) this.#core.drop(picture)
        return null
      }
    }
    return pictures
  }

  #swap(pictures: string[]): void {
    const old = this.pictures
    this.pictures = pictures
    for (const picture of old) this.#core.drop(picture)
  }
}
