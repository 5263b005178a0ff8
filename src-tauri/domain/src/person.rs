//! The person (cá nhân) behind an exemplar. Only what a sheet or a list needs is kept: no identity
//! number, telephone or home address.

use std::collections::BTreeSet;

use crate::{
    date::PartialDate,
    erasure::ERASED,
    id::{PersonId, PhotoId, RecordId, UnitId},
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// How a person is addressed.
    Sex {
        /// Ông.
        Male = "MALE", "Ông";
        /// Bà.
        Female = "FEMALE", "Bà";
    }
}

vocabulary! {
    /// The legal group of staff a person belongs to.
    StaffKind {
        /// Cán bộ.
        Cadre = "CADRE", "Cán bộ";
        /// Công chức.
        CivilServant = "CIVIL_SERVANT", "Công chức";
        /// Viên chức.
        PublicEmployee = "PUBLIC_EMPLOYEE", "Viên chức";
        /// Anyone else, such as a mediator of a hamlet.
        Other = "OTHER", "Khác";
    }
}

/// One person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Full name in the person's own spelling, NFC.
    pub full_name: String,
    /// How the person is addressed, if known.
    pub sex: Option<Sex>,
    /// Birth date, often only the year.
    pub birth: Option<PartialDate>,
    /// Position, such as "Công chức Tư pháp – Hộ tịch".
    pub position: String,
    /// The unit the person works in.
    pub unit: Option<UnitId>,
    /// The group of staff.
    pub staff_kind: Option<StaffKind>,
    /// Since when the person works there.
    pub started: Option<PartialDate>,
    /// Until when; absent = still working.
    pub ended: Option<PartialDate>,
    /// The portrait.
    pub photo: Option<PhotoId>,
    /// Anything else, never printed.
    pub note: String,
    /// The last day on which the data are to be kept, where one was set.
    pub kept_until: Option<PartialDate>,
    /// The record in which this one went up; it then lies in the bin.
    pub merged_into: Option<PersonId>,
    /// People of whom somebody said that they are not this one.
    pub distinct_from: BTreeSet<PersonId>,
    /// Since when the data are erased (ISO time); empty otherwise.
    pub erased: String,
}

impl Entity for Person {
    const KIND: Kind = Kind::Person;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("full_name", &self.full_name);
        writer.put_some("sex", self.sex);
        writer.put_some("birth", self.birth.map(|date| date.to_iso()));
        writer.text("position", &self.position);
        writer.put_some("unit", self.unit.map(|id| id.to_string()));
        writer.put_some("staff_kind", self.staff_kind);
        writer.put_some("started", self.started.map(|date| date.to_iso()));
        writer.put_some("ended", self.ended.map(|date| date.to_iso()));
        writer.put_some("photo", self.photo.map(|id| id.to_string()));
        writer.text("note", &self.note);
        writer.put_some("kept_until", self.kept_until.map(|date| date.to_iso()));
        writer.put_some("merged_into", self.merged_into.map(|id| id.to_string()));
        writer.members("distinct_from", self.distinct_from.iter().map(|id| RecordId::from(*id)));
        writer.text(ERASED, &self.erased);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            full_name: reader.text("full_name"),
            sex: reader.word("sex", Sex::from_code),
            birth: reader.date("birth"),
            position: reader.text("position"),
            unit: reader.parsed("unit"),
            staff_kind: reader.word("staff_kind", StaffKind::from_code),
            started: reader.date("started"),
            ended: reader.date("ended"),
            photo: reader.parsed("photo"),
            note: reader.text("note"),
            kept_until: reader.date("kept_until"),
            merged_into: reader.parsed("merged_into"),
            distinct_from: reader.members("distinct_from").map(PersonId::from).collect(),
            erased: reader.text(ERASED),
        }
    }
}
