import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { postings } from '../../../../test/fake/boards'
import { expectAccessible } from '../../../../test/screen'
import { FakeCore, failure } from '../../../../test/workbench/fake-core'
import { stage } from '../../../../test/workbench/stage'
import type { BatchEntry } from '../../../backend/generated'
import Studio from '../Studio.svelte'
import { draftOf, newPrinter, readMargin, readPrinter } from './printers.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const CANON = { name: 'Canon phòng Văn thư', top: 4.2, right: 4, bottom: 4.2, left: 18 }

async function open(core = new FakeCore(), ids = ['x1']) {
  const on = { onclose: vi.fn(), onedit: vi.fn(), onshow: vi.fn(), onposted: vi.fn(), onlibrary: vi.fn() }
  const page = stage(Studio, { ids, ...on }, core)
  await screen.findByLabelText('Trang 1 trên 1')
  await user.click(screen.getByRole('tab', { name: 'Bản in' }))
  return page
}

describe('a printer', () => {
  it('has margins as people write them, and none that cannot be', () => {
    expect(['4,2', '4.2', ' 0 ', '40'].map(readMargin)).toEqual([4.2, 4.2, 0, 40])
    expect(['', 'x', '-1', '41', '4,'].map(readMargin)).toEqual([null, null, null, null, null])
  })

  it('is read back as it was written', () => {
    expect(readPrinter(draftOf(CANON))).toEqual(CANON)
    expect(readPrinter(newPrinter(' '))).toBeNull()
    expect(readPrinter({ ...newPrinter('Canon'), left: '' })).toBeNull()
  })

  it('is written down with its margins, once the test page was printed', async () => {
    const { core, container } = await open()
    await user.click(screen.getByRole('button', { name: 'Lề và trang thử…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Máy in trên máy này' })
    await user.click(within(dialog).getByRole('button', { name: 'Mở trang thử' }))
    await waitFor(() => expect(core.opened).toEqual(['/in/trang-thu.pdf']))
    await user.click(within(dialog).getByRole('button', { name: 'Thêm máy in' }))
    await user.click(within(dialog).getByRole('button', { name: 'Ghi lại' }))
    expect(within(dialog).getByText('Xin ghi tên máy in.')).toBeInTheDocument()
    await user.type(within(dialog).getByLabelText('Tên máy in'), 'Canon')
    const left = within(dialog).getByLabelText('Lề trái, mm')
    await user.clear(left)
    await user.type(left, '6,5')
    await expectAccessible(container)
    await user.click(within(dialog).getByRole('button', { name: 'Ghi lại' }))
    await within(dialog).findByText('Trên 4,2, phải 4,2, dưới 4,2, trái 6,5 mm')
    expect(core.of('set_printer')).toEqual([{ name: 'Canon', top: 4.2, right: 4.2, bottom: 4.2, left: 6.5 }])
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ Canon' }))
    await waitFor(() => expect(core.printers).toEqual([]))
  })

  it('whose margins are remembered moves the sheet', async () => {
    const core = new FakeCore()
    core.printers = [CANON]
    await open(core)
    await screen.findByRole('option', { name: CANON.name })
    await user.selectOptions(screen.getByLabelText('Máy in'), CANON.name)
    // Small pictures of the other templates are asked for in between.
    const asked = () => core.of('poster').map(({ printer }) => printer)
    await waitFor(() => expect(asked()).toContain(CANON.name))
    const before = asked().length
    await user.selectOptions(screen.getByLabelText('Máy in'), '')
    await waitFor(() => expect(asked().slice(before)).toContain(null))
  })

  it('of the system is sent the file, as many copies as hang', async () => {
    const core = new FakeCore()
    core.queues = { direct: true, queues: ['HP_1'], usual: 'HP_1' }
    await open(core)
    await screen.findByRole('option', { name: 'HP_1' })
    await user.selectOptions(screen.getByLabelText('Máy in'), 'HP_1')
    await user.click(screen.getByText('In áp phích', { selector: 'button' }))
    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(within(dialog).getByText('In và ghi niêm yết')).toBeEnabled())
    const copies = within(dialog).getByLabelText('Số bản in')
    await user.clear(copies)
    await user.type(copies, '3')
    await user.click(within(dialog).getByText('In và ghi niêm yết'))
    await screen.findByText('Đã gửi 1 trang ra máy in HP_1.')
    expect(core.of('send_poster')).toMatchObject([{ queue: 'HP_1', copies: 3 }])
    expect(core.opened).toEqual([])
  })
})

describe('a sheet in pieces', () => {
  async function tiles(core = new FakeCore()) {
    const page = await open(core)
    await user.click(screen.getByRole('button', { name: 'In ghép nhiều tờ…' }))
    const dialog = await screen.findByRole('dialog', { name: 'In thành nhiều tờ ghép' })
    await within(dialog).findByText('16 tờ A4: 4 hàng × 4 cột')
    return { ...page, dialog }
  }

  it('is told with its rows, columns and the map that will be printed', async () => {
    const { core, dialog, container } = await tiles()
    await expectAccessible(container)
    expect(within(dialog).getByRole('img', { name: 'Sơ đồ ghép' })).toBeInTheDocument()
    await user.selectOptions(within(dialog).getByLabelText('Khổ áp phích'), 'A1')
    await waitFor(() => expect(core.of('poster').some(({ paper }) => paper === 'A1')).toBe(true))
    await user.click(within(dialog).getByRole('radio', { name: 'A3' }))
    await user.click(within(dialog).getByRole('radio', { name: '20 mm' }))
    await waitFor(() => expect(core.of('tile_poster').at(-1)).toMatchObject({ paper: 'A3', overlap_mm: 20 }))
  })

  it('is large at first, and as it was for whoever gives up', async () => {
    const { core, dialog } = await tiles()
    await waitFor(() => expect(core.of('poster').some(({ paper }) => paper === 'A2')).toBe(true))
    await user.click(within(dialog).getByRole('button', { name: 'Thôi' }))
    await waitFor(() => expect(core.of('poster').at(-1)?.paper ?? null).toBeNull())
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is asked where it will hang, posted whole and printed in pieces', async () => {
    const { core, dialog } = await tiles()
    await user.click(within(dialog).getByRole('button', { name: 'In các tờ' }))
    await waitFor(() => expect(screen.getByText('In và ghi niêm yết')).toBeEnabled())
    await user.click(screen.getByText('In và ghi niêm yết'))
    await waitFor(() => expect(core.opened).toHaveLength(1))
    const [posted] = core.of('post')
    expect(posted?.key).not.toContain('tiled')
    expect(core.of('print_poster').at(-1)?.key).toBe(`${posted?.key}-tiled`)
  })
})

describe('many sheets', () => {
  const entry = (title: string, why?: string): BatchEntry => ({
    exemplar: title,
    title,
    file: why ? null : `/ra/tập/${title}.pdf`,
    refused: why ? failure(why) : null,
  })

  async function batch(core: FakeCore) {
    const page = await open(core, ['x1', 'x2', 'x3'])
    await user.click(await screen.findByRole('button', { name: 'Làm cả loạt 3 áp phích…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Làm cả loạt áp phích' })
    return { ...page, dialog }
  }

  it('are posted one by one, and who was left out is named with the reason', async () => {
    const core = new FakeCore()
    core.batch = [entry('Ví Dụ'), entry('Thí Dụ', 'Chưa có đồng ý.'), entry('Mẫu')]
    const { dialog, container } = await batch(core)
    await expectAccessible(container)
    await user.type(within(dialog).getByLabelText('Người duyệt'), 'Phạm Giám Đốc Mẫu')
    await user.click(within(dialog).getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' }))
    await within(dialog).findByText('Đã làm xong 2 tờ.', {}, { timeout: 5000 })
    expect(core.of('start_batch')).toMatchObject([
      {
        form: 'file_each',
        target: '/ra/tập',
        sheets: { exemplars: ['x1', 'x2', 'x3'], draft: false },
        posting: { board: 'b1', key: null },
      },
    ])
    expect(within(dialog).getByText('1 tờ chưa làm được')).toBeInTheDocument()
    expect(within(dialog).getByText('Chưa có đồng ý.')).toBeInTheDocument()
    expect(within(dialog).getByText('Các tệp nằm trong /ra/tập.')).toBeInTheDocument()
  })

  it('as drafts are bound into one file without a line in the log', async () => {
    const core = new FakeCore()
    core.batch = [entry('Ví Dụ')]
    const { dialog } = await batch(core)
    await user.click(within(dialog).getByRole('radio', { name: 'Chung một tệp' }))
    await user.click(within(dialog).getByLabelText(/Chỉ làm bản để xem/))
    await user.click(within(dialog).getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' }))
    await within(dialog).findByText('Đã làm xong 1 tờ.', {}, { timeout: 5000 })
    expect(core.of('start_batch')).toMatchObject([
      { form: 'one_file', target: '/ra/áp phích.pdf', sheets: { draft: true }, posting: null },
    ])
  })

  it('are stopped by closing, and what was made is told', async () => {
    const core = new FakeCore()
    core.batch = Array.from({ length: 100 }, (_, index) => entry(`Mẫu ${index}`))
    const { dialog } = await batch(core)
    await user.click(within(dialog).getByLabelText(/Chỉ làm bản để xem/))
    await user.click(within(dialog).getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' }))
    await user.click(await within(dialog).findByRole('button', { name: 'Dừng' }))
    await within(dialog).findByText(/Đã dừng: làm được \d+ trong 100 tờ\./, {}, { timeout: 5000 })
    expect(core.of('cancel_batch')).toEqual([{ id: '1' }])
  })

  it('begin only once a place was chosen', async () => {
    const core = new FakeCore()
    core.folder = null
    const { dialog } = await batch(core)
    await user.click(within(dialog).getByLabelText(/Chỉ làm bản để xem/))
    await user.click(within(dialog).getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' }))
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' })).toBeEnabled(),
    )
    expect(core.of('start_batch')).toEqual([])
  })
})

describe('a code to follow', () => {
  it('is typed, or taken from the article on the portal', async () => {
    const core = new FakeCore()
    core.articles = postings.filter(({ link }) => link !== '')
    await open(core)
    await user.click(screen.getByRole('tab', { name: 'Trình bày' }))
    const field = await screen.findByLabelText('Đường dẫn cho mã QR')
    await user.type(field, 'https://stp.example.vn/1')
    await user.tab()
    await waitFor(() => expect(core.of('poster').at(-1)).toMatchObject({ link: 'https://stp.example.vn/1' }))
    await user.clear(field)
    await user.tab()
    await waitFor(() => expect(core.of('poster').at(-1)).toMatchObject({ link: null }))
    await user.click(await screen.findByRole('button', { name: 'Lấy từ bài đã đăng cổng' }))
    const article = { link: 'https://stp.example.vn/guong-sang' }
    await waitFor(() => expect(core.of('poster').at(-1)).toMatchObject(article))
  })
})
