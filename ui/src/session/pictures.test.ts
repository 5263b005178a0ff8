import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Pictures } from './pictures.svelte'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Wishes for pictures that come when they are let through, and the order in which they were begun. */
function desk() {
  const pictures = new Pictures()
  const begun: string[] = []
  const open: (() => void)[] = []
  const want = (...keys: string[]) => {
    for (const key of keys)
      pictures.fetch(key, () => {
        begun.push(key)
        return new Promise((come) => open.push(() => come(new Blob())))
      })
  }
  const come = async () => {
    open.shift()?.()
    await vi.advanceTimersByTimeAsync(0)
  }
  return { begun, want, come }
}

it('the pictures of one screen come from its top', async () => {
  const { begun, want, come } = desk()
  want('first', 'second', 'third')
  await come()
  await come()
  expect(begun).toEqual(['first', 'second', 'third'])
})

it('the screen one came to goes before the screen one left', async () => {
  const { begun, want, come } = desk()
  want('left 1', 'left 2')
  vi.advanceTimersByTime(200)
  want('here 1', 'here 2')
  for (let picture = 0; picture < 3; picture += 1) await come()
  expect(begun).toEqual(['left 1', 'here 1', 'here 2', 'left 2'])
})

it('a picture that is under way is not asked for again', async () => {
  const { begun, want, come } = desk()
  want('one', 'one')
  await come()
  expect(begun).toEqual(['one'])
})
