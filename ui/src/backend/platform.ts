/** What the interface needs of the place it runs in: the window of the program, or a browser beside the core. */
import { backendText } from '../text/backend'
import type { Failure } from './generated'

/** One line of a dialog's list of kinds: "Ảnh", jpg and png. */
export type FileKind = { name: string; extensions: string[] }

export interface Platform {
  /** Runs a call of the core; answers JSON, or bytes as a `Blob`. Refusals are thrown as `Refused`. */
  call(name: string, request: unknown): Promise<unknown>
  /** The same with a file going along. */
  upload(name: string, request: unknown, file: Blob): Promise<unknown>
  /** Lets the person choose a file to read: its path, a `File` where paths are not to be had, null for none. */
  pickFile(title: string, kinds: FileKind[]): Promise<string | File | null>
  /** Lets the person choose where to save. */
  pickSave(title: string, suggested: string, kinds: FileKind[]): Promise<string | null>
  /** Lets the person choose a folder to put many files into. */
  pickFolder(title: string): Promise<string | null>
  /** Opens a file that the program has written. */
  openPath(file: string): Promise<void>
  /** Tells that the first screen stands, so that the window may show. */
  ready(): Promise<void>
  /** Closes the window: whoever held it back has saved. */
  close(): Promise<void>
}

/** A call that was refused: what happened, what was kept, what to do, in words for the person. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly failure: Failure) {
    super(failure.what)
  }
}

/** What comes back when the core itself cannot be reached or answers nonsense. */
export const unreachable: Failure = { code: 'core.unreachable', ...backendText.unreachable, params: {} }

/** Whether something thrown by the other side has the shape of a refusal. */
export function isFailure(thrown: unknown): thrown is Failure {
  return (
    typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'what' in thrown && 'todo' in thrown
  )
}
