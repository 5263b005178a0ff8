// What leaves the studio: the file of all its exemplars, whether it may be printed, and its two ways out. Knows
// neither the gallery nor the fields.
import { call, place } from '../../backend/calls'
import type { PosterRequest, PosterSheet, SheetCheck } from '../../backend/generated'
import type { Session } from '../../session/session.svelte'
import { printingText } from '../../text/printing'
import { studioText } from '../../text/studio'
import type { Preview } from './preview.svelte'
import type { Printers } from './printing/printers.svelte'
import type { Cut } from './printing/TileDialog.svelte'

/** The two ways out of the program: to paper, or into a file. */
export type WayOut = 'print' | 'save'

/** The most exemplars whose sheets are composed into one file after every change; more are made as a batch. */
export const MOST_TOGETHER = 60

/** What an output needs from the studio around it. */
export interface OutputSource {
  /** The exemplars of the file. */
  readonly ids: string[]
  /** The sheet on the screen; the file itself when there is only one exemplar. */
  readonly preview: Preview
  /** Where it can be printed. */
  readonly printers: Printers
  /** What to compose, as the sheet shall look now. */
  request: (exemplars: string[]) => PosterRequest
  /** Saves everything typed so far. */
  flush: () => Promise<void>
}

/** The file of one visit to the studio. */
export class Output {
  /** How the file is cut on its way out; null leaves it whole. */
  cut: Cut | null = null
  readonly #session: Session
  readonly #source: OutputSource
  /** The file of several exemplars, as it was composed last. */
  #whole = $state.raw<PosterSheet | null>(null)
  #turn = 0

  constructor(session: Session, source: OutputSource) {
    this.#session = session
    this.#source = source
  }

  /** The composed file that is saved and printed; null until there is one, and where there are too many for one. */
  get sheet(): PosterSheet | null {
    return this.#several ? this.#whole : this.#source.preview.sheet
  }
  /** The file, or at least the sheet on the screen. */
  get told(): PosterSheet | null {
    return this.crowded ? this.#source.preview.sheet : this.sheet
  }
  /** Whether there are too many exemplars for one file. */
  get crowded(): boolean {
    return this.#source.ids.length > MOST_TOGETHER
  }

  /** What was found before printing. */
  get checks(): SheetCheck[] {
    return this.told?.checks ?? []
  }

  /** Why the file may not be printed; null when it may. */
  get blocked(): string | null {
    if (this.crowded) return studioText.crowded(MOST_TOGETHER)
    if (this.sheet?.printable !== false) return null
    return this.checks.find(({ severity }) => severity === 'blocking')?.text ?? studioText.failed
  }

  /** Composes the file of several exemplars anew; an answer that was overtaken is dropped. */
  async compose(): Promise<void> {
    if (!this.#several || this.crowded) return
    this.#turn += 1
    const turn = this.#turn
    await this.#session.attempt(
      call('poster', this.#request()).then((sheet) => {
        if (turn === this.#turn) this.#whole = sheet
      }),
    )
  }

  /** The file with everything typed in it, for this board or none in particular; null when it may not be printed,
      and then the screen says why. */
  async latest(board: string | null): Promise<PosterSheet | null> {
    await this.#source.flush()
    const sheet = await call('poster', { ...this.#request(), board })
    if (sheet.printable) return sheet
    if (this.#several) this.#whole = sheet
    else await this.#source.preview.show(this.#request())
    return null
  }

  /** The same file marked "Dự thảo": to look at, never to hang. */
  async marked(): Promise<PosterSheet> {
    return call('poster', { ...this.#request(), draft: true })
  }

  /** Lets a file out of the program. */
  async give(out: WayOut, sheet: PosterSheet): Promise<void> {
    const file = out === 'save' ? await this.whereTo(sheet) : ''
    if (file !== null) await this.write(out, sheet, file)
  }

  /** Asks where to save; null when the person chose no place. */
  async whereTo(sheet: PosterSheet): Promise<string | null> {
    const kinds = [{ name: studioText.pdf, extensions: ['pdf'] }]
    const { file_name } = await this.#leaving(sheet)
    return place.pickSave(studioText.exportTitle, file_name, kinds)
  }

  /** Saves the file where the person said, or prints so many copies of it. */
  async write(out: WayOut, sheet: PosterSheet, file: string, copies = 1): Promise<void> {
    const kept = sheet.draft ? studioText.unlogged : undefined
    const { key } = await this.#leaving(sheet)
    if (out === 'print') {
      this.#session.toasts.show({ tone: 'ok', what: await this.#print(key, copies), kept })
      return
    }
    const written = await call('save_poster', { key, file })
    const open = () => void this.#session.attempt(place.openPath(written.file))
    this.#session.toasts.show({
      tone: 'ok',
      what: studioText.exported(written.pages),
      kept: kept ?? written.file,
      action: { label: studioText.open, run: open },
    })
  }

  /** Sends a file to the chosen printer, or opens it where it can be printed; answers what to say. */
  async #print(key: string, copies: number): Promise<string> {
    const { queue } = this.#source.printers
    if (queue) {
      const sent = await call('send_poster', { key, queue, copies })
      return printingText.printer.sent(sent.queue, sent.pages)
    }
    const written = await call('print_poster', { key })
    await place.openPath(written.file)
    return studioText.printing
  }

  /** The file as it leaves: whole, or in pieces. */
  async #leaving(sheet: PosterSheet): Promise<{ key: string; file_name: string }> {
    return this.cut ? call('tile_poster', { key: sheet.key, ...this.cut }) : sheet
  }

  get #several(): boolean {
    return this.#source.ids.length > 1
  }

  #request(): PosterRequest {
    return this.#source.request(this.#source.ids)
  }
}
