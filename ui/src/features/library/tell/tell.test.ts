import { fireEvent, screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../../test/fake/office'
import { wholeOf } from '../../../../test/fake/selection'
import { expectAccessible, show } from '../../../../test/screen'
import TellTab from './TellTab.svelte'

const onposter = vi.fn()
const user = userEvent.setup({ delay: null, writeToClipboard: true })
// jsdom shows no modal dialogs of its own.
vi.setConfig({ testTimeout: 30_000 })
afterEach(() => vi.clearAllMocks())

async function open(index = 0, office = new FakeOffice()) {
  const shown = await show(TellTab, { detail: wholeOf(index), onposter }, office)
  await screen.findByText('Bản tin đọc trong 1 phút 35 giây.')
  return shown
}
const look = async (output: string) => {
  await user.click(screen.getByLabelText(`Xem ${output}`))
  return within(await screen.findByRole('dialog'))
}
const asked = (office: FakeOffice, name: string) =>
  office.asked.filter((made) => made.name === name).map(({ request }) => request)

describe('one record told in several ways', () => {
  it('says in a line each where it stands', async () => {
    const { container } = await open()
    expect(screen.getByText('Đang niêm yết ở 1 nơi.')).toBeInTheDocument()
    expect(screen.getByText('Đã đăng từ 12/05/2022.')).toBeInTheDocument()
    await user.click(screen.getByText('Làm áp phích'))
    expect(onposter).toHaveBeenCalled()
    await expectAccessible(container)
  })

  it('copies the parts of an article and saves it as a package', async () => {
    const { office } = await open()
    const dialog = await look('cổng thông tin điện tử')
    await user.click(dialog.getByLabelText('Chép tiêu đề'))
    expect(await navigator.clipboard.readText()).toMatch(/^Nguyễn Thị Ví Dụ: Mười hai nghìn/)
    await user.click(dialog.getByText('Lưu gói .zip'))
    await waitFor(() =>
      expect(asked(office, 'save_article')).toMatchObject([
        { exemplar: 'e0', wrapping: 'zip', file: '/tmp/bai-dang-du-nguyen-thi-vi-du.zip', draft: false },
      ]),
    )
  })

  it('records address and day of an article afterwards, and lists it', async () => {
    const { office } = await open()
    const dialog = await look('cổng thông tin điện tử')
    await waitFor(() => expect(dialog.getByLabelText('Người phê duyệt')).toHaveValue('Phạm Giám Đốc Mẫu'))
    await user.type(dialog.getByLabelText('Đường dẫn bài đăng'), 'https://stp.example.vn/2')
    const day = dialog.getByLabelText('Ngày đăng')
    await user.type(day, '20/5/2022')
    await fireEvent.blur(day)
    await user.click(dialog.getByText('Ghi đã đăng'))
    await waitFor(() =>
      expect(asked(office, 'post')).toMatchObject([
        {
          exemplars: ['e0'],
          channel: 'PORTAL',
          link: 'https://stp.example.vn/2',
          from: '20/05/2022',
          key: null,
        },
      ]),
    )
    expect(await dialog.findByText('https://stp.example.vn/2')).toBeInTheDocument()
  })

  it('lets nothing out without consent but a draft', async () => {
    const { office } = await open(1)
    const dialog = await look('cổng thông tin điện tử')
    expect(dialog.getByText('Chưa có đồng ý: Trần Văn Thí Dụ (họ tên)')).toBeInTheDocument()
    expect(dialog.getByText('Lưu gói .zip').closest('button')).toBeDisabled()
    expect(dialog.getByLabelText('Chép nội dung')).toBeDisabled()
    await user.click(dialog.getByLabelText(/Lấy bản dự thảo/))
    await waitFor(() => expect(dialog.getByText('Lưu gói .zip').closest('button')).toBeEnabled())
    await user.click(dialog.getByText('Lưu gói .zip'))
    await waitFor(() => expect(asked(office, 'save_article')).toMatchObject([{ draft: true }]))
  })

  it('tells how long a speech takes and what found no time', async () => {
    const { office } = await open()
    const dialog = await look('loa truyền thanh')
    expect(dialog.getByText('316 tiếng, đọc 200 tiếng một phút')).toBeInTheDocument()
    expect(dialog.getByText('Không đủ giờ nên bỏ bớt: Thành tích (2).')).toBeInTheDocument()
    await user.click(dialog.getByText('Lưu tệp .txt'))
    await waitFor(() => expect(asked(office, 'save_speech')).toHaveLength(1))
  })

  it('shows the slide and saves it as a picture', async () => {
    const { office } = await open()
    const dialog = await look('trang chiếu')
    expect(await dialog.findByAltText(/Trang chiếu như sẽ hiện/)).toBeInTheDocument()
    await user.click(dialog.getByText('Lưu ảnh PNG'))
    await waitFor(() =>
      expect(asked(office, 'save_slide')).toMatchObject([{ file: '/tmp/ap-phich-trang-chieu.png' }]),
    )
  })
})
