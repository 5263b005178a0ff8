/**
 * Fields that leave Vietnamese typing alone. Unikey deletes and retypes without composition events, ibus
 * composes: whoever writes `value` while a person types breaks words in two. Here a field is written only
 * when it does not have the focus.
 */
import { untrack } from 'svelte'
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

/** How long text is for a reader, by the core's own rule: NFC, without combining marks and joiners. */
export function lengthOf(text: string): number {
  return [...text.normalize('NFC').replace(/[\p{M}\u200d]/gu, '')].length
}

/** What the core makes of typed text when it is kept: the same words, written in one form. */
const kept = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/**
 * Keeps a field at the text of its record without ever writing under the person's fingers. A text that comes
 * while the field has the focus waits until it leaves; if something was typed meanwhile, it is only taken when
 * it says the same, for what a person typed is never thrown away.
 */
export function heldText(text: () => string): Attachment<TextBox> {
  return (field) => {
    let waiting: string | null = null
    // The first text stands before anything can give the field the focus.
    field.value = untrack(text)
    let typed = false
    const leave = () => {
      if (waiting !== null && (!typed || kept(field.value) === kept(waiting))) field.value = waiting
      waiting = null
      typed = false
    }
    const type = () => {
      typed = true
    }
    field.addEventListener('blur', leave)
    field.addEventListener('input', type)
    $effect(() => {
      const next = text()
      if (field.ownerDocument.activeElement === field) waiting = next
      else if (field.value !== next) field.value = next
    })
    return () => {
      field.removeEventListener('blur', leave)
      field.removeEventListener('input', type)
    }
  }
}
