import { expect, it } from 'vitest'
import { type Found, ledToHit, pieces } from './marks'

const shown = (text: string, marks: [number, number][]) =>
  pieces(text, marks)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

it('hits are marked in the text as it is written', () => {
  expect(shown('Nguyễn Thị Ví Dụ', [[7, 10]])).toBe('Nguyễn [Thị] Ví Dụ')
  expect(
    shown('Ví Dụ', [
      [0, 2],
      [3, 5],
    ]),
  ).toBe('[Ví] [Dụ]')
  expect(shown('Ví Dụ', [])).toBe('Ví Dụ')
})

it('hits that overlap, run past the end or come unordered lose no letter', () => {
  expect(
    shown('Ví Dụ', [
      [3, 99],
      [0, 2],
      [1, 4],
    ]),
  ).toBe('[Ví][ D][ụ]')
  expect(shown('', [[0, 3]])).toBe('')
})

it('a long text begins with the words just before its first hit', () => {
  const text = '…và khu nhà trọ. Năm 2021, nhóm quay video ngắn về tên đường'
  const at = text.indexOf('video')
  const led = ledToHit({ text, marks: [[at, at + 2]] })
  expect(led.text).toBe('…nhóm quay video ngắn về tên đường')
  expect(shown(led.text, led.marks)).toBe('…nhóm quay [vi]deo ngắn về tên đường')
})

it('a text whose hit is in sight stays as it is', () => {
  const near: Found = { text: 'Bùi Đạt Mẫu', marks: [[4, 7]] }
  expect(ledToHit(near)).toEqual(near)
  expect(ledToHit({ text: 'Bùi Đạt Mẫu', marks: [] })).toEqual({ text: 'Bùi Đạt Mẫu', marks: [] })
})
