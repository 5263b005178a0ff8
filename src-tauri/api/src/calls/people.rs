//! People: doubles and merging, what is kept on one person and its end; records as they stood.

use std::{collections::BTreeMap, path::PathBuf};

use domain::{
    date::{self, PartialDate},
    exemplar::Subject,
    id::RecordId,
    likeness::{Reason, SUSPECT},
    profile::Duty,
    record::Kind,
};
use office::{
    Alike, Office, OfficeError,
    article::{Destination, Wrapping},
    names::Names,
    people::{Choice, ErasureOrder, Newcomer, Pair, Stand},
};

use super::{
    Call,
    convert::{record_id, saved, word},
};
use crate::{
    open_office::PRINT_FOLDER,
    types::{
        Failure, Nothing, Word,
        people::{
            AlikeCard, ComparedField, DuplicatePair, Duplicates, ErasePerson, ErasureCard, ExportPerson,
            Lookalike, LookalikesRequest, MergeRecords, OverdueCard, PersonErased, PersonExported,
            PersonName, PersonalData, PlaceThen, RecordComparison, RecordThen, Retention, RetentionYears,
            StandCard, ThenRequest, TwoRecords,
        },
        record::Saved,
    },
    wording,
};

/// What the program leaves in the office's folder beside its data: copies for viewing and printing, its own faults.
const LEAVINGS: [&str; 2] = [PRINT_FOLDER, "su-co.log"];

pub(super) fn duplicates(call: Call<'_>, _: Nothing) -> Result<Duplicates, Failure> {
    call.api.with(|office| {
        let suspects = office.duplicates()?;
        let names = office.names()?;
        let of = |kind: Kind, pairs: &[Pair]| -> Result<Vec<DuplicatePair>, Failure> {
            pairs.iter().map(|pair| duplicate(office, &names, kind, pair)).collect()
        };
        let mut pairs = of(Kind::Person, &suspects.people)?;
        pairs.extend(of(Kind::Collective, &suspects.collectives)?);
        Ok(Duplicates { pairs, more: suspects.more })
    })
}

pub(super) fn lookalikes(call: Call<'_>, request: LookalikesRequest) -> Result<Vec<Lookalike>, Failure> {
    call.api.with(|office| {
        let names = office.names()?;
        let kind = if request.collective { Kind::Collective } else { Kind::Person };
        let newcomer = Newcomer {
            kind,
            name: request.name,
            // Whoever is still typing is not told that half a date is none.
            birth: date::parse(&request.birth).ok(),
            unit: request.unit.as_deref().and_then(|unit| names.unit(unit).ok()),
            position: request.position,
        };
        let known = office.lookalikes(&newcomer)?;
        known
            .into_iter()
            .map(|pair| {
                let record = pair.other.record;
                let subject = match kind {
                    Kind::Collective => Subject::Collective(record.into()),
                    _ => Subject::Person(record.into()),
                };
                Ok(Lookalike {
                    subject: subject.to_text(),
                    card: alike(office, &names, &pair.other)?,
                    reasons: words(&pair.reasons),
                    likely: pair.score >= SUSPECT,
                })
            })
            .collect()
    })
}

pub(super) fn compare(call: Call<'_>, request: TwoRecords) -> Result<RecordComparison, Failure> {
    call.api.with(|office| {
        let records = [somebody(office, &request.one)?, somebody(office, &request.other)?];
        let comparison = office.compare(records[0], records[1])?;
        let fields = comparison.fields.into_iter().map(|it| ComparedField {
            field: it.place,
            label: it.label.to_owned(),
            one: it.one,
            other: it.other,
            differs: it.differs,
        });
        Ok(RecordComparison {
            kind: comparison.kind.code().to_owned(),
            records: records.map(|record| record.to_string()),
            names: comparison.names,
            fields: fields.collect(),
            exemplars: comparison.exemplars.map(|stands| stands.iter().map(stand).collect()),
            others: comparison.others.map(count),
        })
    })
}

pub(super) fn merge(call: Call<'_>, request: MergeRecords) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let (keep, other) = (somebody(office, &request.keep)?, somebody(office, &request.other)?);
        let choices: BTreeMap<String, Choice> = request
            .choices
            .into_iter()
            .map(|it| (it.field, if it.theirs { Choice::Theirs } else { Choice::Ours }))
            .collect();
        let done = office.merge(keep, other, &choices)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn mark_distinct(call: Call<'_>, request: TwoRecords) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let (one, other) = (somebody(office, &request.one)?, somebody(office, &request.other)?);
        let done = office.mark_distinct(one, other)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn personal_data(call: Call<'_>, request: PersonName) -> Result<PersonalData, Failure> {
    call.api.with(|office| {
        let id = office.find_person(&request.person)?;
        let holdings = office.holdings(id)?;
        let person = office.person(id)?.unwrap_or_default();
        Ok(PersonalData {
            person: id.to_string(),
            name: person.full_name,
            exemplars: count(holdings.exemplars.len()),
            consents: count(holdings.consents.len()),
            honours: count(holdings.honours.len()),
            postings: count(holdings.postings.len()),
            files: count(holdings.files.len()),
            others: count(holdings.others.len()),
            kept_until: shown(person.kept_until),
            erased: !person.erased.is_empty(),
            may_export: office.may(Duty::KeepPersonalData),
            may_erase: office.may(Duty::ErasePeople),
        })
    })
}

pub(super) fn export(call: Call<'_>, request: ExportPerson) -> Result<PersonExported, Failure> {
    call.api.with(|office| {
        let person = office.find_person(&request.person)?;
        let wrapping = if request.zip { Wrapping::Zip } else { Wrapping::Folder };
        let to = match request.file {
            Some(file) => Destination::At(PathBuf::from(file)),
            None => Destination::Into(PathBuf::from(request.folder.unwrap_or_default())),
        };
        let package = office.export_person(person, wrapping, &to)?;
        Ok(PersonExported {
            place: package.place.display().to_string(),
            files: package.files.into_iter().map(|file| file.name).collect(),
        })
    })
}

pub(super) fn erase(call: Call<'_>, request: ErasePerson) -> Result<PersonErased, Failure> {
    call.api.with(|office| {
        let order = ErasureOrder {
            person: office.find_person(&request.person)?,
            reason: &request.reason,
            typed_name: &request.typed_name,
            leavings: &LEAVINGS,
        };
        let erased = office.erase_person(&order)?;
        Ok(PersonErased {
            anonymous: count(erased.anonymous),
            cut: count(erased.cut),
            files: count(erased.files),
            namesakes: count(erased.namesakes),
            signs_history: erased.signs_history,
            left: erased.left,
            saved: saved(office, erased.saved, Vec::new())?,
        })
    })
}

pub(super) fn erasures(call: Call<'_>, _: Nothing) -> Result<Vec<ErasureCard>, Failure> {
    call.api.with(|office| {
        let card = |it: office::PastErasure| ErasureCard {
            person: it.person.to_string(),
            day: it.at.day_in_vietnam().map(PartialDate::on_screen).unwrap_or_default(),
            clock: wording::clock(it.at),
            author: it.author,
            reason: it.reason,
        };
        Ok(office.erasures()?.into_iter().map(card).collect())
    })
}

pub(super) fn retention(call: Call<'_>, _: Nothing) -> Result<Retention, Failure> {
    call.api.with(|office| kept(office))
}

pub(super) fn set_retention_years(call: Call<'_>, request: RetentionYears) -> Result<Retention, Failure> {
    call.api.with(|office| {
        office.set_retention_years(request.years)?;
        kept(office)
    })
}

pub(super) fn record_at(call: Call<'_>, request: ThenRequest) -> Result<RecordThen, Failure> {
    call.api.with(|office| {
        let record = match record_id(&request.record) {
            Ok(record) => record,
            Err(_) => office.find_exemplar(&request.record)?.into(),
        };
        let day = date::parse(&request.day).map_err(|_| OfficeError::NoDay)?;
        let then = office.record_at(record, day)?;
        let places = then.places.into_iter().map(|it| PlaceThen {
            record: it.record.to_string(),
            kind: it.kind.code().to_owned(),
            path: it.path.to_string(),
            field: it.field,
            differs: it.then != it.now,
            stood: it.then,
            now: it.now,
        });
        Ok(RecordThen {
            day: then.day.on_screen(),
            existed: then.existed,
            name: then.name,
            places: places.collect(),
        })
    })
}

fn kept(office: &Office) -> Result<Retention, Failure> {
    let retention = office.retention()?;
    let mut overdue = Vec::new();
    for it in retention.overdue {
        overdue.push(OverdueCard {
            person: it.person.to_string(),
            name: it.name,
            until: shown(it.until),
            brought_back: it.brought_back,
            exemplar: newest(office, it.person.into())?,
        });
    }
    Ok(Retention {
        years: retention.years,
        source: retention.source,
        unconfirmed: retention.unconfirmed,
        overdue,
    })
}

fn duplicate(office: &Office, names: &Names, kind: Kind, pair: &Pair) -> Result<DuplicatePair, Failure> {
    Ok(DuplicatePair {
        kind: kind.code().to_owned(),
        one: alike(office, names, &pair.one)?,
        other: alike(office, names, &pair.other)?,
        reasons: words(&pair.reasons),
        score: pair.score,
    })
}

fn alike(office: &Office, names: &Names, alike: &Alike) -> Result<AlikeCard, Failure> {
    let unit = alike.unit.map(|unit| names.unit_name(unit).unwrap_or("chưa nhận được đơn vị").to_owned());
    Ok(AlikeCard {
        record: alike.record.to_string(),
        name: alike.name.clone(),
        birth: shown(alike.birth),
        unit: unit.unwrap_or_default(),
        position: alike.position.clone(),
        exemplar: newest(office, alike.record)?,
    })
}

/// The newest exemplar about somebody.
fn newest(office: &Office, record: RecordId) -> Result<Option<String>, Failure> {
    Ok(office.exemplar_of(record)?.map(|id| id.to_string()))
}

fn words(reasons: &[Reason]) -> Vec<Word> {
    reasons.iter().map(|reason| word!(*reason)).collect()
}

fn stand(stand: &Stand) -> StandCard {
    StandCard {
        id: stand.id.to_string(),
        plan_year: stand.plan_year,
        category: word!(stand.category),
        state: word!(stand.state),
    }
}

fn shown(date: Option<PartialDate>) -> String {
    date.map(PartialDate::on_screen).unwrap_or_default()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A person or a collective by its id, or whoever stands behind an exemplar.
fn somebody(office: &Office, text: &str) -> Result<RecordId, Failure> {
    if let Ok(record) = text.parse::<RecordId>()
        && matches!(office.kind_of(record)?, Kind::Person | Kind::Collective)
    {
        return Ok(record);
    }
    let id = office.find_exemplar(text)?;
    let subject = office.exemplar(id)?.subject.map(Subject::record);
    subject.ok_or_else(|| OfficeError::NobodyBehind(text.to_owned()).into())
}
