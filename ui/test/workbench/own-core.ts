/** A core with one own template: it changes, refuses, goes and comes back as the real one answers. */
import type { FieldChange, OwnTemplate, Saved, TemplateCard, Templates } from '../../src/backend/generated'
import { Refused } from '../../src/backend/platform'
import { FakeCore } from './fake-core'
import { templates } from './sample'

const saved: Saved = {
  at_ms: 1_653_360_000_000,
  clock: '09:41',
  changed: ['o1'],
  values: [],
  undo: { undo: 'Sửa hồ sơ', redo: null },
  label: null,
}

const part = (code: string, label: string, movable = false) => ({
  code,
  label,
  shown: true,
  hideable: true,
  movable,
})

/** What the calls of own templates ask. */
type Asked = { name?: string; file?: string; record?: string; changes?: FieldChange[] }

export class OwnCore extends FakeCore {
  own: OwnTemplate | null = {
    id: 'o1',
    name: 'Mẫu Một cửa',
    description: '',
    family: 'individual',
    family_name: 'Gương sáng',
    colour_from: '',
    colours: [
      { path: 'colour_band', label: 'Màu băng', shown: '#7d1418', chosen: false },
      { path: 'colour_gold', label: 'Màu đường kẻ', shown: '#aa8833', chosen: true },
    ],
    fonts: [{ path: 'font_titles', label: 'Kiểu chữ tên', value: 'serif-bold' }],
    font_choices: [
      { code: 'serif-bold', label: 'Có chân, đậm' },
      { code: 'sans', label: 'Không chân' },
    ],
    parts: [part('figures', 'Số liệu', true), part('story', 'Thành tích', true), part('photo', 'Ảnh')],
    words: [{ path: 'word_eyebrow', label: 'Dòng đề trên tên', value: '', usual: '', most: 10 }],
    file_name: 'mau-mot-cua.mau-neuguong',
  }
  /** What the next file to be taken in turns out to be. */
  outcome: 'added' | 'renamed' | 'already_there' = 'added'

  override async call(name: string, request: unknown): Promise<unknown> {
    const answer = this.#answer(name, request as Asked)
    if (answer === undefined) return super.call(name, request)
    this.requests.push({ name, request })
    return structuredClone(answer)
  }

  #answer(name: string, request: Asked): unknown {
    if (name === 'templates') return this.#templates()
    if (name === 'show_template') {
      if (!this.own)
        throw new Refused({ code: 'unknown_choice', what: 'Không có mẫu.', kept: '', todo: '', params: {} })
      return this.own
    }
    if (name === 'add_template') {
      if (this.own) this.own = { ...this.own, name: request.name ?? '' }
      return { id: 'o1', saved }
    }
    if (name === 'export_template') return { file: request.file }
    if (name === 'import_template') {
      return {
        id: 'o1',
        name: 'Mẫu nhập',
        outcome: this.outcome,
        saved: this.outcome === 'already_there' ? null : saved,
      }
    }
    if (name === 'bin') {
      this.own = null
      return saved
    }
    if (name === 'save_fields' && request.record === 'o1') {
      for (const change of request.changes ?? []) this.#apply(change)
      return saved
    }
    return undefined
  }

  #apply({ path, value }: FieldChange): void {
    const refusal = this.refused.get(path)
    if (refusal) throw new Refused(refusal)
    const { own } = this
    if (!own) return
    const names = String(value ?? '').split(',')
    if (path === 'hidden') own.parts = own.parts.map((it) => ({ ...it, shown: !names.includes(it.code) }))
    if (path === 'order') own.parts.sort((a, b) => rank(names, a.code) - rank(names, b.code))
    own.colours = own.colours.map((it) =>
      it.path === path ? { ...it, shown: String(value), chosen: value !== null } : it,
    )
    own.fonts = own.fonts.map((it) => (it.path === path ? { ...it, value: String(value) } : it))
    own.words = own.words.map((it) => (it.path === path ? { ...it, value: String(value ?? '') } : it))
    if (path === 'name') own.name = String(value)
  }

  #templates(): Templates {
    const [first] = templates.templates
    const { own } = this
    if (!first || !own) return templates
    const card: TemplateCard = { ...first, id: own.id, name: own.name, own: true, family: own.family }
    return { ...templates, templates: [...templates.templates, card] }
  }
}

const rank = (names: string[], code: string) => (names.includes(code) ? names.indexOf(code) : names.length)
