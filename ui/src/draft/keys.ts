// Ctrl+Z and Ctrl+Y where fields are: a field with typing that is not saved yet undoes by itself, as
// everywhere; otherwise the office's own undo is meant.
import { typing } from '../design/typing.svelte'
import type { Draft } from './draft.svelte'
import { placeOf } from './fields/field'

/** What a key asks for. */
export type Wish = 'undo' | 'redo' | 'save'

/** What a key asks of the office; null when it means something else or is the field's own. */
export function wishOf(event: KeyboardEvent, draft: Draft | null): Wish | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null
  const key = event.key.toLowerCase()
  if (key === 's' && !event.shiftKey) return 'save'
  const wish = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : null
  if (!wish || !typing(event.target)) return wish
  const place = placeOf(event.target)
  // A field of another sort, such as a search, keeps its own undo too.
  return place && draft && !draft.isPending(place) ? wish : null
}
