/**
 * What every screen shares: the open office, who works in it, what forms choose from, what can be undone, and
 * which records changed last. Draws nothing and knows no screen.
 */
import { getContext, setContext } from 'svelte'
import { call } from '../backend/calls'
import type {
  Appearance,
  Catalogue,
  ChangeProfile,
  NewOffice,
  NewProfile,
  Saved,
  SetPin,
  Status,
} from '../backend/generated'
import { Refused, unreachable } from '../backend/platform'
import { readDate } from '../design/dates'
import type { Toasts } from '../design/toasts.svelte'
import { setToday } from '../design/today'
import { sessionText } from '../text/session'

/** A change that some view may have to follow. */
export type Change = { /** Grows with every change. */ serial: number; records: string[] }

export class Session {
  /** What is open; absent until the core has answered once. */
  status = $state.raw<Status | null>(null)
  /** What forms choose from; absent until an office is open. */
  catalogue = $state.raw<Catalogue | null>(null)
  /** The latest change; views read `serial` to fetch anew. */
  changed = $state.raw<Change>({ serial: 0, records: [] })

  constructor(readonly toasts: Toasts) {}

  /** Asks what is open, and what can be chosen there. */
  async load(): Promise<void> {
    await this.#enter(await call('status', {}))
  }

  /** Makes the office of the first start. */
  async createOffice(office: NewOffice): Promise<void> {
    await this.#enter(await call('create_office', office))
  }

  /** Says who works, with the PIN where one is asked for. */
  async chooseProfile(id: string, pin: string | null): Promise<void> {
    this.#turn(await call('choose_profile', { id, pin }))
  }

  /** Nobody works here until somebody is chosen again. */
  async leave(): Promise<void> {
    this.#turn(await call('leave', {}))
  }

  async changeProfile(profile: ChangeProfile): Promise<void> {
    this.#turn(await call('change_profile', profile))
  }

  /** Lets somebody go, or has somebody back. */
  async retireProfile(id: string, retired: boolean): Promise<void> {
    this.status = retired ? await call('retire_profile', { id }) : await call('bring_back_profile', { id })
  }

  async setPin(pins: SetPin): Promise<void> {
    this.status = await call('set_pin', pins)
  }

  async resetPin(id: string): Promise<void> {
    this.status = await call('reset_pin', { id })
  }

  /** Adds somebody, who then works. */
  async addProfile(profile: NewProfile): Promise<void> {
    this.#turn(await call('add_profile', profile))
  }

  async setAppearance(appearance: Appearance): Promise<void> {
    // What one sees must answer at once; the core only remembers it.
    if (this.status) this.status = { ...this.status, appearance }
    this.status = await call('set_appearance', appearance)
  }

  /** Follows an answer of any saving call: every view of a changed record fetches anew. */
  saved(saved: Saved): void {
    if (this.status) this.status = { ...this.status, undo: saved.undo }
    this.changed = { serial: this.changed.serial + 1, records: saved.changed }
    // Forms choose among the units as they are now.
    const units = this.catalogue?.units
    if (units?.some(({ id }) => saved.changed.includes(id))) void this.attempt(this.renewCatalogue())
    // The office is told by its own unit: its name, its mark, its picture.
    const unit = this.status?.office?.unit
    if (unit && saved.changed.includes(unit)) void this.attempt(this.#renew())
  }

  /** Has every view fetch anew, though no record changed: a setting did that several show. */
  renewed(): void {
    this.changed = { serial: this.changed.serial + 1, records: [] }
  }

  async undo(): Promise<void> {
    if (this.status?.undo.undo) await this.#step('undo', sessionText.undone)
  }

  async redo(): Promise<void> {
    if (this.status?.undo.redo) await this.#step('redo', sessionText.redone)
  }

  /** Puts exemplars into the bin, with the way back in the message. */
  async bin(records: string[]): Promise<void> {
    this.saved(await call('bin', { records }))
    const action = { label: sessionText.undo, run: () => void this.attempt(this.undo()) }
    this.toasts.show({
      tone: 'ok',
      what: sessionText.binned(records.length),
      kept: sessionText.binKeeps,
      action,
    })
  }

  async restore(records: string[]): Promise<void> {
    this.saved(await call('restore', { records }))
    this.toasts.show({ tone: 'ok', what: sessionText.restored(records.length) })
  }

  /** Waits for something and tells the person if it is refused; answers whether it went well. */
  async attempt(work: Promise<unknown>): Promise<boolean> {
    try {
      await work
      return true
    } catch (error) {
      this.refused(error)
      return false
    }
  }

  /** Tells the person what happened, what was kept and what to do. */
  refused(error: unknown): void {
    const { what, kept, todo } = error instanceof Refused ? error.failure : unreachable
    this.toasts.show({ tone: 'bad', what, kept, todo })
  }

  /** Takes the day from the core: the clock of this computer may be wrong. */
  follow(day: string): void {
    const today = readDate(day, new Date().getFullYear())
    if (today?.day) setToday(today)
  }

  /** Another person may do other things: every view fetches anew. */
  #turn(status: Status): void {
    this.status = status
    this.changed = { serial: this.changed.serial + 1, records: [] }
  }

  /** Asks anew what can be chosen. */
  async renewCatalogue(): Promise<void> {
    this.catalogue = await call('catalogue', {})
  }

  async #renew(): Promise<void> {
    this.status = await call('status', {})
  }

  async #enter(status: Status): Promise<void> {
    this.follow(status.today)
    this.catalogue = status.office ? await call('catalogue', {}) : null
    this.status = status
    this.changed = { serial: this.changed.serial + 1, records: [] }
  }

  async #step(name: 'undo' | 'redo', words: (label: string) => string): Promise<void> {
    const saved = await call(name, {})
    this.saved(saved)
    this.toasts.show({ tone: 'info', what: words(saved.label ?? '') })
  }
}

const KEY = Symbol('session')

/** Makes the session known to everything below. */
export const provideSession = (session: Session): Session => setContext(KEY, session)

/** The session of the window. */
export const useSession = (): Session => getContext<Session>(KEY)
