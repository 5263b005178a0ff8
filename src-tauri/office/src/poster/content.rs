//! What a sheet says about one exemplar, and from which field each text comes.

use std::sync::Arc;

use domain::{
    date::PartialDate,
    exemplar::{Category, Exemplar},
    id::{RecordId, UnitId},
    photo::Photo,
    record::Path,
    rules::FIGURES_ON_SHEET,
    text::typography::quote,
};
use notices::{Approval, Figure, PosterContent, SheetPhoto, Slot, Subject};

use super::{
    facts::{FURTHER_FIGURES, part},
    frame::SheetTime,
    model,
};
use crate::{
    Office, OfficeError,
    exemplar::detail::{Portrait, Standing},
    names::Names,
    photo::focus,
    poster::{Place, SheetRequest},
};

/// One thing the records hold for a sheet, with the places of the sheet that show it.
pub(crate) struct Line {
    /// The field it comes from.
    pub(crate) place: Place,
    /// The part of a sheet about one exemplar it belongs to, as postings keep it.
    pub(crate) part: &'static str,
    /// What it says; of a picture its fingerprint and the point kept in view.
    pub(crate) text: String,
    /// Where the sheet shows it; nowhere if the sheet leaves it out.
    pub(crate) slots: Vec<Slot>,
}

/// A sheet's content together with everything the records hold for it.
pub(crate) struct Gathered {
    pub(crate) content: PosterContent,
    pub(crate) lines: Vec<Line>,
}

impl Gathered {
    pub(crate) fn put(&mut self, slot: Slot, place: Place, text: impl Into<String>) {
        self.lines.push(Line { place, part: part(slot), text: text.into(), slots: vec![slot] });
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
        let framed = self.framed(names, request, sheet_time(exemplar))?;
        let content = PosterContent {
            occasion: format!("Phong trào thi đua yêu nước năm {}", exemplar.plan_year),
            eyebrow: eyebrow(exemplar.category, portrait.standing.as_ref()).to_owned(),
            quotation: exemplar.quotation.clone(),
            praise: exemplar.praise.clone(),
            summary: exemplar.summary.clone(),
            approval: if exemplar.state().is_approved() && !request.draft {
                Approval::Approved
            } else {
                Approval::Draft
            },
            ..framed
        };
        let mut gathered = Gathered { content, lines: Vec::new() };
        let own = RecordId::from(portrait.id);
        gathered.put(Slot::Quotation, Place::field(own, "quotation"), &exemplar.quotation);
        gathered.put(Slot::Praise, Place::field(own, "praise"), &exemplar.praise);
        gathered.put(Slot::Summary, Place::field(own, "summary"), &exemplar.summary);
        put_subject(portrait, names, &mut gathered);
        model::put_sections(portrait, &mut gathered);
        put_achievements(portrait, &mut gathered);
        put_figures(portrait, &mut gathered);
        self.put_photo(portrait, &mut gathered)?;
        Ok(gathered)
    }

    /// The picture, unless the consent to it was taken back: left out of the sheet, it is no fact of it
    /// either.
    fn put_photo(&self, portrait: &Portrait, gathered: &mut Gathered) -> Result<(), OfficeError> {
        let taken_back = self.photo_is_taken_back(portrait)?;
        let mut fingerprint = String::new();
        if let Some((id, photo)) = portrait.photo.as_ref().filter(|_| !taken_back) {
            // A picture whose file has not arrived, or was not put back, keeps nothing else from being told.
            if let Ok((_, jpeg)) = self.photo_file(*id) {
                gathered.content.photo = Some(sheet_photo(photo, jpeg, portrait.name()));
            }
            fingerprint = format!("{} {} {}", photo.hash, photo.focus_x, photo.focus_y);
        }
        if let Some(owner) = portrait.photo_owner() {
            gathered.put(Slot::Photo, Place::field(owner, "photo"), fingerprint);
        }
        Ok(())
    }
}

/// The time a sheet speaks from: the exemplar's last move, or else its discovery. Taken from the data and
/// not from a clock, so that the same data give the same sheet.
pub(crate) fn sheet_time(exemplar: &Exemplar) -> SheetTime {
    let moved = exemplar.moves.last().and_then(|step| step.at.get(..10));
    let moved = moved.and_then(|day| PartialDate::from_iso(day).ok());
    SheetTime { plan_year: exemplar.plan_year, day: moved.or(exemplar.discovered_on) }
}

const fn eyebrow(category: Category, standing: Option<&Standing>) -> &'static str {
    match (category, standing) {
        (Category::Exemplar, Some(Standing::Collective(_))) => "Tập thể điển hình tiên tiến ngành Tư pháp",
        (Category::Exemplar, _) => "Gương điển hình tiên tiến ngành Tư pháp",
        (Category::NewFactor, _) => "Nhân tố mới ngành Tư pháp",
        (Category::NewModel, _) => "Mô hình mới ngành Tư pháp",
    }
}

fn put_subject(portrait: &Portrait, names: &Names, gathered: &mut Gathered) {
    let unit_of =
        |unit: Option<UnitId>| unit.and_then(|unit| names.unit_name(unit)).unwrap_or_default().to_owned();
    let mut put = |slot: Slot, place: Place, text: String| {
        let content = &mut gathered.content;
        match slot {
            Slot::Name => content.name.clone_from(&text),
            Slot::Subtitle => content.subtitle.clone_from(&text),
            Slot::Role => content.role.clone_from(&text),
            Slot::Unit => content.unit.clone_from(&text),
            _ => content.note.clone_from(&text),
        }
        gathered.put(slot, place, text);
    };
    let subject = portrait.exemplar.subject.map(|subject| subject.record());
    let mut kind = Subject::Model;
    match (&portrait.standing, subject) {
        (Some(Standing::Person(person)), Some(record)) => {
            kind = Subject::Person;
            let birth = person.birth.map(|birth| format!("Sinh năm {}", birth.year())).unwrap_or_default();
            put(Slot::Name, Place::field(record, "full_name"), person.full_name.clone());
            put(Slot::Role, Place::field(record, "position"), person.position.clone());
            put(Slot::Unit, Place::field(record, "unit"), unit_of(person.unit));
            put(Slot::Note, Place::field(record, "birth"), birth);
        }
        (Some(Standing::Collective(collective)), Some(record)) => {
            kind = Subject::Collective;
            // A division's name is not said twice under its own name.
            let unit = Some(unit_of(collective.unit)).filter(|unit| *unit != collective.name);
            let count = collective.head_count.map(|count| format!("{count:02} thành viên"));
            put(Slot::Name, Place::field(record, "name"), collective.name.clone());
            put(Slot::Unit, Place::field(record, "unit"), unit.unwrap_or_default());
            put(Slot::Note, Place::field(record, "head_count"), count.unwrap_or_default());
        }
        _ => {}
    }
    if let Some((id, model)) = &portrait.model {
        let record = RecordId::from(*id);
        if kind == Subject::Model {
            put(Slot::Name, Place::field(record, "name"), model.name.clone());
            put(Slot::Unit, Place::field(record, "unit"), unit_of(model.unit));
        } else {
            put(Slot::Subtitle, Place::field(record, "name"), format!("Mô hình mới {}", quote(&model.name)));
        }
    } else if subject.is_none() {
        kind = Subject::Person;
    }
    gathered.content.subject = kind;
}

fn put_achievements(portrait: &Portrait, gathered: &mut Gathered) {
    for achievement in portrait.exemplar.achievements.iter().filter(|deed| !deed.text.is_empty()) {
        let slot = Slot::Achievement(gathered.content.achievements.len());
        let path = Path::item("achievements", achievement.id, "text");
        gathered.put(slot, Place { record: portrait.id.into(), path }, &achievement.text);
        gathered.content.achievements.push(achievement.text.clone());
    }
}

/// The first figures go on the sheet; the rest of the table is kept beside them, for bars.
fn put_figures(portrait: &Portrait, gathered: &mut Gathered) {
    for (index, figure) in portrait.exemplar.figures.iter().enumerate() {
        let goes_on_sheet = index < FIGURES_ON_SHEET;
        let path = Path::item("figures", figure.id, "value");
        gathered.lines.push(Line {
            place: Place { record: portrait.id.into(), path },
            part: if goes_on_sheet { part(Slot::Figure(index)) } else { FURTHER_FIGURES },
            text: format!("{} {} – {}", figure.value, figure.unit, figure.metric),
            slots: if goes_on_sheet { vec![Slot::Figure(index)] } else { Vec::new() },
        });
        if goes_on_sheet {
            gathered.content.figures.push(Figure {
                value: figure.value.clone(),
                unit: figure.unit.clone(),
                caption: figure.metric.clone(),
            });
        }
    }
}

pub(crate) fn sheet_photo(photo: &Photo, jpeg: Vec<u8>, name: &str) -> SheetPhoto {
    let pixels = |side: i64| u32::try_from(side).unwrap_or_default();
    SheetPhoto {
        jpeg: Arc::from(jpeg),
        width_px: pixels(photo.width),
        height_px: pixels(photo.height),
        focus: focus(photo),
        alt: format!("Ảnh: {name}"),
    }
}
