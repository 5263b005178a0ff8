//! The person (cá nhân) behind an exemplar. Only what a sheet or a list needs is kept: no identity
//! number, telephone or home address.

use crate::{
    date::PartialDate,
    id::{PhotoId, UnitId},
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
        }
    }
}
