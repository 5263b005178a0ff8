/** The manual on sheets: making, printing, own templates, boards. */
import { type Chapter, note, steps, text } from './help-parts'

export const sheetChapters: Chapter[] = [
  {
    id: 'ap-phich',
    title: 'Áp phích và in',
    parts: [
      text(
        'Xưởng áp phích hiện đúng tờ sẽ in. Bấm vào một đoạn chữ trên tờ để sửa ngay ô tương ứng; tờ vẽ lại theo.',
      ),
      text(
        'Có bốn tông màu: son, chàm, ngọc, cánh gián, và bản một mực đen cho máy in đen trắng; khổ từ A4 đến A0, dọc hoặc ngang. Bố cục được khóa để tờ nào cũng ngay ngắn.',
      ),
      steps('In', [
        'Xem phần “Kiểm tra trước khi in”: dòng có dấu đỏ cam phải sửa, dòng vàng nên sửa.',
        'Bấm “In áp phích”. Tờ mở trong phần mềm xem PDF của máy.',
        'Trong hộp in, để tỷ lệ 100 % (Actual size), đúng khổ giấy.',
      ]),
      note('Hồ sơ chưa được lựa chọn thì trên tờ có chữ “Dự thảo”.'),
      text('Chọn nhiều dòng trong kho rồi bấm “Làm áp phích” để có một tệp nhiều trang.'),
      text(
        'Tờ kỷ niệm không nêu ai: vào xưởng, chọn ở cột “Tờ không nêu ai”, hoặc bấm “Làm tờ kỷ niệm” ở trang “Việc hôm nay”. Chữ đã điền theo Kế hoạch, sửa ngay ở thẻ “Nội dung”. Bấm “Xưởng áp phích” trên đầu trang để chọn gương hay tờ khác.',
      ),
      text(
        'Dán đường dẫn bài viết vào ô “Đường dẫn cho mã QR” ở thẻ “Trình bày”: góc dưới tờ có mã để người xem quét bằng điện thoại.',
      ),
      text(
        'In cho một bảng thì chân tờ ghi đúng tên bảng ấy; bản dự thảo ghi chung là bảng thông báo nội bộ.',
      ),
    ],
  },
  {
    id: 'may-in',
    title: 'Máy in, khổ lớn, cả loạt',
    parts: [
      steps('Chỉnh máy in một lần', [
        'Ở thẻ “Bản in” của xưởng, bấm “Lề và trang thử…”, rồi “Mở trang thử” và in ở tỷ lệ 100 %.',
        'Dùng thước đo: hai thước trên trang phải dài đúng 100 mm. Ngắn hơn là máy in đang co trang.',
        'Đọc số nhỏ nhất còn in rõ ở mỗi mép, ghi bốn số ấy cho máy in. Phần mềm nhớ trên máy này.',
      ]),
      text(
        'Chọn máy in đã ghi lề thì tờ A4, A3 được dời vào phần in được; chỗ nào máy in vẫn cắt mất thì phần kiểm tra nói rõ.',
      ),
      text(
        'Trên máy có hệ thống in CUPS (Linux), chọn máy in của hệ thống thì tờ được gửi thẳng, đúng cỡ. Trên Windows, tờ mở trong phần mềm xem PDF để in.',
      ),
      steps('In khổ lớn bằng máy in A4, A3', [
        'Bấm “In ghép nhiều tờ…”, chọn khổ áp phích A2, A1 hay A0 và giấy của máy in. Bấm “Thôi” thì tờ về khổ cũ.',
        'Xem sơ đồ, bấm “In các tờ”. Tờ đầu là sơ đồ ghép, các tờ sau có tên A1, A2, B1…',
        'Cắt mép trái và mép trên theo dấu, đặt chồng lên tờ bên cạnh rồi dán, xong một hàng mới xuống hàng dưới.',
      ]),
      steps('Làm cả loạt', [
        'Chọn nhiều dòng trong kho, bấm “Làm áp phích”, sang thẻ “Bản in”, bấm “Làm cả loạt…”.',
        'Chọn mỗi gương một tệp hoặc chung một tệp, ghi sẽ treo ở đâu, rồi chọn nơi ghi.',
        'Muốn dừng thì bấm “Dừng”: tờ nào đã ghi vẫn còn. Tờ chưa làm được có lý do bên cạnh.',
      ]),
      note('Không tệp nào bị ghi đè: trùng tên thì tệp mới có thêm số.'),
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
        'Biểu trưng và ảnh nền của cơ quan đặt trong “Cài đặt” (bấm tên mình ở góc dưới bên trái). Biểu trưng in ở chân mọi áp phích; ảnh nền chỉ nằm dưới tờ nào được bật ở thẻ “Trình bày”, được làm nhạt cho chữ đọc rõ.',
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
        'Mở “Bảng tin” (Alt+5): mỗi bảng hiện những tờ đang treo và còn bao nhiêu ngày.',
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
]
