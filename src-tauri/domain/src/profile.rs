//! The local profile: who is working on this machine. Profiles never travel to other offices, and neither
//! do their PINs.

use crate::{
    date::Timestamp,
    id::{ProfileId, UnitId},
    pin::PinLock,
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
    /// Changing what is known of exemplars: names, units, deeds, figures, photos, assessments.
    WriteFacts,
    /// Changing what belongs to nobody's unit: catalogues, the office's templates.
    WriteAnywhere,
    /// Writing down what a meeting voted.
    RecordVotes,
    /// Recording what is put up, published and taken down.
    Post,
    /// Approving a posting, and showing somebody on another ground than consent.
    Approve,
    /// Changing, retiring and bringing back other people's profiles.
    KeepProfiles,
    /// Giving and taking the roles of chief and Director.
    GrantApproval,
    /// Taking away a PIN that another one has forgotten.
    ResetPin,
    /// Giving out everything that is kept on one person, and settling how long it is kept.
    KeepPersonalData,
    /// Erasing a person's data, which cannot be taken back.
    ErasePeople,
}

impl Role {
    /// Whether somebody of this role may do this. Whoever may not approve can still record, with its
    /// paper, what the Director approved: the product records the approval, it does not sign.
    #[must_use]
    pub const fn may(self, duty: Duty) -> bool {
        match duty {
            Duty::Write => !matches!(self, Self::Viewer),
            Duty::WriteFacts => !matches!(self, Self::Viewer | Self::DisseminationDivision),
            Duty::WriteAnywhere | Duty::RecordVotes | Duty::KeepProfiles | Duty::KeepPersonalData => {
                self.is_of_the_office()
            }
            Duty::Post => self.is_of_the_office() || matches!(self, Self::DistrictOfficer),
            Duty::Approve => matches!(self, Self::Director),
            Duty::GrantApproval | Duty::ResetPin | Duty::ErasePeople => self.approves(),
        }
    }

    /// Whether some moves are kept for this role.
    #[must_use]
    pub const fn approves(self) -> bool {
        matches!(self, Self::OfficeChief | Self::Director)
    }

    /// Whether somebody of this role works with the records of one unit, and of those below it, only.
    #[must_use]
    pub const fn keeps_to_a_unit(self) -> bool {
        matches!(self, Self::UnitContact | Self::DistrictOfficer)
    }

    const fn is_of_the_office(self) -> bool {
        matches!(self, Self::OfficeClerk | Self::OfficeChief | Self::Director)
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
    /// Since when the person works here no more; the history keeps the name.
    pub retired_at: Option<Timestamp>,
    /// The PIN.
    pub pin: PinLock,
}

impl Profile {
    /// Somebody who works here, without a PIN.
    #[must_use]
    pub fn new(id: ProfileId, name: String, role: Role, unit: Option<UnitId>) -> Self {
        Self { id, name, role, unit, retired_at: None, pin: PinLock::default() }
    }

    /// Whether the person works here now.
    #[must_use]
    pub const fn is_in_use(&self) -> bool {
        self.retired_at.is_none()
    }

    /// Whether a PIN is asked for before this person works.
    #[must_use]
    pub const fn has_pin(&self) -> bool {
        self.pin.hash.is_some()
    }
}
