/** How one comes to each screen, by the clicks and keys of a person. */

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function find(selector: string, words: string): Promise<HTMLElement> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
      `${element.textContent} ${element.getAttribute('aria-label')} ${element.title}`.includes(words),
    )
    if (found) return found
    await pause(20)
  }
  throw new Error(`no ${selector} says ${words}`)
}
const click = async (words: string, selector = 'button') => {
  const button = await find(selector, words)
  button.click()
  await pause(120)
}
async function type(words: string, text: string) {
  const field = (await find('input, textarea', words)) as HTMLInputElement
  field.focus()
  field.value = text
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  await pause(150)
}
const library = () => click('Kho điển hình')

export const screens: Record<string, () => Promise<void>> = {
  'first-run': () => pause(300),
  'first-run-2': () => click('Tiếp tục'),
  'first-run-3': async () => {
    await click('Tiếp tục')
    const field = document.querySelector<HTMLInputElement>('main input')
    if (field) {
      field.value = 'Hà Thị Mẫu'
      field.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }
    await click('Tiếp tục')
  },
  today: () => pause(600),
  library,
  selection: async () => {
    await click('Quy trình xét chọn')
    const card = document.querySelectorAll<HTMLElement>('section:nth-of-type(3) [data-card]')[0]
    card?.click()
    await pause(500)
  },
  'selection-list': async () => {
    await click('Quy trình xét chọn')
    await click('Danh sách')
    await pause(500)
  },
  'selection-inbox': async () => {
    await click('Quy trình xét chọn')
    await click('Chờ tôi')
    await pause(500)
  },
  'selection-compare': async () => {
    await click('Quy trình xét chọn')
    await click('Danh sách')
    for (const box of [...document.querySelectorAll<HTMLElement>('tbody input')].slice(0, 3)) box.click()
    await pause(100)
    await click('So sánh', '[role=toolbar] button')
    await pause(500)
  },
  awards: async () => {
    await click('Quy trình xét chọn')
    await click('Khen thưởng', '[role=radio]')
    await pause(500)
  },
  'awards-nominate': async () => {
    await click('Quy trình xét chọn')
    await click('Khen thưởng', '[role=radio]')
    await click('Đề nghị khen thưởng')
    await pause(300)
  },
  meeting: async () => {
    await click('Quy trình xét chọn')
    await click('Mở họp xét')
    await pause(700)
  },
  units: async () => {
    await click('Cài đặt')
    await click('Danh mục đơn vị')
    await click('UBND xã Suối Mơ Mẫu')
    await pause(300)
  },
  'library-open': async () => {
    await library()
    const second = document.querySelectorAll<HTMLElement>('[role=row]')[2]
    second?.click()
    await pause(200)
  },
  'library-search': async () => {
    await library()
    await type('Tìm tên', 'thi du')
  },
  'library-filter': async () => {
    await library()
    await click('Đơn vị', '.chip button')
  },
  'library-select': async () => {
    await library()
    for (const box of [...document.querySelectorAll<HTMLElement>('[role=row] input')].slice(1, 4)) box.click()
    await pause(100)
  },
  'library-record': async () => {
    await library()
    await click('Hồ sơ', '[role=tab]')
  },
  'library-history': async () => {
    await library()
    await click('Nhật ký', '[role=tab]')
  },
  'library-move': async () => {
    await library()
    await click('Ghi đã tuyên truyền')
  },
  add: async () => {
    await library()
    await click('Thêm điển hình')
  },
  bin: async () => {
    await library()
    await click('Thùng rác')
  },
  boards: () => click('Bảng tin', 'nav button'),
  'boards-posting': async () => {
    await click('Bảng tin', 'nav button')
    await click('Xem lượt đăng')
  },
  'boards-calendar': async () => {
    await click('Bảng tin', 'nav button')
    await click('Lịch', '[role=radio]')
  },
  'boards-day': async () => {
    await click('Bảng tin', 'nav button')
    await click('Tra một ngày', '[role=radio]')
  },
  'boards-add': async () => {
    await click('Bảng tin', 'nav button')
    await click('Thêm bảng')
  },
  'library-consent': async () => {
    await library()
    await click('Đồng ý', '[role=tab]')
  },
  'consent-add': async () => {
    await library()
    await click('Đồng ý', '[role=tab]')
    await click('Ghi đồng ý')
  },
  settings: () => click('Cài đặt'),
  help: () => click('Trợ giúp'),
  editor: async () => {
    await library()
    const first = document.querySelectorAll<HTMLElement>('[role=row]')[1]
    first?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))
    await pause(400)
  },
  studio: async () => {
    await library()
    document.querySelectorAll<HTMLElement>('[role=row]')[1]?.click()
    await click('Làm áp phích')
  },
}
