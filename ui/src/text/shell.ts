/** Words of the frame around every screen. */
export const shellText = {
  product: 'Nêu Gương',
  sections: 'Các phần',
  today: 'Việc hôm nay',
  library: 'Kho điển hình',
  selection: 'Quy trình xét chọn',
  waiting: ' hồ sơ chờ anh, chị',
  studio: 'Xưởng áp phích',
  boards: 'Bảng tin',
  overview: 'Toàn cảnh',
  help: 'Trợ giúp',
  local: 'Dữ liệu nằm trên máy này',
  folder: (folder: string) => `Thư mục dữ liệu: ${folder}`,
  settings: 'Cài đặt',
  nobody: 'Chưa chọn người dùng',
  starting: 'Đang mở kho dữ liệu…',
  startingLong:
    'Lần đầu sau khi nâng cấp phần mềm, kho lớn cần chừng một phút để sắp xếp lại. Dữ liệu vẫn nguyên; xin đừng tắt máy.',
  sample: 'Đang dùng văn phòng mẫu',
  failedTitle: 'Chưa mở được kho dữ liệu',
  again: 'Thử lại',
}
