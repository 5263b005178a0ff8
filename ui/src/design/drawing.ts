/**
 * A small drawing of numbers: bars, lines and words at places, drawn by a pure function, so that the same one stands
 * on the screen (`Drawing.svelte`, in the colours of the theme) and on paper (`onPaper`, black on white alone).
 */

/** How a bar stands out: the one looked at, one beside it, one that passes a mark, one of which there is nothing. */
export type Tone = 'main' | 'soft' | 'over' | 'empty'

export type Bar = { x: number; y: number; width: number; height: number; tone: Tone }
export type Line = { x1: number; y1: number; x2: number; y2: number; dashed?: boolean }
export type Label = {
  x: number
  y: number
  text: string
  anchor?: 'start' | 'middle' | 'end'
  bold?: boolean
  /** Beside the matter: paler on the screen. */
  faint?: boolean
}

/** A place that opens the rows a number stands for. */
export type Spot = { x: number; y: number; width: number; height: number; key: string; label: string }

/** Sizes are in units of the drawing; a letter of a label is about twelve high. */
export type Drawing = {
  width: number
  height: number
  /** What it shows, in a sentence. */
  title: string
  bars: Bar[]
  lines: Line[]
  labels: Label[]
  spots: Spot[]
}

/** Height of a letter, in units of the drawing. */
export const LETTER = 12

/** On paper a bar is told apart by its filling: full, hatched, checked, hollow. */
const FILLINGS: Record<Tone, string> = {
  main: '#000',
  soft: 'url(#hatched)',
  over: 'url(#checked)',
  empty: '#fff',
}

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Rounded, so that the same numbers always give the same text. */
const at = (value: number) => String(Math.round(value * 100) / 100)

/** The drawing as SVG for a printed page: black and white, with its title for whoever cannot see it. */
export function onPaper(drawing: Drawing): string {
  const bars = drawing.bars.map(
    ({ x, y, width, height, tone }) =>
      `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" fill="${FILLINGS[tone]}" stroke="#000" stroke-width="0.6"${tone === 'empty' ? ' stroke-dasharray="2 2"' : ''}/>`,
  )
  const lines = drawing.lines.map(
    ({ x1, y1, x2, y2, dashed }) =>
      `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="#000" stroke-width="0.8"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`,
  )
  const labels = drawing.labels.map(
    ({ x, y, text, anchor = 'start', bold }) =>
      `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${bold ? ' font-weight="600"' : ''}>${escaped(text)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${at(drawing.width)} ${at(drawing.height)}" role="img" font-family="Be Vietnam Pro, sans-serif" font-size="${LETTER}" fill="#000">`,
    `<title>${escaped(drawing.title)}</title>`,
    '<defs><pattern id="hatched" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="4" height="4" fill="#fff"/><rect width="1.4" height="4" fill="#000"/></pattern>',
    '<pattern id="checked" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#fff"/><rect width="2.5" height="2.5" fill="#000"/><rect x="2.5" y="2.5" width="2.5" height="2.5" fill="#000"/></pattern></defs>',
    ...bars,
    ...lines,
    ...labels,
    '</svg>',
  ].join('\n')
}
