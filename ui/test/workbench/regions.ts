/** Where the texts of the one sheet lie that the core in memory composes. */
import type { SheetRegion } from '../../src/backend/generated'

/** The record, its place, what it is called; left, top, width and height in millimetres. */
const LIE: [string, string, string, number, number, number, number][] = [
  ['p1', 'full_name', 'Họ và tên', 15, 70, 90, 42],
  ['p1', 'photo', 'Ảnh chân dung', 116, 34, 79, 103],
  ['p1', 'position', 'Chức vụ', 116, 141, 60, 5],
  ['x1', 'praise', 'Câu nêu gương', 15, 138, 94, 28],
  ['x1', 'figures/f1', 'Số liệu 1', 15, 180, 50, 32],
  ['x1', 'figures/f2', 'Số liệu 2', 80, 180, 50, 32],
  ['x1', 'figures/f3', 'Số liệu 3', 140, 180, 50, 32],
  ['x1', 'summary', 'Tóm tắt', 15, 224, 180, 34],
]

export const regions: SheetRegion[] = LIE.map(([record, path, label, x, y, width, height]) => ({
  exemplar: 'x1',
  record,
  path,
  label,
  page: 0,
  x,
  y,
  width,
  height,
}))
