import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('from the figures to the next plan year', () => {
  const world = new World()
  const total = async () => {
    const shown = await world.page.getByRole('grid').getAttribute('aria-rowcount')
    // The head of the grid is a row too.
    return Number(shown) - 1
  }

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
    await world.go('Toàn cảnh')
    await world.page.getByRole('heading', { level: 2, name: /Đã từng tới từng bước/ }).waitFor()
  })
  afterAll(() => world.close())

  it('the figures stand without a serious fault', async () => {
    expect(await world.faults()).toEqual([])
  })

  it('a number opens exactly the rows it counts, and a chip tells which', async () => {
    const number = world.button(/^từng “Đã lựa chọn”: \d+ hồ sơ/)
    const label = (await number.getAttribute('aria-label')) ?? ''
    const count = Number(label.match(/: (\d+) hồ sơ/)?.[1])
    await number.click()
    await world.page.getByRole('heading', { level: 1, name: 'Kho điển hình' }).waitFor()
    await world.page.getByText('Toàn cảnh năm 2022: từng “Đã lựa chọn”').waitFor()
    await expect.poll(total).toBe(count)
    await world.button(/^Bỏ .*từng “Đã lựa chọn”/).click()
    await expect.poll(total).toBe(18)
  })

  it('units of the time and of today are one click apart', async () => {
    await world.go('Toàn cảnh')
    const table = world.page.getByRole('region', { name: 'Theo đơn vị' })
    await table.getByText('Phòng Tư pháp huyện Suối Mơ').first().waitFor()
    await world.page.getByRole('radio', { name: 'Đơn vị hiện nay' }).click()
    await table
      .getByText(/\(nay là: |Gồm cả: /)
      .first()
      .waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('the office goes over to the next year, and can take that back', async () => {
    await world.go('Việc hôm nay')
    await world.button('Xem việc đầu năm').click()
    await world.page.getByRole('heading', { level: 1, name: 'Việc đầu năm 2023' }).waitFor()
    expect(await world.faults()).toEqual([])
    await world.page.getByLabel(/^Quyết định cho: Kế hoạch năm 2022 → kế hoạch năm 2023/).selectOption('DONE')
    await world.page.getByLabel('Quyết định cho: Hồ Ẩn Dụ').selectOption('CARRY')
    await world.button('Sang năm kế hoạch 2023').click()
    await world.page.getByText('Đã sang năm kế hoạch 2023.').waitFor()
    await world.page.getByText(/^Hà Thị Mẫu chuyển năm, /).waitFor()
    await world.page.getByText(/^Hồ sơ còn dở: Hồ Ẩn Dụ/).waitFor()
    await world.page.keyboard.press('Control+z')
    await world.page
      .getByText(/Sang năm kế hoạch mới/)
      .first()
      .waitFor()
    await world.button('Sang năm kế hoạch 2023').waitFor()
    expect(world.complaints).toEqual([])
  })
})
