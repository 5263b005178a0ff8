//! Nominations (đề nghị khen thưởng): which exemplar is put forward in which round, to which council, for
//! which award, and what came of it.

use crate::{
    award::{AwardForm, Decision, form_name},
    date::PartialDate,
    id::{AwardId, ExemplarId},
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// For what an award is given.
    CommendationKind {
        /// Công trạng và thành tích.
        Merit = "MERIT", "Theo công trạng và thành tích";
        /// Theo đợt, chuyên đề.
        Campaign = "CAMPAIGN", "Theo đợt, chuyên đề";
        /// Đột xuất.
        Unplanned = "UNPLANNED", "Đột xuất";
        /// Quá trình cống hiến.
        LongDevotion = "LONG_DEVOTION", "Quá trình cống hiến";
        /// Niên hạn.
        ServiceYears = "SERVICE_YEARS", "Theo niên hạn";
        /// Đối ngoại.
        ForeignRelations = "FOREIGN_RELATIONS", "Đối ngoại";
    }
}

vocabulary! {
    /// What came of a nomination.
    Outcome {
        /// Awarded.
        Awarded = "AWARDED", "Được khen thưởng";
        /// Not awarded.
        NotAwarded = "NOT_AWARDED", "Không được khen thưởng";
    }
}

/// Places that a form may change afterwards. The result, its decision and what it made of the exemplar are
/// recorded by what somebody did.
pub const TYPED: &[&str] =
    &["year", "round", "council", "kind", "form", "title", "proposed_on", "submission", "note"];

/// One nomination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// Who or what is put forward.
    pub exemplar: Option<ExemplarId>,
    /// The year of the round.
    pub year: i64,
    /// What the round is called: "Cuối năm 2022".
    pub round: String,
    /// The council that is asked.
    pub council: String,
    /// For what.
    pub kind: Option<CommendationKind>,
    /// The form asked for.
    pub form: Option<AwardForm>,
    /// Its name in full, where the form alone does not tell it.
    pub title: String,
    /// The day of the proposal.
    pub proposed_on: Option<PartialDate>,
    /// The paper of the proposal (tờ trình): its number or day.
    pub submission: String,
    /// What came of it; absent = it waits.
    pub outcome: Option<Outcome>,
    /// The decision.
    pub decision: Decision,
    /// The form given; absent = as asked for, or none.
    pub given: Option<AwardForm>,
    /// The given form's name in full.
    pub given_title: String,
    /// The award it became.
    pub award: Option<AwardId>,
    /// Anything else.
    pub note: String,
}

impl Nomination {
    /// A nomination in the round of this year of which nothing else is known.
    #[must_use]
    pub const fn new(exemplar: ExemplarId, year: i64) -> Self {
        Self {
            exemplar: Some(exemplar),
            year,
            round: String::new(),
            council: String::new(),
            kind: None,
            form: None,
            title: String::new(),
            proposed_on: None,
            submission: String::new(),
            outcome: None,
            decision: Decision { number: String::new(), date: None, issuer: String::new() },
            given: None,
            given_title: String::new(),
            award: None,
            note: String::new(),
        }
    }

    /// What is asked for.
    #[must_use]
    pub fn asked(&self) -> &str {
        form_name(&self.title, self.form)
    }

    /// What was given, once something was.
    #[must_use]
    pub fn given(&self) -> Option<&str> {
        self.outcome.filter(|outcome| *outcome == Outcome::Awarded)?;
        Some(match self.given {
            Some(form) => form_name(&self.given_title, Some(form)),
            None => self.asked(),
        })
    }

    /// The day by whose rules it is judged: that of the proposal, or else the last of its year.
    #[must_use]
    pub fn judged_on(&self) -> Option<PartialDate> {
        let year = || u16::try_from(self.year).ok().and_then(|year| PartialDate::from_year(year).ok());
        self.proposed_on.or_else(year).map(PartialDate::last_day)
    }
}

impl Entity for Nomination {
    const KIND: Kind = Kind::Nomination;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.put_some("exemplar", self.exemplar.map(|id| id.to_string()));
        writer.put("year", self.year);
        writer.text("round", &self.round);
        writer.text("council", &self.council);
        writer.put_some("kind", self.kind);
        writer.put_some("form", self.form);
        writer.text("title", &self.title);
        writer.put_some("proposed_on", self.proposed_on.map(|date| date.to_iso()));
        writer.text("submission", &self.submission);
        writer.put_some("outcome", self.outcome);
        self.decision.write(&mut writer);
        writer.put_some("given", self.given);
        writer.text("given_title", &self.given_title);
        writer.put_some("award", self.award.map(|id| id.to_string()));
        writer.text("note", &self.note);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            exemplar: reader.parsed("exemplar"),
            year: reader.int("year").unwrap_or_default(),
            round: reader.text("round"),
            council: reader.text("council"),
            kind: reader.word("kind", CommendationKind::from_code),
            form: reader.word("form", AwardForm::from_code),
            title: reader.text("title"),
            proposed_on: reader.date("proposed_on"),
            submission: reader.text("submission"),
            outcome: reader.word("outcome", Outcome::from_code),
            decision: Decision::read(&reader),
            given: reader.word("given", AwardForm::from_code),
            given_title: reader.text("given_title"),
            award: reader.parsed("award"),
            note: reader.text("note"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{id::RecordId, schema};

    fn nomination() -> Nomination {
        Nomination {
            round: "Cuối năm 2022".to_owned(),
            council: "Hội đồng Thi đua - Khen thưởng tỉnh".to_owned(),
            kind: Some(CommendationKind::Merit),
            form: Some(AwardForm::CertificateOfMerit),
            title: "Bằng khen của Chủ tịch UBND tỉnh".to_owned(),
            proposed_on: PartialDate::from_day(2022, 11, 28).ok(),
            submission: "Tờ trình số 52/TTr-STP".to_owned(),
            outcome: Some(Outcome::Awarded),
            decision: Decision {
                number: "1/QĐ".to_owned(),
                date: PartialDate::from_day(2022, 12, 26).ok(),
                issuer: "Chủ tịch UBND tỉnh".to_owned(),
            },
            given: Some(AwardForm::LetterOfCommendation),
            given_title: "Giấy khen của Giám đốc Sở".to_owned(),
            award: Some(RecordId::from_bytes([4; 16]).into()),
            note: "Bổ sung".to_owned(),
            ..Nomination::new(RecordId::from_bytes([1; 16]).into(), 2022)
        }
    }

    #[test]
    fn a_nomination_is_read_as_it_was_written_and_every_place_is_in_the_table() {
        let fields = nomination().to_fields();
        assert_eq!(Nomination::from_fields(&fields), nomination());
        assert!(fields.keys().all(|path| schema::spec(Kind::Nomination, path).is_some()));
        assert_eq!(fields.len(), 17);
    }

    #[test]
    fn what_was_given_is_what_was_asked_for_unless_another_form_is_named() {
        assert_eq!(nomination().given(), Some("Giấy khen của Giám đốc Sở"));
        let as_asked = Nomination { given: None, ..nomination() };
        assert_eq!(as_asked.given(), Some("Bằng khen của Chủ tịch UBND tỉnh"));
        assert_eq!(Nomination { outcome: None, ..nomination() }.given(), None);
    }

    #[test]
    fn it_is_judged_on_its_day_or_at_the_end_of_its_year() {
        let day = |nomination: Nomination| nomination.judged_on().map(PartialDate::to_iso);
        assert_eq!(day(nomination()).as_deref(), Some("2022-11-28"));
        assert_eq!(day(Nomination { proposed_on: None, ..nomination() }).as_deref(), Some("2022-12-31"));
    }
}
