/** What a chapter of the manual is made of. */

/** A part of a chapter: sentences, things to do in order, or keys and what they do. */
export type HelpPart =
  | { kind: 'text'; text: string }
  | { kind: 'steps'; title: string; steps: string[] }
  | { kind: 'keys'; keys: [keys: string, does: string][] }
  | { kind: 'note'; text: string }
export type Chapter = { id: string; title: string; parts: HelpPart[] }

export const text = (words: string): HelpPart => ({ kind: 'text', text: words })
export const note = (words: string): HelpPart => ({ kind: 'note', text: words })
export const steps = (title: string, list: string[]): HelpPart => ({ kind: 'steps', title, steps: list })
