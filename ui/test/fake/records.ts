/** Invented exemplars for tests and the gallery: as many as wanted, always the same. */
import type { ExemplarDetail, ExemplarRow, SubjectKind, Word } from '../../src/backend/generated'
import { nextOf, unjudged } from './judged'

export const STATES: Word[] = [
  { code: 'DISCOVERED', label: 'Phát hiện' },
  { code: 'PROPOSED', label: 'Giới thiệu' },
  { code: 'CHECKED', label: 'Kiểm tra' },
  { code: 'SELECTED', label: 'Lựa chọn' },
  { code: 'PUBLICISED', label: 'Tuyên truyền' },
  { code: 'COMMENDED', label: 'Khen thưởng' },
]
export const CATEGORIES: Word[] = [
  { code: 'EXEMPLAR', label: 'Điển hình tiên tiến' },
  { code: 'NEW_FACTOR', label: 'Nhân tố mới' },
  { code: 'NEW_MODEL', label: 'Mô hình mới' },
]

type Seed = [
  name: string,
  role: string,
  unit: string,
  subject: SubjectKind,
  step: number,
  category: number,
  changed: string,
]

const SEEDS: Seed[] = [
  [
    'Nguyễn Thị Ví Dụ',
    'Công chức Tư pháp – Hộ tịch',
    'UBND xã Cầu Vồng, huyện Suối Mơ',
    'individual',
    4,
    0,
    'Hôm nay',
  ],
  ['Trần Văn Thí Dụ', 'Chuyên viên', 'Phòng Tư pháp huyện Suối Mơ', 'individual', 2, 1, 'Hôm nay'],
  [
    'Tổ hòa giải ấp Giả Định',
    '14 năm không có vụ việc vượt cấp',
    'Xã Cầu Vồng',
    'collective',
    6,
    2,
    'Hôm qua',
  ],
  ['Đặng Thị Minh Họa', 'Trợ giúp viên pháp lý', 'Trung tâm Trợ giúp pháp lý', 'individual', 5, 0, '11/03'],
  ['Lê Giả Định', 'Chuyên viên', 'Văn phòng Sở', 'individual', 3, 0, '10/03'],
  ['Phạm Văn Mẫu', 'Công chức Tư pháp – Hộ tịch', 'Xã Suối Tiên Mẫu', 'individual', 1, 0, '10/03'],
  [
    'Võ Thị Đào Thử Nghiệm',
    'Phó Trưởng phòng',
    'Phòng Xây dựng và Phổ biến giáo dục pháp luật',
    'individual',
    5,
    0,
    '09/03',
  ],
  [
    'Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu',
    'Công chức',
    'Phòng Tư pháp TP. Bình Minh',
    'individual',
    2,
    0,
    '08/03',
  ],
  ['Lý A', 'Hòa giải viên ấp 3', 'Xã Đồi Thông', 'individual', 4, 0, '07/03'],
  ['Hồ Ẩn Dụ', 'Chuyên viên', 'Phòng Tư pháp huyện Suối Mơ', 'individual', 1, 0, '04/03'],
  ['Bùi Đạt Mẫu', 'Công chứng viên', 'Phòng Công chứng số 1', 'individual', 3, 0, '03/03'],
  ['Lê Dạt Mẫu', 'Thư ký nghiệp vụ', 'Phòng Công chứng số 1', 'individual', 2, 0, '02/03'],
  ['Hoà Thuỷ Thử Nghiệm', 'Chuyên viên', 'Phòng Tư pháp TP. Bình Minh', 'individual', 1, 0, '01/03'],
  ['Phòng Hành chính tư pháp mẫu', 'Bảng số liệu năm năm', 'Sở Tư pháp', 'collective', 4, 0, '28/02'],
  [
    'CLB “Pháp luật và Thanh niên” xã Cầu Vồng',
    '100 % & hơn thế',
    'Xã Cầu Vồng',
    'collective',
    2,
    2,
    '27/02',
  ],
  [
    'Trung tâm Dịch vụ đấu giá tài sản và Hỗ trợ nghiệp vụ bổ trợ tư pháp giả định trực thuộc Sở',
    'Đơn vị sự nghiệp',
    'Sở Tư pháp',
    'collective',
    1,
    0,
    '25/02',
  ],
  ['Đỗ Thị Thử Nghiệm', 'Công chức Tư pháp – Hộ tịch', 'Xã Suối Tiên Mẫu', 'individual', 6, 0, '24/02'],
  [
    'Mô hình “Ngày thứ Bảy hộ tịch”',
    'Đã nhân rộng ở 4 đơn vị',
    'Phòng Tư pháp huyện Suối Mơ',
    'none',
    5,
    2,
    '23/02',
  ],
]

/** The row of a number; after the eighteen they begin again under a number of their own. */
export function rowOf(index: number): ExemplarRow {
  const [name, role, unit, subject, step, category, changed] = SEEDS[index % SEEDS.length] as Seed
  const round = Math.floor(index / SEEDS.length)
  const person = subject === 'individual' && index % 3 !== 2
  return {
    id: `e${index}`,
    name: round === 0 ? name : `${name} ${round + 1}`,
    name_marks: [],
    role,
    snippet: null,
    subject,
    category: CATEGORIES[category] as Word,
    unit,
    state: STATES[step - 1] as Word,
    step,
    plan_year: 2022,
    photo: person ? `photo-${index % 7}` : null,
    changed_ms: 1_653_360_000_000 - index * 3_600_000,
    changed,
  }
}

function subjectOf(row: ExemplarRow, index: number): ExemplarDetail['subject'] {
  if (row.subject === 'none') return null
  if (row.subject === 'collective') {
    return {
      kind: 'collective',
      id: `c${index}`,
      name: row.name,
      unit: 'u2',
      head_count: 7,
      head_person: { id: 'p9', name: 'Lý A' },
    }
  }
  return {
    kind: 'person',
    id: `p${index}`,
    full_name: row.name,
    sex: 'FEMALE',
    birth: '1987',
    position: row.role,
    unit: 'u2',
    staff_kind: 'CIVIL_SERVANT',
    started: '2011',
    ended: '',
    note: '',
  }
}

/** Everything about the exemplar of a number. */
export function detailOf(index: number): ExemplarDetail {
  const row = rowOf(index)
  const sparse = index % SEEDS.length === 5
  const model = {
    id: `m${index}`,
    name: row.name,
    unit: 'u2',
    problem: 'Người dân đi làm không đến được trong giờ hành chính.',
    method: 'Mở cửa sáng thứ Bảy, hẹn giờ qua điện thoại.',
    result: '412 lượt hồ sơ trong một năm.',
    cost: '',
    how_to_replicate: 'Mỗi xã một buổi mỗi tháng.',
  }
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    category: row.category,
    plan_year: row.plan_year,
    state: row.state,
    steps: STATES.map(({ label }, at) => ({
      label,
      progress: at + 1 < row.step ? 'done' : at + 1 === row.step ? 'current' : 'ahead',
    })),
    next: nextOf(row, STATES[row.step]?.code ?? ''),
    ...unjudged,
    approved: row.step >= 4,
    binned: false,
    subject: subjectOf(row, index),
    model: row.subject === 'none' ? model : null,
    unit: { id: 'u2', name: row.unit },
    work_fields: [
      { id: 'w1', name: 'Hộ tịch, quốc tịch' },
      { id: 'w2', name: 'Chứng thực' },
    ],
    praise: sparse ? '' : 'Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.',
    summary: sparse
      ? ''
      : 'Chị đọc lại từng trang sổ hộ tịch từ năm 1976, nhập vào máy và lập chỉ mục theo tên. Người dân đến xin trích lục nay chỉ chờ mười lăm phút.',
    quotation: sparse ? '' : 'Người dân đến một lần, tôi cố gắng để họ không phải quay lại lần thứ hai.',
    achievements: sparse
      ? []
      : [
          {
            id: 'a1',
            position: 1000,
            year: 2020,
            criterion: 'INITIATIVE',
            text: 'Số hóa toàn bộ sổ hộ tịch lưu từ năm 1976 đến năm 2005.',
          },
          {
            id: 'a2',
            position: 2000,
            year: 2021,
            criterion: 'LEADING',
            text: 'Tổ chức 27 buổi tuyên truyền pháp luật lưu động tại khu nhà trọ.',
          },
          {
            id: 'a3',
            position: 3000,
            year: 2021,
            criterion: 'SOLIDARITY',
            text: 'Giúp 118 trẻ em con công nhân được khai sinh đúng hạn.',
          },
        ],
    figures: sparse
      ? []
      : [
          {
            id: 'f1',
            position: 1000,
            metric: 'trang sổ đã nhập',
            value: '12.000',
            unit: '',
            compared_with: '',
          },
          {
            id: 'f2',
            position: 2000,
            metric: 'vụ hòa giải thành',
            value: '94,6',
            unit: '%',
            compared_with: '',
          },
          {
            id: 'f3',
            position: 3000,
            metric: 'một lần tra cứu',
            value: '15',
            unit: 'phút',
            compared_with: '2 ngày',
          },
        ],
    initiatives: sparse
      ? []
      : [
          {
            id: 'i1',
            position: 1000,
            title: 'Phiếu hẹn một dòng',
            recognised_by: 'UBND huyện Suối Mơ',
            decision: 'Quyết định số 12/QĐ-UBND',
            scope: 'cấp huyện',
          },
        ],
    discovered_by: 'Phòng Tư pháp huyện Suối Mơ',
    discovered_on: '11/03/2022',
    proposing_unit: { id: 'u1', name: 'Phòng Tư pháp huyện Suối Mơ' },
    movement: { id: 'm1', name: 'Cán bộ, công chức thi đua thực hiện văn hóa công sở' },
    photo: row.photo
      ? {
          id: row.photo,
          width: 1800,
          height: 2400,
          focus_x: 500,
          focus_y: 380,
          quality: '1.800 × 2.400, đủ nét in A3',
        }
      : null,
    gaps: sparse
      ? [
          { code: 'photo', label: 'ảnh' },
          { code: 'praise', label: 'câu nêu gương' },
          { code: 'achievements', label: 'thành tích' },
        ]
      : [],
    changed_ms: row.changed_ms,
    changed: `${row.changed}, 09:41`,
    changed_by: 'Hà Thị Mẫu',
  }
}
