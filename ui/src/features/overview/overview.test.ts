import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { figures } from '../../../test/fake/years'
import { expectAccessible, show } from '../../../test/screen'
import { type Drawing, onPaper } from '../../design/drawing'
import { funnel } from './charts/funnel'
import { columns, months } from './charts/months'
import { shortened, timely } from './charts/timely'
import Overview from './Overview.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

async function open() {
  const on = { onopen: vi.fn(), onposting: vi.fn() }
  const shown = await show(Overview, on, new FakeOffice())
  await screen.findByRole('heading', { name: /Kịp thời/ })
  return { ...shown, ...on }
}

describe('the figures', () => {
  it('stand without serious faults, and each opens exactly its rows', async () => {
    const { container, onopen } = await open()
    await expectAccessible(container)
    const proposed = figures(2022, 2022).reached.find(({ state }) => state.code === 'PROPOSED')
    await user.click(screen.getByRole('button', { name: /^từng “Đã giới thiệu”: 15 hồ sơ/ }))
    expect(onopen).toHaveBeenLastCalledWith(proposed?.count.rows)
    await user.click(screen.getByRole('button', { name: /^chậm hơn: 2 hồ sơ/ }))
    expect(onopen.mock.lastCall?.[0]).toMatchObject({ timeliness: 'beyond' })
    await user.click(screen.getByRole('button', { name: /^Hộ tịch, quốc tịch, Nhân tố mới: 1 hồ sơ/ }))
    expect(onopen.mock.lastCall?.[0]).toMatchObject({ standing: 'in_plan' })
    screen.getByRole('button', { name: /^từng “Rút”: 1 hồ sơ/ }).focus()
    await user.keyboard('{Enter}')
    expect(onopen.mock.lastCall?.[0]).toMatchObject({ reached: 'WITHDRAWN' })
  })

  it('the days aimed at can be changed here, and the page follows', async () => {
    const { office } = await open()
    const field = screen.getByLabelText('Mức đặt ra (ngày)')
    const before = office.requests('statistics').length
    await user.clear(field)
    await user.type(field, '10{Enter}')
    await waitFor(() => expect(office.requests('set_target_days')).toEqual([{ days: 10 }]))
    await waitFor(() => expect(office.requests('statistics').length).toBeGreaterThan(before))
  })

  it('a month opens the postings that began in it', async () => {
    const { office, container, onposting } = await open()
    await user.click(screen.getByRole('button', { name: /^Tháng 5\/2022: 7 lượt đăng/ }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(office.requests('postings').at(-1)).toMatchObject({ begun: '5/2022' })
    await expectAccessible(container)
    await user.click((await dialog.findAllByRole('button', { name: /^Mở ở Bảng tin/ }))[0] as HTMLElement)
    expect(onposting).toHaveBeenCalled()
  })

  it('asks for the units of today, and for other years', async () => {
    const { office } = await open()
    await user.click(screen.getByRole('radio', { name: 'Đơn vị hiện nay' }))
    await waitFor(() => expect(office.requests('statistics').at(-1)).toMatchObject({ units: 'now' }))
    await user.selectOptions(screen.getByLabelText('Từ năm'), '2021')
    await waitFor(() =>
      expect(office.requests('statistics').at(-1)).toMatchObject({ first_year: 2021, last_year: 2022 }),
    )
    await user.selectOptions(screen.getByLabelText('Đến năm'), '2021')
    await waitFor(() =>
      expect(office.requests('statistics').at(-1)).toMatchObject({ first_year: 2021, last_year: 2021 }),
    )
  })
})

describe('the drawings', () => {
  const found = figures(2022, 2022)
  const all: Drawing[] = [
    funnel(found.reached, 'Các bước'),
    months(columns(found.months), found.channels, 'Các tháng'),
    timely(found.units, 15, 'Các đơn vị'),
  ]

  it('keep everything within their edges', () => {
    for (const { width, height, bars, labels, spots } of all) {
      for (const bar of bars) {
        expect(bar.x >= 0 && bar.x + bar.width <= width && bar.y >= 0 && bar.y + bar.height <= height).toBe(
          true,
        )
      }
      for (const { x, y } of labels) expect(x >= 0 && x <= width && y > 0 && y <= height + 1).toBe(true)
      for (const spot of spots) expect(spot.width >= 28 && spot.height >= 28 && spot.y >= 0).toBe(true)
    }
  })

  it('are black and white on paper, always the same, and hide no sign', () => {
    for (const drawing of all) {
      const svg = onPaper(drawing)
      const colours = [...svg.matchAll(/#[0-9a-f]{3,6}/g)].map(([colour]) => colour)
      expect(new Set(colours)).toEqual(new Set(['#000', '#fff']))
      expect(svg).toBe(onPaper(drawing))
      expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
    }
    const title = '<“A & B”>'
    expect(onPaper(funnel([], title))).toContain('&lt;“A &amp; B”&gt;')
  })

  it('bars are as long as what they count', () => {
    const [first, second] = funnel(found.reached, '').bars
    expect((first?.width ?? 0) / (second?.width ?? 1)).toBeCloseTo(18 / 4)
  })

  it('several years become one column each', () => {
    const shown = columns(figures(2021, 2022).months)
    expect(shown.map(({ begun }) => begun)).toEqual(['2021', '2022'])
    expect(shown[0]?.counts).toEqual([7, 3, 1])
  })

  it('long names are cut, short ones are not', () => {
    expect(shortened('Văn phòng Sở')).toBe('Văn phòng Sở')
    expect([...shortened('Phòng Tư pháp huyện Suối Mơ (nay là: Xã Suối Mơ)')]).toHaveLength(32)
  })
})
