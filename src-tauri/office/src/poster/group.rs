//! Several exemplars on one sheet: as cards, as the rows of a list, as the stories of a bulletin.

use std::collections::BTreeSet;

use domain::{
    exemplar::{Category, Exemplar},
    id::ExemplarId,
    profile::Role,
    text::{fold::fold, typography::quote},
    unit::UnitKind,
};
use notices::{Approval, Card, PosterContent, Register, RegisterGroup, Slot, Subject, TemplateId};

use super::{
    brief::brief,
    content::{Gathered, Line, sheet_time},
    frame::{SheetTime, head_of},
    plan::{Planned, Told},
    words::{DayToCome, SheetWords, SignedBy},
};
use crate::{Office, OfficeError, exemplar::detail::Portrait, names::Names, poster::SheetRequest};

/// Characters of a card's text, where a few cards have the sheet to themselves.
const CARD_LIMIT: usize = 200;

/// Characters of a card's text, where many share a sheet: three or four lines beside a picture.
const SHORT_CARD_LIMIT: usize = 110;

/// With more cards than this each has less room.
const FEW_CARDS: usize = 4;

/// Characters of a deed in a list.
const ROW_LIMIT: usize = 100;

impl Office {
    /// One sheet about all exemplars of a request.
    pub(super) fn plan_group(
        &mut self,
        request: &SheetRequest,
        names: &Names,
        template: &TemplateId,
    ) -> Result<Planned, OfficeError> {
        let mut shown = Vec::with_capacity(request.exemplars.len());
        for id in in_order(request, template) {
            let portrait = self.portrait(id)?;
            let gathered = self.gather(&portrait, names, request)?;
            shown.push((portrait, gathered));
        }
        let family = self.template(template)?.family().clone();
        let time = latest(&shown);
        let issuer = self.issuer(names, time)?.and_then(|unit| unit.kind);
        let words = self.group_words(&request.words, &family, &shown, (time, issuer));
        let is_draft = shown.iter().any(|(_, one)| one.content.approval == Approval::Draft);
        let mut content = PosterContent {
            subject: Subject::Model,
            approval: if is_draft { Approval::Draft } else { Approval::Approved },
            ..self.framed(names, request, time)?
        };
        put_words(&words, &mut content);
        for (_, gathered) in &mut shown {
            gathered.lines.iter_mut().for_each(|line| line.slots.clear());
        }
        if family == TemplateId::BULLETIN {
            content.cards = shown.iter_mut().enumerate().map(story).collect();
        } else {
            let limit = if shown.len() > FEW_CARDS { SHORT_CARD_LIMIT } else { CARD_LIMIT };
            let cards = shown.iter_mut().enumerate();
            content.cards = cards.map(|(index, one)| card(Slot::Card(index), limit, one)).collect();
        }
        content.register = register(&mut shown);
        let told = shown.into_iter().map(|(portrait, gathered)| Told { portrait, lines: gathered.lines });
        Ok(Planned {
            content,
            choice: self.choice(template, request)?,
            told: told.collect(),
            words,
            checks: Vec::new(),
        })
    }

    /// The words of a sheet about several, what was left open filled in.
    fn group_words(
        &self,
        typed: &SheetWords,
        family: &TemplateId,
        shown: &[(Portrait, Gathered)],
        (time, issuer): (SheetTime, Option<UnitKind>),
    ) -> SheetWords {
        let kinds = kinds(shown);
        let year = time.plan_year;
        let (title, subtitle) = match family {
            it if *it == TemplateId::LIST => {
                (format!("Danh sách {} năm {year}", lowered(&kinds)), String::new())
            }
            it if *it == TemplateId::BULLETIN => ("Bản tin thi đua".to_owned(), String::new()),
            _ => ("Những gương sáng ngành Tư pháp".to_owned(), format!("{kinds} năm {year}")),
        };
        let or = |typed: &Option<String>, usual: String| Some(typed.clone().unwrap_or(usual));
        SheetWords {
            title: or(&typed.title, title),
            subtitle: or(&typed.subtitle, subtitle),
            note: or(&typed.note, time.month()),
            closing: or(&typed.closing, closing(shown)),
            lead: shown.first().filter(|_| *family == TemplateId::BULLETIN).map(|(lead, _)| lead.id),
            signature: Some(typed.signature.clone().unwrap_or_else(|| self.usual_signature(issuer))),
            events: typed.events.clone(),
            ..SheetWords::default()
        }
    }

    /// Who would sign: the head of the office, or the chief for the head, if it is them who work now. The mark
    /// that it was signed is never set unasked.
    fn usual_signature(&self, issuer: Option<UnitKind>) -> SignedBy {
        let head = head_of(issuer);
        let signed =
            |capacity: String, name: &str| SignedBy { capacity, mark: String::new(), name: name.to_owned() };
        match self.worker() {
            Some(worker) if worker.role == Role::Director => signed(head.to_owned(), &worker.name),
            Some(worker) if worker.role == Role::OfficeChief => {
                signed(format!("TL. {head}\nCHÁNH VĂN PHÒNG"), &worker.name)
            }
            _ => signed(head.to_owned(), ""),
        }
    }
}

/// The exemplars of a sheet, of a bulletin the one first that leads it.
fn in_order(request: &SheetRequest, template: &TemplateId) -> Vec<ExemplarId> {
    let mut ids = request.exemplars.clone();
    let leads = |id: &ExemplarId| *template == TemplateId::BULLETIN && request.words.lead == Some(*id);
    ids.sort_by_key(|id| !leads(id));
    ids
}

fn put_words(words: &SheetWords, content: &mut PosterContent) {
    let said = |text: &Option<String>| text.clone().unwrap_or_default();
    content.name = said(&words.title);
    content.subtitle = said(&words.subtitle);
    content.note = said(&words.note);
    content.closing = said(&words.closing);
    content.signature = words.signature.as_ref().map(SignedBy::signature).unwrap_or_default();
    content.events = words.events.iter().map(DayToCome::event).collect();
}

/// A sheet about several speaks from the latest of their days.
fn latest(shown: &[(Portrait, Gathered)]) -> SheetTime {
    let times: Vec<SheetTime> = shown.iter().map(|(portrait, _)| sheet_time(&portrait.exemplar)).collect();
    SheetTime {
        plan_year: times.iter().map(|time| time.plan_year).max().unwrap_or_default(),
        day: times.iter().filter_map(|time| time.day).max(),
    }
}

/// "Điển hình tiên tiến, mô hình mới": what kinds of exemplars these are.
fn kinds(shown: &[(Portrait, Gathered)]) -> String {
    let found: BTreeSet<&str> =
        shown.iter().map(|(portrait, _)| portrait.exemplar.category.label()).collect();
    let inner = Category::ALL.iter().map(|category| category.label()).filter(|label| found.contains(label));
    inner
        .enumerate()
        .map(|(index, label)| if index == 0 { label.to_owned() } else { lowered(label) })
        .collect::<Vec<_>>()
        .join(", ")
}

pub(crate) fn lowered(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The fields that [`post`] tells.
const POST: &[&str] = &["role", "unit"];

/// Lets a place of the sheet show these fields.
fn show(lines: &mut [Line], slot: Slot, parts: &[&str]) {
    for line in lines.iter_mut().filter(|line| parts.contains(&line.part)) {
        line.slots.push(slot);
    }
}

/// Office and unit in one line: "Chuyên viên Văn phòng Sở" and "Văn phòng Sở Tư pháp" share words that are said
/// once.
pub(crate) fn post(content: &PosterContent) -> String {
    /// Fewer words in common may mean something else: "Trưởng phòng" and "Phòng Tư pháp".
    const SHARED: usize = 3;
    let PosterContent { role, unit, .. } = content;
    let words = |text: &str| text.split_whitespace().map(fold).collect::<Vec<String>>();
    let (of_role, of_unit) = (words(role), words(unit));
    let most = of_role.len().min(of_unit.len());
    let shared = (SHARED..=most).rev().find(|count| of_role.ends_with(&of_unit[..*count]));
    match shared {
        _ if role.is_empty() || unit.is_empty() => format!("{role}{unit}"),
        Some(count) => {
            let rest = unit.split_whitespace().skip(count);
            std::iter::once(role.as_str()).chain(rest).collect::<Vec<&str>>().join(" ")
        }
        None => format!("{role}, {unit}"),
    }
}

fn card(slot: Slot, limit: usize, (portrait, gathered): &mut (Portrait, Gathered)) -> Card {
    let told = brief(&portrait.exemplar, limit);
    let unit = post(&gathered.content);
    // The first field is where a click on the card leads.
    show(&mut gathered.lines, slot, &[told.field, "name", "photo"]);
    show(&mut gathered.lines, slot, POST);
    Card {
        kind: portrait.exemplar.category.label().to_owned(),
        name: gathered.content.name.clone(),
        subject: gathered.content.subject,
        unit,
        text: told.text.to_owned(),
        photo: gathered.content.photo.clone(),
    }
}

/// A story of a bulletin: the first is told at length with its picture, the others in brief.
fn story((index, (portrait, gathered)): (usize, &mut (Portrait, Gathered))) -> Card {
    let slot = Slot::Card(index);
    let Exemplar { praise, summary, category, .. } = &portrait.exemplar;
    let content = &gathered.content;
    if index > 0 {
        let told = brief(&portrait.exemplar, SHORT_CARD_LIMIT);
        show(&mut gathered.lines, slot, &[told.field, "name"]);
        return Card {
            name: content.name.clone(),
            subject: content.subject,
            text: told.text.to_owned(),
            ..Card::default()
        };
    }
    let unit = post(content);
    let text = if summary.is_empty() { praise } else { summary };
    let is_headline = !praise.is_empty() && !summary.is_empty();
    let by_line = match content.subject {
        Subject::Model => format!("Mô hình {}", quote(&content.name)),
        Subject::Person | Subject::Collective => content.name.clone(),
    };
    let card = Card {
        kind: if is_headline { by_line } else { category.label().to_owned() },
        name: if is_headline { praise.clone() } else { content.name.clone() },
        subject: if is_headline { Subject::Model } else { content.subject },
        unit,
        text: text.clone(),
        photo: content.photo.clone(),
    };
    show(&mut gathered.lines, slot, &["summary", "praise", "name"]);
    if card.photo.is_some() {
        show(&mut gathered.lines, slot, &["photo"]);
    }
    show(&mut gathered.lines, slot, POST);
    card
}

/// The rows of a list: people first, then teams and models, each in the order they were chosen in.
fn register(shown: &mut [(Portrait, Gathered)]) -> Register {
    let mut groups = [Vec::new(), Vec::new()];
    let mut number = 0;
    for (group, wants_people) in [true, false].into_iter().enumerate() {
        for (portrait, gathered) in shown.iter_mut() {
            if (gathered.content.subject == Subject::Person) != wants_people {
                continue;
            }
            let slot = Slot::Row(number);
            number += 1;
            let told = brief(&portrait.exemplar, ROW_LIMIT);
            let unit = post(&gathered.content);
            show(&mut gathered.lines, slot, &[told.field, "name"]);
            show(&mut gathered.lines, slot, POST);
            groups[group].push(vec![gathered.content.name.clone(), unit, told.text.to_owned()]);
        }
    }
    let [people, others] = groups;
    let is_parted = !people.is_empty() && !others.is_empty();
    let title = |title: &str| if is_parted { title.to_owned() } else { String::new() };
    Register {
        headings: ["Họ và tên, tên tập thể", "Chức vụ, đơn vị công tác", "Thành tích tiêu biểu"]
            .map(str::to_owned)
            .to_vec(),
        groups: vec![
            RegisterGroup { title: title("I. CÁ NHÂN"), rows: people },
            RegisterGroup { title: title("II. TẬP THỂ, MÔ HÌNH"), rows: others },
        ],
        widths: Vec::new(),
    }
}

/// How many stand in a list.
fn closing(shown: &[(Portrait, Gathered)]) -> String {
    let people = shown.iter().filter(|(_, one)| one.content.subject == Subject::Person).count();
    let others = shown.len() - people;
    let whole = format!("Danh sách này có {:02} điển hình", shown.len());
    match (people, others) {
        (0, _) | (_, 0) => format!("{whole}."),
        _ => format!("{whole}:\n{people:02} cá nhân, {others:02} tập thể và mô hình."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_that_the_office_names_is_not_named_again() {
        let told = |role: &str, unit: &str| {
            post(&PosterContent { role: role.to_owned(), unit: unit.to_owned(), ..PosterContent::default() })
        };
        assert_eq!(
            told("Chuyên viên Văn phòng Sở", "Văn phòng Sở Tư pháp"),
            "Chuyên viên Văn phòng Sở Tư pháp"
        );
        let deputy = "Phó Trưởng phòng Tư pháp huyện Suối Mơ";
        assert_eq!(told(deputy, "Phòng Tư pháp huyện Suối Mơ"), deputy);
        assert_eq!(
            told("Trưởng phòng", "Phòng Tư pháp huyện Suối Mơ"),
            "Trưởng phòng, Phòng Tư pháp huyện Suối Mơ"
        );
        assert_eq!(told("", "UBND xã Cầu Vồng"), "UBND xã Cầu Vồng");
    }
}
