/** The median of days from discovery to the first posting, unit by unit, against what the office aims at. */
import type { UnitFigures } from '../../../backend/generated'
import type { Drawing } from '../../../design/drawing'
import { tenths } from '../../../design/numerals'
import { overviewText as text } from '../../../text/overview'

const ROW = 28
const NAMES = 200
const BARS = 170
const NUMBERS = 60

/** The slowest come first: they are what one looks for. Units of which nothing was measured say nothing. */
export function timely(units: UnitFigures[], target: number, title: string, most = 8): Drawing {
  const measured = units
    .filter(({ timely }) => timely.median !== null)
    .sort((one, other) => (other.timely.median ?? 0) - (one.timely.median ?? 0))
    .slice(0, most)
  const longest = Math.max(target * 1.25, 1, ...measured.map(({ timely }) => timely.median ?? 0))
  const drawing: Drawing = {
    width: NAMES + BARS + NUMBERS,
    height: measured.length * ROW + 22,
    title,
    bars: [],
    lines: [],
    labels: [],
    spots: [],
  }
  const mark = NAMES + (BARS * target) / longest
  drawing.lines.push({ x1: mark, y1: 18, x2: mark, y2: drawing.height, dashed: true })
  drawing.labels.push({ x: mark, y: 12, text: text.target(target), anchor: 'middle', faint: true })
  for (const [index, unit] of measured.entries()) {
    const top = 22 + index * ROW
    const median = unit.timely.median ?? 0
    const width = Math.max(2, (BARS * median) / longest)
    drawing.labels.push({ x: NAMES - 10, y: top + 18, text: shortened(unit.name), anchor: 'end' })
    drawing.bars.push({
      x: NAMES,
      y: top + 6,
      width,
      height: ROW - 12,
      tone: median > target ? 'over' : 'main',
    })
    drawing.labels.push({ x: NAMES + width + 8, y: top + 18, text: tenths(median), bold: true })
    drawing.spots.push({
      x: NAMES + width + 2,
      y: top,
      width: 48,
      height: ROW,
      key: unit.unit ?? '',
      label: text.opensDays(unit.name, tenths(median), unit.timely.measured.count),
    })
  }
  return drawing
}

/** A name that would run over the edge is cut; whole it stands in the table below. */
export function shortened(name: string): string {
  const letters = [...name]
  return letters.length > 32 ? `${letters.slice(0, 31).join('').trimEnd()}…` : name
}
