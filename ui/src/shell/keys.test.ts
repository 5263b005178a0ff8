import { describe, expect, it } from 'vitest'
import { commandOf } from './keys'

function press(init: KeyboardEventInit & { keyCode?: number }, on: HTMLElement = document.body) {
  if (on !== document.body) document.body.append(on)
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init })
  let command: ReturnType<typeof commandOf> = null
  const listen = (heard: KeyboardEvent) => {
    command = commandOf(heard)
  }
  document.addEventListener('keydown', listen, { once: true })
  on.dispatchEvent(event)
  return command
}

describe('keys of the window', () => {
  it.each([
    [{ key: 'k', ctrlKey: true }, 'search'],
    [{ key: 'N', ctrlKey: true }, 'add'],
    [{ key: 'F1' }, 'help'],
    [{ key: '¡', code: 'Digit1', altKey: true }, 'section-1'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
  ] as const)('%o means %s', (init, command) => {
    expect(press(init)).toBe(command)
  })

  it('plain letters mean nothing, for they are Telex', () => {
    for (const key of 'sfrxjwzk') expect(press({ key })).toBeNull()
  })

  it('a field keeps its own undo but lets the search and the help through', () => {
    const field = document.createElement('textarea')
    expect(press({ key: 'z', ctrlKey: true }, field)).toBeNull()
    expect(press({ key: 'y', ctrlKey: true }, field)).toBeNull()
    expect(press({ key: 'k', ctrlKey: true }, field)).toBe('search')
  })

  it('keys of the input method are its own', () => {
    expect(press({ key: 'F1', isComposing: true })).toBeNull()
    expect(press({ key: 'Process', ctrlKey: true, keyCode: 229 })).toBeNull()
  })
})
