// The papers of a template: which are offered, how a sheet can lie on one, and what a sheet's own is called.
import type { PaperCard, PosterSheet, TemplateCard } from '../../backend/generated'

type Lying = Pick<PosterSheet, 'paper' | 'orientation'>

/** Office papers, then those for a print shop or in pieces. */
function all(template: TemplateCard | null): PaperCard[] {
  return [...(template?.papers ?? []), ...(template?.large_papers ?? [])]
}

/** "A4 ngang": the paper of a sheet in words. */
export function paperLabel(template: TemplateCard | null, sheet: Lying | null): string {
  const own = ({ code, orientation }: PaperCard) => code === sheet?.paper && orientation === sheet.orientation
  return all(template).find(own)?.label ?? sheet?.paper ?? ''
}

/** The names of the papers, each once. */
export function paperCodes(template: TemplateCard | null): string[] {
  return [...new Set(all(template).map(({ code }) => code))]
}

/** Whether a sheet of one paper does not fit on another, both of the A series. */
export function largerThan(sheet: string, paper: string): boolean {
  const step = (code: string) => Number(code.slice(1))
  return step(sheet) < step(paper)
}

/** How a sheet can lie on a paper. */
export function orientations(template: TemplateCard | null, paper: string | undefined): string[] {
  return all(template)
    .filter(({ code }) => code === paper)
    .map(({ orientation }) => orientation)
}
