/** A change of units while it is typed: who is before, who is after, from when. */
import type { ChangeUnits, UnitHeir } from '../../backend/generated'
import { nothing } from './unit-form'

export type Course = 'RENAME' | 'MERGE' | 'SPLIT' | 'END'

/** Who takes over: a unit of the list, or a new one of this name. */
export type Heir = { kind: 'new' | 'known'; name: string; unit: string }

export type Wish = {
  course: Course
  /** The unit one stands on. */
  unit: string
  /** Units that are merged with it. */
  others: string[]
  heirs: Heir[]
  day: string
  basis: string
}

export const newHeir = (): Heir => ({ kind: 'new', name: '', unit: '' })

/** What is asked for at first. */
export function wishOf(course: Course, unit: string): Wish {
  const heirs = { RENAME: 1, MERGE: 1, SPLIT: 2, END: 0 }[course]
  return { course, unit, others: [], heirs: Array.from({ length: heirs }, newHeir), day: '', basis: '' }
}

const isNamed = ({ kind, name, unit }: Heir) => (kind === 'new' ? name.trim() !== '' : unit !== '')

/** Whether everything is said that the core must know to tell what would happen. One unit alone is not merged. */
export const isComplete = ({ course, others, heirs, day }: Wish): boolean =>
  day.trim() !== '' &&
  heirs.every(isNamed) &&
  (course !== 'MERGE' || others.some(Boolean) || heirs.some(({ kind }) => kind === 'known'))

/** The wish as the core takes it. */
export function requestOf({ course, unit, others, heirs, day, basis }: Wish): ChangeUnits {
  const heir = ({ kind, name, unit: known }: Heir): UnitHeir =>
    kind === 'known' ? { unit: known } : { new: { ...nothing(), name: name.trim() } }
  return {
    course,
    units: [unit, ...others.filter(Boolean)],
    day: day.trim(),
    heirs: heirs.map(heir),
    basis: basis.trim(),
  }
}
