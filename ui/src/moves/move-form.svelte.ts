/** A move as it is being written down: what it asks for, and what of that is still missing. Knows no screen. */
import type { MoveOption, NewReplication, RecordMove } from '../backend/generated'
import { moveText as text } from '../text/moves'

export interface ReplicationRow extends NewReplication {
  key: number
}

/** A paper can be found again by some number or date in it. */
const citesPaper = (typed: string) => /\d/.test(typed)

export class MoveForm {
  basis = $state('')
  approver = $state('')
  paper = $state('')
  rows = $state<ReplicationRow[]>([{ key: 0, unit: '', on: '', result: '' }])
  /** Faults are named once somebody tried. */
  asked = $state(false)
  #last = 0

  /** What is lacking may be written down while the form is open, so the move is asked for again and again. */
  constructor(private readonly ask: () => MoveOption) {}

  get option(): MoveOption {
    return this.ask()
  }

  get needsReason(): boolean {
    return this.option.needs === 'reason'
  }
  get needsPaper(): boolean {
    return this.option.on_paper || this.option.needs === 'decision'
  }
  get needsUnits(): boolean {
    return this.option.needs === 'replication'
  }

  get basisFault(): string | undefined {
    return this.asked && this.needsReason && !this.basis.trim() ? text.reasonMissing : undefined
  }
  get approverFault(): string | undefined {
    return this.asked && this.option.on_paper && !this.approver.trim() ? text.approverMissing : undefined
  }
  get paperFault(): string | undefined {
    return this.asked && this.needsPaper && !citesPaper(this.paper) ? text.paperMissing : undefined
  }
  unitFault(row: ReplicationRow): string | undefined {
    return this.asked && this.needsUnits && !row.unit ? text.unitMissing : undefined
  }

  addRow(): void {
    this.#last += 1
    this.rows.push({ key: this.#last, unit: '', on: '', result: '' })
  }
  dropRow(key: number): void {
    this.rows = this.rows.filter((row) => row.key !== key)
  }

  /** What is sent; null while something is missing, and then the fields say what. */
  request(exemplar: string): RecordMove | null {
    this.asked = true
    const unitless = this.rows.some((row) => this.unitFault(row))
    if (this.basisFault || this.approverFault || this.paperFault || unitless) return null
    return {
      exemplar,
      to: this.option.to,
      basis: this.basis.trim(),
      ...(this.option.on_paper && { approver: this.approver.trim() }),
      ...(this.needsPaper && { paper: this.paper.trim() }),
      ...(this.needsUnits && {
        replications: this.rows.map(({ unit, on, result }) => ({ unit, on, result: result.trim() })),
      }),
    }
  }
}
