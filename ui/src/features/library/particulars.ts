/** The particulars of an exemplar as label and value, in the order in which a clerk asks for them. */
import type { ExemplarDetail } from '../../backend/generated'
import { detailText } from '../../text/library'

type Field = keyof typeof detailText.fields

function ofSubject({ subject, model, unit }: ExemplarDetail): [Field, string][] {
  const place: [Field, string] = ['unit', unit?.name ?? '']
  if (subject?.kind === 'person') {
    const { position, birth, started, ended } = subject
    const until: [Field, string][] = ended ? [['ended', ended]] : []
    return [['position', position], place, ['birth', birth], ['started', started], ...until]
  }
  if (subject?.kind === 'collective') {
    const { head_count: count, head_person: head } = subject
    return [place, ['head_count', count === null ? '' : String(count)], ['head_person', head?.name ?? '']]
  }
  return model ? [place] : []
}

function ofModel({ model }: ExemplarDetail): [Field, string][] {
  if (!model) return []
  const { problem, method, result, cost, how_to_replicate } = model
  return Object.entries({ problem, method, result, cost, how_to_replicate }) as [Field, string][]
}

export function particulars(detail: ExemplarDetail): { label: string; value: string }[] {
  const fields: [Field, string][] = [
    ...ofSubject(detail),
    ['work_fields', detail.work_fields.map((field) => field.name).join(', ')],
    ...ofModel(detail),
    ['movement', detail.movement?.name ?? ''],
    ['discovered_by', detail.discovered_by],
    ['discovered_on', detail.discovered_on],
    ['proposing_unit', detail.proposing_unit?.name ?? ''],
    ['plan_year', String(detail.plan_year)],
  ]
  return fields.map(([field, value]) => ({ label: detailText.fields[field], value }))
}
