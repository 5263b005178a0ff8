/** The window of the program. The only file that knows it is one. */
import { invoke } from '@tauri-apps/api/core'
import { isFailure, type Platform, Refused, unreachable } from './platform'

/** JSON comes as a value, bytes as an ArrayBuffer. */
const answered = (answer: unknown) => (answer instanceof ArrayBuffer ? new Blob([answer]) : answer)

async function ask<Answer>(
  command: string,
  args: Parameters<typeof invoke>[1],
  options?: Parameters<typeof invoke>[2],
) {
  try {
    return await invoke<Answer>(command, args, options)
  } catch (thrown) {
    throw new Refused(isFailure(thrown) ? thrown : unreachable)
  }
}

export const windowPlatform: Platform = {
  async call(name, request) {
    return answered(await ask('call', { name, args: request }))
  },
  async upload(name, args, file) {
    // A header holds ASCII only and a file name is Vietnamese, hence the encoding.
    const headers = { 'x-call': encodeURIComponent(JSON.stringify({ name, args })) }
    return answered(await ask('upload', await file.arrayBuffer(), { headers }))
  },
  pickFile: (title, kinds) => ask<string | null>('pick_file', { title, kinds }),
  pickSave: (title, suggested, kinds) => ask<string | null>('pick_save', { title, suggested, kinds }),
  pickFolder: (title) => ask<string | null>('pick_folder', { title }),
  openPath: (path) => ask<void>('open_path', { path }),
  ready: () => ask<void>('window_ready', {}),
  close: () => ask<void>('window_close', {}),
}
