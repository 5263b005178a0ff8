//! The words of a paper that come from no record, and what stands there as long as nobody types them.

use domain::{
    date::PartialDate,
    eligibility::base_year,
    profile::{Profile, Role},
    record::Kind,
    text::normal::clean,
    unit::Unit,
};
use notices::BLANK;

use super::{ListPaper, PaperKind, PaperRequest, rows::Told};
use crate::{
    Office, OfficeError, catalogue,
    exemplar::add::date,
    poster::frame::{SheetTime, head_of},
};

/// Words typed for a paper; what is left open is filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperWords {
    /// Its number, with or without a symbol; empty = room to write it.
    pub number: String,
    /// Its day as people write it; what is not known is room to write it.
    pub day: String,
    /// What is said before the table; of a list the paper it goes with.
    pub opening: Option<String>,
    /// What is said below it.
    pub closing: Option<String>,
    /// Authority and title of who signs, a line each.
    pub capacity: Option<String>,
    /// Who signs.
    pub signer: Option<String>,
}

impl Office {
    /// The words of a paper, what was left open filled in.
    pub(super) fn paper_words(&self, request: &PaperRequest, told: &Told) -> Result<PaperWords, OfficeError> {
        let typed = &request.words;
        let day = date(Kind::Exemplar, "discovered_on", &typed.day)?;
        let issuer = self.paper_issuer(told, request.plan_year, day)?;
        let head = head_of(issuer.as_ref().and_then(|unit| unit.kind));
        let (capacity, signer) = self.usual_signer(request.kind, head)?;
        let or = |typed: &Option<String>, usual: String| Some(typed.clone().unwrap_or(usual));
        Ok(PaperWords {
            number: clean(&typed.number),
            day: day.map(PartialDate::on_screen).unwrap_or_default(),
            opening: or(&typed.opening, opening(request, told, issuer.as_ref())?),
            closing: or(&typed.closing, closing(request, told)),
            capacity: or(&typed.capacity, capacity),
            signer: or(&typed.signer, signer),
        })
    }

    /// A paper with its words and rows.
    pub(super) fn paper_of(
        &self,
        request: &PaperRequest,
        told: Told,
        words: &PaperWords,
    ) -> Result<ListPaper, OfficeError> {
        let day = date(Kind::Exemplar, "discovered_on", &request.words.day)?;
        let issuer = self.paper_issuer(&told, request.plan_year, day)?.unwrap_or_default();
        let is_slip = request.kind == PaperKind::ApprovalSlip;
        let said = words.opening.clone().unwrap_or_default();
        let headings = ["Họ và tên, tên tập thể", "Chức vụ, đơn vị", "Tiêu chí", "Kết quả họp xét"];
        let ground = if is_slip { "Thành tích, căn cứ" } else { "Căn cứ lựa chọn" };
        Ok(ListPaper {
            kind: request.kind,
            type_name: if is_slip { "PHIẾU TRÌNH" } else { "DANH SÁCH" }.to_owned(),
            title: if is_slip {
                format!("Về việc lựa chọn điển hình tiên tiến năm {}", request.plan_year)
            } else {
                format!("Điển hình tiên tiến được lựa chọn năm {}", request.plan_year)
            },
            agency: if is_slip {
                (issuer.letterhead_name.clone(), "VĂN PHÒNG".to_owned())
            } else {
                (issuer.letterhead_parent.clone(), issuer.letterhead_name.clone())
            },
            number: if is_slip { number_line(&words.number) } else { String::new() },
            date_line: date_line(&issuer, day, request.plan_year),
            reference: if is_slip { String::new() } else { said.clone() },
            addressee: if is_slip { addressee(&issuer) } else { String::new() },
            opening: if is_slip { said } else { String::new() },
            headings: headings.into_iter().chain([ground]).map(str::to_owned).collect(),
            widths: vec![30.0, 34.0, 22.0, 24.0, 44.0],
            groups: told.groups(request.kind),
            closing: words.closing.clone().unwrap_or_default(),
            capacity: words.capacity.clone().unwrap_or_default(),
            signer: words.signer.clone().unwrap_or_default(),
        })
    }

    /// The office as it was on the paper's day; without one, at the end of the plan year.
    fn paper_issuer(
        &self,
        told: &Told,
        plan_year: i64,
        day: Option<PartialDate>,
    ) -> Result<Option<Unit>, OfficeError> {
        self.issuer(&told.names, SheetTime { plan_year, day })
    }

    /// Who would sign: the slip the chief of office; a list the head, or the chief for the head where it is the
    /// chief who works now. A name is filled in only where it can be nobody else's.
    fn usual_signer(&self, kind: PaperKind, head: &str) -> Result<(String, String), OfficeError> {
        let working =
            |role: Role| self.worker().filter(|worker| worker.role == role).map(|it| it.name.clone());
        if kind == PaperKind::ApprovalSlip {
            let name = match working(Role::OfficeChief) {
                Some(name) => name,
                None => only(self.profiles()?, Role::OfficeChief),
            };
            return Ok(("CHÁNH VĂN PHÒNG".to_owned(), name));
        }
        Ok(match (working(Role::OfficeChief), working(Role::Director)) {
            (Some(chief), _) => (format!("TL. {head}\nCHÁNH VĂN PHÒNG"), chief),
            (None, director) => (head.to_owned(), director.unwrap_or_default()),
        })
    }
}

/// The one person of that role, if there is only one.
fn only(profiles: Vec<Profile>, role: Role) -> String {
    let mut found = profiles.into_iter().filter(|it| it.role == role && it.is_in_use());
    match (found.next(), found.next()) {
        (Some(one), None) => one.name,
        _ => String::new(),
    }
}

/// "Số: 05/PT-VP": below ten with a zero before it (NĐ 30/2020, Phụ lục I); without a number there is room for one.
fn number_line(number: &str) -> String {
    let written = match number.parse::<u32>() {
        Ok(below_ten @ 0..10) => format!("{below_ten:02}/PT-VP"),
        Ok(number) => format!("{number}/PT-VP"),
        Err(_) if number.is_empty() => format!("{BLANK} /PT-VP"),
        Err(_) => number.to_owned(),
    };
    format!("Số: {written}")
}

/// "Đồng Nai, ngày 05 tháng 5 năm 2022", with room for what is not known.
fn date_line(issuer: &Unit, day: Option<PartialDate>, plan_year: i64) -> String {
    let written = match day.map(|day| (day.day(), day.month(), day)) {
        Some((Some(_), _, day)) => day.in_document(),
        Some((None, Some(_), day)) => format!("ngày {BLANK} {}", day.in_document()),
        Some((None, None, day)) => format!("ngày {BLANK} tháng {BLANK} {}", day.in_document()),
        None => format!("ngày {BLANK} tháng {BLANK} năm {plan_year}"),
    };
    match issuer.place_name.as_str() {
        "" => format!("{BLANK} , {written}"),
        place => format!("{place}, {written}"),
    }
}

fn addressee(issuer: &Unit) -> String {
    let head = head_of(issuer.kind).to_lowercase();
    let head =
        head.replacen(char::is_alphabetic, &head.chars().take(1).collect::<String>().to_uppercase(), 1);
    format!("Kính trình: {head} {}", issuer.short_name).trim().to_owned()
}

/// What a slip says before its table; of a list, the paper it goes with.
fn opening(request: &PaperRequest, told: &Told, issuer: Option<&Unit>) -> Result<String, OfficeError> {
    let year = request.plan_year;
    if request.kind != PaperKind::ApprovalSlip {
        let office = issuer.map(|unit| unit.official_name.as_str()).unwrap_or_default();
        return Ok(format!(
            "(Kèm theo Quyết định số {BLANK} ngày {BLANK} tháng {BLANK} năm {year} của {office})"
        ));
    }
    let ground = catalogue::sheet_source(year)?;
    let ground = if ground.is_empty() { String::new() } else { format!("{ground}; ") };
    let meeting = told.portraits.iter().filter_map(|it| it.exemplar.votes.last()).map(|vote| vote.on).max();
    let meeting =
        meeting.map_or_else(String::new, |day| format!(" và họp xét ngày {}", day.in_document_short()));
    Ok(format!(
        "{ground}trên cơ sở kết quả phong trào thi đua năm {}, Văn phòng đã kiểm tra hồ sơ{meeting}. Văn phòng kính trình \
         xem xét, lựa chọn {}.",
        base_year(year),
        told.counted()
    ))
}

fn closing(request: &PaperRequest, told: &Told) -> String {
    match request.kind {
        PaperKind::ApprovalSlip => {
            "Hồ sơ từng điển hình gửi kèm. Kính trình xem xét, quyết định./.".to_owned()
        }
        _ => format!("Danh sách có {}.", told.counted()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_below_ten_has_a_zero_and_none_leaves_room() {
        for (typed, written) in [
            ("5", "Số: 05/PT-VP".to_owned()),
            ("112", "Số: 112/PT-VP".to_owned()),
            ("7/TTr-STP", "Số: 7/TTr-STP".to_owned()),
            ("", format!("Số: {BLANK} /PT-VP")),
        ] {
            assert_eq!(number_line(typed), written);
        }
    }

    #[test]
    fn what_is_not_known_of_a_day_is_room_to_write_it() {
        let issuer = Unit { place_name: "Đồng Nai".to_owned(), ..Unit::default() };
        let line = |iso: &str| date_line(&issuer, PartialDate::from_iso(iso).ok(), 2022);
        assert_eq!(line("2022-03-07"), "Đồng Nai, ngày 07 tháng 3 năm 2022");
        assert_eq!(line("2022-03"), format!("Đồng Nai, ngày {BLANK} tháng 3 năm 2022"));
        assert_eq!(line(""), format!("Đồng Nai, ngày {BLANK} tháng {BLANK} năm 2022"));
    }
}
