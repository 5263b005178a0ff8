import { describe, expect, it } from 'vitest'
import { cut, inside, nudged, SHAPES, thousandths } from './crop'

const middle = { x: 0.5, y: 0.5 }

describe('cut', () => {
  it('takes the largest frame of the shape, the full height of a wide picture', () => {
    expect(cut(2, middle, SHAPES.square)).toEqual({ left: 0.25, top: 0, width: 0.5, height: 1 })
  })

  it('takes the full width of a tall picture', () => {
    expect(cut(0.5, middle, SHAPES.square)).toEqual({ left: 0, top: 0.25, width: 1, height: 0.5 })
  })

  it('follows the focus, but never leaves the picture', () => {
    expect(cut(2, { x: 0.6, y: 0 }, SHAPES.square).left).toBeCloseTo(0.35)
    expect(cut(2, { x: 1, y: 0 }, SHAPES.square).left).toBe(0.5)
    expect(cut(2, { x: 0, y: 0 }, SHAPES.square).left).toBe(0)
  })

  it('cuts nothing off a picture that has the shape already', () => {
    expect(cut(0.75, { x: 0.1, y: 0.9 }, SHAPES.tall)).toEqual({ left: 0, top: 0, width: 1, height: 1 })
  })
})

describe('nudged', () => {
  it('moves by the arrow keys, farther with Shift, and stays inside', () => {
    expect(nudged(middle, 'ArrowLeft', false)).toEqual({ x: 0.49, y: 0.5 })
    expect(nudged(middle, 'ArrowDown', true)).toEqual({ x: 0.5, y: 0.6 })
    expect(nudged({ x: 0.05, y: 0.5 }, 'ArrowLeft', true)).toEqual({ x: 0, y: 0.5 })
    expect(nudged(middle, 'Enter', false)).toBeNull()
  })
})

describe('saving a focus', () => {
  it('is whole thousandths of the picture', () => {
    expect(thousandths(0.41234)).toBe(412)
    expect(inside({ x: 1.2, y: -1 })).toEqual({ x: 1, y: 0 })
  })
})
