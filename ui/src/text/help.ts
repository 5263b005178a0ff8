/** The manual: chapters of short parts, as a clerk would ask for them. */
import { overviewChapters } from './help-overview'
import { type Chapter, note, steps, text } from './help-parts'
import { peopleChapters } from './help-people'
import { selectionChapters } from './help-selection'
import { sheetChapters } from './help-sheets'
import { unitChapters } from './help-units'

export const helpText = {
  title: 'Trợ giúp',
  aside: 'mở và đóng bằng phím F1',
  chapters: 'Các mục',
  close: 'Đóng trợ giúp',
}

export const chapters: Chapter[] = [
  {
    id: 'bat-dau',
    title: 'Bắt đầu',
    parts: [
      text(
        'Nêu Gương giữ hồ sơ gương điển hình của ngành Tư pháp trên chính máy này và in thành áp phích cho bảng tin. Phần mềm không cần mạng và không gửi dữ liệu đi đâu.',
      ),
      steps('Từ một người tốt đến tờ áp phích', [
        'Bấm “Thêm điển hình” hoặc phím Ctrl+N, ghi tên và đơn vị.',
        'Viết câu nêu gương, tóm tắt, thành tích và vài con số; kéo ảnh chân dung vào khung ảnh.',
        'Ghi các bước giới thiệu, kiểm tra, lựa chọn khi có kết quả.',
        'Mở “Xưởng áp phích”, chọn mẫu và tông màu, xem lại rồi in hoặc lưu tệp PDF.',
      ]),
      text(
        'Trang “Việc hôm nay” cho biết việc nào đang chờ. Mỗi dòng có đúng một nút; nút đậm là việc nên làm trước.',
      ),
      note(
        'Văn phòng mẫu chỉ có người và đơn vị bịa, dùng để làm quen. Khi làm thật, hãy bắt đầu với kho trống.',
      ),
    ],
  },
  {
    id: 'tim',
    title: 'Tìm hồ sơ',
    parts: [
      text(
        'Bấm Ctrl+K rồi gõ. Không cần dấu, không cần viết hoa: “nguyen thi vi du” tìm ra Nguyễn Thị Ví Dụ, “hoa thuy” tìm ra cả Hoà Thuỷ và Hòa Thủy. Các chữ viết tắt quen dùng như TP-HT, PBGDPL, TGPL cũng hiểu được.',
      ),
      text('Kho tìm trong tên, chức vụ, đơn vị, câu nêu gương và thành tích. Chỗ trùng được tô nền vàng.'),
      text(
        'Dãy nút phía trên danh sách lọc theo loại; các ô tròn lọc theo năm, đơn vị, giai đoạn và lĩnh vực. Bấm dấu × trên ô để bỏ lọc.',
      ),
      text('Bấm vào đầu cột để đổi cách xếp. Tên người luôn xếp theo chữ cuối, đúng thứ tự dấu tiếng Việt.'),
    ],
  },
  {
    id: 'them-sua',
    title: 'Thêm và sửa',
    parts: [
      text(
        'Bấm “Sửa” hoặc phím Enter trên một dòng để mở hồ sơ. Chữ đang gõ được lưu ngay sau khi ngừng tay hoặc rời ô; dòng “Đã lưu lúc…” cho biết đã lưu xong.',
      ),
      text('Ngày có thể ghi 1/6/22, 01062022, 6/2022 hoặc chỉ 2022. Biết đến đâu ghi đến đó.'),
      text(
        'Số đếm bên ô cho biết đã dùng bao nhiêu ký tự. Viết dài hơn vẫn được lưu, nhưng áp phích có thể không đủ chỗ.',
      ),
      steps('Ghi kết quả một bước', [
        'Mở hồ sơ trong kho. Thẻ màu xanh cho biết bước kế tiếp và ai là người quyết định; “…” có những việc khác như trả lại, lùi bước.',
        'Bấm nút trên thẻ, ghi căn cứ như số tờ trình hoặc biên bản.',
        'Bước mới hiện ngay trên dãy sáu bước và trong nhật ký.',
      ]),
      text('Bỏ hồ sơ vào thùng rác thì hồ sơ còn đó 30 ngày. Mở “Thùng rác” ở kho điển hình để đưa về.'),
      text('Ai đã làm gì trong ngày: bấm “Xem cả ngày” ở trang “Việc hôm nay”; chọn được ngày khác.'),
    ],
  },
  {
    id: 'anh',
    title: 'Ảnh',
    parts: [
      text(
        'Kéo tệp ảnh thả vào khung, hoặc bấm vào khung để chọn. Nhận JPEG, PNG, WebP, BMP và TIFF; ảnh chụp ngang tự xoay đúng chiều.',
      ),
      text(
        'Kéo chấm tròn vào khuôn mặt. Mọi khổ áp phích sẽ cắt ảnh quanh chấm này nên không bao giờ mất mặt.',
      ),
      text(
        'Dòng chữ dưới ảnh cho biết ảnh đủ nét cho khổ nào. In A4 đẹp cần chừng 1.000 điểm ảnh mỗi chiều trở lên.',
      ),
      note('Ảnh là dữ liệu cá nhân. Chỉ dùng khi người trong ảnh đã đồng ý cho công khai.'),
    ],
  },
  ...sheetChapters,
  ...selectionChapters,
  ...unitChapters,
  ...overviewChapters,
  ...peopleChapters,
  {
    id: 'dua-tin',
    title: 'Đưa tin nơi khác',
    parts: [
      text(
        'Nhập một lần, đưa tin nhiều nơi: từ cùng một hồ sơ có áp phích cho bảng tin, bài cho cổng thông tin điện tử, bản tin cho loa truyền thanh và trang chiếu cho hội nghị. Mở hồ sơ trong kho, chọn “Đưa tin”.',
      ),
      steps('Đăng bài lên cổng thông tin điện tử', [
        'Bấm “Xem” ở dòng “Cổng thông tin điện tử”, đọc lại tiêu đề, tóm tắt, nội dung.',
        'Bấm “Chép” từng phần để dán vào khung soạn bài, hoặc “Lưu gói .zip” để chuyển cho người quản trị cổng. Gói có chữ thuần, bài có định dạng, ảnh dưới 1 MB kèm chú thích.',
        'Đăng xong, ghi đường dẫn và ngày đăng rồi bấm “Ghi đã đăng”. Khi có người rút đồng ý, bài này hiện trong danh sách phải gỡ.',
      ]),
      text(
        'Bản tin phát thanh viết cho tai nghe: số và ngày đọc thành chữ, chữ viết tắt đọc đủ, không có dấu ngoặc, luôn dưới hai phút với tốc độ 200 tiếng một phút. Phần nào không đủ giờ thì được nêu tên để biết.',
      ),
      text(
        'Trang chiếu khổ 16:9 có ảnh, tên, ba thành tích và số liệu. Lưu thành ảnh PNG 1920 × 1080 để chèn vào bài trình chiếu, hoặc lưu PDF để chiếu thẳng.',
      ),
      note(
        'Mỗi nơi cần đồng ý riêng: bảng tin, cổng thông tin, loa truyền thanh. Chưa có đồng ý thì chỉ lấy được bản dự thảo để đọc duyệt. Trang chiếu cần đồng ý như bảng tin.',
      ),
    ],
  },
  {
    id: 'dong-y',
    title: 'Đồng ý công khai',
    parts: [
      text(
        'Muốn đưa họ tên, ảnh, tiểu sử, thành tích của ai lên bảng hay cổng thông tin thì người ấy phải đồng ý. Thẻ “Đồng ý” trong hồ sơ cho biết đang được công khai những gì, ở đâu, đến khi nào.',
      ),
      steps('Ghi phiếu đồng ý', [
        'Mở hồ sơ trong kho, chọn thẻ “Đồng ý”, bấm “Ghi đồng ý”.',
        'Đánh dấu nội dung và nơi đăng đúng như trên phiếu, ghi thời hạn.',
        'Thả bản quét phiếu vào khung; chưa có thì thêm sau. Bấm “Xem bản quét” để xem ảnh ngay tại chỗ, tệp PDF thì lưu bản sao rồi mở.',
      ]),
      text('Giám đốc có căn cứ khác thì chọn “Căn cứ khác của Giám đốc” và ghi lý do.'),
      steps('Khi có người rút đồng ý', [
        'Bấm “Ghi rút đồng ý” ở phiếu ấy.',
        'Phần mềm liệt kê ngay mọi tờ phải gỡ. Gỡ xong, bấm một nút để ghi cả loạt.',
        'Từ đó ảnh không còn trên các tờ làm sau.',
      ]),
      note('Chưa gỡ ngay thì việc ấy đứng đầu trang “Việc hôm nay” cho đến khi xong.'),
    ],
  },
  {
    id: 'hoan-tac',
    title: 'Hoàn tác và lịch sử',
    parts: [
      text(
        'Ctrl+Z hoàn tác việc vừa làm, Ctrl+Y làm lại; đóng máy mở lại vẫn hoàn tác được. Khi con trỏ đang ở trong ô chữ, Ctrl+Z chỉ lùi phần chữ đang gõ.',
      ),
      text(
        'Mọi thay đổi đều được ghi: ai sửa, lúc nào, trước là gì, sau là gì. Xem ở thẻ “Nhật ký” hoặc nút “Lịch sử” khi sửa.',
      ),
      text('“Khôi phục” lấy lại một giá trị cũ bằng cách ghi thêm một dòng mới, không xóa dòng nào.'),
    ],
  },
  {
    id: 'phim-tat',
    title: 'Phím tắt',
    parts: [
      {
        kind: 'keys',
        keys: [
          ['Ctrl K', 'Tìm trong kho'],
          ['Ctrl N', 'Thêm điển hình'],
          ['Ctrl Z', 'Hoàn tác (ngoài ô chữ)'],
          ['Ctrl Y', 'Làm lại'],
          ['Alt 1', 'Việc hôm nay'],
          ['Alt 2', 'Kho điển hình'],
          ['Alt 3', 'Quy trình xét chọn'],
          ['Alt 4', 'Xưởng áp phích'],
          ['Alt 5', 'Bảng tin'],
          ['Alt 6', 'Toàn cảnh'],
          ['F1', 'Mở hoặc đóng trợ giúp'],
          ['↑ ↓', 'Sang dòng khác trong danh sách'],
          ['PgUp PgDn', 'Lên, xuống một trang'],
          ['Home End', 'Về đầu, về cuối danh sách'],
          ['Enter, F2', 'Sửa hồ sơ đang đứng'],
          ['Dấu cách', 'Chọn hoặc bỏ chọn dòng'],
          ['Shift ↑ ↓', 'Chọn một dãy dòng'],
          ['Delete', 'Bỏ vào thùng rác'],
          ['Esc', 'Đóng hộp, bỏ chọn, xóa chữ tìm'],
        ],
      },
      note('Không có phím tắt một chữ cái, để không lẫn với kiểu gõ Telex.'),
    ],
  },
  {
    id: 'loi',
    title: 'Khi gặp lỗi',
    parts: [
      text(
        'Mỗi thông báo lỗi nói ba điều: chuyện gì xảy ra, những gì còn giữ được, nên làm gì tiếp. Nó ở lại đến khi bấm đóng.',
      ),
      text(
        '“Kho đang được mở ở cửa sổ khác”: đóng cửa sổ kia rồi mở lại. “Ổ đĩa đã đầy”: chữ vừa gõ vẫn còn trong ô; dọn bớt tệp rồi bấm lưu lại. “Tệp này không phải ảnh”: lưu lại thành JPEG rồi kéo vào.',
      ),
      steps('Kiểm tra dữ liệu', [
        'Bấm tên mình ở góc dưới bên trái để mở “Cài đặt”.',
        'Bấm “Kiểm tra dữ liệu”.',
        'Nếu có chỗ không khớp, bấm “Dựng lại từ nhật ký”. Nhật ký là bản gốc nên không mất gì.',
      ]),
    ],
  },
]
