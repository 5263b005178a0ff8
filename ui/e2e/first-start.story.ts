import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstRunText } from '../src/text/first-run'
import { World } from './world'

describe('on a fresh machine', () => {
  const world = new World()
  beforeAll(() => world.open())
  afterAll(() => world.close())

  it('a clerk answers three questions and sees what waits', async () => {
    expect(await world.faults()).toEqual([])
    await world.begin('văn phòng mẫu')
    await world.page.locator('.tasks li').first().waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('the first start offers the kinds of work that the core knows', async () => {
    await world.button(/Cài đặt/).click()
    await world.button('Thêm người').click()
    const known = await world.page.getByLabel('Công việc').locator('option').allTextContents()
    expect(firstRunText.roles.map(({ label }) => label)).toEqual(known.map((label) => label.trim()))
    await world.page.keyboard.press('Escape')
  })

  it('the sheets of those who were chosen are drawn', async () => {
    await world.page.locator('.board img').first().waitFor()
  })

  it('every screen is free of serious faults, in every theme', async () => {
    for (const theme of ['Sáng', 'Tối', 'Tương phản cao']) {
      await world.button(/Cài đặt/).click()
      await world.page.getByRole('radio', { name: theme }).click()
      await world.page.waitForTimeout(200)
      expect(await world.faults(), `settings, ${theme}`).toEqual([])
      await world.page.keyboard.press('Escape')
      for (const section of ['Việc hôm nay', 'Kho điển hình', 'Xưởng áp phích', 'Bảng tin']) {
        await world.go(section)
        await world.page.waitForTimeout(400)
        expect(await world.faults(), `${section}, ${theme}`).toEqual([])
      }
    }
  })

  it('who works and how it looks are remembered', async () => {
    await world.restart()
    await world.page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(() => world.page.locator('html').getAttribute('data-theme')).toBe('contrast')
    expect(await world.page.getByRole('complementary').textContent()).toContain('Hà Thị Mẫu')
  })

  it('the page complained of nothing', () => {
    expect(world.complaints).toEqual([])
  })
})
