/** What was newly shown in each month of a year, or in each of several years: board, portal, loudspeakers. */
import type { MonthFigures, Word } from '../../../backend/generated'
import type { Drawing, Tone } from '../../../design/drawing'
import { numeral } from '../../../design/numerals'
import { overviewText as text } from '../../../text/overview'

const WIDTH = 620
const HEIGHT = 210
/** While nothing was shown at all, there are no bars to give room to. */
const LOW = 96
const TOP = 24
const FOOT = 40
const TONES: Tone[] = ['main', 'soft', 'over']

/** One column: a month, or a year where several are shown. */
export type Column = {
  /** What the posted-list is asked for: "5/2022" or "2022". */
  begun: string
  short: string
  label: string
  counts: number[]
  quiet: boolean
  ahead: boolean
}

/** Months of one year stay months; of several years each year becomes a column. */
export function columns(months: MonthFigures[]): Column[] {
  const years = [...new Set(months.map(({ year }) => year))]
  if (years.length <= 1) {
    return months.map(({ year, month, label, counts, quiet, ahead }) => ({
      begun: `${month}/${year}`,
      short: String(month),
      label,
      counts,
      quiet,
      ahead,
    }))
  }
  return years.map((year) => {
    const of = months.filter((month) => month.year === year)
    const counts =
      of[0]?.counts.map((_, at) => of.reduce((sum, month) => sum + (month.counts[at] ?? 0), 0)) ?? []
    const nothing = counts.every((count) => count === 0)
    const ahead = of.every((month) => month.ahead)
    return {
      begun: String(year),
      short: `’${String(year).slice(-2)}`,
      label: text.year(year),
      counts,
      quiet: nothing && !ahead,
      ahead,
    }
  })
}

export function months(shown: Column[], channels: Word[], title: string): Drawing {
  const step = WIDTH / Math.max(1, shown.length)
  const bar = Math.min(30, step * 0.6)
  const sum = ({ counts }: Column) => counts.reduce((all, count) => all + count, 0)
  const most = Math.max(1, ...shown.map(sum))
  const height = shown.some((column) => sum(column) > 0) ? HEIGHT : LOW
  const ground = height - FOOT
  const drawing: Drawing = { width: WIDTH, height, title, bars: [], lines: [], labels: [], spots: [] }
  for (const [index, column] of shown.entries()) {
    const middle = step * (index + 0.5)
    let top = ground
    for (const [at, count] of column.counts.entries()) {
      if (count === 0) continue
      const tall = ((ground - TOP) * count) / most
      top -= tall
      drawing.bars.push({ x: middle - bar / 2, y: top, width: bar, height: tall, tone: TONES[at] ?? 'soft' })
    }
    if (column.quiet) {
      drawing.bars.push({ x: middle - bar / 2, y: ground - 16, width: bar, height: 16, tone: 'empty' })
    }
    const all = sum(column)
    if (!column.ahead)
      drawing.labels.push({
        x: middle,
        y: top - (column.quiet ? 21 : 5),
        text: numeral(all),
        anchor: 'middle',
        bold: all > 0,
      })
    drawing.labels.push({ x: middle, y: ground + 16, text: column.short, anchor: 'middle', faint: true })
    const parts = channels.flatMap(({ label }, at) =>
      (column.counts[at] ?? 0) > 0 ? [`${label} ${column.counts[at]}`] : [],
    )
    if (!column.ahead) {
      drawing.spots.push({
        x: middle - step / 2 + 1,
        y: Math.min(top, ground - 16) - 20,
        width: step - 2,
        height: ground + 20 - Math.min(top, ground - 16) + 20,
        key: column.begun,
        label: text.opensMonth(column.label, all, parts),
      })
    }
  }
  drawing.lines.push({ x1: 0, y1: ground, x2: WIDTH, y2: ground })
  legend(drawing, channels, shown)
  return drawing
}

/** What each filling means, only of what is there. */
function legend(drawing: Drawing, channels: Word[], shown: Column[]): void {
  let x = 0
  const y = drawing.height - 12
  const add = (tone: Tone, words: string) => {
    drawing.bars.push({ x, y, width: 12, height: 10, tone })
    drawing.labels.push({ x: x + 18, y: y + 9, text: words, faint: true })
    x += 30 + words.length * 6.4
  }
  for (const [at, { label }] of channels.entries()) {
    if (shown.some(({ counts }) => (counts[at] ?? 0) > 0)) add(TONES[at] ?? 'soft', label)
  }
  if (shown.some(({ quiet }) => quiet)) add('empty', text.quiet)
}
