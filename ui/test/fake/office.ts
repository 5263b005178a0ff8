/**
 * A core of paper: answers every call from invented records, keeps what is saved as long as it lives, and notes
 * what it was asked. For component tests and the gallery; behaviour of the real core is not tested here.
 */
import type {
  BoardCard,
  Calls,
  ConsentCard,
  ExemplarDetail,
  ExemplarRow,
  ListRequest,
  PostingCard,
  Saved,
  Status,
} from '../../src/backend/generated'
import { type Platform, Refused } from '../../src/backend/platform'
import { fold } from '../../src/design/fold'
import { FakeAwards } from './awards'
import * as hung from './boards'
import * as fixed from './catalogue'
import { portrait, sheet } from './drawings'
import { rowOf } from './records'
import * as selection from './selection'
import { composing } from './sheets'
import * as told from './told'
import * as years from './years'

type Answers = { [Name in keyof Calls]?: (request: Calls[Name]['request']) => unknown }

export class FakeOffice implements Platform {
  /** Every call in order, with what it was asked. */
  readonly asked: { name: string; request: unknown }[] = []
  /** Calls that shall be refused, by name. */
  readonly refusing = new Map<string, Refused['failure']>()
  /** Milliseconds until an answer. */
  delay = 0
  status: Status = structuredClone(fixed.status)
  binned = new Set<string>()
  boards = structuredClone(hung.boards)
  postings = structuredClone(hung.postings)
  consents = structuredClone(hung.consents)
  binnedBoards: BoardCard[] = []
  readonly awards = new FakeAwards((changed) => this.saved(changed))

  constructor(readonly size = 18) {}

  async call(name: string, request: unknown): Promise<unknown> {
    this.asked.push({ name, request })
    if (this.delay) await new Promise((resolve) => setTimeout(resolve, this.delay))
    const failure = this.refusing.get(name)
    if (failure) throw new Refused(failure)
    const answer = this.#answers[name as keyof Calls] as ((request: unknown) => unknown) | undefined
    if (!answer) throw new Error(`the fake office knows no call ${name}`)
    return answer(request)
  }
  upload(name: string, request: unknown): Promise<unknown> {
    return this.call(name, request)
  }
  async pickFile() {
    return null
  }
  async pickSave(_title: string, suggested: string) {
    return `/tmp/${suggested}`
  }
  async pickFolder() {
    return '/tmp/ap-phich'
  }
  async openPath() {}
  async ready() {}
  async close() {}

  /** What was asked under a name. */
  requests<Name extends keyof Calls>(name: Name): Calls[Name]['request'][] {
    return this.asked
      .filter((call) => call.name === name)
      .map((call) => call.request as Calls[Name]['request'])
  }

  saved(changed: string[], label: string | null = null): Saved {
    return {
      at_ms: 1_653_360_000_000,
      clock: '09:41',
      changed,
      values: [],
      undo: { undo: 'Sửa hồ sơ', redo: null },
      label,
    }
  }

  #posting(id: string): PostingCard {
    const found = this.postings.find((posting) => posting.id === id)
    if (!found) throw new Error(`no posting ${id}`)
    return found
  }
  #takeDown(ids: string[], reason: string): Saved {
    for (const id of ids) this.#posting(id).takedown = { on: '24/05/2022', reason, by: 'Hà Thị Mẫu' }
    return this.saved(ids)
  }
  /** An article on the portal; nothing else is posted here. */
  #post(exemplars: string[], link: string, from: string) {
    const like = this.postings.find(({ channel }) => channel.code === 'PORTAL') as PostingCard
    const about = exemplars.map((id) => ({ id, name: rowOf(this.#index(id)).name }))
    const posting = {
      ...like,
      id: `t${this.postings.length}`,
      exemplars: about,
      link,
      from: from || '24/05/2022',
    }
    this.postings = [...this.postings, posting]
    return { posting, saved: this.saved([posting.id]) }
  }
  #live = () => this.postings.filter(({ takedown, days_left }) => !takedown && (days_left ?? 0) >= 0)
  #index = (id: string) => Number(id.slice(1))
  #detail(id: string): ExemplarDetail {
    const index = this.#index(id)
    return { ...selection.wholeOf(index), binned: this.binned.has(id) }
  }

  #list(request: ListRequest) {
    const words = fold(request.search).split(/\s+/).filter(Boolean)
    const all: ExemplarRow[] = []
    const counts = { all: 0, individual: 0, collective: 0, new_model: 0, new_factor: 0 }
    for (let index = 0; index < this.size; index += 1) {
      const row = rowOf(index)
      if (this.binned.has(row.id) !== request.binned) continue
      if (request.state && row.state.code !== request.state) continue
      const hay = fold(`${row.name} ${row.role} ${row.unit}`)
      if (!words.every((word) => hay.includes(word))) continue
      counts.all += 1
      if (row.subject === 'individual') counts.individual += 1
      if (row.subject === 'collective') counts.collective += 1
      if (row.category.code === 'NEW_MODEL') counts.new_model += 1
      if (row.category.code === 'NEW_FACTOR') counts.new_factor += 1
      if (request.subject && row.subject !== request.subject) continue
      if (request.category && row.category.code !== request.category) continue
      all.push({ ...row, name_marks: told.marks(row.name, words) })
    }
    return {
      total: all.length,
      counts,
      rows: all.slice(request.offset, request.offset + (request.limit || 100)),
    }
  }

  readonly #answers: Answers = {
    ...this.awards.answers,
    status: () => this.status,
    catalogue: () => fixed.catalogue,
    today: () => fixed.today,
    templates: () => fixed.templates,
    history: () => fixed.history,
    journal: ({ day }) => told.journalOf(day),
    list_exemplars: (request) => this.#list(request),
    show_exemplar: ({ id }) => this.#detail(id),
    candidates: ({ plan_year: year }) => selection.candidates(this.size, year),
    coverage: ({ plan_year: year }) => selection.coverage(this.size, year),
    inbox: () => selection.inbox(this.size),
    inbox_count: () => ({ count: selection.inbox(this.size).items.length }),
    assess: ({ exemplar }) => this.saved([exemplar]),
    add_evidence: ({ exemplar }) => ({ id: 'v9', saved: this.saved([exemplar]) }),
    remove_evidence: ({ exemplar }) => this.saved([exemplar]),
    evidence_file: () => portrait('ph1'),
    ...told.copies,
    create_office: ({ name }) => {
      this.status = {
        ...structuredClone(fixed.status),
        office: { name, exemplars: this.size, sample: true, unit: 'u1', logo: null, background: null },
      }
      return this.status
    },
    set_appearance: (appearance) => {
      this.status = { ...this.status, appearance }
      return this.status
    },
    choose_profile: ({ id }) => {
      this.status = {
        ...this.status,
        profile: this.status.profiles.find((profile) => profile.id === id) ?? null,
      }
      return this.status
    },
    add_profile: ({ name }) => {
      const role = fixed.catalogue.roles[0]
      if (role)
        this.status = {
          ...this.status,
          profiles: [
            ...this.status.profiles,
            { id: name, name, initials: '??', role, unit: null, has_pin: false, pin_reset: null },
          ],
        }
      return this.status
    },
    change_profile: () => this.status,
    retire_profile: () => this.status,
    bring_back_profile: () => this.status,
    set_pin: () => this.status,
    reset_pin: () => this.status,
    leave: () => {
      this.status = { ...this.status, profile: null }
      return this.status
    },
    add_exemplar: () => ({ id: 'e0', saved: this.saved(['e0']) }),
    save_fields: ({ record, changes }) => ({ ...this.saved([record]), values: changes }),
    record_votes: ({ exemplar }) => this.saved([exemplar]),
    record_move: ({ exemplar }) => this.saved([exemplar]),
    bin: ({ records }) => {
      for (const id of records) this.binned.add(id)
      return this.saved(records)
    },
    restore: ({ records }) => {
      for (const id of records) this.binned.delete(id)
      this.binnedBoards = this.binnedBoards.filter(({ id }) => !records.includes(id))
      return this.saved(records)
    },
    undo: () => this.saved([], 'Sửa hồ sơ'),
    redo: () => this.saved([], 'Sửa hồ sơ'),
    photo_image: ({ photo }) => portrait(photo),
    photo_crop: ({ photo }) => portrait(photo),
    boards: () => this.boards,
    binned_boards: () => this.binnedBoards,
    add_board: (board) => {
      this.boards.push({ ...board, id: `b${this.boards.length + 1}`, hanging: 0 })
      return { id: `b${this.boards.length}`, saved: this.saved([]) }
    },
    board_calendar: ({ year, board }) =>
      hung.calendarOf(
        year,
        this.postings.filter((posting) => !board || posting.board === board),
      ),
    postings: ({ live, exemplar }) =>
      (live ? this.#live() : this.postings).filter(
        ({ exemplars }) => !exemplar || exemplars.some(({ id }) => id === exemplar),
      ),
    show_posting: ({ id }) => hung.detailOfPosting(this.#posting(id)),
    ending_postings: () =>
      this.postings.filter(({ takedown, days_left }) => !takedown && days_left !== null && days_left <= 7),
    changed_postings: () => hung.changedOf(this.postings),
    unconsented_postings: () => hung.unconsentedOf(this.postings),
    take_down: ({ postings, reason }) => this.#takeDown(postings, reason),
    add_proof: ({ posting }) => {
      this.#posting(posting).proof = 'ph7'
      return { photo: null, saved: this.saved([posting]) }
    },
    posting_page: ({ id }) => sheet(this.#index(id), false),
    view_posting: () => ({ file: '/tmp/da-dang.pdf', sha256: '' }),
    consents: () => this.consents,
    add_consent: (request) => {
      const words = (codes: string[]) => codes.map((code) => ({ code, label: code }))
      const consent = {
        ...hung.consents[1],
        ...request,
        id: `c${this.consents.length + 1}`,
        ground: { code: request.ground, label: 'Người được nêu đồng ý' },
        scopes: words(request.scopes),
        channels: words(request.channels),
      } as ConsentCard
      this.consents = [consent, ...this.consents]
      return { consent, saved: this.saved([consent.id]) }
    },
    add_scan: ({ consent }) => this.saved([consent]),
    consent_scan: () => portrait('ph1'),
    withdraw_consent: ({ consent }) => {
      const withdrawn = { holds: false, withdrawn_on: '24/05/2022' }
      this.consents = this.consents.map((card) => (card.id === consent ? { ...card, ...withdrawn } : card))
      const toTakeDown = this.#live().filter(({ exemplars }) => exemplars[0]?.id === 'e0')
      return { to_take_down: toTakeDown, saved: this.saved([consent]) }
    },
    ...years.answers,
    ...composing,
    poster_page: ({ key }) => sheet(Number(key.split('-')[1]), key.startsWith('wide')),
    save_poster: ({ file }) => ({ file, pages: 1, sha256: '', checks: [] }),
    save_slide: ({ file }) => ({ file, pages: 1, sha256: '', checks: [] }),
    article: ({ exemplar, draft }) => told.article(exemplar, draft),
    article_picture: () => portrait('ph1'),
    save_article: ({ file }) => ({
      place: file ?? '',
      files: [{ name: 'tieu-de.txt', bytes: 40, sha256: '' }],
    }),
    speech: ({ exemplar, draft }) => told.speech(exemplar, draft),
    save_speech: ({ file }) => ({ file, seconds: 95, left_out: [], unread: [] }),
    posting_readiness: () => ({
      ready: true,
      not_approved: [],
      draft: false,
      lacking: [],
      approved_by: 'Phạm Giám Đốc Mẫu',
      approval_basis: 'Phiếu trình số 12',
    }),
    post: ({ exemplars, link, from }) => this.#post(exemplars ?? [], link, from),
  }
}
