import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from './world'

const MERIT = 'Bằng khen của Chủ tịch UBND tỉnh'
const VI_DU = 'Nguyễn Thị Ví Dụ'

describe('from a nomination to the history of awards', () => {
  const world = new World()
  const dialog = () => world.page.getByRole('dialog')
  const row = (name: string) => world.page.getByRole('row').filter({ hasText: name })

  beforeAll(async () => {
    await world.open()
    await world.begin('văn phòng mẫu')
    await world.go('Quy trình xét chọn')
    await world.page.getByRole('radio', { name: 'Khen thưởng' }).click()
    await row('Tổ hòa giải ấp Giả Định').waitFor()
  })
  afterAll(() => world.close())

  it('the round of the year stands with its totals and without a serious fault', async () => {
    await world.page.getByText('2 đề nghị').waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('somebody is put forward, and the rules say beforehand which years are missing', async () => {
    await world.button('Đề nghị khen thưởng').click()
    await dialog().getByRole('checkbox', { name: VI_DU }).check()
    const form = dialog().getByLabel('Hình thức đề nghị', { exact: true })
    await form.selectOption('Chiến sĩ thi đua Bộ, ban, ngành, tỉnh')
    await dialog().getByLabel('Ngày đề nghị').fill('28/11/2022')
    await dialog().getByLabel('Ngày đề nghị').press('Tab')
    await dialog()
      .getByText(/thiếu năm 2019, 2020/)
      .waitFor()
    await dialog().getByText('chưa kiểm chứng').first().waitFor()
    expect(await world.faults()).toEqual([])
    await form.selectOption('Bằng khen')
    await dialog().getByLabel('Tên đầy đủ của hình thức').fill(MERIT)
    await dialog().getByLabel('Tờ trình').fill('Tờ trình số 52/TTr-STP ngày 28/11/2022')
    await dialog().getByRole('button', { name: 'Ghi đề nghị' }).click()
    await row(VI_DU).getByText(MERIT).waitFor()
    await world.page.getByText('3 đề nghị').waitFor()
  })

  it('one decision is written down for two at once', async () => {
    await world.page.getByRole('checkbox', { name: `Chọn đề nghị của ${VI_DU}` }).check()
    await world.page.getByRole('checkbox', { name: /Chọn đề nghị của Tổ hòa giải/ }).check()
    await world.button('Ghi kết quả').click()
    await dialog().getByLabel('Số quyết định').fill('3456/QĐ-UBND')
    await dialog().getByLabel('Ngày quyết định').fill('26/12/2022')
    await dialog().getByLabel('Người, cơ quan quyết định').fill('Chủ tịch UBND tỉnh Đồng Nai')
    expect(await world.faults()).toEqual([])
    await dialog().getByRole('button', { name: 'Ghi kết quả' }).click()
    await row(VI_DU).getByText('Được khen thưởng').waitFor()
    expect(await row('Tổ hòa giải').getByText('Được khen thưởng').count()).toBe(1)
  })

  it('the award stands in the record, beside those of past years', async () => {
    await world.button(VI_DU).click()
    const detail = world.page.getByRole('region', { name: 'Hồ sơ đang xem' })
    await detail.getByRole('tab', { name: 'Hồ sơ' }).click()
    const history = detail.getByRole('region', { name: 'Quá trình khen thưởng' })
    await history.getByText('từ đề nghị').waitFor()
    expect(await history.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/2019\s+Lao động tiên tiến/),
      expect.stringMatching(/2020\s+Lao động tiên tiến/),
      expect.stringMatching(/2021\s+Chiến sĩ thi đua cơ sở[\s\S]*1234\/QĐ-UBND/),
      expect.stringMatching(/2022\s+Bằng khen của Chủ tịch UBND tỉnh[\s\S]*3456\/QĐ-UBND/),
    ])
    expect(await world.faults()).toEqual([])
  })

  it('an award of a past year is typed in while the record is edited', async () => {
    await world.page.getByRole('button', { name: 'Sửa', exact: true }).click()
    const card = world.page.getByRole('region', { name: 'Quá trình khen thưởng' })
    await card.getByRole('button', { name: 'Thêm danh hiệu, hình thức' }).click()
    await dialog().getByLabel('Danh hiệu, hình thức').selectOption('Lao động tiên tiến')
    await dialog().getByLabel('Năm', { exact: true }).fill('2018')
    await dialog().getByRole('button', { name: 'Lưu' }).click()
    await card.getByText('2018').waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('a rule is confirmed in the settings and says by whom', async () => {
    await world.go('Quy trình xét chọn')
    await world.page.getByRole('button', { name: /Cài đặt/ }).click()
    await world.button('Xem và xác nhận quy tắc').click()
    const rules = world.page.locator('dialog[open]')
    await rules
      .getByRole('button', { name: /^Xác nhận: / })
      .first()
      .click()
    expect(await world.faults()).toEqual([])
    await rules.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await rules.getByText(/Hà Thị Mẫu xác nhận/).waitFor()
    expect(await world.faults()).toEqual([])
  })

  it('the page complained of nothing', () => {
    expect(world.complaints).toEqual([])
  })
})
