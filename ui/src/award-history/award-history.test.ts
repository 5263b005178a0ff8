import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible, show } from '../../test/screen'
import AwardHistory from './AwardHistory.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const dialog = () => within(screen.getByRole('dialog'))

async function open(editable: boolean) {
  const shown = await show(AwardHistory, { exemplar: 'e0', editable })
  await screen.findByText('Lao động tiên tiến')
  return shown
}

describe('the history of awards', () => {
  it('tells year, name and decision, and changes nothing where one reads', async () => {
    const { container } = await open(false)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByText(/Quyết định số 1234\/QĐ-UBND ngày 20\/01\/2022/)).toBeInTheDocument()
    expect(screen.getByText('từ đề nghị')).toBeInTheDocument()
    expect(screen.queryByRole('button')).toBeNull()
    await expectAccessible(container)
  })

  it('adds an award once form and year are there', async () => {
    const { office, container } = await open(true)
    await user.click(screen.getByRole('button', { name: 'Thêm danh hiệu, hình thức' }))
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    expect(dialog().getByText('Xin chọn danh hiệu, hình thức.')).toBeInTheDocument()
    expect(dialog().getByText('Xin ghi năm, gồm bốn chữ số.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.selectOptions(
      dialog().getByLabelText('Danh hiệu, hình thức'),
      await dialog().findByRole('option', { name: 'Giấy khen' }),
    )
    await user.type(dialog().getByLabelText('Năm'), '2020')
    await user.type(dialog().getByLabelText('Số quyết định'), '88/QĐ-UBND')
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    await waitFor(() =>
      expect(office.requests('add_award')).toMatchObject([
        { holder: 'p0', form: 'LETTER_OF_COMMENDATION', year: 2020, decision_number: '88/QĐ-UBND' },
      ]),
    )
  })

  it('changes and puts away what was typed, not what came from a nomination', async () => {
    const { office } = await open(true)
    expect(screen.getAllByRole('button', { name: /^Sửa: / })).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Bỏ vào thùng rác: Lao động tiên tiến' }))
    await waitFor(() => expect(office.requests('bin')).toEqual([{ records: ['aw1'] }]))
    await user.click(screen.getByRole('button', { name: 'Sửa: Chiến sĩ thi đua cơ sở' }))
    await user.clear(dialog().getByLabelText('Năm'))
    await user.type(dialog().getByLabelText('Năm'), '2020')
    await user.click(dialog().getByRole('button', { name: 'Lưu' }))
    await waitFor(() => expect(office.requests('save_fields')).toHaveLength(1))
    const [saved] = office.requests('save_fields')
    expect(saved?.record).toBe('aw2')
    expect(saved?.changes).toContainEqual({ path: 'year', value: '2020' })
    expect(saved?.changes).toContainEqual({ path: 'title', value: null })
  })
})
