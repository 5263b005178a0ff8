/** Chapters of the manual about the figures and about the turn of the plan year. */
import { type Chapter, note, steps, text } from './help-parts'

export const overviewChapters: Chapter[] = [
  {
    id: 'toan-canh',
    title: 'Toàn cảnh',
    parts: [
      text(
        'Mở “Toàn cảnh” (Alt+6) để xem số liệu của một năm kế hoạch, hoặc của nhiều năm: chọn “Từ năm”, “Đến năm” ở góc trên. Bấm vào con số nào thì kho mở đúng những hồ sơ được đếm trong số ấy; bỏ ô lọc “Toàn cảnh…” để xem lại cả kho.',
      ),
      text(
        '“Đã từng tới từng bước” đếm cả hồ sơ sau đó bị trả lại, lùi bước hay rút. “Kịp thời” lấy số ngày từ ngày phát hiện đến lần đăng đầu tiên đã được duyệt, rồi lấy số ở giữa; chỉ tính hồ sơ ghi đủ ngày, tháng, năm phát hiện. Sửa “Mức đặt ra” rồi bấm Enter để đổi mốc so sánh.',
      ),
      text(
        'Bấm vào cột của một tháng để xem các lượt đăng bắt đầu trong tháng ấy. Cột viền đứt là tháng không đăng gì.',
      ),
      text(
        'Bảng theo đơn vị có hai cách tính. “Đơn vị khi đó” giữ tên đơn vị lúc làm hồ sơ. “Đơn vị hiện nay” gộp vào đơn vị kế thừa; đơn vị cũ chia cho nhiều nơi thì giữ một dòng riêng và ghi nay là những đơn vị nào, vì không biết hồ sơ thuộc phần nào.',
      ),
      text('“In trang này” in đúng các hình và bảng đang xem; in đen trắng vẫn phân biệt được.'),
    ],
  },
  {
    id: 'nam-ke-hoach',
    title: 'Sang năm kế hoạch mới',
    parts: [
      text(
        'Tháng 12 và tháng 1, đầu trang “Việc hôm nay” có dòng nhắc. Lúc khác thì bấm tên mình ở góc dưới bên trái, chọn “Năm kế hoạch, việc đầu năm”.',
      ),
      steps('Chuyển năm', [
        'Danh sách nêu mọi thứ phải đổi hoặc xem lại: tên kế hoạch, số năm kỷ niệm, văn bản cấp trên, phong trào hết giai đoạn, chữ còn ghi năm cũ, đơn vị kết thúc, hồ sơ còn dở, tờ còn treo, đồng ý hết hạn.',
        'Chọn quyết định ở từng dòng, hoặc “Cả nhóm…”. Hồ sơ còn dở: chuyển sang năm mới, làm tiếp trong năm cũ, kết thúc, hoặc rút kèm lý do.',
        'Chữ còn ghi năm cũ: xem lại ô “Chữ mới” rồi bấm “Đổi chữ”.',
        'Bấm “Sang năm kế hoạch …”. Từ đó hồ sơ thêm mới thuộc năm mới. Ctrl+Z hoàn tác cả lần chuyển.',
      ]),
      text(
        'Việc chưa quyết định vẫn nằm ở “Việc đầu năm” cho đến khi xong; mỗi quyết định ghi ai chọn, ngày nào.',
      ),
      note('Phần mềm không tự đổi chữ nào: chỉ nêu tên từng chỗ, người làm quyết định.'),
    ],
  },
]
