/** Which screen stands in the window, and the way back. */
import type { CountedRows, TaskTarget } from '../backend/generated'

export type Place =
  | { at: 'today' }
  | {
      at: 'library'
      show?: string | undefined
      state?: string | undefined
      tab?: 'criteria' | undefined
      counted?: CountedRows | undefined
    }
  | { at: 'selection' }
  | { at: 'meeting'; ids: string[] }
  | { at: 'bin' }
  | { at: 'help' }
  | { at: 'journal' }
  | { at: 'units' }
  | { at: 'overview' }
  | { at: 'year' }
  | { at: 'people'; tab?: 'keeping' | undefined }
  | { at: 'editor'; id: string; path?: string | undefined }
  | { at: 'studio'; ids: string[]; words?: boolean }
  | { at: 'boards'; posting?: string | undefined }

/** What the rail leads to. */
export type Section = 'today' | 'library' | 'selection' | 'studio' | 'boards' | 'overview' | 'help'

export class Route {
  place = $state.raw<Place>({ at: 'today' })
  #before: Place[] = []

  go(place: Place): void {
    if (this.place.at !== place.at) this.#before = [...this.#before.slice(-9), this.place]
    this.place = place
  }

  /** Back to the screen before; to the library if there was none. */
  back(): void {
    this.place = this.#before.at(-1) ?? { at: 'library' }
    this.#before = this.#before.slice(0, -1)
  }

  /** Follows a task of Việc hôm nay. */
  follow(target: TaskTarget): void {
    const { kind } = target
    if (kind === 'show') this.go({ at: 'library', show: target.id })
    else if (kind === 'edit') this.go({ at: 'editor', id: target.id, path: target.path })
    else if (kind === 'poster') this.go({ at: 'studio', ids: [target.id] })
    else if (kind === 'people') this.go({ at: 'people', tab: 'keeping' })
    else if (kind === 'posting') this.go({ at: 'boards', posting: target.id })
    else this.go({ at: 'library', state: target.state })
  }
}
