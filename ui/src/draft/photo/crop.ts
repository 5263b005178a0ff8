// Where a picture is cut around its focus. The core cuts by the same rule: the largest frame of the
// wanted shape, centred on the focus as far as the picture reaches. Fractions of width and height.

/** A point or an extent in a picture, 0 to 1. */
export interface Fraction {
  x: number
  y: number
}

/** A frame in a picture, as fractions of its width and height. */
export interface Frame {
  left: number
  top: number
  width: number
  height: number
}

/** The shapes a sheet asks for, as width by height. */
export const SHAPES = { tall: 3 / 4, square: 1, wide: 16 / 9 } as const

/** A shape by name. */
export type Shape = keyof typeof SHAPES

/** One press of an arrow key moves the focus so far; with Shift, so much farther. */
const NUDGE = 0.01
const LEAP = 0.1

/** The frame that is cut out of a picture of this ratio (width by height). */
export function cut(ratio: number, focus: Fraction, shape: number): Frame {
  const width = Math.min(1, shape / ratio)
  const height = Math.min(1, ratio / shape)
  return {
    left: within(focus.x - width / 2, 1 - width),
    top: within(focus.y - height / 2, 1 - height),
    width,
    height,
  }
}

/** The focus after an arrow key; `null` for any other key. */
export function nudged(focus: Fraction, key: string, far: boolean): Fraction | null {
  const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key]
  if (!way) return null
  const step = far ? LEAP : NUDGE
  const [x = 0, y = 0] = way
  return { x: within(focus.x + x * step, 1), y: within(focus.y + y * step, 1) }
}

/** A point kept inside the picture. */
export function inside({ x, y }: Fraction): Fraction {
  return { x: within(x, 1), y: within(y, 1) }
}

/** A fraction as it is saved. */
export function thousandths(fraction: number): number {
  return Math.round(within(fraction, 1) * 1000)
}

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), Math.max(most, 0))
}
