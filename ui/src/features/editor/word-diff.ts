// Which words of a text went and which came. Words are compared whole: half a Vietnamese word marked is
// harder to read than the word.

/** A run of words that share a fate. */
export interface Run {
  text: string
  changed: boolean
}

/** A text before and after a change, cut into runs. */
export interface WordDiff {
  before: Run[]
  after: Run[]
}

/** Longer texts are compared from both ends only; the table of the full comparison would grow too large. */
const LONGEST_TABLE = 400_000

/** Compares two texts word by word. */
export function wordDiff(before: string, after: string): WordDiff {
  const [old, fresh] = [words(before), words(after)]
  const start = commonStart(old, fresh)
  const end = commonEnd(old, fresh, start)
  const middle = matches(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end))
  const keptBefore = new Set(middle.map(([index]) => index + start))
  const keptAfter = new Set(middle.map(([, index]) => index + start))
  const outside = (index: number, all: string[]) => index < start || index >= all.length - end
  return {
    before: runs(old, (index) => !outside(index, old) && !keptBefore.has(index)),
    after: runs(fresh, (index) => !outside(index, fresh) && !keptAfter.has(index)),
  }
}

/** Words and marks, each with the white space behind it: a comma that comes or goes leaves its word alone. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}\s]\s*|\s+/gu) ?? []
}

function same(a: string | undefined, b: string | undefined): boolean {
  return a?.trim() === b?.trim()
}

function commonStart(a: string[], b: string[]): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && same(a[count], b[count])) count += 1
  return count
}

function commonEnd(a: string[], b: string[], start: number): number {
  let count = 0
  const most = Math.min(a.length, b.length) - start
  while (count < most && same(a[a.length - 1 - count], b[b.length - 1 - count])) count += 1
  return count
}

/** Pairs of positions of the words both lists share, in order: the longest such list. */
function matches(a: string[], b: string[]): [number, number][] {
  if (a.length * b.length > LONGEST_TABLE) return []
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = same(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (same(a[i], b[j])) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

function runs(words: string[], changed: (index: number) => boolean): Run[] {
  const runs: Run[] = []
  words.forEach((word, index) => {
    const last = runs.at(-1)
    if (last?.changed === changed(index)) last.text += word
    else runs.push({ text: word, changed: changed(index) })
  })
  return runs
}
