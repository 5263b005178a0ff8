/**
 * The day it is in the office. The core tells it, in Vietnam's time, whatever this computer's clock is set to;
 * from the clock comes only how many midnights have passed since it was told.
 */
import { dayOf, daysBetween, type PartialDate, plusDays } from './dates'

let told: { day: PartialDate; clock: PartialDate } | null = null

/** Takes the day as the core tells it. */
export function setToday(day: PartialDate): void {
  told = { day, clock: dayOf(new Date()) }
}

/** The day it is, at midnight. */
export function today(): Date {
  const clock = dayOf(new Date())
  const { year, month = 1, day = 1 } = told ? plusDays(told.day, daysBetween(told.clock, clock)) : clock
  return new Date(year, month - 1, day)
}
