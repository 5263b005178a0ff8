// The printers a sheet can go to: those whose margins are remembered, and those the system sends files to. Knows no
// sheet.
import { call } from '../../../backend/calls'
import type { PrinterCard, PrintQueues } from '../../../backend/generated'
import { tenths } from '../../../design/numerals'
import type { Session } from '../../../session/session.svelte'

/** The four edges, in the order they stand on the test page. */
export const EDGES = ['top', 'right', 'bottom', 'left'] as const
export type Edge = (typeof EDGES)[number]

/** The widest margin that is believed, in mm; the core refuses more. */
const WIDEST = 40

/** The margins of most office printers: a sixth of an inch. */
const USUAL = '4,2'

/** What is typed of a printer. */
export type PrinterDraft = { name: string } & Record<Edge, string>

export const newPrinter = (name: string): PrinterDraft => ({
  name,
  top: USUAL,
  right: USUAL,
  bottom: USUAL,
  left: USUAL,
})

export const draftOf = (printer: PrinterCard): PrinterDraft => ({
  name: printer.name,
  top: tenths(printer.top),
  right: tenths(printer.right),
  bottom: tenths(printer.bottom),
  left: tenths(printer.left),
})

/** A margin as people write it; null when it is none. */
export function readMargin(typed: string): number | null {
  if (!/^\d{1,2}([.,]\d+)?$/.test(typed.trim())) return null
  const margin = Number(typed.trim().replace(',', '.'))
  return margin <= WIDEST ? margin : null
}

/** The printer that was typed; null while something is wrong. */
export function readPrinter(draft: PrinterDraft): PrinterCard | null {
  const [top = null, right = null, bottom = null, left = null] = EDGES.map((edge) => readMargin(draft[edge]))
  const name = draft.name.trim()
  if (name === '' || top === null || right === null || bottom === null || left === null) return null
  return { name, top, right, bottom, left }
}

const NO_QUEUES: PrintQueues = { direct: false, queues: [], usual: '' }

export class Printers {
  /** Those whose margins are remembered. */
  remembered = $state.raw<PrinterCard[]>([])
  /** Those of the system. */
  system = $state.raw<PrintQueues>(NO_QUEUES)
  /** The one sheets go to; empty: the PDF viewer prints. */
  chosen = $state('')

  readonly #session: Session

  constructor(session: Session) {
    this.#session = session
  }

  /** Everything there is to choose, by name. */
  get names(): string[] {
    const names = [...this.remembered.map(({ name }) => name), ...this.system.queues]
    return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'vi'))
  }
  /** The chosen one, if its margins are remembered. */
  get margins(): string | null {
    return this.remembered.some(({ name }) => name === this.chosen) ? this.chosen : null
  }
  /** The chosen one, if the system sends files to it. */
  get queue(): string | null {
    return this.system.queues.includes(this.chosen) ? this.chosen : null
  }

  async load(): Promise<void> {
    await this.#session.attempt(
      call('printers', {}).then((printers) => {
        this.remembered = printers
      }),
    )
    // Without an answer of the system the PDF viewer prints, as everywhere.
    this.system = await call('print_queues', {}).catch(() => NO_QUEUES)
  }

  /** Remembers a printer; answers whether that went well. */
  async save(printer: PrinterCard): Promise<boolean> {
    return this.#session.attempt(
      call('set_printer', printer).then((printers) => {
        this.remembered = printers
      }),
    )
  }

  async remove(name: string): Promise<void> {
    await this.#session.attempt(
      call('remove_printer', { name }).then((printers) => {
        this.remembered = printers
      }),
    )
  }
}
