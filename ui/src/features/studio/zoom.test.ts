import { describe, expect, it } from 'vitest'
import { clamp, fitting, fromSlider, LARGEST, pictureWidth, pixels, SMALLEST, step, toSlider } from './zoom'

const A4 = { width: 210, height: 297 }

describe('zoom', () => {
  it('shows a sheet at 100 % as large as on paper', () => {
    expect(pixels(25.4)).toBeCloseTo(96)
    expect(Math.round(pixels(210))).toBe(794)
  })

  it('fits the whole sheet into the room, by the narrower side', () => {
    expect(fitting(A4, { width: pixels(210), height: 10_000 })).toBeCloseTo(1)
    expect(fitting(A4, { width: 10_000, height: pixels(297) / 2 })).toBeCloseTo(0.5)
  })

  it('never leaves the useful scales, even in a room of no size', () => {
    expect(fitting(A4, { width: 0, height: 0 })).toBe(SMALLEST)
    expect(clamp(Number.NaN)).toBe(1)
    expect(step(LARGEST, 1)).toBe(LARGEST)
    expect(step(SMALLEST, -1)).toBe(SMALLEST)
  })

  it('stops at 100 % on the way up and down', () => {
    expect(step(0.95, 1)).toBe(1)
    expect(step(1.05, -1)).toBe(1)
    expect(step(1, 1)).toBeGreaterThan(1)
  })

  it('reads the slider back as it was set', () => {
    for (const scale of [SMALLEST, 0.51, 1, LARGEST]) expect(fromSlider(toSlider(scale))).toBeCloseTo(scale)
  })

  it('asks for sharp pictures, but for none wider than the core draws', () => {
    expect(pictureWidth(210, 1, 2)).toBe(1587)
    expect(pictureWidth(420, 4, 2)).toBe(4000)
  })
})
