import { describe, expect, it } from 'vitest'
import { readDate, weeksOf, writeDate } from './dates'

const read = (text: string) => {
  const date = readDate(text, 2022)
  return date && writeDate(date)
}

describe('a date as people write it', () => {
  it.each([
    ['1/6/22', '01/06/2022'],
    ['01062022', '01/06/2022'],
    [' 1-6-2022 ', '01/06/2022'],
    ['1.6.1987', '01/06/1987'],
    ['6/2022', '06/2022'],
    ['2022', '2022'],
    ['1/6/87', '01/06/1987'],
    ['29/2/2024', '29/02/2024'],
  ])('%s is %s', (typed, kept) => {
    expect(read(typed)).toBe(kept)
  })

  it.each(['', '31/4/2022', '29/2/2022', '13/2022', '22', 'hôm qua', '1/2/3/4', '0/1/2022'])(
    '%s is no date',
    (typed) => {
      expect(read(typed)).toBeNull()
    },
  )
})

describe('the weeks of a month', () => {
  it('begin on Monday and hold every day once', () => {
    const weeks = weeksOf(2022, 5)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, 1])
    expect(weeks.flat().filter(Boolean)).toHaveLength(31)
  })
})
