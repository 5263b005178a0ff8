//! The order of names and titles, as bytes that sort right wherever bytes are compared.
//!
//! Keys are made here and stored, so that database, screen, PDF and Excel agree; a web view's own
//! order differs from system to system. The collation data are compiled in: nothing is read from
//! the machine.

use std::sync::LazyLock;

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;

use super::{normal::clean, tone::canonical_tone};

/// Names the rules and the data that made a key. Stored keys of another version must be made anew:
/// keys of two versions do not compare. The first number is ours and grows with every change of this
/// module's rules; the rest is the version of the collator and its data.
pub const ORDER_VERSION: &str = "1/icu-2.4.0";

/// Stands between the parts of a name's key; a collation key holds no zero byte, so a shorter part
/// always comes first.
const PART_END: u8 = 0;

/// The rules of CLDR for Vietnamese; numbers inside a text by their value ("Tổ 2" before "Tổ 10").
#[expect(clippy::expect_used, reason = "the data are compiled in, and every test of order makes this")]
static VIETNAMESE: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    let mut preferences = CollatorPreferences::from(locale!("vi"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).expect("Vietnamese collation data")
});

/// The key that orders people: by given name (the last word), then family name (the first), then
/// middle names (C.2 of the product's rules). Tone placement does not count.
pub fn name_key(full_name: &str) -> Vec<u8> {
    let name = canonical_tone(&clean(full_name));
    let (rest, given) = name.rsplit_once(' ').unwrap_or(("", &name));
    let (family, middle) = rest.split_once(' ').unwrap_or((rest, ""));
    let mut key = Vec::with_capacity(3 * name.len());
    for part in [given, family, middle] {
        write_key(part, &mut key);
        key.push(PART_END);
    }
    key
}

/// The key that orders titles, units and everything else that is no person's name. Quotation marks
/// and tone placement do not count; numbers count by their value.
pub fn title_key(text: &str) -> Vec<u8> {
    let quotation = |letter: char| matches!(letter, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»');
    let title = canonical_tone(&clean(&text.replace(quotation, " ")));
    let mut key = Vec::with_capacity(3 * title.len());
    write_key(&title, &mut key);
    key
}

fn write_key(text: &str, key: &mut Vec<u8>) {
    // Writing into a vector cannot fail: its error type has no value.
    let Ok(_) = VIETNAMESE.write_sort_key_to(text, key);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn check(key: fn(&str) -> Vec<u8>, expected: &[&str]) {
        for pair in expected.windows(2) {
            assert!(key(pair[0]) < key(pair[1]), "{} must come before {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn letters_and_tones_follow_the_vietnamese_alphabet() {
        let order = "a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ b c d đ e è ẻ ẽ é ẹ ê ề ể ễ ế ệ g h i ì ỉ ĩ í ị k l m n \
                     o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ p q r s t u ù ủ ũ ú ụ ư ừ ử ữ ứ ự v x y ỳ ỷ ỹ ý ỵ";
        let letters: Vec<&str> = order.split_whitespace().collect();
        check(title_key, &letters);
        check(name_key, &letters);
    }

    #[test]
    fn people_are_ordered_by_given_name_then_family_name_then_middle_names() {
        check(
            name_key,
            &[
                "Lý A",
                "Trần Thị An",
                "Nguyễn Thị Anh",
                "Trần Văn Anh",
                "Nguyễn Thị Ảnh",
                "Nguyễn Văn Ánh",
                "Lê Hoàng Ân",
                "Đỗ Văn Ẩn",
                "Hồ Thị Ấn",
                "Phạm Văn Bình",
                "Lê Văn Dạt",
                "Đặng Văn Dũng",
                "Võ Thị Đào",
                "Bùi Văn Đạt",
            ],
        );
        check(name_key, &["", "Anh", "Lê Anh", "Lê An Anh", "Lê Ánh Anh", "Lê Bình Anh", "Lên An Anh"]);
    }

    #[test]
    fn a_family_name_outweighs_every_middle_name() {
        check(name_key, &["Tran Văn Anh", "Trần An Anh"]);
    }

    #[test]
    fn tone_placement_normal_form_and_spaces_do_not_move_a_name() {
        let key = name_key("Hòa Thủy Thử Nghiệm");
        for same in ["Hoà Thuỷ Thử Nghiệm", "  Hòa\u{A0}Thủy  Thử Nghiệm "] {
            assert_eq!(name_key(same), key);
            assert_eq!(name_key(&same.nfd().collect::<String>()), key);
        }
        assert_eq!(title_key("Hoà"), title_key("Hòa"));
    }

    #[test]
    fn titles_are_ordered_by_words_and_numbers_whatever_quotes_they_wear() {
        check(
            title_key,
            &[
                "“Ấp 2”",
                "Ấp 10",
                "Hòa giải",
                "\"Hòa giải trước hiên nhà\"",
                "Hòan",
                "Tổ 2",
                "Tổ 10",
                "Từ thiện",
            ],
        );
    }

    #[test]
    fn the_order_version_names_the_locked_collator_and_its_data() {
        let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock")).unwrap();
        let lock = lock.replace("\r\n", "\n");
        for package in ["icu_collator", "icu_collator_data"] {
            let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \"")).unwrap();
            let version = after.split('"').next().unwrap();
            assert!(ORDER_VERSION.ends_with(&format!("/icu-{version}")), "{package} is {version}");
        }
    }

    #[test]
    fn keys_change_only_together_with_the_order_version() {
        let fingerprint = |key: Vec<u8>| key.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        assert_eq!(
            (
                fingerprint(name_key("Nguyễn Thị Ví Dụ")).as_str(),
                fingerprint(title_key("Tổ hòa giải số 12")).as_str()
            ),
            (
                "315301448b0501dc06004537535b34024501418b030501dc0a0051393b04553b01438b05438b0401dcc2dc0600",
                "5148020439472b04373b2b3b044f480204100e01448b02438a418b02428b040601dc17"
            ),
        );
    }

    proptest! {
        #[test]
        fn any_text_has_a_key_and_a_key_ends_no_part_early(text in any::<String>()) {
            prop_assert_eq!(name_key(&text).iter().filter(|&&byte| byte == PART_END).count(), 3);
            prop_assert!(!title_key(&text).contains(&PART_END));
        }
    }
}
