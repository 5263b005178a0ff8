import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCore, failure } from '../../../test/workbench/fake-core'
import { stage, unikey } from '../../../test/workbench/stage'
import Editor from './Editor.svelte'

const onclose = vi.fn()
const onposter = vi.fn()

async function open(core = new FakeCore(), path?: string) {
  const page = stage(Editor, { id: 'x1', path, onclose, onposter }, core)
  await screen.findByText(/phần đã đủ/)
  return page
}
const praise = () => screen.getByLabelText<HTMLTextAreaElement>('Câu nêu gương', { selector: 'textarea' })

// A whole form in jsdom on a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => vi.clearAllMocks())

describe('Editor', () => {
  it('shows the record and has no serious fault for a screen reader', async () => {
    const { container } = await open()
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    expect(container.querySelector('h1')).toHaveTextContent('Nguyễn Thị Ví Dụ')
    expect(screen.getByLabelText('Họ và tên')).toHaveValue('Nguyễn Thị Ví Dụ')
    expect(container.querySelectorAll('main')).toHaveLength(1)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('saves a field on leaving it, for the record it belongs to', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.clear(screen.getByLabelText('Chức vụ'))
    await user.type(screen.getByLabelText('Chức vụ'), 'Hòa giải viên')
    await user.tab()
    await waitFor(() =>
      expect(core.of('save_fields')).toEqual([
        { record: 'p1', changes: [{ path: 'position', value: 'Hòa giải viên' }] },
      ]),
    )
    expect(await screen.findByText('Đã lưu lúc 09:41')).toBeInTheDocument()
  })

  it('leaves every keystroke of Unikey as it is, even while a save comes back', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { core } = await open()
    const field = praise()
    field.focus()
    field.value = ''
    const seen = unikey(field, ['T', 'i', 'e', '⌫', 'ê', 'n', '⌫', '⌫', 'ế', 'n', 'g', ' '])
    expect(seen.at(-1)).toBe('Tiếng ')
    await vi.advanceTimersByTimeAsync(900)
    // The core keeps it without the blank at its end; under the caret the blank stays.
    expect(core.of('save_fields').at(-1)?.changes).toEqual([{ path: 'praise', value: 'Tiếng ' }])
    expect(core.detail.praise).toBe('Tiếng')
    expect(field.value).toBe('Tiếng ')
    expect(unikey(field, ['V', 'i', 'e', '⌫', '⌫', 'iệ', 't']).at(-1)).toBe('Tiếng Việt')
    await vi.advanceTimersByTimeAsync(900)
    expect(core.detail.praise).toBe('Tiếng Việt')
    vi.useRealTimers()
  })

  it('shows the kept form of a value once the field is left', async () => {
    await open()
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '   ')
    await user.tab()
    await waitFor(() =>
      expect(praise()).toHaveValue('Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.'),
    )
  })

  it('keeps a refused text in its field with the reason, and tries again with the next change', async () => {
    const core = new FakeCore()
    core.refused.set('discovered_by', failure('Không lưu được vì đĩa đầy.'))
    await open(core)
    const user = userEvent.setup({ delay: null })
    const field = screen.getByLabelText('Nơi phát hiện')
    await user.type(field, ' B')
    await user.tab()
    expect(await screen.findByText('Không lưu được vì đĩa đầy.')).toBeInTheDocument()
    expect(field).toHaveValue('Phòng Tư pháp huyện Suối Mơ B')
    expect(field).toHaveAttribute('aria-invalid', 'true')
    core.refused.clear()
    await user.type(praise(), '!')
    await user.tab()
    await waitFor(() => expect(core.detail.discovered_by).toBe('Phòng Tư pháp huyện Suối Mơ B'))
    expect(screen.queryByText('Không lưu được vì đĩa đầy.')).not.toBeInTheDocument()
  })

  it('asks before leaving with something that could not be saved', async () => {
    const core = new FakeCore()
    core.refused.set('praise', failure('Không lưu được.'))
    await open(core)
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '!')
    await user.click(screen.getByText('Xong'))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Không lưu được\./)).toBeInTheDocument()
    expect(onclose).not.toHaveBeenCalled()
    await user.click(within(dialog).getByRole('button', { name: 'Bỏ và đóng' }))
    expect(onclose).toHaveBeenCalledOnce()
  })

  it('saves what was typed before it closes', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '!')
    await user.click(screen.getByText('Xong'))
    await waitFor(() => expect(onclose).toHaveBeenCalledOnce())
    expect(core.detail.praise).toMatch(/!$/)
  })

  it('holds the window back until what was typed is saved', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '!')
    const asked = new Event('neu-guong:closing', { cancelable: true })
    window.dispatchEvent(asked)
    expect(asked.defaultPrevented).toBe(true)
    await waitFor(() => expect(core.closed).toBe(true))
    expect(core.detail.praise).toMatch(/!$/)
  })

  it('undoes with Ctrl+Z in a field without unsaved typing, and the field shows it', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '!')
    await user.keyboard('{Control>}s{/Control}')
    await waitFor(() => expect(core.detail.praise).toMatch(/!$/))
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() =>
      expect(praise()).toHaveValue('Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.'),
    )
    expect(core.of('undo')).toHaveLength(1)
    await waitFor(() => expect(praise()).toHaveFocus())
  })

  it('leaves Ctrl+Z to the field while its typing is not saved', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(praise(), '!')
    await user.keyboard('{Control>}z{/Control}')
    expect(core.of('undo')).toEqual([])
  })

  it('counts a text that is too long and never cuts it', async () => {
    const { core } = await open()
    const long = 'ế'.repeat(170)
    await fireEvent.input(praise(), { target: { value: long } })
    expect(screen.getAllByText('170/160 ký tự')).not.toEqual([])
    expect(screen.getByText('Dài quá 10 ký tự')).toBeInTheDocument()
    await fireEvent.blur(praise())
    await waitFor(() => expect(core.detail.praise).toBe(long))
  })

  it('adds, moves and removes rows by buttons', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.click(screen.getByText('Thêm số liệu'))
    expect(document.activeElement).toHaveAttribute(
      'data-path',
      expect.stringMatching(/^figures\/.*\/metric$/),
    )
    await user.keyboard('Buổi tuyên truyền')
    await user.tab()
    await waitFor(() =>
      expect(core.detail.figures.map(({ metric }) => metric)).toContain('Buổi tuyên truyền'),
    )
    expect(core.detail.figures.at(-1)?.position).toBe(5000)

    const table = screen.getByLabelText('Số liệu', { selector: 'table' })
    const row = within(table).getByRole('group', { name: 'Dòng 3' })
    await user.click(within(row).getByRole('button', { name: 'Đưa lên' }))
    await waitFor(() => expect(core.detail.figures.find(({ id }) => id === 'f3')?.position).toBe(1500))

    await user.click(
      within(within(table).getByRole('group', { name: 'Dòng 1' })).getByRole('button', { name: 'Xóa' }),
    )
    await waitFor(() => expect(core.detail.figures.some(({ id }) => id === 'f1')).toBe(false))
  })

  it('opens the changes of the focused field and puts one back', async () => {
    const core = new FakeCore()
    const entry = {
      record: 'x1',
      path: 'praise',
      field: 'Câu nêu gương',
      operation: 'Sửa hồ sơ',
      author: 'Hà Thị Mẫu',
      at_ms: 1,
      day: 'Hôm nay',
      clock: '09:41',
      before: 'Câu cũ.',
      after: 'Câu mới.',
      restore: 'Câu cũ.',
    }
    core.history = [entry, { ...entry, path: 'summary', field: 'Tóm tắt', at_ms: 2 }]
    await open(core, 'praise')
    const user = userEvent.setup({ delay: null })
    expect(praise()).toHaveFocus()
    expect(praise()).toHaveValue('Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.')
    await user.click(screen.getByText('Lịch sử'))
    const drawer = await screen.findByLabelText('Lịch sử thay đổi')
    await waitFor(() => expect(within(drawer).getAllByRole('listitem')).toHaveLength(1))
    expect(within(drawer).getByText('cũ', { selector: 'del' })).toBeInTheDocument()
    await user.click(within(drawer).getByRole('button', { name: 'Khôi phục' }))
    await waitFor(() => expect(praise()).toHaveValue('Câu cũ.'))
  })

  it('takes a dropped picture, and changes nothing for a file that is none', async () => {
    const { core } = await open()
    const zone = screen.getByLabelText('Ảnh')
    const drop = (file: File) => fireEvent.drop(zone, { dataTransfer: { types: ['Files'], files: [file] } })
    await drop(new File(['x'], 'ghi chú.txt', { type: 'text/plain' }))
    expect(await within(zone).findByText('Tệp này không phải là ảnh.')).toBeInTheDocument()
    expect(core.detail.photo?.id).toBe('ph1')
    await drop(new File(['x'], 'ảnh.jpg', { type: 'image/jpeg' }))
    expect(await within(zone).findByText(/1\.200 × 1\.200/)).toBeInTheDocument()
    expect(core.of('add_photo').at(-1)).toMatchObject({ record: 'p1', file_name: 'ảnh.jpg' })
  })

  it('moves the focus of the photo by arrow keys', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    const point = await screen.findByLabelText(/^Điểm chính của ảnh/)
    point.focus()
    await user.keyboard('{ArrowLeft}{Shift>}{ArrowDown}{/Shift}')
    await user.tab()
    await waitFor(() => expect(core.detail.photo).toMatchObject({ focus_x: 490, focus_y: 510 }))
  })

  it('says which parts are still missing', async () => {
    const core = new FakeCore()
    core.detail.photo = null
    core.detail.praise = ''
    await open(core)
    expect(screen.getByText('6 trên 8 phần đã đủ')).toBeInTheDocument()
    expect(screen.getByText(/Còn thiếu ảnh, câu nêu gương\./)).toBeInTheDocument()
  })
})
