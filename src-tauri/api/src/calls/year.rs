//! The plan year the office works on, and what its beginning brings along.

use domain::{
    plan_year::Decision,
    record::Kind,
    rollover::{Choice, Detail},
};
use office::{Office, year};

use super::{
    Call,
    convert::{by_code, saved, word},
};
use crate::{
    types::{
        Failure,
        record::Saved,
        year::{NewDecision, YearDecision, YearDecisions, YearRequest, YearTask, YearView},
    },
    wording,
};

pub(super) fn show(call: Call<'_>, request: YearRequest) -> Result<YearView, Failure> {
    call.api.with(|office| {
        let view = office.year(request.year)?;
        let names = office.names()?;
        let unit = |id| names.units.get(&id).map(|unit| unit.short_name.clone()).unwrap_or_default();
        let begun = view.begun.as_ref().map(|(at, by)| format!("{by} chuyển năm, {}", wording::day(*at)));
        Ok(YearView {
            current: view.current,
            year: view.year,
            next: view.current + 1,
            is_season: is_season(office, view.current),
            begun: begun.unwrap_or_default(),
            open: u32::try_from(view.open()).unwrap_or(u32::MAX),
            tasks: view.tasks.iter().map(|it| task(it, view.year, &unit)).collect(),
            past: view.past.iter().map(decision).collect(),
        })
    })
}

pub(super) fn begin(call: Call<'_>, request: YearDecisions) -> Result<Saved, Failure> {
    let decisions = decisions(&request)?;
    call.api.with(|office| {
        let done = office.begin_year(request.year, &decisions)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn settle(call: Call<'_>, request: YearDecisions) -> Result<Saved, Failure> {
    let decisions = decisions(&request)?;
    call.api.with(|office| {
        let done = office.settle_year(request.year, &decisions)?;
        saved(office, done, Vec::new())
    })
}

/// In December of the year worked on, and ever after, until the office has gone over; in January also when it has.
fn is_season(office: &Office, current: i64) -> bool {
    let Some(today) = office.today_in_vietnam() else { return false };
    let year = i64::from(today.year());
    year > current || (year == current && matches!(today.month(), Some(1 | 12)))
}

fn decisions(request: &YearDecisions) -> Result<Vec<year::NewDecision>, Failure> {
    let read = |it: &NewDecision| {
        let choice = by_code(&it.choice, Choice::from_code)?;
        Ok(year::NewDecision { tasks: it.tasks.clone(), choice, note: it.note.clone() })
    };
    request.decisions.iter().flatten().map(read).collect()
}

fn task(it: &year::YearTask, year: i64, unit: &dyn Fn(domain::id::UnitId) -> String) -> YearTask {
    let task = &it.task;
    let (title, text) = wording::year::task(task, year, unit);
    // What somebody agreed to is not put into other words by anybody else.
    let is_agreed = task.record.is_some_and(|(_, kind)| kind == Kind::Consent);
    let (words, new_words) = match &task.detail {
        Detail::Words(words, new_words, _) if !is_agreed => (Some(words.clone()), Some(new_words.clone())),
        _ => (None, None),
    };
    YearTask {
        key: task.key.clone(),
        kind: word!(task.kind),
        title,
        text,
        record: task.record.map(|(id, _)| id.to_string()),
        record_kind: task.record.map(|(_, kind)| kind.code().to_owned()),
        path: task.path.as_ref().map(ToString::to_string),
        words,
        new_words,
        choices: task.choices().iter().map(|choice| word!(*choice)).collect(),
        decision: it.decision.as_ref().map(decision),
    }
}

fn decision(it: &Decision) -> YearDecision {
    YearDecision {
        about: it.about.clone(),
        choice: word!(it.choice),
        note: it.note.clone(),
        by: it.by.clone(),
        on: wording::day(it.at),
    }
}
