// The office's own templates as the studio handles them: made, changed, given away, taken in, put away. What is
// saved is seen at once, because the studio composes its sheets anew.
import { call, place, upload } from '../../../backend/calls'
import type { FieldChange, OwnTemplate, TemplateCard, TemplateImported } from '../../../backend/generated'
import type { Session } from '../../../session/session.svelte'
import { ownText } from '../../../text/own-template'

/** What own templates need of the studio. */
export interface Workroom {
  /** Fetches the templates again and sets the sheet in this one, which is new. */
  refresh: (template: string) => Promise<void>
}

const EXTENSION = 'mau-neuguong'
const KINDS = [{ name: ownText.kind, extensions: [EXTENSION] }]

/** The own templates of one visit to the studio. */
export class OwnTemplates {
  /** The template that is being edited. */
  edited = $state.raw<OwnTemplate | null>(null)

  readonly #session: Session
  readonly #workroom: Workroom

  constructor(session: Session, workroom: Workroom) {
    this.#session = session
    this.#workroom = workroom
  }

  /** Makes an own template from another one and opens it; answers whether it went well. */
  copy(from: TemplateCard, name: string): Promise<boolean> {
    return this.#session.attempt(
      (async () => {
        const { id, saved } = await call('add_template', { based_on: from.id, name })
        this.#session.saved(saved)
        await this.#workroom.refresh(id)
        await this.#open(id)
        this.#session.toasts.show({ tone: 'ok', what: ownText.copied(this.edited?.name ?? name) })
      })(),
    )
  }

  /** Opens an own template for changes. */
  edit(id: string): Promise<boolean> {
    return this.#session.attempt(this.#open(id))
  }

  done(): void {
    this.edited = null
  }

  /** Saves changes of the edited template; refused ones leave it as it was. */
  async save(changes: FieldChange[]): Promise<void> {
    const own = this.edited
    if (!own) return
    // The studio follows what was saved; after a refusal the fields go back to what is kept.
    await this.#session.attempt(
      call('save_fields', { record: own.id, changes }).then((saved) => this.#session.saved(saved)),
    )
    await this.follow()
  }

  /** Fetches the edited template again; it may have been put away meanwhile. */
  async follow(): Promise<void> {
    const own = this.edited
    if (!own) return
    try {
      const fresh = await call('show_template', { id: own.id })
      if (this.edited?.id === own.id) this.edited = fresh
    } catch {
      if (this.edited?.id === own.id) this.edited = null
    }
  }

  /** Writes a template to a file of the person's choice. */
  export(id: string): Promise<boolean> {
    return this.#session.attempt(
      (async () => {
        const { file_name } = await call('show_template', { id })
        const file = await place.pickSave(ownText.exportTitle, file_name, KINDS)
        if (!file) return
        const written = await call('export_template', { id, file })
        this.#session.toasts.show({ tone: 'ok', what: ownText.exported(written.file) })
      })(),
    )
  }

  /** Takes in a template from a file of the person's choice. */
  import(): Promise<boolean> {
    return this.#session.attempt(
      (async () => {
        const file = await place.pickFile(ownText.importTitle, KINDS)
        if (!file) return
        const took =
          file instanceof File
            ? await upload('import_template', { file: null }, file)
            : await call('import_template', { file })
        if (took.saved) this.#session.saved(took.saved)
        await this.#workroom.refresh(took.id)
        this.#session.toasts.show({ tone: took.saved ? 'ok' : 'info', what: told(took) })
      })(),
    )
  }

  /** Puts a template away, with the way back in the message. */
  remove({ id, name }: Pick<TemplateCard, 'id' | 'name'>): Promise<boolean> {
    return this.#session.attempt(
      (async () => {
        this.#session.saved(await call('bin', { records: [id] }))
        if (this.edited?.id === id) this.edited = null
        const run = () => void this.#session.attempt(this.#session.undo())
        this.#session.toasts.show({
          tone: 'ok',
          what: ownText.removed(name),
          kept: ownText.removedKeeps,
          action: { label: ownText.undo, run },
        })
      })(),
    )
  }

  async #open(id: string): Promise<void> {
    this.edited = await call('show_template', { id })
  }
}

const told = ({ outcome, name }: TemplateImported): string =>
  ({ added: ownText.added, renamed: ownText.renamed, already_there: ownText.there })[outcome](name)
