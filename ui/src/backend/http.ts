/** A browser beside the loopback server, for trying the interface out and for browser stories. */
import { isFailure, type Platform, Refused, unreachable } from './platform'

async function ask(address: string, body: BodyInit): Promise<unknown> {
  let response: Response
  try {
    response = await fetch(address, { method: 'POST', body })
  } catch {
    throw new Refused(unreachable)
  }
  if (response.status === 422) {
    const failure: unknown = await response.json()
    throw new Refused(isFailure(failure) ? failure : unreachable)
  }
  if (!response.ok) throw new Refused(unreachable)
  const json = response.headers.get('content-type')?.includes('json')
  return json ? response.json() : response.blob()
}

/** The browser's own dialog; it gives the file, never its path. */
function browserFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
    input.click()
  })
}

export const browserPlatform: Platform = {
  call: (name, request) => ask(`/call/${name}`, JSON.stringify(request)),
  upload: (name, args, file) => ask(`/upload/${name}?args=${encodeURIComponent(JSON.stringify(args))}`, file),
  pickFile: (_title, kinds) =>
    browserFile(kinds.flatMap((kind) => kind.extensions.map((end) => `.${end}`)).join(',')),
  // A page has no say over folders: the name alone means the server's own folder.
  pickSave: async (_title, suggested) => suggested,
  pickFolder: async () => 'ap-phich',
  openPath: async () => {},
  ready: async () => {},
  close: async () => {},
}
