import { screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { expectAccessible, show } from '../../../test/screen'
import Today from './Today.svelte'

const open = async () => {
  const onfollow = vi.fn()
  const onboards = vi.fn()
  const shown = await show(Today, {
    onfollow,
    onboards,
    onjournal: vi.fn(),
    onyear: vi.fn(),
    onwords: () => {},
    onsearch: () => {},
    onadd: () => {},
  })
  await screen.findByText('Đang chờ xử lý')
  return { ...shown, onfollow, onboards }
}

it('has one button a task, and only the first is filled', async () => {
  const { container } = await open()
  const buttons = [...container.querySelectorAll('.tasks li button')]
  expect(buttons).toHaveLength(8)
  expect(buttons.filter((button) => button.classList.contains('primary'))).toEqual([buttons[0]])
  await expectAccessible(container)
})

it('leads where a task says', async () => {
  const { onfollow } = await open()
  await userEvent.click(screen.getByRole('button', { name: /^Thêm ảnh/ }))
  expect(onfollow).toHaveBeenCalledWith({ kind: 'edit', id: 'e5', path: 'photo' })
})

it('shows pictures of the real pages', async () => {
  const { office } = await open()
  await vi.waitFor(() => expect(office.requests('poster_page')).toHaveLength(4))
})

it('shows what hangs on the boards now, the one overdue first, and leads to its posting', async () => {
  const { office, onboards } = await open()
  const card = await screen.findByRole('region', { name: 'Trên bảng lúc này' })
  const [first] = await within(card).findAllByRole('button')
  expect(first).toHaveTextContent('quá 2 ngày')
  await vi.waitFor(() => expect(office.requests('posting_page').map(({ id }) => id)).toEqual(['t2', 't3']))
  expect(card).toHaveTextContent('4 áp phích, 3 bảng')
  expect(card).toHaveTextContent('trống')
  await userEvent.click(first as HTMLElement)
  expect(onboards).toHaveBeenCalledWith('t2')
})
