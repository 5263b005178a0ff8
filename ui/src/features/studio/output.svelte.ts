// What leaves the studio: the file of all its exemplars, whether it may be printed, and its two ways out. Knows
// neither the gallery nor the fields.
import { call, place } from '../../backend/calls'
import type { PosterRequest, PosterSheet, SheetCheck } from '../../backend/generated'
import type { Session } from '../../session/session.svelte'
import { studioText } from '../../text/studio'
import type { Preview } from './preview.svelte'

/** What an output needs from the studio around it. */
export interface OutputSource {
  /** The exemplars of the file. */
  readonly ids: string[]
  /** The sheet on the screen; the file itself when there is only one exemplar. */
  readonly preview: Preview
  /** What to compose, as the sheet shall look now. */
  request: (exemplars: string[]) => PosterRequest
  /** Saves everything typed so far. */
  flush: () => Promise<void>
}

/** The file of one visit to the studio. */
export class Output {
  readonly #session: Session
  readonly #source: OutputSource
  /** The file of several exemplars, as it was composed last. */
  #whole = $state.raw<PosterSheet | null>(null)
  #turn = 0

  constructor(session: Session, source: OutputSource) {
    this.#session = session
    this.#source = source
  }

  /** The composed file that is saved and printed; null until there is one. */
  get sheet(): PosterSheet | null {
    return this.#several ? this.#whole : this.#source.preview.sheet
  }

  /** What was found before printing. */
  get checks(): SheetCheck[] {
    return this.sheet?.checks ?? []
  }

  /** Why the file may not be printed; null when it may. */
  get blocked(): string | null {
    if (this.sheet?.printable !== false) return null
    return this.checks.find(({ severity }) => severity === 'blocking')?.text ?? studioText.failed
  }

  /** Composes the file of several exemplars anew; an answer that was overtaken is dropped. */
  async compose(): Promise<void> {
    if (!this.#several) return
    this.#turn += 1
    const turn = this.#turn
    await this.#session.attempt(
      call('poster', this.#request()).then((sheet) => {
        if (turn === this.#turn) this.#whole = sheet
      }),
    )
  }

  /** Asks where to, saves the file there and offers to open it. */
  async export(): Promise<void> {
    const sheet = await this.#latest()
    if (!sheet) return
    const kinds = [{ name: studioText.pdf, extensions: ['pdf'] }]
    const file = await place.pickSave(studioText.exportTitle, sheet.file_name, kinds)
    if (file === null) return
    const written = await call('save_poster', { key: sheet.key, file })
    const action = {
      label: studioText.open,
      run: () => void this.#session.attempt(place.openPath(written.file)),
    }
    this.#session.toasts.show({
      tone: 'ok',
      what: studioText.exported(written.pages),
      kept: written.file,
      action,
    })
  }

  /** Opens the file where it can be printed. */
  async print(): Promise<void> {
    const sheet = await this.#latest()
    if (!sheet) return
    const written = await call('print_poster', { key: sheet.key })
    await place.openPath(written.file)
    this.#session.toasts.show({ tone: 'ok', what: studioText.printing })
  }

  /** The file with everything typed in it; null when it may not be printed, and then the screen says why. */
  async #latest(): Promise<PosterSheet | null> {
    await this.#source.flush()
    const sheet = await call('poster', this.#request())
    if (sheet.printable) return sheet
    if (this.#several) this.#whole = sheet
    else await this.#source.preview.show(this.#request())
    return null
  }

  get #several(): boolean {
    return this.#source.ids.length > 1
  }

  #request(): PosterRequest {
    return this.#source.request(this.#source.ids)
  }
}
