import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('in the library', () => {
  const world = new World()
  const row = (name: string) => world.page.getByRole('row', { name: new RegExp(name) })
  const search = () => world.page.getByRole('textbox', { name: /Tìm tên/ })

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
    await world.page.keyboard.press('Control+K')
  })
  afterAll(() => world.close())

  it('Ctrl+K leads to the search, which finds without marks and marks the hit', async () => {
    await world.page.keyboard.type('nguyen thi vi du')
    const marks = row('Nguyễn Thị Ví Dụ').locator('b mark')
    await expect.poll(() => marks.allTextContents()).toEqual(['Nguyễn', 'Thị', 'Ví', 'Dụ'])
    await search().fill('')
  })

  it('both ways of placing a tone find both names', async () => {
    await search().fill('hòa thủy')
    await row('Hoà Thuỷ Thử Nghiệm').waitFor()
    await search().fill('')
  })

  it('people stand by their given name', async () => {
    await row('Lý A').waitFor()
    const names = await world.page.locator('[role=row] b').allTextContents()
    expect(names.indexOf('Lý A')).toBeLessThan(names.indexOf('Nguyễn Thị Ví Dụ'))
  })

  it('the arrow keys lead the detail, Delete bins and Ctrl+Z brings back', async () => {
    await world.page.getByRole('grid').focus()
    await world.page.keyboard.press('End')
    await world.page.keyboard.press('Home')
    const first = await world.page.locator('[aria-rowindex="2"] b').first().textContent()
    await world.page.getByRole('heading', { level: 2, name: first ?? '' }).waitFor()
    await world.page.keyboard.press('Delete')
    await world.page.getByText('Đã bỏ hồ sơ vào thùng rác').waitFor()
    await row(first ?? '').waitFor({ state: 'detached' })
    await world.page.keyboard.press('Control+Z')
    await row(first ?? '').waitFor()
  })

  it('a next step is written down with its basis and shows in the history', async () => {
    await search().fill('pham van mau')
    await row('Phạm Văn Mẫu').waitFor()
    const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
    await detail.getByRole('heading', { name: 'Phạm Văn Mẫu' }).waitFor()
    const before = await detail.locator('[aria-current=step]').textContent()
    await detail.locator('.next button').first().click()
    await world.page.getByLabel('Căn cứ').fill('Tờ trình số 12 của Phòng')
    await world.page.getByRole('dialog').locator('footer button').last().click()
    await world.page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => detail.locator('[aria-current=step]').textContent(), { timeout: 20_000 })
      .not.toBe(before)
    await detail.getByRole('tab', { name: 'Nhật ký' }).click()
    await detail.getByText('Tờ trình số 12 của Phòng').first().waitFor()
  })

  it('the bin gives back what it holds', async () => {
    await search().fill('le gia dinh')
    await row('Lê Giả Định').waitFor()
    await world.page.getByRole('grid').focus()
    await world.page.keyboard.press('Delete')
    await row('Lê Giả Định').waitFor({ state: 'detached' })
    await world.button('Thùng rác').click()
    await world.button('Đưa Lê Giả Định về kho').click()
    await world.page.getByText('Thùng rác trống.').waitFor()
    await world.button('Về kho điển hình').first().click()
    await row('Lê Giả Định').waitFor()
  })

  it('the page complained of nothing', () => {
    expect(world.complaints).toEqual([])
  })
})
