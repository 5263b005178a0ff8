import { screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { boards } from '../../../test/fake/boards'
import { FakeOffice } from '../../../test/fake/office'
import { expectAccessible, show } from '../../../test/screen'
import Bin from './Bin.svelte'

describe('the bin', () => {
  it('gives a board back, and says nothing of boards when it holds none', async () => {
    const office = new FakeOffice()
    office.binnedBoards = boards.slice(0, 1)
    const { container } = await show(Bin, { onback: vi.fn() }, office)
    const button = await screen.findByRole('button', { name: 'Dùng lại Bảng tin sảnh tầng 1' })
    await expectAccessible(container)
    await userEvent.setup({ delay: null }).click(button)
    await waitFor(() => expect(screen.queryByText('Bảng tin đã bỏ')).toBeNull())
    expect(office.requests('restore')).toEqual([{ records: ['b1'] }])
  })
})
