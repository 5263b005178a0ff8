import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import * as awards from '../../../test/fake/awards'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import Awards from './Awards.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const dialog = () => within(screen.getByRole('dialog'))

async function open(office = new FakeOffice()) {
  const on = { onyear: vi.fn(), onshow: vi.fn() }
  const shown = await show(Awards, { year: 2022, narrow: false, ...on }, office)
  await screen.findByText('Chưa có đề nghị nào trong năm này.').catch(() => screen.findByRole('table'))
  return { ...shown, ...on }
}

describe('Khen thưởng', () => {
  it('lists a round with totals and findings, each with its source and that nobody confirmed it', async () => {
    const { container } = await open()
    expect(screen.getAllByRole('row')).toHaveLength(4)
    expect(screen.getByText('3 đề nghị')).toBeInTheDocument()
    expect(screen.getByText(/thiếu năm 2019, 2020/)).toBeInTheDocument()
    expect(screen.getByText(/Điều 22/)).toBeInTheDocument()
    expect(screen.getByText('chưa kiểm chứng')).toBeInTheDocument()
    expect(screen.getAllByText('Chờ kết quả')).toHaveLength(3)
    await expectAccessible(container)
  })

  it('records one decision for all that are chosen', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('checkbox', { name: 'Chọn mọi đề nghị' }))
    expect(screen.getByText('Đã chọn 3 đề nghị')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ghi kết quả' }))
    await user.click(dialog().getByRole('button', { name: 'Ghi kết quả' }))
    expect(dialog().getByText('Xin ghi số hoặc ngày của quyết định.')).toBeInTheDocument()
    expect(office.requests('record_outcome')).toEqual([])
    await expectAccessible(container)
    await user.type(dialog().getByLabelText('Số quyết định'), '3456/QĐ-UBND')
    await user.type(dialog().getByLabelText('Người, cơ quan quyết định'), 'Chủ tịch UBND tỉnh')
    await user.click(dialog().getByRole('button', { name: 'Ghi kết quả' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(office.requests('record_outcome')).toMatchObject([
      { nominations: ['n0', 'n1', 'n2'], outcome: 'AWARDED', decision_number: '3456/QĐ-UBND', given: '' },
    ])
    expect(await screen.findAllByText('Được khen thưởng')).toHaveLength(3)
  })

  it('asks for the form given only where something was given', async () => {
    await open()
    await user.click(screen.getByRole('checkbox', { name: /^Chọn đề nghị của Nguyễn Thị Ví Dụ/ }))
    await user.click(screen.getByRole('button', { name: 'Ghi kết quả' }))
    expect(dialog().getByLabelText('Hình thức được khen')).toHaveValue('')
    await user.click(dialog().getByRole('radio', { name: 'Không được khen thưởng' }))
    expect(dialog().queryByLabelText('Hình thức được khen')).toBeNull()
  })

  it('puts several forward at once, telling beforehand what the rules say', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('button', { name: 'Đề nghị khen thưởng' }))
    await user.click(dialog().getByRole('button', { name: 'Ghi đề nghị' }))
    expect(dialog().getByText('Xin chọn ít nhất một hồ sơ.')).toBeInTheDocument()
    expect(dialog().getByText('Xin chọn hình thức.')).toBeInTheDocument()
    const [first, second] = dialog().getAllByRole('checkbox')
    await user.click(first as HTMLElement)
    await user.click(second as HTMLElement)
    await user.selectOptions(dialog().getByLabelText('Hình thức đề nghị'), 'Bằng khen')
    await user.type(dialog().getByLabelText('Tên đầy đủ của hình thức'), awards.MERIT)
    expect(await dialog().findAllByText(/thiếu năm 2019, 2020/)).toHaveLength(2)
    expect(dialog().getByText('Quy tắc chỉ để lưu ý; vẫn ghi được đề nghị.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(dialog().getByRole('button', { name: 'Ghi 2 đề nghị' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    const [request] = office.requests('nominate')
    expect(request?.exemplars).toHaveLength(2)
    expect(request).toMatchObject({
      form: 'CERTIFICATE_OF_MERIT',
      title: awards.MERIT,
      round: awards.ROUND,
      council: '',
      year: 2022,
    })
  })

  it('takes back only with a reason', async () => {
    const { office } = await open()
    await user.click(screen.getByRole('checkbox', { name: /^Chọn đề nghị của Nguyễn Thị Ví Dụ/ }))
    await user.click(screen.getByRole('button', { name: 'Rút lại' }))
    await user.click(dialog().getByRole('button', { name: 'Rút lại' }))
    expect(dialog().getByText('Xin ghi lý do.')).toBeInTheDocument()
    await user.type(dialog().getByLabelText('Lý do'), 'Chưa trình')
    await user.click(dialog().getByRole('button', { name: 'Rút lại' }))
    await waitFor(() =>
      expect(office.requests('take_back_nominations')).toEqual([
        { nominations: ['n0'], reason: 'Chưa trình' },
      ]),
    )
  })

  it('copies the list as a table with tabs', async () => {
    const copied = vi.fn().mockResolvedValue(undefined)
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true })
    await open()
    await user.click(screen.getByRole('button', { name: 'Chép thành bảng' }))
    await screen.findByText(/Đã chép 3 dòng/)
    expect(copied.mock.calls[0]?.[0].split('\n')).toHaveLength(4)
  })

  it('offers nothing to whoever may not, and says so where there is nothing', async () => {
    const office = new FakeOffice()
    office.awards.nominations = []
    office.awards.mayNominate = false
    await open(office)
    expect(screen.getByText('Chưa có đề nghị nào trong năm này.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Đề nghị khen thưởng' })).toBeNull()
  })
})
