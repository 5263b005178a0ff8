//! An exemplar in one or two sentences, for cards and lists.

use domain::{exemplar::Exemplar, text::count::characters};

/// A short text and the field it comes from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Brief<'a> {
    pub(crate) field: &'static str,
    pub(crate) text: &'a str,
}

/// What is to be told in so many characters: the beginning of the summary in whole sentences, or the praise
/// where not even its first sentence is short enough.
pub(crate) fn brief(exemplar: &Exemplar, limit: usize) -> Brief<'_> {
    let summary = exemplar.summary.trim();
    let beginning =
        sentence_ends(summary).map(|end| &summary[..end]).take_while(|text| characters(text) <= limit).last();
    match (beginning, exemplar.praise.trim()) {
        (Some(text), _) => Brief { field: "summary", text },
        (None, "") => {
            let first = sentence_ends(summary).next().unwrap_or(summary.len());
            Brief { field: "summary", text: &summary[..first] }
        }
        (None, praise) => Brief { field: "praise", text: praise },
    }
}

/// The sentences of a text, in order.
pub(crate) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let text = text.trim();
    let mut from = 0;
    let parted = sentence_ends(text).map(move |end| {
        let sentence = &text[from..end];
        from = end;
        sentence.trim()
    });
    parted.filter(|sentence| !sentence.is_empty())
}

/// Where sentences end: behind a full stop that a space follows ("12.450" holds none), and at the very end.
fn sentence_ends(text: &str) -> impl Iterator<Item = usize> {
    let inner = text.char_indices().filter(move |(at, letter)| {
        let rest = &text[at + letter.len_utf8()..];
        matches!(letter, '.' | '!' | '?') && rest.starts_with(char::is_whitespace)
    });
    let whole = Some(text.len()).filter(|end| *end > 0);
    inner.map(|(at, letter)| at + letter.len_utf8()).chain(whole)
}

#[cfg(test)]
mod tests {
    use domain::exemplar::Category;

    use super::*;

    fn told(summary: &str, praise: &str, limit: usize) -> (&'static str, String) {
        let mut exemplar = Exemplar::new(Category::Exemplar, 2022);
        exemplar.summary = summary.to_owned();
        exemplar.praise = praise.to_owned();
        let Brief { field, text } = brief(&exemplar, limit);
        (field, text.to_owned())
    }

    #[test]
    fn a_brief_ends_with_a_sentence() {
        let summary = "Đã số hóa 12.450 trang sổ. Tra cứu còn 15 phút. Xã bên học theo.";
        assert_eq!(told(summary, "", 50).1, "Đã số hóa 12.450 trang sổ. Tra cứu còn 15 phút.");
        assert_eq!(told(summary, "", 500).1, summary);
        assert_eq!(told(summary, "Nhanh.", 10), ("praise", "Nhanh.".to_owned()));
        assert_eq!(told(summary, "", 10).1, "Đã số hóa 12.450 trang sổ.");
        assert_eq!(told("", "", 10).1, "");
    }
}
