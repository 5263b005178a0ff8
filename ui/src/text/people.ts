/** Words about people who stand in the office twice, and about personal data. */
import { numeral } from '../design/numerals'

export const peopleText = {
  title: 'Cá nhân và dữ liệu',
  back: 'Về kho điển hình',
  tabs: { doubles: 'Hồ sơ trùng', keeping: 'Thời hạn lưu', erased: 'Đã xóa' },
  list: 'Những hồ sơ có thể trùng',
  lead: 'Phần mềm chỉ nghi ngờ và nói vì sao; hợp nhất hay không là do người xem quyết định.',
  none: 'Không thấy ai bị nhập hai lần.',
  more: 'Còn nữa. Xử lý những cặp trên, danh sách sẽ hiện tiếp.',
  likely: 'Rất giống',
  possible: 'Có thể trùng',
  noUnit: 'chưa rõ đơn vị',
  compare: 'So từng mục',
  compareOne: (one: string, other: string) => `So từng mục ${one} và ${other}`,
  distinct: 'Không phải một',
  distinctOne: (one: string, other: string) => `Ghi ${one} và ${other} không phải một`,
  markedDistinct: 'Đã ghi là hai người khác nhau',
  undo: 'Hoàn tác',
  open: (name: string) => `Mở hồ sơ ${name}`,
}

export const mergeText = {
  title: 'Hai hồ sơ cạnh nhau',
  lead: 'Chọn hồ sơ được giữ, rồi chọn từng mục khác nhau lấy của bên nào. Mục chỉ một bên có thì được lấy.',
  keep: 'Hồ sơ được giữ',
  keepOne: (name: string, birth: string) => (birth ? `${name}, sinh ${birth}` : name),
  field: 'Mục',
  nothing: 'trống',
  take: (label: string, value: string) => `${label}: lấy “${value}”`,
  exemplars: 'Điển hình',
  exemplar: (year: number, category: string, state: string) => `${year}, ${category}, ${state}`,
  noExemplar: 'không có',
  others: 'Giấy tờ khác',
  otherCount: (count: number) => (count ? `${numeral(count)} đồng ý, tập thể phụ trách` : 'không có'),
  moved:
    'Mọi điển hình, đồng ý công khai và tập thể phụ trách của hồ sơ kia chuyển sang hồ sơ được giữ. Hồ sơ kia vào thùng rác. Hoàn tác đưa cả hai trở lại.',
  cancel: 'Thôi',
  distinct: 'Không phải một',
  merge: 'Hợp nhất',
  merged: (name: string) => `Đã hợp nhất vào hồ sơ ${name}`,
}

export const personalText = {
  title: (name: string) => `Dữ liệu cá nhân: ${name}`,
  kept: 'Văn phòng đang lưu',
  counts: {
    exemplars: (count: number) => `${numeral(count)} hồ sơ điển hình`,
    consents: (count: number) => `${numeral(count)} đồng ý công khai`,
    postings: (count: number) => `${numeral(count)} lượt niêm yết, đăng`,
    files: (count: number) => `${numeral(count)} ảnh và tệp`,
    others: (count: number) => `${numeral(count)} hồ sơ khác có nhắc tới`,
  },
  until: 'Lưu dữ liệu đến',
  untilHint: 'Để trống thì theo thời hạn chung sau khi hồ sơ kết thúc.',
  notDate: 'Gõ một ngày, ví dụ 31/12/2027.',
  untilSaved: 'Đã ghi thời hạn lưu',
  export: 'Đưa cho người ấy một bản',
  exportLead: 'Một trang đọc được, cùng nội dung dạng dữ liệu, ảnh, bản quét và đúng các tệp đã in.',
  exportZip: 'Lưu thành một tệp .zip',
  exportTitle: 'Lưu dữ liệu cá nhân',
  exportName: 'du-lieu-ca-nhan.zip',
  zipKind: 'Tệp nén',
  exported: (place: string) => `Đã ghi ${place}`,
  exportedKept: 'Tệp này nằm ngoài văn phòng; xóa dữ liệu ở đây không xóa tệp ấy.',
  erase: 'Xóa dữ liệu của người này',
  eraseOpen: 'Xóa dữ liệu…',
  notAllowed: 'Chỉ Chánh Văn phòng hoặc Giám đốc xóa được.',
  erased: 'Dữ liệu của người này đã được xóa. Chỉ còn những việc đã công bố, không kèm tên.',
  close: 'Đóng',
}

export const eraseText = {
  title: 'Xóa hẳn dữ liệu cá nhân',
  warning: 'Không hoàn tác được.',
  goes: 'Họ tên, mọi thông tin cá nhân, ảnh, bản quét, tệp đã in và toàn bộ lịch sử sửa đổi của người này sẽ mất khỏi văn phòng, kể cả bản sao trước khi nâng cấp. Tên trong hồ sơ khác được thay bằng “[đã xóa]”.',
  stays: 'Còn lại các bước, ngày tháng, đơn vị và số quyết định, không kèm tên.',
  beyond: 'Bản sao lưu và tệp đã đưa ra ngoài văn phòng thì phải tự xóa.',
  reason: 'Lý do',
  reasonHint: 'Không ghi tên người ấy. Ví dụ: Theo đơn đề nghị ngày 20/05/2022.',
  reasonMissing: 'Xin ghi lý do.',
  name: 'Gõ họ và tên để xác nhận',
  nameWrong: (name: string) => `Gõ đúng như trong hồ sơ: ${name}.`,
  cancel: 'Thôi, giữ nguyên',
  confirm: 'Xóa hẳn',
  busy: 'Đang xóa…',
  done: (records: number, files: number) =>
    `Đã xóa: ${numeral(records)} hồ sơ thành ẩn danh, bỏ ${numeral(files)} tệp`,
  namesakes: (count: number) => `Còn ${numeral(count)} người khác cùng tên; hồ sơ của họ được giữ nguyên.`,
  signs: 'Tên này cũng là tên người làm việc ở đây; nhật ký vẫn ghi ai đã làm gì.',
  left: (count: number) => `${numeral(count)} tệp đang mở ở nơi khác sẽ được bỏ khi mở lại phần mềm.`,
}

export const retentionText = {
  years: 'Số năm lưu sau khi hồ sơ kết thúc',
  yearsWrong: 'Gõ một số từ 1 đến 100.',
  save: 'Ghi thời hạn',
  saved: 'Đã ghi thời hạn lưu',
  unconfirmed: 'chưa kiểm chứng',
  list: 'Đã quá thời hạn',
  lead: 'Không ai bị xóa tự động. Xem từng người rồi quyết định.',
  none: 'Chưa ai quá thời hạn lưu.',
  until: (day: string) => `lưu đến ${day}`,
  broughtBack: 'đã xóa trước đây, bản sao lưu đưa trở lại',
  see: 'Xem dữ liệu',
  seeOne: (name: string) => `Xem dữ liệu của ${name}`,
  erasures: 'Những lần đã xóa dữ liệu',
  noErasures: 'Chưa xóa dữ liệu của ai.',
}

export const thenText = {
  see: 'Xem hồ sơ vào một ngày',
  day: 'Hồ sơ vào cuối ngày',
  unreadable: 'Gõ một ngày, ví dụ 11/6/2022.',
  back: 'Về nhật ký',
  none: (day: string) => `Cuối ngày ${day} chưa có hồ sơ này.`,
  same: (day: string) => `Từ ${day} đến nay không mục nào thay đổi.`,
  changed: (count: number) => `${numeral(count)} mục khác bây giờ`,
  only: 'Chỉ mục khác bây giờ',
  empty: 'chưa ghi',
  now: 'Bây giờ',
  gone: 'đã bỏ trống',
}

export const lookalikeText = {
  title: 'Kho đã có người giống vậy. Có phải là một người không?',
  titleCollective: 'Kho đã có tập thể giống vậy. Có phải là một không?',
  same: 'Đúng, dùng hồ sơ này',
  sameOne: (name: string, unit: string) => (unit ? `Đúng là ${name}, ${unit}` : `Đúng là ${name}`),
  another: 'Không, là người khác',
  anotherCollective: 'Không, là tập thể khác',
  answer: 'Xin chọn một câu trả lời trước khi thêm.',
}
