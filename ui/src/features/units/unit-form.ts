/** A unit while it is typed. */
import type { FieldChange, NewUnit, UnitDetail } from '../../backend/generated'

/** The fields as the core calls them when a unit is added, and as its record calls them. */
const PATHS = {
  name: 'official_name',
  short_name: 'short_name',
  kind: 'kind',
  parent: 'parent',
  valid_from: 'valid_from',
  valid_to: 'valid_to',
  place_name: 'place_name',
  letterhead_parent: 'letterhead_parent',
  letterhead_name: 'letterhead_name',
  abbreviation: 'abbreviation',
  basis: 'basis',
} as const

/** A unit of which nothing is said. */
export const nothing = (): NewUnit => ({
  name: '',
  short_name: '',
  kind: '',
  parent: '',
  valid_from: '',
  valid_to: '',
  place_name: '',
  letterhead_parent: '',
  letterhead_name: '',
  abbreviation: '',
  basis: '',
})

/** What stands in the fields at first. */
export function typedOf(unit: UnitDetail | null): NewUnit {
  if (!unit) return nothing()
  const { kind, parent, ...texts } = unit
  const typed = nothing()
  for (const key of Object.keys(typed) as (keyof NewUnit)[])
    if (key !== 'kind' && key !== 'parent') typed[key] = texts[key]
  return { ...typed, kind: kind?.code ?? '', parent: parent?.id ?? '' }
}

/** The level on which units of a kind stand. */
const tierOf = (kind: string): string =>
  ({ COMMUNE: 'COMMUNE', DISTRICT_DIVISION: 'DISTRICT' })[kind] ?? (kind && 'DEPARTMENT')

/** What must be saved of a unit that was there before: only what differs. A kind brings its level along. */
export function changesOf(unit: UnitDetail, typed: NewUnit): FieldChange[] {
  const before = typedOf(unit)
  const keys = Object.keys(PATHS) as (keyof typeof PATHS)[]
  const changes: FieldChange[] = keys
    .filter((key) => typed[key].trim() !== before[key])
    .map((key) => ({ path: PATHS[key], value: typed[key].trim() || null }))
  if (typed.kind !== before.kind) changes.push({ path: 'tier', value: tierOf(typed.kind) || null })
  return changes
}
