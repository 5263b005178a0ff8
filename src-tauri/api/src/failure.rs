//! The situations in which a call is refused, and what is said of each.

mod situations;
mod table;

pub use table::Code;

use crate::types::Failure;

/// The sentence for a situation with these particulars.
pub fn refuse<const N: usize>(code: Code, params: [(&str, String); N]) -> Failure {
    let [what, kept, todo] = code.sentences().map(|sentence| {
        params
            .iter()
            .fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
    });
    let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Failure { code: code.code().to_owned(), what, kept, todo, params }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_situation_says_what_happened_in_vietnamese() {
        for code in Code::ALL {
            let [what, kept, todo] = code.sentences();
            assert!(!what.is_ascii(), "{code:?}: {what}");
            for sentence in [what, kept, todo] {
                assert!(sentence.is_empty() || sentence.ends_with('.'), "{code:?}: {sentence}");
            }
        }
    }

    #[test]
    fn no_two_situations_share_a_code() {
        let codes: BTreeSet<_> = Code::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), Code::ALL.len());
    }

    #[test]
    fn particulars_take_their_places() {
        let failure =
            refuse(Code::NoSuchMove, [("from", "Mới phát hiện".into()), ("to", "Đã lựa chọn".into())]);
        assert!(failure.what.contains("“Mới phát hiện”"), "{}", failure.what);
        assert!(!failure.what.contains('{'), "{}", failure.what);
    }
}
