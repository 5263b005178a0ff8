//! What may stand where: for every place of every kind of record its Vietnamese label and its form.
//!
//! Typed text passes through here on its way into a record ([`FieldSpec::accept`]), so the window, the
//! command line and an import accept exactly the same.

use crate::{
    assessment::Met,
    date::{self, DateError, PartialDate, Timestamp},
    exemplar::Category,
    id::RecordId,
    movement::MovementLevel,
    person::{Sex, StaffKind},
    profile::Role,
    record::{Kind, Path, Value},
    rollover::Choice,
    rules::{Criterion, State},
    text::normal::{clean, clean_paragraphs},
    unit::{UnitKind, UnitTier},
};

mod award;
mod posting;
mod tables;
mod template;

/// The longest text a place takes, in bytes: far beyond any achievement ever written, and small enough
/// that a pasted file cannot choke the office.
pub const TEXT_LIMIT: usize = 400_000;

/// The form of what a place holds.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// One line of text.
    Line,
    /// Text of several paragraphs.
    Paragraphs,
    /// A date with its precision.
    Date,
    /// A time stamp, set by the product only.
    Time,
    /// A whole number within bounds.
    Int {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A word of a closed vocabulary; the function gives its label.
    Word(fn(&str) -> Option<&'static str>),
    /// The id of a record of this kind.
    Reference(Kind),
    /// The subject of an exemplar: `person:<id>` or `collective:<id>`.
    Subject,
    /// Membership in a set of records of this kind.
    Member(Kind),
    /// Yes, or nothing.
    Flag,
}

/// One place: its name, label and form.
#[derive(Debug, Clone, Copy)]
pub struct FieldSpec {
    /// Its name in the record.
    pub name: &'static str,
    /// Its label in Vietnamese.
    pub label: &'static str,
    /// What it holds.
    pub form: Form,
}

/// A list of a record: its label and the places of its items.
#[derive(Debug, Clone, Copy)]
pub struct ListSpec {
    /// Its name in the record.
    pub name: &'static str,
    /// Its label in Vietnamese.
    pub label: &'static str,
    /// The places of an item; for a set of ids there is only the membership itself.
    pub fields: &'static [FieldSpec],
}

/// Why a text cannot stand at a place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such place in such a record.
    #[error("no place {0}")]
    NoSuchPlace(String),
    /// The text is no date.
    #[error("{label}: not a date: {text:?}")]
    NotADate {
        /// Label of the place.
        label: &'static str,
        /// What was typed.
        text: String,
        /// What is wrong with it.
        reason: DateError,
    },
    /// The text is no whole number within the bounds.
    #[error("{label}: not a number from {least} to {most}: {text:?}")]
    NotANumber {
        /// Label of the place.
        label: &'static str,
        /// What was typed.
        text: String,
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// The word is not in the vocabulary, or the text no id.
    #[error("{label}: not a known word: {text:?}")]
    UnknownWord {
        /// Label of the place.
        label: &'static str,
        /// What came.
        text: String,
    },
    /// The text is longer than [`TEXT_LIMIT`].
    #[error("{label}: {bytes} bytes of text")]
    TooLong {
        /// Label of the place.
        label: &'static str,
        /// Its length in bytes.
        bytes: usize,
    },
}

/// The places of a kind of record.
#[must_use]
pub const fn fields(kind: Kind) -> &'static [FieldSpec] {
    tables::fields(kind)
}

/// The lists of a kind of record.
#[must_use]
pub const fn lists(kind: Kind) -> &'static [ListSpec] {
    tables::lists(kind)
}

/// What is known of a place; `None` for a place such a record does not have.
#[must_use]
pub fn spec(kind: Kind, path: &Path) -> Option<FieldSpec> {
    let parts: Vec<&str> = path.parts().collect();
    let named =
        |fields: &'static [FieldSpec], name: &str| fields.iter().copied().find(|field| field.name == name);
    let list = |name: &str| lists(kind).iter().find(|list| list.name == name);
    match parts[..] {
        [name] => named(fields(kind), name),
        [name, _] => list(name)?.fields.iter().copied().find(|field| matches!(field.form, Form::Member(_))),
        [name, _, field] => named(list(name)?.fields, field),
        _ => None,
    }
}

/// The label of a place as a history shows it: "Thành tích: nội dung", "Tóm tắt".
#[must_use]
pub fn label(kind: Kind, path: &Path) -> String {
    let mut parts = path.parts();
    let first = parts.next().unwrap_or_default();
    let list = lists(kind).iter().find(|list| list.name == first && path.as_str().contains('/'));
    match (list, spec(kind, path)) {
        (Some(list), Some(field)) if !matches!(field.form, Form::Member(_)) => {
            format!("{}: {}", list.label, field.label.to_lowercase())
        }
        (Some(list), _) => list.label.to_owned(),
        (None, Some(field)) => field.label.to_owned(),
        (None, None) => path.as_str().to_owned(),
    }
}

impl FieldSpec {
    /// Turns what was typed into what is kept; an empty text empties the place.
    ///
    /// # Errors
    /// When the text does not have the place's form.
    pub fn accept(&self, value: Value) -> Result<Option<Value>, Refusal> {
        let label = self.label;
        let text = match (self.form, value) {
            (Form::Member(_) | Form::Flag, Value::Flag(flag)) => return Ok(flag.then_some(Value::Flag(true))),
            (Form::Int { least, most }, Value::Int(number)) => {
                return if (least..=most).contains(&number) {
                    Ok(Some(Value::Int(number)))
                } else {
                    Err(Refusal::NotANumber { label, text: number.to_string(), least, most })
                };
            }
            (_, Value::Text(text)) => text,
            (_, Value::Int(number)) => number.to_string(),
            (_, Value::Flag(flag)) => return Err(Refusal::UnknownWord { label, text: flag.to_string() }),
        };
        if text.len() > TEXT_LIMIT {
            return Err(Refusal::TooLong { label, bytes: text.len() });
        }
        self.accept_text(&text)
    }

    fn accept_text(&self, typed: &str) -> Result<Option<Value>, Refusal> {
        let label = self.label;
        let text = if matches!(self.form, Form::Paragraphs) { clean_paragraphs(typed) } else { clean(typed) };
        if text.is_empty() {
            return Ok(None);
        }
        let unknown = || Refusal::UnknownWord { label, text: text.clone() };
        let known = match self.form {
            Form::Line | Form::Paragraphs | Form::Time => true,
            Form::Date => {
                return match date::parse(&text) {
                    Ok(date) => Ok(Some(Value::Text(date.to_iso()))),
                    Err(reason) => Err(Refusal::NotADate { label, text, reason }),
                };
            }
            Form::Int { least, most } => {
                let digits: String = text.chars().filter(|letter| !matches!(letter, '.' | ' ')).collect();
                return match digits.parse::<i64>() {
                    Ok(number) if (least..=most).contains(&number) => Ok(Some(Value::Int(number))),
                    _ => Err(Refusal::NotANumber { label, text, least, most }),
                };
            }
            Form::Word(label_of) => label_of(&text).is_some(),
            Form::Reference(_) => text.parse::<RecordId>().is_ok(),
            Form::Subject => {
                let id = text.strip_prefix("person:").or_else(|| text.strip_prefix("collective:"));
                id.is_some_and(|id| id.parse::<RecordId>().is_ok())
            }
            Form::Member(_) | Form::Flag => false,
        };
        if known { Ok(Some(Value::Text(text))) } else { Err(unknown()) }
    }

    /// What a kept value looks like on screen: labels for codes, dates as people write them. References
    /// are left as they are; whoever can look names up replaces them.
    #[must_use]
    pub fn shown(&self, value: &Value) -> String {
        match (self.form, value) {
            (Form::Date, Value::Text(text)) => {
                PartialDate::from_iso(text).map_or_else(|_| text.clone(), |date| date.on_screen())
            }
            (Form::Time, Value::Text(text)) => {
                Timestamp::from_iso(text).map_or_else(|| text.clone(), Timestamp::on_screen)
            }
            (Form::Word(label_of), Value::Text(code)) => label_of(code).unwrap_or(code).to_owned(),
            (_, Value::Text(text)) => text.clone(),
            (_, Value::Int(number)) => number.to_string(),
            (_, Value::Flag(_)) => "có".to_owned(),
        }
    }
}

pub(crate) fn category(code: &str) -> Option<&'static str> {
    Category::from_code(code).map(Category::label)
}

pub(crate) fn criterion(code: &str) -> Option<&'static str> {
    Criterion::from_code(code).map(Criterion::label)
}

pub(crate) fn met(code: &str) -> Option<&'static str> {
    Met::from_code(code).map(Met::label)
}

pub(crate) fn role(code: &str) -> Option<&'static str> {
    Role::from_code(code).map(Role::label)
}

pub(crate) fn state(code: &str) -> Option<&'static str> {
    State::from_code(code).map(State::label)
}

pub(crate) fn sex(code: &str) -> Option<&'static str> {
    Sex::from_code(code).map(Sex::label)
}

pub(crate) fn staff_kind(code: &str) -> Option<&'static str> {
    StaffKind::from_code(code).map(StaffKind::label)
}

pub(crate) fn unit_kind(code: &str) -> Option<&'static str> {
    UnitKind::from_code(code).map(UnitKind::label)
}

pub(crate) fn unit_tier(code: &str) -> Option<&'static str> {
    UnitTier::from_code(code).map(UnitTier::label)
}

pub(crate) fn choice(code: &str) -> Option<&'static str> {
    Choice::from_code(code).map(Choice::label)
}

pub(crate) fn movement_level(code: &str) -> Option<&'static str> {
    MovementLevel::from_code(code).map(MovementLevel::label)
}
