// An exemplar on the workbench: opened, saved as it is edited, undone, brought up to date when something
// else changed it. The editor and the studio both stand on it; it knows neither.
import { tick } from 'svelte'
import { call } from '../backend/calls'
import type { Failure, HistoryEntry, Saved } from '../backend/generated'
import type { Session } from '../session/session.svelte'
import { explain, photoCore } from './core'
import { Draft } from './draft.svelte'
import { PhotoDesk } from './photo/photo-desk.svelte'

/** How a workbench may differ. */
export interface WorkbenchOptions {
  /** How long the keys must rest before a field is saved, in milliseconds. */
  restMs?: number
  /** Is told after each save, and after each change from elsewhere. */
  onchange?: () => void
}

/** One exemplar being worked on. */
export class Workbench {
  /** The exemplar; null until it is open. */
  draft = $state.raw<Draft | null>(null)
  /** Its picture; null until it is open. */
  photo = $state.raw<PhotoDesk | null>(null)
  /** Why it could not be opened. */
  failure = $state.raw<Failure | null>(null)

  readonly #session: Session
  readonly #options: WorkbenchOptions
  #id = ''
  #seen = 0

  constructor(session: Session, options: WorkbenchOptions = {}) {
    this.#session = session
    this.#options = options
  }

  /** Opens an exemplar; the one before it is saved and put away. */
  async open(id: string): Promise<void> {
    await this.close()
    this.#id = id
    this.failure = null
    try {
      const detail = await call('show_exemplar', { id })
      if (this.#id !== id) return
      this.#seen = this.#session.changed.serial
      const draft = new Draft(detail, {
        save: (request) => call('save_fields', request),
        explain,
        onsaved: (saved) => this.#tell(saved),
        ...(this.#options.restMs !== undefined && { restMs: this.#options.restMs }),
      })
      this.draft = draft
      this.photo = new PhotoDesk(draft, photoCore)
    } catch (thrown) {
      if (this.#id === id) this.failure = explain(thrown)
    }
  }

  /** Follows the session: a change that was not made here shows the exemplar anew. */
  async follow(serial: number): Promise<void> {
    if (serial <= this.#seen) return
    this.#seen = serial
    const { records } = this.#session.changed
    const ids: (string | null)[] = this.draft ? Object.values(this.draft.ids) : []
    if (records.length === 0 || records.some((record) => ids.includes(record))) await this.#refresh()
  }

  /** Undoes what was done last, once everything typed is saved. */
  async undo(): Promise<void> {
    await this.flush()
    await this.#session.attempt(this.#session.undo())
    await this.follow(this.#session.changed.serial)
  }

  /** Does again what was undone last. */
  async redo(): Promise<void> {
    await this.flush()
    await this.#session.attempt(this.#session.redo())
    await this.follow(this.#session.changed.serial)
  }

  /** Puts a field back to what it held before a change; this is a change of its own. */
  async restore(entry: HistoryEntry): Promise<boolean> {
    await this.flush()
    const changes = [{ path: entry.path, value: entry.restore }]
    const restored = await this.#session.attempt(
      call('save_fields', { record: entry.record, changes }).then((saved) => this.#session.saved(saved)),
    )
    await this.follow(this.#session.changed.serial)
    return restored
  }

  /** Saves everything typed. */
  async flush(): Promise<void> {
    await this.draft?.autosave.flush()
  }

  /** Saves everything typed and gives the pictures back. */
  async close(): Promise<void> {
    const { draft, photo } = this
    photo?.close()
    await draft?.autosave.flush()
  }

  #tell(saved: Saved): void {
    this.#session.saved(saved)
    this.#seen = this.#session.changed.serial
    this.#options.onchange?.()
  }

  async #refresh(): Promise<void> {
    const draft = this.draft
    if (!draft) return
    try {
      const detail = await call('show_exemplar', { id: this.#id })
      if (this.draft !== draft) return
      await withoutCaret(() => draft.replace(detail))
      this.#options.onchange?.()
    } catch (thrown) {
      this.#session.refused(thrown)
    }
  }
}

/** A field keeps its text while it has the focus: the focus steps aside so that the new value shows. */
async function withoutCaret(change: () => void): Promise<void> {
  const focused = document.activeElement
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null
  field?.blur()
  change()
  await tick()
  if (document.activeElement === document.body && field?.isConnected) field.focus({ preventScroll: true })
}
