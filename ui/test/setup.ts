import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/svelte'
import { afterEach } from 'vitest'

// One test's page must not stand behind the next one's.
afterEach(cleanup)

// jsdom knows <dialog> but not how to open one.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
Element.prototype.scrollIntoView ??= () => {}
URL.createObjectURL ??= () => 'blob:picture'
URL.revokeObjectURL ??= () => {}
