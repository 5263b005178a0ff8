// The words of a sheet that come from no record, as far as somebody typed them. They are kept while the window is
// open, so that whoever comes back to a sheet finds them again. What is not typed, the core fills in.
import type { PosterWords, TemplateCard } from '../../../backend/generated'
import type { Session } from '../../../session/session.svelte'
import { REST_MS } from '../preview.svelte'

type Kept = Map<string, PosterWords>

/** What was typed since the window was opened, by template and exemplars. */
const kept = new WeakMap<Session, Kept>()

/** The words of one visit to the studio. */
export class SheetWords {
  /** Grows when typed words are given up, so that a form begins anew. */
  begun = $state(0)
  readonly #ids: string[]
  readonly #kept: Kept
  readonly #onrest: () => void
  /** Grows with every word typed: the words themselves lie in a plain map. */
  #typed = $state(0)
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `onrest` is told once the keys rest. */
  constructor(session: Session, ids: string[], onrest: () => void) {
    this.#ids = ids
    this.#onrest = onrest
    this.#kept = kept.get(session) ?? new Map()
    kept.set(session, this.#kept)
  }

  /** What was typed for a template; null when nothing was. */
  of(template: TemplateCard | null): PosterWords | null {
    void this.#typed
    return (template && this.#kept.get(this.#key(template))) ?? null
  }

  /** Takes what is being typed. */
  type(template: TemplateCard, words: Partial<PosterWords>): void {
    this.#kept.set(this.#key(template), { ...this.#kept.get(this.#key(template)), ...words })
    this.#rest()
  }

  /** Gives up what was typed for a template. */
  giveUp(template: TemplateCard): void {
    this.#kept.delete(this.#key(template))
    this.begun += 1
    this.#rest()
  }

  close(): void {
    clearTimeout(this.#timer)
  }

  #rest(): void {
    this.#typed += 1
    clearTimeout(this.#timer)
    this.#timer = setTimeout(this.#onrest, REST_MS)
  }

  /** A sheet of words is about nobody; every other keeps its words for those it is about. */
  #key({ id, takes }: TemplateCard): string {
    return takes === 'words' ? id : [id, ...this.#ids].join(' ')
  }
}
