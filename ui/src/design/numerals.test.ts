import { describe, expect, it } from 'vitest'
import { numeral, tenths } from './numerals'

describe('numbers in Vietnamese', () => {
  it('are grouped by thousands as the language itself groups them', () => {
    for (const count of [0, 7, 999, 1000, 12_450, 100_000, 1_234_567])
      expect(numeral(count)).toBe(count.toLocaleString('vi-VN'))
  })
  it('have at most one decimal, behind a comma', () => {
    for (const value of [0, 3, 3.2, 3.25, 10.04, 0.06])
      expect(tenths(value)).toBe(value.toLocaleString('vi-VN', { maximumFractionDigits: 1 }))
  })
})
