/**
 * Keys that mean the same everywhere. No single letters: they would clash with Telex. What a field or the input
 * method needs is left to them.
 */
import { composing, typing } from '../design/typing.svelte'

export type Command =
  | 'search'
  | 'add'
  | 'undo'
  | 'redo'
  | 'help'
  | 'section-1'
  | 'section-2'
  | 'section-3'
  | 'section-4'
  | 'section-5'
  | 'section-6'

/** What a key asks of the window; null for every other key. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (composing(event)) return null
  if (event.key === 'F1') return 'help'
  if (event.altKey && !event.ctrlKey && /^Digit[123456]$/.test(event.code)) {
    return `section-${event.code.slice(-1)}` as Command
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'k' && !event.shiftKey) return 'search'
  if (key === 'n' && !event.shiftKey) return 'add'
  // A field undoes its own typing; the core's undo is for what is saved.
  if (typing(event.target)) return null
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  if (key === 'y') return 'redo'
  return null
}
