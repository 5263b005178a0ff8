/** Where and how long, in one line. */
import type { PostingCard } from '../backend/generated'
import { postingText as text } from '../text/posting'

/** "Bảng tin sảnh tầng 1", the portal, or another way without a board. */
export const placeOf = ({ board_name, channel }: PostingCard): string =>
  board_name || (channel.code === 'PORTAL' ? text.portal : channel.label)

/** "Bảng tin sảnh tầng 1 · 01/05/2022 – 30/05/2022" */
export const whereOf = (posting: PostingCard): string =>
  `${placeOf(posting)} · ${text.period(posting.from, posting.to)}`
