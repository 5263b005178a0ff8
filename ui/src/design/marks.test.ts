import { expect, it } from 'vitest'
import { pieces } from './marks'

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
