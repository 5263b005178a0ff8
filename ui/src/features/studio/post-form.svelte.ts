/** A posting while it is being written down. What was chosen last is offered again. Knows no screen. */
import type { BoardCard, NewPosting, PostingCard, Readiness, ReadinessRequest } from '../../backend/generated'
import {
  dayOf,
  daysBetween,
  type PartialDate,
  plusDays,
  plusMonths,
  readDate,
  writeDate,
} from '../../design/dates'

/** How long a sheet usually hangs. */
export type Span = 'weeks' | 'month' | 'quarter' | 'open'
export const SPANS: readonly Span[] = ['weeks', 'month', 'quarter', 'open']
/** In the board's list: one that is not there yet. */
export const NEW_BOARD = 'new'

const WEEKS = 14
/** The days of the longest month, and of the longest three. */
const MONTH = 31
const QUARTER = 92

export class PostForm {
  channel = $state<'NOTICE_BOARD' | 'PORTAL'>('NOTICE_BOARD')
  board = $state('')
  newBoard = $state('')
  link = $state('')
  from = $state('')
  copies = $state('1')
  readonly #thisYear: number
  #to = $state('')
  #span = $state<Span | null>('month')
  #approvedBy = $state<string | null>(null)
  #basis = $state<string | null>(null)
  #approvedBefore = $state('')
  #suggested = $state.raw<Pick<Readiness, 'approved_by' | 'approval_basis'>>({
    approved_by: '',
    approval_basis: '',
  })

  constructor(today: Date) {
    this.#thisYear = today.getFullYear()
    this.from = writeDate(dayOf(today))
  }

  /** The last day: what the span makes of the first one, or what was typed. */
  get to(): string {
    const from = this.#span ? readDate(this.from, this.#thisYear) : null
    return from && this.#span ? endOf(from, this.#span) : this.#to
  }
  set to(typed: string) {
    this.#to = typed
    this.#span = typed === '' ? 'open' : null
  }
  get span(): Span | null {
    return this.#span
  }
  set span(span: Span | null) {
    this.#span = span
  }
  get approvedBy(): string {
    return this.#approvedBy ?? (this.#suggested.approved_by || this.#approvedBefore)
  }
  set approvedBy(typed: string) {
    this.#approvedBy = typed
  }
  get basis(): string {
    return this.#basis ?? this.#suggested.approval_basis
  }
  set basis(typed: string) {
    this.#basis = typed
  }

  /** Whether a board is named, where one is needed. */
  get placed(): boolean {
    if (this.channel === 'PORTAL') return true
    return this.board === NEW_BOARD ? this.newBoard.trim() !== '' : this.board !== ''
  }
  /** The board that the foot of the sheet names; null while there is none. */
  get named(): string | null {
    const known = this.channel === 'NOTICE_BOARD' && this.board !== NEW_BOARD
    return known ? this.board || null : null
  }
  /** Whether the copies are a number from 1. */
  get counted(): boolean {
    return /^[1-9]\d{0,3}$/.test(this.copies.trim())
  }

  /** Offers the board, the span and the approver of the posting made last. */
  offer(boards: BoardCard[], postings: PostingCard[]): void {
    const last = postings.filter(({ board }) => boards.some(({ id }) => id === board)).at(-1)
    this.board = last?.board ?? boards[0]?.id ?? NEW_BOARD
    if (!last) return
    this.#span = spanOf(last, this.#thisYear)
    this.#approvedBefore = last.approved_by
  }

  /** Offers who approved, as the records say. */
  suggest(readiness: Readiness): void {
    this.#suggested = readiness
  }

  question(key: string): ReadinessRequest {
    return { key, exemplars: [], channel: this.channel, from: this.from, to: this.to }
  }

  posting(key: string, board: string): NewPosting {
    const onBoard = this.channel === 'NOTICE_BOARD'
    return {
      ...this.question(key),
      board: onBoard ? board : null,
      link: onBoard ? '' : this.link.trim(),
      copies: onBoard ? Number(this.copies.trim()) : null,
      posted_by: '',
      approved_by: this.approvedBy.trim(),
      approval_basis: this.basis.trim(),
      note: '',
    }
  }
}

function endOf(from: PartialDate, span: Span): string {
  if (span === 'open') return ''
  if (span === 'weeks') return writeDate(plusDays(from, WEEKS))
  return writeDate(plusMonths(from, span === 'month' ? 1 : 3))
}

function spanOf(posting: PostingCard, thisYear: number): Span {
  const [from, to] = [readDate(posting.from, thisYear), readDate(posting.to, thisYear)]
  if (!from || !to) return 'open'
  const days = daysBetween(from, to)
  if (days <= WEEKS) return 'weeks'
  if (days <= MONTH) return 'month'
  return days <= QUARTER ? 'quarter' : 'month'
}
