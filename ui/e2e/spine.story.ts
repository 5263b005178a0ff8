import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('from an empty office to a sheet', () => {
  const world = new World()
  beforeAll(async () => {
    await world.open()
    await world.begin('kho trống')
  })
  afterAll(() => world.close())

  it('a person is typed in with Vietnamese marks', async () => {
    await world.page.keyboard.press('Control+N')
    const dialog = world.page.getByRole('dialog', { name: 'Thêm điển hình' })
    await dialog.getByLabel('Họ và tên').fill('Đặng Thị Giả Định')
    await dialog.getByRole('button', { name: 'Thêm và viết tiếp' }).click()
    await world.page
      .getByRole('heading', { name: /Đặng Thị Giả Định/ })
      .first()
      .waitFor()
  })

  it('what is typed is there after a power cut', async () => {
    const praise = world.page.getByRole('textbox', { name: 'Câu nêu gương' })
    await praise.fill('Người dân đến một lần, không phải quay lại lần thứ hai.')
    await praise.blur()
    await world.page
      .getByText(/Đã lưu/)
      .first()
      .waitFor()
    await world.restart()
    await world.go('Kho điển hình')
    await world.page.keyboard.press('Control+K')
    await world.page.keyboard.type('dang thi gia dinh')
    await world.page.getByText('không phải quay lại lần thứ hai').first().waitFor()
  })

  it('the poster shows the real page', async () => {
    const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
    await detail.getByRole('button', { name: 'Làm áp phích' }).click()
    await world.page.locator('main img[src^="blob:"]').first().waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('the page complained of nothing', () => {
    expect(world.complaints).toEqual([])
  })
})
