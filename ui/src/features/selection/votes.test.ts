import { describe, expect, it } from 'vitest'
import { detailOf } from '../../../test/fake/records'
import { begun, cast, counted } from './votes'

const nobody = { present: 0, agreed: 0, against: 0, abstained: 0 }

describe('counting votes', () => {
  it('counts whoever votes as present', () => {
    const one = counted(nobody, 'agreed', 1)
    expect(one).toEqual({ present: 1, agreed: 1, against: 0, abstained: 0 })
    expect(counted({ ...one, present: 9 }, 'abstained', 1).present).toBe(9)
    expect(cast(counted(one, 'against', 2))).toBe(3)
  })

  it('begins with what was written down today, else with as many present as before', () => {
    const count = { present: 9, agreed: 8, against: 0, abstained: 1 }
    const voted = { ...detailOf(4), votes: [{ on: '24/05/2022', count, told: '', remark: '', by: '' }] }
    expect(begun(voted, '24/05/2022', 11)).toEqual(count)
    expect(begun(voted, '25/05/2022', 11)).toEqual({ ...nobody, present: 11 })
  })
})
