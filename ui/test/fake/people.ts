/** What the core of paper tells about people entered twice, about one person's data and about days of the past. */
import type {
  AlikeCard,
  DuplicatePair,
  Lookalike,
  PersonalData,
  RecordComparison,
  RecordThen,
  Retention,
  Saved,
} from '../../src/backend/generated'

const word = (code: string, label: string) => ({ code, label })
const saved = (changed: string[]): Saved => ({
  at_ms: 1_653_360_000_000,
  clock: '09:41',
  changed,
  values: [],
  undo: { undo: 'Hợp nhất hồ sơ trùng', redo: null },
  label: null,
})

const one: AlikeCard = {
  record: 'p1',
  name: 'Nguyễn Hòa Ví Dụ',
  birth: '1987',
  unit: 'Văn phòng Sở',
  position: 'Công chức',
  exemplar: 'e0',
}
const other: AlikeCard = {
  ...one,
  record: 'p2',
  name: 'Nguyen Hoa Vi Du',
  birth: '02/03/1987',
  exemplar: 'e1',
}

export const pair: DuplicatePair = {
  kind: 'person',
  one,
  other,
  reasons: [word('SAME_NAME_UNMARKED', 'cùng tên không dấu'), word('SAME_BIRTH_YEAR', 'cùng năm sinh')],
  score: 90,
}

const comparison: RecordComparison = {
  kind: 'person',
  records: ['p1', 'p2'],
  names: [one.name, other.name],
  fields: [
    { field: 'full_name', label: 'Họ và tên', one: one.name, other: other.name, differs: true },
    { field: 'birth', label: 'Ngày sinh', one: '1987', other: '02/03/1987', differs: true },
    { field: 'note', label: 'Ghi chú', one: null, other: 'Ghi chú', differs: false },
  ],
  exemplars: [
    [
      {
        id: 'e0',
        plan_year: 2022,
        category: word('EXEMPLAR', 'Điển hình tiên tiến'),
        state: word('SELECTED', 'Đã lựa chọn'),
      },
    ],
    [],
  ],
  others: [0, 1],
}

const lookalike: Lookalike = { subject: 'person:p1', card: one, reasons: pair.reasons, likely: true }

export const personal: PersonalData = {
  person: 'p1',
  name: one.name,
  exemplars: 1,
  consents: 2,
  honours: 1,
  postings: 0,
  files: 3,
  others: 0,
  kept_until: '',
  erased: false,
  may_export: true,
  may_erase: true,
}

const retention: Retention = {
  years: 5,
  source: 'Thời hạn lưu do văn phòng tự đặt',
  unconfirmed: true,
  overdue: [{ person: 'p1', name: one.name, until: '30/06/2022', brought_back: false, exemplar: 'e0' }],
}

const then = (day: string): RecordThen => ({
  day,
  existed: day !== '01/01/2020',
  name: one.name,
  places: [
    {
      record: 'e0',
      kind: 'exemplar',
      path: 'praise',
      field: 'Câu nêu gương',
      stood: 'Câu thứ nhất',
      now: 'Câu thứ hai',
      differs: true,
    },
    {
      record: 'p1',
      kind: 'person',
      path: 'birth',
      field: 'Ngày sinh',
      stood: '1987',
      now: '1987',
      differs: false,
    },
  ],
})

/** Answers of the calls about people. */
export const answers = {
  duplicates: () => ({ pairs: [pair], more: false }),
  compare_records: () => comparison,
  merge_records: () => saved(['p1', 'p2']),
  mark_distinct: () => saved(['p1', 'p2']),
  lookalikes: ({ name }: { name: string }) => (name.toLowerCase().endsWith('ví dụ') ? [lookalike] : []),
  personal_data: () => personal,
  export_person: ({ file }: { file?: string | null | undefined }) => ({ place: file ?? '', files: [] }),
  erase_person: () => ({
    saved: saved(['p1']),
    anonymous: 4,
    cut: 1,
    files: 3,
    namesakes: 1,
    signs_history: false,
    left: [],
  }),
  erasures: () => [
    { person: 'p9', day: '24/05/2022', clock: '09:41', author: 'Trần Minh Họa', reason: 'Theo đơn đề nghị' },
  ],
  retention: () => retention,
  set_retention_years: ({ years }: { years: number }) => ({ ...retention, years, unconfirmed: false }),
  record_at: ({ day }: { day: string }) => then(day),
}
