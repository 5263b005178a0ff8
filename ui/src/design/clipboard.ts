/** Putting text on the clipboard, also where the page is not asked politely for leave to do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyFromField(text)
  }
}

/** Older web views copy only what is selected in a field. */
function copyFromField(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  // Within an open dialog only what belongs to it can take the focus.
  const holder = document.querySelector('dialog[open]') ?? document.body
  holder.append(field)
  field.select()
  const copied = document.execCommand?.('copy') ?? false
  field.remove()
  return copied
}
