/** How words of a sheet are put together from the fields they are typed in. Knows no screen. */
import type { RememberedDay } from '../../../backend/generated'
import { readDate, writeDate } from '../../../design/dates'
import { today } from '../../../design/today'

/** A decision as it is typed, part by part. */
export interface Decision {
  number: string
  date: string
  by: string
}

/** "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh"; parts left open are left out. */
export function decisionText({ number, date, by }: Decision): string {
  if (!number && !date && !by) return ''
  const parts = ['Quyết định', number && `số ${number}`, date && `ngày ${date}`, by && `của ${by}`]
  return parts.filter(Boolean).join(' ')
}

/** The parts of what `decisionText` wrote. */
export function decisionParts(text: string): Decision {
  const found = /^Quyết định(?: số (.*?))?(?: ngày (\S+))?(?: của (.*))?$/.exec(text)
  const [, number = '', date = '', by = ''] = found ?? []
  return { number, date, by }
}

/** The day of an event as people write it. */
export const firstDay = ({ day, month, first_year }: RememberedDay): string =>
  writeDate({ day, month, year: first_year })

/** Reads the day of an event and the year in which it is remembered; null while one of them is none. */
export function rememberedDay(date: string, year: string): RememberedDay | null {
  const first = readDate(date, today().getFullYear())
  if (!first?.day || !first.month || !/^\d{4}$/.test(year.trim())) return null
  return { day: first.day, month: first.month, first_year: first.year, year: Number(year) }
}

/** How many years are remembered; 0 in the event's own year and before. */
export const yearsRemembered = ({ first_year, year }: RememberedDay): number => Math.max(0, year - first_year)

/** The lines of a text, without empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
