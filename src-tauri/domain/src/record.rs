//! The common shape of every record: a flat map from places to simple values.
//!
//! Entities turn into this shape and back. It is what can be merged, stored, searched and shown in a
//! history, so nothing below an entity needs to know which entity it handles.

use std::{collections::BTreeMap, fmt, str::FromStr};

use crate::id::{ItemId, MalformedId, RecordId};

mod reader;
mod writer;

pub use reader::Reader;
pub use writer::Writer;

/// The kinds of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Đơn vị.
    Unit,
    /// Cá nhân.
    Person,
    /// Tập thể.
    Collective,
    /// Mô hình mới, cách làm hay.
    Model,
    /// Điển hình.
    Exemplar,
    /// Phong trào thi đua.
    Movement,
    /// Phương châm.
    Slogan,
    /// Lĩnh vực công tác.
    WorkField,
    /// Ảnh.
    Photo,
    /// Tệp đính kèm.
    Attachment,
    /// Bảng thông báo.
    Board,
    /// Lượt niêm yết.
    Posting,
    /// Đồng ý công khai.
    Consent,
    /// Mẫu áp phích của văn phòng.
    Template,
    /// Đề nghị khen thưởng.
    Nomination,
    /// Quá trình khen thưởng.
    Award,
    /// Quy tắc khen thưởng.
    AwardRule,
    /// Năm kế hoạch.
    PlanYear,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 18] = [
        Self::Unit,
        Self::Person,
        Self::Collective,
        Self::Model,
        Self::Exemplar,
        Self::Movement,
        Self::Slogan,
        Self::WorkField,
        Self::Photo,
        Self::Attachment,
        Self::Board,
        Self::Posting,
        Self::Consent,
        Self::Template,
        Self::Nomination,
        Self::Award,
        Self::AwardRule,
        Self::PlanYear,
    ];

    /// The name by which the kind is stored and exchanged. Never change one.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Person => "person",
            Self::Collective => "collective",
            Self::Model => "model",
            Self::Exemplar => "exemplar",
            Self::Movement => "movement",
            Self::Slogan => "slogan",
            Self::WorkField => "work_field",
            Self::Photo => "photo",
            Self::Attachment => "attachment",
            Self::Board => "board",
            Self::Posting => "posting",
            Self::Consent => "consent",
            Self::Template => "template",
            Self::Nomination => "nomination",
            Self::Award => "award",
            Self::AwardRule => "award_rule",
            Self::PlanYear => "plan_year",
        }
    }

    /// The kind with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Lists that came with later versions. The map of each is created, when it is first written to, in a
    /// deterministic change of its own that follows the first one.
    #[must_use]
    pub const fn later_lists(self) -> &'static [&'static str] {
        match self {
            Self::Exemplar => &["assessments", "evidence_files", "replications", "votes"],
            Self::Person | Self::Collective => &["distinct_from"],
            _ => &[],
        }
    }

    /// Whether a record of this kind holds this list.
    #[must_use]
    pub fn has_list(self, name: &str) -> bool {
        self.lists().contains(&name) || self.later_lists().contains(&name)
    }

    /// The lists a record of this kind has held from the beginning: each is a map keyed by [`ItemId`],
    /// created in the record's deterministic first change. None is ever added here: that change would
    /// become another one, and old records would not be known again. See [`Self::later_lists`].
    #[must_use]
    pub const fn lists(self) -> &'static [&'static str] {
        match self {
            Self::Exemplar => &["achievements", "figures", "initiatives", "moves", "work_fields"],
            Self::Unit => &["successors"],
            Self::Posting => &["exemplars", "facts", "takedowns"],
            Self::PlanYear => &["decisions"],
            _ => &[],
        }
    }
}

/// A place in a record: `summary`, or `achievements/<item>/text`, or (for sets) `work_fields/<id>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(String);

/// A text that is no place in a record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a record: {0:?}")]
pub struct MalformedPath(pub String);

impl Path {
    /// The place of a record's own field. `name` must be one of the names an entity declares.
    #[must_use]
    pub fn field(name: &str) -> Self {
        Self(name.to_owned())
    }

    /// The place of one field of an item in a list.
    #[must_use]
    pub fn item(list: &str, item: ItemId, name: &str) -> Self {
        Self(format!("{list}/{item}/{name}"))
    }

    /// The place of one member of a set of ids.
    #[must_use]
    pub fn member(list: &str, member: RecordId) -> Self {
        Self(format!("{list}/{member}"))
    }

    /// The whole place as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The parts between the slashes: one for a field, two for a member, three for an item's field.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    /// The list and the item this place lies in, if it lies in one.
    pub fn list_item(&self) -> Option<(&str, Result<ItemId, MalformedId>)> {
        let (list, rest) = self.0.split_once('/')?;
        let item = rest.split_once('/').map_or(rest, |(item, _)| item);
        Some((list, item.parse()))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Path {
    type Err = MalformedPath;

    fn from_str(text: &str) -> Result<Self, MalformedPath> {
        let name = |part: &str| {
            !part.is_empty() && part.len() <= 40 && part.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
        };
        let id = |part: &str| part.parse::<ItemId>().is_ok();
        let parts: Vec<&str> = text.split('/').collect();
        let sound = match parts[..] {
            [field] => name(field),
            [list, item] => name(list) && id(item),
            [list, item, field] => name(list) && id(item) && name(field),
            _ => false,
        };
        if sound { Ok(Self(text.to_owned())) } else { Err(MalformedPath(text.to_owned())) }
    }
}

/// What a place holds. An empty place holds nothing at all rather than an empty text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Text, NFC. Also ids, dates (ISO with their precision) and codes.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Membership in a set.
    Flag(bool),
}

impl Value {
    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The number, if it is one.
    #[must_use]
    pub const fn int(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

/// The place that says since when a record lies in the bin (ISO time); absent = not in the bin.
pub const BINNED: &str = "binned";

/// All places of one record that hold something.
pub type Fields = BTreeMap<Path, Value>;

/// One record's part of an operation: what each named place shall hold from now on (`None` = nothing).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The record that changes, or comes into being.
    pub record: RecordId,
    /// Its kind; a record never changes its kind.
    pub kind: Kind,
    /// The places and their new values.
    pub changes: BTreeMap<Path, Option<Value>>,
}

impl Edit {
    /// The edit that makes a record hold exactly `after` where it held `before`.
    #[must_use]
    pub fn between(record: RecordId, kind: Kind, before: &Fields, after: &Fields) -> Self {
        let gone = before.keys().filter(|path| !after.contains_key(*path)).map(|path| (path.clone(), None));
        let new = after
            .iter()
            .filter(|(path, value)| before.get(*path) != Some(value))
            .map(|(path, value)| (path.clone(), Some(value.clone())));
        Self { record, kind, changes: gone.chain(new).collect() }
    }

    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

/// An entity: a record read with the meaning of its kind.
///
/// Reading is lenient, because a merge or a newer version of the product may leave anything in a
/// record: unknown places are ignored, unusable values read as absent.
pub trait Entity: Sized {
    /// The kind of record that holds such entities.
    const KIND: Kind;

    /// The places of this entity that hold something.
    fn to_fields(&self) -> Fields;

    /// Reads an entity out of a record.
    fn from_fields(fields: &Fields) -> Self;
}
