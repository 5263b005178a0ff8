import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { type FakeCore, failure } from '../../../../test/workbench/fake-core'
import { OwnCore } from '../../../../test/workbench/own-core'
import { stage } from '../../../../test/workbench/stage'
import Studio from '../Studio.svelte'

// A whole screen in jsdom on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

async function open(core = new OwnCore()) {
  const nothing = () => {}
  const props = {
    ids: ['x1'],
    onclose: nothing,
    onedit: nothing,
    onshow: nothing,
    onposted: nothing,
    onlibrary: nothing,
  }
  const page = stage(Studio, props, core)
  await screen.findByLabelText('Trang 1 trên 1')
  return { ...page, user: userEvent.setup({ delay: null }) }
}
/** Chooses the own template and opens it for changes. */
async function openOwn(core = new OwnCore()) {
  const page = await open(core)
  await page.user.click(await screen.findByText('Mẫu Một cửa'))
  await page.user.click(await screen.findByText('Sửa mẫu'))
  await screen.findByText('Từ mẫu “Gương sáng”')
  return page
}
async function fromMenu(user: ReturnType<typeof userEvent.setup>, item: string) {
  await user.click(screen.getByText('Mẫu của văn phòng'))
  await user.click(await screen.findByText(item))
}
const last = (core: FakeCore) => core.of('save_fields').at(-1)?.changes

describe('Own templates', () => {
  it('stand beside the built-in ones and are composed like them', async () => {
    const { core, user } = await open()
    await user.click(await screen.findByText('Mẫu Một cửa'))
    await waitFor(() => expect(core.of('poster').some(({ template }) => template === 'o1')).toBe(true))
    expect(screen.getByText('Riêng')).toBeInTheDocument()
  })

  it('come from a built-in one under a name, and are opened at once', async () => {
    const { core, user } = await open()
    await fromMenu(user, 'Nhân bản “Gương sáng”…')
    const name = await screen.findByLabelText('Tên mẫu')
    await user.clear(name)
    await user.click(screen.getByText('Nhân bản', { selector: 'button' }))
    expect(await screen.findByText('Xin ghi tên mẫu.')).toBeInTheDocument()
    await user.type(name, 'Mẫu phòng')
    await user.click(screen.getByText('Nhân bản', { selector: 'button' }))
    expect(await screen.findByText('Đã thêm mẫu “Mẫu phòng”.')).toBeInTheDocument()
    expect(core.of('add_template')).toEqual([{ based_on: 'individual', name: 'Mẫu phòng' }])
    expect(screen.getByText('Từ mẫu “Gương sáng”')).toBeInTheDocument()
  })

  it('leave parts out and move them by keys alone, and the sheet follows', async () => {
    const { core, user } = await openOwn()
    const composed = core.of('poster').length
    await user.click(screen.getByLabelText('Ảnh'))
    expect(last(core)).toEqual([{ path: 'hidden', value: 'photo' }])
    await waitFor(() => expect(core.of('poster').length).toBeGreaterThan(composed))
    screen.getByLabelText('Đưa “Thành tích” lên trước').focus()
    await user.keyboard('{Enter}')
    expect(last(core)).toEqual([{ path: 'order', value: 'story,figures' }])
    // The button at the end is disabled now: the focus stands on the way back.
    await waitFor(() => expect(screen.getByLabelText('Đưa “Thành tích” xuống sau')).toHaveFocus())
  })

  it('tell why colours are refused and show the kept one again', async () => {
    const core = new OwnCore()
    core.refused.set('colour_band', failure('Màu băng: khó đọc (tương phản 1,4, cần từ 4,5).'))
    const { user } = await openOwn(core)
    await user.click(screen.getByText('Màu', { selector: '[role=tab]' }))
    const field = screen.getByLabelText<HTMLInputElement>(/^Màu băng/)
    field.value = '#ffffff'
    field.dispatchEvent(new Event('change', { bubbles: true }))
    expect(await screen.findByText(/tương phản 1,4/)).toBeInTheDocument()
    await waitFor(() => expect(field.value).toBe('#7d1418'))
    await user.click(screen.getByLabelText('Bỏ chọn màu đường kẻ, để theo tông màu gốc'))
    expect(last(core)).toEqual([{ path: 'colour_gold', value: null }])
  })

  it('take typefaces from a list and words as they are typed, within their length', async () => {
    const { core, user } = await openOwn()
    await user.click(screen.getByText('Kiểu chữ', { selector: '[role=tab]' }))
    await user.selectOptions(screen.getByLabelText('Kiểu chữ tên'), 'sans')
    expect(last(core)).toEqual([{ path: 'font_titles', value: 'sans' }])
    await user.click(screen.getByText('Lời', { selector: '[role=tab]' }))
    const eyebrow = screen.getByLabelText('Dòng đề trên tên')
    await user.type(eyebrow, 'Người tốt quanh ta{Tab}')
    expect(screen.getByText('Nhiều nhất 10 ký tự.')).toBeInTheDocument()
    expect(last(core)).toEqual([{ path: 'font_titles', value: 'sans' }])
    await user.clear(eyebrow)
    await user.type(eyebrow, 'Người tốt{Tab}')
    await waitFor(() => expect(last(core)).toEqual([{ path: 'word_eyebrow', value: 'Người tốt' }]))
  })

  it('go out as a file, come in as one, and are put away with the way back', async () => {
    const core = new OwnCore()
    core.saveTo = '/ra/mau.mau-neuguong'
    core.chosenFile = '/vao/mau.mau-neuguong'
    const { user } = await openOwn(core)
    await fromMenu(user, 'Xuất thành tệp…')
    expect(await screen.findByText('Đã xuất mẫu ra /ra/mau.mau-neuguong.')).toBeInTheDocument()
    core.outcome = 'already_there'
    await fromMenu(user, 'Nhập mẫu từ tệp…')
    expect(await screen.findByText('Văn phòng đã có đúng mẫu này: “Mẫu nhập”.')).toBeInTheDocument()
    await fromMenu(user, 'Bỏ mẫu này')
    const toast = await screen.findByText('Đã bỏ mẫu “Mẫu Một cửa”.')
    expect(within(document.body).queryByText('Từ mẫu “Gương sáng”')).toBeNull()
    expect(toast.closest('[role]')?.parentElement).toHaveTextContent('Hoàn tác')
    await waitFor(() => expect(core.of('poster').at(-1)?.template).toBeNull())
  })

  it('are edited without a serious fault for a screen reader', async () => {
    const { container, user } = await openOwn()
    for (const tab of ['Các phần', 'Màu', 'Kiểu chữ', 'Lời']) {
      await user.click(screen.getByText(tab, { selector: '[role=tab]' }))
      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
      expect(grave.map(({ id, nodes }) => `${tab} ${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await user.click(screen.getByText('Xong'))
    expect(await screen.findByLabelText('Câu nêu gương')).toBeInTheDocument()
  })
})
