/** A core of one exemplar, in memory: saves, refuses, undoes and composes as the real one answers. */
import type {
  BatchEntry,
  BatchProgress,
  Calls,
  ExemplarDetail,
  Failure,
  FieldChange,
  HistoryEntry,
  PosterRequest,
  PosterSheet,
  PosterWords,
  PostingCard,
  PrinterCard,
  PrintQueues,
  Readiness,
  Saved,
  SaveFields,
  SheetCheck,
} from '../../src/backend/generated'
import { type Platform, Refused } from '../../src/backend/platform'
import { boards, postings } from '../fake/boards'
import { regions } from './regions'
import { catalogue, person, status, templates } from './sample'

type Item = Record<string, unknown> & { id: string; position: number }

/** What the core fills in on a sheet of words. */
const anniversary: PosterWords = {
  title: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc',
  anniversary: { day: 11, month: 6, first_year: 1948, year: 2022 },
}

/** A picture of one point. */
const DOT = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], { type: 'image/png' })

export const failure = (what: string): Failure => ({ code: 'test', what, kept: '', todo: '', params: {} })

export class FakeCore implements Platform {
  detail: ExemplarDetail = structuredClone(person)
  history: HistoryEntry[] = []
  checks: SheetCheck[] = []
  readiness: Readiness = {
    ready: true,
    not_approved: [],
    draft: false,
    lacking: [],
    approved_by: 'Phạm Giám Đốc Mẫu',
    approval_basis: 'Phiếu trình số 12',
  }
  readonly requests: { name: string; request: unknown }[] = []
  /** Paths that are refused, with what is said. */
  readonly refused = new Map<string, Failure>()
  /** Answers of pictures, by call. */
  picture: (name: string, request: unknown) => Blob | Promise<Blob> = () => DOT
  chosenFile: string | File | null = null
  saveTo: string | null = '/ra/áp phích.pdf'
  opened: string[] = []
  /** Postings on the portal. */
  articles: PostingCard[] = []
  printers: PrinterCard[] = []
  queues: PrintQueues = { direct: false, queues: [], usual: '' }
  /** What becomes of the sheets of a batch, one more at each question. */
  batch: BatchEntry[] = []
  #batched = 0
  #stopped = false
  closed = false
  #before: ExemplarDetail[] = []
  /** What each composed file was asked to be, by its key. */
  readonly looks = new Map<string, PosterRequest>()
  /** The exemplars of each composed file, by its key. */
  readonly composed = new Map<string, string[]>()

  async call(name: string, request: unknown): Promise<unknown> {
    this.requests.push({ name, request })
    const answer = this.#answers[name as keyof Calls]
    if (!answer) throw new Refused(failure(`Không có lệnh ${name}.`))
    return structuredCloneUnlessBlob(await answer(request as never))
  }
  async upload(name: string, request: unknown, file: Blob): Promise<unknown> {
    this.requests.push({ name, request })
    if (!file.type.startsWith('image/')) throw new Refused(failure('Tệp này không phải là ảnh.'))
    return this.#addPhoto()
  }
  pickFile = async () => this.chosenFile
  pickSave = async () => this.saveTo
  folder: string | null = '/ra/tập'
  pickFolder = async () => this.folder
  openPath = async (file: string) => void this.opened.push(file)
  ready = async () => {}
  close = async () => {
    this.closed = true
  }

  /** The requests of one call, in order. */
  of<Name extends keyof Calls>(name: Name): Calls[Name]['request'][] {
    return this.requests
      .filter((made) => made.name === name)
      .map(({ request }) => request as Calls[Name]['request'])
  }

  readonly #answers: { [Name in keyof Calls]?: (request: Calls[Name]['request']) => unknown } = {
    status: () => status,
    catalogue: () => catalogue,
    templates: () => templates,
    show_exemplar: () => this.detail,
    award_history: () => ({ holder: 'p0', awards: [], nominations: [] }),
    save_fields: (request) => this.#save(request),
    undo: () => this.#undo(),
    history: ({ record, path }) =>
      this.history.filter(
        (entry) => path === null || (entry.record === record && entry.path.startsWith(path)),
      ),
    add_photo: () => this.#addPhoto(),
    photo_image: (request) => this.picture('photo_image', request),
    photo_crop: (request) => this.picture('photo_crop', request),
    poster: (request) => this.#compose(request),
    poster_page: (request) => this.picture('poster_page', request),
    save_poster: ({ file }) => ({ file, pages: 1, sha256: 'ab', checks: [] }),
    tile_poster: ({ key, paper, overlap_mm }) => ({
      key: `${key}-tiled`,
      pages: 17,
      bytes: 200_000,
      paper,
      overlap_mm: overlap_mm ?? 10,
      sheets: [
        { title: this.detail.name, map: 0, rows: 4, columns: 4, page_width_mm: 210, page_height_mm: 297 },
      ],
      file_name: `Áp phích Nguyễn Thị Ví Dụ-ghep-${paper}.pdf`,
    }),
    printers: () => this.printers,
    set_printer: (printer) => {
      this.printers = [...this.printers.filter(({ name }) => name !== printer.name), printer]
      return this.printers
    },
    remove_printer: ({ name }) => {
      this.printers = this.printers.filter((printer) => printer.name !== name)
      return this.printers
    },
    test_page: () => ({ file: '/in/trang-thu.pdf' }),
    print_queues: () => this.queues,
    send_poster: ({ queue }) => ({ queue, pages: 1 }),
    start_batch: () => this.#batch(0),
    batch_progress: ({ since }) => {
      this.#batched += 1
      return this.#batch(since)
    },
    cancel_batch: () => {
      this.#stopped = true
      return this.#batch(0)
    },
    print_poster: () => ({ file: '/in/áp phích.pdf', pages: 1, sha256: 'ab', checks: [] }),
    boards: () => boards,
    postings: ({ channel }) => (channel === 'PORTAL' ? this.articles : []),
    posting_readiness: () => this.readiness,
    post: ({ board, to }) => ({
      posting: { ...postings[0], id: 't9', board: board ?? '', board_name: board ? 'Bảng mẫu' : '', to },
      saved: this.#saved([], null),
    }),
    add_board: () => ({ id: 'b9', saved: this.#saved([], null) }),
    add_consent: () => {
      this.readiness = { ...this.readiness, ready: true, lacking: [] }
      return { consent: null, saved: this.#saved([], null) }
    },
    list_exemplars: () => ({
      total: 1,
      counts: { all: 1, individual: 1, collective: 0, new_model: 0, new_factor: 0 },
      rows: [
        {
          id: 'x1',
          name: this.detail.name,
          name_marks: [],
          role: this.detail.role,
          snippet: null,
          subject: 'individual',
          category: this.detail.category,
          unit: 'Xã Cầu Vồng',
          state: this.detail.state,
          step: 3,
          plan_year: 2022,
          photo: null,
          changed_ms: 0,
          changed: 'Hôm nay',
        },
      ],
    }),
  }

  #batch(since: number): BatchProgress {
    const entries = this.batch.slice(0, this.#batched)
    const ended = this.#batched >= this.batch.length
    return {
      id: '1',
      state: this.#stopped ? 'stopped' : ended ? 'done' : 'running',
      total: this.batch.length,
      finished: entries.length,
      made: entries.filter(({ refused }) => !refused).length,
      entries: entries.slice(since),
      files: [],
      failure: null,
    }
  }

  #save({ record, changes }: SaveFields): Saved {
    for (const { path } of changes) {
      const refusal = this.refused.get(path)
      if (refusal) throw new Refused(refusal)
    }
    this.#before.push(structuredClone(this.detail))
    const values = changes.map((change) => this.#apply(record, change))
    return this.#saved(values, null)
  }

  #undo(): Saved {
    this.detail = this.#before.pop() ?? this.detail
    return this.#saved([], 'Sửa hồ sơ')
  }

  #saved(values: FieldChange[], label: string | null): Saved {
    const undo = { undo: this.#before.length > 0 ? 'Sửa hồ sơ' : null, redo: null }
    return { at_ms: 0, clock: '09:41', changed: ['x1'], values, undo, label }
  }

  #addPhoto() {
    this.detail.photo = {
      id: 'ph2',
      width: 1200,
      height: 1200,
      focus_x: 500,
      focus_y: 500,
      quality: '1.200 × 1.200, đủ nét in A4',
    }
    return { photo: this.detail.photo, saved: this.#saved([], null) }
  }

  /** Keeps a value the way the core does: trimmed. */
  #apply(record: string, { path, value }: FieldChange): FieldChange {
    const kept = typeof value === 'string' ? value.trim() : value
    const [first = '', id, part] = path.split('/')
    const holder = (
      record === 'p1' ? this.detail.subject : record === 'ph1' ? this.detail.photo : this.detail
    ) as Record<string, unknown>
    if (first === 'work_fields') {
      const rest = this.detail.work_fields.filter((field) => field.id !== id)
      const field = catalogue.work_fields.find((field) => field.id === id)
      this.detail.work_fields = kept === true && field ? [...rest, field] : rest
    } else if (id) {
      const list = (holder[first] as Item[]).filter((item) => part || item.id !== id)
      if (part && !list.some((item) => item.id === id)) list.push({ ...empty(first), id, position: 0 })
      for (const item of list) if (part && item.id === id) item[part] = kept ?? ''
      holder[first] = list
    } else {
      holder[first] = kept ?? ''
    }
    return { path, value: kept }
  }

  #compose(request: PosterRequest): PosterSheet {
    const { exemplars, template, paper, colour, words } = request
    const key = `k${this.composed.size + 1}`
    this.composed.set(key, exemplars)
    this.looks.set(key, request)
    const card = templates.templates.find(({ id }) => id === template) ?? templates.templates[0]
    const papers = [...(card?.papers ?? []), ...(card?.large_papers ?? [])]
    const size = papers.find(({ code }) => code === paper) ?? papers[0]
    return {
      key,
      sha256: '9f2c6a51b0d4e7',
      bytes: 104_200,
      pages: exemplars.length,
      width_mm: size?.width_mm ?? 210,
      height_mm: size?.height_mm ?? 297,
      template: template ?? card?.id ?? '',
      paper: size?.code ?? 'A4',
      orientation: size?.orientation ?? 'portrait',
      colour: colour ?? card?.colour ?? 'son',
      regions,
      checks: this.checks,
      printable: this.checks.every(({ severity }) => severity !== 'blocking'),
      draft: false,
      lacking: [],
      words: card?.id === 'anniversary' ? { ...anniversary, ...words } : (words ?? {}),
      file_name: 'Áp phích Nguyễn Thị Ví Dụ.pdf',
    }
  }
}

function empty(list: string): Record<string, unknown> {
  if (list === 'achievements') return { year: null, criterion: null, text: '' }
  if (list === 'figures') return { metric: '', value: '', unit: '', compared_with: '' }
  return { title: '', recognised_by: '', decision: '', scope: '' }
}

function structuredCloneUnlessBlob(answer: unknown): unknown {
  return answer instanceof Blob ? answer : structuredClone(answer)
}
