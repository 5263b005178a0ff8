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
