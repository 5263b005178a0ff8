/** Drawn stand-ins for photos and pages, so that the gallery needs no core. */

const TONES = ['#9e2b2b', '#2f5d50', '#274a78', '#6d3b6a', '#7a5a1e', '#444b54', '#8a3d22']

const svg = (width: number, height: number, content: string) =>
  new Blob([`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>`], {
    type: 'image/svg+xml',
  })

/** Somebody who does not exist, head and shoulders. */
export function portrait(photo: string): Blob {
  const tone = TONES[Number(photo.slice(-1)) % TONES.length]
  return svg(
    92,
    116,
    `<rect width="92" height="116" fill="#d9c9a8"/><path d="M10 116q4-40 36-40t36 40z" fill="${tone}"/><path d="M38 60h16v20q-8 8-16 0z" fill="#c99a74"/><circle cx="46" cy="46" r="20" fill="#d8ab84"/><path d="M25 48q-2-28 21-28t21 28q-4-16-21-17t-21 17z" fill="#2a211d"/>`,
  )
}

/** Something that looks like a sheet from far away. */
export function sheet(index: number, wide: boolean): Blob {
  const band = ['#7d1418', '#17395f', '#12443f', '#3a1512'][index % 4]
  const [width, height] = wide ? [297, 210] : [210, 297]
  const lines = [0, 1, 2, 3, 4].map(
    (line) =>
      `<rect x="20" y="${height * 0.6 + line * 14}" width="${width - 40}" height="3" fill="#cfc3ab"/>`,
  )
  return svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#fbf7ee"/><rect width="${width}" height="${height * 0.4}" fill="${band}"/><rect y="${height * 0.4}" width="${width}" height="2" fill="#c8a04a"/><rect x="20" y="${height * 0.2}" width="80" height="12" fill="#fff8ea"/><rect x="${width - 86}" y="${height * 0.14}" width="66" height="86" fill="#d9c9a8" stroke="#fbf7ee" stroke-width="4"/>${lines.join('')}`,
  )
}
