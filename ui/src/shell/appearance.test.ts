import { expect, it } from 'vitest'
import { isNarrow, themeOf } from './appearance'

it('a chosen theme wins over the computer', () => {
  expect(themeOf({ theme: 'light', text_size: 100 }, () => true)).toBe('light')
})

it('the computer decides when nothing is chosen, its wish for contrast first', () => {
  const system = { theme: 'system', text_size: 100 } as const
  expect(themeOf(system, () => false)).toBe('light')
  expect(themeOf(system, (query) => query.includes('dark'))).toBe('dark')
  expect(themeOf(system, () => true)).toBe('contrast')
})

it('a window is narrow sooner with larger text', () => {
  expect(isNarrow(1366, 100)).toBe(false)
  expect(isNarrow(1366, 125)).toBe(true)
  expect(isNarrow(1100, 100)).toBe(true)
})
