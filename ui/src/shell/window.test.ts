import { render, screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FakeOffice } from '../../test/fake/office'
import { expectAccessible } from '../../test/screen'
import { standOn } from '../backend/calls'
import App from './App.svelte'

// jsdom does not know what the computer prefers.
window.matchMedia ??= ((media: string) => ({
  media,
  matches: false,
  addEventListener: () => {},
  removeEventListener: () => {},
})) as unknown as typeof window.matchMedia

async function open(office = new FakeOffice()) {
  standOn(office)
  const shown = render(App)
  return { ...shown, office }
}
const title = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('the window', () => {
  it('opens on what waits today, with one main and one title', async () => {
    const { container } = await open()
    await title('Việc hôm nay')
    expect(container.querySelectorAll('main')).toHaveLength(1)
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    await expectAccessible(container)
  })

  it('asks the first questions while there is no office', async () => {
    const office = new FakeOffice()
    office.status.office = null
    await open(office)
    expect(await screen.findByText('Bước 1 trên 3, chừng một phút')).toBeInTheDocument()
  })

  it('says what happened when the office does not open, and tries again', async () => {
    const office = new FakeOffice()
    const failure = {
      code: 'busy',
      what: 'Kho đang được mở ở cửa sổ khác.',
      kept: '',
      todo: 'Đóng cửa sổ kia.',
      params: {},
    }
    office.refusing.set('status', failure)
    await open(office)
    expect(await screen.findByText('Kho đang được mở ở cửa sổ khác.')).toBeInTheDocument()
    office.refusing.clear()
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
    await title('Việc hôm nay')
  })

  it('says that it is still opening, and shows the window for that', async () => {
    const office = new FakeOffice()
    office.delay = 900
    await open(office)
    expect(await screen.findByRole('status')).toHaveTextContent('xin đừng tắt máy')
    office.delay = 0
    await title('Việc hôm nay')
    expect(screen.queryByText(/xin đừng tắt máy/)).not.toBeInTheDocument()
  })

  it('goes everywhere by keys', async () => {
    await open()
    await title('Việc hôm nay')
    await userEvent.keyboard('{Alt>}[Digit2]{/Alt}')
    await title('Kho điển hình')
    await userEvent.keyboard('{F1}')
    await title('Trợ giúp')
    await userEvent.keyboard('{F1}')
    await title('Kho điển hình')
    await userEvent.keyboard('{Alt>}[Digit1]{/Alt}{Control>}k{/Control}')
    await title('Kho điển hình')
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus())
    await userEvent.keyboard('{Control>}n{/Control}')
    expect(await screen.findByRole('dialog', { name: 'Thêm điển hình' })).toBeInTheDocument()
  })

  it('undoes outside fields and says what was undone', async () => {
    const { office } = await open()
    await title('Việc hôm nay')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(await screen.findByText('Đã hoàn tác: Sửa hồ sơ')).toBeInTheDocument()
    expect(office.requests('undo')).toHaveLength(1)
  })

  it('wears the theme and the size of text that are chosen', async () => {
    const { container, office } = await open()
    await title('Việc hôm nay')
    await userEvent.click(screen.getByRole('button', { name: /Cài đặt/ }))
    const dark = await screen.findByRole('radio', { name: 'Tối' })
    await expectAccessible(container)
    await userEvent.click(dark)
    await userEvent.click(screen.getByRole('radio', { name: '125 %' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(document.documentElement.style.getPropertyValue('--text-scale')).toBe('1.25')
    expect(office.status.appearance).toEqual({ theme: 'dark', text_size: 125 })
  })

  it('gives back from the bin', async () => {
    const office = new FakeOffice()
    office.binned.add('e4')
    const { container } = await open(office)
    await title('Việc hôm nay')
    await userEvent.keyboard('{Alt>}[Digit2]{/Alt}')
    await userEvent.click(await screen.findByRole('button', { name: 'Thùng rác' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Đưa Lê Giả Định về kho' }))
    expect(await screen.findByText('Thùng rác trống.')).toBeInTheDocument()
    await expectAccessible(container)
  })

  it('every chapter of the manual can be read', async () => {
    const { container } = await open()
    await title('Việc hôm nay')
    await userEvent.keyboard('{F1}')
    await userEvent.click(await screen.findByRole('button', { name: 'Phím tắt' }))
    expect(screen.getByText('Ctrl K')).toBeInTheDocument()
    await expectAccessible(container)
  })
})
