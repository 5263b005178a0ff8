/** What the small dialog asks for, made into what the core takes. */
import type { NewExemplar } from '../../backend/generated'

export type NewKind = 'person' | 'collective' | 'model'

export type NewAnswers = { kind: NewKind; name: string; unit: string; year: string; category: string }

const PERSON = { birth: '', position: '', started: '', ended: '', note: '' }
const MODEL = { problem: '', method: '', result: '', cost: '', how_to_replicate: '' }
const TEXTS = { praise: '', summary: '', quotation: '', discovered_by: '', discovered_on: '' }
const LISTS = { work_fields: [], achievements: [], figures: [], initiatives: [] }

/** A year of a plan is four digits. */
export const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year.trim())

/** Everything not asked for yet stays empty; the editor comes next. */
export function newExemplar({ kind, name, unit, year, category }: NewAnswers): NewExemplar {
  const named = name.trim()
  return {
    ...TEXTS,
    ...LISTS,
    person: kind === 'person' ? { ...PERSON, full_name: named } : null,
    collective: kind === 'collective' ? { name: named, head_count: null } : null,
    model: kind === 'model' ? { ...MODEL, name: named } : null,
    unit: unit || null,
    category,
    plan_year: Number(year.trim()),
  }
}
