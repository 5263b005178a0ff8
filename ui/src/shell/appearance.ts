/** How the page looks: what the person chose, or what the computer is set to. */
import type { Appearance } from '../backend/generated'

/** The themes that have colours of their own. */
export type Worn = 'light' | 'dark' | 'contrast'

/** Below this width, counted at normal text size, lists and details no longer stand side by side. */
const NARROW = 1180

export function themeOf({ theme }: Appearance, prefers: (query: string) => boolean): Worn {
  if (theme !== 'system') return theme
  if (prefers('(prefers-contrast: more)')) return 'contrast'
  return prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light'
}

/** Larger text needs more room, so a window counts as narrow sooner. */
export function isNarrow(width: number, textSize: number): boolean {
  return (width * 100) / textSize < NARROW
}
