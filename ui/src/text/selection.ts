/** Words of Quy trình xét chọn. */
import { numeral } from '../design/numerals'

/** A wait in the unit people count it in. */
function spell(days: number): string {
  if (days === 0) return 'hôm nay'
  if (days < 60) return `${days} ngày`
  return days < 730 ? `${Math.floor(days / 30)} tháng` : `${Math.floor(days / 365)} năm`
}

export const selectionText = {
  title: 'Quy trình xét chọn',
  aside: (year: number, base: number) => `Kế hoạch năm ${year}, kết quả năm ${base}`,
  records: (count: number) => `${numeral(count)} hồ sơ`,
  compare: 'So sánh',
  meeting: 'Mở họp xét',
  slip: 'Phiếu trình',
  chosenList: 'Danh sách lựa chọn',
  view: 'Cách xem',
  views: { board: 'Bảng', list: 'Danh sách', inbox: 'Chờ tôi', awards: 'Khen thưởng' },
  coverage: 'Độ phủ lĩnh vực',

  filters: { year: 'Năm', kind: 'Cá nhân, tập thể', unit: 'Đơn vị', work_field: 'Lĩnh vực', state: 'Bước' },
  year: (year: string) => `Năm ${year}`,
  kinds: { individual: 'Cá nhân', collective: 'Tập thể', none: 'Mô hình' },
  noField: 'Chưa ghi lĩnh vực',
  full: 'Đủ 3 tiêu chí',
  waiting: (days: number) => `Chờ trên ${days} ngày`,
  clear: 'Bỏ mọi bộ lọc',

  board: 'Các bước xét chọn',
  columns: {
    found: { title: 'Mới phát hiện', next: 'đơn vị bổ sung' },
    proposed: { title: 'Đã giới thiệu', next: 'Văn phòng kiểm tra' },
    checked: { title: 'Đã kiểm tra', next: 'Giám đốc lựa chọn' },
    selected: { title: 'Đã lựa chọn', next: 'chờ đăng lần đầu' },
  },
  emptyColumn: 'Không có hồ sơ nào.',
  later: 'Các bước sau',
  laterTitle: 'Sau lựa chọn',
  laterOf: (label: string, count: number) => `${label}: ${count} hồ sơ, xem danh sách`,
  noLater: 'chưa có hồ sơ nào',
  days: spell,
  waits: (days: number) => (days === 0 ? 'Chờ từ hôm nay' : `Đã chờ ${spell(days)}`),
  open: 'Mở hồ sơ',
  toCompare: 'Chọn để so sánh',
  notToCompare: 'Bỏ khỏi so sánh',
  compared: 'đang chọn để so sánh',
  none: 'Năm này chưa có hồ sơ nào. Thêm gương ở Kho điển hình.',
  noneFound: 'Không có hồ sơ nào hợp với bộ lọc.',

  bar: {
    label: 'Hồ sơ đã chọn để so sánh',
    chosen: (count: number) => `Đã chọn ${count} hồ sơ`,
    few: 'Chọn thêm một hồ sơ để so sánh.',
    many: 'Nhiều nhất ba hồ sơ cạnh nhau.',
    clear: 'Bỏ chọn',
  },

  list: {
    label: 'Danh sách xét chọn',
    name: 'Họ tên, tập thể',
    unit: 'Đơn vị',
    field: 'Lĩnh vực',
    state: 'Bước',
    marks: 'Tiêu chí',
    days: 'Đã chờ',
    voted: 'Họp xét',
    votes: (agreed: number, present: number) => `${agreed}/${present} đồng ý`,
    select: (name: string) => `Chọn ${name} để so sánh`,
  },

  matrix: {
    aside: (year: number) => `năm ${year}`,
    table: 'Số hồ sơ theo lĩnh vực và loại',
    field: 'Lĩnh vực',
    none: 'Chưa có',
    without: 'Chưa ghi lĩnh vực',
    cell: (count: number, field: string, kind: string) =>
      `${count} ${kind.toLowerCase()}, ${field}: lọc theo ô này`,
    share: (percent: number) => `${percent}%`,
    individuals: 'là cá nhân',
    of: (part: number, all: number) => `${numeral(part)} trên ${numeral(all)}`,
    among: (percent: number) => `Trong số đã lựa chọn: ${percent}% là cá nhân.`,
    empty: 'Chưa có hồ sơ nào trong năm này.',
  },

  comparison: {
    title: (count: number) => `So sánh ${count} hồ sơ`,
    unit: 'Đơn vị',
    category: 'Danh mục',
    fields: 'Lĩnh vực',
    state: 'Bước',
    figures: 'Số liệu',
    counted: (year: number) => `Thành tích năm ${year}`,
    noCounted: (year: number) => `chưa có thành tích năm ${year}`,
    lacks: 'Vướng mắc',
    noLacks: 'không có',
    praise: 'Câu nêu gương',
    nothing: 'chưa ghi',
    close: 'Đóng',
  },
}

export const meetingText = {
  title: 'Họp xét chọn điển hình',
  year: (year: number) => `Kế hoạch năm ${year}`,
  leave: 'Thoát',
  before: 'Trước',
  next: 'Tiếp theo',
  candidates: 'Các hồ sơ đưa ra họp',
  go: (number: number, name: string) => `Hồ sơ ${number}: ${name}`,
  settled: 'đã ghi kết quả',
  noEvidence: 'Chưa ghi minh chứng.',
  noneTitle: 'Chưa có hồ sơ nào để họp xét',
  none: 'Hồ sơ được Văn phòng kiểm tra xong sẽ nằm ở đây.',
  back: 'Về bảng xét chọn',
  position: (at: number, all: number) => `Hồ sơ ${at} trên ${all}`,
}

export const inboxText = {
  title: 'Chờ tôi',
  list: 'Hồ sơ đang chờ tôi',
  none: 'Không có hồ sơ nào chờ anh, chị.',
  noneHint: 'Hồ sơ chờ kiểm tra, lựa chọn hay bổ sung sẽ hiện ở đây theo người đang làm việc.',
  came: (state: string, day: string) => `${state} ngày ${day}`,
  by: (who: string) => `do ${who}`,
  onPaper: (approver: string, paper: string) => `theo giấy tờ của ${approver}${paper && `: ${paper}`}`,
  basis: 'Căn cứ',
  returned: (day: string, who: string) => (who ? `Đã trả lại ngày ${day}, ${who}` : `Đã trả lại ngày ${day}`),
  changes: 'Đã sửa từ khi trả lại',
  noChanges: 'Chưa sửa chỗ nào từ khi trả lại.',
  field: 'Phần',
  before: 'Bản trước',
  after: 'Bản này',
  nothing: 'trống',
  gaps: 'Cần lưu ý',
  summary: 'Tóm tắt',
  openRecord: 'Mở hồ sơ',
}
