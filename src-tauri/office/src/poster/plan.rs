//! Which sheets a request makes, and what stands on each of them.

use std::collections::BTreeSet;

use domain::{date::PartialDate, id::ExemplarId, movement::Movement, text::order::title_key};
use notices::{
    Anniversary, Approval, Check, Point, PosterContent, SheetChoice, Slot, Subject, TemplateId, TemplateTakes,
};

use super::{
    content::{Gathered, Line},
    frame::SheetTime,
    model,
    request::usual_template,
    slide,
    words::{AwardWords, CALL_TO_EMULATION, Remembered, SheetWords},
};
use crate::{
    Office, OfficeError,
    exemplar::detail::Portrait,
    names::Names,
    poster::{Place, SheetRequest},
};

/// An exemplar on a sheet, with everything its records hold.
pub(crate) struct Told {
    pub(crate) portrait: Portrait,
    pub(crate) lines: Vec<Line>,
}

/// A sheet before it is set.
pub(crate) struct Planned {
    pub(crate) content: PosterContent,
    pub(crate) choice: SheetChoice,
    /// Whom it is about; nobody on a sheet of words.
    pub(crate) told: Vec<Told>,
    /// The words of the sheet, what was left open filled in.
    pub(crate) words: SheetWords,
    /// What had to be left out before the sheet was set.
    pub(crate) checks: Vec<Check>,
}

impl Planned {
    /// The exemplar and the field behind a place of the sheet; the agency and the like belong to no exemplar.
    pub(crate) fn place(&self, slot: Slot) -> Option<(ExemplarId, &Place)> {
        self.told.iter().find_map(|told| {
            let line = told.lines.iter().find(|line| line.slots.contains(&slot))?;
            Some((told.portrait.id, &line.place))
        })
    }
}

impl Office {
    /// The sheets of a request, in order.
    pub(super) fn plan(&mut self, request: &SheetRequest) -> Result<Vec<Planned>, OfficeError> {
        let names = self.names()?;
        let Some(id) = &request.template else { return self.plan_each(request, &names) };
        match self.template(id)?.takes() {
            TemplateTakes::One => self.plan_each(request, &names),
            TemplateTakes::Several { least, most } => {
                let mut seen = BTreeSet::new();
                let mut request = request.clone();
                request.exemplars.retain(|exemplar| seen.insert(*exemplar));
                match request.exemplars.len() {
                    0 => Err(OfficeError::NoExemplars),
                    given if given < least || given > most => {
                        Err(OfficeError::ExemplarCount { given, least, most })
                    }
                    _ => Ok(vec![self.plan_group(&request, &names, id)?]),
                }
            }
            TemplateTakes::Words => Ok(vec![self.plan_words(request, &names, id)?]),
        }
    }

    fn plan_each(&mut self, request: &SheetRequest, names: &Names) -> Result<Vec<Planned>, OfficeError> {
        if request.exemplars.is_empty() {
            return Err(OfficeError::NoExemplars);
        }
        request.exemplars.iter().map(|id| self.plan_one(*id, request, names)).collect()
    }

    fn plan_one(
        &mut self,
        id: ExemplarId,
        request: &SheetRequest,
        names: &Names,
    ) -> Result<Planned, OfficeError> {
        let portrait = self.portrait(id)?;
        let mut gathered = self.gather(&portrait, names, request)?;
        let content = &gathered.content;
        let usual = || usual_template(&portrait, content.subject, !content.sections.is_empty());
        let template = request.template.clone().unwrap_or_else(usual);
        if *self.template(&template)?.family() == TemplateId::MODEL {
            model::put_first(&portrait, &mut gathered);
        }
        let checks = if template == TemplateId::SLIDE {
            slide::put_points(&portrait, &mut gathered)
        } else {
            Vec::new()
        };
        put_words(&request.words, &mut gathered);
        let Gathered { content, lines } = gathered;
        Ok(Planned {
            content,
            choice: self.choice(&template, request)?,
            told: vec![Told { portrait, lines }],
            words: request.words.clone(),
            checks,
        })
    }

    /// A sheet about a day that is remembered.
    fn plan_words(
        &mut self,
        request: &SheetRequest,
        names: &Names,
        template: &TemplateId,
    ) -> Result<Planned, OfficeError> {
        let words = self.anniversary_words(&request.words, names)?;
        let remembered = words.anniversary.ok_or(OfficeError::NoDay)?;
        let Remembered { day, month, first_year, year } = remembered;
        let first_day = PartialDate::from_day(first_year, month, day).ok();
        let years = first_day.and_then(|_| Anniversary::in_year(day, month, first_year, year));
        let anniversary = years.ok_or(OfficeError::NotAnAnniversary(remembered))?;
        // The 29th of February is remembered in years that do not have it.
        let sheet_day = PartialDate::from_day(year, month, day).or(PartialDate::from_month(year, month)).ok();
        let time = SheetTime { plan_year: i64::from(year), day: sheet_day };
        let said = |text: &Option<String>| text.clone().unwrap_or_default();
        let content = PosterContent {
            subject: Subject::Model,
            eyebrow: "Kỷ niệm".to_owned(),
            name: said(&words.title),
            subtitle: said(&words.subtitle),
            quotation: said(&words.quotation),
            points_heading: said(&words.lines_heading),
            points: words.lines.iter().flatten().map(|line| point(line)).collect(),
            anniversary: Some(anniversary),
            approval: if request.draft { Approval::Draft } else { Approval::Approved },
            ..self.framed(names, request, time)?
        };
        Ok(Planned {
            content,
            choice: self.choice(template, request)?,
            told: Vec::new(),
            words,
            checks: Vec::new(),
        })
    }

    /// The words of an anniversary's sheet, what was left open filled in: the call to patriotic emulation,
    /// its years until this one, a slogan and the movements of the year.
    fn anniversary_words(&self, typed: &SheetWords, names: &Names) -> Result<SheetWords, OfficeError> {
        let this_year = self.today_in_vietnam().map(PartialDate::year).unwrap_or_default();
        let (day, month, first_year) = CALL_TO_EMULATION;
        let usual = Remembered { day, month, first_year, year: this_year };
        let remembered = typed.anniversary.unwrap_or(usual);
        let is_call = (remembered.day, remembered.month, remembered.first_year) == CALL_TO_EMULATION;
        let title = if is_call { "Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc" } else { "" };
        // The first slogan stands in the foot.
        let slogan = self.slogans()?.into_iter().nth(1).map(|(_, slogan)| slogan);
        let (said, source) = slogan.map(|slogan| (slogan.words, slogan.source)).unwrap_or_default();
        let source = if typed.quotation.is_some() { String::new() } else { source };
        let or = |typed: &Option<String>, usual: String| Some(typed.clone().unwrap_or(usual));
        let year = remembered.year;
        Ok(SheetWords {
            title: or(&typed.title, title.to_owned()),
            subtitle: or(&typed.subtitle, source),
            quotation: or(&typed.quotation, said),
            lines_heading: or(&typed.lines_heading, format!("Các phong trào thi đua năm {year}")),
            lines: Some(typed.lines.clone().unwrap_or_else(|| movements(names, year))),
            anniversary: Some(remembered),
            ..SheetWords::default()
        })
    }
}

/// The words that a sheet about one exemplar has from no record.
fn put_words(words: &SheetWords, gathered: &mut Gathered) {
    gathered.content.award = words.award.as_ref().map(AwardWords::award).unwrap_or_default();
    if let Some(subtitle) = &words.subtitle {
        gathered.content.subtitle.clone_from(subtitle);
        for line in &mut gathered.lines {
            line.slots.retain(|slot| *slot != Slot::Subtitle);
        }
    }
}

/// The movements of a year, by name.
fn movements(names: &Names, year: u16) -> Vec<String> {
    let year = i64::from(year);
    let is_on = |movement: &&Movement| {
        movement.period_from.is_none_or(|from| from <= year) && movement.period_to.is_none_or(|to| year <= to)
    };
    let mut found: Vec<&Movement> = names.movements.values().filter(is_on).collect();
    found.sort_by_key(|movement| title_key(&movement.name));
    let told = found.into_iter().map(|movement| match (movement.period_from, movement.period_to) {
        (Some(from), Some(to)) => format!("{} – Giai đoạn {from} – {to}", movement.name),
        _ => movement.name.clone(),
    });
    told.collect()
}

/// A line with what stands behind its first dash set apart.
fn point(line: &str) -> Point {
    let (title, text) = line.split_once(" – ").unwrap_or((line, ""));
    Point { title: title.trim().to_owned(), text: text.trim().to_owned() }
}
