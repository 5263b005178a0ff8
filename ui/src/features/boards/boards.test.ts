import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import Boards from './Boards.svelte'
import { changesOf, isWhole, typedOf } from './board-form'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

async function open(office = new FakeOffice(), posting?: string) {
  const on = { poster: vi.fn(), show: vi.fn() }
  const shown = await show(Boards, { posting, onposter: on.poster, onshow: on.show }, office)
  await screen.findByRole('region', { name: 'Bảng tin sảnh tầng 1' })
  return { ...shown, on }
}
const board = (name: string) => screen.getByRole('region', { name })
const posted = () => screen.findByRole('region', { name: 'Lượt đăng đang xem' })

describe('the boards', () => {
  it('shows every board with what hangs on it, overdue sheets too, and what wants attention', async () => {
    const { container } = await open()
    const sheets = within(board('Bảng tin sảnh tầng 1')).getAllByRole('listitem')
    expect(sheets.map((sheet) => sheet.textContent)).toEqual([
      expect.stringContaining('còn 17 ngày'),
      expect.stringContaining('còn 3 ngày'),
      expect.stringContaining('quá 2 ngày'),
    ])
    expect(board('Bảng tin xã Cầu Vồng')).toHaveTextContent('Bảng đang trống')
    expect(board('Cổng thông tin điện tử')).toHaveTextContent('Nguyễn Thị Ví Dụ')
    expect(board('Hết hạn trong 7 ngày')).toHaveTextContent('Lý A')
    expect(board('Phải gỡ vì không còn đồng ý')).toHaveTextContent('Đặng Thị Minh Họa')
    expect(screen.getByText('Tháng 6')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('says what differs from the sheet that hangs, and makes the new one', async () => {
    const { on, container } = await open(new FakeOffice(), 't0')
    const since = within(await posted()).getByRole('region', { name: 'Khác bản đã đăng' })
    expect(since.querySelector('del')).toHaveTextContent('tra cứu chỉ mất ít phút')
    expect(since.querySelector('ins')).toHaveTextContent('mười lăm phút một lần tra cứu')
    await expectAccessible(container)
    await user.click(within(since).getByRole('button', { name: 'Làm tờ mới' }))
    expect(on.poster).toHaveBeenCalledWith(['e0'])
  })

  it('takes down only with a reason, which a withdrawn consent already gives', async () => {
    const { office } = await open(new FakeOffice(), 't2')
    await user.click(within(await posted()).getByRole('button', { name: 'Ghi đã gỡ' }))
    const dialog = screen.getByRole('dialog', { name: 'Ghi đã gỡ' })
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đã gỡ' }))
    expect(within(dialog).getByText('Xin ghi lý do, để sau này tra lại còn hiểu.')).toBeInTheDocument()
    await user.click(within(dialog).getByRole('button', { name: 'Hết hạn niêm yết' }))
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đã gỡ' }))
    await waitFor(() =>
      expect(office.requests('take_down')).toMatchObject([{ postings: ['t2'], reason: 'Hết hạn niêm yết' }]),
    )
    await waitFor(() => expect(board('Bảng tin sảnh tầng 1')).not.toHaveTextContent('quá 2 ngày'))
  })

  it('offers the withdrawn consent as the reason', async () => {
    await open(new FakeOffice(), 't1')
    await user.click(within(await posted()).getByRole('button', { name: 'Gỡ xuống' }))
    expect(screen.getByLabelText('Lý do')).toHaveValue('Người được nêu rút đồng ý')
  })

  it('prolongs by a month after the planned end', async () => {
    const { office } = await open(new FakeOffice(), 't1')
    await user.click(within(await posted()).getByRole('button', { name: 'Gia hạn' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Gia hạn' }))
    await waitFor(() =>
      expect(office.requests('save_fields')).toEqual([
        { record: 't1', changes: [{ path: 'posted_to', value: '27/06/2022' }] },
      ]),
    )
  })

  it('takes the photo of the board that is dropped as proof', async () => {
    const { office } = await open(new FakeOffice(), 't1')
    const photo = new File(['x'], 'bang.jpg', { type: 'image/jpeg' })
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [photo] } })
    within(await posted())
      .getByRole('group', { name: 'Ảnh chụp bảng' })
      .dispatchEvent(drop)
    await waitFor(() =>
      expect(office.requests('add_proof')).toEqual([{ posting: 't1', file_name: 'bang.jpg' }]),
    )
  })

  it('names the quiet months, and lists one month of one board', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('radio', { name: 'Lịch' }))
    await user.click(await screen.findByRole('button', { name: /^Tháng 6\s*trống/ }))
    await user.selectOptions(screen.getByLabelText('Bảng'), 'b2')
    await waitFor(() =>
      expect(office.requests('board_calendar').at(-1)).toMatchObject({ board: 'b2', month: 6 }),
    )
    expect(await screen.findByRole('button', { name: /Võ Thị Đào/ })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('answers what hung on a day with the very file', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('radio', { name: 'Tra một ngày' }))
    const field = await screen.findByLabelText('Ngày')
    await user.clear(field)
    await user.type(field, '2/5/22{Enter}')
    await waitFor(() => expect(office.requests('postings').at(-1)).toEqual({ on: '02/05/2022', live: false }))
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Mở đúng tệp đã treo: Đặng Thị Minh Họa' }))
    await waitFor(() => expect(office.requests('view_posting')).toEqual([{ id: 't1' }]))
  })

  it('adds a board, changes only what differs and bins with a way back', async () => {
    const { office } = await open()
    await user.click(screen.getByRole('button', { name: 'Thêm bảng' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Thêm bảng' }))
    expect(screen.getByText('Xin ghi tên bảng.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Tên bảng'), 'Bảng tin mẫu')
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Thêm bảng' }))
    expect(await screen.findByRole('region', { name: 'Bảng tin mẫu' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Việc khác với Bảng tin xã Cầu Vồng' }))
    await user.click(screen.getByRole('menuitem', { name: 'Bỏ bảng vào thùng rác' }))
    await user.click(await screen.findByRole('button', { name: 'Hoàn tác' }))
    expect(office.requests('bin')).toEqual([{ records: ['b3'] }])
    await waitFor(() => expect(office.requests('undo')).toHaveLength(1))
  })
})

describe('the form of a board', () => {
  it('takes whole numbers as people write them', () => {
    expect([isWhole('2.400'), isWhole(' '), isWhole('hai')]).toEqual([true, true, false])
  })

  it('saves nothing but what differs', () => {
    const [first] = new FakeOffice().boards
    if (!first) throw new Error('no board')
    const typed = { ...typedOf(first), width_mm: '1.200', place: '' }
    expect(changesOf(first, typed)).toEqual([
      { path: 'place', value: null },
      { path: 'width_mm', value: 1200 },
    ])
  })
})
