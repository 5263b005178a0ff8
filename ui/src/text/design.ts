/** Words of the primitives themselves. */
export const designText = {
  close: 'Đóng',
  clear: 'Xóa chữ đã gõ',
  remove: (what: string) => `Bỏ ${what}`,
  count: (count: number, limit: number) => `${count}/${limit} ký tự`,
  over: (by: number) => `Dài quá ${by} ký tự`,
  choose: 'Chọn…',
  filter: 'Gõ để lọc…',
  nothingFound: 'Không có mục nào khớp.',
  calendar: 'Mở lịch',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
  weekdays: ['thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7', 'CN'],
  stepOf: (step: number, label: string) => `Bước ${step} trên 6: ${label}`,
  toasts: 'Thông báo',
}
