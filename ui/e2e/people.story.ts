import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

const NAME = 'Hoàng Hòa Ví Dụ'

/** Whether any file of a folder holds a text. */
function holds(folder: string, text: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return holds(path, text)
    return readFileSync(path).includes(text) ? [path] : []
  })
}

describe('people who stand in the office twice, and the data of one', () => {
  const world = new World()
  /** Asks the core as another window of it would. */
  const ask = (name: string, request: unknown) =>
    world.page.evaluate(
      async ([call, body]) => (await fetch(`/call/${call}`, { method: 'POST', body: body ?? '{}' })).json(),
      [name, JSON.stringify(request)],
    )
  const enter = (name: string, birth: string) => {
    const person = { full_name: name, birth, position: 'Công chức', started: '', ended: '', note: '' }
    return ask('add_exemplar', { person, unit: 'STP-VP', plan_year: 2022, praise: `${name} tận tụy` })
  }
  const openPeople = async () => {
    await world
      .button(/Cài đặt/)
      .first()
      .click()
    await world.button('Hồ sơ trùng và dữ liệu cá nhân').click()
    await world.page.getByRole('heading', { level: 1, name: 'Cá nhân và dữ liệu' }).waitFor()
  }
  const pairs = () => world.page.getByRole('list', { name: 'Những hồ sơ có thể trùng' })

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
    await enter(NAME, '1987')
    await enter('HOANG HOA VI DU', '02/03/1987')
    await world.page.reload()
  })
  afterAll(() => world.close())

  it('are listed with the reasons, compared and merged; the message brings both back', async () => {
    await openPeople()
    await pairs().getByText('cùng tên không dấu').waitFor()
    expect(await world.faults()).toEqual([])
    await world.button(/^So từng mục/).click()
    await world.page.getByRole('radio', { name: 'Ngày sinh: lấy “02/03/1987”' }).check()
    expect(await world.faults()).toEqual([])
    await world.page.getByRole('dialog').getByRole('button', { name: 'Hợp nhất' }).click()
    await world.page.getByText('Không thấy ai bị nhập hai lần.').waitFor()
    await world.button('Hoàn tác').first().click()
    await pairs().getByText(NAME).waitFor()
  })

  it('are asked about when one more is added, and nothing is answered beforehand', async () => {
    await world.page.keyboard.press('Control+N')
    await world.page.getByLabel('Họ và tên').fill('hoang hoa vi du')
    const question = world.page.getByRole('group', { name: /Có phải là một người không/ })
    await question.waitFor()
    expect(await question.locator('input:checked').count()).toBe(0)
    expect(await world.faults()).toEqual([])
    await world.page.keyboard.press('Escape')
    await world.page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('a record is read as it stood on a day', async () => {
    await world.go('Kho điển hình')
    await world.page.getByRole('textbox', { name: /Tìm tên/ }).fill('hoang hoa vi du')
    const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
    await world.page.getByRole('row', { name: new RegExp(NAME) }).click()
    await detail.getByRole('heading', { name: NAME }).waitFor()
    await detail.getByRole('tab', { name: 'Nhật ký' }).click()
    await world.button('Xem hồ sơ vào một ngày').click()
    await detail.getByText(/không mục nào thay đổi/).waitFor()
    const day = detail.getByRole('textbox', { name: 'Hồ sơ vào cuối ngày' })
    await day.fill('1/1/2020')
    await day.press('Enter')
    await detail.getByText('Cuối ngày 01/01/2020 chưa có hồ sơ này.').waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('one person is erased by the chief, with reason and name, and no file tells of the name', async () => {
    await ask('add_profile', { name: 'Trần Chánh Mẫu', role: 'OFFICE_CHIEF', unit: null })
    expect(holds(world.data, NAME)).not.toEqual([])
    await world.page.reload()
    await world.go('Kho điển hình')
    const search = world.page.getByRole('textbox', { name: /Tìm tên/ })
    // Both at once: what one record says of the other is cut out as well.
    for (const name of [NAME, 'HOANG HOA VI DU']) {
      await search.fill('hoang hoa vi du')
      await world.page.getByRole('row', { name: new RegExp(name) }).click()
      const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
      await detail.getByRole('heading', { name, exact: true }).waitFor()
      await detail.getByRole('button', { name: 'Việc khác' }).last().click()
      await world.page.getByRole('menuitem', { name: 'Dữ liệu cá nhân…' }).click()
      await world.button('Xóa dữ liệu…').click()
      await world.page.getByLabel('Lý do').fill('Theo đơn đề nghị')
      await world.page.getByLabel('Gõ họ và tên để xác nhận').fill(name)
      expect(await world.faults()).toEqual([])
      await world.button('Xóa hẳn').click()
      await world.page.getByRole('dialog').waitFor({ state: 'detached', timeout: 30_000 })
    }
    await search.fill('')
    await world.page
      .getByRole('row', { name: /Người đã được xóa dữ liệu/ })
      .first()
      .waitFor()
    expect(holds(world.data, NAME)).toEqual([])
    expect(holds(world.data, 'HOANG HOA VI DU')).toEqual([])
    await openPeople()
    await world.page.getByRole('tab', { name: 'Đã xóa' }).click()
    await world.page.getByText('Theo đơn đề nghị').first().waitFor()
    expect(world.complaints).toEqual([])
  })
})
