//! Limits and vocabularies that the office's papers fix: the three criteria, the states of an
//! exemplar; the moves between them stand in [`crate::moves`]. Everything dated (units, law) is data, not here.

/// How long the short praise may be, in characters as a reader counts them.
pub const PRAISE_LIMIT: usize = 160;

/// How long the summary may be, in characters as a reader counts them.
pub const SUMMARY_LIMIT: usize = 600;

/// How long a quotation may be so that it still stands as one on a sheet.
pub const QUOTATION_LIMIT: usize = 200;

/// How many figures a sheet shows; the first ones of the table.
pub const FIGURES_ON_SHEET: usize = 3;

/// Defines a closed vocabulary: code for storage, Vietnamese label for people.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident = $code:literal, $label:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$item_doc])* $item,)+ }

        impl $name {
            /// Every word of this vocabulary, in its usual order.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The code under which it is stored and exchanged. Never change one.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$item => $code,)+ }
            }

            /// The Vietnamese label shown on screen and paper.
            #[must_use]
            pub const fn label(self) -> &'static str {
                match self { $(Self::$item => $label,)+ }
            }

            /// The word with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.code() == code)
            }
        }

        impl From<$name> for $crate::record::Value {
            fn from(word: $name) -> Self { Self::from(word.code()) }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// The three criteria of the plan (section II.2.2).
    Criterion {
        /// Criterion 1.
        LeadingExample = "LEADING_EXAMPLE", "Gương mẫu, dẫn đầu phong trào";
        /// Criterion 2.
        Creativity = "CREATIVITY", "Sáng tạo, sáng kiến";
        /// Criterion 3.
        Solidarity = "SOLIDARITY", "Tương thân, tương ái";
    }
}

impl Criterion {
    /// The full wording of the plan, section II.2.2.
    #[must_use]
    pub const fn wording(self) -> &'static str {
        match self {
            Self::LeadingExample => {
                "Là nhân tố nổi trội, dẫn đầu trong các phong trào thi đua, gương mẫu chấp hành tốt chủ trương, \
                 đường lối của Đảng, chính sách và pháp luật của Nhà nước, gắn với việc \"Học tập và làm theo tư \
                 tưởng, đạo đức, phong cách Hồ Chí Minh\" theo tinh thần Chỉ thị 05-CT/TW của Bộ Chính trị"
            }
            Self::Creativity => {
                "Có sáng tạo, sáng kiến cải tiến kỹ thuật, phương pháp quản lý, ứng dụng khoa học kỹ thuật, công \
                 nghệ mang lại hiệu quả cao"
            }
            Self::Solidarity => {
                "Có tinh thần tương thân, tương ái, giúp đỡ nhau cùng tiến bộ; tích cực tham gia các hoạt động xã \
                 hội, hoạt động nhân đạo, từ thiện, góp phần thực hiện tốt công tác an sinh xã hội"
            }
        }
    }
}

vocabulary! {
    /// Where an exemplar stands between discovery and award.
    State {
        /// Noticed by somebody.
        Discovered = "DISCOVERED", "Mới phát hiện";
        /// Being helped to grow.
        Nurtured = "NURTURED", "Đang bồi dưỡng";
        /// Put forward by its unit.
        Proposed = "PROPOSED", "Đã giới thiệu";
        /// Checked by the chief of office.
        Checked = "CHECKED", "Văn phòng đã kiểm tra";
        /// Chosen by the Director: from here on sheets are no drafts.
        Selected = "SELECTED", "Đã lựa chọn";
        /// Shown on a board or the portal.
        Publicised = "PUBLICISED", "Đã tuyên truyền";
        /// Taken up by another unit.
        Replicated = "REPLICATED", "Đã nhân rộng";
        /// Put forward for an award.
        Nominated = "NOMINATED", "Đã đề nghị khen thưởng";
        /// Awarded.
        Awarded = "AWARDED", "Đã được khen thưởng";
        /// Not awarded.
        NotAwarded = "NOT_AWARDED", "Không được khen thưởng";
        /// Done with.
        Closed = "CLOSED", "Kết thúc";
        /// Sent back with a reason.
        Returned = "RETURNED", "Trả lại";
        /// Taken back with a reason.
        Withdrawn = "WITHDRAWN", "Rút";
    }
}

impl State {
    /// Whether a sheet about an exemplar in this state may be printed without "Dự thảo".
    #[must_use]
    pub const fn is_approved(self) -> bool {
        matches!(
            self,
            Self::Selected
                | Self::Publicised
                | Self::Replicated
                | Self::Nominated
                | Self::Awarded
                | Self::NotAwarded
        )
    }
}

/// The six steps of the way from discovery to award, as every screen shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// Phát hiện.
    Discover,
    /// Giới thiệu.
    Propose,
    /// Kiểm tra.
    Check,
    /// Lựa chọn.
    Select,
    /// Tuyên truyền.
    Publicise,
    /// Khen thưởng.
    Commend,
}

impl Step {
    /// The steps in order.
    pub const ALL: [Self; 6] =
        [Self::Discover, Self::Propose, Self::Check, Self::Select, Self::Publicise, Self::Commend];

    /// The short word for the step.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Discover => "Phát hiện",
            Self::Propose => "Giới thiệu",
            Self::Check => "Kiểm tra",
            Self::Select => "Lựa chọn",
            Self::Publicise => "Tuyên truyền",
            Self::Commend => "Khen thưởng",
        }
    }

    /// Its number, from 1.
    #[must_use]
    pub const fn number(self) -> u32 {
        self as u32 + 1
    }
}

impl State {
    /// The step an exemplar in this state has reached.
    #[must_use]
    pub const fn step(self) -> Step {
        match self {
            Self::Discovered | Self::Nurtured | Self::Returned | Self::Withdrawn => Step::Discover,
            Self::Proposed => Step::Propose,
            Self::Checked => Step::Check,
            Self::Selected => Step::Select,
            Self::Publicised | Self::Replicated => Step::Publicise,
            Self::Nominated | Self::Awarded | Self::NotAwarded | Self::Closed => Step::Commend,
        }
    }
}
