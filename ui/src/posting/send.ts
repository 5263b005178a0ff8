/** Calls that take a file along: its bytes where a page holds them, its path where the program may read it. */
import { call, upload } from '../backend/calls'
import type { Calls } from '../backend/generated'

/** The calls whose request may name a file. */
type Taking = 'add_consent' | 'add_scan' | 'add_proof' | 'add_evidence'
type Unfiled<Name extends Taking> = Omit<Calls[Name]['request'], 'file' | 'file_name'>

/** Runs a call with the file a person gave; `null` = without one. */
export function send<Name extends Taking>(
  name: Name,
  request: Unfiled<Name>,
  file: File | string | null,
): Promise<Calls[Name]['answer']> {
  const whole = (more: object) => ({ ...request, ...more }) as Calls[Name]['request']
  const answer =
    file instanceof File
      ? upload(name, whole({ file_name: file.name }), file)
      : call(name, whole({ file_name: '', file }))
  // None of these calls answers bytes, so their answers come as declared.
  return answer as Promise<Calls[Name]['answer']>
}

/** The name of a file a person gave, to show. */
export const nameOf = (file: File | string | null): string | undefined =>
  file instanceof File ? file.name : (file?.split(/[/\\]/).at(-1) ?? undefined)
