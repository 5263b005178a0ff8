//! The plan year the office works on: that it was begun, by whom, and what was decided about each thing that its
//! beginning brings along ([`crate::rollover`]).

use crate::{
    date::Timestamp,
    id::{ItemId, RecordId},
    record::{Entity, Fields, Kind, Reader, Writer},
    rollover::Choice,
};

/// One plan year. Its id follows from the year, so that two offices that begin it apart share the record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PlanYear {
    /// The year.
    pub year: Option<i64>,
    /// When the office began to work on it; absent = not yet.
    pub begun_at: Option<Timestamp>,
    /// Who began it.
    pub begun_by: String,
    /// What was decided about its tasks; of one task the latest decision counts.
    pub decisions: Vec<Decision>,
}

/// What somebody decided about one task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Its id within the year.
    pub id: ItemId,
    /// The key of the task.
    pub task: String,
    /// What the task was about, as it was called then: the task itself may be gone by now.
    pub about: String,
    /// What was decided.
    pub choice: Choice,
    /// Why, or what was done.
    pub note: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl PlanYear {
    /// The id of a plan year.
    #[must_use]
    pub fn id(year: i64) -> RecordId {
        RecordId::built_in(Kind::PlanYear.code(), &year.to_string())
    }

    /// The latest decision about a task.
    #[must_use]
    pub fn decision(&self, task: &str) -> Option<&Decision> {
        self.decisions.iter().filter(|decision| decision.task == task).max_by_key(|it| (it.at, it.id))
    }
}

impl Entity for PlanYear {
    const KIND: Kind = Kind::PlanYear;

    fn to_fields(&self) -> Fields {
        let mut writer = Writer::default();
        writer.put_some("year", self.year);
        writer.put_some("begun_at", self.begun_at.map(Timestamp::to_iso));
        writer.text("begun_by", &self.begun_by);
        for decision in &self.decisions {
            let mut item = writer.item("decisions", decision.id);
            item.text("task", &decision.task);
            item.text("about", &decision.about);
            item.put("choice", decision.choice);
            item.text("note", &decision.note);
            item.text("by", &decision.by);
            item.put("at", decision.at.to_iso());
        }
        writer.finish()
    }

    fn from_fields(fields: &Fields) -> Self {
        let reader = Reader::new(fields);
        let time = |text: String| Timestamp::from_iso(&text);
        let decision = |id: ItemId, item: &Reader<'_>| {
            Some(Decision {
                id,
                task: item.text("task"),
                about: item.text("about"),
                choice: item.word("choice", Choice::from_code)?,
                note: item.text("note"),
                by: item.text("by"),
                at: time(item.text("at"))?,
            })
        };
        Self {
            year: reader.int("year"),
            begun_at: time(reader.text("begun_at")),
            begun_by: reader.text("begun_by"),
            decisions: reader.items("decisions", decision).into_iter().flatten().collect(),
        }
    }
}
