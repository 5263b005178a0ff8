import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('from a sheet to the board', () => {
  const world = new World()
  const dialog = () => world.page.getByRole('dialog')
  const NAME = 'Nguyễn Thị Ví Dụ'

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
  })
  afterAll(() => world.close())

  it('a board is added', async () => {
    await world.go('Bảng tin')
    await world.button('Thêm bảng').click()
    await dialog().getByLabel('Tên bảng').fill('Bảng tin thử nghiệm')
    await dialog().getByLabel('Nơi treo').fill('Hành lang tầng 2')
    await dialog().getByRole('button', { name: 'Thêm bảng' }).click()
    const board = world.page.getByRole('region', { name: 'Bảng tin thử nghiệm' })
    await board.getByText('Bảng đang trống').waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('a consent is written down and stands in the table', async () => {
    await world.go('Kho điển hình')
    await world.page.getByRole('row', { name: new RegExp(NAME) }).click()
    await world.page.getByRole('tab', { name: 'Đồng ý' }).click()
    const papers = world.page.getByRole('article')
    await papers.first().waitFor()
    const before = await papers.count()
    await world.button('Ghi đồng ý').click()
    await dialog().getByLabel('Để làm gì').fill('Thử nghiệm niêm yết')
    await dialog().getByRole('button', { name: 'Ghi đồng ý' }).click()
    await world.page.getByText('Thử nghiệm niêm yết').waitFor()
    expect(await papers.count()).toBe(before + 1)
    expect(await world.faults()).toEqual([])
  })

  it('the sheet is posted with one dialog', async () => {
    await world.button('Làm áp phích').first().click()
    await world.page.locator('main img[src^="blob:"]').first().waitFor()
    await world.button('In áp phích').click()
    await dialog().getByText('Đã được duyệt và đủ đồng ý.').waitFor()
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('combobox', { name: 'Bảng' }).selectOption('Bảng tin thử nghiệm')
    await dialog().getByLabel('Người duyệt').fill('Phạm Giám Đốc Mẫu')
    await dialog().getByRole('button', { name: 'In và ghi niêm yết' }).click()
    await world.page.getByText('Đã mở áp phích để in.').waitFor()
    await world.button('Xem trên bảng').click()
  })

  it('it hangs on the board, in the calendar and on its day', async () => {
    const posting = world.page.getByRole('region', { name: 'Lượt đăng đang xem' })
    await posting.getByText('Phạm Giám Đốc Mẫu').waitFor()
    // Drawn by a core without optimisation, behind every small picture that was wanted before.
    await posting.locator('img').first().waitFor({ timeout: 100_000 })
    expect(await world.faults()).toEqual([])
    const board = world.page.getByRole('region', { name: 'Bảng tin thử nghiệm' })
    await board.getByText(NAME).waitFor()
    const main = world.page.getByRole('main')
    for (const view of ['Lịch', 'Tra một ngày']) {
      await world.page.getByRole('radio', { name: view }).click()
      await main.getByRole('button', { name: new RegExp(`^Xem lượt đăng.*${NAME}`) }).waitFor()
      expect(await world.faults(), view).toEqual([])
    }
  })

  it('whoever withdraws is asked to take down, and one button notes it', async () => {
    await world.go('Kho điển hình')
    await world.page.getByRole('tab', { name: 'Đồng ý' }).click()
    // Two consents cover the sheet: only the last one withdrawn leaves it without any.
    for (const [turn, left] of [2, 1].entries()) {
      const withdraw = world.button('Ghi rút đồng ý')
      await expect.poll(() => withdraw.count()).toBe(left)
      await withdraw.first().click()
      await dialog().getByRole('button', { name: 'Ghi rút đồng ý' }).click()
      if (turn === 0) await dialog().waitFor({ state: 'detached' })
    }
    const question = world.page.getByRole('dialog', { name: 'Phải gỡ 1 lượt đang đăng' })
    await question.getByText(NAME).waitFor()
    expect(await world.faults()).toEqual([])
    await question.getByRole('button', { name: 'Để sau' }).click()
  })

  it('until it is down it stands first in what waits, and then it is gone', async () => {
    await world.go('Việc hôm nay')
    const first = world.page.locator('.tasks section').first()
    await first.getByText('Phải gỡ vì không còn đồng ý').waitFor()
    await first.getByRole('button', { name: /^Gỡ xuống/ }).click()
    await world.page
      .getByRole('region', { name: 'Lượt đăng đang xem' })
      .getByText('Không còn được đồng ý')
      .waitFor()
    await world.button('Gỡ xuống').click()
    await dialog().getByRole('button', { name: 'Ghi đã gỡ' }).click()
    await dialog().waitFor({ state: 'detached' })
    const board = world.page.getByRole('region', { name: 'Bảng tin thử nghiệm' })
    await board.getByText('Bảng đang trống').waitFor()
  })

  it('the page complained of nothing', () => {
    expect(world.complaints).toEqual([])
  })
})
