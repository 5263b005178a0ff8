//! Quotation marks around a text that may bring its own.

/// The text in “…”. Quotation marks already around the whole are replaced, not doubled; those within
/// become ‘…’. An empty text stays empty.
pub fn quote(text: &str) -> String {
    let inner = unquoted(text.trim());
    if inner.is_empty() {
        return String::new();
    }
    let mut quoted = String::with_capacity(inner.len() + 6);
    quoted.push('“');
    let mut open = false;
    for letter in inner.chars() {
        if is_double_quote(letter) {
            open = !open;
            quoted.push(if open { '‘' } else { '’' });
        } else {
            quoted.push(letter);
        }
    }
    quoted.push('”');
    quoted
}

/// The text without one pair of quotation marks around the whole. Two quoted phrases in a row keep
/// theirs: there the first mark and the last are no pair.
fn unquoted(text: &str) -> &str {
    let inner = text
        .strip_prefix(is_double_quote)
        .and_then(|rest| rest.strip_suffix(is_double_quote))
        .filter(|inner| !inner.contains(is_double_quote));
    inner.map_or(text, str::trim)
}

fn is_double_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotation_marks_are_put_once() {
        for (text, quoted) in [
            ("Nghe hết rồi mới nói luật.", "“Nghe hết rồi mới nói luật.”"),
            ("\"Nghe hết rồi mới nói luật.\"", "“Nghe hết rồi mới nói luật.”"),
            ("“Ngày thứ Bảy hộ tịch”", "“Ngày thứ Bảy hộ tịch”"),
            ("Mô hình \"Ngày thứ Bảy\"", "“Mô hình ‘Ngày thứ Bảy’”"),
            ("“A” và “B”", "“‘A’ và ‘B’”"),
            (" « A » ", "“A”"),
            ("\"\"", ""),
            ("\"", "“‘”"),
            ("", ""),
        ] {
            assert_eq!(quote(text), quoted, "{text}");
        }
    }
}
