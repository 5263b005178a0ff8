// The gallery's small sheets: every template with the user's own data, drawn one after the other so that
// the large sheet is never kept waiting.
import { SvelteMap } from 'svelte/reactivity'
import type { PosterRequest } from '../../backend/generated'
import type { SheetCore } from './preview.svelte'

/** How long the content must rest before the small sheets follow it. */
export const REST_MS = 1200

/** Width of a small sheet in CSS pixels. */
export const WIDTH = 180

/** What stands in a template's place. */
export interface Thumbnail {
  picture: string
  width_mm: number
  height_mm: number
  /** Whether the content fits this template. */
  printable: boolean
}

/** Small sheets by template. */
export class Thumbnails {
  readonly of = new SvelteMap<string, Thumbnail>()
  /** Templates that could not be drawn. */
  readonly failed = new SvelteMap<string, string>()

  readonly #core: SheetCore
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(core: SheetCore) {
    this.#core = core
  }

  /** Draws these sheets, by template; a newer call stops an older one. */
  async draw(requests: Map<string, PosterRequest>): Promise<void> {
    clearTimeout(this.#timer)
    this.#turn += 1
    const turn = this.#turn
    for (const [template, request] of requests) {
      try {
        const sheet = await this.#core.compose(request)
        if (turn !== this.#turn) return
        const width = Math.round(WIDTH * this.#core.devicePixels())
        const picture = await this.#core.draw({ key: sheet.key, page: 0, width })
        if (turn !== this.#turn) {
          this.#core.drop(picture)
          return
        }
        this.#put(template, {
          picture,
          width_mm: sheet.width_mm,
          height_mm: sheet.height_mm,
          printable: sheet.printable,
        })
      } catch (thrown) {
        if (turn !== this.#turn) return
        this.failed.set(template, this.#core.explain(thrown).what)
      }
    }
  }

  /** Draws them once the content rests. */
  drawLater(requests: () => Map<string, PosterRequest>): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.draw(requests()), REST_MS)
  }

  /** Forgets all, for another exemplar. */
  clear(): void {
    this.#turn += 1
    clearTimeout(this.#timer)
    for (const { picture } of this.of.values()) this.#core.drop(picture)
    this.of.clear()
    this.failed.clear()
  }

  #put(template: string, thumbnail: Thumbnail): void {
    const old = this.of.get(template)
    this.of.set(template, thumbnail)
    this.failed.delete(template)
    if (old) this.#core.drop(old.picture)
  }
}
