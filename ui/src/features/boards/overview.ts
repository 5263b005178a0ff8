/** What the screen of the boards knows: the boards, what hangs, what wants attention. Fetched anew after each change. */
import { call } from '../../backend/calls'
import type {
  BoardCard,
  CalendarMonth,
  ChangedPosting,
  PostingCard,
  UnconsentedPosting,
} from '../../backend/generated'

/** Everything that the screen opens on. */
export type Overview = {
  boards: BoardCard[]
  live: PostingCard[]
  ending: PostingCard[]
  changed: ChangedPosting[]
  unconsented: UnconsentedPosting[]
  months: CalendarMonth[]
}

export async function fetchOverview(year: number): Promise<Overview> {
  const [boards, live, ending, changed, unconsented, calendar] = await Promise.all([
    call('boards', {}),
    call('postings', { live: true }),
    call('ending_postings', {}),
    call('changed_postings', {}),
    call('unconsented_postings', {}),
    // Only the months are shown: asking for one of them leaves a year's postings unread.
    call('board_calendar', { board: null, year, month: 1 }),
  ])
  return { boards, live, ending, changed, unconsented, months: calendar.months }
}
