import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import People from './People.svelte'
import PersonalDialog from './PersonalDialog.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const people = (office: FakeOffice) =>
  show(People, { onback: vi.fn(), onshow: vi.fn(), onpersonal: vi.fn() }, office)

describe('people who may stand in the office twice', () => {
  it('are named with the reasons, and said to be two by one button', async () => {
    const office = new FakeOffice()
    const { container } = await people(office)
    const list = await screen.findByRole('list', { name: 'Những hồ sơ có thể trùng' })
    expect(list.textContent).toContain('cùng tên không dấu')
    expect(list.textContent).toContain('cùng năm sinh')
    await expectAccessible(container)
    await user.click(within(list).getByRole('button', { name: /không phải một$/ }))
    await waitFor(() => expect(office.requests('mark_distinct')).toEqual([{ one: 'p1', other: 'p2' }]))
  })

  it('are merged field by field, nothing but what was chosen', async () => {
    const office = new FakeOffice()
    const { container } = await people(office)
    await user.click(await screen.findByRole('button', { name: /^So từng mục/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByRole('radio', { name: 'Ngày sinh: lấy “02/03/1987”' }))
    await expectAccessible(container)
    await user.click(dialog.getByRole('button', { name: 'Hợp nhất' }))
    await waitFor(() => expect(office.requests('merge_records')).toHaveLength(1))
    expect(office.requests('merge_records')[0]).toEqual({
      keep: 'p1',
      other: 'p2',
      choices: [
        { field: 'full_name', theirs: false },
        { field: 'birth', theirs: true },
      ],
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('keep the values of whoever stays when that is the other one', async () => {
    const office = new FakeOffice()
    await people(office)
    await user.click(await screen.findByRole('button', { name: /^So từng mục/ }))
    const dialog = within(await screen.findByRole('dialog'))
    await user.click(await dialog.findByRole('radio', { name: 'Nguyen Hoa Vi Du, sinh 02/03/1987' }))
    await user.click(dialog.getByRole('radio', { name: 'Họ và tên: lấy “Nguyễn Hòa Ví Dụ”' }))
    await user.click(dialog.getByRole('button', { name: 'Hợp nhất' }))
    await waitFor(() => expect(office.requests('merge_records')).toHaveLength(1))
    expect(office.requests('merge_records')[0]).toEqual({
      keep: 'p2',
      other: 'p1',
      choices: [
        { field: 'full_name', theirs: true },
        { field: 'birth', theirs: false },
      ],
    })
  })
})

describe('how long data are kept', () => {
  it('is set in years, marked as unconfirmed until then, and lists who is past it', async () => {
    const office = new FakeOffice()
    const { container } = await people(office)
    await user.click(screen.getByRole('tab', { name: 'Thời hạn lưu' }))
    expect(await screen.findByText('chưa kiểm chứng')).toBeInTheDocument()
    expect(screen.getByRole('list', { name: 'Đã quá thời hạn' }).textContent).toContain('30/06/2022')
    const years = screen.getByLabelText('Số năm lưu sau khi hồ sơ kết thúc')
    await user.clear(years)
    await user.type(years, '0')
    expect(screen.getByText('Gõ một số từ 1 đến 100.')).toBeInTheDocument()
    await user.clear(years)
    await user.type(years, '3')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Ghi thời hạn' }))
    await waitFor(() => expect(office.requests('set_retention_years')).toEqual([{ years: 3 }]))
    expect(screen.queryByText('chưa kiểm chứng')).toBeNull()
    await user.click(screen.getByRole('tab', { name: 'Đã xóa' }))
    expect((await screen.findByRole('list', { name: 'Những lần đã xóa dữ liệu' })).textContent).toContain(
      'Theo đơn đề nghị',
    )
  })
})

describe('the data of one person', () => {
  it('are given out as one file', async () => {
    const office = new FakeOffice()
    const { container } = await show(PersonalDialog, { person: 'e0', onclose: vi.fn() }, office)
    expect(await screen.findByText('2 đồng ý công khai')).toBeInTheDocument()
    expect(screen.queryByText('0 lượt niêm yết, đăng')).toBeNull()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Lưu thành một tệp .zip' }))
    await waitFor(() =>
      expect(office.requests('export_person')).toEqual([
        { person: 'p1', file: '/tmp/du-lieu-ca-nhan.zip', folder: null, zip: true },
      ]),
    )
  })

  it('are erased only with a reason and the very name', async () => {
    const office = new FakeOffice()
    const onclose = vi.fn()
    const { container } = await show(PersonalDialog, { person: 'e0', onclose }, office)
    await user.click(await screen.findByRole('button', { name: 'Xóa dữ liệu…' }))
    expect(await screen.findByText('Không hoàn tác được.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Xóa hẳn' }))
    expect(screen.getByText('Xin ghi lý do.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Lý do'), 'Theo đơn đề nghị')
    await user.type(screen.getByLabelText('Gõ họ và tên để xác nhận'), 'Nguyễn Ví Dụ')
    await user.click(screen.getByRole('button', { name: 'Xóa hẳn' }))
    expect(screen.getByText('Gõ đúng như trong hồ sơ: Nguyễn Hòa Ví Dụ.')).toBeInTheDocument()
    expect(office.requests('erase_person')).toEqual([])
    const name = screen.getByLabelText('Gõ họ và tên để xác nhận')
    await user.clear(name)
    await user.type(name, 'Nguyễn Hòa Ví Dụ')
    await user.click(screen.getByRole('button', { name: 'Xóa hẳn' }))
    await waitFor(() =>
      expect(office.requests('erase_person')).toEqual([
        { person: 'p1', reason: 'Theo đơn đề nghị', typed_name: 'Nguyễn Hòa Ví Dụ' },
      ]),
    )
    await waitFor(() => expect(onclose).toHaveBeenCalled())
  })
})
