/** What the small dialog asks for, made into what the core takes. */
import type { Lookalike, NewExemplar } from '../../backend/generated'

export type NewKind = 'person' | 'collective' | 'model'

/** Whether it is somebody known, or somebody of whom it was said that the new one is another. */
type Decided = { known: string | null; distinct_from: string[] }
export type NewAnswers = {
  kind: NewKind
  name: string
  unit: string
  year: string
  category: string
} & Decided

const PERSON = { birth: '', position: '', started: '', ended: '', note: '' }
const MODEL = { problem: '', method: '', result: '', cost: '', how_to_replicate: '' }
const TEXTS = { praise: '', summary: '', quotation: '', discovered_by: '', discovered_on: '' }
const LISTS = { work_fields: [], achievements: [], figures: [], initiatives: [] }

/** A year of a plan is four digits. */
export const isYear = (year: string): boolean => /^(19|20)\d\d$/.test(year.trim())

/** Everything not asked for yet stays empty; the editor comes next. */
export function newExemplar({
  kind,
  name,
  unit,
  year,
  category,
  known,
  distinct_from,
}: NewAnswers): NewExemplar {
  const named = name.trim()
  return {
    ...TEXTS,
    ...LISTS,
    known,
    distinct_from,
    person: kind === 'person' && !known ? { ...PERSON, full_name: named } : null,
    collective: kind === 'collective' && !known ? { name: named, head_count: null } : null,
    model: kind === 'model' ? { ...MODEL, name: named } : null,
    unit: unit || null,
    category,
    plan_year: Number(year.trim()),
  }
}

/** What an answer to "is it one of these?" means for the new record. */
export function decided(found: Lookalike[], answer: string): Decided {
  if (answer === 'another') return { known: null, distinct_from: found.map(({ card }) => card.record) }
  return { known: answer || null, distinct_from: [] }
}
