/** Moves, criteria, the board of selection and what waits, for tests and the gallery. */
import type {
  AssessmentDetail,
  Candidate,
  Candidates,
  Coverage,
  ExemplarDetail,
  Inbox,
  MoveDetail,
  MoveOption,
  VoteDetail,
  Word,
} from '../../src/backend/generated'
import { detailOf, rowOf } from './records'

const word = (code: string, label: string): Word => ({ code, label })

/** Every state, in the order of the way. */
export const ALL_STATES: Word[] = [
  word('DISCOVERED', 'Mới phát hiện'),
  word('NURTURED', 'Đang bồi dưỡng'),
  word('PROPOSED', 'Đã giới thiệu'),
  word('CHECKED', 'Văn phòng đã kiểm tra'),
  word('SELECTED', 'Đã lựa chọn'),
  word('PUBLICISED', 'Đã tuyên truyền'),
  word('REPLICATED', 'Đã nhân rộng'),
  word('NOMINATED', 'Đã đề nghị khen thưởng'),
  word('AWARDED', 'Đã được khen thưởng'),
  word('RETURNED', 'Trả lại'),
  word('WITHDRAWN', 'Rút'),
]

const BASE_YEAR = 2021
const CRITERIA = ['Gương mẫu, dẫn đầu phong trào', 'Sáng tạo, sáng kiến', 'Tương thân, tương ái']
const CODES = ['LEADING', 'INITIATIVE', 'SOLIDARITY']
const EVIDENCE = [
  '5.180 việc chứng thực, không sai sót phải cải chính; trả kết quả tại nhà cho 318 người cao tuổi, khuyết tật.',
  '“Đánh mã vạch sổ hộ tịch giấy để tra cứu nhanh”, được công nhận cấp cơ sở; 3 xã lân cận đã áp dụng.',
  'Vận động 26.500.000 đồng giúp 17 học sinh mua thiết bị học trực tuyến; 4 lần hiến máu tình nguyện.',
]
const METS = [
  ['YES', 'YES', 'YES'],
  ['YES', 'YES', 'PARTLY'],
  ['YES', 'PARTLY', null],
  [null, null, null],
  ['YES', 'YES', 'NO'],
]
const LABELS: Record<string, string> = { YES: 'Đạt', PARTLY: 'Đạt một phần', NO: 'Chưa đạt' }

export const assessmentsOf = (index: number): AssessmentDetail[] =>
  CRITERIA.map((label, at) => {
    const met = METS[index % METS.length]?.[at] ?? null
    return {
      criterion: CODES[at] ?? '',
      number: at + 1,
      label,
      met: met ? word(met, LABELS[met] ?? '') : null,
      evidence: met ? (EVIDENCE[at] ?? '') : '',
      assessor: met ? 'Hà Thị Mẫu' : '',
      on: met ? '19/05/2022' : '',
      files:
        met && at === 0
          ? [
              {
                id: `v${index}`,
                file: {
                  sha256: 'ab',
                  bytes: 204_800,
                  mime: 'application/pdf',
                  file_name: 'bang-tong-hop.pdf',
                },
              },
            ]
          : [],
      missing: met ? [] : [`Chưa đánh giá tiêu chí ${at + 1}.`],
    }
  })

/** What meetings voted: every third one was met about. */
export const votesOf = (index: number): VoteDetail[] =>
  index % 3 === 1
    ? [
        {
          on: '19/05/2022',
          count: { present: 9, agreed: 8, against: 0, abstained: 1 },
          told: '8/9 đồng ý, 1 ý kiến khác',
          remark: 'Bổ sung số liệu năm 2021',
          by: 'Hà Thị Mẫu',
        },
      ]
    : []

export const option = (to: string, label: string, more: Partial<MoveOption> = {}): MoveOption => ({
  to,
  label,
  course: word('FORWARD', 'Bước tiếp'),
  needs: 'nothing',
  on_paper: false,
  mover: 'Văn phòng Sở',
  blocked: [],
  ...more,
})
const back = (to: string, label: string): MoveOption =>
  option(to, label, { course: word('RETURN', 'Trả lại'), needs: 'reason', mover: 'Chánh Văn phòng' })

const withdraw = option('WITHDRAWN', 'Rút', { course: word('WITHDRAW', 'Rút'), needs: 'reason' })

/** The moves that are open from a state. */
export function movesOf(state: string, index: number): MoveOption[] {
  const lacking = METS[index % METS.length]?.includes(null) ?? false
  const blocked = lacking ? ['Chưa đánh giá tiêu chí 3: Tương thân, tương ái.'] : []
  if (state === 'DISCOVERED') return [option('PROPOSED', 'Ghi đã giới thiệu'), withdraw]
  if (state === 'PROPOSED')
    return [option('CHECKED', 'Ghi đã kiểm tra', { blocked }), back('RETURNED', 'Trả lại'), withdraw]
  if (state === 'CHECKED') {
    const paper = { on_paper: true, mover: 'Giám đốc Sở', blocked }
    return [option('SELECTED', 'Ghi kết quả chọn', paper), back('RETURNED', 'Trả lại')]
  }
  if (state === 'SELECTED') return [option('PUBLICISED', 'Ghi đã tuyên truyền')]
  if (state === 'PUBLICISED') return [option('REPLICATED', 'Ghi đã nhân rộng', { needs: 'replication' })]
  return []
}

const step = (to: Word, day: string, basis: string): MoveDetail => ({
  id: `s-${day}`,
  to,
  day,
  basis,
  by: 'Hà Thị Mẫu',
  role: word('OFFICE_CLERK', 'Chuyên viên Văn phòng Sở'),
  approver: '',
  paper: '',
})

/** What selection adds to a detail. */
export function judged(
  index: number,
): Pick<
  ExemplarDetail,
  | 'way'
  | 'moves'
  | 'assessments'
  | 'replications'
  | 'votes'
  | 'counts_votes'
  | 'ineligible'
  | 'judged_on'
  | 'base_year'
  | 'editing'
> {
  const row = rowOf(index)
  return {
    way: [step(row.state, '19/05/2022', 'Tờ trình số 12')],
    moves: movesOf(row.state.code, index),
    assessments: assessmentsOf(index),
    replications: [],
    votes: votesOf(index),
    counts_votes: true,
    ineligible: [],
    judged_on: '24/05/2022',
    base_year: { year: BASE_YEAR, achievements: ['a2', 'a3'], gap: null },
    editing: 'all',
  }
}

/** Everything about the exemplar of a number, with what selection adds. */
export const wholeOf = (index: number): ExemplarDetail => ({ ...detailOf(index), ...judged(index) })

const FIELDS = ['Hộ tịch, quốc tịch', 'Chứng thực', 'Hòa giải ở cơ sở', 'Trợ giúp pháp lý', 'Nuôi con nuôi']
const fieldOf = (index: number) => ({ id: `w${(index % 4) + 1}`, name: FIELDS[index % 4] ?? '' })

export function candidateOf(index: number): Candidate {
  const { id, name, subject, category, plan_year, unit, state, step } = rowOf(index)
  return {
    id,
    name,
    subject,
    category,
    plan_year,
    unit,
    work_fields: [fieldOf(index)],
    state,
    step,
    since: '19/05/2022',
    days: [5, 2, 12, 0, 8, 1][index % 6] ?? 0,
    marks: (METS[index % METS.length] ?? []).map((met, at) => ({
      criterion: CODES[at] ?? '',
      met,
      shown: met !== null,
    })),
    ineligible: index === 9 ? [word('LEFT', 'Đã thôi công tác trong ngành')] : [],
    counted: 2,
    gaps: index % 5 === 3 ? [`Chưa có thành tích năm ${BASE_YEAR}.`] : [],
    vote: votesOf(index)[0]?.count ?? null,
    moves: movesOf(state.code, index),
  }
}
const all = (size: number) => Array.from({ length: size }, (_, index) => candidateOf(index))

export const candidates = (size: number, planYear: number): Candidates => ({
  plan_year: planYear,
  base_year: planYear - 1,
  rows: all(size),
})

export function coverage(size: number, planYear: number): Coverage {
  const rows = all(size)
  const none = { all: 0, selected: 0 }
  const individuals = rows.filter(({ subject }) => subject === 'individual').length
  return {
    plan_year: planYear,
    categories: [],
    rows: [
      ...FIELDS.map((name, at) => ({ work_field: `w${at + 1}`, name })),
      { work_field: null, name: '' },
    ].map((field) => ({ ...field, cells: [], total: none })),
    exemplars: { all: size, selected: 4 },
    individuals: { all: individuals, selected: 3 },
    individual_share: size > 0 ? Math.round((100 * individuals) / size) : null,
    selected_share: 75,
  }
}

export function inbox(size: number): Inbox {
  const waiting = all(size).filter(({ state }) => state.code === 'PROPOSED')
  return {
    items: waiting.map((candidate, at) => ({
      candidate,
      came_by: step(candidate.state, '19/05/2022', 'Tờ trình số 12 của Phòng Tư pháp huyện Suối Mơ'),
      returned:
        at === 0
          ? {
              step: {
                ...step(word('RETURNED', 'Trả lại'), '12/05/2022', 'Chưa nêu số liệu năm 2021.'),
                by: 'Trần Minh Họa',
              },
              changes: [
                {
                  record: candidate.id,
                  path: 'summary',
                  field: 'Tóm tắt',
                  before: 'Chị đọc lại từng trang sổ hộ tịch.',
                  after: 'Chị đọc lại 12.450 trang sổ hộ tịch, tra cứu nay chỉ mất mười lăm phút.',
                },
                {
                  record: candidate.id,
                  path: 'praise',
                  field: 'Câu nêu gương',
                  before: null,
                  after: 'Mười hai nghìn trang sổ cũ.',
                },
              ],
            }
          : null,
    })),
  }
}
