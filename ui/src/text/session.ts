/** Words that several screens share: undoing, the bin, sections. */
export const sessionText = {
  undo: 'Hoàn tác',
  undone: (label: string) => `Đã hoàn tác: ${label}`,
  redone: (label: string) => `Đã làm lại: ${label}`,
  binned: (count: number) =>
    count === 1 ? 'Đã bỏ hồ sơ vào thùng rác' : `Đã bỏ ${count} hồ sơ vào thùng rác`,
  binKeeps: 'Thùng rác giữ hồ sơ 30 ngày.',
  restored: (count: number) => (count === 1 ? 'Đã đưa hồ sơ về kho' : `Đã đưa ${count} hồ sơ về kho`),
}
