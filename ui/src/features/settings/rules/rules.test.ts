import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible, show } from '../../../../test/screen'
import Rules from './Rules.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const dialog = () => within(screen.getByRole('dialog'))

async function open() {
  const shown = await show(Rules, {})
  await user.click(await screen.findByRole('button', { name: 'Xem và xác nhận quy tắc' }))
  await dialog().findByRole('button', { name: /^Xác nhận: / })
  return shown
}

describe('the rules about awards', () => {
  it('says how many nobody has confirmed, and each with source, days and who confirmed it', async () => {
    const { container } = await open()
    expect(screen.getByText('2 quy tắc, 1 chưa kiểm chứng.')).toBeInTheDocument()
    expect(dialog().getByText('chưa kiểm chứng')).toBeInTheDocument()
    expect(dialog().getByText('Phan Văn Giả Định xác nhận 24/05/2022')).toBeInTheDocument()
    expect(dialog().getByText('Từ 01/06/2014 đến hết 31/12/2023, đang áp dụng')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('confirms a rule with the paper it was compared with', async () => {
    const { office, container } = await open()
    await user.click(dialog().getByRole('button', { name: /^Xác nhận: / }))
    await expectAccessible(container)
    await user.type(dialog().getByLabelText('Văn bản đã đối chiếu'), 'Văn bản hợp nhất')
    await user.click(dialog().getByRole('button', { name: 'Xác nhận' }))
    await waitFor(() =>
      expect(office.requests('confirm_award_rule')).toEqual([{ rule: 'r1', from: 'Văn bản hợp nhất' }]),
    )
  })

  it('sends only what is different of a rule, so that a remark does not undo its confirmation', async () => {
    const { office } = await open()
    await user.click(dialog().getByRole('button', { name: /^Sửa: “Chiến sĩ thi đua cơ sở”/ }))
    await user.type(dialog().getByLabelText('Ghi chú'), 'Đã hỏi Ban Thi đua')
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    await waitFor(() =>
      expect(office.requests('save_fields')).toEqual([
        { record: 'r2', changes: [{ path: 'note', value: 'Đã hỏi Ban Thi đua' }] },
      ]),
    )
  })

  it('adds a rule once it says for what, of what, how many and from where', async () => {
    const { office } = await open()
    await user.click(dialog().getByRole('button', { name: 'Thêm quy tắc' }))
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    expect(dialog().getAllByText('Xin ghi mục này.')).toHaveLength(4)
    expect(office.requests('add_award_rule')).toEqual([])
    await user.selectOptions(dialog().getByLabelText('Loại quy tắc'), 'Tỷ lệ tối đa')
    await user.selectOptions(dialog().getByLabelText('Áp dụng cho'), 'Chiến sĩ thi đua cơ sở')
    await user.selectOptions(dialog().getByLabelText('Tính trên số người đạt'), 'Lao động tiên tiến')
    await user.type(dialog().getByLabelText('Tỷ lệ tối đa (%)'), '15')
    await user.type(dialog().getByLabelText('Nguồn'), 'Quy chế của Sở')
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    await waitFor(() =>
      expect(office.requests('add_award_rule')).toMatchObject([
        {
          sort: 'RATIO',
          form: 'BASE_EMULATION_FIGHTER',
          of_form: 'ADVANCED_WORKER',
          percent: 15,
          years: null,
        },
      ]),
    )
  })
})
