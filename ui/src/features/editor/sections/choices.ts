// Catalogue entries as choices of a field.
import type { Criterion, Named, UnitCard, Word } from '../../../backend/generated'

/** One choice. */
export interface Choice {
  value: string
  label: string
  note?: string
}

/** Words of a closed vocabulary. */
export function choices(words: Word[]): Choice[] {
  return words.map(({ code, label }) => ({ value: code, label }))
}

/** Records with a name. */
export function named(records: Named[]): Choice[] {
  return records.map(({ id, name }) => ({ value: id, label: name }))
}

/** Criteria by number and short label, as the plan counts them. */
export function criteria(list: Criterion[]): Choice[] {
  return list.map(({ code, number, label }) => ({ value: code, label: `${number}. ${label}` }))
}

/** Units, those that have ended with their end. One that is not in the catalogue keeps its name. */
export function units(cards: UnitCard[], present: Named | null): Choice[] {
  const list = cards.map(({ id, name, validity }) => ({
    value: id,
    label: name,
    ...(validity && { note: validity }),
  }))
  if (present && !cards.some(({ id }) => id === present.id))
    list.unshift({ value: present.id, label: present.name })
  return list
}
