//! Everything a user can do that changes data, as one vocabulary: the history and the undo button name
//! operations by it.

use crate::rules::vocabulary;

vocabulary! {
    /// A change a user makes, as the history calls it.
    Operation {
        /// Fills in the built-in catalogues.
        FillCatalogue = "FILL_CATALOGUE", "Nạp danh mục có sẵn";
        /// Fills in the sample office.
        FillSample = "FILL_SAMPLE", "Nạp văn phòng mẫu";
        /// Adds an exemplar.
        AddExemplar = "ADD_EXEMPLAR", "Thêm điển hình";
        /// Changes fields of a record.
        EditRecord = "EDIT_RECORD", "Sửa hồ sơ";
        /// Adds or replaces a photo.
        AddPhoto = "ADD_PHOTO", "Thêm ảnh";
        /// Records a move between states.
        RecordMove = "RECORD_MOVE", "Ghi bước";
        /// Assesses a criterion.
        Assess = "ASSESS", "Đánh giá tiêu chí";
        /// Adds a file that shows how far a criterion is met.
        AddEvidence = "ADD_EVIDENCE", "Thêm tệp minh chứng";
        /// Removes such a file.
        RemoveEvidence = "REMOVE_EVIDENCE", "Bỏ tệp minh chứng";
        /// Writes down what a meeting voted.
        RecordVotes = "RECORD_VOTES", "Ghi kết quả họp xét";
        /// Adds a board.
        AddBoard = "ADD_BOARD", "Thêm bảng thông báo";
        /// Records that something was put up or published.
        Post = "POST", "Ghi lượt niêm yết";
        /// Records that something was taken down.
        TakeDown = "TAKE_DOWN", "Gỡ xuống";
        /// Adds the photo of a board as proof.
        AddProof = "ADD_PROOF", "Thêm ảnh chụp bảng";
        /// Records a consent.
        AddConsent = "ADD_CONSENT", "Ghi đồng ý công khai";
        /// Adds the scan of a paper.
        AddScan = "ADD_SCAN", "Thêm bản quét";
        /// Records that a consent was withdrawn.
        WithdrawConsent = "WITHDRAW_CONSENT", "Ghi rút đồng ý";
        /// Adds a unit.
        AddUnit = "ADD_UNIT", "Thêm đơn vị";
        /// Gives a unit another name from a day.
        RenameUnit = "RENAME_UNIT", "Đổi tên đơn vị";
        /// Makes one unit of several.
        MergeUnits = "MERGE_UNITS", "Sáp nhập đơn vị";
        /// Makes several units of one.
        SplitUnit = "SPLIT_UNIT", "Chia tách đơn vị";
        /// Ends a unit without anybody taking over.
        EndUnit = "END_UNIT", "Kết thúc đơn vị";
        /// Takes over changes of units from the catalogue.
        ApplyUnitChanges = "APPLY_UNIT_CHANGES", "Áp dụng thay đổi đơn vị";
        /// Takes in a list of units.
        ImportUnits = "IMPORT_UNITS", "Nhập danh sách đơn vị";
        /// Makes an own template from another one.
        AddTemplate = "ADD_TEMPLATE", "Thêm mẫu áp phích";
        /// Takes in an own template from a file.
        ImportTemplate = "IMPORT_TEMPLATE", "Nhập mẫu áp phích";
        /// Puts exemplars forward for an award.
        Nominate = "NOMINATE", "Ghi đề nghị khen thưởng";
        /// Records what came of nominations.
        RecordOutcome = "RECORD_OUTCOME", "Ghi kết quả khen thưởng";
        /// Takes back what came of nominations, or nominations themselves.
        TakeBackNomination = "TAKE_BACK_NOMINATION", "Rút đề nghị, kết quả khen thưởng";
        /// Adds an award to somebody's history.
        AddAward = "ADD_AWARD", "Thêm vào quá trình khen thưởng";
        /// Adds a rule about awards.
        AddAwardRule = "ADD_AWARD_RULE", "Thêm quy tắc khen thưởng";
        /// Notes that a rule was compared with the paper.
        ConfirmAwardRule = "CONFIRM_AWARD_RULE", "Xác nhận quy tắc khen thưởng";
        /// Goes over to the next plan year.
        BeginYear = "BEGIN_YEAR", "Sang năm kế hoạch mới";
        /// Settles what the beginning of a year brings along.
        SettleYear = "SETTLE_YEAR", "Ghi việc đầu năm";
        /// Puts records into the bin.
        Bin = "BIN", "Bỏ vào thùng rác";
        /// Takes records out of the bin.
        Restore = "RESTORE", "Lấy lại từ thùng rác";
        /// Makes one record of two about one person or one collective.
        MergeRecords = "MERGE_RECORDS", "Hợp nhất hồ sơ trùng";
        /// Notes that two records are not about one person or one collective.
        MarkDistinct = "MARK_DISTINCT", "Ghi không phải một người";
        /// Erases a person's data.
        ErasePerson = "ERASE_PERSON", "Xóa dữ liệu cá nhân";
        /// Undoes an operation.
        Undo = "UNDO", "Hoàn tác";
        /// Redoes an undone operation.
        Redo = "REDO", "Làm lại";
    }
}

/// Whether an operation can be taken back with Ctrl+Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoPolicy {
    /// It goes onto the stack of undo.
    Undoable,
    /// It goes onto the stack too; what is typed on without a long pause belongs to one operation.
    UndoableTyping,
    /// It fills an empty office, cannot be taken back at all, or moves along the stack itself.
    NotStacked,
}

impl Operation {
    /// Whether it can be undone.
    #[must_use]
    pub const fn undo_policy(self) -> UndoPolicy {
        match self {
            Self::FillCatalogue | Self::FillSample | Self::ErasePerson | Self::Undo | Self::Redo => {
                UndoPolicy::NotStacked
            }
            Self::EditRecord => UndoPolicy::UndoableTyping,
            Self::AddExemplar
            | Self::AddPhoto
            | Self::RecordMove
            | Self::Assess
            | Self::AddEvidence
            | Self::RemoveEvidence
            | Self::RecordVotes
            | Self::AddBoard
            | Self::Post
            | Self::TakeDown
            | Self::AddProof
            | Self::AddConsent
            | Self::AddScan
            | Self::WithdrawConsent
            | Self::AddUnit
            | Self::RenameUnit
            | Self::MergeUnits
            | Self::SplitUnit
            | Self::EndUnit
            | Self::ApplyUnitChanges
            | Self::ImportUnits
            | Self::AddTemplate
            | Self::ImportTemplate
            | Self::Nominate
            | Self::RecordOutcome
            | Self::TakeBackNomination
            | Self::AddAward
            | Self::AddAwardRule
            | Self::ConfirmAwardRule
            | Self::BeginYear
            | Self::SettleYear
            | Self::Bin
            | Self::Restore
            | Self::MergeRecords
            | Self::MarkDistinct => UndoPolicy::Undoable,
        }
    }
}
