import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

describe('a sheet about nobody', () => {
  const world = new World()
  const title = () => world.page.getByRole('heading', { level: 1 })
  /** The core runs without optimisation here and draws every page. */
  const SLOW = { timeout: 100_000 }

  beforeAll(async () => {
    await world.open()
    await world.begin('kho trống')
  })
  afterAll(() => world.close())

  it('is one step from the first page, though no exemplar was ever written down', async () => {
    await world.button('Làm tờ kỷ niệm, không nêu ai').click()
    await world.page.locator('main img[src^="blob:"]').first().waitFor(SLOW)
    await expect.poll(() => title().textContent()).toContain('Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc')
    expect(await world.faults()).toEqual([])
  })

  it('follows its words', async () => {
    const name = world.page.getByLabel('Tên sự kiện')
    await name.fill('Ngày truyền thống ngành Tư pháp')
    await expect.poll(() => title().textContent(), SLOW).toContain('Ngày truyền thống ngành Tư pháp')
  })

  it('is posted without anybody to ask', async () => {
    await world.button('Xuất PDF').click()
    const dialog = world.page.getByRole('dialog')
    await dialog.getByText('Tờ này không nêu ai nên không cần đồng ý.').waitFor(SLOW)
    await dialog.getByLabel('Tên bảng mới').fill('Bảng tầng 1')
    await dialog.getByLabel('Người duyệt').fill('Phạm Giám Đốc Mẫu')
    await dialog.getByLabel('Căn cứ duyệt').fill('Phiếu trình số 12')
    await dialog.getByRole('button', { name: 'Lưu và ghi niêm yết' }).click()
    await world.page.getByText(/Đã ghi niêm yết: Bảng tầng 1/).waitFor(SLOW)
  })

  it('stands beside the exemplars where one begins', async () => {
    await world.page.getByRole('button', { name: 'Xưởng áp phích' }).last().click()
    const words = world.page.getByRole('region', { name: 'Tờ không nêu ai' })
    await words.getByRole('button', { name: /Ngày kỷ niệm/ }).waitFor()
    await world.page.getByText('Kho chưa có điển hình nào.').waitFor()
    expect(await world.faults()).toEqual([])
    expect(world.complaints).toEqual([])
  })
})
