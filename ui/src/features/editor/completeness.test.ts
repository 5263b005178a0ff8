import { describe, expect, it } from 'vitest'
import { catalogue, person } from '../../../test/workbench/sample'
import type { ExemplarDetail, Saved } from '../../backend/generated'
import { explain } from '../../draft/core'
import { Draft } from '../../draft/draft.svelte'
import { completeness, sections } from './completeness'

function partsOf(change: Partial<ExemplarDetail>) {
  const save = () => new Promise<Saved>(() => {})
  const draft = new Draft({ ...structuredClone(person), ...change }, { save, explain })
  return { draft, parts: () => sections(draft, catalogue.limits) }
}
const state = (change: Partial<ExemplarDetail>, id: string) => {
  const part = partsOf(change)
    .parts()
    .find((part) => part.id === id)
  return [part?.state, part?.count, part?.missing]
}
const model = {
  id: 'm1',
  name: 'Ngày thứ Bảy hộ tịch',
  unit: 'u2',
  problem: '',
  method: '',
  result: '',
  cost: '',
  how_to_replicate: '',
}

describe('completeness', () => {
  it('counts the parts that every sheet needs, and leaves the welcome ones aside while they are empty', () => {
    expect(completeness(partsOf({}).parts())).toEqual({ full: 8, all: 8, missing: [] })
    expect(completeness(partsOf({ quotation: 'Dân cần thì làm.' }).parts())).toEqual({
      full: 9,
      all: 9,
      missing: [],
    })
    expect(completeness(partsOf({ photo: null, praise: '' }).parts())).toEqual({
      full: 6,
      all: 8,
      missing: ['photo', 'praise'],
    })
  })

  it.each([
    ['a photo', { photo: null }, 'identity', ['missing', null, ['photo']]],
    ['a field of work', { work_fields: [] }, 'work_fields', ['missing', null, ['work_fields']]],
    ['a shorter praise', { praise: 'ế'.repeat(161) }, 'praise', ['missing', null, ['praise_long']]],
    ['a deed', { achievements: [] }, 'achievements', ['missing', null, ['achievements']]],
    ['the method of a model', { model }, 'model', ['missing', null, ['method']]],
  ])('misses %s', (_, change, id, expected) => {
    expect(state(change, id)).toEqual(expected)
  })

  it('never calls a quotation, a figure or an initiative missing', () => {
    for (const id of ['quotation', 'figures', 'initiatives']) {
      expect(state({ quotation: '', figures: [], initiatives: [] }, id)).toEqual(['optional', null, []])
    }
  })

  it('takes the name of a model that stands for itself', () => {
    expect(state({ subject: null, model: { ...model, name: '' } }, 'identity')).toEqual([
      'missing',
      null,
      ['name'],
    ])
  })

  it('follows what is typed, and does not count a row without words', () => {
    const { draft, parts } = partsOf({ achievements: [] })
    const id = draft.addItem('achievements')
    const deeds = () => parts().find((part) => part.id === 'achievements')
    expect(deeds()?.state).toBe('missing')
    draft.type({ record: 'x1', path: `achievements/${id}/text` }, 'Một việc')
    expect([deeds()?.state, deeds()?.count]).toEqual(['full', 1])
  })
})
