// A batch of sheets while the core makes it: asked again and again how far it is, until it has ended.
import { call } from '../../../backend/calls'
import type { BatchEntry, BatchProgress, BatchRequest } from '../../../backend/generated'

/** How often the core is asked. */
export const ASK_MS = 250

export class BatchRun {
  /** How far it is; absent until it has begun. */
  progress = $state.raw<BatchProgress | null>(null)
  /** What became of each sheet so far. */
  entries = $state.raw<BatchEntry[]>([])
  stopping = $state(false)

  get running(): boolean {
    return this.progress?.state === 'running'
  }
  get refused(): BatchEntry[] {
    return this.entries.filter(({ refused }) => refused !== null)
  }

  /** Makes all sheets; answers once the batch has ended, however it did. */
  async run(request: BatchRequest): Promise<BatchProgress> {
    let told = await call('start_batch', request)
    this.#note(told)
    while (told.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, ASK_MS))
      told = await call('batch_progress', { id: told.id, since: this.entries.length })
      this.#note(told)
    }
    return told
  }

  /** Stops before the next sheet; what was written stays. */
  async stop(): Promise<void> {
    if (!this.progress || !this.running || this.stopping) return
    this.stopping = true
    await call('cancel_batch', { id: this.progress.id })
  }

  #note(told: BatchProgress): void {
    this.progress = told
    this.entries = [...this.entries, ...told.entries]
  }
}
