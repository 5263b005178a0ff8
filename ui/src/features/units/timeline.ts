/** Where each unit of a line stands in its drawing: years across, one row a unit, an arrow from whoever handed over. */
import type { UnitDetail, UnitOnLine } from '../../backend/generated'

export type Bar = {
  unit: UnitOnLine
  /** Shares of the width, 0 to 1. */
  left: number
  right: number
  row: number
  /** Whether it reaches beyond the drawing: since ever, still. */
  opensLeft: boolean
  opensRight: boolean
}
export type Arrow = { at: number; from: number; to: number }
export type Timeline = { bars: Bar[]; arrows: Arrow[]; years: { year: number; at: number }[] }

/** Years left free before the first day known and after the last one. */
const ROOM = 2
/** More years than so many are not named one by one. */
const NAMED = 9

const yearOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return year + (month - 1) / 12 + (day - 1) / 372
}

/** Lays a line of units out, around today. */
export function timelineOf({ line, links }: Pick<UnitDetail, 'line' | 'links'>, today: Date): Timeline {
  const now = today.getFullYear() + today.getMonth() / 12
  const days = line.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null)
  const known = [...days.map(yearOf), now]
  const start = Math.floor(Math.min(...known)) - ROOM
  const end = Math.ceil(Math.max(...known)) + ROOM
  const share = (year: number) => (year - start) / (end - start)
  const bars = line.map((unit, row) => ({
    unit,
    row,
    left: unit.first ? share(yearOf(unit.first)) : 0,
    // A unit is there through its last day.
    right: unit.last ? share(yearOf(unit.last) + 1 / 372) : 1,
    opensLeft: !unit.first,
    opensRight: !unit.last,
  }))
  const arrows = links.flatMap(([old, heir]) => {
    const before = bars.find(({ unit }) => unit.id === old)
    const after = bars.find(({ unit }) => unit.id === heir)
    return before && after ? [{ at: before.right, from: before.row, to: after.row }] : []
  })
  const step = Math.max(1, Math.ceil((end - start) / NAMED))
  const years = Array.from({ length: end - start }, (_, index) => start + index)
    .filter((year) => (year - start) % step === 0 && year > start)
    .map((year) => ({ year, at: share(year) }))
  return { bars, arrows, years }
}
