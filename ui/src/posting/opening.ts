/** Opening the very file that was posted, in the viewer of the computer. */
import { call, place } from '../backend/calls'
import type { Session } from '../session/session.svelte'
import { postedText } from '../text/boards'

export async function openPosted(session: Session, posting: string): Promise<void> {
  const work = call('view_posting', { id: posting }).then(({ file }) => place.openPath(file))
  if (await session.attempt(work)) session.toasts.show({ tone: 'ok', what: postedText.opened })
}
