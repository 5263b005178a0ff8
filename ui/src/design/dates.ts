/**
 * Dates as people write them. The core is the judge of what is kept; this only understands enough to open a
 * calendar at the right month and to say early that something is no date.
 */

/** A date of which less may be known than the day. */
export type PartialDate = { year: number; month?: number; day?: number }

/** Years of two digits up to this many years ahead belong to this century. */
const AHEAD = 10

function century(two: number, thisYear: number): number {
  const guess = Math.floor(thisYear / 100) * 100 + two
  return guess > thisYear + AHEAD ? guess - 100 : guess
}

function exists({ year, month, day }: PartialDate): boolean {
  if (year < 1000 || year > 9999) return false
  if (month === undefined) return true
  if (month < 1 || month > 12) return false
  return day === undefined || (day >= 1 && day <= new Date(year, month, 0).getDate())
}

/** Reads `1/6/22`, `01062022`, `6/2022`, `2022`; null for what is no date. */
export function readDate(text: string, thisYear: number): PartialDate | null {
  const digits = text.trim()
  const run = /^(\d{2})(\d{2})(\d{4})$/.exec(digits)
  const parts = (run ? run.slice(1) : digits.split(/[\s./-]+/)).filter(Boolean)
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null
  const numbers = parts.map(Number)
  const last = numbers.at(-1) ?? 0
  const year = parts.at(-1)?.length === 2 && parts.length > 1 ? century(last, thisYear) : last
  const date: PartialDate = { year }
  if (numbers.length > 1) date.month = numbers.at(-2) ?? 0
  if (numbers.length > 2) date.day = numbers[0] ?? 0
  return exists(date) ? date : null
}

const two = (number: number) => String(number).padStart(2, '0')

/** `01/06/2022`, `06/2022` or `2022`. */
export function writeDate({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year)
  return day === undefined ? `${two(month)}/${year}` : `${two(day)}/${two(month)}/${year}`
}

/** The weeks of a month, Monday first; null for the days of its neighbours. */
export function weeksOf(year: number, month: number): (number | null)[][] {
  const before = (new Date(year, month - 1, 1).getDay() + 6) % 7
  const days = new Date(year, month, 0).getDate()
  const cells = [...Array<null>(before).fill(null), ...Array.from({ length: days }, (_, day) => day + 1)]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  )
}

/** A day of the computer's calendar as a date. */
export const dayOf = (day: Date): PartialDate => ({
  year: day.getFullYear(),
  month: day.getMonth() + 1,
  day: day.getDate(),
})

/** The day so many days later, or earlier. */
export const plusDays = ({ year, month = 1, day = 1 }: PartialDate, days: number): PartialDate =>
  dayOf(new Date(year, month - 1, day + days))

/** The same day so many months later; the last of that month if it has fewer days. */
export function plusMonths({ year, month = 1, day = 1 }: PartialDate, months: number): PartialDate {
  const first = new Date(year, month - 1 + months, 1)
  const last = new Date(first.getFullYear(), first.getMonth() + 1, 0).getDate()
  return { year: first.getFullYear(), month: first.getMonth() + 1, day: Math.min(day, last) }
}

/** How many days lie between two days; whole months and years count from their first. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  const at = ({ year, month = 1, day = 1 }: PartialDate) => Date.UTC(year, month - 1, day)
  return Math.round((at(to) - at(from)) / 86_400_000)
}
