// The calls an exemplar being worked on makes, and the pictures they answer as addresses in the page.
import { call, place, upload } from '../backend/calls'
import type { Failure } from '../backend/generated'
import { Refused, unreachable } from '../backend/platform'
import { draftText } from '../text/draft'
import type { PhotoCore } from './photo/photo-desk.svelte'

/** What was thrown, as a sentence for the person. */
export function explain(thrown: unknown): Failure {
  return thrown instanceof Refused ? thrown.failure : unreachable
}

/** An address for a picture, given out only once the picture can be shown without a blink. */
export async function address(picture: Blob): Promise<string> {
  const url = URL.createObjectURL(picture)
  const image = new Image()
  image.src = url
  // Outside a browser nothing can be decoded; a broken picture shows as such in its place.
  await image.decode?.().catch(() => {})
  return url
}

/** Gives an address back. */
export function drop(url: string): void {
  URL.revokeObjectURL(url)
}

/** The kinds of picture one can choose. */
const PICTURES = [
  {
    name: draftText.photo.kinds,
    extensions: ['jpg', 'jpeg', 'png', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif'],
  },
]

/** A photo desk on the real calls. */
export const photoCore: PhotoCore = {
  add: (request, bytes) => (bytes ? upload('add_photo', request, bytes) : call('add_photo', request)),
  draw: async (photo, longSide) => address(await call('photo_image', { photo, long_side: longSide })),
  drop,
  pick: () => place.pickFile(draftText.photo.pickTitle, PICTURES),
  explain,
}
