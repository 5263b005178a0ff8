import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../test/screen'
import { FakeCore } from '../../../test/workbench/fake-core'
import { stage } from '../../../test/workbench/stage'
import { PostForm } from './post-form.svelte'
import Studio from './Studio.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

async function open(core = new FakeCore(), way = 'In áp phích') {
  const on = { close: vi.fn(), edit: vi.fn(), show: vi.fn(), posted: vi.fn() }
  const props = {
    ids: ['x1'],
    onclose: on.close,
    onedit: on.edit,
    onshow: on.show,
    onposted: on.posted,
    onlibrary: on.posted,
  }
  const page = stage(Studio, props, core)
  await screen.findByLabelText('Trang 1 trên 1')
  await user.click(screen.getByText(way, { selector: 'button' }))
  const dialog = await screen.findByRole('dialog')
  return { ...page, on, dialog }
}
const yes = () => screen.getByText('In và ghi niêm yết')

describe('going to the board', () => {
  it('needs one button when everything is there, and records the posting before it prints', async () => {
    const { core, dialog, container, on } = await open()
    await waitFor(() => expect(yes()).toBeEnabled())
    await expectAccessible(container)
    expect(within(dialog).getByLabelText('Người duyệt')).toHaveValue('Phạm Giám Đốc Mẫu')
    await user.click(yes())
    await waitFor(() => expect(core.opened).toEqual(['/in/áp phích.pdf']))
    expect(core.of('post')).toMatchObject([
      { channel: 'NOTICE_BOARD', board: 'b1', copies: 1, approval_basis: 'Phiếu trình số 12' },
    ])
    expect(core.looks.get(core.of('post')[0]?.key ?? '')).toMatchObject({ board: 'b1' })
    const names = core.requests.map(({ name }) => name)
    expect(names.indexOf('post')).toBeLessThan(names.indexOf('print_poster'))
    await user.click(await screen.findByText('Xem trên bảng'))
    await waitFor(() => expect(on.posted).toHaveBeenCalledWith('t9'))
  })

  it('names a missing consent and lets it be recorded on the spot', async () => {
    const core = new FakeCore()
    const channel = { code: 'NOTICE_BOARD', label: 'Bảng tin' }
    const scopes = [{ code: 'PHOTO', label: 'ảnh' }]
    const lacking = [{ person: 'p1', name: 'Ví Dụ', scopes, channel, text: 'Ví Dụ: ảnh' }]
    core.readiness = { ...core.readiness, ready: false, lacking }
    await open(core)
    await user.click(await screen.findByRole('button', { name: 'Ghi đồng ý của Ví Dụ' }))
    const dialog = screen.getByRole('dialog', { name: 'Ghi đồng ý: Ví Dụ' })
    await user.click(within(dialog).getByRole('button', { name: 'Ghi đồng ý' }))
    await waitFor(() => expect(yes()).toBeEnabled())
    expect(core.of('add_consent')).toMatchObject([
      { person: 'p1', ground: 'AGREEMENT', scopes: ['PHOTO'], channels: ['NOTICE_BOARD'] },
    ])
  })

  it('names a new board in the foot before it is posted there', async () => {
    const { core, dialog } = await open()
    await user.selectOptions(within(dialog).getByLabelText('Bảng'), 'Bảng mới…')
    await user.type(within(dialog).getByLabelText('Tên bảng mới'), 'Bảng tin mới')
    await waitFor(() => expect(yes()).toBeEnabled())
    await user.click(yes())
    await waitFor(() => expect(core.opened).toHaveLength(1))
    const [posted] = core.of('post')
    expect(posted?.board).toBe('b9')
    expect(core.looks.get(posted?.key ?? '')).toMatchObject({ board: 'b9' })
  })

  it('names the board that was chosen the moment before', async () => {
    const { core, dialog } = await open()
    await waitFor(() => expect(yes()).toBeEnabled())
    const select = within(dialog).getByLabelText<HTMLSelectElement>('Bảng')
    select.value = 'b3'
    select.dispatchEvent(new Event('change', { bubbles: true }))
    yes().click()
    await waitFor(() => expect(core.opened).toHaveLength(1))
    const [posted] = core.of('post')
    expect(posted?.board).toBe('b3')
    expect(core.looks.get(posted?.key ?? '')).toMatchObject({ board: 'b3' })
  })

  it('prints a marked draft without a line in the log', async () => {
    const core = new FakeCore()
    core.readiness = { ...core.readiness, ready: false, not_approved: ['Ví Dụ'] }
    const { on } = await open(core)
    await screen.findByText('Chưa được lựa chọn: Ví Dụ')
    expect(yes()).toBeDisabled()
    await user.click(screen.getByLabelText(/Chỉ in bản để xem/))
    await user.click(screen.getByText('In bản dự thảo'))
    await waitFor(() => expect(core.opened).toHaveLength(1))
    expect(core.of('poster').at(-1)).toMatchObject({ draft: true })
    expect(core.of('post')).toEqual([])
    expect(on.show).not.toHaveBeenCalled()
  })

  it('leads to the record of whom nobody chose yet', async () => {
    const core = new FakeCore()
    core.readiness = { ...core.readiness, ready: false, not_approved: ['Ví Dụ'] }
    const { on } = await open(core)
    await user.click(await screen.findByRole('button', { name: 'Mở hồ sơ' }))
    await waitFor(() => expect(on.show).toHaveBeenCalledWith('x1'))
  })

  it('asks for the address of the article on the portal, and for no board', async () => {
    const { core, dialog } = await open()
    await user.click(within(dialog).getByRole('radio', { name: 'Cổng thông tin' }))
    await user.type(within(dialog).getByLabelText('Đường dẫn bài đăng'), 'https://stp.example.vn/1')
    await waitFor(() => expect(yes()).toBeEnabled())
    await user.click(yes())
    await waitFor(() =>
      expect(core.of('post')).toMatchObject([
        { channel: 'PORTAL', board: null, link: 'https://stp.example.vn/1', copies: null },
      ]),
    )
  })
})

describe('how long a sheet hangs', () => {
  const form = () => new PostForm(new Date(2022, 0, 31))

  it('is a month at first, and the last day of a short month is enough', () => {
    expect(form().to).toBe('28/02/2022')
  })

  it('follows the first day until the last one is typed', () => {
    const it = form()
    it.span = 'weeks'
    it.from = '01/06/2022'
    expect(it.to).toBe('15/06/2022')
    it.to = '20/06/2022'
    it.from = '02/06/2022'
    expect([it.to, it.span]).toEqual(['20/06/2022', null])
  })

  it('is open when no last day is wanted', () => {
    const it = form()
    it.to = ''
    expect([it.to, it.span]).toEqual(['', 'open'])
  })
})
