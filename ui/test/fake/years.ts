/** The figures, the plan year, and the checks of the data, for tests and the gallery. */
import type {
  BalanceCell,
  Calls,
  Count,
  CountedRows,
  Saved,
  Statistics,
  TimelyFigures,
  UnitFigures,
  Word,
  YearTask,
  YearView,
} from '../../src/backend/generated'
import { ALL_STATES } from './selection'

type Answers = { [Name in keyof Calls]?: (request: Calls[Name]['request']) => unknown }

const NO_ROWS: CountedRows = {
  label: '',
  first_year: 2022,
  last_year: 2022,
  reached: null,
  category: null,
  subject: null,
  work_field: null,
  without_field: false,
  standing: null,
  timeliness: null,
  units: null,
}
const count = (number: number, rows: Partial<CountedRows>, what = ''): Count => ({
  count: number,
  rows: { ...NO_ROWS, ...rows, label: `Toàn cảnh năm 2022: ${what}` },
})
const cell = (all: number, selected: number, rows: Partial<CountedRows> = {}): BalanceCell => ({
  all: count(all, { ...rows, standing: 'in_plan' }),
  selected: count(selected, { ...rows, standing: 'selected' }),
})
const timely = (median: number | null, measured: number, within: number): TimelyFigures => ({
  median,
  posted: count(measured + 1, { timeliness: 'posted' }, 'đã đăng'),
  measured: count(measured, { timeliness: 'measured' }, 'tính được số ngày'),
  within: count(within, { timeliness: 'within' }, 'trong mức'),
  beyond: count(measured - within, { timeliness: 'beyond' }, 'chậm hơn'),
  unmeasured: count(1, { timeliness: 'unmeasured' }, 'chưa rõ'),
})
const REACHED = [18, 4, 15, 12, 10, 8, 3, 2, 1, 2, 1]
const CATEGORIES: Word[] = [
  { code: 'EXEMPLAR', label: 'Điển hình tiên tiến' },
  { code: 'NEW_FACTOR', label: 'Nhân tố mới' },
  { code: 'NEW_MODEL', label: 'Mô hình mới' },
]
const unit = (id: string, name: string, note: string, share: number, median: number | null): UnitFigures => ({
  unit: id,
  name,
  note,
  exemplars: count(share, { units: [id] }, name),
  categories: [share - 1, 1, 0].map((number) => count(number, { units: [id] }, name)),
  reached: REACHED.map((number) => count(Math.min(number, share), { units: [id] }, name)),
  selected: count(share - 1, { units: [id] }, name),
  postings: share * 2,
  timely: timely(median, share - 1, 1),
})

export const figures = (first: number, last: number): Statistics => ({
  first_year: first,
  last_year: last,
  period: first === last ? `năm ${first}` : `từ năm ${first} đến năm ${last}`,
  today: '24/05/2022',
  years: [2022, 2021],
  units_of: 'then',
  exemplars: count(18, {}, 'mọi điển hình'),
  reached: ALL_STATES.map((state, at) => ({
    state,
    count: count(REACHED[at] ?? 0, { reached: state.code }, `từng “${state.label}”`),
  })),
  timely: timely(9.5, 8, 6),
  target_days: 15,
  units: [
    unit('u1', 'Văn phòng Sở', '', 7, 9),
    unit('u2', 'Phòng Tư pháp huyện Suối Mơ (nay là: Xã Suối Mơ, Xã Cầu Vồng)', 'Đơn vị cũ được chia', 6, 21),
    unit('u3', 'Phòng Công chứng số 1', '', 5, null),
  ],
  categories: CATEGORIES,
  fields: [
    {
      work_field: 'w1',
      name: 'Hộ tịch, quốc tịch',
      cells: [cell(4, 2), cell(1, 0), cell(0, 0)],
      total: cell(5, 2),
    },
    {
      work_field: 'w2',
      name: 'Đấu giá tài sản',
      cells: [cell(0, 0), cell(0, 0), cell(0, 0)],
      total: cell(0, 0),
    },
  ],
  individuals: cell(13, 7, { subject: 'individual' }),
  balanced: cell(17, 10),
  individual_share: 76,
  selected_share: 70,
  adoptions: 5,
  channels: [
    { code: 'NOTICE_BOARD', label: 'Bảng thông báo' },
    { code: 'PORTAL', label: 'Cổng thông tin điện tử' },
    { code: 'LOUDSPEAKER', label: 'Loa truyền thanh' },
  ],
  months: Array.from({ length: 12 * (last - first + 1) }, (_, at) => {
    const [year, month] = [first + Math.floor(at / 12), (at % 12) + 1]
    const counts = month === 4 ? [3, 1, 0] : month === 5 ? [4, 2, 1] : [0, 0, 0]
    const ahead = year === 2022 && month > 5
    const quiet = !ahead && counts[0] === 0
    return { year, month, label: `Tháng ${month}/${year}`, counts, quiet, ahead }
  }),
  quiet_months: 3,
})

const choice = (code: string, label: string): Word => ({ code, label })
const DONE = [choice('DONE', 'Đã làm xong'), choice('KEEP', 'Giữ nguyên')]
const OPEN = [
  choice('CARRY', 'Chuyển sang năm mới'),
  choice('STAY', 'Làm tiếp trong năm cũ'),
  choice('WITHDRAW', 'Rút, nêu lý do'),
]
const task = (
  key: string,
  kind: Word,
  title: string,
  text: string,
  more: Partial<YearTask> = {},
): YearTask => ({
  key,
  kind,
  title,
  text,
  record: null,
  record_kind: null,
  path: null,
  words: null,
  new_words: null,
  choices: DONE,
  decision: null,
  ...more,
})
const EXEMPLAR = { code: 'EXEMPLAR', label: 'Hồ sơ còn dở' }

export const tasks: YearTask[] = [
  task(
    't1',
    { code: 'PLAN_TITLE', label: 'Tên kế hoạch' },
    'Kế hoạch năm 2022 → kế hoạch năm 2023',
    'Đổi năm.',
  ),
  task(
    't2',
    { code: 'OLD_YEAR', label: 'Chữ còn ghi năm cũ' },
    'Bảng thông báo “Bảng tầng 1”, ghi chú',
    'Còn ghi năm 2022.',
    {
      record: 'b1',
      record_kind: 'board',
      path: 'note',
      words: 'Dùng năm 2022',
      new_words: 'Dùng năm 2023',
    },
  ),
  task('t3', EXEMPLAR, 'Hồ Ẩn Dụ', 'Đang ở bước “Đã giới thiệu”.', {
    record: 'e2',
    record_kind: 'exemplar',
    choices: OPEN,
  }),
  task('t4', EXEMPLAR, 'Lý A', 'Đang ở bước “Văn phòng đã kiểm tra”.', {
    record: 'e3',
    record_kind: 'exemplar',
    choices: OPEN,
  }),
]

export const yearView = (year: number | null, current = 2022): YearView => ({
  current,
  year: year ?? current,
  next: current + 1,
  is_season: false,
  begun: current === 2022 ? '' : 'Hà Thị Mẫu chuyển năm, 24/05/2022',
  tasks: (year ?? current) === 2022 ? [] : tasks,
  open: (year ?? current) === 2022 ? 0 : tasks.length,
  past: [],
})

const saved: Saved = {
  at_ms: 1_653_360_000_000,
  clock: '09:41',
  changed: [],
  values: [],
  undo: { undo: 'Sang năm kế hoạch mới', redo: null },
  label: null,
}

export const answers: Answers = {
  statistics: ({ first_year: first, last_year: last }) => figures(first ?? 2022, last ?? 2022),
  set_target_days: ({ days }) => ({ days }),
  year: ({ year }) => yearView(year),
  begin_year: () => saved,
  settle_year: () => saved,
  check_office: () => ({ sound: true, records: 412, changes: 1893, faults: [] }),
  rebuild_office: () => ({ sound: true, records: 412, changes: 1893, faults: [] }),
}
