/** Puts a component on a core of paper, with what every screen shares around it. */
import { render } from '@testing-library/svelte'
import axe from 'axe-core'
import type { Component } from 'svelte'
import { expect } from 'vitest'
import { standOn } from '../src/backend/calls'
import { FakeOffice } from './fake/office'
import Stage from './Stage.svelte'

/** Shows a component within a session that is open. */
export async function show<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  office = new FakeOffice(),
) {
  standOn(office)
  const shown = render(Stage, {
    props: { component: component as Component<Record<string, unknown>>, props },
  })
  await shown.findByTestId('stage')
  return { ...shown, office }
}

/** Nothing serious or critical. What needs a layout, such as contrast, is measured in the gallery. */
export async function expectAccessible(container: Element) {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  const faults = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(faults.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`)).toEqual([])
}
