/** An invented exemplar and an invented catalogue to try the editor and the studio on. */
import type {
  Catalogue,
  ExemplarDetail,
  Status,
  TemplateCard,
  Templates,
  Word,
} from '../../src/backend/generated'

const word = (code: string, label: string) => ({ code, label })

export const status: Status = {
  version: '0.1.0',
  folder: '/nêu gương',
  office: { name: 'Sở Tư pháp mẫu', exemplars: 18, sample: true, unit: 'u1', logo: null },
  profile: { id: 'hm', name: 'Hà Thị Mẫu', initials: 'HM', role: word('OFFICE_CLERK', 'Văn phòng Sở') },
  profiles: [],
  appearance: { theme: 'light', text_size: 100 },
  today: '24/05/2022',
  undo: { undo: 'Sửa tóm tắt', redo: null },
}

export const catalogue: Catalogue = {
  units: [
    {
      id: 'u1',
      name: 'UBND xã Cầu Vồng, huyện Suối Mơ',
      short_name: 'Xã Cầu Vồng',
      kind: null,
      tier: 'COMMUNE',
      validity: '',
    },
    {
      id: 'u2',
      name: 'Phòng Tư pháp huyện Suối Mơ',
      short_name: 'Huyện Suối Mơ',
      kind: null,
      tier: 'DISTRICT',
      validity: 'đến 30/06/2025',
    },
  ],
  work_fields: [
    { id: 'w1', name: 'Hộ tịch, quốc tịch' },
    { id: 'w2', name: 'Chứng thực' },
    { id: 'w3', name: 'Cải cách hành chính, chuyển đổi số' },
    { id: 'w4', name: 'Hòa giải ở cơ sở' },
  ],
  movements: [{ id: 'm1', name: 'Toàn tỉnh chung sức xây dựng nông thôn mới' }],
  slogans: [
    { id: 's1', name: 'Lấy cái tích cực đẩy lùi cái tiêu cực' },
    { id: 's2', name: 'Lấy cái đẹp dẹp cái xấu' },
  ],
  categories: [
    word('EXEMPLAR', 'Điển hình tiên tiến'),
    word('NEW_FACTOR', 'Nhân tố mới'),
    word('NEW_MODEL', 'Mô hình mới'),
  ],
  criteria: [
    { code: 'LEADING_EXAMPLE', number: 1, label: 'Gương mẫu, dẫn đầu phong trào', wording: '' },
    { code: 'CREATIVITY', number: 2, label: 'Sáng tạo, sáng kiến', wording: '' },
    { code: 'SOLIDARITY', number: 3, label: 'Tương thân, tương ái', wording: '' },
  ],
  states: [word('CHECKED', 'Văn phòng đã kiểm tra')],
  sexes: [word('MALE', 'Ông'), word('FEMALE', 'Bà')],
  staff_kinds: [
    word('CADRE', 'Cán bộ'),
    word('CIVIL_SERVANT', 'Công chức'),
    word('PUBLIC_EMPLOYEE', 'Viên chức'),
  ],
  roles: [],
  plan_years: [2022],
  limits: { praise: 160, summary: 600, quotation: 200, figures: 3 },
}

export const person: ExemplarDetail = {
  id: 'x1',
  name: 'Nguyễn Thị Ví Dụ',
  role: 'Công chức Tư pháp – Hộ tịch',
  category: word('EXEMPLAR', 'Điển hình tiên tiến'),
  plan_year: 2022,
  state: word('CHECKED', 'Văn phòng đã kiểm tra'),
  steps: [],
  next: null,
  approved: false,
  binned: false,
  subject: {
    kind: 'person',
    id: 'p1',
    full_name: 'Nguyễn Thị Ví Dụ',
    sex: 'FEMALE',
    birth: '1987',
    position: 'Công chức Tư pháp – Hộ tịch',
    unit: 'u1',
    staff_kind: 'CIVIL_SERVANT',
    started: '',
    ended: '',
    note: '',
  },
  model: null,
  unit: { id: 'u1', name: 'UBND xã Cầu Vồng, huyện Suối Mơ' },
  work_fields: [
    { id: 'w1', name: 'Hộ tịch, quốc tịch' },
    { id: 'w2', name: 'Chứng thực' },
    { id: 'w3', name: 'Cải cách hành chính, chuyển đổi số' },
  ],
  praise: 'Mười hai nghìn trang sổ cũ, mười lăm phút một lần tra cứu.',
  summary:
    'Trong năm 2021, chị Nguyễn Thị Ví Dụ đã chủ động tham mưu UBND xã số hóa toàn bộ sổ hộ tịch giai đoạn 1977 – 2015 với 12.450 trang, 38.216 trường hợp; thời gian tra cứu, trích lục giảm từ 02 ngày xuống còn 15 phút; tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt 99,6% (2.731/2.742 hồ sơ).',
  quotation: '',
  achievements: [
    {
      id: 'a1',
      position: 1000,
      year: 2021,
      criterion: 'LEADING_EXAMPLE',
      text: 'Giải quyết 2.742 hồ sơ hộ tịch và 5.180 việc chứng thực, không có sai sót phải cải chính do lỗi của công chức',
    },
    {
      id: 'a2',
      position: 2000,
      year: 2021,
      criterion: 'CREATIVITY',
      text: 'Đánh mã vạch sổ hộ tịch giấy để tra cứu nhanh',
    },
    {
      id: 'a3',
      position: 3000,
      year: 2021,
      criterion: 'SOLIDARITY',
      text: 'Vận động đóng góp 26.500.000 đồng hỗ trợ 17 học sinh mua thiết bị học trực tuyến; 04 lần hiến máu',
    },
  ],
  figures: [
    {
      id: 'f1',
      position: 1000,
      metric: 'Trang sổ hộ tịch đã số hóa',
      value: '12.450',
      unit: 'trang',
      compared_with: 'chưa số hóa',
    },
    {
      id: 'f2',
      position: 2000,
      metric: 'Thời gian tra cứu, trích lục',
      value: '15',
      unit: 'phút',
      compared_with: '02 ngày',
    },
    {
      id: 'f3',
      position: 3000,
      metric: 'Hồ sơ đúng và trước hạn',
      value: '99,6',
      unit: '%',
      compared_with: '2.731/2.742',
    },
    {
      id: 'f4',
      position: 4000,
      metric: 'Trả kết quả tại nhà',
      value: '318',
      unit: 'trường hợp',
      compared_with: '',
    },
  ],
  initiatives: [
    {
      id: 'i1',
      position: 1000,
      title: 'Đánh mã vạch sổ hộ tịch giấy để tra cứu nhanh',
      recognised_by: 'Hội đồng sáng kiến cấp cơ sở',
      decision: '',
      scope: 'Cấp huyện',
    },
  ],
  discovered_by: 'Phòng Tư pháp huyện Suối Mơ',
  discovered_on: '11/03/2022',
  proposing_unit: { id: 'u2', name: 'Phòng Tư pháp huyện Suối Mơ' },
  movement: null,
  photo: {
    id: 'ph1',
    width: 1800,
    height: 2400,
    focus_x: 500,
    focus_y: 410,
    quality: '1.800 × 2.400, đủ nét in A3',
  },
  gaps: [],
  changed_ms: 0,
  changed: 'Hôm nay, 09:41',
  changed_by: 'Hà Thị Mẫu',
}

const sheetsOfWords: [string, string, TemplateCard['takes'], Word[]][] = [
  [
    'anniversary',
    'Ngày kỷ niệm',
    'words',
    [word('anniversary', 'Ngày kỷ niệm'), word('title', 'Tên sự kiện')],
  ],
  ['congratulation', 'Chúc mừng', 'one', [word('award', 'Danh hiệu, hình thức khen')]],
  ['list', 'Danh sách', 'several', [word('title', 'Tên danh sách'), word('signature', 'Người ký')]],
  ['bulletin', 'Bản tin', 'several', [word('note', 'Số'), word('lead', 'Tin chính'), word('events', 'Lịch')]],
]

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
      name: 'Gương sáng',
      description: 'Một người, ảnh và ba con số',
      subjects: ['individual'],
      takes: 'one',
      least: 1,
      most: 1,
      words: [],
      colour: 'son',
      family: 'individual',
      own: false,
      own_colour: null,
      papers: [
        { code: 'A4', orientation: 'portrait', label: 'A4 dọc', width_mm: 210, height_mm: 297 },
        { code: 'A3', orientation: 'portrait', label: 'A3 dọc', width_mm: 297, height_mm: 420 },
        { code: 'A3', orientation: 'landscape', label: 'A3 ngang', width_mm: 420, height_mm: 297 },
      ],
      large_papers: largePapers,
    },
    {
      id: 'collective',
      name: 'Tập thể, ảnh lớn',
      description: 'Một tập thể',
      subjects: ['individual', 'collective'],
      takes: 'one',
      least: 1,
      most: 1,
      words: [],
      colour: 'cham',
      family: 'collective',
      own: false,
      own_colour: null,
      papers: [{ code: 'A3', orientation: 'landscape', label: 'A3 ngang', width_mm: 420, height_mm: 297 }],
      large_papers: largePapers,
    },
    ...sheetsOfWords.map(([id, name, takes, words]) => ({
      id,
      name,
      description: name,
      subjects: ['individual', 'collective', 'model'],
      takes,
      least: takes === 'one' ? 1 : takes === 'words' ? 0 : 2,
      most: takes === 'one' ? 1 : takes === 'words' ? 0 : 12,
      words,
      colour: 'son',
      papers: [{ code: 'A4', orientation: 'portrait', label: 'A4 dọc', width_mm: 210, height_mm: 297 }],
      large_papers: largePapers,
    })),
  ],
  colours: [
    { code: 'son', label: 'Son', band: '#7d1418', accent: '#9e1f22' },
    { code: 'cham', label: 'Chàm', band: '#17395f', accent: '#17395f' },
    { code: 'ngoc', label: 'Ngọc', band: '#12443f', accent: '#12443f' },
    { code: 'canh-gian', label: 'Cánh gián', band: '#3a1512', accent: '#9e1f22' },
  ],
}
