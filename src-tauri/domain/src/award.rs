//! Awards (quá trình khen thưởng): which title or commendation a person, a collective or a model was given,
//! for which year, by which decision. Typed in for past years, or carried over from a nomination's decision.

use crate::{
    date::{PartialDate, Precision},
    exemplar::Subject,
    id::{ModelId, NominationId, RecordId},
    record::{Entity, Fields, Kind, Reader, Value, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// What sort of award a form is; the grouping is a working assumption of the office.
    FormGroup {
        /// Emulation titles of single persons.
        IndividualTitle = "INDIVIDUAL_TITLE", "Danh hiệu thi đua của cá nhân";
        /// Emulation titles of collectives.
        CollectiveTitle = "COLLECTIVE_TITLE", "Danh hiệu thi đua của tập thể";
        /// Forms of commendation, for both.
        Commendation = "COMMENDATION", "Hình thức khen thưởng";
    }
}

vocabulary! {
    /// Emulation titles and forms of commendation; their names are the same in the laws of 2003 and 2022.
    AwardForm {
        /// Lao động tiên tiến (LĐTT).
        AdvancedWorker = "ADVANCED_WORKER", "Lao động tiên tiến";
        /// Chiến sĩ thi đua cơ sở (CSTĐCS).
        BaseEmulationFighter = "BASE_EMULATION_FIGHTER", "Chiến sĩ thi đua cơ sở";
        /// Of a ministry, branch or province.
        ProvincialEmulationFighter = "PROVINCIAL_EMULATION_FIGHTER", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh";
        /// Of the nation.
        NationalEmulationFighter = "NATIONAL_EMULATION_FIGHTER", "Chiến sĩ thi đua toàn quốc";
        /// Tập thể lao động tiên tiến.
        AdvancedCollective = "ADVANCED_COLLECTIVE", "Tập thể lao động tiên tiến";
        /// Tập thể lao động xuất sắc.
        ExcellentCollective = "EXCELLENT_COLLECTIVE", "Tập thể lao động xuất sắc";
        /// Of a ministry, branch or province.
        ProvincialFlag = "PROVINCIAL_FLAG", "Cờ thi đua của Bộ, ban, ngành, tỉnh";
        /// Of the government.
        GovernmentFlag = "GOVERNMENT_FLAG", "Cờ thi đua của Chính phủ";
        /// Giấy khen.
        LetterOfCommendation = "LETTER_OF_COMMENDATION", "Giấy khen";
        /// Bằng khen.
        CertificateOfMerit = "CERTIFICATE_OF_MERIT", "Bằng khen";
        /// Kỷ niệm chương.
        CommemorativeMedal = "COMMEMORATIVE_MEDAL", "Kỷ niệm chương";
        /// Huy chương.
        Medal = "MEDAL", "Huy chương";
        /// Huân chương.
        Order = "ORDER", "Huân chương";
        /// Danh hiệu vinh dự Nhà nước.
        StateHonoraryTitle = "STATE_HONORARY_TITLE", "Danh hiệu vinh dự Nhà nước";
        /// Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước.
        StatePrize = "STATE_PRIZE", "Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước";
    }
}

impl AwardForm {
    /// What sort of award it is.
    #[must_use]
    pub const fn group(self) -> FormGroup {
        match self {
            Self::AdvancedWorker
            | Self::BaseEmulationFighter
            | Self::ProvincialEmulationFighter
            | Self::NationalEmulationFighter => FormGroup::IndividualTitle,
            Self::AdvancedCollective
            | Self::ExcellentCollective
            | Self::ProvincialFlag
            | Self::GovernmentFlag => FormGroup::CollectiveTitle,
            Self::LetterOfCommendation
            | Self::CertificateOfMerit
            | Self::CommemorativeMedal
            | Self::Medal
            | Self::Order
            | Self::StateHonoraryTitle
            | Self::StatePrize => FormGroup::Commendation,
        }
    }
}

/// A decision (quyết định): its number, day and issuer, as far as they are known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decision {
    /// "1234/QĐ-UBND".
    pub number: String,
    /// Its day.
    pub date: Option<PartialDate>,
    /// "Chủ tịch UBND tỉnh Đồng Nai".
    pub issuer: String,
}

impl Decision {
    /// Whether it can be found again: its number or its day is known.
    #[must_use]
    pub const fn is_named(&self) -> bool {
        !self.number.is_empty() || self.date.is_some()
    }

    /// "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ"; empty where nothing is known.
    #[must_use]
    pub fn written(&self) -> String {
        if !self.is_named() && self.issuer.is_empty() {
            return String::new();
        }
        let mut text = "Quyết định".to_owned();
        if !self.number.is_empty() {
            text.push_str(&format!(" số {}", self.number));
        }
        if let Some(date) = self.date {
            let precision = match date.precision() {
                Precision::Day => "ngày",
                Precision::Month => "tháng",
                Precision::Year => "năm",
            };
            text.push_str(&format!(" {precision} {}", date.on_screen()));
        }
        if !self.issuer.is_empty() {
            text.push_str(&format!(" của {}", self.issuer));
        }
        text
    }

    pub(crate) fn write(&self, writer: &mut Writer) {
        writer.text("decision_number", &self.number);
        writer.put_some("decision_date", self.date.map(|date| date.to_iso()));
        writer.text("decision_issuer", &self.issuer);
    }

    pub(crate) fn read(reader: &Reader<'_>) -> Self {
        Self {
            number: reader.text("decision_number"),
            date: reader.date("decision_date"),
            issuer: reader.text("decision_issuer"),
        }
    }
}

/// Who was given an award, or is put forward for one: whoever stands behind an exemplar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A person or a collective.
    Subject(Subject),
    /// A model that stands for itself.
    Model(ModelId),
}

impl Holder {
    /// Its record.
    #[must_use]
    pub fn record(self) -> RecordId {
        match self {
            Self::Subject(subject) => subject.record(),
            Self::Model(model) => model.into(),
        }
    }
}

/// One award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Award {
    /// Who holds it.
    pub holder: Option<Holder>,
    /// The year whose work it rewards.
    pub year: Option<i64>,
    /// Its form.
    pub form: Option<AwardForm>,
    /// Its name in full, where the form alone does not tell it: "Bằng khen của Chủ tịch UBND tỉnh".
    pub title: String,
    /// The decision.
    pub decision: Decision,
    /// The nomination from whose decision it was carried over; absent = typed in.
    pub nomination: Option<NominationId>,
    /// Anything else.
    pub note: String,
}

impl Award {
    /// An award of this holder of which nothing else is known.
    #[must_use]
    pub const fn of(holder: Holder) -> Self {
        let decision = Decision { number: String::new(), date: None, issuer: String::new() };
        Self {
            holder: Some(holder),
            year: None,
            form: None,
            title: String::new(),
            decision,
            nomination: None,
            note: String::new(),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        form_name(&self.title, self.form)
    }
}

/// What an award is called: its name in full, or else its form.
#[must_use]
pub fn form_name(title: &str, form: Option<AwardForm>) -> &str {
    if title.is_empty() { form.map_or("", AwardForm::label) } else { title }
}

impl Entity for Award {
    const KIND: Kind = Kind::Award;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        match self.holder {
            Some(Holder::Subject(subject)) => writer.put("subject", subject.to_text()),
            Some(Holder::Model(model)) => writer.put("model", model.to_string()),
            None => {}
        }
        writer.put_some("year", self.year);
        writer.put_some("form", self.form);
        writer.text("title", &self.title);
        self.decision.write(&mut writer);
        writer.put_some("nomination", self.nomination.map(|id| id.to_string()));
        writer.text("note", &self.note);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let subject = reader.get("subject").and_then(Value::text).and_then(Subject::from_text);
        Self {
            holder: subject.map(Holder::Subject).or_else(|| reader.parsed("model").map(Holder::Model)),
            year: reader.int("year"),
            form: reader.word("form", AwardForm::from_code),
            title: reader.text("title"),
            decision: Decision::read(&reader),
            nomination: reader.parsed("nomination"),
            note: reader.text("note"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema;

    #[test]
    fn an_award_is_read_as_it_was_written_and_every_place_is_in_the_table() {
        let person = Subject::Person(RecordId::from_bytes([1; 16]).into());
        for holder in [Holder::Subject(person), Holder::Model(RecordId::from_bytes([2; 16]).into())] {
            let award = Award {
                year: Some(2021),
                form: Some(AwardForm::BaseEmulationFighter),
                title: "Chiến sĩ thi đua cơ sở".to_owned(),
                decision: Decision {
                    number: "1234/QĐ-UBND".to_owned(),
                    date: PartialDate::from_day(2022, 1, 20).ok(),
                    issuer: "UBND huyện Suối Mơ".to_owned(),
                },
                nomination: Some(RecordId::from_bytes([3; 16]).into()),
                note: "Bản sao".to_owned(),
                ..Award::of(holder)
            };
            let fields = award.to_fields();
            assert_eq!(Award::from_fields(&fields), award);
            assert!(fields.keys().all(|path| schema::spec(Kind::Award, path).is_some()));
        }
    }

    #[test]
    fn a_decision_is_written_with_what_is_known_of_it() {
        let day = PartialDate::from_day(2022, 1, 20).ok();
        let decision = |number: &str, date, issuer: &str| {
            Decision { number: number.to_owned(), date, issuer: issuer.to_owned() }.written()
        };
        assert_eq!(
            decision("1234/QĐ-UBND", day, "UBND huyện Suối Mơ"),
            "Quyết định số 1234/QĐ-UBND ngày 20/01/2022 của UBND huyện Suối Mơ"
        );
        let year = PartialDate::from_year(2020).ok();
        assert_eq!(decision("", year, ""), "Quyết định năm 2020");
        assert_eq!(decision("", None, ""), "");
    }

    #[test]
    fn an_award_is_called_by_its_full_name_or_else_by_its_form() {
        assert_eq!(form_name("", Some(AwardForm::CertificateOfMerit)), "Bằng khen");
        let full = "Bằng khen của Chủ tịch UBND tỉnh";
        assert_eq!(form_name(full, Some(AwardForm::CertificateOfMerit)), full);
    }
}
