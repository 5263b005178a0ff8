/** Which units the list shows, and in which groups. */
import type { UnitRow } from '../../backend/generated'
import { fold } from '../../design/fold'

export type StageFilter = 'now' | 'ended' | 'all'
export type Group = { code: string; label: string | null; units: UnitRow[] }

/** The units that a stage and a search leave, by kind and in their order. What is typed is sought word by word. */
export function groupsOf(units: UnitRow[], stage: StageFilter, typed: string): Group[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  const groups: Group[] = []
  for (const unit of units) {
    if (stage === 'ended' ? unit.stage !== 'ended' : stage === 'now' && unit.stage === 'ended') continue
    const hay = fold(`${unit.name} ${unit.short_name}`)
    if (!words.every((word) => hay.includes(word))) continue
    const code = unit.kind?.code ?? ''
    const group = groups.find((it) => it.code === code)
    if (group) group.units.push(unit)
    else groups.push({ code, label: unit.kind?.label ?? null, units: [unit] })
  }
  return groups
}
