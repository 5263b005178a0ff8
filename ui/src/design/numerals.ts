/**
 * Numbers as Vietnamese writes them: 12.450 and 3,2. By hand, because the browser's own formatter first reads
 * tables of every language, some megabytes on a small computer.
 */

/** A whole number with full stops between its thousands. */
export const numeral = (count: number): string => String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, '.')

/** A small number to one decimal, behind a comma; none where it is whole. */
export const tenths = (value: number): string => String(Math.round(value * 10) / 10).replace('.', ',')
