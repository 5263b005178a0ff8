/** Pictures that screens show again and again, fetched once and kept as long as there is room. */
import { getContext, setContext } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { call } from '../backend/calls'

/** More pictures than any screen shows at once; the oldest go first. */
const ROOM = 400
/** Pictures asked for at the same time: who types meanwhile waits for one at most. */
const AT_ONCE = 1

export class Pictures {
  readonly #kept = new SvelteMap<string, string>()
  readonly #asked = new Set<string>()
  #waiting: { key: string; fetch: () => Promise<Blob> }[] = []
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

  /** Fetches a picture unless it is here or under way. The latest wish is served first. */
  fetch(key: string, fetch: () => Promise<Blob>): void {
    if (this.#asked.has(key)) return
    this.#asked.add(key)
    this.#waiting.push({ key, fetch })
    void this.#work()
  }

  async #work(): Promise<void> {
    if (this.#running >= AT_ONCE) return
    const next = this.#waiting.pop()
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
