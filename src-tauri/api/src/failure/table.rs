//! Every situation in which a call is refused: what happened, what was kept, what to do now.

/// Defines the situations: a variant without its three sentences cannot be written.
macro_rules! situations {
    ($($(#[$doc:meta])* $name:ident = $code:literal { $what:literal, $kept:literal, $todo:literal })+) => {
        /// A situation in which a call is refused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Code { $($(#[$doc])* $name,)+ }

        impl Code {
            /// Every situation.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// Its code for programs.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)+ }
            }

            /// What happened, what was kept, what to do; `{name}` stands for a particular.
            #[must_use]
            pub const fn sentences(self) -> [&'static str; 3] {
                match self { $(Self::$name => [$what, $kept, $todo],)+ }
            }
        }
    };
}

situations! {
    /// There is no office in the folder yet.
    NoOffice = "no_office" {
        "Chưa có văn phòng nào trong thư mục {folder}.",
        "",
        "Tạo văn phòng mới, hoặc mở thư mục đang chứa dữ liệu." }
    /// A file with an office's name is something else.
    NotAnOffice = "not_an_office" {
        "Tệp {path} không phải là dữ liệu của Nêu Gương.",
        "Tệp được để nguyên.",
        "Kiểm tra lại thư mục, hoặc chọn thư mục khác." }
    /// An office lies there already.
    AlreadyAnOffice = "already_an_office" {
        "Thư mục {folder} đã có sẵn một văn phòng.",
        "Dữ liệu trong đó được để nguyên.",
        "Mở văn phòng ấy, hoặc chọn thư mục khác." }
    /// Another program has the office open.
    OfficeInUse = "office_in_use" {
        "Dữ liệu đang được mở ở một cửa sổ hoặc chương trình khác trên máy này.",
        "Không có gì bị thay đổi.",
        "Đóng cửa sổ kia rồi thử lại." }
    /// The office was written by a newer version.
    OfficeNewer = "office_newer" {
        "Dữ liệu được ghi bằng bản Nêu Gương mới hơn (định dạng {version}, bản này đọc được đến {supported}).",
        "Dữ liệu được để nguyên.",
        "Cài bản Nêu Gương mới nhất trên máy này rồi mở lại." }
    /// The office's file is damaged.
    OfficeDamaged = "office_damaged" {
        "Tệp dữ liệu bị hỏng hoặc bị cắt cụt ({detail}).",
        "Tệp được để nguyên, chưa ghi gì thêm.",
        "Chép cả thư mục dữ liệu ra nơi khác trước, rồi nhờ người quản trị chạy “guong rebuild” hoặc lấy lại bản sao." }
    /// The folder may not be written.
    ReadOnly = "read_only" {
        "Thư mục dữ liệu chỉ cho đọc, không ghi được.",
        "Những gì đã lưu trước đó vẫn còn nguyên.",
        "Kiểm tra quyền ghi của thư mục hoặc nút khóa của USB, rồi thử lại." }
    /// No room is left on the disk.
    DiskFull = "disk_full" {
        "Ổ đĩa đã đầy nên không lưu được lần này.",
        "Những gì đã lưu trước đó vẫn còn nguyên; chữ vừa gõ vẫn còn trên màn hình.",
        "Xóa bớt tệp không cần trên ổ đĩa, rồi sửa lại ô vừa gõ để lưu." }
    /// Whoever is working may not do this.
    NotPermitted = "not_permitted" {
        "Vai trò “{role}” không được {duty}.",
        "Không có gì bị thay đổi.",
        "Nhờ người có vai trò phù hợp, hoặc chọn đúng người đang làm việc." }
    /// Exemplars that were not selected cannot be posted.
    NotApproved = "not_approved" {
        "Chưa được lựa chọn nên chưa đăng được: {names}.",
        "Chưa ghi lượt niêm yết nào.",
        "Ghi bước “Đã lựa chọn” cho hồ sơ trước; trong lúc chờ chỉ in bản “Dự thảo”." }
    /// A draft cannot be posted.
    DraftSheet = "draft_sheet" {
        "Bản áp phích này có chữ “Dự thảo”, không niêm yết được.",
        "Chưa ghi lượt niêm yết nào.",
        "Bỏ chọn “Dự thảo”, dựng lại áp phích rồi ghi niêm yết." }
    /// People shown have not agreed to it.
    ConsentMissing = "consent_missing" {
        "Chưa có đồng ý công khai trên {channel}: {missing}.",
        "Chưa ghi tệp và chưa ghi lượt niêm yết nào.",
        "Ghi đồng ý kèm bản quét, hoặc ghi căn cứ khác do Giám đốc quyết định; nếu chỉ xem thử thì in bản “Dự thảo”." }
    /// No approval is named.
    ApprovalMissing = "approval_missing" {
        "Chưa ghi ai phê duyệt và phê duyệt tại giấy tờ nào.",
        "Chưa ghi gì thêm.",
        "Ghi tên người phê duyệt và số, ngày của phiếu trình; Giám đốc tự làm thì không cần." }
    /// A consent says neither what nor where.
    ConsentToNothing = "consent_to_nothing" {
        "Chưa chọn đồng ý công khai những gì và ở đâu.",
        "Chưa ghi gì thêm.",
        "Chọn ít nhất một nội dung (họ tên, ảnh, tiểu sử, thành tích) và một nơi đăng." }
    /// A consent was withdrawn before.
    AlreadyWithdrawn = "already_withdrawn" {
        "Đồng ý này đã được rút trước đó.",
        "Ngày rút cũ được giữ nguyên.",
        "" }
    /// Nobody whose consent could be recorded stands behind this.
    NobodyBehind = "nobody_behind" {
        "Hồ sơ “{name}” không có cá nhân nào đứng tên.",
        "Chưa ghi gì thêm.",
        "Tập thể thì ghi người đứng đầu trước; mô hình đứng riêng không cần đồng ý." }
    /// No board was named for a sheet.
    BoardMissing = "board_missing" {
        "Chưa chọn bảng để niêm yết.",
        "Chưa ghi lượt niêm yết nào.",
        "Chọn một bảng thông báo, hoặc thêm bảng mới." }
    /// The foot of a sheet names another board.
    AnotherBoard = "another_board" {
        "Chân áp phích ghi tên một bảng khác với bảng đang chọn.",
        "Chưa ghi lượt niêm yết nào.",
        "Dựng lại áp phích cho đúng bảng rồi ghi niêm yết." }
    /// Something hangs on the board.
    BoardInUse = "board_in_use" {
        "Bảng còn {count} lượt niêm yết chưa gỡ.",
        "Bảng được giữ nguyên.",
        "Ghi gỡ các lượt ấy trước, rồi bỏ bảng vào thùng rác." }
    /// A board is not known.
    UnknownBoard = "unknown_board" {
        "Không có bảng nào tên là “{name}”.",
        "Không có gì bị thay đổi.",
        "Chọn bảng trong danh sách bảng thông báo." }
    /// A printer is not known.
    UnknownPrinter = "unknown_printer" {
        "Chưa ghi lề của máy in nào tên là “{name}”.",
        "Không có gì bị thay đổi.",
        "Chọn máy in trong danh sách, hoặc in trang thử rồi ghi lề cho máy in ấy." }
    /// A margin is none that a printer has.
    NotAMargin = "not_a_margin" {
        "Lề {margin} mm không phải lề của máy in.",
        "Lề cũ được giữ nguyên.",
        "Đọc lại số nhỏ nhất còn in rõ ở mỗi mép trang thử, từ 0 đến {widest} mm." }
    /// A number of days is none to aim at.
    NotATarget = "not_a_target" {
        "Mức đặt ra {days} ngày không dùng được.",
        "Mức cũ được giữ nguyên.",
        "Ghi một số từ 1 đến {longest} ngày." }
    /// A plan year is not the one after the present.
    NotTheNextYear = "not_the_next_year" {
        "Văn phòng đang làm kế hoạch năm {current}, chưa thể sang thẳng năm {year}.",
        "Năm kế hoạch và mọi hồ sơ được giữ nguyên.",
        "Chuyển lần lượt từng năm: năm kế tiếp là {next}." }
    /// A plan year has not begun.
    YearNotBegun = "year_not_begun" {
        "Năm kế hoạch {year} chưa bắt đầu.",
        "Chưa ghi gì.",
        "Bấm “Sang năm kế hoạch mới” trước, rồi ghi việc đầu năm." }
    /// A year's beginning brings no such task along, or no longer.
    NoSuchTask = "no_such_task" {
        "Việc này không còn trong danh sách đầu năm {year}: hồ sơ đã đổi từ lúc mở danh sách.",
        "Chưa ghi gì.",
        "Mở lại danh sách việc đầu năm rồi chọn lại." }
    /// A task cannot be decided so.
    NotAChoice = "not_a_choice" {
        "Việc này không chọn được “{choice}”.",
        "Chưa ghi gì.",
        "Chọn một trong các cách có ở dòng việc ấy." }
    /// Files cannot be sent to a printer directly here.
    NotDirect = "not_direct" {
        "Máy này không gửi thẳng tệp ra máy in được.",
        "Chưa in gì.",
        "Bấm “In áp phích” để mở tệp trong phần mềm xem PDF rồi in ở cỡ 100 %." }
    /// The system knows no such printer.
    UnknownQueue = "unknown_queue" {
        "Máy tính không có máy in nào tên là “{name}”.",
        "Chưa in gì.",
        "Chọn máy in khác trong danh sách." }
    /// The system refused to print.
    PrintRefused = "print_refused" {
        "Máy tính không nhận bản in ({detail}).",
        "Áp phích vẫn còn nguyên.",
        "Kiểm tra máy in đã bật và còn giấy, rồi in lại; hoặc mở tệp trong phần mềm xem PDF." }
    /// A sheet cannot be cut like this.
    NotATiling = "not_a_tiling" {
        "Không ghép được bằng tờ {paper} với phần chồng {overlap} mm.",
        "Áp phích được giữ nguyên.",
        "Chọn tờ A4 hoặc A3, phần chồng từ 0 đến {widest} mm." }
    /// A batch is not known any more.
    NoSuchBatch = "no_such_batch" {
        "Không còn thông tin về loạt áp phích này.",
        "Những tệp đã ghi vẫn còn nguyên.",
        "Xem thư mục đã chọn; nếu còn thiếu thì làm lại những tờ ấy." }
    /// A batch ended because the office was closed.
    BatchLeft = "batch_left" {
        "Loạt áp phích dừng giữa chừng vì văn phòng đã được đóng.",
        "Những tệp đã ghi vẫn còn nguyên.",
        "Mở lại văn phòng rồi làm tiếp những tờ còn thiếu." }
    /// No reason was given where one is needed.
    ReasonMissing = "reason_missing" {
        "Chưa ghi lý do.",
        "Không có gì bị thay đổi.",
        "Ghi một câu lý do, để sau này tra lại còn hiểu." }
    /// A posting was taken down before.
    AlreadyDown = "already_down" {
        "Lượt niêm yết này đã được gỡ trước đó.",
        "Ngày gỡ cũ được giữ nguyên.",
        "" }
    /// A last day lies before the first.
    EndsBeforeBeginning = "ends_before_beginning" {
        "Ngày kết thúc {to} trước ngày bắt đầu {from}.",
        "Không có gì bị thay đổi.",
        "Kiểm tra lại hai ngày." }
    /// A day lies outside the years the product accepts.
    NoDay = "no_day" {
        "Ngày, tháng hoặc năm không dùng được.",
        "Không có gì bị thay đổi.",
        "Gõ năm đủ bốn chữ số; kiểm tra ngày giờ của máy tính." }
    /// A place is the trace of what was done.
    RecordedOnce = "recorded_once" {
        "Mục “{label}” là dấu vết của việc đã làm, không sửa được.",
        "Mục được giữ nguyên.",
        "Nếu ghi nhầm, hoàn tác hoặc bỏ vào thùng rác rồi ghi lại." }
    /// A file is neither PDF nor JPEG nor PNG.
    NotAnAttachment = "not_an_attachment" {
        "Tệp này không phải PDF, JPEG hay PNG.",
        "Chưa ghi gì thêm.",
        "Quét lại thành PDF, hoặc chụp thành ảnh JPEG rồi chọn tệp mới." }
    /// A file is neither PDF nor picture nor Word file.
    NotEvidence = "not_evidence" {
        "Tệp này không phải PDF, ảnh JPEG, ảnh PNG hay tệp Word.",
        "Chưa ghi gì thêm.",
        "Lưu lại thành Word hoặc PDF rồi chọn tệp mới." }
    /// A file is too large to be attached.
    AttachmentTooLarge = "attachment_too_large" {
        "Tệp quá lớn ({size}).",
        "Chưa ghi gì thêm.",
        "Quét lại ở 150 – 200 điểm mỗi inch để tệp nhỏ hơn 60 MB." }
    /// An attached file is not beside the office.
    FileNotAtHand = "file_not_at_hand" {
        "Không có tệp kèm theo trong thư mục dữ liệu.",
        "Phần ghi trong hồ sơ vẫn còn nguyên.",
        "Chép lại thư mục “files” từ bản sao lưu, nếu có." }
    /// A file could not be read.
    FileNotRead = "file_not_read" {
        "Không đọc được tệp {path}: {detail}.",
        "Không có gì bị thay đổi.",
        "Kiểm tra tệp còn ở đó và mở được, rồi thử lại." }
    /// A file could not be written.
    FileNotWritten = "file_not_written" {
        "Không ghi được tệp {path}: {detail}.",
        "Tệp cũ cùng tên (nếu có) được để nguyên.",
        "Đóng tệp nếu đang mở ở chương trình khác, hoặc chọn nơi lưu khác." }
    /// The database refused for a reason of its own.
    StoreRefused = "store_refused" {
        "Không thực hiện được vì lỗi của chương trình ({detail}).",
        "Những gì đã lưu trước đó vẫn còn nguyên.",
        "Đóng và mở lại Nêu Gương; nếu còn lỗi, báo người quản trị kèm dòng chữ trong ngoặc." }
    /// Nobody has said who is working.
    NobodyWorking = "nobody_working" {
        "Chưa chọn người đang làm việc.",
        "Không có gì bị thay đổi.",
        "Chọn hoặc thêm tên của mình, để lịch sử ghi đúng người." }
    /// There is no such record.
    NoSuchRecord = "no_such_record" {
        "Không tìm thấy hồ sơ {record}.",
        "",
        "Hồ sơ có thể đã được bỏ đi bằng thao tác hoàn tác; tải lại danh sách để xem." }
    /// The beginning of an id fits several records.
    AmbiguousRecord = "ambiguous_record" {
        "Có nhiều hồ sơ bắt đầu bằng {record}.",
        "",
        "Gõ thêm vài ký tự của mã." }
    /// Two records cannot be made one.
    NotAPair = "not_a_pair" {
        "Hai hồ sơ này không hợp nhất được với nhau.",
        "Cả hai hồ sơ được giữ nguyên.",
        "Chọn hai hồ sơ khác nhau, cùng là cá nhân hoặc cùng là tập thể, chưa hợp nhất và chưa xóa dữ liệu." }
    /// The name typed to confirm an erasure is another one.
    NameNotTyped = "name_not_typed" {
        "Họ tên gõ để xác nhận không đúng với hồ sơ.",
        "Chưa xóa gì.",
        "Gõ lại đầy đủ họ và tên, có dấu, như ghi trong hồ sơ." }
    /// A person's data were erased before.
    AlreadyErased = "already_erased" {
        "Dữ liệu của người này đã được xóa trước đó.",
        "Không có gì bị thay đổi.",
        "" }
    /// Something about a person still hangs.
    StillPosted = "still_posted" {
        "Còn {count} lượt niêm yết về người này chưa gỡ.",
        "Chưa xóa gì.",
        "Gỡ xuống và ghi gỡ từng lượt trước; xóa rồi thì không còn biết phải gỡ những gì." }
    /// A number of years is none for which data are kept.
    NotYears = "not_years" {
        "“{years}” không phải số năm lưu dữ liệu.",
        "Thời hạn cũ được giữ nguyên.",
        "Gõ một số từ 1 đến 100." }
    /// A name is empty.
    NameMissing = "name_missing" {
        "Tên đang để trống.",
        "Tên cũ (nếu có) được giữ nguyên.",
        "Gõ họ tên hoặc tên gọi." }
    /// A new exemplar names nobody and nothing.
    SubjectMissing = "subject_missing" {
        "Chưa có cá nhân, tập thể hay mô hình nào trong hồ sơ mới.",
        "Chưa thêm gì.",
        "Ghi ít nhất một trong ba phần: cá nhân, tập thể, mô hình." }
    /// A unit is not known.
    UnknownUnit = "unknown_unit" {
        "Không có đơn vị nào tên là “{name}”.",
        "Không có gì bị thay đổi.",
        "Chọn đơn vị trong danh mục." }
    /// A field of work is not known.
    UnknownWorkField = "unknown_work_field" {
        "Không có lĩnh vực công tác nào tên là “{name}”.",
        "Không có gì bị thay đổi.",
        "Chọn lĩnh vực trong danh mục." }
    /// A movement is not known.
    UnknownMovement = "unknown_movement" {
        "Không có phong trào nào tên là “{name}”.",
        "Không có gì bị thay đổi.",
        "Chọn phong trào trong danh mục." }
    /// A word is not in its vocabulary.
    UnknownWord = "unknown_word" {
        "Không dùng được “{text}” ở đây.",
        "Giá trị cũ được giữ nguyên.",
        "Chọn một giá trị trong danh sách." }
    /// A text is no date.
    NotADate = "not_a_date" {
        "{label}: “{text}” không phải là ngày.",
        "Ngày cũ được giữ nguyên.",
        "Gõ như 5/3/2022, 3/2022 hoặc 2022." }
    /// A text is a date only with the month first.
    MonthFirst = "month_first" {
        "{label}: “{text}” có vẻ viết tháng trước ngày.",
        "Ngày cũ được giữ nguyên.",
        "Gõ ngày trước, tháng sau: {reading}." }
    /// A text is no number within its bounds.
    NotANumber = "not_a_number" {
        "{label}: “{text}” không phải là số từ {least} đến {most}.",
        "Số cũ được giữ nguyên.",
        "Gõ lại bằng chữ số." }
    /// A text is far too long.
    TooLong = "too_long" {
        "{label}: đoạn chữ quá dài.",
        "Nội dung cũ được giữ nguyên.",
        "Chia bớt sang các mục thành tích khác." }
    /// There is no such place in a record.
    NoSuchPlace = "no_such_place" {
        "Hồ sơ không có mục {path}.",
        "Không có gì bị thay đổi.",
        "" }
    /// That move is not possible now.
    NoSuchMove = "no_such_move" {
        "Hồ sơ đang ở bước “{from}”, chưa chuyển thẳng sang “{to}” được.",
        "Hồ sơ giữ nguyên bước.",
        "Ghi lần lượt từng bước." }
    /// A move is kept for others.
    MoveNotPermitted = "move_not_permitted" {
        "Vai trò “{role}” không ghi được bước “{to}”; bước này do {mover} ghi.",
        "Hồ sơ giữ nguyên bước.",
        "Nhờ người có vai trò phù hợp, hoặc chọn đúng người đang làm việc." }
    /// Something speaks against changing units so.
    UnitRefused = "unit_refused" {
        "Chưa đổi được đơn vị: {why}.",
        "Không đơn vị nào bị thay đổi.",
        "{todo}." }
    /// A list of units cannot be taken in.
    UnitListRefused = "unit_list_refused" {
        "Chưa nhập được danh sách: {why}.",
        "Không đơn vị nào bị thay đổi.",
        "{todo}." }
    /// A move kept for others is written down without its paper.
    PaperMissing = "paper_missing" {
        "Bước “{to}” do {mover} quyết định; chưa ghi ai đã quyết định và tại giấy tờ nào.",
        "Hồ sơ giữ nguyên bước.",
        "Ghi tên người quyết định và số hoặc ngày của phiếu trình; hoặc để chính người ấy ghi bước này." }
    /// Something stands in the way of a move.
    MoveBlocked = "move_blocked" {
        "Chưa chuyển sang “{to}” được: {missing}.",
        "Hồ sơ giữ nguyên bước.",
        "Bổ sung những điều trên rồi ghi lại bước này." }
    /// An award is recorded without its decision.
    DecisionMissing = "decision_missing" {
        "Chưa ghi số hoặc ngày của quyết định khen thưởng.",
        "Hồ sơ giữ nguyên bước.",
        "Ghi như “Quyết định số 1234/QĐ-UBND ngày 20/01/2023”." }
    /// Exemplars that have not come as far as an award.
    NotNominable = "not_nominable" {
        "Chưa đến bước đề nghị khen thưởng, hoặc đã qua bước ấy: {names}.",
        "Chưa ghi đề nghị nào.",
        "Ghi đã tuyên truyền cho hồ sơ trước, hoặc bỏ những hồ sơ ấy ra rồi ghi lại." }
    /// A nomination names no round.
    RoundMissing = "round_missing" {
        "Chưa ghi đợt đề nghị khen thưởng.",
        "Chưa ghi đề nghị nào.",
        "Ghi tên đợt, như “Cuối năm 2022”." }
    /// Something else came of nominations.
    AlreadyDecided = "already_decided" {
        "Đã có kết quả khác cho đề nghị của: {names}.",
        "Kết quả cũ được giữ nguyên.",
        "Nếu kết quả cũ ghi nhầm, rút kết quả ấy trước rồi ghi lại." }
    /// A rule does not say where it stands.
    SourceMissing = "source_missing" {
        "Chưa ghi nguồn của quy tắc.",
        "Chưa ghi gì thêm.",
        "Ghi văn bản và điều khoản mà quy tắc lấy từ đó." }
    /// An award came from a nomination's decision.
    CarriedOver = "carried_over" {
        "Mục này lấy từ kết quả một đề nghị khen thưởng, không sửa riêng được.",
        "Mục được giữ nguyên.",
        "Mở Khen thưởng, ghi lại kết quả của đề nghị ấy; mục này đổi theo." }
    /// Nobody is named who took an exemplar up.
    ReplicationMissing = "replication_missing" {
        "Chưa ghi đơn vị nào đã học tập, áp dụng.",
        "Hồ sơ giữ nguyên bước.",
        "Chọn ít nhất một đơn vị, kèm ngày và kết quả nếu có." }
    /// A paper would have no rows.
    PaperWithoutRows = "paper_without_rows" {
        "Năm {year} chưa có hồ sơ nào để lập {paper}.",
        "Không có gì bị thay đổi.",
        "Ghi kết quả kiểm tra (với phiếu trình) hoặc kết quả lựa chọn rồi lập lại; hoặc chọn năm khác." }
    /// A meeting is written down without any vote.
    VotesMissing = "votes_missing" {
        "Chưa ghi phiếu nào.",
        "Kết quả họp giữ nguyên như trước.",
        "Ghi số phiếu đồng ý, không đồng ý và ý kiến khác." }
    /// The day of a meeting is a month or a year.
    NoMeetingDay = "no_meeting_day" {
        "Ngày họp phải có đủ ngày, tháng, năm.",
        "Kết quả họp giữ nguyên như trước.",
        "Ghi ngày như 19/5/2022, hoặc để trống cho hôm nay." }
    /// More votes than people present.
    TooManyVotes = "too_many_votes" {
        "Có {cast} phiếu mà chỉ {present} người có mặt.",
        "Kết quả họp giữ nguyên như trước.",
        "Kiểm tra lại số người có mặt và số phiếu." }
    /// A number no meeting has.
    NoSuchCount = "no_such_count" {
        "Số người có mặt và số phiếu là số từ 0 đến {most}.",
        "Kết quả họp giữ nguyên như trước.",
        "Ghi lại số đúng." }
    /// A day lies ahead of what can have happened.
    DayAhead = "day_ahead" {
        "Ngày {day} còn ở phía trước.",
        "Không có gì bị thay đổi.",
        "Ghi ngày hôm nay hoặc một ngày đã qua; kiểm tra ngày giờ của máy tính." }
    /// A record belongs to another unit.
    OtherUnit = "other_unit" {
        "Hồ sơ này không thuộc đơn vị của bạn; vai trò “{role}” chỉ sửa hồ sơ của đơn vị mình.",
        "Không có gì bị thay đổi.",
        "Nhờ Văn phòng Sở sửa; nếu đúng là hồ sơ của đơn vị mình, kiểm tra đơn vị ghi trong hồ sơ và trong tên người đang làm việc." }
    /// Somebody who changes texts only changes a fact.
    TextsOnly = "texts_only" {
        "Vai trò “{role}” chỉ sửa câu chữ tuyên truyền, không sửa mục “{label}”.",
        "Mục được giữ nguyên.",
        "Nhờ đơn vị hoặc Văn phòng Sở sửa mục này." }
    /// The last operation was done by somebody else.
    DoneByAnother = "done_by_another" {
        "Thao tác gần nhất do {author} làm, người khác không hoàn tác được.",
        "Không có gì bị thay đổi.",
        "Nhờ {author} hoàn tác, hoặc ghi một bước lùi kèm lý do." }
    /// A profile of this name is there already.
    NameTaken = "name_taken" {
        "Máy này đã có người tên “{name}”.",
        "Chưa thêm, chưa đổi gì.",
        "Chọn người ấy trong danh sách; nếu trùng tên thì thêm tên phòng, như “{name} (VP)”." }
    /// Somebody who keeps to a unit has none.
    UnitMissing = "unit_missing" {
        "Chưa chọn đơn vị của người này.",
        "Chưa thêm, chưa đổi gì.",
        "Chọn đơn vị: vai trò này chỉ làm việc với hồ sơ của đơn vị mình." }
    /// A profile works here no more.
    Retired = "retired" {
        "{name} không còn làm việc trên máy này.",
        "Lịch sử vẫn giữ tên người ấy.",
        "Chọn người khác, hoặc cho người ấy làm việc trở lại." }
    /// Whoever is working cannot be retired.
    AtWork = "at_work" {
        "Không cho chính mình nghỉ được.",
        "Danh sách người làm việc được giữ nguyên.",
        "Để người khác trong văn phòng làm việc này." }
    /// A PIN is no four to eight digits.
    NotAPin = "not_a_pin" {
        "Mã PIN phải gồm 4 đến 8 chữ số.",
        "Mã PIN cũ (nếu có) được giữ nguyên.",
        "Gõ lại, chỉ dùng chữ số." }
    /// A PIN is asked for.
    PinNeeded = "pin_needed" {
        "{name} có mã PIN.",
        "Không có gì bị thay đổi.",
        "Gõ mã PIN. Nếu quên, nhờ Chánh Văn phòng hoặc Giám đốc bỏ mã cũ." }
    /// A PIN is wrong.
    PinWrong = "pin_wrong" {
        "Mã PIN không đúng.",
        "Không có gì bị thay đổi.",
        "Gõ lại. Sau vài lần sai phải chờ lâu dần; nếu quên, nhờ Chánh Văn phòng hoặc Giám đốc bỏ mã cũ." }
    /// Too many wrong PINs came.
    PinWait = "pin_wait" {
        "Mã PIN đã sai nhiều lần; còn phải chờ {wait} giây.",
        "Không có gì bị thay đổi.",
        "Chờ rồi gõ lại; nếu quên, nhờ Chánh Văn phòng hoặc Giám đốc bỏ mã cũ." }
    /// There is nothing to undo or redo.
    NothingToUndo = "nothing_to_undo" {
        "Không còn thao tác nào để hoàn tác hoặc làm lại.",
        "",
        "" }
    /// The file is no picture.
    PhotoNotAPicture = "photo_not_a_picture" {
        "Tệp này không phải là ảnh.",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Chọn tệp ảnh JPEG, PNG, WebP, BMP hoặc TIFF." }
    /// The picture is of a kind that is not read.
    PhotoUnsupported = "photo_unsupported" {
        "Chưa đọc được ảnh loại {name}.",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Mở ảnh bằng Paint, lưu lại thành JPEG rồi chọn tệp mới." }
    /// The picture is HEIC.
    PhotoHeic = "photo_heic" {
        "Ảnh HEIC của iPhone chưa đọc được.",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất; hoặc gửi ảnh qua Zalo rồi lưu về thành JPEG." }
    /// The picture file is cut off.
    PhotoTruncated = "photo_truncated" {
        "Tệp ảnh bị thiếu phần cuối, có lẽ do chép dở.",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Chép lại tệp ảnh từ nơi gốc rồi chọn lại." }
    /// The picture is damaged.
    PhotoDamaged = "photo_damaged" {
        "Tệp ảnh bị hỏng.",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Lấy lại ảnh từ nơi gốc rồi chọn lại." }
    /// The picture is far too large.
    PhotoTooLarge = "photo_too_large" {
        "Ảnh quá lớn ({size}).",
        "Ảnh cũ (nếu có) được giữ nguyên.",
        "Thu nhỏ ảnh xuống dưới 80 triệu điểm ảnh và 60 MB rồi chọn lại." }
    /// No exemplar was named for a sheet.
    NoExemplars = "no_exemplars" {
        "Chưa chọn điển hình nào để làm áp phích.",
        "",
        "Chọn ít nhất một hồ sơ trong Kho điển hình." }
    /// A template takes another number of exemplars.
    ExemplarCount = "exemplar_count" {
        "Mẫu này dành cho {least} đến {most} điển hình trên một tờ, đang chọn {given}.",
        "",
        "Chọn thêm hoặc bớt điển hình, hoặc dùng mẫu khác." }
    /// No year has passed since the day to be remembered, or there is no such day.
    NotAnAnniversary = "not_an_anniversary" {
        "Không tính được ngày kỷ niệm: ngày {first}, năm tổ chức {year}.",
        "",
        "Kiểm tra lại ngày, tháng và năm diễn ra sự kiện; năm tổ chức phải sau năm đó." }
    /// A finding forbids printing.
    NotPrintable = "not_printable" {
        "Áp phích còn lỗi phải sửa trước khi in.",
        "Chưa ghi tệp nào.",
        "Xem mục “Kiểm tra trước khi in” và sửa các dòng màu đỏ cam." }
    /// A composed file is not at hand any more.
    SheetGone = "sheet_gone" {
        "Bản áp phích vừa dựng không còn trong bộ nhớ.",
        "Hồ sơ vẫn còn nguyên.",
        "Mở lại áp phích để dựng lại." }
    /// No such template, paper or colour way.
    UnknownChoice = "unknown_choice" {
        "Không có mẫu, khổ giấy hoặc tông màu “{name}”.",
        "",
        "Chọn trong danh sách mẫu áp phích." }
    /// The file of an own template is not as it must be.
    TemplateFileFlawed = "template_file_flawed" {
        "Tệp mẫu sai ở dòng {line}, cột {column}: {problem}.",
        "Chưa nhập mẫu nào; các mẫu đang có được giữ nguyên.",
        "Sửa chỗ ấy trong tệp rồi nhập lại, hoặc nhờ nơi gửi xuất lại mẫu." }
    /// The file of an own template is newer than this version.
    TemplateNewer = "template_newer" {
        "Tệp mẫu được xuất từ bản Nêu Gương mới hơn ({problem}).",
        "Chưa nhập mẫu nào; các mẫu đang có được giữ nguyên.",
        "Cài bản Nêu Gương mới nhất rồi nhập lại." }
    /// A change makes an own template something it cannot be.
    TemplateFlawed = "template_flawed" {
        "Không đổi được mẫu như vậy. {label}: {problem}.",
        "Mẫu được giữ như trước.",
        "Chọn giá trị khác, hoặc để trống để dùng như mẫu gốc." }
    /// A sheet cannot be made through a fault of the product.
    SheetFault = "sheet_fault" {
        "Không dựng được áp phích vì lỗi của chương trình ({detail}).",
        "Hồ sơ vẫn còn nguyên.",
        "Thử mẫu khác; nếu còn lỗi, báo người quản trị kèm dòng chữ trong ngoặc." }
    /// A built-in file of the product is faulty.
    ProductFault = "product_fault" {
        "Bản cài đặt Nêu Gương bị thiếu hoặc hỏng ({detail}).",
        "Dữ liệu được để nguyên.",
        "Cài lại Nêu Gương; dữ liệu không mất khi cài lại." }
    /// There is no such call.
    UnknownCall = "unknown_call" {
        "Chương trình không có lệnh “{call}”.",
        "",
        "" }
    /// A call's arguments do not fit.
    MalformedCall = "malformed_call" {
        "Nội dung gửi cho lệnh “{call}” không đúng dạng: {detail}.",
        "Không có gì bị thay đổi.",
        "" }
}
