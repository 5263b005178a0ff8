//! Texts that name the old year: in digits, in words, or by the ordinal of an anniversary.

use super::{Detail, LastingText, Task, TaskKind, old_years};
use crate::{
    record::Kind,
    schema::{self, FieldSpec, Form},
    text::{fold::fold, spoken::number_in_words},
};

/// The year from which the one remembered day of the plan is counted (plan, section II.1: 11/6/1948).
const REMEMBERED_SINCE: i64 = 1948;

/// Places that name a record to the product and are read by nobody.
const CODES: [&str; 2] = ["code", "based_on"];

/// How a text names an old year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mention {
    /// Its number in digits.
    Year(i64),
    /// Its number in words.
    YearInWords(i64),
    /// The ordinal of the anniversary in it: "74 năm".
    Ordinal(i64),
}

/// Whether records of this kind go on from year to year, so that what they say must suit each of them. The others
/// tell of one year, or of what was.
#[must_use]
pub const fn is_lasting(kind: Kind) -> bool {
    match kind {
        Kind::Unit
        | Kind::Movement
        | Kind::Slogan
        | Kind::WorkField
        | Kind::Board
        | Kind::Template
        | Kind::Consent => true,
        Kind::Person
        | Kind::Collective
        | Kind::Model
        | Kind::Exemplar
        | Kind::Photo
        | Kind::Attachment
        | Kind::Posting
        | Kind::Nomination
        | Kind::Award
        | Kind::AwardRule
        | Kind::PlanYear => false,
    }
}

/// The places of a kind of record that hold lasting words.
pub fn lasting_texts(kind: Kind) -> impl Iterator<Item = &'static FieldSpec> {
    let is_text = |spec: &&FieldSpec| matches!(spec.form, Form::Line | Form::Paragraphs);
    let fields = if is_lasting(kind) { schema::fields(kind) } else { &[] };
    fields.iter().filter(is_text).filter(|spec| !CODES.contains(&spec.name))
}

/// The task that a text makes, if it names an old year.
pub(super) fn task(year: i64, text: &LastingText) -> Option<Task> {
    let found = mentions(year, &text.words);
    if found.is_empty() {
        return None;
    }
    let record = text.record.map(|(id, _)| id.to_string()).unwrap_or_default();
    let about = format!("{record}/{}", text.path);
    let detail = Detail::Words(text.words.clone(), with_new_year(year, &text.words), found);
    let task = Task::new(TaskKind::OldYear, &about, &text.name, detail).at(text.path.clone());
    Some(Task { record: text.record, ..task })
}

/// How a text names the year before `year`, or the one on whose results that rested.
#[must_use]
pub fn mentions(year: i64, text: &str) -> Vec<Mention> {
    let mut found = Vec::new();
    let folded = fold(text);
    for old in old_years(year) {
        if numbers(text).any(|(_, digits)| digits == old.to_string()) {
            found.push(Mention::Year(old));
        }
        let in_words = u64::try_from(old).ok().and_then(number_in_words);
        if in_words.is_some_and(|words| folded.contains(&fold(&words))) {
            found.push(Mention::YearInWords(old));
        }
    }
    let ordinal = year - 1 - REMEMBERED_SINCE;
    if ordinals(text, ordinal).next().is_some() {
        found.push(Mention::Ordinal(ordinal));
    }
    found
}

/// The same text a year later: each old year and the ordinal one more. Words are left to whoever reads them.
#[must_use]
pub fn with_new_year(year: i64, text: &str) -> String {
    let ordinal = year - 1 - REMEMBERED_SINCE;
    let counted: Vec<usize> = ordinals(text, ordinal).collect();
    let mut later = String::with_capacity(text.len());
    let mut rest = 0;
    for (start, digits) in numbers(text) {
        let number = digits.parse::<i64>().ok().filter(|number| {
            digits == number.to_string() && (old_years(year).contains(number) || counted.contains(&start))
        });
        if let Some(number) = number {
            later.push_str(&text[rest..start]);
            later.push_str(&(number + 1).to_string());
            rest = start + digits.len();
        }
    }
    later.push_str(&text[rest..]);
    later
}

/// Where a text says "74 năm": the places of the number.
fn ordinals(text: &str, ordinal: i64) -> impl Iterator<Item = usize> + '_ {
    let is_counted = move |(start, digits): &(usize, &str)| {
        let after = text[start + digits.len()..].trim_start();
        *digits == ordinal.to_string() && fold(after).starts_with("nam")
    };
    numbers(text).filter(is_counted).map(|(start, _)| start)
}

/// The runs of digits in a text, each with the place where it begins.
fn numbers(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(|letter: char| letter.is_ascii_digit())?;
        let length = text[start..].find(|letter: char| !letter.is_ascii_digit());
        at = length.map_or(text.len(), |length| start + length);
        Some((start, &text[start..at]))
    })
}
