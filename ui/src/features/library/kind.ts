/** Which sort of subject stands behind an exemplar, for its icon. */
import type { ExemplarDetail, SubjectKind } from '../../backend/generated'

const KINDS = { person: 'individual', collective: 'collective' } as const

/** A model that stands for itself has no subject. */
export function kindOf(detail: ExemplarDetail): SubjectKind {
  return detail.subject ? KINDS[detail.subject.kind] : 'none'
}
