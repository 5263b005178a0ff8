/** Chapter of the manual about people entered twice and personal data. */
import { type Chapter, note, steps, text } from './help-parts'

export const peopleChapters: Chapter[] = [
  {
    id: 'trung-du-lieu',
    title: 'Hồ sơ trùng, dữ liệu cá nhân',
    parts: [
      text(
        'Mở Cài đặt, bấm “Hồ sơ trùng và dữ liệu cá nhân”. Danh sách nêu những cặp có thể là một người, kèm lý do như “cùng tên không dấu”, “cùng năm sinh”, “cùng đơn vị”. Phần mềm không bao giờ tự hợp nhất.',
      ),
      steps('Hợp nhất hai hồ sơ', [
        'Bấm “So từng mục” để đặt hai hồ sơ cạnh nhau.',
        'Chọn hồ sơ được giữ; mục nào khác nhau (nền vàng) thì chọn lấy của bên nào.',
        'Bấm “Hợp nhất”. Mọi điển hình và đồng ý chuyển sang hồ sơ được giữ; Ctrl+Z đưa cả hai trở lại.',
      ]),
      text(
        'Bấm “Không phải một” thì cặp ấy không bị hỏi lại. Khi thêm một người trùng tên với người đã có, hộp thêm cũng hỏi có phải là một không.',
      ),
      text(
        'Xem hồ sơ như vào một ngày đã qua: mở thẻ “Nhật ký” của hồ sơ, bấm “Xem hồ sơ vào một ngày”. Mục nào khác bây giờ được tô nền.',
      ),
      steps('Đưa hoặc xóa dữ liệu của một người', [
        'Ở kho, mở hồ sơ, bấm “…” rồi “Dữ liệu cá nhân…”.',
        '“Lưu thành một tệp .zip” gồm một trang đọc được, ảnh, bản quét và đúng các tệp đã in.',
        '“Xóa dữ liệu…” dành cho Chánh Văn phòng, Giám đốc: gỡ hết những gì đang treo trước, rồi ghi lý do và gõ lại họ tên.',
      ]),
      text(
        'Thời hạn lưu tính từ khi hồ sơ kết thúc, hoặc ghi riêng cho từng người. Quá hạn chỉ được liệt kê, không ai bị xóa tự động.',
      ),
      note('Xóa dữ liệu không hoàn tác được. Bản sao lưu, gói dữ liệu và tệp đã đưa ra ngoài phải tự xóa.'),
    ],
  },
]
