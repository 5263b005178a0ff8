import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeCore } from '../../../../test/workbench/fake-core'
import { stage } from '../../../../test/workbench/stage'
import Studio from '../Studio.svelte'

const noop = () => {}
const user = userEvent.setup({ delay: null })

async function open(template: string, ids = ['x1']) {
  const core = new FakeCore()
  stage(Studio, { ids, onclose: noop, onedit: noop, onshow: noop, onposted: noop, onlibrary: noop }, core)
  await screen.findByLabelText('Trang 1 trên 1')
  await user.click(await screen.findByText(template))
  const form = within(await screen.findByRole('group', { name: 'Chữ riêng của tờ này' }))
  return { core, form }
}
const lastWords = (core: FakeCore) =>
  core.of('poster').findLast(({ words }) => words !== null && words !== undefined)?.words

vi.setConfig({ testTimeout: 30_000 })
beforeEach(() => vi.clearAllMocks())

describe('words of a sheet', () => {
  it('are shown as the core filled them in, and compose the sheet anew once typed', async () => {
    const { core, form } = await open('Ngày kỷ niệm')
    const title = await form.findByDisplayValue('Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc')
    expect(form.getByText('Kỷ niệm 74 năm')).toBeInTheDocument()
    await user.clear(title)
    await user.type(title, 'Ngày thành lập ngành Tư pháp')
    await waitFor(() => expect(lastWords(core)).toMatchObject({ title: 'Ngày thành lập ngành Tư pháp' }))
  })

  it('count the years of another day, and wait for a whole one', async () => {
    const { core, form } = await open('Ngày kỷ niệm')
    const day = await form.findByDisplayValue('11/06/1948')
    await user.clear(day)
    await user.type(day, '28/8/1945')
    await fireEvent.blur(day)
    await waitFor(() => expect(form.getByText('Kỷ niệm 77 năm')).toBeInTheDocument())
    await waitFor(() =>
      expect(lastWords(core)).toEqual({ anniversary: { day: 28, month: 8, first_year: 1945, year: 2022 } }),
    )
    const year = form.getByLabelText('Năm kỷ niệm')
    await user.clear(year)
    await user.type(year, '1945')
    expect(form.getByText('Năm kỷ niệm phải sau năm diễn ra')).toBeInTheDocument()
  })

  it('make a decision of its number, day and author', async () => {
    const { core, form } = await open('Chúc mừng')
    await user.type(form.getByLabelText('Danh hiệu, hình thức khen'), 'Bằng khen')
    await user.type(form.getByLabelText('Quyết định số'), '12/QĐ-UBND')
    const date = form.getByLabelText('Ngày ký')
    await user.type(date, '20/1/2022')
    await fireEvent.blur(date)
    await user.type(form.getByLabelText('Của'), 'Chủ tịch UBND tỉnh')
    const decision = 'Quyết định số 12/QĐ-UBND ngày 20/01/2022 của Chủ tịch UBND tỉnh'
    await waitFor(() => expect(lastWords(core)).toMatchObject({ award: { title: 'Bằng khen', decision } }))
  })

  it('go on the sheet row by row once a row has its day', async () => {
    const { core, form } = await open('Bản tin', ['x1', 'x2'])
    await user.click(form.getByText('Thêm việc'))
    await user.type(form.getByLabelText('Nội dung việc 1'), 'Giao lưu')
    expect(form.getByText('Chưa ghi ngày')).toBeInTheDocument()
    await waitFor(() => expect(lastWords(core)).toMatchObject({ events: [] }))
    const day = form.getByLabelText('Ngày của việc 1')
    await user.type(day, '11/6/2022')
    await fireEvent.blur(day)
    await waitFor(() =>
      expect(lastWords(core)).toMatchObject({ events: [{ on: '11/06/2022', text: 'Giao lưu' }] }),
    )
    await user.selectOptions(form.getByLabelText('Tin chính'), 'x2')
    await waitFor(() => expect(lastWords(core)).toMatchObject({ lead: 'x2' }))
  })

  it('say that a list was signed only when somebody says so', async () => {
    const { core, form } = await open('Danh sách', ['x1', 'x2'])
    await user.type(form.getByLabelText('Người ký'), 'Phạm Giám Đốc Mẫu')
    await waitFor(() => expect(lastWords(core)).toMatchObject({ signature: { mark: '' } }))
    await user.click(form.getByLabelText('Ghi “(Đã ký)”'))
    await waitFor(() =>
      expect(lastWords(core)).toMatchObject({ signature: { mark: '(Đã ký)', name: 'Phạm Giám Đốc Mẫu' } }),
    )
  })

  it('are given up again, and the core fills them in', async () => {
    const { core, form } = await open('Ngày kỷ niệm')
    await user.type(await form.findByDisplayValue(/^Ngày Bác Hồ/), ' 2')
    await user.click(await form.findByText('Điền lại như đầu'))
    await waitFor(() =>
      expect(
        core
          .of('poster')
          .filter(({ template }) => template === 'anniversary')
          .at(-1),
      ).toMatchObject({ words: null }),
    )
    expect(await screen.findByDisplayValue('Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc')).toBeInTheDocument()
  })
})
