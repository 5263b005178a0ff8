/** The places of an own template, as changes to be saved. */
import type { FieldChange, OwnPart } from '../../../backend/generated'

export const change = (path: string, value: string): FieldChange => ({
  path,
  value: value === '' ? null : value,
})

/** Shows or leaves out one part. */
export function shown(parts: OwnPart[], code: string, isShown: boolean): FieldChange {
  const hidden = parts.filter((part) => (part.code === code ? !isShown : !part.shown))
  return change('hidden', hidden.map((part) => part.code).join(','))
}

/** Exchanges a part that can be moved with its neighbour; nothing at either end. */
export function moved(parts: OwnPart[], code: string, step: 1 | -1): FieldChange | null {
  const order = parts.filter((part) => part.movable).map((part) => part.code)
  const from = order.indexOf(code)
  const to = from + step
  const neighbour = order[to]
  if (from < 0 || neighbour === undefined) return null
  order[to] = code
  order[from] = neighbour
  return change('order', order.join(','))
}
