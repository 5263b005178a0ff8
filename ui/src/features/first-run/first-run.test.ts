import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../test/screen'
import FirstRun from './FirstRun.svelte'

const open = () => {
  const onstart = vi.fn(async () => true)
  return { onstart, ...render(FirstRun, { folder: '/kho', onstart }) }
}

it('asks three things and makes the office only then', async () => {
  const { onstart, container } = open()
  await expectAccessible(container)
  await userEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
  await userEvent.type(screen.getByLabelText('Họ và tên'), 'Hà Thị Mẫu{Enter}')
  await expectAccessible(container)
  expect(onstart).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('radio', { name: /Bắt đầu với kho trống/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu dùng' }))
  expect(onstart).toHaveBeenCalledWith({
    name: 'Sở Tư pháp Đồng Nai',
    worker: 'Hà Thị Mẫu',
    role: 'OFFICE_CLERK',
    contents: 'empty',
  })
})

it('does not go on without knowing who works', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
  await userEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
  expect(screen.getByText(/Xin cho biết họ và tên/)).toBeInTheDocument()
})

it('goes back to what was answered', async () => {
  open()
  const office = screen.getByLabelText('Tên cơ quan')
  await userEvent.clear(office)
  await userEvent.type(office, 'Sở Tư pháp Mẫu')
  await userEvent.click(screen.getByRole('button', { name: 'Tiếp tục' }))
  expect(screen.getByText('Sở Tư pháp Mẫu')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Sửa' }))
  expect(screen.getByLabelText('Tên cơ quan')).toHaveValue('Sở Tư pháp Mẫu')
})
