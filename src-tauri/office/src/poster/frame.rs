//! What every sheet has around its subject: who posts it, when, why, where.

use domain::{
    date::PartialDate,
    id::RecordId,
    record::{Entity, Kind},
    slogan::Slogan,
    unit::{Unit, UnitKind},
};
use notices::{PosterContent, SheetPhoto};

use super::content::sheet_photo;
use crate::{Office, OfficeError, catalogue, names::Names, poster::SheetRequest};

/// Where a sheet hangs as long as nobody has said on which board.
const NOTICE_BOARD: &str = "Bảng thông báo nội bộ";

/// The time a sheet speaks from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SheetTime {
    /// The plan's year.
    pub(crate) plan_year: i64,
    /// The day, if the data tell one.
    pub(crate) day: Option<PartialDate>,
}

impl SheetTime {
    /// "Tháng 6/2022", or the year where no month is known.
    pub(crate) fn month(self) -> String {
        match self.day.map(|day| (day.month(), day.year())) {
            Some((Some(month), year)) => format!("Tháng {month}/{year}"),
            Some((None, year)) => format!("Năm {year}"),
            None => format!("Năm {}", self.plan_year),
        }
    }
}

impl Office {
    /// A sheet with head and foot, and nothing else yet.
    pub(crate) fn framed(
        &self,
        names: &Names,
        request: &SheetRequest,
        time: SheetTime,
    ) -> Result<PosterContent, OfficeError> {
        let mut content = PosterContent {
            source: catalogue::sheet_source(time.plan_year)?.to_owned(),
            place: self.place(request)?,
            link: request.link.clone(),
            month: time.month(),
            slogan: self.slogan(request)?,
            logo: self.logo()?,
            background: if request.background { self.background()? } else { None },
            ..PosterContent::default()
        };
        if let Some(issuer) = self.issuer(names, time)? {
            content.agency_parent = issuer.letterhead_parent;
            content.agency = issuer.letterhead_name;
        }
        Ok(content)
    }

    /// The office's own unit as it was on the sheet's day. Without any date of its own a sheet speaks from
    /// the end of its plan year.
    pub(crate) fn issuer(&self, names: &Names, time: SheetTime) -> Result<Option<Unit>, OfficeError> {
        let year_end = u16::try_from(time.plan_year).ok();
        let year_end = year_end.and_then(|year| PartialDate::from_day(year, 12, 31).ok());
        let own = self.own_unit()?;
        Ok(own.map(|(_, unit)| valid_on(&unit, names, time.day.or(year_end)).clone()))
    }

    /// The mark of the office's own unit; one whose file is not at hand is left out.
    fn logo(&self) -> Result<Option<SheetPhoto>, OfficeError> {
        let Some((_, unit)) = self.own_unit()? else { return Ok(None) };
        let found = unit.logo.and_then(|id| self.photo_file(id).ok());
        Ok(found.map(|(photo, jpeg)| SheetPhoto {
            alt: format!("Biểu trưng {}", unit.official_name),
            ..sheet_photo(&photo, jpeg, "")
        }))
    }

    /// The picture of the office's own unit for the ground of its sheets. Told to nobody: it is ornament.
    fn background(&self) -> Result<Option<SheetPhoto>, OfficeError> {
        let found = self.own_unit()?.and_then(|(_, unit)| unit.background);
        let file = found.and_then(|id| self.photo_file(id).ok());
        Ok(file.map(|(photo, jpeg)| sheet_photo(&photo, jpeg, "")))
    }

    fn place(&self, request: &SheetRequest) -> Result<String, OfficeError> {
        match request.board.filter(|_| !request.draft) {
            Some(board) => Ok(self.board(board)?.board.name),
            None => Ok(NOTICE_BOARD.to_owned()),
        }
    }

    fn slogan(&self, request: &SheetRequest) -> Result<String, OfficeError> {
        if let Some(chosen) = &request.slogan {
            return Ok(chosen.clone());
        }
        Ok(self.slogans()?.into_iter().next().map(|(_, slogan)| slogan.words).unwrap_or_default())
    }

    /// The slogans in their order.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn slogans(&self) -> Result<Vec<(RecordId, Slogan)>, OfficeError> {
        let mut slogans: Vec<_> =
            self.all(Kind::Slogan)?.map(|(id, fields)| (id, Slogan::from_fields(&fields))).collect();
        slogans.sort_by_key(|(id, slogan)| (slogan.position, *id));
        Ok(slogans)
    }
}

/// What the head of a unit of this kind is called in a signature.
pub(crate) const fn head_of(kind: Option<UnitKind>) -> &'static str {
    match kind {
        Some(UnitKind::Division | UnitKind::DistrictDivision) => "TRƯỞNG PHÒNG",
        Some(UnitKind::Commune) => "CHỦ TỊCH",
        Some(UnitKind::Department | UnitKind::PublicServiceUnit) | None => "GIÁM ĐỐC",
    }
}

/// The unit itself, or the one that took its place by that day.
fn valid_on<'a>(unit: &'a Unit, names: &'a Names, day: Option<PartialDate>) -> &'a Unit {
    let Some(day) = day else { return unit };
    let mut current = unit;
    // A chain of successors that never ends would be faulty data; no office was ever renamed so often.
    for _ in 0..16 {
        if current.is_valid_on(day) {
            return current;
        }
        let next = current.successors.iter().find_map(|id| names.units.get(id));
        match next {
            Some(next) if current.has_ended_on(day) => current = next,
            _ => return current,
        }
    }
    current
}
