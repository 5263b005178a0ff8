//! The local profile: who is working on this machine. Profiles never travel to other offices.

use crate::{
    id::{ProfileId, UnitId},
    rules::vocabulary,
};

vocabulary! {
    /// What somebody's work in the office is.
    Role {
        /// Chuyên viên Văn phòng Sở.
        OfficeClerk = "OFFICE_CLERK", "Chuyên viên Văn phòng Sở";
        /// Chánh Văn phòng.
        OfficeChief = "OFFICE_CHIEF", "Chánh Văn phòng";
        /// Giám đốc, Phó Giám đốc.
        Director = "DIRECTOR", "Giám đốc, Phó Giám đốc";
        /// Phòng Xây dựng và Phổ biến giáo dục pháp luật.
        DisseminationDivision = "DISSEMINATION_DIVISION", "Phòng Xây dựng và Phổ biến giáo dục pháp luật";
        /// Đầu mối phòng, đơn vị sự nghiệp.
        UnitContact = "UNIT_CONTACT", "Đầu mối phòng, đơn vị";
        /// Cán bộ tư pháp cấp huyện, cấp xã.
        DistrictOfficer = "DISTRICT_OFFICER", "Cán bộ tư pháp cấp huyện, cấp xã";
        /// Lãnh đạo, thanh tra: reads and prints.
        Viewer = "VIEWER", "Người xem";
    }
}

/// Something that not everybody may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Changing anything at all.
    Write,
    /// Recording what is put up, published and taken down.
    Post,
    /// Approving a posting, and showing somebody on another ground than consent.
    Approve,
}

impl Role {
    /// Whether somebody of this role may do this. Whoever may not approve can still record, with its
    /// paper, what the Director approved: the product records the approval, it does not sign.
    #[must_use]
    pub const fn may(self, duty: Duty) -> bool {
        match duty {
            Duty::Write => !matches!(self, Self::Viewer),
            Duty::Post => {
                matches!(self, Self::OfficeClerk | Self::OfficeChief | Self::Director | Self::DistrictOfficer)
            }
            Duty::Approve => matches!(self, Self::Director),
        }
    }
}

/// One person who works on this machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its id on this machine.
    pub id: ProfileId,
    /// The name written into the history.
    pub name: String,
    /// The work.
    pub role: Role,
    /// The unit.
    pub unit: Option<UnitId>,
}
