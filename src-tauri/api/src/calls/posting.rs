//! Postings.

use std::{path::Path, sync::Arc};

use domain::{
    channel::Channel,
    date::{self, PartialDate, Period},
    posting::{FactChange, Stage},
    record::Value,
};
use office::{
    Office, PostingDays, PostingFilter,
    consent::Lacking,
    photo::read_file,
    poster::SheetKey,
    posting::{NewPosting, Posted, PostingView},
};

use super::{
    Call,
    consent::lacking_card,
    convert::{by_code, exemplar_ids, plain_word, saved, word},
    photo::photo_card,
    poster::WIDEST,
};
use crate::{
    types::{
        Failure, Nothing,
        exemplar::Id,
        photo::PhotoAdded,
        posting::{
            AddProof, ChangedFact, ChangedPosting, NewPosting as PostRequest, PostedExemplar, PostedFact,
            PostedFile, PostingAdded, PostingCard, PostingCopy, PostingDetail, PostingPage, PostingsRequest,
            Readiness, ReadinessRequest, TakeDown, TakedownCard, UnconsentedPosting,
        },
        record::Saved,
    },
    typescript::Bytes,
    wording,
};

pub(super) fn post(call: Call<'_>, request: PostRequest) -> Result<PostingAdded, Failure> {
    call.api.with(|office| {
        let new = new_posting(office, request)?;
        let (id, done) = office.post(&new)?;
        Ok(PostingAdded { posting: card(&office.posting(id)?), saved: saved(office, done, Vec::new())? })
    })
}

/// Reads what is to be posted.
pub(super) fn new_posting(office: &Office, request: PostRequest) -> Result<NewPosting, Failure> {
    let board = request.board.as_deref().filter(|board| !board.is_empty());
    Ok(NewPosting {
        what: what(office, request.key, &request.exemplars)?,
        channel: channel(&request.channel)?,
        board: board.map(|board| office.find_board(board)).transpose()?,
        link: request.link,
        from: request.from,
        to: request.to,
        copies: request.copies,
        posted_by: request.posted_by,
        approved_by: request.approved_by,
        approval_basis: request.approval_basis,
        note: request.note,
    })
}

pub(super) fn readiness(call: Call<'_>, request: ReadinessRequest) -> Result<Readiness, Failure> {
    call.api.with(|office| {
        let what = what(office, request.key, &request.exemplars)?;
        let found = office.readiness(&what, channel(&request.channel)?, (&request.from, &request.to))?;
        Ok(Readiness {
            ready: found.not_approved.is_empty() && !found.is_draft && found.lacking.is_empty(),
            not_approved: found.not_approved,
            draft: found.is_draft,
            lacking: found.lacking.iter().map(lacking_card).collect(),
            approved_by: found.approved_by,
            approval_basis: found.approval_basis,
        })
    })
}

fn what(office: &Office, key: Option<String>, exemplars: &[String]) -> Result<Posted, Failure> {
    Ok(match key {
        Some(key) => Posted::Sheet(SheetKey::new(key)),
        None => Posted::Article(exemplar_ids(office, exemplars)?),
    })
}

fn channel(code: &str) -> Result<Channel, Failure> {
    if code.is_empty() { Ok(Channel::NoticeBoard) } else { by_code(code, Channel::from_code) }
}

pub(super) fn list(call: Call<'_>, request: PostingsRequest) -> Result<Vec<PostingCard>, Failure> {
    call.api.with(|office| {
        let days = match (&request.on, office.today_in_vietnam()) {
            (Some(on), _) => PostingDays::Hanging(Period::of(day(on)?)),
            (None, _) if request.begun.is_some() => {
                PostingDays::Begun(Period::of(day(request.begun.as_deref().unwrap_or_default())?))
            }
            (None, Some(today)) if request.live => PostingDays::Live(today),
            (None, _) => PostingDays::Any,
        };
        let filter = PostingFilter {
            exemplar: request.exemplar.as_deref().map(|it| office.find_exemplar(it)).transpose()?,
            board: request.board.as_deref().map(|it| office.find_board(it)).transpose()?,
            channel: request.channel.as_deref().map(channel).transpose()?,
            days,
        };
        Ok(office.postings(&filter)?.iter().map(card).collect())
    })
}

/// A day as a person types it, refused in the words of the place it would stand in.
fn day(typed: &str) -> Result<PartialDate, Failure> {
    use domain::{
        record::{Kind, Path as Place},
        schema,
    };
    if let Some(spec) = schema::spec(Kind::Posting, &Place::field("posted_from")) {
        spec.accept(Value::from(typed)).map_err(office::OfficeError::from)?;
    }
    Ok(date::parse(typed).map_err(|_| office::OfficeError::NoDay)?)
}

pub(super) fn show(call: Call<'_>, request: Id) -> Result<PostingDetail, Failure> {
    call.api.with(|office| {
        let id = office.find_posting(&request.id)?;
        let view = office.posting(id)?;
        let facts = view.posting.facts.iter().map(|fact| PostedFact {
            exemplar: fact.exemplar.to_string(),
            label: wording::part_label(&fact.part),
            text: fact_text(&fact.part, &fact.text),
        });
        Ok(PostingDetail {
            facts: facts.collect(),
            changed: office.changed_since_posted(id)?.iter().map(changed_fact).collect(),
            lacking: office.lacking_for(&view)?.iter().map(lacking_card).collect(),
            posting: card(&view),
        })
    })
}

pub(super) fn ending(call: Call<'_>, _: Nothing) -> Result<Vec<PostingCard>, Failure> {
    call.api.with(|office| Ok(office.ending_soon()?.iter().map(card).collect()))
}

pub(super) fn changed(call: Call<'_>, _: Nothing) -> Result<Vec<ChangedPosting>, Failure> {
    let told = |(view, changes): &(PostingView, Vec<FactChange>)| ChangedPosting {
        posting: card(view),
        changed: changes.iter().map(changed_fact).collect(),
    };
    call.api.with(|office| Ok(office.changed_postings()?.iter().map(told).collect()))
}

pub(super) fn unconsented(call: Call<'_>, _: Nothing) -> Result<Vec<UnconsentedPosting>, Failure> {
    let told = |(view, lacking): &(PostingView, Vec<Lacking>)| UnconsentedPosting {
        posting: card(view),
        lacking: lacking.iter().map(lacking_card).collect(),
    };
    call.api.with(|office| Ok(office.unconsented()?.iter().map(told).collect()))
}

pub(super) fn take_down(call: Call<'_>, request: TakeDown) -> Result<Saved, Failure> {
    call.api.with(|office| {
        let ids = request.postings.iter().map(|id| office.find_posting(id)).collect::<Result<Vec<_>, _>>()?;
        let done = office.take_down(&ids, &request.on, &request.reason)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn add_proof(call: Call<'_>, request: AddProof) -> Result<PhotoAdded, Failure> {
    let (bytes, name) =
        super::photo::brought(call.body, request.file.as_deref(), request.file_name, read_file)?;
    call.api.with(|office| {
        let added = office.add_proof(office.find_posting(&request.posting)?, &name, &bytes)?;
        let photo = photo_card(added.id.to_string(), &added.photo);
        Ok(PhotoAdded { photo, saved: saved(office, added.saved, Vec::new())? })
    })
}

pub(super) fn file(call: Call<'_>, request: Id) -> Result<Bytes, Failure> {
    call.api.with(|office| {
        let (_, bytes) = office.posted_file(office.find_posting(&request.id)?)?;
        Ok(Bytes { mime: "application/pdf", bytes })
    })
}

pub(super) fn page(call: Call<'_>, request: PostingPage) -> Result<Bytes, Failure> {
    let pdf = call.api.with(|office| Ok(office.posted_file(office.find_posting(&request.id)?)?.1))?;
    // The office is free for other calls while the picture is made.
    let image = office::page_image(Arc::new(pdf), request.page as usize, request.width.clamp(1, WIDEST))
        .map_err(office::OfficeError::from)?;
    Ok(Bytes { mime: "image/png", bytes: office::to_png(&image).map_err(office::OfficeError::from)? })
}

pub(super) fn view(call: Call<'_>, request: Id) -> Result<PostingCopy, Failure> {
    let folder = call.api.print_folder();
    call.api.with(|office| {
        let id = office.find_posting(&request.id)?;
        let (attachment, file) = office.posted_file_for_viewing(id, Path::new(&folder))?;
        Ok(PostingCopy { file: file.display().to_string(), sha256: attachment.hash })
    })
}

pub(super) fn card(view: &PostingView) -> PostingCard {
    let posting = &view.posting;
    let shown = |date: Option<PartialDate>| date.map(PartialDate::on_screen).unwrap_or_default();
    let names = posting.exemplars.iter().zip(&view.names);
    let period = posting.period();
    PostingCard {
        id: view.id.to_string(),
        title: posting.title.clone(),
        exemplars: names
            .map(|(id, name)| PostedExemplar { id: id.to_string(), name: name.clone() })
            .collect(),
        channel: word!(posting.channel),
        board: posting.board.map(|board| board.to_string()).unwrap_or_default(),
        board_name: view.board_name.clone(),
        link: posting.link.clone(),
        from: shown(posting.posted_from),
        to: shown(posting.posted_to),
        first: period.map(|period| period.first().to_iso()).unwrap_or_default(),
        last: period.and_then(|period| period.last()).map(PartialDate::to_iso),
        stage: plain_word(view.stage.code(), view.stage.label()),
        days_left: view.days_left.filter(|_| view.stage != Stage::TakenDown),
        copies: posting.copies,
        posted_by: posting.posted_by.clone(),
        approved_by: posting.approved_by.clone(),
        approval_basis: posting.approval_basis.clone(),
        file: view.file.as_ref().map(|file| PostedFile {
            sha256: file.hash.clone(),
            bytes: file.bytes,
            file_name: file.file_name.clone(),
            template: posting.template.clone(),
            paper: posting.paper.clone(),
            colour: posting.colour.clone(),
        }),
        proof: posting.proof.map(|photo| photo.to_string()),
        takedown: posting.takedown().map(|takedown| TakedownCard {
            on: takedown.on.on_screen(),
            reason: takedown.reason.clone(),
            by: takedown.by.clone(),
        }),
        note: posting.note.clone(),
    }
}

fn changed_fact(change: &FactChange) -> ChangedFact {
    let shown = |text: &Option<String>| text.as_ref().map(|text| fact_text(&change.part, text));
    ChangedFact {
        exemplar: change.exemplar.to_string(),
        record: change.record.to_string(),
        path: change.place.to_string(),
        label: wording::part_label(&change.part),
        before: shown(&change.before),
        after: shown(&change.after),
    }
}

/// A picture is kept as its fingerprint, which tells a reader nothing.
fn fact_text(part: &str, text: &str) -> String {
    if part == "photo" { "(ảnh)".to_owned() } else { text.to_owned() }
}
