/** Words of Kho điển hình. */
import { numeral } from './session'

export const libraryText = {
  title: 'Kho điển hình',
  records: (count: number) => `${numeral(count)} hồ sơ`,
  search: 'Tìm tên, đơn vị, thành tích…',
  add: 'Thêm điển hình',
  bin: 'Thùng rác',
  results: (count: number) => `${numeral(count)} kết quả`,
  kind: 'Loại',
  kinds: {
    all: 'Tất cả',
    individual: 'Cá nhân',
    collective: 'Tập thể',
    new_model: 'Mô hình mới',
    new_factor: 'Nhân tố mới',
  },
  filters: {
    plan_year: 'Năm',
    unit: 'Đơn vị',
    state: 'Giai đoạn',
    work_field: 'Lĩnh vực',
  },
  year: (year: string) => `Năm ${year}`,
  clearFilters: 'Bỏ mọi bộ lọc',
  grid: 'Danh sách điển hình',
  columns: { name: 'Họ tên, tập thể', unit: 'Đơn vị', state: 'Giai đoạn', changed: 'Cập nhật' },
  sortBy: (column: string) => `Xếp theo ${column.toLowerCase()}`,
  select: (name: string) => `Chọn ${name}`,
  range: (from: number, to: number, total: number) =>
    total === 0 ? 'Không có hồ sơ nào' : `Đang hiện ${numeral(from)}–${numeral(to)} trong ${numeral(total)}`,
  hint: 'Chọn nhiều dòng bằng phím Shift hoặc Ctrl',
  noneYet: 'Kho chưa có hồ sơ nào. Thêm người đầu tiên đáng nêu gương.',
  noneFound: (search: string) => `Không tìm thấy “${search}”. Thử gõ ít chữ hơn, không cần dấu.`,
  noneFiltered: 'Không có hồ sơ nào hợp với bộ lọc.',
  chosen: (count: number) => `Đã chọn ${numeral(count)} hồ sơ`,
  makePosters: 'Làm áp phích',
  toBin: 'Bỏ vào thùng rác',
  unchoose: 'Bỏ chọn',
}

export const detailText = {
  region: 'Hồ sơ đang xem',
  nothing: 'Chọn một dòng để xem hồ sơ.',
  close: 'Đóng hồ sơ',
  tabs: { deeds: 'Thành tích', record: 'Hồ sơ', consent: 'Đồng ý', history: 'Nhật ký' },
  praise: 'Câu nêu gương',
  summary: 'Tóm tắt',
  achievements: 'Thành tích',
  initiatives: 'Sáng kiến',
  criterion: (label: string) => `Tiêu chí: ${label}`,
  noDeeds: 'Chưa ghi thành tích nào.',
  write: 'Ghi thành tích',
  gaps: 'Còn thiếu',
  noGaps: 'Hồ sơ đã đủ các phần.',
  noValue: 'chưa ghi',
  removed: 'đã xóa',
  noHistory: 'Chưa có thay đổi nào.',
  before: 'Trước',
  after: 'Sau',
  saved: (when: string) => `Đã lưu: ${when}`,
  poster: 'Làm áp phích',
  edit: 'Sửa',
  more: 'Việc khác',
  toBin: 'Bỏ vào thùng rác',
  fields: {
    position: 'Chức vụ',
    unit: 'Đơn vị',
    birth: 'Ngày sinh',
    started: 'Công tác từ',
    ended: 'Công tác đến',
    head_count: 'Số người',
    head_person: 'Phụ trách',
    work_fields: 'Lĩnh vực công tác',
    movement: 'Phong trào',
    discovered_by: 'Người phát hiện',
    discovered_on: 'Ngày phát hiện',
    proposing_unit: 'Đơn vị giới thiệu',
    plan_year: 'Kế hoạch năm',
    problem: 'Vấn đề đặt ra',
    method: 'Cách làm',
    result: 'Kết quả',
    cost: 'Chi phí',
    how_to_replicate: 'Cách nhân rộng',
  },
}

export const moveText = {
  basis: 'Căn cứ',
  basisHint: 'Số tờ trình, biên bản, ý kiến của người quyết định. Ghi vào nhật ký, sửa được sau.',
  explain: (name: string, state: string) =>
    `${name} sẽ chuyển sang bước “${state}”. Việc này được ghi vào nhật ký và hoàn tác được.`,
  cancel: 'Thôi',
  done: (name: string, state: string) => `${name}: ${state}`,
}

export const addText = {
  title: 'Thêm điển hình',
  kind: 'Nêu gương ai, cái gì',
  kinds: { person: 'Cá nhân', collective: 'Tập thể', model: 'Mô hình' },
  name: { person: 'Họ và tên', collective: 'Tên tập thể', model: 'Tên mô hình' },
  nameMissing: 'Xin ghi tên trước khi thêm.',
  unit: 'Đơn vị',
  noUnit: 'Chưa rõ đơn vị',
  year: 'Kế hoạch năm',
  yearWrong: 'Năm gồm bốn chữ số.',
  category: 'Danh mục',
  cancel: 'Thôi',
  add: 'Thêm và viết tiếp',
}

/** States whose full label is too long for a column of the list. */
export const shortStates: Readonly<Record<string, string>> = {
  CHECKED: 'Đã kiểm tra',
  NOMINATED: 'Đã đề nghị',
  AWARDED: 'Đã được khen',
  NOT_AWARDED: 'Không được khen',
}
