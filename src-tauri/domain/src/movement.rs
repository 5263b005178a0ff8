//! The emulation movement (phong trào thi đua).

use crate::{
    record::{Entity, Fields, Kind, Reader, Writer},
    rules::vocabulary,
};

vocabulary! {
    /// Who launched a movement.
    MovementLevel {
        /// The country.
        National = "NATIONAL", "Cả nước";
        /// The province.
        Provincial = "PROVINCIAL", "Cấp tỉnh";
    }
}

/// One movement; the period is in years.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Movement {
    /// Its name, without quotation marks.
    pub name: String,
    /// Who launched it.
    pub level: Option<MovementLevel>,
    /// First year of its period, if it has one.
    pub period_from: Option<i64>,
    /// Last year of its period, if it has one.
    pub period_to: Option<i64>,
    /// The document that launched it, as cited.
    pub launching_doc: String,
}

impl Movement {
    /// Whether its period had ended before this plan year.
    #[must_use]
    pub fn ended_before(&self, plan_year: i64) -> bool {
        self.period_to.is_some_and(|last| last < plan_year)
    }
}

impl Entity for Movement {
    const KIND: Kind = Kind::Movement;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.text("name", &self.name);
        writer.put_some("level", self.level);
        writer.put_some("period_from", self.period_from);
        writer.put_some("period_to", self.period_to);
        writer.text("launching_doc", &self.launching_doc);
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        Self {
            name: reader.text("name"),
            level: reader.word("level", MovementLevel::from_code),
            period_from: reader.int("period_from"),
            period_to: reader.int("period_to"),
            launching_doc: reader.text("launching_doc"),
        }
    }
}
