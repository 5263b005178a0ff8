/** The manual: chapters of short parts, as a clerk would ask for them. */

/** A part of a chapter: sentences, things to do in order, or keys and what they do. */
export type HelpPart =
  | { kind: 'text'; text: string }
  | { kind: 'steps'; title: string; steps: string[] }
  | { kind: 'keys'; keys: [keys: string, does: string][] }
  | { kind: 'note'; text: string }

export type Chapter = { id: string; title: string; parts: HelpPart[] }

const text = (words: string): HelpPart => ({ kind: 'text', text: words })
const note = (words: string): HelpPart => ({ kind: 'note', text: words })
const steps = (title: string, list: string[]): HelpPart => ({ kind: 'steps', title, steps: list })

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
        'Mở hồ sơ trong kho. Thẻ màu xanh cho biết bước kế tiếp và ai là người quyết định.',
        'Bấm nút trên thẻ, ghi căn cứ như số tờ trình hoặc biên bản.',
        'Bước mới hiện ngay trên dãy sáu bước và trong nhật ký.',
      ]),
      text('Bỏ hồ sơ vào thùng rác thì hồ sơ còn đó 30 ngày. Mở “Thùng rác” ở kho điển hình để đưa về.'),
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
  {
    id: 'ap-phich',
    title: 'Áp phích và in',
    parts: [
      text(
        'Xưởng áp phích hiện đúng tờ sẽ in. Bấm vào một đoạn chữ trên tờ để sửa ngay ô tương ứng; tờ vẽ lại theo.',
      ),
      text(
        'Có bốn tông màu: son, chàm, ngọc, cánh gián; khổ A4 và A3. Bố cục được khóa để tờ nào cũng ngay ngắn.',
      ),
      steps('In', [
        'Xem phần “Kiểm tra trước khi in”: dòng có dấu đỏ cam phải sửa, dòng vàng nên sửa.',
        'Bấm “In áp phích”. Tờ mở trong phần mềm xem PDF của máy.',
        'Trong hộp in, để tỷ lệ 100 % (Actual size), đúng khổ giấy.',
      ]),
      note('Hồ sơ chưa được lựa chọn thì trên tờ có chữ “Dự thảo”.'),
      text('Chọn nhiều dòng trong kho rồi bấm “Làm áp phích” để có một tệp nhiều trang.'),
    ],
  },
  {
    id: 'mau-rieng',
    title: 'Mẫu của văn phòng',
    parts: [
      text(
        'Muốn áp phích có lời, màu, kiểu chữ của cơ quan mình thì nhân bản một mẫu có sẵn rồi đổi. Bố cục vẫn của mẫu gốc nên tờ nào cũng ngay ngắn và được kiểm tra như thường.',
      ),
      steps('Làm một mẫu riêng', [
        'Trong xưởng áp phích, chọn mẫu gần ý nhất. Bấm “Mẫu của văn phòng” ở cuối dãy mẫu, chọn “Nhân bản”.',
        '“Các phần”: bỏ dấu ở phần không muốn hiện; mũi tên đổi thứ tự những phần đổi được.',
        '“Màu”: chọn tông gốc hoặc từng màu. Hai màu khó đọc trên nhau thì phần mềm không nhận và nói rõ con số.',
        '“Kiểu chữ” và “Lời”: chọn kiểu chữ, ghi lời thay lời thường lệ. Tờ ở giữa đổi theo ngay.',
      ]),
      text(
        'Mẫu riêng đứng cạnh mẫu có sẵn, có chữ “Riêng”. “Bỏ mẫu này” rồi Ctrl+Z thì mẫu trở lại; các tờ đã đăng không đổi.',
      ),
      text(
        'Biểu trưng của cơ quan đặt trong “Cài đặt” (bấm tên mình ở góc dưới bên trái); nó in ở chân mọi áp phích.',
      ),
      steps('Đưa mẫu sang máy khác', [
        'Chọn mẫu, mở “Mẫu của văn phòng”, bấm “Xuất thành tệp…”. Tệp có đuôi .mau-neuguong.',
        'Ở máy kia, bấm “Nhập mẫu từ tệp…”. Trùng tên thì mẫu mới được đánh số, không ghi đè mẫu nào.',
      ]),
      note('Tệp mẫu là chữ, mở sửa được bằng Notepad. Sai chỗ nào phần mềm nói đúng dòng và cột ấy.'),
    ],
  },
  {
    id: 'bang-tin',
    title: 'Bảng tin và niêm yết',
    parts: [
      text(
        'Mỗi lần in hoặc lưu bản chính thức, phần mềm hỏi treo ở bảng nào, từ ngày nào đến ngày nào, mấy bản, ai duyệt. Bảng và thời hạn lần trước được nhớ sẵn, thường chỉ còn một nút phải bấm.',
      ),
      text(
        'Còn thiếu gì thì dòng đỏ cam ở đầu hộp nói rõ, mỗi dòng một nút để bổ sung. Chỉ muốn in để xem thì đánh dấu “Chỉ in bản để xem”: trên tờ có chữ “Dự thảo” và không ghi vào sổ.',
      ),
      steps('Biết tờ nào đang treo, tờ nào từng treo', [
        'Mở “Bảng tin” (Alt+4): mỗi bảng hiện những tờ đang treo và còn bao nhiêu ngày.',
        '“Lịch” cho xem từng tháng của một bảng; tháng không có tờ mới có viền đứt.',
        '“Tra một ngày” trả lời hôm đó treo gì và mở đúng tệp đã treo.',
      ]),
      steps('Gỡ, gia hạn, chụp làm bằng chứng', [
        'Bấm vào một tờ để xem cả lượt đăng.',
        'Thả ảnh chụp bảng vào khung “Ảnh chụp bảng”.',
        'Bấm “Gia hạn” để treo thêm, hoặc “Ghi đã gỡ” và ghi lý do.',
      ]),
      text(
        '“Khác bản đã đăng” nghĩa là hồ sơ đã sửa sau khi treo. Khung vàng cho biết tờ đang treo ghi gì, hồ sơ nay ghi gì; bấm “Làm tờ mới” để thay.',
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
        'Thả bản quét phiếu vào khung; chưa có thì thêm sau.',
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
          ['Alt 3', 'Xưởng áp phích'],
          ['Alt 4', 'Bảng tin'],
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
        'Khi có việc không làm được, phần mềm nói ba điều: chuyện gì xảy ra, những gì còn giữ được, và nên làm gì tiếp. Thông báo lỗi ở lại cho đến khi bấm đóng.',
      ),
      text('“Kho đang được mở ở cửa sổ khác”: mỗi kho chỉ mở một nơi. Đóng cửa sổ kia rồi mở lại.'),
      text('“Ổ đĩa đã đầy”: chữ vừa gõ chưa lưu được và vẫn còn trong ô. Dọn bớt tệp rồi bấm lưu lại.'),
      text(
        '“Tệp này không phải ảnh”: tệp hỏng hoặc là loại khác. Mở thử bằng phần mềm xem ảnh, lưu lại thành JPEG rồi kéo vào lần nữa.',
      ),
      steps('Kiểm tra dữ liệu', [
        'Bấm tên mình ở góc dưới bên trái để mở “Cài đặt”.',
        'Bấm “Kiểm tra dữ liệu”.',
        'Nếu có chỗ không khớp, bấm “Dựng lại từ nhật ký”. Nhật ký là bản gốc nên không mất gì.',
      ]),
    ],
  },
]
