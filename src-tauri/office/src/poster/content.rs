//! What a sheet says about an exemplar, and from which field each text comes.

use std::sync::Arc;

use domain::{
    date::PartialDate,
    exemplar::{Category, Exemplar},
    id::{RecordId, UnitId},
    model::Model,
    photo::Photo,
    record::Path,
    rules::FIGURES_ON_SHEET,
    slogan::Slogan,
    text::typography::quote,
    unit::Unit,
};
use notices::{Approval, Figure, PosterContent, SheetPhoto, Slot, Subject};

use crate::{
    Office, OfficeError, catalogue,
    exemplar::detail::{Portrait, Standing},
    names::Names,
    photo::focus,
    poster::{Place, SheetRequest},
};

/// Where a sheet made with this product hangs until boards are chosen for it.
const NOTICE_BOARD: &str = "Bảng thông báo nội bộ";

/// A sheet's content together with the field behind each of its texts.
pub(crate) struct Gathered {
    pub(crate) content: PosterContent,
    places: Vec<(Slot, Place)>,
}

impl Gathered {
    /// Every slot that comes from a field, with that field.
    pub(crate) fn places(&self) -> &[(Slot, Place)] {
        &self.places
    }

    /// The field whose text stands in a slot; the agency and the like belong to no exemplar.
    pub(crate) fn place(&self, slot: Slot) -> Option<&Place> {
        self.places.iter().find(|(known, _)| *known == slot).map(|(_, place)| place)
    }
}

impl Office {
    /// Gathers what a sheet says about an exemplar.
    pub(crate) fn gather(
        &self,
        portrait: &Portrait,
        names: &Names,
        request: &SheetRequest,
    ) -> Result<Gathered, OfficeError> {
        let exemplar = &portrait.exemplar;
        let day = sheet_day(exemplar);
        let mut content = PosterContent {
            occasion: format!("Phong trào thi đua yêu nước năm {}", exemplar.plan_year),
            eyebrow: eyebrow(exemplar.category, portrait.standing.as_ref()).to_owned(),
            quotation: exemplar.quotation.clone(),
            praise: exemplar.praise.clone(),
            summary: exemplar.summary.clone(),
            source: catalogue::sheet_source(exemplar.plan_year)?.to_owned(),
            place: NOTICE_BOARD.to_owned(),
            month: month(day, exemplar.plan_year),
            slogan: self.slogan(request)?,
            approval: if exemplar.state().is_approved() && !request.draft {
                Approval::Approved
            } else {
                Approval::Draft
            },
            ..PosterContent::default()
        };
        let own = RecordId::from(portrait.id);
        let mut places = vec![
            (Slot::Quotation, Place::field(own, "quotation")),
            (Slot::Praise, Place::field(own, "praise")),
            (Slot::Summary, Place::field(own, "summary")),
        ];
        if let Some((_, unit)) = self.own_unit()? {
            // Without any date of its own a sheet speaks from the end of its plan year.
            let year_end = u16::try_from(exemplar.plan_year).ok();
            let year_end = year_end.and_then(|year| PartialDate::from_day(year, 12, 31).ok());
            let issuer = valid_on(&unit, names, day.or(year_end));
            content.agency_parent.clone_from(&issuer.letterhead_parent);
            content.agency.clone_from(&issuer.letterhead_name);
        }
        put_subject(portrait, names, &mut content, &mut places);
        put_achievements(portrait, &mut content, &mut places);
        for (index, figure) in exemplar.figures.iter().take(FIGURES_ON_SHEET).enumerate() {
            let path = Path::item("figures", figure.id, "value");
            places.push((Slot::Figure(index), Place { record: own, path }));
            content.figures.push(Figure {
                value: figure.value.clone(),
                unit: figure.unit.clone(),
                caption: figure.metric.clone(),
            });
        }
        let taken_back = self.photo_is_taken_back(portrait)?;
        if let Some((id, photo)) = portrait.photo.as_ref().filter(|_| !taken_back) {
            let (_, jpeg) = self.photo_file(*id)?;
            content.photo = Some(sheet_photo(photo, jpeg, portrait.name()));
        }
        if let Some(owner) = portrait.photo_owner() {
            places.push((Slot::Photo, Place::field(owner, "photo")));
        }
        Ok(Gathered { content, places })
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
        use domain::record::{Entity, Kind};
        let mut slogans: Vec<_> =
            self.all(Kind::Slogan)?.map(|(id, fields)| (id, Slogan::from_fields(&fields))).collect();
        slogans.sort_by_key(|(id, slogan)| (slogan.position, *id));
        Ok(slogans)
    }
}

/// The day a sheet speaks from: the exemplar's last move, or else its discovery. Taken from the data and
/// not from a clock, so that the same data give the same sheet.
fn sheet_day(exemplar: &Exemplar) -> Option<PartialDate> {
    let moved = exemplar.moves.last().and_then(|step| step.at.get(..10));
    moved.and_then(|day| PartialDate::from_iso(day).ok()).or(exemplar.discovered_on)
}

fn month(day: Option<PartialDate>, plan_year: i64) -> String {
    match day.map(|day| (day.month(), day.year())) {
        Some((Some(month), year)) => format!("Tháng {month}/{year}"),
        Some((None, year)) => format!("Năm {year}"),
        None => format!("Năm {plan_year}"),
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
            Some(next) if current.valid_to.is_some_and(|to| to < day) => current = next,
            _ => return current,
        }
    }
    current
}

const fn eyebrow(category: Category, standing: Option<&Standing>) -> &'static str {
    match (category, standing) {
        (Category::Exemplar, Some(Standing::Collective(_))) => "Tập thể điển hình tiên tiến ngành Tư pháp",
        (Category::Exemplar, _) => "Gương điển hình tiên tiến ngành Tư pháp",
        (Category::NewFactor, _) => "Nhân tố mới ngành Tư pháp",
        (Category::NewModel, _) => "Mô hình mới ngành Tư pháp",
    }
}

fn put_subject(
    portrait: &Portrait,
    names: &Names,
    content: &mut PosterContent,
    places: &mut Vec<(Slot, Place)>,
) {
    let unit_of =
        |unit: Option<UnitId>| unit.and_then(|unit| names.unit_name(unit)).unwrap_or_default().to_owned();
    let subject = portrait.exemplar.subject.map(|subject| subject.record());
    match (&portrait.standing, subject) {
        (Some(Standing::Person(person)), Some(record)) => {
            content.subject = Subject::Person;
            content.name.clone_from(&person.full_name);
            content.role.clone_from(&person.position);
            content.unit = unit_of(person.unit);
            content.note = person.birth.map(|birth| format!("Sinh năm {}", birth.year())).unwrap_or_default();
            places.push((Slot::Name, Place::field(record, "full_name")));
            places.push((Slot::Role, Place::field(record, "position")));
            places.push((Slot::Unit, Place::field(record, "unit")));
            places.push((Slot::Note, Place::field(record, "birth")));
        }
        (Some(Standing::Collective(collective)), Some(record)) => {
            content.subject = Subject::Collective;
            content.name.clone_from(&collective.name);
            // A division's name is not said twice under its own name.
            content.unit =
                Some(unit_of(collective.unit)).filter(|unit| *unit != collective.name).unwrap_or_default();
            content.note =
                collective.head_count.map(|count| format!("{count:02} thành viên")).unwrap_or_default();
            places.push((Slot::Name, Place::field(record, "name")));
            places.push((Slot::Unit, Place::field(record, "unit")));
            places.push((Slot::Note, Place::field(record, "head_count")));
        }
        _ => {}
    }
    let Some((id, model)) = &portrait.model else { return };
    let record = RecordId::from(*id);
    if content.name.is_empty() {
        content.subject = Subject::Model;
        content.name.clone_from(&model.name);
        content.unit = unit_of(model.unit);
        places.push((Slot::Name, Place::field(record, "name")));
        places.push((Slot::Unit, Place::field(record, "unit")));
    } else {
        content.subtitle = format!("Mô hình mới {}", quote(&model.name));
        places.push((Slot::Subtitle, Place::field(record, "name")));
    }
}

/// The deeds, and before them what a model does: a short line ending in a line break is set as heading.
fn put_achievements(portrait: &Portrait, content: &mut PosterContent, places: &mut Vec<(Slot, Place)>) {
    let mut put = |text: String, place: Place| {
        places.push((Slot::Achievement(content.achievements.len()), place));
        content.achievements.push(text);
    };
    if let Some((id, model)) = &portrait.model {
        for (heading, name, text) in model_parts(model) {
            if !text.is_empty() {
                put(format!("{heading}\n{text}"), Place::field((*id).into(), name));
            }
        }
    }
    for achievement in portrait.exemplar.achievements.iter().filter(|deed| !deed.text.is_empty()) {
        let path = Path::item("achievements", achievement.id, "text");
        put(achievement.text.clone(), Place { record: portrait.id.into(), path });
    }
}

fn model_parts(model: &Model) -> [(&'static str, &'static str, &str); 5] {
    [
        ("Vấn đề", "problem", &model.problem),
        ("Cách làm", "method", &model.method),
        ("Kết quả", "result", &model.result),
        ("Kinh phí", "cost", &model.cost),
        ("Cách nhân rộng", "how_to_replicate", &model.how_to_replicate),
    ]
}

fn sheet_photo(photo: &Photo, jpeg: Vec<u8>, name: &str) -> SheetPhoto {
    let pixels = |side: i64| u32::try_from(side).unwrap_or_default();
    SheetPhoto {
        jpeg: Arc::from(jpeg),
        width_px: pixels(photo.width),
        height_px: pixels(photo.height),
        focus: focus(photo),
        alt: format!("Ảnh: {name}"),
    }
}
