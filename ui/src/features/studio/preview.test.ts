import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PosterRequest, PosterSheet } from '../../backend/generated'
import { explain } from '../../draft/core'
import { Preview, type SheetCore } from './preview.svelte'
import { Thumbnails } from './thumbnails.svelte'

const request = (slogan: string): PosterRequest => ({ exemplars: ['x1'], draft: false, slogan })
const sheet = (key: string, pages = 1) =>
  ({ key, pages, width_mm: 210, height_mm: 297, printable: true }) as PosterSheet

/** A core that composes at once and draws when it is let. */
function core(pages = 1) {
  const dropped: string[] = []
  const drawn: string[] = []
  const gates = new Map<string, () => void>()
  let waits = false
  const port: SheetCore = {
    compose: async ({ slogan, template }) => sheet(`${slogan ?? template}`, pages),
    draw: async ({ key, page, width }) => {
      drawn.push(`${key}/${page}@${width}`)
      if (waits) await new Promise<void>((open) => gates.set(key, open))
      return `${key}/${page}`
    },
    drop: (picture) => void dropped.push(picture),
    explain,
    devicePixels: () => 2,
  }
  return { port, dropped, drawn, gates, wait: () => (waits = true) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Preview', () => {
  it('shows every page, sharp for the screen', async () => {
    const { port, drawn } = core(2)
    const preview = new Preview(port)
    await preview.show(request('a'))
    expect(preview.pictures).toEqual(['a/0', 'a/1'])
    expect(drawn).toEqual(['a/0@1587', 'a/1@1587'])
  })

  it('keeps the old page until the new one is ready, then gives the old one back', async () => {
    const from = core()
    const preview = new Preview(from.port)
    await preview.show(request('a'))
    from.wait()
    const shown = preview.show(request('b'))
    await vi.advanceTimersByTimeAsync(0)
    expect([preview.pictures, preview.sheet?.key, preview.composing]).toEqual([['a/0'], 'a', true])
    from.gates.get('b')?.()
    await shown
    expect([preview.pictures, preview.sheet?.key, preview.composing]).toEqual([['b/0'], 'b', false])
    expect(from.dropped).toEqual(['a/0'])
  })

  it('drops the answer that a newer request has overtaken', async () => {
    const from = core()
    from.wait()
    const preview = new Preview(from.port)
    const first = preview.show(request('a'))
    await vi.advanceTimersByTimeAsync(0)
    const second = preview.show(request('b'))
    await vi.advanceTimersByTimeAsync(0)
    from.gates.get('b')?.()
    await second
    from.gates.get('a')?.()
    await first
    expect(preview.pictures).toEqual(['b/0'])
    expect(from.dropped).toEqual(['a/0'])
  })

  it('draws sharper pictures only once a scale lasts', async () => {
    const { port, drawn } = core()
    const preview = new Preview(port)
    await preview.show(request('a'))
    for (const scale of [1.2, 1.4, 2]) preview.rescale(scale)
    await vi.advanceTimersByTimeAsync(200)
    expect(drawn).toEqual(['a/0@1587', 'a/0@3175'])
  })

  it('composes again when the core has forgotten the sheet', async () => {
    const from = core()
    const preview = new Preview(from.port)
    await preview.show(request('a'))
    const draw = vi.spyOn(from.port, 'draw').mockRejectedValueOnce(new Error('forgotten'))
    preview.rescale(2)
    await vi.advanceTimersByTimeAsync(200)
    expect(draw).toHaveBeenCalledTimes(2)
    expect(preview.failure).toBeNull()
  })

  it('keeps the old sheet and says why when a new one fails', async () => {
    const from = core()
    const preview = new Preview(from.port)
    await preview.show(request('a'))
    vi.spyOn(from.port, 'compose').mockRejectedValueOnce(new Error('broken'))
    await preview.show(request('b'))
    expect(preview.pictures).toEqual(['a/0'])
    expect(preview.failure?.what).not.toBe('')
  })
})

describe('Thumbnails', () => {
  const samples = (...templates: string[]) =>
    new Map(
      templates.map((template) => [
        template,
        { exemplars: ['x1'], draft: false, template } satisfies PosterRequest,
      ]),
    )

  it('draws one after the other, and stops for a newer call', async () => {
    const from = core()
    const small = new Thumbnails(from.port)
    from.wait()
    const first = small.draw(samples('a', 'b'))
    await vi.advanceTimersByTimeAsync(0)
    expect(from.drawn).toEqual(['a/0@360'])
    const second = small.draw(samples('c'))
    await vi.advanceTimersByTimeAsync(0)
    from.gates.get('a')?.()
    from.gates.get('c')?.()
    await Promise.all([first, second])
    expect([...small.of.keys()]).toEqual(['c'])
    expect(from.dropped).toEqual(['a/0'])
  })

  it('goes on with the next template when one cannot be drawn', async () => {
    const from = core()
    vi.spyOn(from.port, 'compose').mockRejectedValueOnce(new Error('broken'))
    const small = new Thumbnails(from.port)
    await small.draw(samples('a', 'b'))
    expect([[...small.of.keys()], [...small.failed.keys()]]).toEqual([['b'], ['a']])
  })
})
