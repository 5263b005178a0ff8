import { describe, expect, it } from 'vitest'
import type { SheetRegion } from '../../backend/generated'
import { fieldFor, inReadingOrder, shows } from './regions'

const place = (path: string, record = 'x') => ({ record, path })
const region = (path: string, x: number, y: number, page = 0): SheetRegion => ({
  ...place(path),
  exemplar: 'x1',
  label: path,
  page,
  x,
  y,
  width: 10,
  height: 5,
})

describe('fieldFor', () => {
  const fields = [
    place('praise'),
    place('figures/1/value'),
    place('figures/1/metric'),
    place('full_name', 'p'),
  ]

  it.each([
    ['the place itself', place('praise'), place('praise')],
    ['the place around it', place('praise/1'), place('praise')],
    ['the first place within it', place('figures/1'), place('figures/1/value')],
    ['nothing in another record', place('praise', 'p'), null],
    ['nothing for a longer word that begins alike', place('praised'), null],
  ])('finds %s', (_, from, to) => {
    expect(fieldFor(from, fields)).toEqual(to)
  })
})

describe('shows', () => {
  it('joins a text and its field whichever of them is the wider', () => {
    expect(shows(place('figures/1'), place('figures/1/value'))).toBe(true)
    expect(shows(place('figures/1/value'), place('figures/1'))).toBe(true)
    expect(shows(place('figures/2'), place('figures/1/value'))).toBe(false)
  })
})

describe('inReadingOrder', () => {
  it('goes down the page and from left to right within a line', () => {
    const order = inReadingOrder(
      [region('c', 0, 30), region('b', 60, 10), region('a', 0, 11), region('z', 0, 0, 1)],
      0,
    )
    expect(order.map(({ path }) => path)).toEqual(['a', 'b', 'c'])
  })
})
