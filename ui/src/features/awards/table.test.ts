import { expect, it } from 'vitest'
import { nominationOf } from '../../../test/fake/awards'
import { tabbed } from './table'

it('has a head and a line for each, with cells apart by tabs alone', () => {
  const odd = { ...nominationOf(0), achievement: 'Dòng một\ndòng hai\tvà nữa' }
  const lines = tabbed([odd, nominationOf(1)]).split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) expect(line.split('\t')).toHaveLength(7)
  expect(lines[0]).toMatch(/^STT\tHọ tên, tập thể\tChức vụ/)
  expect(lines[1]).toContain('Dòng một dòng hai và nữa')
  expect(lines[1]).toMatch(/Chờ kết quả$/)
})

it('tells what came of a nomination with its decision', () => {
  const decided = {
    ...nominationOf(0),
    outcome: { code: 'AWARDED', label: 'Được khen thưởng' },
    decision: 'Quyết định số 3456/QĐ-UBND',
  }
  expect(tabbed([decided])).toMatch(/Được khen thưởng; Quyết định số 3456\/QĐ-UBND$/)
})
