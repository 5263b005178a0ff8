/** Every call of the core, typed by what the core itself declares. */
import type { Calls } from './generated'
import { browserPlatform } from './http'
import type { Platform } from './platform'
import { windowPlatform } from './tauri'

let platform: Platform = '__TAURI_INTERNALS__' in globalThis ? windowPlatform : browserPlatform

/** Puts another place under the interface: tests and the gallery. */
export function standOn(other: Platform) {
  platform = other
}

/** Runs a call. Throws `Refused` with words for the person. */
export async function call<Name extends keyof Calls>(
  name: Name,
  request: Calls[Name]['request'],
): Promise<Calls[Name]['answer']> {
  return (await platform.call(name, request)) as Calls[Name]['answer']
}

/** Runs a call that takes a file along. */
export async function upload<Name extends keyof Calls>(
  name: Name,
  request: Calls[Name]['request'],
  file: Blob,
): Promise<Calls[Name]['answer']> {
  return (await platform.upload(name, request, file)) as Calls[Name]['answer']
}

/** The dialogs and the files of the place. */
export const place = {
  pickFile: ((...args) => platform.pickFile(...args)) as Platform['pickFile'],
  pickSave: ((...args) => platform.pickSave(...args)) as Platform['pickSave'],
  openPath: ((...args) => platform.openPath(...args)) as Platform['openPath'],
  ready: (() => platform.ready()) as Platform['ready'],
}
