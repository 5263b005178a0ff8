import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('units over time', () => {
  const world = new World()
  const dialog = () => world.page.getByRole('dialog')

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
  })
  afterAll(() => world.close())

  async function toUnits() {
    await world
      .button(/Cài đặt/)
      .first()
      .click()
    await world.button('Danh mục đơn vị').click()
    await world.page.getByRole('heading', { level: 1, name: 'Đơn vị' }).waitFor()
  }

  it('are found in the settings, each with its line', async () => {
    await toUnits()
    await world.page.getByRole('radio', { name: 'Tất cả' }).click()
    await world.page.getByLabel('Tìm đơn vị theo tên cũ hoặc mới').fill('suoi mo')
    await world
      .button(/Phòng Tư pháp huyện Suối Mơ/)
      .first()
      .click()
    const line = world.page.getByRole('list', { name: 'Các đơn vị theo thời gian' })
    await line.waitFor()
    expect(await line.getByRole('listitem').count()).toBe(3)
    expect(await world.faults()).toEqual([])
  })

  it('bear a new name from a day, and one undo takes it back', async () => {
    await world.page.getByLabel('Tìm đơn vị theo tên cũ hoặc mới').fill('ben moi')
    await world
      .button(/UBND xã Bến Mới Mẫu/)
      .first()
      .click()
    await world.button('Đổi tên…').click()
    await dialog().getByLabel('Tên mới').fill('UBND phường Bến Mới Mẫu')
    await dialog().getByLabel('Từ ngày').fill('30/04/2026')
    await dialog().getByText('nay là UBND phường Bến Mới Mẫu').waitFor()
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Đổi tên' }).click()
    await world.page.getByRole('heading', { level: 2, name: 'UBND phường Bến Mới Mẫu' }).waitFor()
    const line = world.page.getByRole('list', { name: 'Các đơn vị theo thời gian' })
    expect(await line.getByRole('listitem').count()).toBe(5)
  })

  it('are found by old and new names in the library', async () => {
    await world.go('Kho điển hình')
    await world.page.getByRole('search').getByRole('textbox').fill('phường bến mới')
    const row = world.page.getByRole('row', { name: /Đỗ Thị Thử Nghiệm/ })
    await row.filter({ hasText: /nay là: .*phường Bến Mới Mẫu/ }).waitFor()
    await toUnits()
    await world.page.keyboard.press('Control+z')
    await world.page.getByText(/Đã hoàn tác/).waitFor()
  })

  it('are taken in from a list whose faulty lines are named', async () => {
    await world.button('Thay đổi từ 2022').click()
    await dialog().getByText('chưa kiểm chứng').first().waitFor()
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Nhập danh sách…' }).first().click()
    await dialog().getByLabel('Danh sách').fill('Phường Mẫu Mới;xã Mẫu Xưa\nHuyện Mẫu;xã Mẫu')
    await dialog().getByRole('button', { name: 'Xem trước' }).click()
    await dialog().getByText('Dòng 2').waitFor()
    await dialog().getByLabel('Bỏ qua 1 dòng ấy').check()
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Nhập 1 dòng' }).click()
    await world.page.getByText('Đã nhập danh sách: 2 đơn vị thay đổi.').waitFor()
    expect(world.complaints).toEqual([])
  })
})
