import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import { Board } from './board.svelte'
import Meeting from './Meeting.svelte'
import Selection from './Selection.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const dialog = () => within(screen.getByRole('dialog'))

async function open(office = new FakeOffice()) {
  const on = { onshow: vi.fn(), onmend: vi.fn(), onmeet: vi.fn() }
  const board = new Board()
  const shown = await show(Selection, { board, narrow: false, ...on }, office)
  await screen.findByRole('heading', { level: 2, name: /Đã giới thiệu/ })
  return { ...shown, board, ...on }
}
const column = (title: RegExp) => within(screen.getByRole('region', { name: title }))
const card = (name: RegExp) => screen.getByRole('button', { name })

describe('the board of selection', () => {
  it('shows four columns with who acts next, the criteria always with their number', async () => {
    const { container } = await open()
    expect(column(/Đã giới thiệu/).getByText('Văn phòng kiểm tra')).toBeInTheDocument()
    expect(column(/Đã kiểm tra/).getByText('Giám đốc lựa chọn')).toBeInTheDocument()
    const marked = column(/Đã giới thiệu/)
      .getByText('Trần Văn Thí Dụ')
      .closest('article') as HTMLElement
    expect(within(marked).getByText('2/3')).toBeInTheDocument()
    expect(within(marked).getByText('Tiêu chí: đạt 2 trên 3, đạt một phần 1')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('gives the card one stands on its one button, and every other move behind “…”', async () => {
    const { office } = await open()
    await user.click(card(/^Trần Văn Thí Dụ/))
    expect(screen.getAllByRole('button', { name: 'Ghi đã kiểm tra' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Việc khác: Trần Văn Thí Dụ' }))
    await user.click(screen.getByRole('menuitem', { name: 'Trả lại…' }))
    await user.click(dialog().getByRole('button', { name: 'Trả lại' }))
    expect(dialog().getByText('Xin ghi lý do.')).toBeInTheDocument()
    expect(office.requests('record_move')).toEqual([])
    await user.type(dialog().getByLabelText('Lý do'), 'Chưa nêu số liệu năm 2021')
    await user.click(dialog().getByRole('button', { name: 'Trả lại' }))
    await waitFor(() =>
      expect(office.requests('record_move')).toEqual([
        { exemplar: 'e1', to: 'RETURNED', basis: 'Chưa nêu số liệu năm 2021' },
      ]),
    )
  })

  it('names what still hangs before somebody is withdrawn', async () => {
    const office = new FakeOffice()
    office.postings = office.postings.map((posting) => ({
      ...posting,
      exemplars: [{ id: 'e1', name: 'Trần Văn Thí Dụ' }],
    }))
    await open(office)
    await user.click(card(/^Trần Văn Thí Dụ/))
    await user.click(screen.getByRole('button', { name: 'Việc khác: Trần Văn Thí Dụ' }))
    await user.click(screen.getByRole('menuitem', { name: 'Rút…' }))
    expect(await dialog().findByText(/Rút hồ sơ không gỡ chúng xuống/)).toBeInTheDocument()
    expect(dialog().getAllByRole('listitem').length).toBeGreaterThan(0)
  })

  it('asks for the decision on paper where somebody else decides', async () => {
    const { office, container } = await open()
    await user.click(card(/^Bùi Đạt Mẫu/))
    await user.click(screen.getByRole('button', { name: 'Ghi kết quả chọn' }))
    await user.click(dialog().getByRole('button', { name: 'Ghi kết quả chọn' }))
    expect(dialog().getByText('Xin ghi ai đã quyết định.')).toBeInTheDocument()
    await user.type(dialog().getByLabelText('Người quyết định'), 'Phạm Giám Đốc Mẫu')
    await user.type(dialog().getByLabelText('Giấy tờ'), 'Giám đốc đồng ý')
    await user.click(dialog().getByRole('button', { name: 'Ghi kết quả chọn' }))
    expect(dialog().getByText('Xin ghi số hoặc ngày của giấy tờ.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.type(dialog().getByLabelText('Giấy tờ'), ' ngày 19/5/2022')
    await user.click(dialog().getByRole('button', { name: 'Ghi kết quả chọn' }))
    await waitFor(() =>
      expect(office.requests('record_move')).toMatchObject([
        { to: 'SELECTED', approver: 'Phạm Giám Đốc Mẫu', paper: 'Giám đốc đồng ý ngày 19/5/2022' },
      ]),
    )
  })

  it('lists what is missing instead of a form, and leads to where it is written', async () => {
    const { onmend } = await open()
    await user.click(card(/^Nguyễn Hoàng Bảo Trân/))
    await user.click(screen.getByRole('button', { name: 'Ghi đã kiểm tra' }))
    expect(dialog().getByText('Chưa ghi được, vì còn thiếu:')).toBeInTheDocument()
    expect(dialog().queryByRole('textbox')).toBeNull()
    await user.click(dialog().getByRole('button', { name: 'Mở hồ sơ để bổ sung' }))
    expect(onmend).toHaveBeenCalledWith('e7')
  })

  it('is walked by the arrow keys', async () => {
    const { board } = await open()
    await user.click(card(/^CLB/))
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(board.current).toBe('e1'))
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(board.current).toBe('e10'))
  })

  it('is narrowed by a cell of the matrix, and widened again', async () => {
    const { board } = await open()
    expect(screen.getByText('18 hồ sơ')).toBeInTheDocument()
    expect(screen.getByText('Chưa có')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /tập thể, Hòa giải ở cơ sở/ }))
    expect(board.rows.every(({ subject }) => subject === 'collective')).toBe(true)
    await user.click(screen.getByRole('button', { name: 'Bỏ mọi bộ lọc' }))
    expect(board.rows).toHaveLength(18)
  })

  it('leads from the strip below to the list of that state', async () => {
    await open()
    await user.click(screen.getByRole('button', { name: /^Đã tuyên truyền|^Tuyên truyền/ }))
    const list = within(screen.getByRole('region', { name: 'Danh sách xét chọn' }))
    expect(list.getAllByRole('row').length).toBeGreaterThan(1)
  })

  it('lays up to three side by side', async () => {
    const { board, container } = await open()
    await user.click(screen.getByRole('radio', { name: 'Danh sách' }))
    const boxes = screen.getAllByRole('checkbox')
    for (const box of boxes.slice(0, 3)) await user.click(box)
    expect(board.chosen.size).toBe(3)
    expect(boxes[3]).toBeDisabled()
    await user.click(screen.getByRole('button', { name: 'So sánh' }))
    const table = await screen.findByRole('table', { name: 'So sánh 3 hồ sơ' })
    expect(within(table).getAllByRole('columnheader')).toHaveLength(3)
    expect(within(table).getByText('2. Sáng tạo, sáng kiến')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('makes the slip and the list, and what is typed goes into them', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('button', { name: 'Phiếu trình' }))
    await dialog().findByDisplayValue('Trần Minh Họa')
    await user.type(dialog().getByLabelText('Số'), '5')
    await user.tab()
    await waitFor(() =>
      expect(office.requests('paper').at(-1)).toMatchObject({
        kind: 'approval-slip',
        words: { number: '5' },
      }),
    )
    await expectAccessible(container)
    await user.click(dialog().getByRole('radio', { name: 'Danh sách lựa chọn' }))
    await waitFor(() =>
      expect(office.requests('paper').at(-1)).toMatchObject({
        kind: 'selection-list',
        words: { number: '' },
      }),
    )
    await dialog().findByLabelText('Kèm theo')
    expect(dialog().queryByLabelText('Số')).toBeNull()
    await user.click(dialog().getByRole('button', { name: 'Mở để in' }))
    await waitFor(() => expect(office.requests('print_poster')).toHaveLength(1))
  })

  it('shows what waits: how it came, the earlier version beside the new one, both ways to decide', async () => {
    const { container, office } = await open()
    await user.click(screen.getByRole('radio', { name: /Chờ tôi/ }))
    const changes = within(await screen.findByRole('table', { name: 'Đã sửa từ khi trả lại' }))
    expect(changes.getByText('Chị đọc lại từng trang sổ hộ tịch.')).toBeInTheDocument()
    expect(changes.getByText('trống')).toBeInTheDocument()
    expect(screen.getByText('Chưa nêu số liệu năm 2021.')).toBeInTheDocument()
    await screen.findByText('Ba tiêu chí')
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: 'Ghi đã kiểm tra' }))
    await user.click(dialog().getByRole('button', { name: 'Ghi đã kiểm tra' }))
    await waitFor(() => expect(office.requests('record_move')).toMatchObject([{ to: 'CHECKED' }]))
  })
})

describe('the meeting', () => {
  it('shows one exemplar at a time, is turned by the keys and left by Esc', async () => {
    const onclose = vi.fn()
    const { container } = await show(Meeting, { ids: ['e4', 'e10'], onclose, onshow: vi.fn() })
    await screen.findByRole('heading', { level: 2, name: 'Lê Giả Định' })
    await expectAccessible(container)
    await user.keyboard('{ArrowRight}')
    await screen.findByRole('heading', { level: 2, name: 'Bùi Đạt Mẫu' })
    await user.click(screen.getByRole('button', { name: /Trước/ }))
    await screen.findByRole('heading', { level: 2, name: 'Lê Giả Định' })
    await user.keyboard('{Escape}')
    expect(onclose).toHaveBeenCalled()
  })

  it('counts votes in steppers and writes them down by one button only', async () => {
    const { office, container } = await show(Meeting, {
      ids: ['e4', 'e10'],
      onclose: vi.fn(),
      onshow: vi.fn(),
    })
    const votes = within(await screen.findByRole('group', { name: 'Kết quả họp xét' }))
    expect(votes.getByRole('button', { name: 'Ghi kết quả' })).toBeDisabled()
    for (const _ of '12345678') await user.click(votes.getByRole('button', { name: 'Thêm: Đồng ý' }))
    await user.click(votes.getByRole('button', { name: 'Thêm: Ý kiến khác' }))
    await user.click(votes.getByRole('button', { name: 'Thêm: Ý kiến khác' }))
    await user.click(votes.getByRole('button', { name: 'Bớt: Ý kiến khác' }))
    await user.type(votes.getByLabelText('Ghi chú của cuộc họp'), 'Bổ sung số liệu')
    await expectAccessible(container)
    expect(office.requests('record_votes')).toEqual([])
    await user.click(votes.getByRole('button', { name: 'Ghi kết quả' }))
    await waitFor(() =>
      expect(office.requests('record_votes')).toEqual([
        {
          exemplar: 'e4',
          on: '',
          present: 10,
          agreed: 8,
          against: 0,
          abstained: 1,
          remark: 'Bổ sung số liệu',
        },
      ]),
    )
    // The arrow keys move in the text, not among the exemplars; as many are present at the next one.
    await user.click(votes.getByLabelText('Ghi chú của cuộc họp'))
    await user.keyboard('{ArrowLeft}')
    expect(screen.getByRole('heading', { level: 2, name: 'Lê Giả Định' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /Tiếp theo/ }))
    await screen.findByRole('heading', { level: 2, name: 'Bùi Đạt Mẫu' })
    const present = within(screen.getByRole('group', { name: 'Có mặt' }))
    expect(present.getByText('10')).toBeInTheDocument()
  })
})
