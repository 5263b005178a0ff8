// A place is one field of one record, as the core names it. Nothing here knows a form or the screen.
import type { FieldValue } from '../backend/generated'

/** One field of one record: `summary`, or `achievements/<item>/text`. */
export interface Place {
  record: string
  path: string
}

/** What a place holds; `null` is an empty place. */
export type Value = FieldValue | null

/** Names a place in maps. Ids hold no blank, so the blank divides safely. */
export function keyOf({ record, path }: Place): string {
  return `${record} ${path}`
}

/** The part of a path that is saved as one piece: an item of a list, else the path itself. */
export function rootOf(path: string): string {
  return path.split('/', 2).join('/')
}

/** Whether `path` is `outer` or lies within it. */
export function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`)
}

/** Text as it is sent: a field without visible text is an empty place. Cleaning is the core's business. */
export function textValue(typed: string): Value {
  return typed.trim() === '' ? null : typed
}

/** A whole number as it is sent. Anything else goes as typed, so that the core can say what is wrong. */
export function numberValue(typed: string): Value {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}

/** What a field shows for a value. */
export function shown(value: Value | undefined): string {
  return value === null || value === undefined || typeof value === 'boolean' ? '' : String(value)
}
