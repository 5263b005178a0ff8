import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from './dates'
import { setToday, today } from './today'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the day it is', () => {
  it('is the one the core told, whatever the clock says', () => {
    vi.setSystemTime(new Date(2031, 0, 1, 23, 30))
    setToday({ year: 2022, month: 5, day: 24 })
    expect(dayOf(today())).toEqual({ year: 2022, month: 5, day: 24 })
  })

  it('goes on with every midnight since', () => {
    vi.setSystemTime(new Date(2031, 0, 1, 23, 30))
    setToday({ year: 2022, month: 5, day: 31 })
    vi.setSystemTime(new Date(2031, 0, 2, 0, 10))
    expect(dayOf(today())).toEqual({ year: 2022, month: 6, day: 1 })
  })
})
