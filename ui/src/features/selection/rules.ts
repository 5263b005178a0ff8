/** What stands in which column of the board, and what a filter lets through. Knows no screen. */
import type { Candidate, Coverage, Word } from '../../backend/generated'

/** The four open columns, with the states that stand in each. */
export const COLUMNS = {
  found: ['DISCOVERED', 'NURTURED'],
  proposed: ['PROPOSED'],
  checked: ['CHECKED'],
  selected: ['SELECTED'],
} as const
export type Column = keyof typeof COLUMNS
export const COLUMN_IDS = Object.keys(COLUMNS) as Column[]

/** Who waits longer than so many days stands out. */
export const LONG_DAYS = 7

export type Kind = 'individual' | 'collective' | 'none'
export const KINDS: Kind[] = ['individual', 'collective', 'none']

/** What narrows the board; absent = everything. */
export interface BoardFilters {
  kind?: Kind
  unit?: string
  /** Id of a field; empty text = those without any. */
  work_field?: string
  state?: string
  full?: boolean
  waiting?: boolean
}

/** The column of a state; null for those of the strip below. */
export function columnOf(state: string): Column | null {
  return COLUMN_IDS.find((column) => (COLUMNS[column] as readonly string[]).includes(state)) ?? null
}

/** Whether all three criteria are fully met. */
export const isFull = ({ marks }: Candidate): boolean =>
  marks.length > 0 && marks.every(({ met }) => met === 'YES')

/** Whether somebody should act on it by now. */
export const waitsLong = ({ state, days }: Candidate): boolean =>
  columnOf(state.code) !== null && (days ?? 0) > LONG_DAYS

export function letsThrough(filters: BoardFilters, row: Candidate): boolean {
  const { kind, unit, work_field: field, state, full, waiting } = filters
  if (kind && row.subject !== kind) return false
  if (unit && row.unit !== unit) return false
  if (field === '' && row.work_fields.length > 0) return false
  if (field && !row.work_fields.some(({ id }) => id === field)) return false
  if (state && row.state.code !== state) return false
  if (full && !isFull(row)) return false
  return !waiting || waitsLong(row)
}

/** The rows of each open column, the longest waiting first. */
export function inColumns(rows: Candidate[]): Record<Column, Candidate[]> {
  const columns: Record<Column, Candidate[]> = { found: [], proposed: [], checked: [], selected: [] }
  for (const row of rows) {
    const column = columnOf(row.state.code)
    if (column) columns[column].push(row)
  }
  for (const column of COLUMN_IDS) columns[column].sort((a, b) => (b.days ?? 0) - (a.days ?? 0))
  return columns
}

/** The states beyond the open columns in which somebody is, in the order of the catalogue. */
export function laterStates(rows: Candidate[], states: Word[]): { state: Word; count: number }[] {
  return states
    .filter(({ code }) => columnOf(code) === null)
    .map((state) => ({ state, count: rows.filter((row) => row.state.code === state.code).length }))
    .filter(({ count }) => count > 0)
}

/** One line of the matrix: a field and how many of each kind it has. */
export interface MatrixRow {
  /** Id of the field; empty text = those without any. */
  id: string
  name: string
  counts: Record<Kind, number>
  total: number
}

/** How the fields are covered by persons, teams and models; those withdrawn do not count. */
export function matrix(coverage: Coverage, rows: Candidate[], without: string): MatrixRow[] {
  const live = rows.filter(({ state }) => state.code !== 'WITHDRAWN')
  const lines = coverage.rows.map(({ work_field: field, name }) => {
    const of = live.filter(({ work_fields: fields }) =>
      field === null ? fields.length === 0 : fields.some(({ id }) => id === field),
    )
    const count = (kind: Kind) => of.filter(({ subject }) => subject === kind).length
    const counts = { individual: count('individual'), collective: count('collective'), none: count('none') }
    return { id: field ?? '', name: name || without, counts, total: of.length }
  })
  // Nobody misses a record without a field.
  return lines.filter(({ id, total }) => id !== '' || total > 0)
}
