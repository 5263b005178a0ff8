// Takes a picture of every screen in every theme and size, and tells what axe finds in it.
//   npm run gallery:shots -- [screen…] [--all]
// By default each screen in light; --all adds dark, contrast, 1366×690 and 125 % text.
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'

const looks = [
  { name: 'light', query: 'theme=light', height: 768 },
  { name: 'dark', query: 'theme=dark', height: 768 },
  { name: 'contrast', query: 'theme=contrast', height: 768 },
  { name: '690', query: 'theme=light', height: 690 },
  { name: '125', query: 'theme=light&size=125', height: 690 },
]
const everyScreen = readFileSync(new URL('./screens.ts', import.meta.url), 'utf8')
  .split('screens: Record')[1]
  .match(/^ {2}'?[a-z\d-]+'?(?=[:,])/gm)
  .map((name) => name.trim().replaceAll("'", ''))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const taken = process.argv.includes('--all') ? looks : looks.slice(0, 1)
const out = new URL('./shots/', import.meta.url).pathname
mkdirSync(out, { recursive: true })

// Built once: no file saved meanwhile may change a picture half way.
const configFile = new URL('./vite.config.ts', import.meta.url).pathname
await build({ configFile, logLevel: 'error' })
const server = await preview({ configFile, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
let faults = 0

for (const screen of wanted.length > 0 ? wanted : everyScreen) {
  for (const look of taken) {
    const page = await browser.newPage({ viewport: { width: 1366, height: look.height } })
    page.on('console', (message) => message.type() === 'error' && console.log(`${screen}: ${message.text()}`))
    page.on('pageerror', (error) => console.log(`${screen} ${look.name}: ${error.message}`))
    await page.goto(`${server.resolvedUrls.local[0]}?screen=${screen}&${look.query}`)
    await page
      .waitForSelector('body[data-ready]', { timeout: 20_000 })
      .catch(() => console.log(`${screen}: never ready`))
    await page.waitForTimeout(400)
    await page.screenshot({ path: `${out}${screen}-${look.name}.png` })
    await page.addScriptTag({ path: axe })
    const { violations } = await page.evaluate(() =>
      globalThis.axe.run(document, { resultTypes: ['violations'] }),
    )
    for (const fault of violations) {
      if (['serious', 'critical'].includes(fault.impact)) faults += 1
      const nodes = fault.nodes.slice(0, 2).map((node) => `${node.target} ${node.any[0]?.message ?? ''}`)
      console.log(`${screen} ${look.name}: [${fault.impact}] ${fault.id}: ${nodes.join(' | ')}`)
    }
    await page.close()
  }
}
await browser.close()
await server.close?.()
console.log(`${faults} serious or critical`)
process.exit(faults > 0 ? 1 : 0)
