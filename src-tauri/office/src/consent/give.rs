//! Recording a consent, or the other ground on which the Director has somebody shown.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path as FilePath, PathBuf},
};

use domain::{
    attachment::{Attachment, Media},
    channel::Channel,
    consent::{Consent, Ground, Scope},
    exemplar::Subject,
    id::{ConsentId, PersonId, RecordId},
    operation::Operation,
    profile::Duty,
    record::{Edit, Kind, Path, Value},
    text::normal::clean,
};

use crate::{
    Office, OfficeError,
    attachment::place_for_viewing,
    door::Saved,
    exemplar::{
        add::{date, edit},
        detail::Standing,
    },
};

/// A consent to be recorded; dates as people write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewConsent {
    /// Whose.
    pub person: PersonId,
    /// On what ground.
    pub ground: Ground,
    /// What may be shown.
    pub scopes: BTreeSet<Scope>,
    /// Where.
    pub channels: BTreeSet<Channel>,
    /// From when; empty = today.
    pub from: String,
    /// Until when; empty = until withdrawn.
    pub to: String,
    /// What for.
    pub purpose: String,
    /// Why, for another ground.
    pub reason: String,
    /// Who decided, for another ground; empty = the Director at work.
    pub decided_by: String,
    /// Anything else.
    pub note: String,
}

/// The scan of a paper: the name of its file and its bytes.
#[derive(Debug, Clone, Copy)]
pub struct Scan<'a> {
    /// The name of the file it came from.
    pub file_name: &'a str,
    /// PDF, JPEG or PNG.
    pub bytes: &'a [u8],
}

/// A consent with what belongs to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentView {
    /// Its id.
    pub id: ConsentId,
    /// The consent.
    pub consent: Consent,
    /// Whose it is; empty until that person arrives.
    pub person_name: String,
    /// What is known of the scan.
    pub scan: Option<Attachment>,
}

impl Office {
    /// Records a consent, with the scan of its paper if there is one.
    ///
    /// # Errors
    /// When nothing or nowhere is agreed to, it ends before it begins, another ground has no reason or
    /// nobody who decided, or the scan is no file of a kind that is kept.
    pub fn add_consent(
        &mut self,
        new: &NewConsent,
        scan: Option<Scan<'_>>,
    ) -> Result<(ConsentId, Saved), OfficeError> {
        self.require(Duty::Write)?;
        let mut consent = self.read_consent(new)?;
        let mut edits = Vec::new();
        if let Some(scan) = scan {
            let (id, attachment) = self.take_in_file(scan.file_name, scan.bytes, Media::PAPER)?;
            consent.scan = Some(id);
            edits.push(attachment);
        }
        let id: ConsentId = self.world().fresh_id().into();
        edits.push(edit(id.into(), &consent)?);
        let saved = self.write(Operation::AddConsent, &edits)?;
        Ok((id, saved))
    }

    /// Adds the scan of a consent's paper, or puts another in its place; the one before stays in the office.
    ///
    /// # Errors
    /// When there is no such consent, or the file is of no kind that is kept.
    pub fn add_scan(&mut self, id: ConsentId, scan: Scan<'_>) -> Result<Saved, OfficeError> {
        self.fields_of(id.into(), Kind::Consent)?;
        self.require(Duty::Write)?;
        let (attachment, attached) = self.take_in_file(scan.file_name, scan.bytes, Media::PAPER)?;
        let changes = BTreeMap::from([(Path::field("scan"), Some(Value::Text(attachment.to_string())))]);
        let pointing = Edit { record: id.into(), kind: Kind::Consent, changes };
        self.write(Operation::AddScan, &[attached, pointing])
    }

    /// A consent.
    ///
    /// # Errors
    /// When there is none.
    pub fn consent(&self, id: ConsentId) -> Result<ConsentView, OfficeError> {
        let missing = || OfficeError::NoSuchRecord(id.to_string());
        let consent: Consent = self.read(id.into())?.ok_or_else(missing)?;
        let person = consent.person.map(|person| self.person(person)).transpose()?.flatten();
        let scan = consent.scan.map(|scan| self.read(RecordId::from(scan))).transpose()?.flatten();
        let person_name = person.map(|person| person.full_name).unwrap_or_default();
        Ok(ConsentView { id, consent, person_name, scan })
    }

    /// The scan of a consent's paper with its bytes, unchanged.
    ///
    /// # Errors
    /// When there is no such consent, it has no scan, or the bytes are not at hand.
    pub fn scan(&self, id: ConsentId) -> Result<(Attachment, Media, Vec<u8>), OfficeError> {
        let missing = || OfficeError::FileNotAtHand(id.to_string());
        self.attachment(self.consent(id)?.consent.scan.ok_or_else(missing)?)
    }

    /// Writes that scan into a folder of the product, for opening in the computer's own program.
    ///
    /// # Errors
    /// As [`Self::scan`], or when it cannot be written.
    pub fn scan_for_viewing(&self, id: ConsentId, folder: &FilePath) -> Result<PathBuf, OfficeError> {
        let (attachment, media, bytes) = self.scan(id)?;
        place_for_viewing(&attachment, media, &bytes, folder)
    }

    /// The consents of a person, the newest paper first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn consents(&self, person: PersonId) -> Result<Vec<ConsentView>, OfficeError> {
        let ids = self.store().consents_of(person)?;
        let mut consents: Vec<ConsentView> =
            ids.into_iter().map(|id| self.consent(id)).collect::<Result<_, _>>()?;
        consents.sort_by_key(|view| std::cmp::Reverse((view.consent.valid_from, view.id)));
        Ok(consents)
    }

    /// The person meant by a text: a person's id, or that of an exemplar, of which it is the subject or the
    /// head of the collective.
    ///
    /// # Errors
    /// When there is no such record, or nobody stands behind it.
    pub fn find_person(&self, text: &str) -> Result<PersonId, OfficeError> {
        if let Ok(record) = text.parse::<RecordId>()
            && self.kind_of(record)? == Kind::Person
        {
            return Ok(record.into());
        }
        let portrait = self.portrait(self.find_exemplar(text)?)?;
        let head = match (&portrait.standing, portrait.exemplar.subject) {
            (_, Some(Subject::Person(id))) => Some(id),
            (Some(Standing::Collective(collective)), _) => collective.head_person,
            _ => None,
        };
        head.ok_or_else(|| OfficeError::NobodyBehind(portrait.name().to_owned()))
    }

    fn read_consent(&self, new: &NewConsent) -> Result<Consent, OfficeError> {
        if new.scopes.is_empty() || new.channels.is_empty() {
            return Err(OfficeError::ConsentToNothing);
        }
        let from = date(Kind::Consent, "valid_from", &new.from)?.or_else(|| self.today_in_vietnam());
        let to = date(Kind::Consent, "valid_to", &new.to)?;
        if let (Some(from), Some(to)) = (from, to)
            && to.last_day() < from.first_day()
        {
            return Err(OfficeError::EndsBeforeBeginning { from, to });
        }
        let (reason, decided_by) = match new.ground {
            Ground::Agreement => (String::new(), String::new()),
            Ground::Other => {
                let reason = clean(&new.reason);
                if reason.is_empty() {
                    return Err(OfficeError::ReasonMissing);
                }
                (reason, self.approver(&new.decided_by)?)
            }
        };
        Ok(Consent {
            person: Some(new.person),
            ground: new.ground,
            scopes: new.scopes.clone(),
            channels: new.channels.clone(),
            valid_from: from,
            valid_to: to,
            purpose: new.purpose.clone(),
            reason,
            decided_by,
            note: new.note.clone(),
            ..Consent::default()
        })
    }
}
