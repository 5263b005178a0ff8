import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import AddDialog from './AddDialog.svelte'
import LibraryScreen from './Library.svelte'
import { Library } from './library.svelte'

async function open(office = new FakeOffice()) {
  const on = { add: vi.fn(), edit: vi.fn(), poster: vi.fn(), bin: vi.fn() }
  const library = new Library(() => {})
  const props = {
    library,
    narrow: false,
    onadd: on.add,
    onedit: on.edit,
    onposter: on.poster,
    onshowbin: on.bin,
    onpersonal: vi.fn(),
  }
  const shown = await show(LibraryScreen, props, office)
  await screen.findAllByRole('row', { name: /Nguyễn Thị Ví Dụ/ })
  const grid = screen.getByRole('grid')
  return { ...shown, library, on, grid }
}
const detail = () => screen.getByRole('region', { name: 'Hồ sơ đang xem' })

describe('the library', () => {
  it('shows the first exemplar beside the list, without serious faults', async () => {
    const { container } = await open()
    expect(await within(detail()).findByRole('heading', { name: 'Nguyễn Thị Ví Dụ' })).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('moves with the arrow keys, and the detail follows', async () => {
    const { grid, on } = await open()
    grid.focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}')
    expect(await within(detail()).findByRole('heading', { name: 'Trần Văn Thí Dụ' })).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    expect(on.edit).toHaveBeenCalledWith('e1')
    await userEvent.keyboard('{End}')
    expect(await within(detail()).findByRole('heading', { name: /Ngày thứ Bảy/ })).toBeInTheDocument()
  })

  it('finds without marks and marks the hit', async () => {
    await open()
    await userEvent.type(screen.getByRole('textbox'), 'dang minh')
    const row = await screen.findByRole('row', { name: /Đặng Thị Minh Họa/ })
    await waitFor(() => expect(row.querySelectorAll('mark')).toHaveLength(2))
    expect(screen.getByText('1 kết quả')).toHaveAttribute('role', 'status')
  })

  it('says kindly that nothing was found, and gives the whole list back', async () => {
    await open()
    await userEvent.type(screen.getByRole('textbox'), 'zzz')
    expect(await screen.findByText(/Không tìm thấy “zzz”/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Xem lại cả danh sách' }))
    expect(await screen.findByRole('row', { name: /Nguyễn Thị Ví Dụ/ })).toBeInTheDocument()
  })

  it('narrows by a chip, which its cross takes off again', async () => {
    const { office } = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Giai đoạn', expanded: false }))
    await userEvent.type(screen.getByRole('combobox', { name: 'Giai đoạn' }), 'lua{Enter}')
    await waitFor(() => expect(office.requests('list_exemplars').at(-1)?.state).toBe('SELECTED'))
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ Đã lựa chọn' }))
    await waitFor(() => expect(office.requests('list_exemplars').at(-1)?.state).toBeUndefined())
  })

  it('makes posters of all that are chosen, by keys alone', async () => {
    const { grid, on } = await open()
    grid.focus()
    await userEvent.keyboard(' {ArrowDown}{ArrowDown} ')
    await userEvent.click(
      within(await screen.findByRole('toolbar')).getByRole('button', { name: 'Làm áp phích' }),
    )
    expect(on.poster).toHaveBeenCalledWith(['e0', 'e2'])
  })

  it('chooses a range that is not here yet', async () => {
    const { grid, library } = await open(new FakeOffice(450))
    grid.focus()
    await userEvent.keyboard('{Shift>}{End}{/Shift}')
    await waitFor(() => expect(library.chosen.size).toBe(450))
  })

  it('puts into the bin and offers the way back', async () => {
    const { grid, office } = await open()
    grid.focus()
    await userEvent.keyboard('{Delete}')
    await userEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }))
    await waitFor(() => expect(office.requests('undo')).toHaveLength(1))
    expect(office.requests('bin')).toEqual([{ records: ['e0'] }])
  })

  it('writes a next step down with its basis', async () => {
    const { office } = await open()
    await userEvent.click(await within(detail()).findByRole('button', { name: 'Ghi đã tuyên truyền' }))
    await userEvent.type(screen.getByLabelText('Căn cứ'), 'Tờ trình 12')
    const dialog = screen.getByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ghi đã tuyên truyền' }))
    await waitFor(() =>
      expect(office.requests('record_move')).toEqual([
        { exemplar: 'e0', to: 'PUBLICISED', basis: 'Tờ trình 12' },
      ]),
    )
  })

  it('keeps the question open when the step is refused', async () => {
    const { office } = await open()
    office.refusing.set('record_move', {
      code: 'x',
      what: 'Ổ đĩa đã đầy.',
      kept: 'Chưa đổi gì.',
      todo: 'Dọn bớt tệp.',
      params: {},
    })
    await userEvent.click(await within(detail()).findByRole('button', { name: 'Ghi đã tuyên truyền' }))
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Ghi đã tuyên truyền' }),
    )
    expect(await screen.findByText('Ổ đĩa đã đầy.')).toBeInTheDocument()
    expect(screen.getByRole('dialog')).toBeInTheDocument()
  })
})

describe('adding', () => {
  it('asks for a name before anything is made', async () => {
    const added = vi.fn()
    const { office, container } = await show(AddDialog, { onclose: () => {}, onadded: added })
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Thêm và viết tiếp' }))
    expect(screen.getByText('Xin ghi tên trước khi thêm.')).toBeInTheDocument()
    expect(office.requests('add_exemplar')).toEqual([])
  })

  it('makes a model a new model unless told otherwise', async () => {
    const added = vi.fn()
    const { office } = await show(AddDialog, { onclose: () => {}, onadded: added })
    await userEvent.click(screen.getByRole('radio', { name: 'Mô hình' }))
    await userEvent.type(screen.getByLabelText('Tên mô hình'), ' Ngày thứ Bảy ')
    await userEvent.click(screen.getByRole('button', { name: 'Thêm và viết tiếp' }))
    await waitFor(() => expect(added).toHaveBeenCalledWith('e0'))
    expect(office.requests('add_exemplar')[0]).toMatchObject({
      person: null,
      model: { name: 'Ngày thứ Bảy' },
      category: 'NEW_MODEL',
      plan_year: 2022,
    })
  })
})
