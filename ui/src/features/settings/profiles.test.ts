import { screen, waitFor, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import Gate from './Gate.svelte'
import Workers from './Workers.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })
const failure = { code: 'wrong_pin', what: 'Mã PIN chưa đúng.', kept: '', todo: '', params: {} }

describe('who works', () => {
  it('is chosen before anything else, without a PIN at once', async () => {
    const office = new FakeOffice()
    const { container } = await show(Gate, { status: office.status }, office)
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: /Hà Thị Mẫu/ }))
    await waitFor(() => expect(office.requests('choose_profile')).toEqual([{ id: 'w1', pin: null }]))
  })

  it('types the PIN where there is one; a wrong one is said below the field', async () => {
    const office = new FakeOffice()
    const { container } = await show(Gate, { status: office.status }, office)
    await user.click(screen.getByRole('button', { name: /Trần Minh Họa/ }))
    const field = () => screen.getByLabelText('Mã PIN của Trần Minh Họa')
    await user.type(field(), '12{Enter}')
    expect(screen.getByText('Mã PIN gồm 4 đến 8 chữ số.')).toBeInTheDocument()
    await expectAccessible(container)
    office.refusing.set('choose_profile', failure)
    await user.clear(field())
    await user.type(field(), '1234{Enter}')
    expect(await screen.findByText('Mã PIN chưa đúng.')).toBeInTheDocument()
    office.refusing.clear()
    await user.clear(field())
    await user.type(field(), '4321{Enter}')
    await waitFor(() => expect(office.requests('choose_profile').at(-1)).toEqual({ id: 'w2', pin: '4321' }))
  })

  it('is kept in the settings: renamed, given a PIN, let go', async () => {
    const office = new FakeOffice()
    const { container } = await show(Workers, { status: office.status }, office)
    await user.click(screen.getByRole('button', { name: 'Việc khác: Trần Minh Họa' }))
    await user.click(screen.getByRole('menuitem', { name: 'Bỏ mã PIN đã quên' }))
    await waitFor(() => expect(office.requests('reset_pin')).toEqual([{ id: 'w2' }]))
    await user.click(screen.getByRole('button', { name: 'Việc khác: Trần Minh Họa' }))
    await user.click(screen.getByRole('menuitem', { name: 'Sửa tên, công việc…' }))
    const dialog = () => within(screen.getByRole('dialog'))
    const name = dialog().getByLabelText('Họ và tên')
    await user.clear(name)
    await user.type(name, 'Trần Minh Họa Mẫu')
    await expectAccessible(container)
    await user.click(dialog().getByRole('button', { name: 'Ghi lại' }))
    await waitFor(() =>
      expect(office.requests('change_profile')).toMatchObject([{ id: 'w2', name: 'Trần Minh Họa Mẫu' }]),
    )
    await user.click(screen.getByRole('button', { name: 'Đặt mã PIN' }))
    await user.type(dialog().getByLabelText('Mã mới'), '1234')
    await user.type(dialog().getByLabelText('Ghi lại mã mới'), '1235')
    await user.click(dialog().getByRole('button', { name: 'Ghi lại' }))
    expect(dialog().getByText('Hai lần ghi không giống nhau.')).toBeInTheDocument()
    await user.type(dialog().getByLabelText('Ghi lại mã mới'), '{Backspace}4')
    await user.click(dialog().getByRole('button', { name: 'Ghi lại' }))
    await waitFor(() => expect(office.requests('set_pin')).toEqual([{ present: '', new: '1234' }]))
  })
})
