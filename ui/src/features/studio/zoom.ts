// How large a sheet stands on the screen. 100 % means: as large as on paper, by the web's own measure of
// 96 pixels an inch.

const PIXELS_PER_MM = 96 / 25.4

/** The smallest and the largest scale. */
export const SMALLEST = 0.1
export const LARGEST = 4

/** The widest picture the core draws. */
const WIDEST_PICTURE = 4000

/** One step of the buttons and of the slider's arrow keys. */
const STEP = 1.15

export interface Size {
  width: number
  height: number
}

/** Millimetres as CSS pixels at 100 %. */
export function pixels(millimetres: number): number {
  return millimetres * PIXELS_PER_MM
}

/** The scale at which a whole sheet fits into a room. */
export function fitting(sheetMm: Size, roomPx: Size): number {
  const scale = Math.min(roomPx.width / pixels(sheetMm.width), roomPx.height / pixels(sheetMm.height))
  return clamp(scale)
}

/** Keeps a scale within what is useful. */
export function clamp(scale: number): number {
  return Number.isFinite(scale) ? Math.min(LARGEST, Math.max(SMALLEST, scale)) : 1
}

/** The next larger (1) or smaller (-1) scale. 100 % is never jumped over. */
export function step(scale: number, direction: 1 | -1): number {
  const next = clamp(scale * STEP ** direction)
  return (scale - 1) * (next - 1) < -1e-9 ? 1 : next
}

/** Where a scale stands on the slider, 0 to 100: equal ways for equal factors. */
export function toSlider(scale: number): number {
  return (100 * Math.log(clamp(scale) / SMALLEST)) / Math.log(LARGEST / SMALLEST)
}

/** The scale at a place of the slider. */
export function fromSlider(value: number): number {
  return clamp(SMALLEST * (LARGEST / SMALLEST) ** (value / 100))
}

/** How wide a page's picture must be to be sharp on this screen. */
export function pictureWidth(pageMm: number, scale: number, devicePixels: number): number {
  return Math.min(WIDEST_PICTURE, Math.max(1, Math.round(pixels(pageMm) * scale * devicePixels)))
}
