import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { unitDetail, unitRows } from '../../../test/fake/units'
import { expectAccessible, show } from '../../../test/screen'
import { groupsOf } from './list'
import { timelineOf } from './timeline'
import Units from './Units.svelte'
import { changesOf, typedOf } from './unit-form'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const open = () => show(Units, { onback: vi.fn() }, new FakeOffice())
const dialog = () => within(screen.getByRole('dialog'))
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('the list of units', () => {
  it('shows those that exist by kind, and the ended ones when asked', () => {
    expect(groupsOf(unitRows, 'now', '').map(({ label, units }) => [label, units.length])).toEqual([
      ['Phòng chuyên môn và tương đương', 1],
      ['UBND cấp xã', 2],
    ])
    expect(groupsOf(unitRows, 'ended', '')[0]?.units[0]?.id).toBe('u1')
    expect(groupsOf(unitRows, 'all', 'suoi mo').flatMap(({ units }) => units.map(({ id }) => id))).toEqual([
      'u1',
      'u2',
    ])
  })
})

describe('the line of a unit', () => {
  it('lays bars across the years and an arrow from whoever handed over', () => {
    const { bars, arrows, years } = timelineOf(unitDetail('u1'), new Date(2026, 10, 23))
    expect(bars.map(({ opensLeft, opensRight }) => [opensLeft, opensRight])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ])
    const [old, heir] = bars
    expect(Math.abs((old?.right ?? 0) - (heir?.left ?? 1))).toBeLessThan(0.01)
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
    ])
    for (const { at } of years) expect(at > 0 && at < 1).toBe(true)
  })
})

it('what is corrected is what differs, and a kind brings its level along', () => {
  const unit = unitDetail('u0')
  const typed = { ...typedOf(unit), name: 'Văn phòng Mẫu', kind: 'COMMUNE' }
  expect(changesOf(unit, typedOf(unit))).toEqual([])
  expect(changesOf(unit, typed)).toEqual([
    { path: 'official_name', value: 'Văn phòng Mẫu' },
    { path: 'kind', value: 'COMMUNE' },
    { path: 'tier', value: 'COMMUNE' },
  ])
})

describe('the screen of units', () => {
  it('leads from a unit along its line to the one that took over', async () => {
    const { container } = await open()
    await user.click(await screen.findByRole('radio', { name: 'Đã kết thúc' }))
    await user.click(button(/Phòng Tư pháp huyện Suối Mơ/))
    const line = within(await screen.findByRole('list', { name: 'Các đơn vị theo thời gian' }))
    expect(line.getAllByRole('listitem')).toHaveLength(3)
    expect(screen.getByText('2 người đang công tác, 3 hồ sơ, trong đó 1 đang làm.')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(line.getByRole('button', { name: 'UBND xã Suối Mơ Mẫu' }))
    expect(await screen.findByRole('heading', { level: 2, name: 'UBND xã Suối Mơ Mẫu' })).toBeInTheDocument()
  })

  it('renames a unit from a day, telling first what would happen', async () => {
    const { office, container } = await open()
    await user.click(await screen.findByRole('button', { name: /Văn phòng Sở Mẫu/ }))
    await user.click(await screen.findByRole('button', { name: 'Đổi tên…' }))
    expect(dialog().getByRole('button', { name: 'Đổi tên' })).toBeDisabled()
    await user.type(dialog().getByLabelText('Tên mới'), 'Phòng Mẫu Mới')
    await user.type(dialog().getByLabelText('Từ ngày'), '01/06/2022')
    expect(await dialog().findByText(/nay là Phòng Mẫu Mới/)).toBeInTheDocument()
    expect(dialog().getByText(/2 người đang công tác/)).toBeInTheDocument()
    await expectAccessible(container)
    expect(office.requests('change_units')).toEqual([])
    await user.click(dialog().getByRole('button', { name: 'Đổi tên' }))
    await waitFor(() => expect(office.requests('change_units')).toHaveLength(1))
    const [asked] = office.requests('change_units')
    expect(asked).toMatchObject({
      course: 'RENAME',
      units: ['u0'],
      day: '01/06/2022',
      heirs: [{ new: { name: 'Phòng Mẫu Mới' } }],
    })
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('says below the fields why something cannot be', async () => {
    const { office } = await open()
    const failure = {
      code: 'unit_refused',
      what: 'Chưa đổi được đơn vị: đã kết thúc.',
      kept: '',
      todo: 'Chọn ngày khác.',
      params: {},
    }
    office.refusing.set('preview_unit_change', failure)
    await user.click(await screen.findByRole('button', { name: /Văn phòng Sở Mẫu/ }))
    await user.click(await screen.findByRole('button', { name: 'Kết thúc…' }))
    await user.type(dialog().getByLabelText('Ngày cuối cùng còn hoạt động'), '01/06/2022')
    expect(await dialog().findByRole('alert')).toHaveTextContent('Chọn ngày khác.')
    expect(dialog().getByRole('button', { name: 'Kết thúc' })).toBeDisabled()
  })

  it('switches a change of the catalogue on, and leads from one that needs a list to the list', async () => {
    const { office, container } = await open()
    await user.click(await screen.findByRole('button', { name: 'Thay đổi từ 2022' }))
    expect(await dialog().findByText('chưa kiểm chứng')).toBeInTheDocument()
    await expectAccessible(container)
    await user.click(dialog().getByRole('button', { name: 'Áp dụng' }))
    await waitFor(() => expect(office.requests('apply_unit_change')).toEqual([{ code: 'A' }]))
    await user.click(dialog().getByRole('button', { name: 'Nhập danh sách…' }))
    expect(dialog().getByLabelText('Có hiệu lực từ ngày')).toHaveValue('30/04/2026')
    expect(dialog().getByLabelText('Căn cứ')).toHaveValue('Nghị quyết mẫu 2')
  })

  it('reads a list first and takes it in only when the faulty lines are passed over on purpose', async () => {
    const { office, container } = await open()
    await user.click(await screen.findByRole('button', { name: 'Nhập danh sách xã, phường' }))
    await user.type(dialog().getByLabelText('Danh sách'), 'Xã Mẫu;Xã Cũ')
    await user.type(dialog().getByLabelText('Có hiệu lực từ ngày'), '01/07/2025')
    await user.click(dialog().getByRole('button', { name: 'Xem trước' }))
    expect(await dialog().findByText('Dòng 3')).toBeInTheDocument()
    expect(dialog().getByRole('button', { name: 'Nhập 2 dòng' })).toBeDisabled()
    await expectAccessible(container)
    await user.click(dialog().getByLabelText('Bỏ qua 1 dòng ấy'))
    await user.click(dialog().getByRole('button', { name: 'Nhập 2 dòng' }))
    await waitFor(() => expect(office.requests('import_units')).toHaveLength(1))
    expect(office.requests('import_units')[0]).toMatchObject({
      skip_faulty: true,
      add_old: true,
      day: '01/07/2025',
    })
  })

  it('adds a unit', async () => {
    const { office, container } = await open()
    await user.click(await screen.findByRole('button', { name: 'Thêm đơn vị' }))
    await user.click(dialog().getByRole('button', { name: 'Thêm đơn vị' }))
    expect(dialog().getByText('Xin ghi tên đơn vị.')).toBeInTheDocument()
    expect(office.requests('add_unit')).toEqual([])
    await expectAccessible(container)
    await user.type(dialog().getByLabelText('Tên đầy đủ'), 'Phòng Thử Nghiệm')
    await user.click(dialog().getByRole('button', { name: 'Thêm đơn vị' }))
    await waitFor(() => expect(office.requests('add_unit')[0]).toMatchObject({ name: 'Phòng Thử Nghiệm' }))
  })
})
