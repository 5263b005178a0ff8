/** Types as Unikey does: plain letters, and now and then some Backspaces with the retyped tail after them. */
import { tick } from 'svelte'

/** A letter, or letters taken back and replaced. */
export type Stroke = string | { back: number; insert: string }

/** Milliseconds between what Unikey sends for one key of the person. */
const WITHIN = 2

const soon = () => new Promise((resolve) => setTimeout(resolve, WITHIN))

type Box = HTMLInputElement | HTMLTextAreaElement

async function send(box: Box, key: string, change: () => void, inputType: string, data: string | null) {
  box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  change()
  box.dispatchEvent(new InputEvent('input', { inputType, data, bubbles: true }))
  box.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }))
  await tick()
  await soon()
}

async function back(box: Box) {
  const at = box.selectionStart ?? box.value.length
  const change = () => box.setRangeText('', Math.max(0, at - 1), at, 'end')
  await send(box, 'Backspace', change, 'deleteContentBackward', null)
}

async function put(box: Box, letter: string) {
  const at = box.selectionStart ?? box.value.length
  await send(box, letter, () => box.setRangeText(letter, at, at, 'end'), 'insertText', letter)
}

/** Types into a field that has the focus; what the field makes of it is for the test to see. */
export async function replay(box: Box, strokes: Stroke[]) {
  for (const stroke of strokes) {
    if (typeof stroke === 'string') await put(box, stroke)
    else {
      for (let taken = 0; taken < stroke.back; taken += 1) await back(box)
      for (const letter of stroke.insert) await put(box, letter)
    }
  }
}
