import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { wholeOf } from '../../test/fake/selection'
import { expectAccessible, show } from '../../test/screen'
import Criteria from './Criteria.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

describe('the criteria', () => {
  it('say how far each is met, what shows it, who says so and when', async () => {
    const { container } = await show(Criteria, { detail: wholeOf(2) })
    const [first, second, third] = screen.getAllByRole('listitem').filter((item) => item.querySelector('h4'))
    expect(within(first as HTMLElement).getByText('Đạt')).toBeInTheDocument()
    expect(within(first as HTMLElement).getByText('Hà Thị Mẫu, 19/05/2022')).toBeInTheDocument()
    expect(within(second as HTMLElement).getByText('Một phần')).toBeInTheDocument()
    expect(within(third as HTMLElement).getByText('Chưa đánh giá')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('are assessed by a button of their own, never while typing', async () => {
    const { office, container } = await show(Criteria, { detail: wholeOf(2) })
    await user.click(screen.getByRole('button', { name: 'Đánh giá: Tương thân, tương ái' }))
    await user.type(screen.getByLabelText('Căn cứ, minh chứng'), 'Hiến máu 4 lần.')
    expect(office.requests('assess')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Ghi đánh giá' }))
    expect(screen.getByText('Xin chọn mức đạt.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('radio', { name: 'Một phần' }))
    await user.click(screen.getByRole('button', { name: 'Ghi đánh giá' }))
    await waitFor(() =>
      expect(office.requests('assess')).toMatchObject([
        {
          exemplar: 'e2',
          criterion: 'SOLIDARITY',
          met: 'PARTLY',
          evidence: 'Hiến máu 4 lần.',
          assessor: 'Hà Thị Mẫu',
        },
      ]),
    )
  })

  it('are taken back', async () => {
    const { office } = await show(Criteria, { detail: wholeOf(0) })
    await user.click(screen.getByRole('button', { name: 'Sửa đánh giá: Sáng tạo, sáng kiến' }))
    await user.click(screen.getByRole('button', { name: 'Bỏ đánh giá' }))
    await waitFor(() =>
      expect(office.requests('assess')).toMatchObject([{ criterion: 'INITIATIVE', met: '' }]),
    )
  })

  it('take files, and open them', async () => {
    const { office } = await show(Criteria, { detail: wholeOf(0) })
    await user.click(screen.getByRole('button', { name: 'Mở bang-tong-hop.pdf' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Mở tệp' }))
    await waitFor(() => expect(office.requests('view_evidence')).toEqual([{ exemplar: 'e0', id: 'v0' }]))
    await user.click(
      within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Đóng' })[0] as HTMLElement,
    )
    await user.click(screen.getByRole('button', { name: 'Bỏ bang-tong-hop.pdf' }))
    await waitFor(() => expect(office.requests('remove_evidence')).toHaveLength(1))
  })

  it('can only be read by whoever may not change facts', async () => {
    await show(Criteria, { detail: { ...wholeOf(0), editing: 'texts' } })
    expect(screen.queryByRole('button', { name: /Sửa đánh giá/ })).toBeNull()
    expect(screen.queryByText('Thêm tệp')).toBeNull()
  })
})
