//! What the page gets instead of an answer. A refusal of the shell itself has the same shape as
//! one of `api`, so that the page shows both with the same piece of code.

use std::collections::BTreeMap;

use api::Failure;
use serde::{Serialize, Serializer};

/// Why a command of the window gave no answer.
#[derive(Debug)]
pub enum Refusal {
    /// `api` refused the call.
    Call(Box<Failure>),
    /// The call ended in a fault of the program; the incident log says where.
    Broken,
    /// The request itself could not be read: the page and the program do not fit together.
    Unreadable,
    /// The page asked to open a file that the program has not written.
    NotOurs,
    /// The system has no program for this kind of file, or it could not be started.
    NothingOpens {
        /// The file's full path, so that the person can find it by hand.
        path: String,
    },
}

/// The shape of every refusal, as the page reads it.
#[derive(Debug, Serialize)]
struct Shown<'a> {
    code: &'a str,
    what: &'a str,
    kept: &'a str,
    todo: &'a str,
    params: BTreeMap<&'a str, &'a str>,
}

impl Serialize for Refusal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let [code, what, kept, todo] = match self {
            Self::Call(refused) => return refused.serialize(serializer),
            Self::Broken => [
                "shell.broken",
                "Phần mềm gặp lỗi khi làm việc này.",
                "Dữ liệu đã lưu trước đó vẫn còn nguyên.",
                "Hãy đóng và mở lại phần mềm. Nếu còn gặp lại, gửi tệp su-co.log trong thư mục dữ liệu cho người phụ trách.",
            ],
            Self::Unreadable => [
                "shell.unreadable",
                "Phần mềm không hiểu yêu cầu từ màn hình.",
                "Chưa có gì bị thay đổi.",
                "Hãy đóng và mở lại phần mềm.",
            ],
            Self::NotOurs => [
                "shell.not_ours",
                "Phần mềm chỉ mở những tệp do chính nó lưu.",
                "Chưa có gì bị thay đổi.",
                "Hãy lưu áp phích ra tệp PDF rồi mở lại.",
            ],
            Self::NothingOpens { .. } => [
                "shell.nothing_opens",
                "Máy này không mở được tệp.",
                "Tệp đã được lưu.",
                "Hãy cài một phần mềm đọc PDF, hoặc mở tệp từ thư mục đã lưu.",
            ],
        };
        let params = match self {
            Self::NothingOpens { path } => BTreeMap::from([("path", path.as_str())]),
            _ => BTreeMap::new(),
        };
        Shown { code, what, kept, todo, params }.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shells_own_refusal_says_what_happened_what_was_kept_and_what_to_do() {
        let shown = serde_json::to_value(Refusal::NothingOpens { path: "/tmp/a.pdf".into() }).unwrap();
        assert_eq!(shown["code"], "shell.nothing_opens");
        assert_eq!(shown["params"]["path"], "/tmp/a.pdf");
        for part in ["what", "kept", "todo"] {
            assert!(shown[part].as_str().unwrap().ends_with('.'), "{part}");
        }
    }
}
