/** Words of the plan year: going over to the next one, and what its beginning brings along. */
export const yearText = {
  title: (year: number) => `Việc đầu năm ${year}`,
  before: (current: number) => `Văn phòng đang làm kế hoạch năm ${current}`,
  back: 'Về Việc hôm nay',
  begin: (year: number) => `Sang năm kế hoạch ${year}`,
  beginExplained: (year: number, tasks: number) =>
    `Danh sách dưới đây có ${tasks} việc phải đổi hoặc xem lại cho năm ${year}. Quyết định được việc nào thì chọn ngay; việc còn lại vẫn nằm ở danh sách này. Cả lần chuyển năm là một thao tác, hoàn tác được bằng Ctrl+Z.`,
  begun: (year: number) => `Đã sang năm kế hoạch ${year}.`,
  fixed: 'Đã sửa chữ.',
  open: (count: number) => (count === 0 ? 'đã xong mọi việc' : `còn ${count} việc`),
  year: 'Năm',
  choose: 'Chưa quyết định',
  choice: (title: string) => `Quyết định cho: ${title}`,
  all: (kind: string) => `Quyết định chung cho nhóm ${kind}`,
  allChoose: 'Cả nhóm…',
  note: 'Lý do rút',
  noteMissing: 'Xin ghi lý do rút.',
  record: 'Ghi',
  fix: 'Chữ mới',
  fixSave: 'Đổi chữ',
  show: 'Mở',
  showFor: (title: string) => `Mở: ${title}`,
  decided: (by: string, on: string) => `${by}, ${on}`,
  past: 'Đã quyết định, không còn trong danh sách',
  nothing: 'Không có gì phải đổi hay xem lại.',
}

/** Words of the reminder on the first page. */
export const turnText = {
  next: (next: number) => `Sắp sang năm ${next}: xem những gì phải đổi, rồi chuyển năm kế hoạch`,
  late: (current: number, next: number) => `Văn phòng còn ở năm kế hoạch ${current}, chưa sang năm ${next}`,
  tasks: (year: number, open: number) => `Việc đầu năm ${year}: còn ${open} việc chưa quyết định`,
  open: 'Xem việc đầu năm',
}
