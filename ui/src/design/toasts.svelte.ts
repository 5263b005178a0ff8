/** Short messages at the edge of the window. Knows nothing of who sends them. */
import { getContext, setContext } from 'svelte'

/** What a message says: what happened, what was kept, what to do. */
export type ToastContent = {
  tone: 'ok' | 'info' | 'bad'
  what: string
  kept?: string | undefined
  todo?: string | undefined
  /** One thing to do about it, such as "Hoàn tác". */
  action?: { label: string; run: () => void } | undefined
}

/** A message that is being shown. */
export type Toast = ToastContent & { id: number }

/** How long a message stays, in milliseconds; one that tells of a fault stays until it is closed. */
const STAYS = { ok: 4000, info: 4000, withAction: 9000 }
/** More than these would cover the work. */
const AT_MOST = 3

export class Toasts {
  shown = $state<Toast[]>([])
  #next = 1

  show(content: ToastContent): number {
    const id = this.#next++
    this.shown = [...this.shown.filter((toast) => toast.what !== content.what), { ...content, id }].slice(
      -AT_MOST,
    )
    if (content.tone !== 'bad') {
      setTimeout(() => this.close(id), content.action ? STAYS.withAction : STAYS[content.tone])
    }
    return id
  }

  close(id: number) {
    this.shown = this.shown.filter((toast) => toast.id !== id)
  }
}

const KEY = Symbol('toasts')

/** Makes the messages of the window known to everything below. */
export const provideToasts = (toasts: Toasts): Toasts => setContext(KEY, toasts)

/** The messages of the window. */
export const useToasts = (): Toasts => getContext<Toasts>(KEY)
