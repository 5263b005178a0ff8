import { screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import Journal from './Journal.svelte'

describe('the journal of a day', () => {
  it('tells who did what to whom, and leads to the exemplar', async () => {
    const onshow = vi.fn()
    const { container } = await show(Journal, { onback: vi.fn(), onshow }, new FakeOffice())
    const list = await screen.findByRole('region', { name: 'Những việc đã làm trong ngày' })
    const [typed, added] = within(list).getAllByRole('listitem')
    expect(typed?.textContent).toContain('Lê Mẫu')
    expect(typed?.textContent).toContain('mười lăm phút một lần tra cứu')
    expect(added?.textContent).toContain('và 1.250 bản ghi nữa')
    expect(screen.getByText('2 việc, 2 người')).toBeTruthy()
    await expectAccessible(container)
    await userEvent.setup({ delay: null }).click(screen.getByRole('button', { name: 'Nguyễn Thị Ví Dụ' }))
    expect(onshow).toHaveBeenCalledWith('e0')
  })

  it('steps over the days on which nothing was done', async () => {
    const office = new FakeOffice()
    await show(Journal, { onback: vi.fn(), onshow: vi.fn() }, office)
    const user = userEvent.setup({ delay: null })
    await user.click(await screen.findByRole('button', { name: 'Ngày trước có việc: 19/05/2022' }))
    await screen.findByText('Ngày này không ai thay đổi gì trong văn phòng.')
    expect(office.requests('journal').at(-1)).toEqual({ day: '19/05/2022' })
    await user.click(screen.getByRole('button', { name: 'Ngày sau có việc: 24/05/2022' }))
    expect(office.requests('journal').at(-1)).toEqual({ day: '24/05/2022' })
  })
})
