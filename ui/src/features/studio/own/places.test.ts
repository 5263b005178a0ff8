import { describe, expect, it } from 'vitest'
import type { OwnPart } from '../../../backend/generated'
import { moved, shown } from './places'

const part = (code: string, more: Partial<OwnPart> = {}): OwnPart => ({
  code,
  label: code,
  shown: true,
  hideable: true,
  movable: false,
  ...more,
})
const parts = [
  part('figures', { movable: true }),
  part('story', { movable: true }),
  part('photo', { shown: false }),
  part('note'),
]

describe('Places of an own template', () => {
  it('names all parts that are left out, not only the one that changes', () => {
    expect(shown(parts, 'note', false)).toEqual({ path: 'hidden', value: 'photo,note' })
    expect(shown(parts, 'photo', true)).toEqual({ path: 'hidden', value: null })
  })

  it('exchanges neighbours that can be moved and stops at either end', () => {
    expect(moved(parts, 'story', -1)).toEqual({ path: 'order', value: 'story,figures' })
    expect(moved(parts, 'figures', -1)).toBeNull()
    expect(moved(parts, 'story', 1)).toBeNull()
    expect(moved(parts, 'note', -1)).toBeNull()
  })
})
