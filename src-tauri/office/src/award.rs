//! The history of awards (quá trình khen thưởng) of a person, a collective or a model: typed in for past years,
//! carried over from nominations for the others.

use domain::{
    award::{Award, AwardForm, Decision, Holder},
    exemplar::Subject,
    id::{AwardId, RecordId},
    operation::Operation,
    record::Kind,
    text::normal::clean,
};

use crate::{
    Office, OfficeError,
    door::Saved,
    exemplar::add::{date, edit},
};

/// An award to be typed in; the date as people write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAward {
    /// Who holds it.
    pub holder: Holder,
    /// The year whose work it rewards.
    pub year: Option<i64>,
    /// Its form.
    pub form: AwardForm,
    /// Its name in full, where the form alone does not tell it.
    pub title: String,
    /// Number of the decision.
    pub number: String,
    /// Its day.
    pub date: String,
    /// Who decided.
    pub issuer: String,
    /// Anything else.
    pub note: String,
}

impl Office {
    /// Adds an award to somebody's history.
    ///
    /// # Errors
    /// When whoever is working may not, or a date or year is none.
    pub fn add_award(&mut self, new: &NewAward) -> Result<(AwardId, Saved), OfficeError> {
        let award = Award {
            year: new.year,
            form: Some(new.form),
            title: clean(&new.title),
            decision: Decision {
                number: clean(&new.number),
                date: date(Kind::Award, "decision_date", &new.date)?,
                issuer: clean(&new.issuer),
            },
            note: new.note.clone(),
            ..Award::of(new.holder)
        };
        let id: AwardId = self.world().fresh_id().into();
        let saved = self.write(Operation::AddAward, &[edit(id.into(), &award)?])?;
        Ok((id, saved))
    }

    /// The awards of somebody, oldest year first.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn awards(&self, holder: Holder) -> Result<Vec<(AwardId, Award)>, OfficeError> {
        Ok(self.store().awards_of(holder.record())?)
    }

    /// The holder meant by a text: the id of a person, a collective or a model, or that of an exemplar, behind
    /// which it stands.
    ///
    /// # Errors
    /// When there is no such record, or nobody and nothing stands behind it.
    pub fn find_holder(&self, text: &str) -> Result<Holder, OfficeError> {
        if let Ok(record) = text.parse::<RecordId>() {
            match self.kind_of(record)? {
                Kind::Person => return Ok(Holder::Subject(Subject::Person(record.into()))),
                Kind::Collective => return Ok(Holder::Subject(Subject::Collective(record.into()))),
                Kind::Model => return Ok(Holder::Model(record.into())),
                _ => {}
            }
        }
        let exemplar = self.find_exemplar(text)?;
        self.holder_of(Some(exemplar))?.ok_or(OfficeError::SubjectMissing)
    }

    /// Refuses to change an award by itself that came from a nomination's decision.
    pub(crate) fn refuse_carried_over(&self, id: AwardId) -> Result<(), OfficeError> {
        match self.read::<Award>(id.into())? {
            Some(Award { nomination: Some(_), .. }) => Err(OfficeError::CarriedOver),
            _ => Ok(()),
        }
    }
}
