import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import AddDialog from './AddDialog.svelte'
import HistoryTab from './HistoryTab.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

describe('adding somebody of a known name', () => {
  const asked = async () => {
    const office = new FakeOffice()
    const shown = await show(AddDialog, { onclose: vi.fn(), onadded: vi.fn() }, office)
    await user.type(screen.getByLabelText('Họ và tên'), 'Nguyễn Hòa Ví Dụ')
    const group = await screen.findByRole('group', { name: /Có phải là một người không/ }, { timeout: 5000 })
    return { ...shown, office, group: within(group) }
  }
  const add = () => user.click(screen.getByRole('button', { name: 'Thêm và viết tiếp' }))

  it('asks whether it is the same, with nothing answered beforehand', async () => {
    const { container, office, group } = await asked()
    for (const radio of group.getAllByRole('radio')) expect(radio).not.toBeChecked()
    await expectAccessible(container)
    await add()
    expect(screen.getByText('Xin chọn một câu trả lời trước khi thêm.')).toBeInTheDocument()
    expect(office.requests('add_exemplar')).toEqual([])
  })

  it('takes the known person, or remembers that it is another one', async () => {
    const first = await asked()
    await user.click(first.group.getByRole('radio', { name: 'Đúng là Nguyễn Hòa Ví Dụ, Văn phòng Sở' }))
    await add()
    await waitFor(() =>
      expect(first.office.requests('add_exemplar')).toMatchObject([
        { known: 'person:p1', person: null, distinct_from: [] },
      ]),
    )
    first.unmount()
    const second = await asked()
    await user.click(second.group.getByRole('radio', { name: 'Không, là người khác' }))
    await add()
    await waitFor(() =>
      expect(second.office.requests('add_exemplar')).toMatchObject([{ known: null, distinct_from: ['p1'] }]),
    )
  })
})

describe('a record as it stood', () => {
  it('is shown for a day, with what stands there now beside it', async () => {
    const office = new FakeOffice()
    const { container } = await show(HistoryTab, { id: 'e0' }, office)
    await user.click(await screen.findByRole('button', { name: 'Xem hồ sơ vào một ngày' }))
    expect(await screen.findByText('1 mục khác bây giờ')).toBeInTheDocument()
    expect(screen.getByText('Câu thứ nhất')).toBeInTheDocument()
    expect(screen.getByText('Câu thứ hai')).toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Chỉ mục khác bây giờ' }))
    expect(screen.queryByText('Ngày sinh')).toBeNull()
    await expectAccessible(container)
    const day = screen.getByRole('textbox', { name: 'Hồ sơ vào cuối ngày' })
    await user.clear(day)
    await user.type(day, '1/1/2020{Enter}')
    expect(await screen.findByText('Cuối ngày 01/01/2020 chưa có hồ sơ này.')).toBeInTheDocument()
    expect(office.requests('record_at').at(-1)).toEqual({ record: 'e0', day: '01/01/2020' })
  })
})
