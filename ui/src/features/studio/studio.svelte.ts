// The studio's state: which exemplar is worked on and how the sheet shall look. Every change of a text is saved
// first; the sheet is composed from what the core keeps.
import { call } from '../../backend/calls'
import type { ExemplarDetail, PosterRequest, TemplateCard, Templates } from '../../backend/generated'
import { address, drop, explain } from '../../draft/core'
import { Workbench } from '../../draft/workbench.svelte'
import type { Session } from '../../session/session.svelte'
import { Output } from './output.svelte'
import { OwnTemplates } from './own/own-templates.svelte'
import { Preview, REST_MS, type SheetCore } from './preview.svelte'
import { Printers } from './printing/printers.svelte'
import { Thumbnails } from './thumbnails.svelte'
import { SheetWords } from './words/sheet-words.svelte'

/** How the sheet shall look; null leaves it to the template. */
export interface Look {
  template: string | null
  paper: string | null
  orientation: string | null
  colour: string | null
  slogan: string | null
  draft: boolean
  /** Whether the office's own picture lies below it. */
  background: boolean
  /** The address shown as a QR code. */
  link: string | null
  /** The printer whose margins the sheet keeps. */
  printer: string | null
}

const PLAIN: Look = {
  template: null,
  paper: null,
  orientation: null,
  colour: null,
  slogan: null,
  draft: false,
  background: false,
  link: null,
  printer: null,
}

const sheetCore: SheetCore = {
  compose: (request) => call('poster', request),
  draw: async (page) => address(await call('poster_page', page)),
  drop,
  explain,
  devicePixels: () => globalThis.devicePixelRatio || 1,
}

/** One visit to the studio. */
export class Studio {
  /** The exemplars of the file; none for a sheet of words. */
  readonly ids: string[]
  /** Which of them is on the screen. */
  current = $state('')
  look = $state.raw<Look>(PLAIN)
  templates = $state.raw<Templates | null>(null)
  /** The sheet of the present exemplar. */
  readonly preview = new Preview(sheetCore)
  readonly thumbnails = new Thumbnails(sheetCore)
  readonly bench: Workbench
  /** The words of the sheet that come from no record. */
  readonly words: SheetWords
  /** The exemplars by id, once they are known. */
  cards = $state.raw<Record<string, ExemplarDetail>>({})
  /** What is saved and printed. */
  readonly output: Output
  /** The office's own templates. */
  readonly own: OwnTemplates
  readonly printers: Printers

  readonly #session: Session
  #closed = false

  /** Own templates seen so far: an undo may bring one back that is offered no more. */
  readonly #seen = new Set<string>()

  constructor(session: Session, ids: string[]) {
    this.#session = session
    this.own = new OwnTemplates(session, { refresh: (template) => this.#refresh(template) })
    this.ids = ids
    this.bench = new Workbench(session, { restMs: REST_MS, onchange: () => this.#changed() })
    this.printers = new Printers(session)
    this.words = new SheetWords(session, ids, () => this.#changed())
    this.output = new Output(session, {
      ids,
      preview: this.preview,
      printers: this.printers,
      request: (exemplars) => this.request(exemplars),
      flush: () => this.bench.flush(),
    })
  }

  /** The template that is used. */
  get template(): TemplateCard | null {
    const id = this.preview.sheet?.template ?? this.look.template
    return this.templates?.templates.find((template) => template.id === id) ?? null
  }

  /** The templates that the exemplars of the file can fill. */
  get offered(): TemplateCard[] {
    const count = this.ids.length
    const fits = ({ takes, least, most }: TemplateCard) => {
      if (count === 0) return takes === 'words'
      return takes !== 'several' || (least <= count && count <= most)
    }
    return this.templates?.templates.filter(fits) ?? []
  }

  /** Opens the templates and the first exemplar; without one the sheet of words that was chosen, or the first. */
  async open(template: string | null = null): Promise<void> {
    const [first] = this.ids
    if (first === undefined) return this.#openWords(template)
    await Promise.all([this.#session.attempt(this.#fetch()), this.choose(first), this.printers.load()])
    if (this.ids.length > 1) void this.#meet()
    await this.thumbnails.draw(this.#samples())
  }

  /** Fetches the templates and draws those that are offered, without opening one. */
  async offer(): Promise<void> {
    await this.#session.attempt(this.#fetch())
    await this.thumbnails.draw(this.#samples())
  }

  async #openWords(template: string | null): Promise<void> {
    await Promise.all([this.#session.attempt(this.#fetch()), this.printers.load()])
    const wanted = this.offered.find(({ id }) => id === template) ?? this.offered[0]
    if (wanted) await this.change({ template: wanted.id })
    await this.thumbnails.draw(this.#samples())
  }

  /** Works on another exemplar of the file. */
  async choose(id: string): Promise<void> {
    if (id === this.current) return
    this.current = id
    await Promise.all([this.bench.open(id), this.preview.show(this.#shown())])
    if (this.templates) {
      this.thumbnails.clear()
      void this.thumbnails.draw(this.#samples())
    }
    void this.output.compose()
  }

  /** Changes how the sheet looks. */
  async change(look: Partial<Look>): Promise<void> {
    // Another template brings its own papers and colours.
    const own =
      look.template === undefined ? this.look : { ...this.look, paper: null, orientation: null, colour: null }
    this.look = { ...own, ...look }
    void this.output.compose()
    await this.preview.show(this.#shown())
  }

  /** Follows a change made elsewhere, by undo for instance. */
  async follow(records: string[]): Promise<void> {
    if (!records.some((record) => this.#seen.has(record))) return
    await this.#session.attempt(this.#refresh())
    await this.own.follow()
  }

  /** Composes the sheet once more after a failure. */
  async retry(): Promise<void> {
    if (this.bench.failure) await this.bench.open(this.current)
    await this.preview.show(this.#shown())
  }

  /** Saves what was typed and gives everything back. */
  async close(): Promise<void> {
    this.#closed = true
    this.preview.close()
    this.words.close()
    this.thumbnails.clear()
    await this.bench.close()
  }

  async #fetch(): Promise<void> {
    this.templates = await call('templates', {})
    for (const { id, own } of this.templates.templates) if (own) this.#seen.add(id)
  }

  /** The templates are others now: the sheet and the small ones are composed again. */
  async #refresh(template?: string): Promise<void> {
    await this.#fetch()
    const { template: used } = this.look
    const isGone = used !== null && !this.templates?.templates.some(({ id }) => id === used)
    if (template !== undefined || isGone)
      this.look = { ...this.look, template: template ?? null, paper: null, colour: null }
    this.#changed()
  }

  #changed(): void {
    void this.preview.show(this.#shown())
    void this.output.compose()
    this.thumbnails.drawLater(() => this.#samples())
  }

  /** Chooses a printer; the sheet follows its margins, if they are remembered. */
  printOn(name: string): void {
    this.printers.chosen = name
    if (this.look.printer !== this.printers.margins) void this.change({ printer: this.printers.margins })
  }

  /** What is composed about these exemplars, as the sheet shall look now. */
  request(exemplars: string[]): PosterRequest {
    return { exemplars, ...this.look, words: this.words.of(this.#card(this.look.template)) }
  }

  /** Learns who the others of the file are; one that cannot be shown keeps its place under its number. */
  async #meet(): Promise<void> {
    for (const id of this.ids) {
      if (this.#closed) return
      const detail = await call('show_exemplar', { id }).catch(() => null)
      if (detail) this.cards = { ...this.cards, [id]: detail }
    }
  }

  #card(template: string | null): TemplateCard | null {
    return this.templates?.templates.find(({ id }) => id === template) ?? null
  }

  /** The sheet on the screen. */
  #shown(): PosterRequest {
    return this.request(this.#about(this.look.template))
  }

  /** Whom a sheet of a template is about: the present exemplar, or everyone where it takes several. */
  #about(template: string | null): string[] {
    const everyone = this.ids.length === 0 || this.#card(template)?.takes === 'several'
    return everyone ? this.ids : [this.current]
  }

  /** What the gallery shows: each template with the user's own data, in the template's own colours. */
  #samples(): Map<string, PosterRequest> {
    const of = (card: TemplateCard): PosterRequest => {
      return { ...PLAIN, exemplars: this.#about(card.id), template: card.id, words: this.words.of(card) }
    }
    return new Map(this.offered.map((card) => [card.id, of(card)]))
  }
}
