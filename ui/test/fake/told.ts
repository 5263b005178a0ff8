/** What the core of paper tells about an exemplar beside sheets. */
import type { ArticleText, Journal, LackingConsent, SpeechText } from '../../src/backend/generated'
import { fold } from '../../src/design/fold'
import { history } from './catalogue'
import { answers as people } from './people'
import { unitAnswers } from './units'

/** Whoever bears this id agreed to nothing but the board. */
export const SILENT = 'e1'

const lacking = (code: string, label: string): LackingConsent[] => [
  {
    person: 'p1',
    name: 'Trần Văn Thí Dụ',
    scopes: [{ code: 'NAME', label: 'Họ tên' }],
    channel: { code, label },
    text: 'Trần Văn Thí Dụ (họ tên)',
  },
]

export function article(exemplar: string, draft: boolean): ArticleText {
  return {
    title: `${draft ? 'DỰ THẢO – ' : ''}Nguyễn Thị Ví Dụ: Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu`,
    short:
      'Bà Nguyễn Thị Ví Dụ, Công chức Tư pháp – Hộ tịch, là gương điển hình tiên tiến ngành Tư pháp năm 2022.',
    long: 'Trong năm 2021, chị đã số hóa toàn bộ sổ hộ tịch.\n\nThành tích tiêu biểu\n– Đánh mã vạch sổ hộ tịch giấy',
    html: '<!DOCTYPE html>',
    picture: {
      width: 1200,
      height: 1600,
      bytes: 412_300,
      caption: 'Nguyễn Thị Ví Dụ, Công chức Tư pháp – Hộ tịch',
      alt: 'Ảnh: Nguyễn Thị Ví Dụ',
    },
    draft,
    lacking: exemplar === SILENT && !draft ? lacking('PORTAL', 'Cổng thông tin điện tử') : [],
    file_name: 'bai-dang-du-nguyen-thi-vi-du',
  }
}

export function speech(exemplar: string, draft: boolean): SpeechText {
  return {
    text: 'Kính thưa bà con và các bạn!\nXin giới thiệu bà Nguyễn Thị Ví Dụ.',
    syllables: 316,
    seconds: 95,
    per_minute: 200,
    left_out: ['Thành tích (2)'],
    unread: [],
    draft,
    lacking: exemplar === SILENT && !draft ? lacking('LOUDSPEAKER', 'Loa truyền thanh') : [],
    file_name: 'phat-thanh-du-nguyen-thi-vi-du.txt',
  }
}

/** A day on which two people worked. */
const journal: Journal = {
  day: '24/05/2022',
  heading: 'Hôm nay, 24/05/2022',
  earlier: '19/05/2022',
  later: null,
  deeds: [
    {
      operation: 'Sửa hồ sơ',
      author: 'Lê Mẫu',
      clock: '09:41',
      about: [
        { record: 'e0', is_exemplar: true, name: 'Nguyễn Thị Ví Dụ', changes: history.slice(0, 1) },
        { record: 'p0', is_exemplar: false, name: 'Nguyễn Thị Ví Dụ', changes: history.slice(2, 3) },
      ],
      untold: 0,
    },
    { operation: 'Thêm điển hình', author: 'Hà Thị Mẫu', clock: '08:20', about: [], untold: 1250 },
  ],
}

/** Nothing was done on any other day. */
export const journalOf = (day: string): Journal =>
  day === '' ? journal : { ...journal, day, deeds: [], later: journal.day }

/** Kept files written out for the computer's own program, and what is said of units. */
export const copies = {
  ...unitAnswers,
  ...people,
  view_evidence: () => ({ file: '/tmp/minh-chung.pdf' }),
  view_scan: () => ({ file: '/tmp/phieu.pdf' }),
}

/** Where the words stand in the name, letter by letter: folding keeps the number of letters. */
export function marks(name: string, words: string[]): [number, number][] {
  const folded = fold(name)
  if (folded.length !== name.length) return []
  return words.flatMap((word): [number, number][] => {
    const at = folded.indexOf(word)
    return at < 0 ? [] : [[at, at + word.length]]
  })
}
