//! Units over time.

use domain::{date::PartialDate, id::UnitId, rearrangement::Course, unit::Unit};
use office::{
    Office,
    photo::read_file,
    unit::{Heir, ImportedList, ListRequest, UnitChange, UnitPlan, UnitWords},
};

use super::{
    Call,
    convert::{by_code, saved, word},
    photo::brought,
};
use crate::{
    types::{
        Failure, Nothing,
        exemplar::Id,
        office::Named,
        unit::{
            ApplyUnitChange, CataloguedChange, ChangeUnits, FaultyLine, ImportUnits, NewUnit, UnitAdded,
            UnitDetail, UnitHeir, UnitListRead, UnitOnLine, UnitOutcome, UnitPreview, UnitRow, UnitStage,
            UnitsChanged,
        },
    },
    wording,
};

pub(super) fn units(call: Call<'_>, _: Nothing) -> Result<Vec<UnitRow>, Failure> {
    call.api.with(|office| {
        let today = today(office)?;
        let row = |it: office::unit::UnitRow| UnitRow {
            id: it.id.to_string(),
            validity: wording::units::validity(&it.unit),
            stage: stage(&it.unit, today),
            kind: it.unit.kind.map(|kind| word!(kind)),
            name: it.unit.official_name,
            short_name: it.unit.short_name,
            exemplars: count(it.exemplars),
            before: count(it.before),
            after: count(it.after),
        };
        Ok(office.units()?.into_iter().map(row).collect())
    })
}

pub(super) fn show(call: Call<'_>, request: Id) -> Result<UnitDetail, Failure> {
    call.api.with(|office| {
        let today = today(office)?;
        let it = office.unit_detail(&request.id)?;
        let name_of = |id: &UnitId| it.line.iter().find(|(other, _)| other == id);
        let named = |id: UnitId| name_of(&id).map(|(id, unit)| named(*id, &unit.official_name));
        let full =
            |day: Option<PartialDate>, to: fn(PartialDate) -> PartialDate| day.map(|day| to(day).to_iso());
        let line = it.line.iter().map(|(id, unit)| UnitOnLine {
            id: id.to_string(),
            name: unit.official_name.clone(),
            first: full(unit.valid_from, PartialDate::first_day),
            last: full(unit.valid_to, PartialDate::last_day),
            validity: wording::units::validity(unit),
            stage: stage(unit, today),
        });
        let shown = |day: Option<PartialDate>| day.map(PartialDate::on_screen).unwrap_or_default();
        Ok(UnitDetail {
            id: it.id.to_string(),
            code: it.unit.code.clone(),
            name: it.unit.official_name.clone(),
            short_name: it.unit.short_name.clone(),
            kind: it.unit.kind.map(|kind| word!(kind)),
            tier: it.unit.tier.map(|tier| word!(tier)),
            parent: it.parent.as_ref().map(|(id, name)| self::named(*id, name)),
            valid_from: shown(it.unit.valid_from),
            valid_to: shown(it.unit.valid_to),
            stage: stage(&it.unit, today),
            place_name: it.unit.place_name.clone(),
            letterhead_parent: it.unit.letterhead_parent.clone(),
            letterhead_name: it.unit.letterhead_name.clone(),
            abbreviation: it.unit.abbreviation.clone(),
            basis: it.unit.basis.clone(),
            previous: it.succession.previous(it.id).filter_map(named).collect(),
            next: it.succession.next(it.id).filter_map(named).collect(),
            people: count(it.ties.people),
            exemplars: count(it.ties.exemplars),
            open: count(it.ties.open),
            boards: count(it.ties.boards),
            line: line.collect(),
            links: it.links.iter().map(|(old, new)| (old.to_string(), new.to_string())).collect(),
        })
    })
}

pub(super) fn add(call: Call<'_>, request: NewUnit) -> Result<UnitAdded, Failure> {
    call.api.with(|office| {
        let (id, done) = office.add_unit(&words(request))?;
        Ok(UnitAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn preview(call: Call<'_>, request: ChangeUnits) -> Result<UnitPreview, Failure> {
    let change = unit_change(request)?;
    call.api.with(|office| {
        let plan = office.plan_unit_change(&change)?;
        told(office, &plan)
    })
}

pub(super) fn change(call: Call<'_>, request: ChangeUnits) -> Result<UnitsChanged, Failure> {
    let change = unit_change(request)?;
    call.api.with(|office| {
        let (plan, done) = office.change_units(&change)?;
        changed(office, &plan, Some(done))
    })
}

pub(super) fn changes(call: Call<'_>, _: Nothing) -> Result<Vec<CataloguedChange>, Failure> {
    call.api.with(|office| {
        let mut changes = Vec::new();
        for it in office.unit_changes()? {
            changes.push(CataloguedChange {
                preview: told(office, &it.plan)?,
                code: it.code,
                day: it.day.on_screen(),
                title: it.title,
                note: it.note,
                source: it.source,
                unconfirmed: it.unconfirmed,
                needs_list: it.needs_list,
            });
        }
        Ok(changes)
    })
}

pub(super) fn apply(call: Call<'_>, request: ApplyUnitChange) -> Result<UnitsChanged, Failure> {
    call.api.with(|office| {
        let (plan, done) = office.apply_unit_change(&request.code)?;
        changed(office, &plan, done)
    })
}

pub(super) fn read_list(call: Call<'_>, request: ImportUnits) -> Result<UnitListRead, Failure> {
    let request = list_request(call.body, request)?;
    call.api.with(|office| {
        let list = office.read_unit_list(&request)?;
        Ok(UnitListRead {
            understood: count(list.understood),
            faults: faults(&list),
            preview: told(office, &list.plan)?,
        })
    })
}

pub(super) fn import(call: Call<'_>, request: ImportUnits) -> Result<UnitsChanged, Failure> {
    let request = list_request(call.body, request)?;
    call.api.with(|office| {
        let (list, done) = office.import_unit_list(&request)?;
        changed(office, &list.plan, done)
    })
}

fn list_request(body: Option<Vec<u8>>, request: ImportUnits) -> Result<ListRequest, Failure> {
    let bytes = match request.text {
        Some(text) => text.into_bytes(),
        None => brought(body, request.file.as_deref(), String::new(), read_file)?.0,
    };
    let ImportUnits { day, basis, add_old, skip_faulty, .. } = request;
    Ok(ListRequest { bytes, day, basis, add_old, skip_faulty })
}

fn unit_change(request: ChangeUnits) -> Result<UnitChange, Failure> {
    let heir = |heir: UnitHeir| match heir.unit {
        Some(unit) => Heir::Known(unit),
        None => Heir::New(Box::new(words(heir.new.unwrap_or_default()))),
    };
    Ok(UnitChange {
        course: by_code(&request.course, Course::from_code)?,
        units: request.units,
        day: request.day,
        heirs: request.heirs.into_iter().map(heir).collect(),
        basis: request.basis,
    })
}

fn words(new: NewUnit) -> UnitWords {
    UnitWords {
        official_name: new.name,
        short_name: new.short_name,
        kind: new.kind,
        parent: new.parent,
        valid_from: new.valid_from,
        valid_to: new.valid_to,
        place_name: new.place_name,
        letterhead_parent: new.letterhead_parent,
        letterhead_name: new.letterhead_name,
        abbreviation: new.abbreviation,
        basis: new.basis,
    }
}

/// What a plan does, in words.
fn told(office: &Office, plan: &UnitPlan) -> Result<UnitPreview, Failure> {
    let ties = office.ties_of(plan)?;
    let outcome = |(id, before, after): (UnitId, Option<&Unit>, &Unit)| UnitOutcome {
        id: id.to_string(),
        name: after.official_name.clone(),
        added: before.is_none(),
        what: wording::units::outcome(before, after, &plan.after),
    };
    Ok(UnitPreview {
        units: plan.touched().map(outcome).collect(),
        left: plan.left.iter().map(|it| wording::capitalised(&wording::units::fault(&it.why).0)).collect(),
        people: count(ties.people),
        open: count(ties.open),
        boards: count(ties.boards),
    })
}

fn changed(
    office: &Office,
    plan: &UnitPlan,
    done: Option<office::door::Saved>,
) -> Result<UnitsChanged, Failure> {
    Ok(UnitsChanged {
        done: told(office, plan)?,
        saved: done.map(|done| saved(office, done, Vec::new())).transpose()?,
    })
}

fn faults(list: &ImportedList) -> Vec<FaultyLine> {
    let fault = |(line, text, why): &(usize, String, office::unit::RowFault)| FaultyLine {
        line: count(*line),
        text: text.clone(),
        why: wording::units::row_fault(why),
    };
    list.faults.iter().map(fault).collect()
}

fn today(office: &Office) -> Result<PartialDate, Failure> {
    Ok(office.today_in_vietnam().ok_or(office::OfficeError::NoDay)?)
}

fn stage(unit: &Unit, today: PartialDate) -> UnitStage {
    if unit.has_ended_on(today) {
        UnitStage::Ended
    } else if unit.has_begun_on(today) {
        UnitStage::Now
    } else {
        UnitStage::Coming
    }
}

fn named(id: UnitId, name: &str) -> Named {
    Named { id: id.to_string(), name: name.to_owned() }
}

/// Numbers of units and their ties are small.
fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
