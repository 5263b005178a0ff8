import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { replay } from '../../test/unikey'
import SearchBox from './SearchBox.svelte'
import TextArea from './TextArea.svelte'
import TextField from './TextField.svelte'
import { composing, lengthOf } from './typing.svelte'

/** "Tiếng Việt" as Unikey sends it for the Telex keys `tieengs vieetj`, the first letter in capitals. */
const TELEX = [
  ...'Tie',
  { back: 1, insert: 'ê' },
  ...'ng',
  { back: 3, insert: 'ếng' },
  ...' vie',
  { back: 4, insert: ' viê' },
  't',
  { back: 2, insert: 'ệt' },
]

describe('Unikey, which deletes and retypes within a few milliseconds', () => {
  it.each([
    ['a line of text', TextField],
    ['several lines of text', TextArea],
  ] as const)('leaves the right text in %s', async (_name, field) => {
    const told = vi.fn()
    // The worst a screen can do: every stroke comes back as a new value, trimmed and in another form.
    const { rerender } = render(field as typeof TextField, { label: 'Họ và tên', value: '', ontype: told })
    const box = screen.getByLabelText<HTMLInputElement>('Họ và tên')
    box.focus()
    told.mockImplementation((text: string) => rerender({ value: text.trim().normalize('NFD') }))
    await replay(box, TELEX)
    expect(box.value).toBe('Tiếng việt')
    expect(told).toHaveBeenLastCalledWith('Tiếng việt')
  })

  it('leaves the right text in the search', async () => {
    const found = vi.fn()
    const { rerender } = render(SearchBox, { label: 'Tìm', value: '', ontype: found })
    const box = screen.getByLabelText<HTMLInputElement>('Tìm')
    box.focus()
    found.mockImplementation((text: string) => rerender({ value: text.trim() }))
    await replay(box, TELEX)
    expect(box.value).toBe('Tiếng việt')
  })
})

describe('a field that holds the text of a record', () => {
  it('takes a new text while nobody is in it', async () => {
    const { rerender } = render(TextField, { label: 'Tên', value: 'Lý A' })
    await rerender({ value: 'Lý B' })
    expect(screen.getByLabelText('Tên')).toHaveValue('Lý B')
  })

  it('keeps what is being typed when another text comes, and says it on leaving', async () => {
    const commit = vi.fn()
    const { rerender } = render(TextField, { label: 'Tên', value: 'Lý A', oncommit: commit })
    const box = screen.getByLabelText<HTMLInputElement>('Tên')
    await userEvent.type(box, 'nh')
    await rerender({ value: 'Lý C' })
    expect(box).toHaveValue('Lý Anh')
    await userEvent.tab()
    expect(commit).toHaveBeenCalledWith('Lý Anh')
  })

  it('takes on leaving what the core made of the same words', async () => {
    const { rerender } = render(TextField, { label: 'Tên', value: '' })
    const box = screen.getByLabelText<HTMLInputElement>('Tên')
    await userEvent.type(box, ' Lý  A ')
    await rerender({ value: 'Lý A' })
    expect(box).toHaveValue(' Lý  A ')
    await userEvent.tab()
    expect(box).toHaveValue('Lý A')
  })

  it('tells Enter only when the input method has no part in it', async () => {
    const commit = vi.fn()
    render(TextField, { label: 'Tên', value: '', oncommit: commit })
    const box = screen.getByLabelText('Tên')
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }))
    expect(commit).not.toHaveBeenCalled()
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
    expect(commit).toHaveBeenCalledOnce()
  })
})

describe('counting', () => {
  it('counts letters as a reader does, however the marks are kept', () => {
    expect(lengthOf('Việt')).toBe(4)
    expect(lengthOf('Việt'.normalize('NFD'))).toBe(4)
    expect(lengthOf('👍')).toBe(1)
  })

  it('says how much too long a text is and still keeps all of it', async () => {
    render(TextArea, { label: 'Câu nói', value: '', limit: 5 })
    const box = screen.getByLabelText<HTMLTextAreaElement>('Câu nói')
    await userEvent.type(box, 'nghe dân')
    expect(box).toHaveValue('nghe dân')
    expect(screen.getByText('Dài quá 3 ký tự')).toBeInTheDocument()
  })
})

it('keys of an input method are known by either sign', () => {
  expect(composing(new KeyboardEvent('keydown', { isComposing: true }))).toBe(true)
  expect(composing(new KeyboardEvent('keydown', { keyCode: 229 }))).toBe(true)
  expect(composing(new KeyboardEvent('keydown', { key: 'a' }))).toBe(false)
})
