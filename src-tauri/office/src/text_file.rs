//! Plain text as the programs of an office PC take it without asking: UTF-8 with its mark, lines ended the
//! Windows way.

use domain::text::normal::nfc;

/// Tells Notepad and Word of older Windows that this is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The bytes of a text file: NFC, every line ended.
pub(crate) fn windows_text(text: &str) -> Vec<u8> {
    let mut file = String::from(BYTE_ORDER_MARK);
    for line in nfc(text).lines() {
        file.push_str(line);
        file.push_str("\r\n");
    }
    file.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_file_has_its_mark_and_windows_line_ends() {
        let bytes = windows_text("Một\n\nHa\u{300}i");
        assert_eq!(String::from_utf8(bytes).unwrap(), "\u{FEFF}Một\r\n\r\nHài\r\n");
    }
}
