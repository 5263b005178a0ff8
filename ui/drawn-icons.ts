/**
 * Lucide's icons as still drawings. Its component builds every icon anew in the page, out of some twenty reactive
 * properties; a screen has a hundred icons and none of them changes. The drawings stay Lucide's own.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

type Part = [tag: string, attributes: Record<string, string>]
type Icon = { name: string; node: Part[] }

const ICON_FILE = /@lucide\/svelte\/dist\/icons\/[\w-]+\.svelte$/
const ICON_DATA = /const iconData = (\{.*\});/
/** What Lucide gives every icon that is asked for without properties. */
const FRAME =
  'class="lucide" ' +
  'xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" ' +
  'stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"'

export function drawnIcons(): Plugin {
  return {
    name: 'drawn-icons',
    enforce: 'pre',
    load: (id) => (ICON_FILE.test(id) ? drawing(id) : null),
  }
}

/** The source of a component that draws the icon of a file and knows no property. */
function drawing(file: string): string {
  const data = ICON_DATA.exec(readFileSync(file, 'utf8'))?.[1]
  if (!data) throw new Error(`${file} holds no drawing where Lucide has kept it so far`)
  const { node } = JSON.parse(data) as Icon
  return `<svg ${FRAME}>${node.map(part).join('')}</svg>`
}

function part([tag, attributes]: Part): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`)
  return `<${tag}${written.join('')} />`
}
