/** A board of which only the name is known; the rest is told later. */
import type { NewBoard } from '../backend/generated'

export const boardOf = (name: string): NewBoard => ({
  name,
  place: '',
  width_mm: null,
  height_mm: null,
  holds_a_four: null,
  holds_a_three: null,
  note: '',
})
