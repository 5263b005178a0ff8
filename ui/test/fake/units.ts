/** Units of paper: three with a line of their own, a catalogue of changes, a list that is read. */
import type {
  CataloguedChange,
  Saved,
  UnitDetail,
  UnitOnLine,
  UnitPreview,
  UnitRow,
} from '../../src/backend/generated'

const DISTRICT = { code: 'DISTRICT_DIVISION', label: 'Phòng Tư pháp cấp huyện' }
const COMMUNE = { code: 'COMMUNE', label: 'UBND cấp xã' }
const DIVISION = { code: 'DIVISION', label: 'Phòng chuyên môn và tương đương' }

export const unitRows: UnitRow[] = [
  {
    id: 'u0',
    name: 'Văn phòng Sở Mẫu',
    kind: DIVISION,
    validity: '',
    stage: 'now',
    exemplars: 4,
    before: 0,
    after: 0,
  },
  {
    id: 'u1',
    name: 'Phòng Tư pháp huyện Suối Mơ',
    kind: DISTRICT,
    validity: 'đến 30/06/2025',
    stage: 'ended',
    exemplars: 3,
    before: 0,
    after: 2,
  },
  {
    id: 'u2',
    name: 'UBND xã Suối Mơ Mẫu',
    kind: COMMUNE,
    validity: 'từ 01/07/2025',
    stage: 'now',
    exemplars: 0,
    before: 1,
    after: 0,
  },
  {
    id: 'u3',
    name: 'UBND xã Bến Mới Mẫu',
    kind: COMMUNE,
    validity: 'từ 01/07/2025',
    stage: 'now',
    exemplars: 0,
    before: 1,
    after: 0,
  },
].map((row) => ({ ...row, short_name: row.name }) as UnitRow)

const onLine = ({ id, name, validity, stage }: UnitRow): UnitOnLine => ({
  id,
  name,
  validity,
  stage,
  first: validity.startsWith('từ') ? '2025-07-01' : null,
  last: validity.startsWith('đến') ? '2025-06-30' : null,
})

export function unitDetail(id: string): UnitDetail {
  const row = unitRows.find((unit) => unit.id === id) as UnitRow
  const linked = id === 'u0' ? ['u0'] : id === 'u1' ? ['u1', 'u2', 'u3'] : ['u1', id]
  const line = unitRows.filter((unit) => linked.includes(unit.id))
  const named = (units: UnitRow[]) => units.map(({ id, name }) => ({ id, name }))
  return {
    id,
    name: row.name,
    short_name: row.short_name,
    kind: row.kind,
    stage: row.stage,
    code: '',
    tier: null,
    parent: null,
    place_name: 'Suối Mơ',
    valid_from: id === 'u2' || id === 'u3' ? '01/07/2025' : '',
    valid_to: id === 'u1' ? '30/06/2025' : '',
    letterhead_parent: '',
    letterhead_name: '',
    abbreviation: '',
    basis: '',
    previous: named(line.filter((unit) => unit.id === 'u1' && id !== 'u1')),
    next: id === 'u1' ? named(line.filter((unit) => unit.id !== 'u1')) : [],
    people: 2,
    exemplars: row.exemplars,
    open: 1,
    boards: 0,
    line: line.map(onLine),
    links: line.filter((unit) => unit.id !== 'u1' && id !== 'u0').map((unit) => ['u1', unit.id]),
  }
}

export const preview: UnitPreview = {
  units: [
    {
      id: 'u0',
      name: 'Văn phòng Sở Mẫu',
      added: false,
      what: ['kết thúc ngày 31/05/2022', 'nay là Phòng Mẫu Mới'],
    },
    { id: 'u9', name: 'Phòng Mẫu Mới', added: true, what: ['thêm mới, từ ngày 01/06/2022'] },
  ],
  left: [],
  people: 2,
  open: 1,
  boards: 1,
}
const nothing: UnitPreview = { units: [], left: [], people: 0, open: 0, boards: 0 }

export const catalogued: CataloguedChange[] = [
  {
    code: 'A',
    day: '01/07/2025',
    title: 'Hai tỉnh mẫu sáp nhập',
    note: 'Thêm một đơn vị.',
    source: 'Nghị quyết mẫu',
    unconfirmed: true,
    needs_list: false,
    preview,
  },
  {
    code: 'B',
    day: '30/04/2026',
    title: 'Xã mẫu thành phường',
    note: 'Theo danh sách.',
    source: 'Nghị quyết mẫu 2',
    unconfirmed: false,
    needs_list: true,
    preview: nothing,
  },
]

const faults = [{ line: 3, text: 'Huyện Mẫu', why: 'không phải tên xã, phường, thị trấn hay đặc khu' }]

const saved = (changed: string[]): Saved => ({
  at_ms: 1_653_360_000_000,
  clock: '09:41',
  changed,
  values: [],
  undo: { undo: 'Đổi tên đơn vị', redo: null },
  label: null,
})

/** What the core of paper answers about units. */
export const unitAnswers = {
  units: () => unitRows,
  show_unit: ({ id }: { id: string }) => unitDetail(id),
  add_unit: () => ({ id: 'u0', saved: saved(['u0']) }),
  preview_unit_change: () => preview,
  change_units: () => ({ done: preview, saved: saved(['u0']) }),
  unit_changes: () => catalogued,
  apply_unit_change: () => ({ done: preview, saved: saved(['u9']) }),
  read_unit_list: () => ({ understood: 2, faults, preview }),
  import_units: () => ({ done: preview, saved: saved(['u9']) }),
}
