/** Counting votes: what stands in the steppers, and how they hold one another. */
import type { ExemplarDetail, VoteCount } from '../../backend/generated'

export type Part = keyof VoteCount

export const cast = ({ agreed, against, abstained }: VoteCount): number => agreed + against + abstained

/** A number changed: whoever votes is present, so nobody present is ever fewer than the votes. */
export function counted(count: VoteCount, part: Part, value: number): VoteCount {
  const next = { ...count, [part]: value }
  return { ...next, present: Math.max(next.present, cast(next)) }
}

/** What stands there before anybody counts: what was written down today, else as many present as before. */
export function begun(detail: ExemplarDetail, today: string, present: number): VoteCount {
  const known = detail.votes.find(({ on }) => on === today)
  return known ? known.count : { present, agreed: 0, against: 0, abstained: 0 }
}
