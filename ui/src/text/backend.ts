/** Words for the one situation that the core cannot describe itself. */
export const backendText = {
  unreachable: {
    what: 'Màn hình không nói chuyện được với phần lưu dữ liệu.',
    kept: 'Những gì đã báo “Đã lưu” vẫn còn nguyên.',
    todo: 'Hãy đóng và mở lại Nêu Gương.',
  },
}
