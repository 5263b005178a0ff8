import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('from a sheet to paper', () => {
  const world = new World()
  const dialog = () => world.page.getByRole('dialog')
  /** The core runs without optimisation here and draws every page. */
  const SLOW = { timeout: 100_000 }

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
  })
  afterAll(() => world.close())

  it('several are chosen and their sheets stand in the studio', async () => {
    await world.go('Kho điển hình')
    const rows = world.page.getByRole('row')
    await rows.nth(1).waitFor()
    for (const at of [1, 2, 3]) await rows.nth(at).getByRole('checkbox').click()
    await world.button('Làm áp phích').first().click()
    await world.page.locator('main img[src^="blob:"]').first().waitFor(SLOW)
    await world.page.getByRole('tab', { name: 'Bản in' }).click()
    expect(await world.faults()).toEqual([])
  })

  it('a printer is written down with the margins read from the test page', async () => {
    await world.button('Lề và trang thử…').click()
    await dialog().getByRole('button', { name: 'Mở trang thử' }).click()
    await world.page.getByText('Đã mở trang thử để in.').waitFor()
    await dialog().getByRole('button', { name: 'Thêm máy in' }).click()
    await dialog().getByLabel('Tên máy in').fill('Canon phòng Văn thư')
    await dialog().getByLabel('Lề trái, mm').fill('18')
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Ghi lại' }).click()
    await dialog().getByText('trái 18 mm').waitFor()
    await dialog().getByRole('button', { name: 'Đóng' }).last().click()
    await world.page.getByLabel('Máy in', { exact: true }).selectOption('Canon phòng Văn thư')
    await world.page
      .getByText(/Đã dời tờ sang phải/)
      .first()
      .waitFor(SLOW)
  })

  it('a large sheet is shown with the map of its pieces', async () => {
    await world.button('In ghép nhiều tờ…').click()
    await dialog().getByLabel('Khổ áp phích').selectOption('A2')
    await dialog()
      .getByText(/\d+ tờ A4: \d hàng × \d cột/)
      .waitFor(SLOW)
    await dialog().getByRole('img', { name: 'Sơ đồ ghép' }).waitFor(SLOW)
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Thôi' }).click()
  })

  it('a pile of drafts is made, a file each, and the files lie there', async () => {
    await world.button(/Làm cả loạt 3 áp phích/).click()
    await dialog()
      .getByLabel(/Chỉ làm bản để xem/)
      .check()
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Chọn nơi ghi và bắt đầu' }).click()
    await dialog().getByText('Đã làm xong 3 tờ.').waitFor(SLOW)
    expect(await world.faults()).toEqual([])
    const files = readdirSync(join(world.data, 'ap-phich'))
    expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(3)
    await dialog().getByRole('button', { name: 'Đóng' }).last().click()
    expect(world.complaints).toEqual([])
  })
})
