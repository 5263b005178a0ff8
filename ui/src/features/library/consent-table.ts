/** What may be shown of somebody where, read from all consents together. */
import type { ConsentCard } from '../../backend/generated'
import { daysBetween, readDate } from '../../design/dates'
import { today } from '../../design/today'
import { consentText as text } from '../../text/consent'

/** Until when something may be shown: a word, and whether it may be today. */
export type Cell = { holds: boolean; word: string }

/** The best of the consents that hold today for this; the one without an end is the best of all. */
export function cellOf(consents: ConsentCard[], scope: string, channel: string): Cell {
  const holding = consents.filter(
    (consent) =>
      consent.holds &&
      consent.scopes.some(({ code }) => code === scope) &&
      consent.channels.some(({ code }) => code === channel),
  )
  if (holding.length === 0) return { holds: false, word: text.none }
  if (holding.some(({ to }) => !to)) return { holds: true, word: text.open }
  const last =
    holding
      .map(({ to }) => to)
      .toSorted(byDay)
      .at(-1) ?? ''
  return { holds: true, word: text.until(last) }
}

/** Days are written dd/mm/yyyy, whole months and years shorter. */
function byDay(one: string, other: string): number {
  const year = today().getFullYear()
  const [from, to] = [readDate(other, year), readDate(one, year)]
  return from && to ? daysBetween(from, to) : 0
}
