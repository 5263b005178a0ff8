/** How long a posting will still hang, as a clerk would say it. */
import type { PostingCard } from '../backend/generated'
import { postingText as text } from '../text/posting'

/** How many days ahead an end is worth a warning: the same week in which the core names it. */
const SOON = 7

/** A word with its urgency. */
export type Hangs = { tone: 'bad' | 'warn' | 'ok' | 'mute'; text: string }

export function hangs(posting: PostingCard): Hangs {
  if (posting.takedown) return { tone: 'mute', text: text.takenDown(posting.takedown.on) }
  if (posting.stage.code === 'planned') return { tone: 'mute', text: text.begins(posting.from) }
  const days = posting.days_left
  if (days === null) return { tone: 'ok', text: text.untilTakenDown }
  if (days < 0) return { tone: 'bad', text: text.overdue(-days) }
  return { tone: days <= SOON ? 'warn' : 'ok', text: text.daysLeft(days) }
}
