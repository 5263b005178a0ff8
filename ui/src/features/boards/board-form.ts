/** A board while it is typed: every field a text, for what is typed need not be a number yet. */
import type { BoardCard, FieldChange, NewBoard } from '../../backend/generated'

export const NUMBERS = ['width_mm', 'height_mm', 'holds_a_four', 'holds_a_three'] as const
const TEXTS = ['name', 'place', 'note'] as const
type Field = (typeof NUMBERS)[number] | (typeof TEXTS)[number]

export type Typed = Record<Field, string>

/** What stands in the fields at first. */
export function typedOf(board: BoardCard | null): Typed {
  const text = (field: Field) => String(board?.[field] ?? '')
  return {
    name: text('name'),
    place: text('place'),
    note: text('note'),
    width_mm: text('width_mm'),
    height_mm: text('height_mm'),
    holds_a_four: text('holds_a_four'),
    holds_a_three: text('holds_a_three'),
  }
}

/** A whole number as people write it ("2.400" is one), or nothing at all. */
export const isWhole = (typed: string): boolean => /^\d*$/.test(digits(typed))

const digits = (typed: string) => typed.trim().replaceAll('.', '')
const number = (typed: string) => (digits(typed) === '' ? null : Number(digits(typed)))

/** A new board. */
export const boardOf = (typed: Typed): NewBoard => ({
  name: typed.name.trim(),
  place: typed.place.trim(),
  note: typed.note.trim(),
  width_mm: number(typed.width_mm),
  height_mm: number(typed.height_mm),
  holds_a_four: number(typed.holds_a_four),
  holds_a_three: number(typed.holds_a_three),
})

/** What must be saved of a board that was there before: only what differs. */
export function changesOf(board: BoardCard, typed: Typed): FieldChange[] {
  const now = boardOf(typed)
  return [...TEXTS, ...NUMBERS]
    .filter((field) => (now[field] ?? null) !== (board[field] ?? null))
    .map((field) => ({ path: field, value: now[field] === '' ? null : (now[field] ?? null) }))
}
