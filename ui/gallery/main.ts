/**
 * Shows one screen of the product: `?screen=library&theme=dark&size=125&rows=10000`. The window itself is
 * mounted, and led to the screen by the clicks a person would make.
 */
import '../src/design/base.css'
import { mount } from 'svelte'
import { standOn } from '../src/backend/calls'
import type { Theme } from '../src/backend/generated'
import App from '../src/shell/App.svelte'
import { FakeOffice } from '../test/fake/office'
import { screens } from './screens'

const wish = new URLSearchParams(location.search)
const screen = wish.get('screen') ?? 'today'
const office = new FakeOffice(Number(wish.get('rows') ?? 18))
office.status.appearance = {
  theme: (wish.get('theme') ?? 'light') as Theme,
  text_size: Number(wish.get('size') ?? 100),
}
if (screen.startsWith('first-run')) office.status.office = null
standOn(office)

const target = document.getElementById('app')
if (target) mount(App, { target })

const walk = screens[screen]
if (walk) await walk()
document.body.dataset.ready = 'true'
