import { screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { tasks, yearView } from '../../../test/fake/years'
import { expectAccessible, show } from '../../../test/screen'
import { turnOf } from '../today/turn'
import { common, decisions, groups } from './decisions'
import Year from './Year.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

async function open() {
  const on = { onback: vi.fn(), onshow: vi.fn(), onposting: vi.fn() }
  const shown = await show(Year, on, new FakeOffice())
  await screen.findByRole('heading', { level: 1, name: 'Việc đầu năm 2023' })
  return { ...shown, ...on }
}
const decide = (title: string) => screen.getByLabelText(`Quyết định cho: ${title}`)

describe('the beginning of a plan year', () => {
  it('shows what must change, and sends what was decided with the turn of the year', async () => {
    const { office, container, onshow } = await open()
    await expectAccessible(container)
    await user.selectOptions(decide('Kế hoạch năm 2022 → kế hoạch năm 2023'), 'DONE')
    await user.selectOptions(screen.getByLabelText('Quyết định chung cho nhóm Hồ sơ còn dở'), 'CARRY')
    await user.selectOptions(decide('Lý A'), 'WITHDRAW')
    await user.click(screen.getByRole('button', { name: 'Ghi' }))
    expect(screen.getByText('Xin ghi lý do rút.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Lý do rút'), 'Xin rút')
    await user.click(screen.getByRole('button', { name: 'Ghi' }))
    expect(office.requests('settle_year')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Mở: Hồ Ẩn Dụ' }))
    expect(onshow).toHaveBeenCalledWith('e2')
    await user.click(screen.getByRole('button', { name: 'Sang năm kế hoạch 2023' }))
    await waitFor(() =>
      expect(office.requests('begin_year')).toEqual([
        {
          year: 2023,
          decisions: [
            { tasks: ['t1'], choice: 'DONE', note: '' },
            { tasks: ['t3'], choice: 'CARRY', note: '' },
            { tasks: ['t4'], choice: 'WITHDRAW', note: 'Xin rút' },
          ],
        },
      ]),
    )
  })

  it('mends a text that names the old year on the spot', async () => {
    const { office } = await open()
    const field = screen.getByLabelText('Chữ mới')
    expect(field).toHaveValue('Dùng năm 2023')
    await user.click(screen.getByRole('button', { name: /^Đổi chữ/ }))
    await waitFor(() =>
      expect(office.requests('save_fields')).toEqual([
        { record: 'b1', changes: [{ path: 'note', value: 'Dùng năm 2023' }] },
      ]),
    )
  })

  it('tasks stand in groups; one is not offered a choice for all', () => {
    const found = groups(tasks)
    expect(found.map(({ label, tasks }) => [label, tasks.length])).toEqual([
      ['Tên kế hoạch', 1],
      ['Chữ còn ghi năm cũ', 1],
      ['Hồ sơ còn dở', 2],
    ])
    expect(common(found[0]?.tasks ?? [])).toEqual([])
    expect(common(found[2]?.tasks ?? []).map(({ value }) => value)).toEqual(['CARRY', 'STAY'])
    expect(decisions(new Map())).toEqual([])
  })
})

describe('the reminder on the first page', () => {
  const season = { ...yearView(null), is_season: true }
  it('comes in December, after a year that was missed, and while the list waits', () => {
    expect(turnOf(season, new Date(2022, 11, 5))).toMatch(/Sắp sang năm 2023/)
    expect(turnOf(season, new Date(2023, 2, 5))).toMatch(/còn ở năm kế hoạch 2022/)
    const begun = { ...yearView(null, 2023), is_season: true }
    expect(turnOf(begun, new Date(2023, 0, 5))).toMatch(/còn 4 việc/)
    expect(turnOf({ ...begun, open: 0 }, new Date(2023, 0, 5))).toBeNull()
    expect(turnOf(yearView(null), new Date(2022, 4, 24))).toBeNull()
  })
})
