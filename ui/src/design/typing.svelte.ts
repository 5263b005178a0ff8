/**
 * Fields that leave Vietnamese typing alone. Unikey deletes and retypes without composition events, ibus
 * composes: whoever writes `value` while a person types breaks words in two. Here a field is written only
 * when it does not have the focus.
 */
import type { Attachment } from 'svelte/attachments'

/** Fields that hold text. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement

/** Whether a key belongs to the input method, which tells so in one of two ways. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** Whether what has the focus takes text, so that keys with a meaning elsewhere must be left to it. */
export function typing(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
}

/** How long text is for a reader: Unicode characters as they are kept, marks joined to their letters. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length
}

/**
 * Keeps a field at the text of its record without ever writing under the person's fingers: text that comes
 * while the field has the focus waits until it leaves, and is dropped if something was typed meanwhile.
 */
export function heldText(text: () => string): Attachment<TextBox> {
  return (field) => {
    let waiting: string | null = null
    const leave = () => {
      if (waiting !== null) field.value = waiting
      waiting = null
    }
    const typed = () => {
      waiting = null
    }
    field.addEventListener('blur', leave)
    field.addEventListener('input', typed)
    // The attachment reads nothing reactive itself: only this inner effect runs when the text changes.
    $effect(() => {
      const next = text()
      if (field.value === next) return
      if (field.ownerDocument.activeElement === field) waiting = next
      else field.value = next
    })
    return () => {
      field.removeEventListener('blur', leave)
      field.removeEventListener('input', typed)
    }
  }
}
