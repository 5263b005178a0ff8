// One paper of the selection: what is asked for, what came of it, and its two ways out.
import { call, place } from '../../backend/calls'
import type { PaperRequest, PaperSheet, PaperWords } from '../../backend/generated'
import type { Session } from '../../session/session.svelte'
import { paperText as text } from '../../text/paper'

export type PaperKind = 'approval-slip' | 'selection-list' | 'exemplar-sheet'

const nothing = (): PaperWords => ({
  number: '',
  day: '',
  opening: null,
  closing: null,
  capacity: null,
  signer: null,
})

export class Paper {
  /** The file as it was made last; null until there is one. */
  made = $state.raw<PaperSheet | null>(null)
  kind = $state<PaperKind>('approval-slip')
  busy = $state(false)
  readonly #session: Session
  readonly #year: number
  /** What was typed; a kind keeps its words while another one is looked at. */
  #typed: Record<PaperKind, PaperWords> = {
    'approval-slip': nothing(),
    'selection-list': nothing(),
    'exemplar-sheet': nothing(),
  }
  #turn = 0

  constructor(session: Session, year: number, kind: PaperKind) {
    this.#session = session
    this.#year = year
    this.kind = kind
  }

  /** Makes it as it is asked for now; an answer that was overtaken is dropped. */
  async make(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const request: PaperRequest = {
      kind: this.kind,
      plan_year: this.#year,
      exemplars: [],
      words: this.#typed[this.kind],
    }
    await this.#session.attempt(
      call('paper', request).then((made) => {
        if (turn === this.#turn) this.made = made
      }),
    )
  }
  async choose(kind: PaperKind): Promise<void> {
    this.kind = kind
    this.made = null
    await this.make()
  }
  /** Takes words over; what was not changed is not made anew. */
  async put<Name extends keyof PaperWords>(name: Name, value: PaperWords[Name]): Promise<void> {
    const known = this.made?.words[name] ?? ''
    if (value === known) return
    this.#typed[this.kind] = { ...this.#typed[this.kind], [name]: value }
    await this.make()
  }

  async save(): Promise<void> {
    await this.#out(async (sheet) => {
      const kinds = [{ name: text.pdfKind, extensions: ['pdf'] }]
      const file = await place.pickSave(text.saveTitle, sheet.file_name, kinds)
      if (file === null) return
      const written = await call('save_poster', { key: sheet.key, file })
      this.#session.toasts.show({ tone: 'ok', what: text.saved, kept: written.file })
    })
  }
  async print(): Promise<void> {
    await this.#out(async (sheet) => {
      const { file } = await call('print_poster', { key: sheet.key })
      await place.openPath(file)
      this.#session.toasts.show({ tone: 'ok', what: text.opened })
    })
  }
  async #out(way: (sheet: PaperSheet['sheet']) => Promise<void>): Promise<void> {
    if (!this.made) return
    this.busy = true
    await this.#session.attempt(way(this.made.sheet))
    this.busy = false
  }
}
