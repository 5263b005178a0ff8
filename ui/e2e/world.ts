/** One office on the real core and a browser in front of it; both are gone when the story is told. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const ui = resolve(import.meta.dirname, '..')
const server = resolve(process.env.DEV_SERVER ?? join(ui, '../target/debug/dev-server'))
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export class World {
  page!: Page
  #core: ChildProcess | undefined
  #browser: Browser | undefined
  readonly data = mkdtempSync(join(tmpdir(), 'neu-guong-'))
  /** What the page complained of; a story ends with none. */
  readonly complaints: string[] = []

  /** Starts the core on the world's data and opens the page. */
  async open(): Promise<void> {
    if (!existsSync(server)) throw new Error(`no dev-server at ${server}: cargo build -p dev-server`)
    const page = join(ui, 'dist')
    this.#core = spawn(server, ['--data', this.data, '--page', page], {
      stdio: ['ignore', 'pipe', 'inherit'],
      // Files saved under a bare name lie there, and go with the world.
      cwd: this.data,
    })
    const address = await firstLine(this.#core)
    this.#browser ??= await chromium.launch({ executablePath: browserPath, args: FLAGS })
    this.page = await this.#browser.newPage({ viewport: { width: 1366, height: 768 } })
    this.page.on('pageerror', (error) => this.complaints.push(error.message))
    this.page.on('console', (message) => {
      // A refused call is an answer (422), though the browser logs it as an error.
      if (message.type() === 'error' && !message.text().includes('422')) this.complaints.push(message.text())
    })
    await this.page.goto(address)
  }

  /** Ends the core as a power cut would, and starts it again on the same data. */
  async restart(): Promise<void> {
    await this.page.close()
    await this.#end()
    await this.open()
  }

  async close(): Promise<void> {
    await this.#browser?.close()
    await this.#end()
    rmSync(this.data, { recursive: true, force: true })
  }

  /** Answers the three questions of the first start. */
  async begin(contents: 'văn phòng mẫu' | 'kho trống'): Promise<void> {
    await this.button('Tiếp tục').click()
    await this.page.getByLabel('Họ và tên').fill('Hà Thị Mẫu')
    await this.button('Tiếp tục').click()
    await this.page.getByRole('radio', { name: contents }).check()
    await this.button('Bắt đầu dùng').click()
    await this.page.getByRole('heading', { level: 1, name: 'Việc hôm nay' }).waitFor()
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** Goes to a section by the rail. */
  async go(section: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Các phần' })
      .getByRole('button', { name: section })
      .click()
  }

  /** Serious and critical faults that axe finds on the screen as it is. */
  async faults(): Promise<string[]> {
    // A colour on its way to another is nobody's choice.
    await this.page.waitForFunction(() => document.getAnimations().every((it) => it.playState !== 'running'))
    // Read in as text: the page's own policy lets no script in by a tag.
    await this.page.evaluate(axe)
    const violations = await this.page.evaluate(async () => {
      type Fault = { id: string; impact: string; nodes: { html: string }[] }
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Fault[] }> } }
      return (await axe.run()).violations
    })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  async #end(): Promise<void> {
    const core = this.#core
    this.#core = undefined
    if (!core || core.exitCode !== null) return
    const ended = new Promise((done) => core.once('exit', done))
    core.kill('SIGKILL')
    await ended
  }
}

const axe = createRequire(import.meta.url)('axe-core').source as string

/** The server says its address as its first line. */
function firstLine(core: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    core.once('exit', (code) => failed(new Error(`dev-server ended with ${code}`)))
    if (core.stdout) createInterface(core.stdout).once('line', found)
  })
}
