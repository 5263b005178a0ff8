//! Identifiers: one newtype for each kind of record, so that a unit is never passed for a person.

use std::{fmt, str::FromStr};

use uuid::Uuid;

/// Root of the fixed ids of built-in catalogue records: two offices set up apart share those records
/// instead of doubling them. Never change it.
const CATALOGUE_SPACE: Uuid = Uuid::from_u128(0x6e65_7567_756f_6e67_b001_d0c9_a1cc_2022);

/// A text that should have been an id and is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not an id: {0:?}")]
pub struct MalformedId(pub String);

/// The id of any record: a UUIDv7 for what people enter, a fixed UUID for what the product ships.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(Uuid);

impl RecordId {
    /// Takes over a UUID made outside this crate.
    #[must_use]
    pub const fn new(uuid: Uuid) -> Self {
        Self(uuid)
    }

    /// The fixed id of a built-in record: `catalogue` is its kind, `code` its code within it.
    #[must_use]
    pub fn built_in(catalogue: &str, code: &str) -> Self {
        Self(Uuid::new_v5(&CATALOGUE_SPACE, format!("{catalogue}/{code}").as_bytes()))
    }

    /// The sixteen bytes, as stored.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 16] {
        self.0.as_bytes()
    }

    /// Reads back what [`Self::bytes`] gave.
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Uuid::from_bytes(bytes))
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl FromStr for RecordId {
    type Err = MalformedId;

    fn from_str(text: &str) -> Result<Self, MalformedId> {
        Uuid::try_parse(text).map(Self).map_err(|_| MalformedId(text.to_owned()))
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(RecordId);

        impl From<RecordId> for $name {
            fn from(id: RecordId) -> Self { Self(id) }
        }

        impl From<$name> for RecordId {
            fn from(id: $name) -> Self { id.0 }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { self.0.fmt(f) }
        }

        impl FromStr for $name {
            type Err = MalformedId;
            fn from_str(text: &str) -> Result<Self, MalformedId> { text.parse().map(Self) }
        }
    )+ };
}

ids! {
    /// Id of a unit (đơn vị).
    UnitId
    /// Id of a person (cá nhân).
    PersonId
    /// Id of a collective (tập thể).
    CollectiveId
    /// Id of a model (mô hình mới, cách làm hay).
    ModelId
    /// Id of an exemplar (điển hình).
    ExemplarId
    /// Id of an emulation movement (phong trào thi đua).
    MovementId
    /// Id of a slogan (phương châm).
    SloganId
    /// Id of a field of work (lĩnh vực công tác).
    WorkFieldId
    /// Id of a photo.
    PhotoId
    /// Id of an attached file.
    AttachmentId
    /// Id of a board (bảng thông báo).
    BoardId
    /// Id of a posting (lượt niêm yết).
    PostingId
    /// Id of a consent (đồng ý công khai).
    ConsentId
    /// Id of an office's own template (mẫu của văn phòng)
    OwnTemplateId
    /// Id of a nomination (đề nghị khen thưởng).
    NominationId
    /// Id of an award (quá trình khen thưởng).
    AwardId
    /// Id of a rule about awards (quy tắc khen thưởng).
    AwardRuleId
    /// Id of a local profile (who is working on this machine).
    ProfileId
    /// Id of an item within a record's list (one achievement, one figure, one move).
    ItemId
}
