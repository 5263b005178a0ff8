import { describe, expect, it } from 'vitest'
import { type Run, wordDiff } from './word-diff'

const marked = (runs: Run[]) => runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')

describe('wordDiff', () => {
  it('marks whole words on both sides', () => {
    const { before, after } = wordDiff(
      'Mười hai nghìn trang sổ, tra cứu chỉ mất ít phút.',
      'Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.',
    )
    expect(marked(before)).toBe('Mười hai nghìn trang sổ, tra cứu [chỉ mất ít phút].')
    expect(marked(after)).toBe('Mười hai nghìn trang sổ [cũ], [mười lăm phút một lần ]tra cứu.')
  })

  it('marks nothing in equal texts and everything in texts without a common word', () => {
    expect(marked(wordDiff('một hai', 'một hai').after)).toBe('một hai')
    expect(marked(wordDiff('một hai', 'ba bốn').before)).toBe('[một hai]')
    expect(marked(wordDiff('', 'ba bốn').after)).toBe('[ba bốn]')
    expect(wordDiff('', '').before).toEqual([])
  })

  it('loses no character of either text', () => {
    const [before, after] = ['a  b\nc d e', 'a b x\n\nc e']
    const diff = wordDiff(before, after)
    expect(diff.before.map((run) => run.text).join('')).toBe(before)
    expect(diff.after.map((run) => run.text).join('')).toBe(after)
  })

  it('compares very long texts quickly, from both ends', () => {
    const long = Array.from({ length: 5000 }, (_, index) => `từ${index}`)
    const changed = [...long]
    changed[10] = 'khác'
    changed[4990] = 'khác'
    const { after } = wordDiff(long.join(' '), changed.join(' '))
    expect(after[0]?.changed).toBe(false)
    expect(after[1]?.changed).toBe(true)
    expect(after[2]?.changed).toBe(false)
  })
})
