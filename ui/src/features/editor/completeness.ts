// Which parts of a record are filled. A part without which no sheet can be made counts; the others are
// welcome and are never called missing.
import type { Limits } from '../../backend/generated'
import { lengthOf } from '../../design/typing.svelte'
import type { Draft } from '../../draft/draft.svelte'
import type { MissingPart, SectionId } from '../../text/editor'

/** How a part stands. */
export type SectionState = 'full' | 'missing' | 'optional'

/** One line of the list of parts. */
export interface Section {
  id: SectionId
  state: SectionState
  /** How many items it has, where it is a list. */
  count: number | null
  missing: MissingPart[]
}

/** The parts of a record in their order, with what each still lacks. */
export function sections(draft: Draft, limits: Limits): Section[] {
  const { exemplar, person, collective, model } = draft.ids
  const text = (path: string) => draft.text(exemplar, path)
  const list: Section[] = [
    needed('identity', identityGaps(draft)),
    needed('unit', draft.text(person ?? collective ?? model, 'unit') === '' ? ['unit'] : []),
    counted('work_fields', draft.members('work_fields').length, 'work_fields'),
  ]
  if (model) list.push(needed('model', draft.text(model, 'method') === '' ? ['method'] : []))
  list.push(
    needed('praise', limited(text('praise'), limits.praise, ['praise', 'praise_long'])),
    needed('summary', limited(text('summary'), limits.summary, ['summary', 'summary_long'])),
    optional('quotation', text('quotation') === '' ? 0 : 1, null),
    counted('achievements', filled(draft, 'achievements', 'text'), 'achievements'),
  )
  for (const [id, part] of [
    ['figures', 'value'],
    ['initiatives', 'title'],
  ] as const) {
    const count = filled(draft, id, part)
    list.push(optional(id, count, count || null))
  }
  const { assessments } = draft.detail
  const assessed = assessments.filter(({ met }) => met !== null).length
  list.push({
    id: 'criteria',
    state: assessments.length > 0 && assessed === assessments.length ? 'full' : 'optional',
    count: assessed || null,
    missing: [],
  })
  // What somebody was given belongs to the person, not to this record: it is never called missing here.
  list.push(optional('awards', 0, null))
  return list
}

/** How many items of a list say anything: a row just added does not count yet. */
function filled(draft: Draft, list: string, part: string): number {
  return draft.items(list).filter((id) => draft.text(draft.ids.exemplar, `${list}/${id}/${part}`) !== '')
    .length
}

/** How many of the parts that count are filled, and what the others lack. */
export function completeness(sections: Section[]): { full: number; all: number; missing: MissingPart[] } {
  const counting = sections.filter(({ state }) => state !== 'optional')
  return {
    full: counting.filter(({ state }) => state === 'full').length,
    all: counting.length,
    missing: counting.flatMap(({ missing }) => missing),
  }
}

function identityGaps(draft: Draft): MissingPart[] {
  const { person, collective, model, photo } = draft.ids
  const gaps: MissingPart[] = []
  const name = person ? draft.text(person, 'full_name') : draft.text(collective ?? model, 'name')
  if (name === '') gaps.push('name')
  if (person && draft.text(person, 'position') === '') gaps.push('position')
  if (person && draft.text(person, 'sex') === '') gaps.push('sex')
  if (photo === null) gaps.push('photo')
  return gaps
}

function limited(text: string, limit: number, [empty, long]: [MissingPart, MissingPart]): MissingPart[] {
  if (text.trim() === '') return [empty]
  return lengthOf(text) > limit ? [long] : []
}

function needed(id: SectionId, missing: MissingPart[]): Section {
  return { id, state: missing.length === 0 ? 'full' : 'missing', count: null, missing }
}

function counted(id: SectionId, count: number, part: MissingPart): Section {
  return { ...needed(id, count === 0 ? [part] : []), count: count || null }
}

function optional(id: SectionId, filled: number, count: number | null): Section {
  return { id, state: filled > 0 ? 'full' : 'optional', count, missing: [] }
}
