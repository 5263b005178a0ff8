/** A round as a table of plain cells, as a submission to the council lists it: copied into Excel or Word. */
import type { NominationCard } from '../../backend/generated'
import { awardsText } from '../../text/awards'

const { columns, waiting } = awardsText

/** Rows of cells, the head first. */
export function cells(rows: NominationCard[]): string[][] {
  const head = [
    columns.number,
    columns.name,
    columns.role,
    columns.unit,
    columns.form,
    columns.achievement,
    columns.outcome,
  ]
  return [head, ...rows.map(row)]
}

function row(it: NominationCard): string[] {
  const outcome = it.outcome ? [it.outcome.label, it.decision].filter(Boolean).join('; ') : waiting
  return [String(it.number), it.name, it.role, it.unit, it.asked, it.achievement, outcome]
}

/** The table as text with tabs: no cell holds a tab or a line end, so that each stays in its place. */
export function tabbed(rows: NominationCard[]): string {
  const plain = (cell: string) => cell.replace(/\s+/g, ' ').trim()
  return cells(rows)
    .map((line) => line.map(plain).join('\t'))
    .join('\n')
}
