/** What forms choose from, who works here and what waits today, for tests and the gallery. */
import type {
  Catalogue,
  HistoryEntry,
  Status,
  TaskTarget,
  Templates,
  Today,
} from '../../src/backend/generated'
import { CATEGORIES, rowOf, STATES } from './records'
import { ALL_STATES } from './selection'

const units = [
  'Văn phòng Sở',
  'Phòng Tư pháp huyện Suối Mơ',
  'Xã Cầu Vồng',
  'Xã Đồi Thông',
  'Phòng Công chứng số 1',
  'Trung tâm Trợ giúp pháp lý',
  'Phòng Tư pháp TP. Bình Minh',
  'Xã Suối Tiên Mẫu',
  'Phường Mẫu',
  'Phòng Xây dựng và Phổ biến giáo dục pháp luật',
]

export const catalogue: Catalogue = {
  units: units.map((name, index) => ({
    id: `u${index}`,
    name,
    short_name: name,
    kind: null,
    tier: null,
    validity: index === 7 ? 'đến 30/06/2025' : '',
  })),
  work_fields: [
    'Hộ tịch, quốc tịch',
    'Chứng thực',
    'Hòa giải ở cơ sở',
    'Trợ giúp pháp lý',
    'Cải cách hành chính, chuyển đổi số',
  ].map((name, index) => ({ id: `w${index + 1}`, name })),
  movements: [{ id: 'm1', name: 'Cán bộ, công chức thi đua thực hiện văn hóa công sở' }],
  slogans: [{ id: 's1', name: 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh' }],
  categories: CATEGORIES,
  criteria: [
    { code: 'LEADING', number: 1, label: 'Dẫn đầu phong trào, gương mẫu', wording: '' },
    { code: 'INITIATIVE', number: 2, label: 'Sáng kiến, hiệu quả cao', wording: '' },
    { code: 'SOLIDARITY', number: 3, label: 'Tương thân, tương ái', wording: '' },
  ],
  states: ALL_STATES,
  sexes: [
    { code: 'MALE', label: 'Ông' },
    { code: 'FEMALE', label: 'Bà' },
  ],
  staff_kinds: [
    { code: 'CIVIL_SERVANT', label: 'Công chức' },
    { code: 'PUBLIC_EMPLOYEE', label: 'Viên chức' },
  ],
  unit_kinds: [
    { code: 'DIVISION', label: 'Phòng chuyên môn và tương đương' },
    { code: 'COMMUNE', label: 'UBND cấp xã' },
  ],
  roles: [
    { code: 'OFFICE_CLERK', label: 'Chuyên viên Văn phòng Sở' },
    { code: 'OFFICE_CHIEF', label: 'Chánh Văn phòng' },
  ],
  plan_years: [2022, 2021],
  limits: { praise: 160, summary: 600, quotation: 110, figures: 4 },
}

const workers = [
  {
    id: 'w1',
    name: 'Hà Thị Mẫu',
    initials: 'HM',
    role: { code: 'OFFICE_CLERK', label: 'Chuyên viên Văn phòng Sở' },
    unit: null,
    has_pin: false,
    pin_reset: null,
  },
  {
    id: 'w2',
    name: 'Trần Minh Họa',
    initials: 'TH',
    role: { code: 'OFFICE_CHIEF', label: 'Chánh Văn phòng' },
    unit: null,
    has_pin: true,
    pin_reset: null,
  },
]

export const status: Status = {
  version: '0.1.0',
  folder: '/home/van-thu/.local/share/neu-guong',
  office: {
    name: 'Sở Tư pháp Đồng Nai',
    exemplars: 18,
    sample: true,
    unit: 'u1',
    logo: null,
    background: null,
  },
  profile: workers[0] ?? null,
  profiles: workers,
  retired_profiles: [],
  appearance: { theme: 'light', text_size: 100 },
  today: '24/05/2022',
  undo: { undo: 'Sửa hồ sơ Nguyễn Thị Ví Dụ', redo: null },
}

const entry = (
  field: string,
  before: string | null,
  after: string | null,
  clock: string,
  day = 'Hôm nay, 24/05/2022',
): HistoryEntry => ({
  record: 'e0',
  path: 'praise',
  field,
  operation: field === 'Bước' ? 'Ghi bước' : 'Sửa hồ sơ',
  author: 'Hà Thị Mẫu',
  at_ms: 1_653_360_000_000,
  day,
  clock,
  before,
  after,
  restore: before,
})

export const history: HistoryEntry[] = [
  entry(
    'Câu nêu gương',
    'Mười hai nghìn trang sổ, tra cứu chỉ mất ít phút.',
    'Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.',
    '09:41',
  ),
  entry('Bước', 'Kiểm tra', 'Lựa chọn', '08:20'),
  entry('Ảnh', null, '1.800 × 2.400', '15:20', 'Thứ Năm, 19/05/2022'),
  entry('Tóm tắt', null, 'Chị đọc lại từng trang sổ hộ tịch từ năm 1976.', '10:05', 'Thứ Năm, 19/05/2022'),
]

const task = (
  icon: string,
  title: string,
  detail: string,
  since: string,
  button: string,
  target: TaskTarget,
) => ({ icon, title, detail, since, button, target })

export const today: Today = {
  date: 'Thứ Ba, 24/05/2022',
  day: '24/05/2022',
  groups: [
    {
      code: 'waiting',
      label: 'Đang chờ xử lý',
      count: 7,
      tasks: [
        task(
          'select',
          '2 hồ sơ chờ Giám đốc Sở lựa chọn',
          'Lê Giả Định; Bùi Đạt Mẫu',
          'chờ 5 ngày',
          'Xem hồ sơ chờ',
          { kind: 'state', state: 'CHECKED' },
        ),
        task(
          'check',
          'Trần Văn Thí Dụ chờ kiểm tra',
          'Phòng Tư pháp huyện Suối Mơ',
          'chờ 3 ngày',
          'Kiểm tra',
          { kind: 'show', id: 'e1' },
        ),
        task(
          'check',
          'Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu chờ kiểm tra',
          'Phòng Tư pháp TP. Bình Minh',
          'chờ 1 ngày',
          'Kiểm tra',
          { kind: 'show', id: 'e7' },
        ),
      ],
    },
    {
      code: 'unfinished',
      label: 'Hồ sơ còn thiếu',
      count: 3,
      tasks: [
        task('photo', 'Phạm Văn Mẫu chưa có ảnh', 'Xã Suối Tiên Mẫu', 'từ 10/03', 'Thêm ảnh', {
          kind: 'edit',
          id: 'e5',
          path: 'photo',
        }),
        task(
          'text',
          'Hồ Ẩn Dụ chưa có câu nêu gương',
          'Phòng Tư pháp huyện Suối Mơ',
          'từ 04/03',
          'Viết câu',
          { kind: 'edit', id: 'e9', path: 'praise' },
        ),
        task(
          'text',
          'Hoà Thuỷ Thử Nghiệm chưa có thành tích',
          'Phòng Tư pháp TP. Bình Minh',
          'từ 01/03',
          'Ghi thành tích',
          { kind: 'edit', id: 'e12', path: 'achievements' },
        ),
      ],
    },
    {
      code: 'ready',
      label: 'Sẵn sàng làm áp phích',
      count: 2,
      tasks: [
        task(
          'poster',
          'Nguyễn Thị Ví Dụ',
          'UBND xã Cầu Vồng, huyện Suối Mơ',
          'được chọn hôm nay',
          'Làm áp phích',
          { kind: 'poster', id: 'e0' },
        ),
        task('poster', 'Lý A', 'Xã Đồi Thông', 'được chọn 07/03', 'Làm áp phích', {
          kind: 'poster',
          id: 'e8',
        }),
      ],
    },
  ],
  sheets: [0, 2, 3, 6, 8, 13, 16, 17].map((index) => ({
    id: `e${index}`,
    name: rowOf(index).name,
    unit: rowOf(index).unit,
  })),
  recent: history,
  funnel: STATES.map(({ label }, index) => ({ label, count: [5, 4, 2, 3, 3, 2][index] ?? 0 })),
}

/** The papers every template can be enlarged to. */
const largePapers = [
  { code: 'A2', orientation: 'portrait', label: 'A2 dọc', width_mm: 420, height_mm: 594 },
  { code: 'A1', orientation: 'portrait', label: 'A1 dọc', width_mm: 594, height_mm: 841 },
  { code: 'A0', orientation: 'portrait', label: 'A0 dọc', width_mm: 841, height_mm: 1189 },
]

export const templates: Templates = {
  templates: [
    {
      id: 'individual',
      name: 'Sơn mài',
      description: 'Một người, ảnh chân dung',
      subjects: ['individual'],
      takes: 'one',
      least: 1,
      most: 1,
      words: [],
      papers: [
        { code: 'A4', orientation: 'portrait', label: 'A4 dọc', width_mm: 210, height_mm: 297 },
        { code: 'A3', orientation: 'portrait', label: 'A3 dọc', width_mm: 297, height_mm: 420 },
      ],
      large_papers: largePapers,
      colour: 'son',
      family: 'individual',
      own: false,
      own_colour: null,
    },
    {
      id: 'collective',
      name: 'Tập thể, ảnh lớn',
      description: 'Tập thể, mô hình',
      subjects: ['collective', 'model'],
      takes: 'one',
      least: 1,
      most: 1,
      words: [],
      papers: [
        { code: 'A3', orientation: 'landscape', label: 'A3 ngang', width_mm: 420, height_mm: 297 },
        { code: 'A4', orientation: 'landscape', label: 'A4 ngang', width_mm: 297, height_mm: 210 },
      ],
      large_papers: largePapers,
      colour: 'son',
      family: 'collective',
      own: false,
      own_colour: null,
    },
  ],
  colours: [
    { code: 'son', label: 'Son', band: '#7d1418', accent: '#9e1f22' },
    { code: 'cham', label: 'Chàm', band: '#17395f', accent: '#17395f' },
    { code: 'ngoc', label: 'Ngọc', band: '#12443f', accent: '#12443f' },
    { code: 'canh-gian', label: 'Cánh gián', band: '#3a1512', accent: '#9e1f22' },
  ],
}
