import { describe, expect, it } from 'vitest'
import type { SheetCheck } from '../../backend/generated'
import { gathered } from './findings'

const check = (exemplar: string, severity: SheetCheck['severity'], text: string): SheetCheck => ({
  exemplar,
  code: 'test',
  severity,
  text,
  record: null,
  path: null,
})

describe('what was found before printing', () => {
  it('stands worst first, and is said once of everyone it is about', () => {
    const found = gathered([
      check('x1', 'fine', 'Ảnh đủ nét.'),
      check('x1', 'warning', 'Chưa được lựa chọn.'),
      check('x2', 'blocking', 'Không vừa khung.'),
      check('x2', 'warning', 'Chưa được lựa chọn.'),
    ])
    expect(found.map(({ text }) => text)).toEqual(['Không vừa khung.', 'Chưa được lựa chọn.', 'Ảnh đủ nét.'])
    expect(found[1]?.checks.map(({ exemplar }) => exemplar)).toEqual(['x1', 'x2'])
  })
})
