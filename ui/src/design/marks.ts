/** Cuts a text at the hits of a search, and brings the first hit into sight. */

export type Piece = { text: string; hit: boolean }
/** A text and the start and end of each hit in it, in UTF-16 units. */
export type Found = { text: string; marks: [number, number][] }

/** The text in pieces, hits and what lies between; hits that overlap or lie outside do no harm. */
export function pieces(text: string, marks: [number, number][]): Piece[] {
  const cut: Piece[] = []
  let at = 0
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from)
    const end = Math.min(text.length, to)
    if (end <= start) continue
    if (start > at) cut.push({ text: text.slice(at, start), hit: false })
    cut.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < text.length || cut.length === 0) cut.push({ text: text.slice(at), hit: false })
  return cut
}

/** Characters that may stand before the first hit where only the beginning of a text is in sight. */
const LEAD = 12

/** A text with its hits, begun shortly before the first of them: a narrow cell shows no more than a beginning. */
export function ledToHit(found: Found): Found {
  const { text, marks } = found
  const first = Math.min(...marks.map(([from]) => from))
  if (!Number.isFinite(first) || first <= LEAD) return found
  const space = text.indexOf(' ', first - LEAD)
  const cut = space >= 0 && space < first ? space + 1 : first
  // The ellipsis takes the place of what is cut off.
  const moved = marks.map(([from, to]): [number, number] => [from - cut + 1, to - cut + 1])
  return { text: `…${text.slice(cut)}`, marks: moved }
}
