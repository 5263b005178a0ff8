import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { consents } from '../../../test/fake/boards'
import { FakeOffice } from '../../../test/fake/office'
import { wholeOf } from '../../../test/fake/selection'
import { expectAccessible, show } from '../../../test/screen'
import ConsentTab from './ConsentTab.svelte'
import { cellOf } from './consent-table'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

async function open(office = new FakeOffice()) {
  const shown = await show(ConsentTab, { detail: wholeOf(0) }, office)
  await screen.findByText('Giấy tờ đã ghi')
  return shown
}

describe('consents', () => {
  it('stand as one table: what, where, until when', async () => {
    const { container } = await open()
    const row = screen.getByRole('row', { name: /^Ảnh/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['đến khi rút', 'đến 30/06/2022', 'chưa'])
    const deeds = screen.getByRole('row', { name: /^Thành tích/ })
    expect(within(deeds).getAllByRole('cell').at(-1)).toHaveTextContent('chưa')
    await expectAccessible(container)
  })

  it('are written down with the scan that is dropped', async () => {
    const { office, container } = await open()
    await user.click(screen.getByRole('button', { name: 'Ghi đồng ý' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByLabelText('Tiểu sử'))
    await user.click(within(dialog).getByLabelText('Cổng thông tin'))
    const scan = new File(['x'], 'phieu.pdf', { type: 'application/pdf' })
    const drop = new Event('drop', { bubbles: true, cancelable: true })
    Object.assign(drop, { dataTransfer: { types: ['Files'], files: [scan] } })
    within(dialog).getByRole('group', { name: 'Bản quét phiếu đồng ý' }).dispatchEvent(drop)
    expect(await within(dialog).findByText('phieu.pdf')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đồng ý' }))
    await waitFor(() =>
      expect(office.requests('add_consent')).toMatchObject([
        {
          person: 'e0',
          ground: 'AGREEMENT',
          scopes: ['NAME', 'PHOTO', 'ACHIEVEMENT'],
          channels: ['NOTICE_BOARD', 'PORTAL'],
          file_name: 'phieu.pdf',
        },
      ]),
    )
  })

  it('show the scan of a paper in place, and say where another file is read', async () => {
    const office = new FakeOffice()
    const scan = (mime: string, name: string) => ({ sha256: 'ab', bytes: 204_800, mime, file_name: name })
    const [first, second] = office.consents
    if (first) first.scan = scan('image/jpeg', 'phieu.jpg')
    if (second) second.scan = scan('application/pdf', 'phieu.pdf')
    const { container } = await open(office)
    const [picture, paper] = screen.getAllByRole('button', { name: 'Xem bản quét' })
    await user.click(picture as HTMLElement)
    expect(await screen.findByRole('img', { name: /^Bản quét/ })).toBeInTheDocument()
    expect(screen.getByText('phieu.jpg · 205 kB')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(
      within(screen.getByRole('dialog')).getAllByRole('button', { name: 'Đóng' })[0] as HTMLElement,
    )
    await user.click(paper as HTMLElement)
    expect(screen.getByText('phieu.pdf')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lưu bản sao' })).toBeEnabled())
    await user.click(screen.getByRole('button', { name: 'Mở tệp' }))
    await waitFor(() => expect(office.requests('view_scan')).toEqual([{ id: second?.id }]))
  })

  it('want something to show, and a reason for another ground', async () => {
    const { office } = await open()
    await user.click(screen.getByRole('button', { name: 'Ghi đồng ý' }))
    const dialog = screen.getByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'Căn cứ khác của Giám đốc' }))
    await user.click(within(dialog).getByLabelText('Bảng tin'))
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đồng ý' }))
    expect(within(dialog).getByText('Xin chọn ít nhất một nội dung và một nơi.')).toBeInTheDocument()
    expect(within(dialog).getByText('Xin ghi lý do.')).toBeInTheDocument()
    expect(office.requests('add_consent')).toEqual([])
  })

  it('that are withdrawn name what must come down, and one button takes all of it down', async () => {
    const { office } = await open()
    const [withdraw] = screen.getAllByRole('button', { name: 'Ghi rút đồng ý' })
    await user.click(withdraw as HTMLElement)
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Ghi rút đồng ý' }))
    const dialog = await screen.findByRole('dialog', { name: 'Phải gỡ 2 lượt đang đăng' })
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(2)
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đã gỡ cả 2' }))
    await waitFor(() =>
      expect(office.requests('take_down')).toEqual([
        { postings: ['t0', 't4'], on: '', reason: 'Người được nêu rút đồng ý' },
      ]),
    )
    expect(await screen.findByText('Đã rút 24/05/2022')).toBeInTheDocument()
  })

  it('say kindly that a model alone needs none', async () => {
    const office = new FakeOffice()
    const failure = {
      code: 'nobody_behind',
      what: '',
      kept: '',
      todo: 'Mô hình đứng riêng không cần đồng ý.',
      params: {},
    }
    office.refusing.set('consents', failure)
    await show(ConsentTab, { detail: wholeOf(0) }, office)
    expect(await screen.findByText('Mô hình đứng riêng không cần đồng ý.')).toBeInTheDocument()
  })
})

describe('a cell of the table', () => {
  it('names the latest end of those that hold, and nothing of those that do not', () => {
    const [first, second] = consents
    if (!first || !second) throw new Error('no consents')
    const early = { ...second, to: '01/06/2022' }
    expect(cellOf([second, early], 'NAME', 'PORTAL')).toEqual({ holds: true, word: 'đến 30/06/2022' })
    expect(cellOf([{ ...first, holds: false }], 'NAME', 'NOTICE_BOARD').holds).toBe(false)
  })
})
