import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCore } from '../../../test/workbench/fake-core'
import { stage } from '../../../test/workbench/stage'
import type { SheetCheck } from '../../backend/generated'
import Studio from './Studio.svelte'

const onclose = vi.fn()
const onedit = vi.fn()
const onshow = vi.fn()
const onposted = vi.fn()
const onlibrary = vi.fn()

async function open(core = new FakeCore(), ids = ['x1']) {
  const page = stage(Studio, { ids, onclose, onedit, onshow, onposted, onlibrary }, core)
  await screen.findByLabelText('Trang 1 trên 1')
  await screen.findByLabelText('Câu nêu gương')
  return page
}
/** Leaves by a button of the head and says yes to what is offered. */
async function goOut(user: UserEvent, way: string, yes: string) {
  await user.click(screen.getByText(way, { selector: 'button' }))
  await waitFor(() => expect(screen.getByText(yes)).toBeEnabled())
  await user.click(screen.getByText(yes))
}
const check = (about: Partial<SheetCheck>): SheetCheck => ({
  exemplar: 'x1',
  code: 'test',
  severity: 'warning',
  text: 'Có điều cần xem.',
  record: null,
  path: null,
  ...about,
})

// A whole screen in jsdom on a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => vi.clearAllMocks())

describe('Studio', () => {
  it('shows the sheet, its fields and its checks without a serious fault for a screen reader', async () => {
    const { container } = await open()
    expect(container.querySelector('h1')).toHaveTextContent('Gương sáng: Nguyễn Thị Ví Dụ')
    expect(container.querySelectorAll('main')).toHaveLength(1)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('saves a typed text first and then composes the sheet anew', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(screen.getByLabelText('Câu nói'), 'Dân cần thì làm.')
    await waitFor(() => expect(core.detail.quotation).toBe('Dân cần thì làm.'))
    const last = (name: string) => core.requests.findLastIndex((made) => made.name === name)
    await waitFor(() => expect(last('save_fields')).toBeLessThan(last('poster_page')))
  })

  it('goes from a text on the sheet to its field, and outlines it', async () => {
    await open()
    const user = userEvent.setup({ delay: null })
    const text = screen.getByLabelText('Sửa Số liệu 2')
    await user.click(text)
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-path', 'figures/f2/value'))
    expect(text).toHaveClass('on')
  })

  it('opens the record for a text whose field is not beside the sheet', async () => {
    const core = new FakeCore()
    core.checks = [check({ record: 'p1', path: 'unit', text: 'Chưa ghi đơn vị.' })]
    await open(core)
    await userEvent.setup({ delay: null }).click(screen.getByText('Sửa'))
    await waitFor(() => expect(onedit).toHaveBeenCalledWith('x1', 'unit'))
  })

  it('lists the worst findings first and does not print what must not be printed', async () => {
    const core = new FakeCore()
    core.checks = [
      check({ severity: 'fine', text: 'Ảnh đủ nét.' }),
      check({ severity: 'blocking', text: 'Tóm tắt không vừa khung.', record: 'x1', path: 'summary' }),
    ]
    await open(core)
    const list = within(screen.getByLabelText('Kiểm tra trước khi in')).getAllByRole('listitem')
    expect(list[0]).toHaveTextContent('Phải sửa: Tóm tắt không vừa khung.')
    for (const words of ['Xuất PDF', 'In áp phích']) {
      const button = screen.getByText(words).closest('button')
      expect(button).toBeDisabled()
      expect(button).toHaveAccessibleDescription('Chưa in được: Tóm tắt không vừa khung.')
    }
  })

  it('saves the file where the person says and offers to open it', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await goOut(user, 'Xuất PDF', 'Lưu và ghi niêm yết')
    await user.click(await screen.findByText('Mở tệp'))
    expect(core.of('save_poster')).toMatchObject([{ file: '/ra/áp phích.pdf' }])
    expect(core.opened).toEqual(['/ra/áp phích.pdf'])
  })

  it('writes nothing when the person chose no place', async () => {
    const core = new FakeCore()
    core.saveTo = null
    await open(core)
    await goOut(userEvent.setup({ delay: null }), 'Xuất PDF', 'Lưu và ghi niêm yết')
    await waitFor(() => expect(screen.getByText('Lưu và ghi niêm yết')).toBeEnabled())
    expect(core.of('save_poster')).toEqual([])
    expect(core.of('post')).toEqual([])
  })

  it('opens the file for printing with what was typed a moment ago in it', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.type(screen.getByLabelText('Câu nói'), 'Mới')
    await goOut(user, 'In áp phích', 'In và ghi niêm yết')
    await waitFor(() => expect(core.opened).toEqual(['/in/áp phích.pdf']))
    const names = core.requests.map(({ name }) => name)
    expect(core.detail.quotation).toBe('Mới')
    expect(names.lastIndexOf('save_fields')).toBeLessThan(names.indexOf('print_poster'))
  })

  it('composes with another template, paper and colour way', async () => {
    const { core } = await open()
    const user = userEvent.setup({ delay: null })
    await user.click(screen.getByText('Trình bày'))
    await user.click(await screen.findByText('Ngọc'))
    await waitFor(() => expect(core.of('poster')).toContainEqual(expect.objectContaining({ colour: 'ngoc' })))
    await user.click(screen.getByRole('radio', { name: 'A3' }))
    await waitFor(() =>
      expect(core.of('poster')).toContainEqual(expect.objectContaining({ colour: 'ngoc', paper: 'A3' })),
    )
    await user.click(await screen.findByRole('radio', { name: 'Ngang' }))
    await waitFor(() =>
      expect(core.of('poster')).toContainEqual(
        expect.objectContaining({ paper: 'A3', orientation: 'landscape' }),
      ),
    )
    await user.click(screen.getByText('Tập thể, ảnh lớn'))
    await waitFor(() =>
      expect(core.of('poster')).toContainEqual(
        expect.objectContaining({ template: 'collective', paper: null, colour: null }),
      ),
    )
  })

  it('puts several exemplars into one file and edits them one by one', async () => {
    const { core } = await open(new FakeCore(), ['x1', 'x2'])
    const strip = screen.getByLabelText('Các điển hình trong tệp')
    expect(within(strip).getAllByRole('button')).toHaveLength(2)
    await goOut(userEvent.setup({ delay: null }), 'In áp phích', 'In và ghi niêm yết')
    await waitFor(() => expect(core.opened).toHaveLength(1))
    const [printed] = core.of('print_poster')
    expect(core.composed.get(printed?.key ?? '')).toEqual(['x1', 'x2'])
  })

  it('leaves more exemplars than one file takes to a batch', async () => {
    const ids = Array.from({ length: 61 }, (_, index) => `x${index + 1}`)
    const { core } = await open(new FakeCore(), ids)
    const button = screen.getByText('In áp phích').closest('button')
    expect(button).toBeDisabled()
    expect(button).toHaveAccessibleDescription(/quá 60 gương cho một tệp/)
    expect(core.of('poster').every(({ exemplars }) => exemplars.length === 1)).toBe(true)
    await userEvent.setup({ delay: null }).click(screen.getByRole('tab', { name: 'Bản in' }))
    expect(await screen.findByRole('button', { name: 'Làm cả loạt 61 áp phích…' })).toBeEnabled()
  })

  it('opens with a sheet about nobody, and goes on to choose somebody', async () => {
    const core = new FakeCore()
    core.checks = [check({ exemplar: '', severity: 'notice', text: 'Chưa có dòng căn cứ.' })]
    stage(Studio, { ids: [], words: true, onclose, onedit, onshow, onposted, onlibrary }, core)
    await screen.findByRole('heading', { level: 1, name: 'Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc' })
    const asked = core.of('poster')
    expect(
      asked.every(({ exemplars, template }) => exemplars.length === 0 && template === 'anniversary'),
    ).toBe(true)
    expect(await screen.findByLabelText('Tên sự kiện')).toBeInTheDocument()
    expect(screen.queryByText('Mở hồ sơ')).toBeNull()
    const user = userEvent.setup({ delay: null })
    await goOut(user, 'In áp phích', 'In và ghi niêm yết')
    await waitFor(() => expect(core.opened).toHaveLength(1))
    expect(core.composed.get(core.of('print_poster').at(-1)?.key ?? '')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Chọn gương' }))
    expect(await screen.findByText('Nguyễn Thị Ví Dụ')).toBeInTheDocument()
  })

  it('offers the sheets about nobody beside the exemplars', async () => {
    const { core } = stage(Studio, { ids: [], onclose, onedit, onshow, onposted, onlibrary })
    const user = userEvent.setup({ delay: null })
    const offered = within(await screen.findByRole('region', { name: 'Tờ không nêu ai' }))
    await user.click(offered.getByText('Sang Kho điển hình'))
    expect(onlibrary).toHaveBeenCalled()
    expect(await offered.findAllByRole('listitem')).toHaveLength(1)
    await user.click(offered.getByText('Ngày kỷ niệm'))
    expect(await screen.findByLabelText('Tên sự kiện')).toBeInTheDocument()
    expect(core.of('show_exemplar')).toEqual([])
  })

  it('asks for an exemplar when it has none', async () => {
    stage(Studio, { ids: [], onclose, onedit, onshow, onposted, onlibrary })
    await userEvent.setup({ delay: null }).click(await screen.findByText('Nguyễn Thị Ví Dụ'))
    expect(await screen.findByLabelText('Trang 1 trên 1')).toBeInTheDocument()
  })
})
