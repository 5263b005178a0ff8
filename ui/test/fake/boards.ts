/** Invented boards, postings and consents for tests and the gallery. */
import type {
  BoardCard,
  Calendar,
  ConsentCard,
  LackingConsent,
  PostingCard,
  PostingDetail,
  Word,
} from '../../src/backend/generated'
import { rowOf } from './records'

const board = (id: string, name: string, place: string, hanging: number): BoardCard => ({
  id,
  name,
  place,
  width_mm: 2400,
  height_mm: 1200,
  holds_a_four: 24,
  holds_a_three: 10,
  note: '',
  hanging,
})

export const boards: BoardCard[] = [
  board('b1', 'Bảng tin sảnh tầng 1', 'Sảnh chính trụ sở Sở', 3),
  board('b2', 'Bảng thông báo tầng 3', 'Hành lang tầng 3, trước phòng họp mẫu', 1),
  board('b3', 'Bảng tin xã Cầu Vồng', 'Cổng UBND xã Cầu Vồng, huyện Suối Mơ', 0),
]

const word = (code: string, label: string): Word => ({ code, label })
const iso = (day: string) => day.split('/').reverse().join('-')
const ON_BOARD = word('NOTICE_BOARD', 'Bảng tin')
const ON_PORTAL = word('PORTAL', 'Cổng thông tin')

function posting(
  index: number,
  exemplar: number,
  where: BoardCard | undefined,
  from: string,
  to: string,
  left: number | null,
): PostingCard {
  const row = rowOf(exemplar)
  const ended = left !== null && left < 0
  return {
    id: `t${index}`,
    title: row.name,
    exemplars: [{ id: row.id, name: row.name }],
    channel: where ? ON_BOARD : ON_PORTAL,
    board: where?.id ?? '',
    board_name: where?.name ?? '',
    link: where ? '' : 'https://stp.example.vn/guong-sang',
    from,
    to,
    first: iso(from),
    last: to ? iso(to) : null,
    stage: ended ? word('ended', 'Đã hết hạn') : word('hanging', 'Đang treo'),
    days_left: left,
    copies: where ? 2 : null,
    posted_by: 'Hà Thị Mẫu',
    approved_by: 'Phạm Giám Đốc Mẫu',
    approval_basis: 'Phiếu trình số 12 ngày 20/05/2022',
    file: where
      ? {
          sha256: `9f2c6a51b0d4e7a1c3${index}`.padEnd(64, '0'),
          bytes: 104_200,
          file_name: `${row.name}.pdf`,
          template: 'individual',
          paper: 'A4',
          colour: 'son',
        }
      : null,
    proof: null,
    takedown: null,
    note: '',
  }
}

const [first, second] = boards
export const postings: PostingCard[] = [
  posting(0, 0, first, '10/05/2022', '10/06/2022', 17),
  posting(1, 3, first, '01/05/2022', '27/05/2022', 3),
  posting(2, 8, first, '04/04/2022', '22/05/2022', -2),
  posting(3, 6, second, '20/05/2022', '', null),
  posting(4, 0, undefined, '12/05/2022', '', null),
]

const lacking: LackingConsent[] = [
  {
    person: 'p3',
    name: rowOf(3).name,
    scopes: [word('PHOTO', 'Ảnh')],
    channel: ON_BOARD,
    text: `${rowOf(3).name}: ảnh`,
  },
]

export function detailOfPosting(card: PostingCard): PostingDetail {
  const [exemplar = ''] = card.exemplars.map(({ id }) => id)
  return {
    posting: card,
    facts: [
      { exemplar, label: 'Họ và tên', text: card.title },
      { exemplar, label: 'Câu nêu gương', text: 'Mười hai nghìn trang sổ, tra cứu chỉ mất ít phút.' },
    ],
    changed:
      card.id === 't0'
        ? [
            {
              exemplar,
              record: exemplar,
              path: 'praise',
              label: 'Câu nêu gương',
              before: 'Mười hai nghìn trang sổ, tra cứu chỉ mất ít phút.',
              after: 'Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.',
            },
          ]
        : [],
    lacking: card.id === 't1' ? lacking : [],
  }
}

export const unconsentedOf = (cards: PostingCard[]) =>
  cards.filter(({ id, takedown }) => id === 't1' && !takedown).map((card) => ({ posting: card, lacking }))

export const changedOf = (cards: PostingCard[]) =>
  cards
    .filter(({ id, takedown }) => id === 't0' && !takedown)
    .map((card) => ({ posting: card, changed: detailOfPosting(card).changed }))

const BEGUN = [0, 2, 1, 3, 4, 0, 1, 0, 2, 1, 0, 3]

export const calendarOf = (year: number, cards: PostingCard[]): Calendar => ({
  first: `${year}-05-01`,
  last: `${year}-05-31`,
  postings: cards,
  months: BEGUN.map((begun, index) => ({
    month: index + 1,
    label: `Tháng ${index + 1}/${year}`,
    begun,
    hanging: begun + (index % 3),
    quiet: begun === 0,
  })),
})

const all = [
  word('NAME', 'Họ tên'),
  word('PHOTO', 'Ảnh'),
  word('BIOGRAPHY', 'Tiểu sử'),
  word('ACHIEVEMENT', 'Thành tích'),
]

export const consents: ConsentCard[] = [
  {
    id: 'c1',
    person: 'p0',
    name: rowOf(0).name,
    ground: word('AGREEMENT', 'Người được nêu đồng ý'),
    scopes: all,
    channels: [ON_BOARD],
    from: '05/04/2022',
    to: '',
    purpose: 'Tuyên truyền gương điển hình tiên tiến năm 2022',
    reason: '',
    decided_by: '',
    holds: true,
    withdrawn_on: null,
    withdrawn_why: '',
    scan: { sha256: 'ab', bytes: 80_000, mime: 'image/png', file_name: 'phieu-dong-y.png' },
    note: '',
  },
  {
    id: 'c2',
    person: 'p0',
    name: rowOf(0).name,
    ground: word('AGREEMENT', 'Người được nêu đồng ý'),
    scopes: all.slice(0, 2),
    channels: [ON_PORTAL],
    from: '05/04/2022',
    to: '30/06/2022',
    purpose: '',
    reason: '',
    decided_by: '',
    holds: true,
    withdrawn_on: null,
    withdrawn_why: '',
    scan: null,
    note: '',
  },
]
