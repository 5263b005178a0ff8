/** What was found before printing, the worst first; what is the same for several is said once. */
import type { Severity, SheetCheck } from '../../backend/generated'

const ORDER: Severity[] = ['blocking', 'warning', 'notice', 'fine']

/** One finding and everyone it is about. */
export interface Finding {
  severity: Severity
  text: string
  checks: SheetCheck[]
}

export function gathered(checks: SheetCheck[]): Finding[] {
  const findings: Finding[] = []
  for (const check of checks.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))) {
    const same = findings.find(({ severity, text }) => severity === check.severity && text === check.text)
    if (same) same.checks.push(check)
    else findings.push({ severity: check.severity, text: check.text, checks: [check] })
  }
  return findings
}
