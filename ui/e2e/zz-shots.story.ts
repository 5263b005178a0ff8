import { afterAll, beforeAll, describe, it } from 'vitest'
import { World } from './world'

describe('shots', () => {
  const world = new World()
  const ask = (name: string, request: unknown) =>
    world.page.evaluate(
      async ([call, body]) => (await fetch(`/call/${call}`, { method: 'POST', body: body ?? '{}' })).json(),
      [name, JSON.stringify(request)],
    )
  const enter = (name: string, birth: string, position: string, unit: string) =>
    ask('add_exemplar', {
      person: { full_name: name, birth, position, started: '', ended: '', note: '' },
      unit,
      plan_year: 2022,
      praise: 'Tận tụy',
    })
  const shot = async (name: string) => {
    await world.page.waitForTimeout(500)
    await world.page.screenshot({ path: `/tmp/persons-${name}.png` })
  }
  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
    await enter('Hoàng Hòa Ví Dụ', '1987', 'Công chức Tư pháp – Hộ tịch', 'STP-VP')
    await enter('HOANG HOA VI DU', '02/03/1987', 'Công chức', 'STP-VP')
    await enter('Lê Thị Giả Định', '1990', 'Chuyên viên', 'STP-VP')
    await enter('Lê Thị Giả Định', '1990', 'Chuyên viên', 'STP-TTR')
    await ask('add_profile', { name: 'Trần Chánh Mẫu', role: 'OFFICE_CHIEF', unit: null })
    await world.page.reload()
  })
  afterAll(() => world.close())
  it('shoots', async () => {
    await world
      .button(/Cài đặt/)
      .first()
      .click()
    await shot('settings')
    await world.button('Hồ sơ trùng và dữ liệu cá nhân').click()
    await shot('doubles')
    await world
      .button(/^So từng mục/)
      .first()
      .click()
    await shot('merge')
    await world.page.keyboard.press('Escape')
    await world.page.getByRole('tab', { name: 'Thời hạn lưu' }).click()
    await shot('keeping')
    await world.page.keyboard.press('Control+N')
    await world.page.getByLabel('Họ và tên').fill('le thi gia dinh')
    await world.page.waitForTimeout(800)
    await shot('add')
    await world.page.keyboard.press('Escape')
    await world.go('Kho điển hình')
    await world.page.getByRole('textbox', { name: /Tìm tên/ }).fill('hoang hoa vi du')
    await world.page.waitForTimeout(500)
    const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
    await detail.getByRole('tab', { name: 'Nhật ký' }).click()
    await shot('history')
    await world.button('Xem hồ sơ vào một ngày').click()
    await shot('then')
    await detail.getByRole('button', { name: 'Việc khác' }).last().click()
    await shot('menu')
    await world.page.getByRole('menuitem', { name: 'Dữ liệu cá nhân…' }).click()
    await shot('personal')
    await world.button('Xóa dữ liệu…').click()
    await shot('erase')
  })
})
