//! Consents.

use std::collections::BTreeSet;

use domain::{
    attachment::Attachment,
    channel::Channel,
    consent::{Ground, Scope},
    date::PartialDate,
    id::ConsentId,
    record::Kind,
};
use office::{
    Office,
    attachment::read_file,
    consent::{ConsentView, Lacking, NewConsent, Scan},
};

use super::{
    Call,
    convert::{by_code, saved, word},
    photo::brought,
    posting::card,
};
use crate::{
    types::{
        Failure,
        consent::{
            AddScan, ConsentAdded, ConsentCard, ConsentWithdrawn, ConsentsRequest, FileCopy, LackingConsent,
            NewConsent as Request, ScanCard, WithdrawConsent,
        },
        exemplar::Id,
        record::Saved,
    },
    typescript::Bytes,
    wording,
};

pub(super) fn add(call: Call<'_>, request: Request) -> Result<ConsentAdded, Failure> {
    let has_scan = call.body.is_some() || request.file.is_some();
    let (bytes, file_name) = brought(call.body, request.file.as_deref(), request.file_name, read_file)?;
    let ground = match request.ground.as_str() {
        "" => Ground::Agreement,
        code => by_code(code, Ground::from_code)?,
    };
    let scopes = request.scopes.iter().map(|code| by_code(code, Scope::from_code));
    let channels = request.channels.iter().map(|code| by_code(code, Channel::from_code));
    let (scopes, channels) =
        (scopes.collect::<Result<BTreeSet<_>, _>>()?, channels.collect::<Result<BTreeSet<_>, _>>()?);
    call.api.with(|office| {
        let new = NewConsent {
            person: office.find_person(&request.person)?,
            ground,
            scopes,
            channels,
            from: request.from,
            to: request.to,
            purpose: request.purpose,
            reason: request.reason,
            decided_by: request.decided_by,
            note: request.note,
        };
        let scan = has_scan.then_some(Scan { file_name: &file_name, bytes: &bytes });
        let (id, done) = office.add_consent(&new, scan)?;
        let consent = consent_card(office, &office.consent(id)?);
        Ok(ConsentAdded { consent, saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn list(call: Call<'_>, request: ConsentsRequest) -> Result<Vec<ConsentCard>, Failure> {
    call.api.with(|office| {
        let person = office.find_person(&request.person)?;
        Ok(office.consents(person)?.iter().map(|consent| consent_card(office, consent)).collect())
    })
}

pub(super) fn add_scan(call: Call<'_>, request: AddScan) -> Result<Saved, Failure> {
    let (bytes, file_name) = brought(call.body, request.file.as_deref(), request.file_name, read_file)?;
    call.api.with(|office| {
        let id = consent_id(office, &request.consent)?;
        let done = office.add_scan(id, Scan { file_name: &file_name, bytes: &bytes })?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn scan(call: Call<'_>, request: Id) -> Result<Bytes, Failure> {
    call.api.with(|office| {
        let (_, media, bytes) = office.scan(consent_id(office, &request.id)?)?;
        Ok(Bytes { mime: media.mime(), bytes })
    })
}

pub(super) fn view_scan(call: Call<'_>, request: Id) -> Result<FileCopy, Failure> {
    let folder = call.api.print_folder();
    call.api.with(|office| {
        let file = office.scan_for_viewing(consent_id(office, &request.id)?, &folder)?;
        Ok(FileCopy { file: file.display().to_string() })
    })
}

pub(super) fn withdraw(call: Call<'_>, request: WithdrawConsent) -> Result<ConsentWithdrawn, Failure> {
    call.api.with(|office| {
        let id = consent_id(office, &request.consent)?;
        let withdrawn = office.withdraw_consent(id, &request.on, &request.reason)?;
        Ok(ConsentWithdrawn {
            to_take_down: withdrawn.to_take_down.iter().map(card).collect(),
            saved: saved(office, withdrawn.saved, Vec::new())?,
        })
    })
}

fn consent_id(office: &Office, text: &str) -> Result<ConsentId, Failure> {
    Ok(office.find_record(Kind::Consent, text)?.into())
}

fn consent_card(office: &Office, view: &ConsentView) -> ConsentCard {
    let consent = &view.consent;
    let shown = |date: Option<PartialDate>| date.map(PartialDate::on_screen).unwrap_or_default();
    let today = office.today_in_vietnam();
    let holds = consent.period().zip(today).is_some_and(|(period, today)| period.contains(today));
    ConsentCard {
        id: view.id.to_string(),
        person: consent.person.map(|person| person.to_string()).unwrap_or_default(),
        name: view.person_name.clone(),
        ground: word!(consent.ground),
        scopes: consent.scopes.iter().map(|scope| word!(*scope)).collect(),
        channels: consent.channels.iter().map(|channel| word!(*channel)).collect(),
        from: shown(consent.valid_from),
        to: shown(consent.valid_to),
        purpose: consent.purpose.clone(),
        reason: consent.reason.clone(),
        decided_by: consent.decided_by.clone(),
        holds,
        withdrawn_on: consent.withdrawn_on.map(PartialDate::on_screen),
        withdrawn_why: consent.withdrawn_why.clone(),
        scan: view.scan.as_ref().map(scan_card),
        note: consent.note.clone(),
    }
}

pub(super) fn scan_card(scan: &Attachment) -> ScanCard {
    ScanCard {
        sha256: scan.hash.clone(),
        bytes: scan.bytes,
        mime: scan.media.map(|media| media.mime().to_owned()).unwrap_or_default(),
        file_name: scan.file_name.clone(),
    }
}

pub(super) fn lacking_card(lacking: &Lacking) -> LackingConsent {
    LackingConsent {
        person: lacking.person.to_string(),
        name: lacking.name.clone(),
        scopes: lacking.scopes.iter().map(|scope| word!(*scope)).collect(),
        channel: word!(lacking.channel),
        text: wording::lacking(lacking),
    }
}
