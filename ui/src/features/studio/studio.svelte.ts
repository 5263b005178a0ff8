// The studio's state: which exemplar is worked on, how the sheet shall look, the sheet itself. Every change
// of a text is saved first; the sheet is composed from what the core keeps.
import { call, place } from '../../backend/calls'
import type { PosterRequest, PosterSheet, SheetCheck, TemplateCard, Templates } from '../../backend/generated'
import { address, drop, explain } from '../../draft/core'
import { Workbench } from '../../draft/workbench.svelte'
import type { Session } from '../../session/session.svelte'
import { studioText } from '../../text/studio'
import { Preview, REST_MS, type SheetCore } from './preview.svelte'
import { Thumbnails } from './thumbnails.svelte'

/** How the sheet shall look; null leaves it to the template. */
export interface Look {
  template: string | null
  paper: string | null
  colour: string | null
  slogan: string | null
  draft: boolean
}

/** The two ways out of the program: to paper, or into a file. */
export type WayOut = 'print' | 'save'

const PLAIN: Look = { template: null, paper: null, colour: null, slogan: null, draft: false }

const sheetCore: SheetCore = {
  compose: (request) => call('poster', request),
  draw: async (page) => address(await call('poster_page', page)),
  drop,
  explain,
  devicePixels: () => globalThis.devicePixelRatio || 1,
}

/** One visit to the studio. */
export class Studio {
  /** The exemplars of the file. */
  readonly ids: string[]
  /** Which of them is on the screen. */
  current = $state('')
  look = $state.raw<Look>(PLAIN)
  templates = $state.raw<Templates | null>(null)
  /** The sheet of the present exemplar. */
  readonly preview = new Preview(sheetCore)
  /** The file of all exemplars; the preview's own sheet when there is only one. */
  whole = $state.raw<PosterSheet | null>(null)
  readonly thumbnails = new Thumbnails(sheetCore)
  readonly bench: Workbench

  readonly #session: Session
  #wholeTurn = 0

  constructor(session: Session, ids: string[]) {
    this.#session = session
    this.ids = ids
    this.bench = new Workbench(session, { restMs: REST_MS, onchange: () => this.#changed() })
  }

  /** The composed file that is saved and printed. */
  get file(): PosterSheet | null {
    return this.ids.length > 1 ? this.whole : this.preview.sheet
  }

  /** What was found before printing. */
  get checks(): SheetCheck[] {
    return this.file?.checks ?? []
  }

  /** Why the file may not be printed; null when it may. */
  get blocked(): string | null {
    if (this.file?.printable !== false) return null
    return this.checks.find(({ severity }) => severity === 'blocking')?.text ?? studioText.failed
  }

  /** The template that is used. */
  get template(): TemplateCard | null {
    const id = this.preview.sheet?.template ?? this.look.template
    return this.templates?.templates.find((template) => template.id === id) ?? null
  }

  /** Opens the templates and the first exemplar. */
  async open(): Promise<void> {
    const [first] = this.ids
    if (first === undefined) return
    await Promise.all([
      this.#session.attempt(call('templates', {}).then((templates) => (this.templates = templates))),
      this.choose(first),
    ])
    await this.thumbnails.draw(this.#samples())
  }

  /** Works on another exemplar of the file. */
  async choose(id: string): Promise<void> {
    if (id === this.current) return
    this.current = id
    await Promise.all([this.bench.open(id), this.preview.show(this.#request([id]))])
    if (this.templates) {
      this.thumbnails.clear()
      void this.thumbnails.draw(this.#samples())
    }
    void this.#composeWhole()
  }

  /** Changes how the sheet looks. */
  async change(look: Partial<Look>): Promise<void> {
    // Another template brings its own papers and colours.
    const own = look.template === undefined ? this.look : { ...this.look, paper: null, colour: null }
    this.look = { ...own, ...look }
    void this.#composeWhole()
    await this.preview.show(this.#request([this.current]))
  }

  /** Composes the sheet once more after a failure. */
  async retry(): Promise<void> {
    if (this.bench.failure) await this.bench.open(this.current)
    await this.preview.show(this.#request([this.current]))
  }

  /** Lets the present file out of the program. */
  async give(out: WayOut, sheet: PosterSheet): Promise<void> {
    const file = out === 'save' ? await this.whereTo(sheet) : ''
    if (file !== null) await this.write(out, sheet, file)
  }

  /** Asks where to save; null when the person chose no place. */
  async whereTo(sheet: PosterSheet): Promise<string | null> {
    const kinds = [{ name: studioText.pdf, extensions: ['pdf'] }]
    return place.pickSave(studioText.exportTitle, sheet.file_name, kinds)
  }

  /** Saves the file where the person said, or opens it where it can be printed. */
  async write(out: WayOut, sheet: PosterSheet, file: string): Promise<void> {
    const kept = sheet.draft ? studioText.unlogged : undefined
    if (out === 'print') {
      const written = await call('print_poster', { key: sheet.key })
      await place.openPath(written.file)
      this.#session.toasts.show({ tone: 'ok', what: studioText.printing, kept })
      return
    }
    const written = await call('save_poster', { key: sheet.key, file })
    const open = () => void this.#session.attempt(place.openPath(written.file))
    this.#session.toasts.show({
      tone: 'ok',
      what: studioText.exported(written.pages),
      kept: kept ?? written.file,
      action: { label: studioText.open, run: open },
    })
  }

  /** Saves what was typed and gives everything back. */
  async close(): Promise<void> {
    this.preview.close()
    this.thumbnails.clear()
    await this.bench.close()
  }

  /** The same file marked "Dự thảo": to look at, never to hang. */
  async marked(): Promise<PosterSheet> {
    return call('poster', { ...this.#request(this.ids), draft: true })
  }

  /** The file with everything typed in it; null when it may not be printed. */
  async latest(): Promise<PosterSheet | null> {
    await this.bench.flush()
    const sheet = await call('poster', this.#request(this.ids))
    if (sheet.printable) return sheet
    if (this.ids.length > 1) this.whole = sheet
    else await this.preview.show(this.#request(this.ids))
    return null
  }

  #changed(): void {
    void this.preview.show(this.#request([this.current]))
    void this.#composeWhole()
    this.thumbnails.drawLater(() => this.#samples())
  }

  async #composeWhole(): Promise<void> {
    if (this.ids.length < 2) return
    this.#wholeTurn += 1
    const turn = this.#wholeTurn
    await this.#session.attempt(
      call('poster', this.#request(this.ids)).then((sheet) => {
        if (turn === this.#wholeTurn) this.whole = sheet
      }),
    )
  }

  #request(exemplars: string[]): PosterRequest {
    return { exemplars, ...this.look }
  }

  /** What the gallery shows: each template with the present exemplar, in the template's own colours. */
  #samples(): Map<string, PosterRequest> {
    const of = (template: string): PosterRequest => ({ ...PLAIN, exemplars: [this.current], template })
    return new Map(this.templates?.templates.map(({ id }) => [id, of(id)]))
  }
}
