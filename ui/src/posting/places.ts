/** What hangs on each board. */
import type { BoardCard, PostingCard } from '../backend/generated'

/** What hangs in one place: a board, or the portal when there is no board. */
export type Hanging = { board: BoardCard | null; postings: PostingCard[] }

/** Each board with what hangs there, overdue sheets too; the portal last, if anything stands there. */
export function places(boards: BoardCard[], postings: PostingCard[]): Hanging[] {
  const at = (board: BoardCard) => postings.filter((posting) => posting.board === board.id)
  const portal = postings.filter((posting) => !posting.board)
  const rows: Hanging[] = boards.map((board) => ({ board, postings: at(board) }))
  return portal.length > 0 ? [...rows, { board: null, postings: portal }] : rows
}

/** Live postings and those whose end went by without anybody taking them down: both are on the wall. */
export function onTheWall(live: PostingCard[], ending: PostingCard[]): PostingCard[] {
  const known = new Set(live.map(({ id }) => id))
  return [...live, ...ending.filter(({ id }) => !known.has(id))]
}
