/** What is decided about the tasks of a year's beginning before it is sent: by task its choice and its note. */
import type { NewDecision, YearTask } from '../../backend/generated'

export type Draft = { choice: string; note: string }
export type Drafts = ReadonlyMap<string, Draft>

/** The one choice that says nothing without its reason. */
export const WITHDRAW = 'WITHDRAW'

/** The tasks sort by sort, in the order in which they come. */
export function groups(tasks: YearTask[]): { kind: string; label: string; tasks: YearTask[] }[] {
  const found = new Map<string, { kind: string; label: string; tasks: YearTask[] }>()
  for (const task of tasks) {
    // Exemplars are told apart by what may be decided about them.
    const key = task.kind.code === 'EXEMPLAR' ? `${task.kind.code} ${task.choices[0]?.code}` : task.kind.code
    const group = found.get(key) ?? { kind: key, label: task.kind.label, tasks: [] }
    group.tasks.push(task)
    found.set(key, group)
  }
  return [...found.values()]
}

/** What may be decided about every task of a group at once; withdrawing asks for a reason of its own each. */
export function common(tasks: YearTask[]): { value: string; label: string }[] {
  const [first] = tasks
  if (!first || tasks.length < 2) return []
  return first.choices
    .filter(
      ({ code }) => code !== WITHDRAW && tasks.every(({ choices }) => choices.some((it) => it.code === code)),
    )
    .map(({ code, label }) => ({ value: code, label }))
}

/** Tasks with one choice and one note make one decision, as the core takes them. */
export function decisions(drafts: Drafts): NewDecision[] {
  const found = new Map<string, NewDecision>()
  for (const [task, { choice, note }] of drafts) {
    const key = `${choice} ${note}`
    const decision = found.get(key) ?? { tasks: [], choice, note }
    decision.tasks.push(task)
    found.set(key, decision)
  }
  return [...found.values()]
}
