import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Failure, Saved, SaveFields } from '../backend/generated'
import { Autosave, REST_MS } from './autosave.svelte'

const failure: Failure = {
  code: 'date_unreadable',
  what: 'Không đọc được ngày.',
  kept: '',
  todo: '',
  params: {},
}
const place = (path: string, record = 'x') => ({ record, path })

/** A core that keeps what it gets, refuses what it is told to, and answers when it is let. */
function core() {
  const requests: SaveFields[] = []
  const refused = new Set<string>()
  let gate: Promise<void> = Promise.resolve()
  const save = async (request: SaveFields): Promise<Saved> => {
    requests.push(request)
    await gate
    if (request.changes.some(({ path }) => refused.has(path))) throw failure
    return {
      at_ms: 0,
      clock: '09:41',
      changed: [request.record],
      values: request.changes,
      undo: { undo: null, redo: null },
      label: null,
    }
  }
  const hold = () => {
    let open = () => {}
    gate = new Promise((resolve) => {
      open = resolve
    })
    return open
  }
  return { requests, refused, save, hold }
}

const autosave = (from: ReturnType<typeof core>) =>
  new Autosave({ save: from.save, explain: (thrown) => thrown as Failure })
const sent = (requests: SaveFields[]) =>
  requests.map(({ changes }) => changes.map(({ path, value }) => `${path}=${value}`))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Autosave', () => {
  it('saves the newest text once the keys rest', async () => {
    const office = core()
    const saving = autosave(office)
    saving.change(place('praise'), 'M')
    await vi.advanceTimersByTimeAsync(REST_MS - 1)
    saving.change(place('praise'), 'Mười')
    await vi.advanceTimersByTimeAsync(REST_MS - 1)
    expect(office.requests).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent(office.requests)).toEqual([['praise=Mười']])
    expect([saving.phase, saving.clock, saving.unsaved]).toEqual(['saved', '09:41', false])
  })

  it('sends the changes of one record together, in the order they were begun', async () => {
    const office = core()
    const saving = autosave(office)
    saving.change(place('summary'), 'a')
    saving.change(place('full_name', 'p'), 'b')
    saving.change(place('praise'), 'c')
    saving.change(place('summary'), 'd')
    await saving.flush()
    expect(sent(office.requests)).toEqual([['summary=d', 'praise=c'], ['full_name=b']])
  })

  it('never has two requests under way, and keeps what is typed meanwhile', async () => {
    const office = core()
    const saving = autosave(office)
    const open = office.hold()
    saving.change(place('praise'), 'một')
    const first = saving.flush()
    await Promise.resolve()
    saving.change(place('praise'), 'một hai')
    const second = saving.flush()
    await Promise.resolve()
    expect(office.requests).toHaveLength(1)
    expect(saving.pending.get('x praise')).toBe('một hai')
    open()
    await Promise.all([first, second])
    expect(sent(office.requests)).toEqual([['praise=một'], ['praise=một hai']])
    expect(saving.unsaved).toBe(false)
  })

  it('keeps the sound changes when one of them is refused, and says why beside that one', async () => {
    const office = core()
    office.refused.add('discovered_on')
    const saving = autosave(office)
    saving.change(place('praise'), 'một')
    saving.change(place('discovered_on'), '32/13')
    await saving.flush()
    expect(sent(office.requests)).toEqual([
      ['praise=một', 'discovered_on=32/13'],
      ['praise=một'],
      ['discovered_on=32/13'],
    ])
    expect(saving.refusals.get('x discovered_on')).toEqual(failure)
    expect(saving.pending.get('x discovered_on')).toBe('32/13')
    expect(saving.phase).toBe('refused')
  })

  it('tries what was refused again with the next change', async () => {
    const office = core()
    office.refused.add('discovered_on')
    const saving = autosave(office)
    await saving.commit(place('discovered_on'), '1/6')
    office.refused.clear()
    await saving.commit(place('praise'), 'một')
    expect(sent(office.requests).slice(1)).toEqual([['praise=một'], ['discovered_on=1/6']])
    expect([saving.unsaved, saving.refusals.size, saving.phase]).toEqual([false, 0, 'saved'])
  })

  it('sends a corrected value instead of the refused one', async () => {
    const office = core()
    office.refused.add('discovered_on')
    const saving = autosave(office)
    await saving.commit(place('discovered_on'), '1/6')
    office.refused.clear()
    await saving.commit(place('discovered_on'), '1/6/2022')
    expect(sent(office.requests).slice(1)).toEqual([['discovered_on=1/6/2022']])
  })

  it('sends a new item in one piece, and nothing of an item that was removed before', async () => {
    const office = core()
    const saving = autosave(office)
    saving.change(place('figures/1/position'), 1000)
    saving.change(place('figures/1/value'), '12.450')
    saving.change(place('figures/2/value'), '15')
    saving.change(place('figures/2'), null)
    await saving.flush()
    expect(sent(office.requests)).toEqual([
      ['figures/1/position=1000', 'figures/1/value=12.450', 'figures/2=null'],
    ])
  })

  it('forgets a refused value only when the person gives it up', async () => {
    const office = core()
    office.refused.add('discovered_on')
    const saving = autosave(office)
    await saving.commit(place('discovered_on'), 'x')
    expect(saving.unsaved).toBe(true)
    saving.giveUp()
    expect([saving.unsaved, saving.phase]).toEqual([false, 'quiet'])
  })
})
