/** Puts a screen on a stage over a core in memory. */
import { render } from '@testing-library/svelte'
import type { Component } from 'svelte'
import { standOn } from '../../src/backend/calls'
import { FakeCore } from './fake-core'
import Stage from './Stage.svelte'

/** Shows a screen; answers the core it stands on. */
export function stage<Props extends Record<string, unknown>>(
  screen: Component<Props>,
  props: Props,
  core = new FakeCore(),
) {
  standOn(core)
  // A stage takes any screen with the props that belong to it; the pair was checked right here.
  const page = render(Stage, {
    props: { screen: screen as unknown as Component<Record<string, unknown>>, props },
  })
  return { core, ...page }
}

/** Types as Unikey does: letters, then backspaces and the corrected tail, no composition events. */
export function unikey(field: HTMLInputElement | HTMLTextAreaElement, steps: string[]): string[] {
  const seen: string[] = []
  for (const step of steps) {
    const text = step === '⌫' ? [...field.value].slice(0, -1).join('') : field.value + step
    field.value = text
    field.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        inputType: step === '⌫' ? 'deleteContentBackward' : 'insertText',
      }),
    )
    seen.push(field.value)
  }
  return seen
}
