// Finds the field that belongs to a text on the sheet, and the texts that belong to a field.
import type { SheetRegion } from '../../backend/generated'
import { isWithin, type Place } from '../../draft/place'

/** The field for a text on the sheet: the place itself, else the nearest one around it, else the first in it. */
export function fieldFor(region: Place, fields: Place[]): Place | null {
  const own = fields.filter(({ record }) => record === region.record)
  const around = own
    .filter(({ path }) => isWithin(region.path, path))
    .sort((a, b) => b.path.length - a.path.length)
  return around[0] ?? own.find(({ path }) => isWithin(path, region.path)) ?? null
}

/** Whether a text on the sheet shows (a part of) a field. */
export function shows(region: Place, field: Place): boolean {
  return (
    region.record === field.record && (isWithin(region.path, field.path) || isWithin(field.path, region.path))
  )
}

/** The texts of one page in reading order: from the top, side by side from the left. */
export function inReadingOrder(regions: SheetRegion[], page: number): SheetRegion[] {
  const sameLineMm = 2
  return regions
    .filter((region) => region.page === page)
    .sort((a, b) => (Math.abs(a.y - b.y) > sameLineMm ? a.y - b.y : a.x - b.x))
}
