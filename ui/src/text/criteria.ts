/** Words about the three criteria and how far they are met. */
export const criteriaText = {
  title: 'Ba tiêu chí',
  count: (met: number, all: number) => `${met}/${all}`,
  told: (met: number, partly: number, all: number) =>
    partly > 0
      ? `Tiêu chí: đạt ${met} trên ${all}, đạt một phần ${partly}`
      : `Tiêu chí: đạt ${met} trên ${all}`,
  met: { YES: 'Đạt', PARTLY: 'Một phần', NO: 'Chưa đạt' },
  unassessed: 'Chưa đánh giá',
  evidence: 'Căn cứ, minh chứng',
  evidenceHint: 'Việc làm, con số, sáng kiến cho thấy điều ấy.',
  noEvidence: 'Chưa ghi minh chứng.',
  assessor: 'Người đánh giá',
  on: 'Ngày',
  notDate: 'Ngày ghi chưa đúng, ví dụ 30/6/2022.',
  by: (assessor: string, on: string) => [assessor, on].filter(Boolean).join(', '),
  assess: 'Đánh giá',
  change: 'Sửa đánh giá',
  save: 'Ghi đánh giá',
  cancel: 'Thôi',
  chooseMet: 'Xin chọn mức đạt.',
  takeBack: 'Bỏ đánh giá',
  saved: (number: number) => `Đã ghi đánh giá tiêu chí ${number}.`,
  takenBack: (number: number) => `Đã bỏ đánh giá tiêu chí ${number}.`,
  addFile: 'Thêm tệp',
  addFileHint: 'Thêm tệp minh chứng: PDF, Word hoặc ảnh. Cũng có thể thả tệp vào đây.',
  fileKinds: 'PDF, Word, ảnh',
  fileAdded: 'Đã thêm tệp minh chứng.',
  openFile: (name: string) => `Mở ${name}`,
  removeFile: (name: string) => `Bỏ ${name}`,
  fileComing: 'tệp chưa đến máy này',
  files: (count: number) => `${count} minh chứng`,
}
