/** Words of the studio about the words of a sheet. */
export const wordsText = {
  title: 'Chữ riêng của tờ này',
  record: 'Từ hồ sơ',
  giveUp: 'Điền lại như đầu',
  linesHint: 'Mỗi dòng một ý; phần sau dấu “–” in nhỏ hơn.',

  firstDay: 'Ngày diễn ra sự kiện',
  sheetYear: 'Năm kỷ niệm',
  noDay: 'Ghi đủ ngày, tháng, năm',
  tooEarly: 'Năm kỷ niệm phải sau năm diễn ra',
  years: (years: number) => `Kỷ niệm ${years} năm`,

  award: 'Danh hiệu, hình thức khen',
  awardExample: 'Bằng khen của Chủ tịch UBND tỉnh',
  leadIn: 'Chữ trước danh hiệu',
  leadInUsual: 'tự điền: được tặng, đạt danh hiệu',
  decision: 'Quyết định số',
  decisionExample: '1234/QĐ-UBND',
  decisionDate: 'Ngày ký',
  decidedBy: 'Của',
  decidedByExample: 'Chủ tịch UBND tỉnh',
  noDate: 'Chưa phải ngày',

  signerHint: 'Để trống nếu danh sách không cần chữ ký.',
  capacity: 'Quyền hạn, chức vụ của người ký',
  capacityHint: 'Mỗi dòng một phần: TL. GIÁM ĐỐC, CHÁNH VĂN PHÒNG.',
  signed: 'Ghi “(Đã ký)”',
  signedMark: '(Đã ký)',

  event: (row: number) => `Việc ${row}`,
  eventDay: (row: number) => `Ngày của việc ${row}`,
  eventWhat: (row: number) => `Nội dung việc ${row}`,
  dropEvent: (row: number) => `Bỏ việc ${row}`,
  addEvent: 'Thêm việc',
  dayExample: '11/6/2022',
  dayMissing: 'Chưa ghi ngày',
  eventExample: 'Giao lưu điển hình',
}
