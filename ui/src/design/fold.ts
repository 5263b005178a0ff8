/** Finding a word in a short list as people type it: without marks, without capitals, đ as d. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}

/** Those whose label has every word of what is typed, in their order. */
export function matching<Item extends { label: string }>(items: Item[], typed: string): Item[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return items
  return items.filter((item) => {
    const label = fold(item.label)
    return words.every((word) => label.includes(word))
  })
}
