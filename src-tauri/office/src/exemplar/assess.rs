//! Assessing an exemplar by the three criteria, with files that show it.

use std::path::{Path as FilePath, PathBuf};

use domain::{
    assessment::{Assessment, EvidenceFile, Met},
    attachment::{Attachment, Media},
    id::{ExemplarId, ItemId},
    operation::Operation,
    profile::Duty,
    record::{Edit, Entity, Kind},
    rules::Criterion,
    text::normal::{clean, clean_paragraphs},
};

use super::add::{POSITION_STEP, date};
use crate::{Office, OfficeError, attachment::place_for_viewing, door::Saved};

/// What is said of a criterion; the date as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAssessment {
    /// Which.
    pub criterion: Criterion,
    /// How far it is met; absent = takes the assessment back.
    pub met: Option<Met>,
    /// What shows it.
    pub evidence: String,
    /// Who says so; empty = whoever is working.
    pub assessor: String,
    /// When; empty = today.
    pub on: String,
}

/// A file that speaks for a criterion, with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The file's place in the exemplar.
    pub file: EvidenceFile,
    /// What is known of it; absent until it arrives.
    pub attachment: Option<Attachment>,
}

impl Office {
    /// Assesses one criterion of an exemplar; what was said of it before stays in the history.
    ///
    /// # Errors
    /// When there is no such exemplar, the date is none or lies ahead, or whoever is working may not.
    pub fn assess(&mut self, id: ExemplarId, new: &NewAssessment) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteFacts)?;
        let before = self.exemplar(id)?;
        let mut after = before.clone();
        after.assessments.retain(|it| it.criterion != new.criterion);
        if new.met.is_some() {
            let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
            let on = date(Kind::Exemplar, "discovered_on", &new.on)?.unwrap_or(today);
            if on.first_day() > today {
                return Err(OfficeError::DayAhead { day: on });
            }
            let worker = self.worker().map(|worker| worker.name.clone()).unwrap_or_default();
            let assessor = Some(clean(&new.assessor)).filter(|name| !name.is_empty()).unwrap_or(worker);
            after.assessments.push(Assessment {
                criterion: new.criterion,
                met: new.met,
                evidence: clean_paragraphs(&new.evidence),
                assessor,
                on: Some(on),
            });
        }
        let edit = Edit::between(id.into(), Kind::Exemplar, &before.to_fields(), &after.to_fields());
        self.write(Operation::Assess, &[edit])
    }

    /// Adds a file that shows how far a criterion is met: a scan, a picture, a Word file, a PDF.
    ///
    /// # Errors
    /// When there is no such exemplar, or the file is of no kind that is kept; nothing is left behind.
    pub fn add_evidence(
        &mut self,
        id: ExemplarId,
        criterion: Criterion,
        (file_name, bytes): (&str, &[u8]),
    ) -> Result<(ItemId, Saved), OfficeError> {
        self.require(Duty::WriteFacts)?;
        let before = self.exemplar(id)?;
        self.refuse_beyond_reach_of(id)?;
        let (file, attached) = self.take_in_file(file_name, bytes, Media::ALL)?;
        let mut after = before.clone();
        let last = before.evidence_files.iter().map(|it| it.position).max().unwrap_or_default();
        let item = self.world().fresh_id().into();
        after.evidence_files.push(EvidenceFile { id: item, position: last + POSITION_STEP, criterion, file });
        let edit = Edit::between(id.into(), Kind::Exemplar, &before.to_fields(), &after.to_fields());
        let saved = self.write(Operation::AddEvidence, &[attached, edit])?;
        Ok((item, saved))
    }

    /// Takes such a file off its criterion; its bytes stay in the office, and undo brings it back.
    ///
    /// # Errors
    /// When the exemplar has no such file.
    pub fn remove_evidence(&mut self, id: ExemplarId, item: ItemId) -> Result<Saved, OfficeError> {
        self.require(Duty::WriteFacts)?;
        let before = self.exemplar(id)?;
        let mut after = before.clone();
        after.evidence_files.retain(|it| it.id != item);
        if after.evidence_files.len() == before.evidence_files.len() {
            return Err(OfficeError::FileNotAtHand(item.to_string()));
        }
        let edit = Edit::between(id.into(), Kind::Exemplar, &before.to_fields(), &after.to_fields());
        self.write(Operation::RemoveEvidence, &[edit])
    }

    /// The files that speak for the criteria of an exemplar.
    ///
    /// # Errors
    /// When there is no such exemplar.
    pub fn evidence(&self, id: ExemplarId) -> Result<Vec<Evidence>, OfficeError> {
        let files = self.exemplar(id)?.evidence_files.into_iter();
        files.map(|file| Ok(Evidence { attachment: self.read(file.file.into())?, file })).collect()
    }

    /// Such a file with its bytes, unchanged.
    ///
    /// # Errors
    /// When the exemplar has no such file, or its bytes are not at hand.
    pub fn evidence_file(
        &self,
        id: ExemplarId,
        item: ItemId,
    ) -> Result<(Attachment, Media, Vec<u8>), OfficeError> {
        let missing = || OfficeError::FileNotAtHand(item.to_string());
        let exemplar = self.exemplar(id)?;
        let known = exemplar.evidence_files.iter().find(|it| it.id == item).ok_or_else(missing)?;
        self.attachment(known.file)
    }

    /// Writes such a file into a folder of the product, for opening in the computer's own program.
    ///
    /// # Errors
    /// As [`Self::evidence_file`], or when it cannot be written.
    pub fn evidence_file_for_viewing(
        &self,
        id: ExemplarId,
        item: ItemId,
        folder: &FilePath,
    ) -> Result<(Attachment, PathBuf), OfficeError> {
        let (attachment, media, bytes) = self.evidence_file(id, item)?;
        let file = place_for_viewing(&attachment, media, &bytes, folder)?;
        Ok((attachment, file))
    }
}
