/** Whether the first page reminds of the plan year: before its end, while it lasts too long, and while its list waits. */
import type { YearView } from '../../backend/generated'
import { turnText as text } from '../../text/year'

export function turnOf(view: YearView, today: Date): string | null {
  if (!view.is_season) return null
  const year = today.getFullYear()
  if (year > view.current) return text.late(view.current, view.next)
  if (today.getMonth() === 11) return text.next(view.next)
  return view.open > 0 ? text.tasks(view.year, view.open) : null
}
