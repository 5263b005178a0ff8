/** Cuts a text at the hits of a search. */

export type Piece = { text: string; hit: boolean }

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
