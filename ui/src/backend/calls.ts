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

/** What a call answers here: the core's bytes come as a `Blob`, ready to be shown. */
type Answer<Name extends keyof Calls> = Calls[Name]['answer'] extends Uint8Array
  ? Blob
  : Calls[Name]['answer']

/** Runs a call. Throws `Refused` with words for the person. */
export async function call<Name extends keyof Calls>(
  name: Name,
  request: Calls[Name]['request'],
): Promise<Answer<Name>> {
  return (await platform.call(name, request)) as Answer<Name>
}

/** Runs a call that takes a file along. */
export async function upload<Name extends keyof Calls>(
  name: Name,
  request: Calls[Name]['request'],
  file: Blob,
): Promise<Answer<Name>> {
  return (await platform.upload(name, request, file)) as Answer<Name>
}

/** The dialogs and the files of the place. */
export const place = {
  pickFile: ((...args) => platform.pickFile(...args)) as Platform['pickFile'],
  pickSave: ((...args) => platform.pickSave(...args)) as Platform['pickSave'],
  pickFolder: ((...args) => platform.pickFolder(...args)) as Platform['pickFolder'],
  openPath: ((...args) => platform.openPath(...args)) as Platform['openPath'],
  ready: (() => platform.ready()) as Platform['ready'],
  close: (() => platform.close()) as Platform['close'],
}
