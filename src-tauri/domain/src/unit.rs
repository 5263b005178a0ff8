//! The unit (đơn vị): an office people work in, with the dates between which it exists.
//!
//! Units merge, split and are renamed, so that a paper is written with the units valid on its own
//! date and old records keep the name of their time.

use std::collections::BTreeSet;

use crate::{
    date::PartialDate,
    id::{PhotoId, RecordId, UnitId},
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// What sort of office a unit is (plan, section II.3).
    UnitKind {
        /// The department itself.
        Department = "DEPARTMENT", "Sở";
        /// Phòng chuyên môn và tương đương.
        Division = "DIVISION", "Phòng chuyên môn và tương đương";
        /// Đơn vị sự nghiệp trực thuộc.
        PublicServiceUnit = "PUBLIC_SERVICE_UNIT", "Đơn vị sự nghiệp trực thuộc";
        /// Phòng Tư pháp cấp huyện, until 30/06/2025.
        DistrictDivision = "DISTRICT_DIVISION", "Phòng Tư pháp cấp huyện";
        /// UBND cấp xã.
        Commune = "COMMUNE", "UBND cấp xã";
    }
}

impl UnitKind {
    /// The level on which units of this kind stand.
    #[must_use]
    pub const fn tier(self) -> UnitTier {
        match self {
            Self::Department | Self::Division | Self::PublicServiceUnit => UnitTier::Department,
            Self::DistrictDivision => UnitTier::District,
            Self::Commune => UnitTier::Commune,
        }
    }
}

vocabulary! {
    /// The level of government a unit stands on.
    UnitTier {
        /// Province or city under the central government.
        Department = "DEPARTMENT", "Cấp tỉnh";
        /// District, until 30/06/2025.
        District = "DISTRICT", "Cấp huyện";
        /// Commune.
        Commune = "COMMUNE", "Cấp xã";
    }
}

/// One unit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// Short code, unique by intention, such as "STP-VP".
    pub code: String,
    /// Official name.
    pub official_name: String,
    /// Name for lists.
    pub short_name: String,
    /// What sort of office.
    pub kind: Option<UnitKind>,
    /// On which level.
    pub tier: Option<UnitTier>,
    /// The unit above it.
    pub parent: Option<UnitId>,
    /// First day it exists; absent = since ever.
    pub valid_from: Option<PartialDate>,
    /// Last day it exists; absent = still.
    pub valid_to: Option<PartialDate>,
    /// Units that took over (n:m: merge, split, rename).
    pub successors: BTreeSet<UnitId>,
    /// Địa danh: the place written before a document's date.
    pub place_name: String,
    /// First letterhead line, the parent body (cơ quan chủ quản).
    pub letterhead_parent: String,
    /// Second letterhead line, the issuing body (cơ quan ban hành).
    pub letterhead_name: String,
    /// Abbreviation in document symbols.
    pub abbreviation: String,
    /// The paper by which it came, changed or ended (căn cứ).
    pub basis: String,
    /// Its mark (biểu trưng), shown at the foot of its sheets.
    pub logo: Option<PhotoId>,
    /// A picture of its own (ảnh nền) for the ground of its sheets.
    pub background: Option<PhotoId>,
}

impl Unit {
    /// Whether the unit exists on this day. Half-known days are read in favour of the unit.
    #[must_use]
    pub fn is_valid_on(&self, day: PartialDate) -> bool {
        self.has_begun_on(day) && !self.has_ended_on(day)
    }

    /// Whether its first day has come on this day.
    #[must_use]
    pub fn has_begun_on(&self, day: PartialDate) -> bool {
        self.valid_from.is_none_or(|from| from.first_day() <= day)
    }

    /// Whether its last day has passed on this day.
    #[must_use]
    pub fn has_ended_on(&self, day: PartialDate) -> bool {
        self.valid_to.is_some_and(|to| to.last_day() < day)
    }
}

impl Entity for Unit {
    const KIND: Kind = Kind::Unit;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("code", &self.code);
        writer.text("official_name", &self.official_name);
        writer.text("short_name", &self.short_name);
        writer.put_some("kind", self.kind);
        writer.put_some("tier", self.tier);
        writer.put_some("parent", self.parent.map(|id| id.to_string()));
        writer.put_some("valid_from", self.valid_from.map(|date| date.to_iso()));
        writer.put_some("valid_to", self.valid_to.map(|date| date.to_iso()));
        writer.members("successors", self.successors.iter().map(|id| RecordId::from(*id)));
        writer.text("place_name", &self.place_name);
        writer.text("letterhead_parent", &self.letterhead_parent);
        writer.text("letterhead_name", &self.letterhead_name);
        writer.text("abbreviation", &self.abbreviation);
        writer.text("basis", &self.basis);
        writer.put_some("photo", self.logo.map(|id| id.to_string()));
        writer.put_some("background", self.background.map(|id| id.to_string()));
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            code: reader.text("code"),
            official_name: reader.text("official_name"),
            short_name: reader.text("short_name"),
            kind: reader.word("kind", UnitKind::from_code),
            tier: reader.word("tier", UnitTier::from_code),
            parent: reader.parsed("parent"),
            valid_from: reader.date("valid_from"),
            valid_to: reader.date("valid_to"),
            successors: reader.members("successors").map(UnitId::from).collect(),
            place_name: reader.text("place_name"),
            letterhead_parent: reader.text("letterhead_parent"),
            letterhead_name: reader.text("letterhead_name"),
            abbreviation: reader.text("abbreviation"),
            basis: reader.text("basis"),
            logo: reader.parsed("photo"),
            background: reader.parsed("background"),
        }
    }
}
