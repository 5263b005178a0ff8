// Pictures that are dropped on a place or pasted anywhere in it.
import type { Attachment } from 'svelte/attachments'

/** What a drop zone tells. */
export interface DropZone {
  /** Something hangs over the zone, or has left it. */
  onhover: (over: boolean) => void
  /** Files were dropped or pasted. */
  onfiles: (files: File[]) => void
}

/** Makes a part of the page take dropped and pasted files. Pasted text goes its own way. */
export function takesFiles({ onhover, onfiles }: DropZone): Attachment<HTMLElement> {
  return (zone) => {
    let depth = 0
    const hover = (step: number) => {
      depth = Math.max(0, depth + step)
      onhover(depth > 0)
    }
    const carries = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const listeners: {
      [Name in 'dragenter' | 'dragleave' | 'dragover' | 'drop']: (event: DragEvent) => void
    } = {
      dragenter: (event) => carries(event) && hover(1),
      dragleave: (event) => carries(event) && hover(-1),
      dragover: (event) => {
        if (carries(event)) event.preventDefault()
      },
      drop: (event) => {
        if (!carries(event)) return
        event.preventDefault()
        event.stopPropagation()
        depth = 0
        onhover(false)
        onfiles([...(event.dataTransfer?.files ?? [])])
      },
    }
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      onfiles(files)
    }
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][]
    for (const [name, listener] of entries) zone.addEventListener(name, listener)
    zone.addEventListener('paste', paste)
    return () => {
      for (const [name, listener] of entries) zone.removeEventListener(name, listener)
      zone.removeEventListener('paste', paste)
    }
  }
}
