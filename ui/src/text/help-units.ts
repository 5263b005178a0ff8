/** The chapter of the manual about units over time. */
import { type Chapter, note, steps, text } from './help-parts'

export const unitChapters: Chapter[] = [
  {
    id: 'don-vi',
    title: 'Đơn vị qua các lần sắp xếp',
    parts: [
      text(
        'Bấm tên mình ở góc dưới bên trái để mở Cài đặt, rồi “Danh mục đơn vị”. Chọn một đơn vị để xem dòng thời gian: các đơn vị trước nó, chính nó và các đơn vị sau nó. Bấm vào tên trong danh sách để đi theo dòng ấy.',
      ),
      steps('Đổi tên, sáp nhập, chia tách, kết thúc', [
        'Chọn đơn vị, bấm “Đổi tên…”, “Sáp nhập…”, “Chia tách…” hoặc “Kết thúc…”.',
        'Ghi ngày và tên mới, hoặc chọn đơn vị tiếp nhận đã có trong danh mục.',
        'Đọc phần “Sẽ thay đổi”: đơn vị nào kết thúc, đơn vị nào mới, bao nhiêu người và hồ sơ liên quan.',
        'Bấm nút cuối. Ctrl+Z hoàn tác cả thao tác.',
      ]),
      note(
        'Chỉ dùng “Sửa thông tin” để sửa chỗ ghi sai. Đơn vị đổi tên từ một ngày thì dùng “Đổi tên”, để áp phích và hồ sơ cũ vẫn in tên cũ.',
      ),
      text(
        '“Thay đổi từ 2022” là danh mục các thay đổi năm 2025 và 2026, mỗi mục có nguồn; mục ghi “chưa kiểm chứng” thì đối chiếu văn bản trước khi áp dụng. Áp dụng hai lần cũng chỉ như một lần; những gì văn phòng đã tự ghi không bị ghi đè.',
      ),
      steps('Nhập danh sách xã, phường', [
        'Bấm “Nhập danh sách xã, phường”. Dán các ô từ Excel, hoặc chọn tệp .csv, .txt lưu bằng UTF-8.',
        'Mỗi dòng là tên xã, phường rồi các đơn vị cũ cách nhau bằng dấu chấm phẩy. Có dòng tiêu đề hay không đều được.',
        'Ghi ngày có hiệu lực rồi bấm “Xem trước”. Dòng nào chưa hiểu được đều nêu số dòng và lý do.',
        'Sửa các dòng ấy, hoặc đánh dấu bỏ qua, rồi bấm “Nhập”.',
      ]),
      text(
        'Trong kho, gõ tên cũ hay tên mới đều tìm ra cả hai; dòng nhỏ dưới tên ghi “đơn vị cũ: …” hoặc “nay là: …”. Lọc theo một đơn vị rồi bấm “Kể cả trước, sau sắp xếp” để gộp cả dòng của đơn vị ấy.',
      ),
    ],
  },
]
