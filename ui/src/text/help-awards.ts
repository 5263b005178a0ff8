/** The chapter of the manual about nominations, the history of awards and the rules. */
import { type Chapter, note, steps, text } from './help-parts'

export const awardsChapter: Chapter = {
  id: 'khen-thuong',
  title: 'Khen thưởng',
  parts: [
    text(
      'Mở “Quy trình xét chọn”, chọn “Khen thưởng”. Mỗi đợt là một danh sách như phụ lục tờ trình: số thứ tự, họ tên, chức vụ, đơn vị, hình thức, tóm tắt thành tích. Bên cạnh là tổng số theo loại, hình thức, đơn vị.',
    ),
    steps('Đề nghị khen thưởng', [
      'Bấm “Đề nghị khen thưởng”, đánh dấu một hay nhiều hồ sơ đã tuyên truyền hoặc đã nhân rộng.',
      'Chọn hình thức, ghi tên đầy đủ như “Bằng khen của Chủ tịch UBND tỉnh”, đợt và tờ trình.',
      'Xem quy tắc nói gì rồi bấm “Ghi đề nghị”. Mỗi hồ sơ chuyển sang “Đã đề nghị khen thưởng”.',
    ]),
    steps('Ghi kết quả', [
      'Đánh dấu những đề nghị có trong cùng một quyết định, bấm “Ghi kết quả”.',
      'Ghi số, ngày, người quyết định một lần cho tất cả. Được khen theo hình thức khác thì chọn hình thức ấy.',
      'Hồ sơ chuyển bước khi không còn đề nghị nào chờ; danh hiệu vào ngay quá trình khen thưởng.',
    ]),
    text(
      'Ghi sai số, ngày quyết định thì ghi lại kết quả. Ghi nhầm người thì đánh dấu rồi bấm “Rút lại” và ghi lý do: kết quả được rút, hồ sơ lùi bước theo; rút lần nữa thì bỏ luôn đề nghị.',
    ),
    text('“Chép thành bảng” chép cả danh sách để dán vào Excel hoặc Word.'),
    text(
      'Quá trình khen thưởng các năm trước ghi ở phần cùng tên khi sửa hồ sơ; nó thuộc về người, tập thể nên hồ sơ nào của họ cũng thấy. Mục có chữ “từ đề nghị” lấy từ kết quả một đợt, chỉ đổi theo kết quả ấy.',
    ),
    steps('Quy tắc', [
      'Bấm tên mình ở góc dưới bên trái để mở Cài đặt, chọn “Xem và xác nhận quy tắc”.',
      'Đối chiếu số năm, tỷ lệ, thời hạn với văn bản; cần thì bấm “Sửa”.',
      'Đúng rồi thì bấm “Xác nhận”. Tên người và ngày xác nhận được ghi lại; sửa nội dung thì phải xác nhận lại.',
    ]),
    note(
      'Quy tắc có sẵn lấy từ nguồn thứ cấp, ghi “chưa kiểm chứng”. Quy tắc không chặn việc gì: chỉ cho biết đạt, chưa đạt và thiếu năm nào, hoặc chưa kết luận được vì chưa ghi quá trình khen thưởng.',
    ),
  ],
}
