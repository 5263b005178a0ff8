// What the fields of a draft share: their ids, their marks in the page, their sentences.
import type { Failure } from '../../backend/generated'
import type { Draft } from '../draft.svelte'
import { keyOf, type Place } from '../place'

/** The id of a place's field in the page. */
export function fieldId({ record, path }: Place): string {
  return `place-${record}-${path.replaceAll('/', '-')}`
}

/** Marks that tell which place a field belongs to. */
export function marks({ record, path }: Place): { 'data-record': string; 'data-path': string } {
  return { 'data-record': record, 'data-path': path }
}

/** The place a part of the page belongs to. */
export function placeOf(target: EventTarget | null): Place | null {
  const marked = target instanceof Element ? target.closest<HTMLElement>('[data-record][data-path]') : null
  const { record, path } = marked?.dataset ?? {}
  return record && path ? { record, path } : null
}

/** Moves the focus to a place's field, or to the first within it; answers whether there is one. */
export function focusPlace({ record, path }: Place, within: ParentNode = document): boolean {
  const own = [...within.querySelectorAll<HTMLElement>('[data-record][data-path]')].filter(
    (field) => field.dataset.record === record,
  )
  const at =
    own.find((field) => field.dataset.path === path) ??
    own.find((field) => field.dataset.path?.startsWith(`${path}/`)) ??
    own.find((field) => path.startsWith(`${field.dataset.path}/`))
  const target = at?.matches('input, textarea, select, button')
    ? at
    : (at?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]') ?? at)
  if (!target) return false
  target.scrollIntoView?.({ block: 'center' })
  target.focus({ preventScroll: true })
  return true
}

/** A refusal as one text: what happened, what was kept, what to do. */
export function sentence({ what, kept, todo }: Failure): string {
  return [what, kept, todo].filter(Boolean).join(' ')
}

/** What a place's field says when the core refused it. */
export function refusalOf(draft: Draft, place: Place): string | undefined {
  const failure = draft.autosave.refusals.get(keyOf(place))
  return failure && sentence(failure)
}
