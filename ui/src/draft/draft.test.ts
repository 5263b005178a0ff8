import { describe, expect, it } from 'vitest'
import { FakeCore } from '../../test/workbench/fake-core'
import type { Saved, SaveFields } from '../backend/generated'
import { explain } from './core'
import { Draft } from './draft.svelte'

function begin() {
  const core = new FakeCore()
  const save = async (request: SaveFields) => (await core.call('save_fields', request)) as Saved
  return { core, draft: new Draft(structuredClone(core.detail), { save, explain }) }
}
const positions = (draft: Draft, list: string) =>
  draft.items(list).map((id) => draft.get({ record: 'x1', path: `${list}/${id}/position` }))

describe('Draft', () => {
  it('reads every record behind an exemplar by its own places', () => {
    const { draft } = begin()
    expect(draft.text('p1', 'full_name')).toBe('Nguyễn Thị Ví Dụ')
    expect(draft.text('x1', 'achievements/a1/year')).toBe('2021')
    expect(draft.get({ record: 'ph1', path: 'focus_y' })).toBe(410)
    expect(draft.text('x1', 'movement')).toBe('')
    expect(draft.members('work_fields')).toEqual(['w1', 'w2', 'w3'])
  })

  it('shows what is typed before it is kept, and the kept form afterwards', async () => {
    const { draft } = begin()
    const place = { record: 'x1', path: 'praise' }
    draft.type(place, '  Một câu  ')
    expect([draft.get(place), draft.isPending(place)]).toEqual(['  Một câu  ', true])
    await draft.autosave.flush()
    expect([draft.get(place), draft.isPending(place)]).toEqual(['Một câu', false])
  })

  it('adds an item behind the last one and forgets a removed one with everything in it', async () => {
    const { draft } = begin()
    const id = draft.addItem('figures')
    expect(draft.items('figures').at(-1)).toBe(id)
    expect(positions(draft, 'figures').at(-1)).toBe(5000)
    draft.type({ record: 'x1', path: `figures/${id}/value` }, '7')
    await draft.removeItem('figures', id)
    expect(draft.items('figures')).not.toContain(id)
    await draft.removeItem('figures', 'f1')
    expect(draft.text('x1', 'figures/f1/value')).toBe('')
  })

  it('moves an item between two others without touching them', async () => {
    const { core, draft } = begin()
    await draft.moveItem('figures', 'f4', 1)
    expect(draft.items('figures')).toEqual(['f1', 'f4', 'f2', 'f3'])
    expect(core.of('save_fields')).toEqual([
      { record: 'x1', changes: [{ path: 'figures/f4/position', value: 1500 }] },
    ])
  })

  it('moves an item to either end', async () => {
    const { draft } = begin()
    await draft.moveItem('figures', 'f4', 0)
    expect(draft.items('figures')[0]).toBe('f4')
    await draft.moveItem('figures', 'f4', 3)
    expect(draft.items('figures')).toEqual(['f1', 'f2', 'f3', 'f4'])
  })

  it('numbers a list anew when there is no room left between two items', async () => {
    const { draft } = begin()
    draft.type({ record: 'x1', path: 'figures/f2/position' }, 1001)
    await draft.moveItem('figures', 'f4', 1)
    expect(draft.items('figures')).toEqual(['f1', 'f4', 'f2', 'f3'])
    expect(positions(draft, 'figures')).toEqual([1000, 2000, 3000, 4000])
  })

  it('shows the record anew but never over what is still unsaved', () => {
    const { core, draft } = begin()
    draft.type({ record: 'x1', path: 'praise' }, 'đang gõ')
    core.detail.praise = 'từ nơi khác'
    core.detail.summary = 'từ nơi khác'
    draft.replace(structuredClone(core.detail))
    expect([draft.text('x1', 'praise'), draft.text('x1', 'summary')]).toEqual(['đang gõ', 'từ nơi khác'])
  })
})
