/** How many ever reached each state, as bars one below the other. */
import type { ReachedCount } from '../../../backend/generated'
import type { Drawing } from '../../../design/drawing'
import { numeral } from '../../../design/numerals'
import { overviewText as text } from '../../../text/overview'

const ROW = 28
const NAMES = 190
const BARS = 300
const NUMBERS = 60

/** The states of the way to the award stand in their order; what leads out of it is told apart, below a line. */
export const ASIDE = ['RETURNED', 'WITHDRAWN']

export function funnel(reached: ReachedCount[], title: string): Drawing {
  const onTheWay = reached.filter(({ state }) => !ASIDE.includes(state.code))
  const aside = reached.filter(({ state }) => ASIDE.includes(state.code))
  const most = Math.max(1, ...reached.map(({ count }) => count.count))
  const gap = aside.length > 0 ? 10 : 0
  const drawing: Drawing = {
    width: NAMES + BARS + NUMBERS,
    height: reached.length * ROW + gap,
    title,
    bars: [],
    lines: [],
    labels: [],
    spots: [],
  }
  const row = ({ state, count }: ReachedCount, top: number, tone: 'main' | 'soft') => {
    const width = (BARS * count.count) / most
    const middle = top + ROW / 2 + 4
    drawing.labels.push({ x: NAMES - 10, y: middle, text: state.label, anchor: 'end' })
    if (count.count > 0) drawing.bars.push({ x: NAMES, y: top + 6, width, height: ROW - 12, tone })
    drawing.labels.push({ x: NAMES + width + 8, y: middle, text: numeral(count.count), bold: true })
    drawing.spots.push({
      x: NAMES + width + 2,
      y: top,
      width: 44,
      height: ROW,
      key: state.code,
      label: text.opens(text.reached(state.label), count.count),
    })
  }
  for (const [index, step] of onTheWay.entries()) row(step, index * ROW, 'main')
  if (gap > 0) {
    const y = onTheWay.length * ROW + gap / 2
    drawing.lines.push({ x1: NAMES, y1: y, x2: NAMES + BARS, y2: y, dashed: true })
  }
  for (const [index, step] of aside.entries()) row(step, (onTheWay.length + index) * ROW + gap, 'soft')
  return drawing
}
