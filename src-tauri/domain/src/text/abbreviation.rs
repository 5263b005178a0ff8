//! Abbreviations that offices type instead of the words, and the words behind them.
//!
//! Search reads the table both ways: "TP-HT" finds "tư pháp – hộ tịch" and the other way round. All
//! forms are folded and written as words with single spaces, the way an index sees them. Nothing
//! here opens or closes an abbreviation in a text.

use std::ops::Range;

use super::fold::folded_words;

/// Forms that mean the same. An abbreviation may stand in several groups: TP is a city, a head of
/// division and, in a commune, justice.
const GROUPS: &[&[&str]] = &[
    &["tu phap ho tich", "tp ht", "tpht"],
    &["pho bien giao duc phap luat", "pbgdpl", "pb gdpl"],
    &["tro giup phap ly", "tgpl"],
    &["thi dua khen thuong", "tdkt", "td kt"],
    &["hoi dong thi dua khen thuong", "hdtdkt", "hd tdkt", "hd td kt"],
    &["chien si thi dua", "cstd"],
    &["chien si thi dua co so", "cstdcs", "cstd cs"],
    &["lao dong tien tien", "ldtt"],
    &["tap the lao dong tien tien", "ttldtt", "tt ldtt"],
    &["tap the lao dong xuat sac", "ttldxs", "tt ldxs"],
    &["hoan thanh xuat sac nhiem vu", "htxsnv"],
    &["hoan thanh tot nhiem vu", "httnv"],
    &["dien hinh tien tien", "dhtt"],
    &["bang khen", "bk"],
    &["giay khen", "gk"],
    &["sang kien kinh nghiem", "skkn"],
    &["hoi dong nhan dan", "hdnd"],
    &["uy ban nhan dan", "ubnd"],
    &["mat tran to quoc", "mttq"],
    &["uy ban mat tran to quoc", "ubmttq", "ub mttq"],
    &["bo tu phap", "btp"],
    &["so tu phap", "stp"],
    &["phong tu phap", "ptp"],
    &["pho truong phong", "ptp"],
    &["truong phong", "tp"],
    &["thanh pho", "tp"],
    &["tu phap", "tp"],
    &["giam doc", "gd"],
    &["pho giam doc", "pgd"],
    &["chanh van phong", "cvp"],
    &["pho chanh van phong", "pcvp"],
    &["van phong", "vp"],
    &["van thu", "vt"],
    &["can bo cong chuc", "cbcc"],
    &["cong chuc vien chuc", "ccvc"],
    &["can bo cong chuc vien chuc", "cbccvc"],
    &["can bo cong chuc vien chuc nguoi lao dong", "cbccvcnld", "cbccvc nld"],
    &["nguoi lao dong", "nld"],
    &["vi pham hanh chinh", "vphc"],
    &["xu ly vi pham hanh chinh", "xlvphc", "xl vphc"],
    &["thu tuc hanh chinh", "tthc"],
    &["cai cach hanh chinh", "cchc"],
    &["cai cach tu phap", "cctp"],
    &["bo tro tu phap", "bttp"],
    &["hanh chinh tu phap", "hctp"],
    &["ly lich tu phap", "lltp"],
    &["dau gia tai san", "dgts"],
    &["thi hanh an dan su", "thads"],
    &["van ban quy pham phap luat", "vbqppl", "vb qppl"],
    &["quy pham phap luat", "qppl"],
    &["quan ly nha nuoc", "qlnn"],
    &["hoa giai co so", "hgcs"],
    &["hoa giai o co so", "hgcs"],
    &["hoa giai vien", "hgv"],
    &["bao cao vien phap luat", "bcvpl"],
    &["tiep can phap luat", "tcpl"],
    &["cong nghe thong tin", "cntt"],
    &["chuyen doi so", "cds"],
    &["thong tin dien tu", "ttdt"],
    &["nong thon moi", "ntm"],
    &["cau lac bo", "clb"],
    &["quyet dinh", "qd"],
    &["ke hoach", "kh"],
];

/// A stretch of a query that may also be written otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonym {
    /// Which of the query's words it covers.
    pub words: Range<usize>,
    /// The other folded forms, each one word or several with single spaces.
    pub forms: Vec<&'static str>,
}

/// The other forms of an abbreviation or a phrase, folded: "TP-HT" → "tu phap ho tich", "tpht";
/// "tư pháp hộ tịch" → "tp ht", "tpht". Marks, capitals and punctuation do not matter; nothing for
/// words that are in no group.
pub fn expansions(text: &str) -> impl Iterator<Item = &'static str> {
    let form = folded_words(text).map(|word| word.folded).collect::<Vec<_>>().join(" ");
    other_forms(form)
}

/// The stretches of a query, given as its folded words in order, that have other forms. The longest
/// stretch wins and none overlap: in "can bo tp ht" it is "tp ht" alone, not "tp".
pub fn synonyms_in(words: &[impl AsRef<str>]) -> Vec<Synonym> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < words.len() {
        let longest = (start + 1..=words.len().min(start + longest_form())).rev().find_map(|end| {
            let form = words[start..end].iter().map(AsRef::as_ref).collect::<Vec<_>>().join(" ");
            let forms: Vec<_> = other_forms(form).collect();
            (!forms.is_empty()).then_some(Synonym { words: start..end, forms })
        });
        start = longest.as_ref().map_or(start + 1, |synonym| synonym.words.end);
        found.extend(longest);
    }
    found
}

fn other_forms(form: String) -> impl Iterator<Item = &'static str> {
    let sought = form.clone();
    GROUPS
        .iter()
        .filter(move |group| group.contains(&sought.as_str()))
        .flat_map(|group| group.iter().copied())
        .filter(move |other| *other != form)
}

/// How many words the longest form has.
fn longest_form() -> usize {
    GROUPS.iter().flat_map(|group| group.iter()).map(|form| form.split(' ').count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold::fold;

    #[test]
    fn an_abbreviation_finds_its_words_and_the_words_find_the_abbreviation() {
        for (short, long) in [
            ("TP-HT", "tư pháp hộ tịch"),
            ("PBGDPL", "Phổ biến, giáo dục pháp luật"),
            ("TGPL", "Trợ giúp pháp lý"),
            ("TĐKT", "Thi đua – Khen thưởng"),
            ("CSTĐCS", "Chiến sĩ thi đua cơ sở"),
            ("LĐTT", "Lao động tiên tiến"),
            ("HĐND", "Hội đồng nhân dân"),
            ("UBND", "Uỷ ban nhân dân"),
            ("PTP", "Phòng Tư pháp"),
            ("CBCC", "cán bộ, công chức"),
            ("CCVC", "công chức, viên chức"),
            ("VPHC", "vi phạm hành chính"),
            ("TTHC", "thủ tục hành chính"),
            ("BTP", "Bộ Tư pháp"),
            ("STP", "Sở Tư pháp"),
            ("VP", "Văn phòng"),
        ] {
            let words = |text: &str| folded_words(text).map(|word| word.folded).collect::<Vec<_>>().join(" ");
            assert!(expansions(short).any(|form| form == words(long)), "{short} → {long}");
            assert!(expansions(long).any(|form| form == words(short)), "{long} → {short}");
        }
    }

    #[test]
    fn an_abbreviation_with_two_meanings_gives_both() {
        let meanings: Vec<_> = expansions("PTP").collect();
        assert_eq!(meanings, ["phong tu phap", "pho truong phong"]);
    }

    #[test]
    fn ordinary_words_have_no_other_form() {
        for word in ["hòa giải", "", "–", "tư pháp hộ"] {
            assert_eq!(expansions(word).next(), None, "{word}");
        }
    }

    #[test]
    fn the_longest_stretch_of_a_query_wins() {
        let query: Vec<_> = folded_words("công chức TP-HT xã").map(|word| word.folded).collect();
        let found = synonyms_in(&query);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].words.clone(), found[0].forms[0]), (2..4, "tu phap ho tich"));
        let query: Vec<_> = folded_words("UBND thành phố, VP").map(|word| word.folded).collect();
        let stretches: Vec<_> = synonyms_in(&query).into_iter().map(|synonym| synonym.words).collect();
        assert_eq!(stretches, [0..1, 1..3, 3..4]);
        assert_eq!(synonyms_in(&[] as &[&str]), []);
    }

    #[test]
    fn the_table_holds_folded_words_and_no_group_twice() {
        let mut first_forms: Vec<_> = GROUPS.iter().map(|group| group[0]).collect();
        first_forms.sort_unstable();
        first_forms.dedup();
        assert_eq!(first_forms.len(), GROUPS.len());
        for form in GROUPS.iter().flat_map(|group| group.iter()) {
            assert_eq!(fold(form), *form);
            assert!(form.chars().all(|letter| letter == ' ' || letter.is_ascii_lowercase()), "{form}");
        }
        assert!(GROUPS.iter().all(|group| group.len() > 1));
    }
}
