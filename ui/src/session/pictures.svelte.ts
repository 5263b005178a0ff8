/** Pictures that screens show again and again, fetched once and kept as long as there is room. */
import { getContext, setContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { call } from '../backend/calls'

/** More pictures than any screen shows at once; the oldest go first. */
const ROOM = 400
/** Pictures asked for at the same time: who types meanwhile waits for one at most. */
const AT_ONCE = 1
/** Wishes that follow each other within this many milliseconds are those of one screen. */
const BURST_MS = 50

type Wish = { key: string; fetch: () => Promise<Blob> }

export class Pictures {
  readonly #kept = new SvelteMap<string, string>()
  readonly #asked = new Set<string>()
  /** Wishes by screen, the latest screen last; within one in the order of asking, which is from the top. */
  #waiting: Wish[][] = []
  #burst: Wish[] | null = null
  #running = 0

  /** A photo cut around its focus, or null until it is here. */
  portrait(photo: string | null, width: number, height: number): string | null {
    if (!photo) return null
    const key = `${photo} ${width}×${height}`
    return this.#kept.get(key) ?? null
  }

  /** Sees to it that a photo comes; asking twice costs nothing. */
  want(photo: string, width: number, height: number): void {
    this.fetch(`${photo} ${width}×${height}`, () => call('photo_crop', { photo, width, height }))
  }

  /** A picture under a name of the asker's own. */
  get(key: string): string | null {
    return this.#kept.get(key) ?? null
  }

  /** Fetches a picture unless it is here or under way. The latest screen is served first, from its top. */
  fetch(key: string, fetch: () => Promise<Blob>): void {
    if (this.#asked.has(key)) return
    this.#asked.add(key)
    this.#queue({ key, fetch })
    void this.#work()
  }

  #queue(wish: Wish): void {
    if (!this.#burst) {
      this.#burst = []
      this.#waiting.push(this.#burst)
      setTimeout(() => (this.#burst = null), BURST_MS)
    }
    this.#burst.push(wish)
  }

  #next(): Wish | undefined {
    const burst = this.#waiting.findLast((wishes) => wishes.length > 0)
    this.#waiting = this.#waiting.filter((wishes) => wishes.length > 0 || wishes === this.#burst)
    return burst?.shift()
  }

  async #work(): Promise<void> {
    if (this.#running >= AT_ONCE) return
    const next = this.#next()
    if (!next) return
    this.#running += 1
    try {
      this.#keep(next.key, URL.createObjectURL(await next.fetch()))
    } catch {
      // A picture that does not come is no reason to disturb anybody: its place keeps the icon.
      this.#asked.delete(next.key)
    } finally {
      this.#running -= 1
      void this.#work()
    }
  }

  #keep(key: string, url: string): void {
    this.#kept.set(key, url)
    const [oldest] = this.#kept
    if (this.#kept.size > ROOM && oldest) {
      URL.revokeObjectURL(oldest[1])
      this.#kept.delete(oldest[0])
      this.#asked.delete(oldest[0])
    }
  }
}

const KEY = Symbol('pictures')

/** Makes the pictures known to everything below. */
export const providePictures = (pictures: Pictures): Pictures => setContext(KEY, pictures)

/** The pictures of the window. */
export const usePictures = (): Pictures => getContext<Pictures>(KEY)
