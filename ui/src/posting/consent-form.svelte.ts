/** A consent while it is being written down. Knows no screen. */
import { SvelteSet } from 'svelte/reactivity'
import type { ConsentAdded } from '../backend/generated'
import { dayOf, writeDate } from '../design/dates'
import { today } from '../design/today'
import { consentText } from '../text/consent'
import { send } from './send'

/** What may be shown of somebody, in the order of the paper. */
export const SCOPES = ['NAME', 'PHOTO', 'BIOGRAPHY', 'ACHIEVEMENT'] as const
/** Where it may be shown. */
export const CHANNELS = ['NOTICE_BOARD', 'PORTAL', 'LOUDSPEAKER'] as const

type Start = {
  person: string
  scopes?: readonly string[] | undefined
  channels?: readonly string[] | undefined
}

export class ConsentForm {
  ground = $state<'AGREEMENT' | 'OTHER'>('AGREEMENT')
  readonly scopes: SvelteSet<string>
  readonly channels: SvelteSet<string>
  from = $state(writeDate(dayOf(today())))
  to = $state('')
  purpose = $state(consentText.dialog.purposeDefault)
  reason = $state('')
  decidedBy = $state('')
  scan = $state.raw<File | string | null>(null)
  readonly #person: string
  #asked = $state(false)

  constructor({ person, scopes = SCOPES, channels = ['NOTICE_BOARD'] }: Start) {
    this.#person = person
    this.scopes = new SvelteSet(scopes)
    this.channels = new SvelteSet(channels)
  }

  /** Whether it says neither what nor where, and somebody tried to save it so. */
  get nothing(): boolean {
    return this.#asked && (this.scopes.size === 0 || this.channels.size === 0)
  }
  /** Whether another ground stands without its reason. */
  get reasonless(): boolean {
    return this.#asked && this.ground === 'OTHER' && !this.reason.trim()
  }

  turn(set: 'scopes' | 'channels', code: string): void {
    if (!this[set].delete(code)) this[set].add(code)
  }

  /** Whether it can be saved; from now on its faults are named. */
  complete(): boolean {
    this.#asked = true
    return !this.nothing && !this.reasonless
  }

  send(): Promise<ConsentAdded> {
    const other = this.ground === 'OTHER'
    const request = {
      person: this.#person,
      ground: this.ground,
      scopes: [...this.scopes],
      channels: [...this.channels],
      from: this.from,
      to: this.to,
      purpose: this.purpose.trim(),
      reason: other ? this.reason.trim() : '',
      decided_by: other ? this.decidedBy.trim() : '',
      note: '',
    }
    return send('add_consent', request, this.scan)
  }
}
