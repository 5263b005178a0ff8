//! What the list of a year's beginning is drawn from, gathered from the office.

use domain::{
    consent::Consent,
    date::PartialDate,
    id::PersonId,
    person::Person,
    posting::Posting,
    record::{Entity, Fields, Kind, Path, Value},
    rollover::{
        EndingConsent, Hanging, LastingText, OpenExemplar, Remembered, Situation, is_lasting, lasting_texts,
    },
};
use store::{CandidateFilter, PostingDays, PostingFilter};

use crate::{Office, OfficeError, Setting, catalogue, history::Called, poster::words::CALL_TO_EMULATION};

/// What the one remembered day of the plan is called (plan, section II.1).
const CALL: &str = "Ngày Bác Hồ ra lời kêu gọi thi đua ái quốc";

impl Office {
    /// What the list of a year's beginning is drawn from.
    pub(super) fn situation(&self, year: i64) -> Result<Situation, OfficeError> {
        let today = self.today_in_vietnam().ok_or(OfficeError::NoDay)?;
        let names = self.names()?;
        let old = CandidateFilter { plan_year: Some(year - 1), ..CandidateFilter::default() };
        let exemplars = self.store().candidates(&old, today)?;
        let open = |row: store::CandidateRow| OpenExemplar { id: row.id, state: row.state(), name: row.name };
        let (_, _, base_year) = CALL_TO_EMULATION;
        Ok(Situation {
            movements: names.movements.into_iter().collect(),
            units: names.units.into_iter().collect(),
            tier_rules: catalogue::tier_rules()?.to_vec(),
            remembered: vec![Remembered { code: "call", name: CALL.to_owned(), base_year }],
            bases: Vec::new(),
            texts: self.lasting_texts(today)?,
            exemplars: exemplars.into_iter().map(open).collect(),
            postings: self.hanging(today)?,
            consents: self.ending_consents()?,
            knows_parent_document: !catalogue::sheet_source(year)?.is_empty(),
        })
    }

    /// Every text that lasts from year to year, empty ones left out.
    fn lasting_texts(&self, today: PartialDate) -> Result<Vec<LastingText>, OfficeError> {
        let mut texts = Vec::new();
        if let Some(words) = self.setting(Setting::OfficeName)?.filter(|words| !words.is_empty()) {
            let path = Path::field("office_name");
            texts.push(LastingText { record: None, path, name: words.clone(), words });
        }
        let mut called = Called::default();
        for kind in Kind::ALL.into_iter().filter(|kind| is_lasting(*kind)) {
            for (record, fields) in self.all(kind)? {
                if is_over(kind, &fields, today) {
                    continue;
                }
                for spec in lasting_texts(kind) {
                    let path = Path::field(spec.name);
                    let Some(words) = fields.get(&path).and_then(Value::text) else { continue };
                    let name = self.called(record, &mut called)?;
                    let words = words.to_owned();
                    texts.push(LastingText { record: Some((record, kind)), path, name, words });
                }
            }
        }
        Ok(texts)
    }

    fn hanging(&self, today: PartialDate) -> Result<Vec<Hanging>, OfficeError> {
        let filter = PostingFilter { days: PostingDays::Live(today), ..PostingFilter::default() };
        let mut hanging = Vec::new();
        for id in self.store().postings(&filter)? {
            let Some(posting) = self.read::<Posting>(id.into())? else { continue };
            if let Some(from) = posting.posted_from {
                hanging.push(Hanging { id, title: posting.title, from, to: posting.posted_to });
            }
        }
        Ok(hanging)
    }

    fn ending_consents(&self) -> Result<Vec<EndingConsent>, OfficeError> {
        let mut ending = Vec::new();
        for (record, fields) in self.all(Kind::Consent)? {
            let consent = Consent::from_fields(&fields);
            let Some(last) = consent.valid_to.filter(|_| consent.withdrawn_on.is_none()) else { continue };
            let name = self.person_name(consent.person)?;
            ending.push(EndingConsent { id: record.into(), name, last: last.last_day() });
        }
        Ok(ending)
    }

    fn person_name(&self, person: Option<PersonId>) -> Result<String, OfficeError> {
        let Some(person) = person else { return Ok(String::new()) };
        Ok(self.read::<Person>(person.into())?.map(|person| person.full_name).unwrap_or_default())
    }
}

/// Whether a record holds no more, so that what it says is history.
fn is_over(kind: Kind, fields: &Fields, today: PartialDate) -> bool {
    match kind {
        Kind::Consent => {
            let consent = Consent::from_fields(fields);
            consent.withdrawn_on.is_some() || consent.valid_to.is_some_and(|last| last.last_day() < today)
        }
        _ => false,
    }
}
