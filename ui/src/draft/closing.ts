// The window asks before it closes; whoever has something to save holds it back for that long.
import { place } from '../backend/calls'

/** What the window asks with. */
const ASKED = 'neu-guong:closing'

/** Holds the window until `leave` has agreed to close it; answers how to stop holding. */
export function holdsClosing(leave: (close: () => void) => Promise<void>): () => void {
  const asked = (event: Event) => {
    event.preventDefault()
    void leave(() => void place.close())
  }
  window.addEventListener(ASKED, asked)
  return () => window.removeEventListener(ASKED, asked)
}
