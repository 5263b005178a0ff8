import { describe, expect, it } from 'vitest'
import { candidateOf, coverage } from '../../../test/fake/selection'
import type { Candidate } from '../../backend/generated'
import { columnOf, inColumns, isFull, laterStates, letsThrough, matrix, waitsLong } from './rules'

const row = (about: Partial<Candidate>): Candidate => ({ ...candidateOf(0), ...about })
const state = (code: string, about: Partial<Candidate> = {}) =>
  row({ state: { code, label: code }, ...about })
const marks = (...mets: (string | null)[]) =>
  mets.map((met, at) => ({ criterion: String(at), met, shown: true }))

describe('the board', () => {
  it('has four open columns, and everything else stands in the strip', () => {
    expect(['DISCOVERED', 'NURTURED', 'PROPOSED', 'CHECKED', 'SELECTED'].map(columnOf)).toEqual([
      'found',
      'found',
      'proposed',
      'checked',
      'selected',
    ])
    expect(['PUBLICISED', 'RETURNED', 'WITHDRAWN', 'CLOSED'].map(columnOf)).toEqual([null, null, null, null])
    const rows = [state('RETURNED'), state('PUBLICISED'), state('PROPOSED'), state('RETURNED')]
    const states = ['PROPOSED', 'PUBLICISED', 'AWARDED', 'RETURNED'].map((code) => ({ code, label: code }))
    expect(laterStates(rows, states).map(({ state, count }) => [state.code, count])).toEqual([
      ['PUBLICISED', 1],
      ['RETURNED', 2],
    ])
  })

  it('puts who has waited longest on top', () => {
    const rows = [state('PROPOSED', { id: 'a', days: 2 }), state('PROPOSED', { id: 'b', days: 9 })]
    expect(inColumns(rows).proposed.map(({ id }) => id)).toEqual(['b', 'a'])
  })

  it('points out a wait of more than seven days, but only where somebody should act', () => {
    expect(waitsLong(state('PROPOSED', { days: 8 }))).toBe(true)
    expect(waitsLong(state('PROPOSED', { days: 7 }))).toBe(false)
    expect(waitsLong(state('PUBLICISED', { days: 80 }))).toBe(false)
  })

  it('calls three criteria full only when none is met in part', () => {
    expect(isFull(row({ marks: marks('YES', 'YES', 'YES') }))).toBe(true)
    expect(isFull(row({ marks: marks('YES', 'YES', 'PARTLY') }))).toBe(false)
    expect(isFull(row({ marks: [] }))).toBe(false)
  })

  it('is narrowed by kind, unit, field, state, criteria and waiting, all at once', () => {
    const one = state('PROPOSED', {
      subject: 'individual',
      unit: 'Xã A',
      days: 9,
      marks: marks('YES', 'YES', 'YES'),
    })
    const all = {
      kind: 'individual',
      unit: 'Xã A',
      work_field: 'w1',
      state: 'PROPOSED',
      full: true,
      waiting: true,
    } as const
    expect(letsThrough(all, one)).toBe(true)
    expect(letsThrough({ ...all, unit: 'Xã B' }, one)).toBe(false)
    expect(letsThrough({ work_field: '' }, one)).toBe(false)
    expect(letsThrough({ work_field: '' }, row({ work_fields: [] }))).toBe(true)
  })
})

describe('the matrix', () => {
  it('counts persons, teams and models of each field, those withdrawn aside', () => {
    const rows = [
      row({ subject: 'individual' }),
      row({ subject: 'collective' }),
      state('WITHDRAWN', { subject: 'individual' }),
    ]
    const lines = matrix(coverage(3, 2022), rows, 'Chưa ghi lĩnh vực')
    expect(lines[0]).toMatchObject({ counts: { individual: 1, collective: 1, none: 0 }, total: 2 })
    expect(lines.find(({ name }) => name === 'Nuôi con nuôi')?.total).toBe(0)
    expect(lines.some(({ name }) => name === 'Chưa ghi lĩnh vực')).toBe(false)
  })
})
