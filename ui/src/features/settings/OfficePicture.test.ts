import { screen, waitFor } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { expectAccessible } from '../../../test/screen'
import { FakeCore } from '../../../test/workbench/fake-core'
import { stage } from '../../../test/workbench/stage'
import type { OfficeCard } from '../../backend/generated'
import OfficePicture from './OfficePicture.svelte'

vi.setConfig({ testTimeout: 30_000 })
const user = userEvent.setup({ delay: null })

const none: OfficeCard = {
  name: 'Sở Tư pháp mẫu',
  exemplars: 18,
  sample: true,
  unit: 'u1',
  logo: null,
  background: null,
}
const open = (which: 'logo' | 'background', office = none, core = new FakeCore()) =>
  stage(OfficePicture, { office, which }, core)

describe('a picture of the office', () => {
  it('is taken in as the ground of the sheets, or as the mark', async () => {
    for (const [which, words] of [
      ['background', 'Chọn ảnh nền'],
      ['logo', 'Chọn ảnh biểu trưng'],
    ] as const) {
      const core = new FakeCore()
      core.chosenFile = '/ảnh/trụ sở.jpg'
      const { unmount, container } = open(which, none, core)
      const button = await screen.findByText(words)
      await expectAccessible(container)
      await user.click(button)
      await waitFor(() => expect(core.of('add_photo')).toHaveLength(1))
      expect(core.of('add_photo')[0]).toMatchObject({
        record: 'u1',
        background: which === 'background',
        file: '/ảnh/trụ sở.jpg',
      })
      unmount()
    }
  })

  it('is taken away from the field it stands in', async () => {
    const { core } = open('background', { ...none, background: 'f1' })
    await user.click(await screen.findByText('Bỏ'))
    await waitFor(() => expect(core.of('save_fields')).toHaveLength(1))
    expect(core.of('save_fields')[0]).toEqual({
      record: 'u1',
      changes: [{ path: 'background', value: null }],
    })
  })

  it('stays as it was when nothing is chosen', async () => {
    const { core } = open('background')
    await user.click(await screen.findByText('Chọn ảnh nền'))
    expect(core.of('add_photo')).toEqual([])
    expect(screen.getByText('chưa có')).toBeInTheDocument()
  })
})
