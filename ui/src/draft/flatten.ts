// Turns an exemplar as the core shows it into places and values, the form in which it is saved. The
// paths are those of the records themselves.
import type { ExemplarDetail } from '../backend/generated'
import { keyOf, type Value } from './place'

/** The records behind an exemplar. */
export interface RecordIds {
  exemplar: string
  person: string | null
  collective: string | null
  model: string | null
  photo: string | null
}

/** Names the records behind an exemplar. */
export function recordIds(detail: ExemplarDetail): RecordIds {
  const subject = detail.subject
  return {
    exemplar: detail.id,
    person: subject?.kind === 'person' ? subject.id : null,
    collective: subject?.kind === 'collective' ? subject.id : null,
    model: detail.model?.id ?? null,
    photo: detail.photo?.id ?? null,
  }
}

/** Every place of an exemplar and of the records behind it that holds something. */
export function flatten(detail: ExemplarDetail): Map<string, Value> {
  const values = new Map<string, Value>()
  const put = (record: string, fields: Record<string, Value>) => {
    for (const [path, value] of Object.entries(fields)) {
      if (value !== null && value !== '') values.set(keyOf({ record, path }), value)
    }
  }
  put(detail.id, exemplarFields(detail))
  for (const part of [subjectFields(detail), modelFields(detail), photoFields(detail)]) {
    if (part) put(part.record, part.fields)
  }
  return values
}

interface Part {
  record: string
  fields: Record<string, Value>
}

function exemplarFields(detail: ExemplarDetail): Record<string, Value> {
  const fields: Record<string, Value> = {
    category: detail.category.code,
    plan_year: detail.plan_year,
    praise: detail.praise,
    summary: detail.summary,
    quotation: detail.quotation,
    discovered_by: detail.discovered_by,
    discovered_on: detail.discovered_on,
    proposing_unit: detail.proposing_unit?.id ?? null,
    movement: detail.movement?.id ?? null,
  }
  for (const field of detail.work_fields) fields[`work_fields/${field.id}`] = true
  putItems(fields, 'achievements', detail.achievements)
  putItems(fields, 'figures', detail.figures)
  putItems(fields, 'initiatives', detail.initiatives)
  return fields
}

function putItems(fields: Record<string, Value>, list: string, items: { id: string }[]): void {
  for (const { id, ...parts } of items) {
    for (const [name, value] of Object.entries<Value>(parts)) fields[`${list}/${id}/${name}`] = value
  }
}

function subjectFields(detail: ExemplarDetail): Part | null {
  const subject = detail.subject
  if (!subject) return null
  if (subject.kind === 'person') {
    const { kind: _, id, ...fields } = subject
    return { record: id, fields }
  }
  const { kind: _, id, head_person, ...fields } = subject
  return { record: id, fields: { ...fields, head_person: head_person?.id ?? null } }
}

function modelFields(detail: ExemplarDetail): Part | null {
  if (!detail.model) return null
  const { id, ...fields } = detail.model
  return { record: id, fields }
}

function photoFields(detail: ExemplarDetail): Part | null {
  if (!detail.photo) return null
  const { id, focus_x, focus_y } = detail.photo
  return { record: id, fields: { focus_x, focus_y } }
}
