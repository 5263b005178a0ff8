//! Assessing an exemplar by the three criteria.

use domain::{
    assessment::{Met, marks, unassessed},
    date::PartialDate,
    exemplar::Exemplar,
    id::ItemId,
    rules::Criterion,
};
use office::{
    attachment::read_file,
    exemplar::assess::{Evidence, NewAssessment},
};

use super::{
    Call,
    consent::scan_card,
    convert::{by_code, record_id, saved, word},
    photo::brought,
};
use crate::{
    types::{
        Failure,
        assessment::{AddEvidence, Assess, AssessmentDetail, EvidenceAdded, EvidenceCard, EvidenceName},
        consent::FileCopy,
        record::Saved,
    },
    typescript::Bytes,
    wording,
};

pub(super) fn assess(call: Call<'_>, request: Assess) -> Result<Saved, Failure> {
    let new = NewAssessment {
        criterion: by_code(&request.criterion, Criterion::from_code)?,
        met: match request.met.as_str() {
            "" => None,
            code => Some(by_code(code, Met::from_code)?),
        },
        evidence: request.evidence,
        assessor: request.assessor,
        on: request.on,
    };
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let done = office.assess(exemplar, &new)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn add_evidence(call: Call<'_>, request: AddEvidence) -> Result<EvidenceAdded, Failure> {
    let criterion = by_code(&request.criterion, Criterion::from_code)?;
    let (bytes, file_name) = brought(call.body, request.file.as_deref(), request.file_name, read_file)?;
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let (id, done) = office.add_evidence(exemplar, criterion, (&file_name, &bytes))?;
        Ok(EvidenceAdded { id: id.to_string(), saved: saved(office, done, Vec::new())? })
    })
}

pub(super) fn remove_evidence(call: Call<'_>, request: EvidenceName) -> Result<Saved, Failure> {
    let item = item(&request)?;
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let done = office.remove_evidence(exemplar, item)?;
        saved(office, done, Vec::new())
    })
}

pub(super) fn file(call: Call<'_>, request: EvidenceName) -> Result<Bytes, Failure> {
    let item = item(&request)?;
    call.api.with(|office| {
        let (_, media, bytes) = office.evidence_file(office.find_exemplar(&request.exemplar)?, item)?;
        Ok(Bytes { mime: media.mime(), bytes })
    })
}

pub(super) fn view(call: Call<'_>, request: EvidenceName) -> Result<FileCopy, Failure> {
    let item = item(&request)?;
    let folder = call.api.print_folder();
    call.api.with(|office| {
        let exemplar = office.find_exemplar(&request.exemplar)?;
        let (_, file) = office.evidence_file_for_viewing(exemplar, item, &folder)?;
        Ok(FileCopy { file: file.display().to_string() })
    })
}

fn item(request: &EvidenceName) -> Result<ItemId, Failure> {
    Ok(record_id(&request.id)?.into())
}

/// What was said of each of the three criteria, with its files.
pub(super) fn details(exemplar: &Exemplar, evidence: &[Evidence]) -> Vec<AssessmentDetail> {
    let marks = marks(&exemplar.assessments);
    let detail = |criterion: &Criterion| {
        let said = exemplar.assessments.iter().find(|it| it.criterion == *criterion);
        let mark: Vec<_> = marks.iter().filter(|mark| mark.criterion == *criterion).copied().collect();
        let files = evidence.iter().filter(|it| it.file.criterion == *criterion);
        AssessmentDetail {
            criterion: criterion.code().to_owned(),
            number: wording::moves::number(*criterion),
            label: criterion.label().to_owned(),
            met: said.and_then(|it| it.met).map(|met| word!(met)),
            evidence: said.map(|it| it.evidence.clone()).unwrap_or_default(),
            assessor: said.map(|it| it.assessor.clone()).unwrap_or_default(),
            on: said.and_then(|it| it.on).map(PartialDate::on_screen).unwrap_or_default(),
            files: files
                .map(|it| EvidenceCard {
                    id: it.file.id.to_string(),
                    file: it.attachment.as_ref().map(scan_card),
                })
                .collect(),
            missing: unassessed(&mark).into_iter().map(wording::moves::unassessed).collect(),
        }
    };
    Criterion::ALL.iter().map(detail).collect()
}
