/** Chapters of the manual about choosing exemplars, about awards and about who works. */
import { awardsChapter } from './help-awards'
import { type Chapter, note, steps, text } from './help-parts'

export const selectionChapters: Chapter[] = [
  {
    id: 'xet-chon',
    title: 'Quy trình xét chọn',
    parts: [
      text(
        'Mở “Quy trình xét chọn” (Alt+3). Bốn cột là bốn bước đang chờ; dòng nhỏ dưới tên cột cho biết ai làm tiếp. Dải phía dưới đếm các bước sau, bấm vào để xem danh sách.',
      ),
      text(
        'Chấm tròn cho biết tiêu chí: đầy là đạt, nửa là đạt một phần, rỗng là chưa đạt hoặc chưa đánh giá; bên cạnh luôn có số như 2/3. Số ngày có dấu than là chờ quá bảy ngày.',
      ),
      steps('Ghi kết quả một bước', [
        'Bấm vào một thẻ. Thẻ hiện nút của bước tiếp theo; “…” có trả lại, lùi bước, rút hồ sơ, mở hồ sơ, chọn để so sánh.',
        'Còn thiếu gì thì hộp liệt kê, bấm “Mở hồ sơ để bổ sung” để ghi ngay.',
        'Bước do người khác quyết định thì ghi ai quyết định và số hoặc ngày của giấy tờ. Trả lại, lùi bước, rút thì phải ghi lý do.',
      ]),
      steps('Đánh giá ba tiêu chí', [
        'Mở hồ sơ, chọn thẻ “Tiêu chí”, hoặc phần “Ba tiêu chí” khi sửa.',
        'Bấm “Đánh giá”, chọn Đạt, Một phần hay Chưa đạt, ghi căn cứ, người và ngày đánh giá, rồi bấm “Ghi đánh giá”.',
        'Thả tệp minh chứng vào tiêu chí ấy hoặc bấm “Thêm tệp”: PDF, Word, ảnh.',
      ]),
      text(
        '“Độ phủ lĩnh vực” đếm hồ sơ theo lĩnh vực và loại. Ô viền đứt là 0, lĩnh vực trống ghi “Chưa có”. Bấm vào một con số để chỉ xem những hồ sơ ấy.',
      ),
      text('Chọn hai hoặc ba hồ sơ rồi bấm “So sánh” để đặt cạnh nhau. “Danh sách” xem tất cả thành bảng.'),
      text(
        '“Chờ tôi” là những hồ sơ chờ chính người đang làm việc: Chánh Văn phòng kiểm tra, Giám đốc lựa chọn, đơn vị và chuyên viên bổ sung hồ sơ bị trả. Hồ sơ gửi lại có bản trước đặt cạnh bản này.',
      ),
      text('“Mở họp xét” chiếm cả màn hình, chữ lớn để chiếu. Phím ← → sang hồ sơ khác, Esc để thoát.'),
      text(
        'Văn phòng đếm phiếu ngay trong cuộc họp: người có mặt, đồng ý, không đồng ý, ý kiến khác, ghi chú. Chỉ nút “Ghi kết quả” mới ghi; ghi lại trong ngày là sửa kết quả ngày ấy. Kết quả hiện ở thẻ “Tiêu chí” của hồ sơ, trong “So sánh” và “Danh sách”.',
      ),
      steps('Lập phiếu trình, danh sách lựa chọn', [
        'Bấm “Phiếu trình” hoặc “Danh sách lựa chọn”; trong hộp còn có “Phiếu thông tin”.',
        'Sửa số, ngày, đoạn mở đầu, người ký nếu cần. Số và ngày để trống thì chừa chỗ ghi tay.',
        'Bấm “Lưu PDF” hoặc “Mở để in”. Chỗ ký luôn để trống: chương trình không ghi thay chữ ký.',
      ]),
    ],
  },
  awardsChapter,
  {
    id: 'nguoi-lam-viec',
    title: 'Người làm việc và mã PIN',
    parts: [
      text(
        'Mọi thay đổi ghi theo tên người đang làm việc. Bấm tên mình ở góc dưới bên trái để thêm người, sửa tên, công việc, đơn vị.',
      ),
      steps('Dùng mã PIN', [
        'Ở Cài đặt, bấm “Đặt mã PIN”, ghi 4 đến 8 chữ số hai lần.',
        'Lần sau, ai chọn tên mình phải ghi mã. “Đổi người làm việc” đưa về trang chọn tên.',
        'Quên mã thì Chánh Văn phòng hoặc Giám đốc mở “…” cạnh tên, bấm “Bỏ mã PIN đã quên”.',
      ]),
      text('Người không còn làm thì chọn “Cho thôi dùng máy này”; nhật ký vẫn giữ tên, và đưa trở lại được.'),
      note('Mã PIN để tránh nhầm người trên một máy chung, không phải khóa dữ liệu.'),
    ],
  },
]
