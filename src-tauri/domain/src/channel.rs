//! The channel: where an exemplar is shown to people.

use crate::rules::vocabulary;

vocabulary! {
    /// Where something is made public (plan, section II.3).
    Channel {
        /// A board in an office, with printed sheets.
        NoticeBoard = "NOTICE_BOARD", "Bảng thông báo";
        /// The department's portal, which lies outside this product: it gets a package, and link and date are recorded.
        Portal = "PORTAL", "Cổng thông tin điện tử";
        /// The loudspeakers of a commune, for which this product writes what is read out.
        Loudspeaker = "LOUDSPEAKER", "Loa truyền thanh";
    }
}
