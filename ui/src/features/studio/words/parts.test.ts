import { describe, expect, it } from 'vitest'
import { decisionParts, decisionText, linesOf, rememberedDay, yearsRemembered } from './parts'

describe('words of a sheet', () => {
  it('are a decision put together from what is known of it, and taken apart again', () => {
    const whole = { number: '1234/QĐ-UBND', date: '20/01/2022', by: 'Chủ tịch UBND tỉnh' }
    const text = 'Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh'
    expect(decisionText(whole)).toBe(text)
    expect(decisionParts(text)).toEqual(whole)
    for (const part of [
      { ...whole, date: '' },
      { ...whole, number: '' },
      { number: '', date: '', by: '' },
    ]) {
      expect(decisionParts(decisionText(part))).toEqual(part)
    }
  })

  it('count the years from an event to the year it is remembered in', () => {
    const day = rememberedDay('11/6/1948', '2022')
    expect(day).toEqual({ day: 11, month: 6, first_year: 1948, year: 2022 })
    expect(day && yearsRemembered(day)).toBe(74)
    expect(rememberedDay('6/1948', '2022')).toBeNull()
    expect(rememberedDay('11/6/1948', '22')).toBeNull()
  })

  it('are lines without empty ones', () => {
    expect(linesOf('Phong trào A – 2022\n\n  Phong trào B ')).toEqual(['Phong trào A – 2022', 'Phong trào B'])
  })
})
