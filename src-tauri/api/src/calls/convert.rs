//! Turning ids, words and values between plain data and the domain.

use domain::{
    id::{ExemplarId, RecordId},
    record::{Path, Value},
};
use office::{
    Office, OfficeError,
    door::{Saved, UndoOffer},
};

use crate::{
    types::{Failure, Word, office::UndoState, record},
    wording,
};

/// A vocabulary's word with its label.
macro_rules! word {
    ($word:expr) => {{
        let word = $word;
        crate::types::Word { code: word.code().to_owned(), label: word.label().to_owned() }
    }};
}
pub(crate) use word;

/// Every word of a vocabulary.
macro_rules! words {
    ($vocabulary:ty) => {
        <$vocabulary>::ALL.iter().map(|word| crate::calls::convert::word!(*word)).collect()
    };
}
pub(crate) use words;

pub(crate) fn record_id(text: &str) -> Result<RecordId, Failure> {
    text.parse().map_err(|_| OfficeError::NoSuchRecord(text.to_owned()).into())
}

pub(crate) fn exemplar_ids(office: &Office, texts: &[String]) -> Result<Vec<ExemplarId>, Failure> {
    texts.iter().map(|text| Ok(office.find_exemplar(text)?)).collect()
}

/// A word of a vocabulary by its code.
pub(crate) fn by_code<T>(code: &str, from_code: impl Fn(&str) -> Option<T>) -> Result<T, Failure> {
    let unknown = || OfficeError::Unknown { what: office::error::Reference::Word, name: code.to_owned() };
    from_code(code).ok_or_else(|| unknown().into())
}

pub(crate) fn path(text: &str) -> Result<Path, Failure> {
    text.parse().map_err(|error: domain::record::MalformedPath| OfficeError::from(error).into())
}

pub(crate) fn value_in(value: record::FieldValue) -> Value {
    match value {
        record::FieldValue::Flag(flag) => Value::Flag(flag),
        record::FieldValue::Int(number) => Value::Int(number),
        record::FieldValue::Text(text) => Value::Text(text),
    }
}

pub(crate) fn value_out(value: &Value) -> record::FieldValue {
    match value {
        Value::Flag(flag) => record::FieldValue::Flag(*flag),
        Value::Int(number) => record::FieldValue::Int(*number),
        Value::Text(text) => record::FieldValue::Text(text.clone()),
    }
}

pub(crate) fn undo_state(offer: UndoOffer) -> UndoState {
    let label = |operation: Option<domain::operation::Operation>| operation.map(|it| it.label().to_owned());
    UndoState { undo: label(offer.undo), redo: label(offer.redo) }
}

/// What a saving call answers.
pub(crate) fn saved(
    office: &Office,
    saved: Saved,
    values: Vec<record::FieldChange>,
) -> Result<record::Saved, Failure> {
    Ok(record::Saved {
        at_ms: saved.at.millis(),
        clock: wording::clock(saved.at),
        changed: saved.changed.iter().map(ToString::to_string).collect(),
        values,
        undo: undo_state(office.undo_offer()?),
        label: saved.taken_back.map(|operation| operation.label().to_owned()),
    })
}

pub(crate) fn plain_word(code: &str, label: &str) -> Word {
    Word { code: code.to_owned(), label: label.to_owned() }
}
