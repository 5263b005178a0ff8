//! What abbreviations of office prose are in full, with marks. The search knows more of them
//! ([`crate::text::abbreviation`]); a test holds the two against each other.

/// Abbreviations with one reading.
const LONG_FORMS: &[(&str, &str)] = &[
    ("UBND", "Ủy ban nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
    ("MTTQ", "Mặt trận Tổ quốc"),
    ("UBMTTQ", "Ủy ban Mặt trận Tổ quốc"),
    ("TP-HT", "Tư pháp Hộ tịch"),
    ("TPHT", "Tư pháp Hộ tịch"),
    ("BTP", "Bộ Tư pháp"),
    ("STP", "Sở Tư pháp"),
    ("PTP", "Phòng Tư pháp"),
    ("PBGDPL", "phổ biến, giáo dục pháp luật"),
    ("TGPL", "trợ giúp pháp lý"),
    ("TĐKT", "thi đua, khen thưởng"),
    ("CSTĐ", "chiến sĩ thi đua"),
    ("CSTĐCS", "chiến sĩ thi đua cơ sở"),
    ("LĐTT", "lao động tiên tiến"),
    ("CBCC", "cán bộ, công chức"),
    ("CCVC", "công chức, viên chức"),
    ("CBCCVC", "cán bộ, công chức, viên chức"),
    ("NLĐ", "người lao động"),
    ("VPHC", "vi phạm hành chính"),
    ("TTHC", "thủ tục hành chính"),
    ("CCHC", "cải cách hành chính"),
    ("LLTP", "lý lịch tư pháp"),
    ("THADS", "thi hành án dân sự"),
    ("VBQPPL", "văn bản quy phạm pháp luật"),
    ("QPPL", "quy phạm pháp luật"),
    ("QLNN", "quản lý nhà nước"),
    ("HGV", "hòa giải viên"),
    ("CNTT", "công nghệ thông tin"),
    ("CĐS", "chuyển đổi số"),
    ("NTM", "nông thôn mới"),
    ("CLB", "Câu lạc bộ"),
    ("QĐ", "quyết định"),
    ("KH", "kế hoạch"),
];

/// What an abbreviation is in full.
pub(super) fn long_form(word: &str) -> Option<&'static str> {
    LONG_FORMS.iter().find(|(short, _)| *short == word).map(|(_, long)| *long)
}

/// "TP." and "TX." before the name of a place.
pub(super) fn of_marked_place(word: &str) -> Option<&'static str> {
    match word {
        "TP." => Some("thành phố"),
        "TX." => Some("thị xã"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{abbreviation::expansions, fold::folded_words};

    #[test]
    fn what_is_read_in_full_is_also_found_by_search() {
        for (short, long) in LONG_FORMS {
            let folded = folded_words(long).map(|word| word.folded).collect::<Vec<_>>().join(" ");
            assert!(expansions(short).any(|form| form == folded), "{short} → {long}");
        }
    }
}
