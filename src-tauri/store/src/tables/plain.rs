//! What a record holds, written plainly beside its document: opening a merging document takes a hundred times as
//! long as reading a list of places, and most readers never ask for its history.
//!
//! Each place is its path, a letter for the sort of value, and the value; lengths and numbers in eight bytes, the
//! lowest first.

use domain::record::{Fields, Path, Value};

use crate::StoreError;

/// Writes places down.
pub(crate) fn write(fields: &Fields) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (path, value) in fields {
        put_text(&mut bytes, path.as_str());
        match value {
            Value::Text(text) => {
                bytes.push(b't');
                put_text(&mut bytes, text);
            }
            Value::Int(number) => {
                bytes.push(b'i');
                bytes.extend(number.to_le_bytes());
            }
            Value::Flag(flag) => bytes.extend([b'f', u8::from(*flag)]),
        }
    }
    bytes
}

fn put_text(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend((text.len() as u64).to_le_bytes());
    bytes.extend(text.as_bytes());
}

/// Reads places back.
pub(crate) fn read(bytes: &[u8]) -> Result<Fields, StoreError> {
    let mut rest = bytes;
    let mut fields = Fields::new();
    while !rest.is_empty() {
        let (path, value) = place(&mut rest)
            .ok_or_else(|| StoreError::damaged("a record's places cannot be read".to_owned()))?;
        fields.insert(path, value);
    }
    Ok(fields)
}

fn place(rest: &mut &[u8]) -> Option<(Path, Value)> {
    let path = text(rest)?.parse().ok()?;
    let value = match take(rest, 1)?.first()? {
        b't' => Value::Text(text(rest)?.to_owned()),
        b'i' => Value::Int(i64::from_le_bytes(take(rest, 8)?.try_into().ok()?)),
        b'f' => Value::Flag(*take(rest, 1)?.first()? == 1),
        _ => return None,
    };
    Some((path, value))
}

fn text<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    let length = u64::from_le_bytes(take(rest, 8)?.try_into().ok()?);
    std::str::from_utf8(take(rest, usize::try_from(length).ok()?)?).ok()
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let fields: Fields = [
            (Path::field("summary"), Value::from("Đúng hẹn\nmột lần")),
            (Path::field("empty"), Value::from("")),
            (Path::field("plan_year"), Value::Int(-2022)),
            (Path::field("no"), Value::Flag(false)),
            (Path::field("yes"), Value::Flag(true)),
        ]
        .into();
        let bytes = write(&fields);
        assert_eq!(read(&bytes).unwrap(), fields);
        assert_eq!(read(&[]).unwrap(), Fields::new());
        for length in 1..bytes.len() {
            // Cut off between two places it is shorter, elsewhere it is refused; never read as something else.
            if let Ok(cut) = read(&bytes[..length]) {
                assert!(cut.len() < fields.len() && cut.iter().all(|(path, value)| fields[path] == *value));
            }
        }
        assert!(read(&[9; 30]).is_err());
    }
}
