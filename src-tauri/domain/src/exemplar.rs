//! The exemplar (điển hình): who or what is held up as an example, for which deeds, and how far the
//! office has come with it.

use std::collections::BTreeSet;

use crate::{
    assessment::{Assessment, EvidenceFile},
    date::PartialDate,
    eligibility::base_year,
    id::{CollectiveId, ItemId, ModelId, MovementId, PersonId, RecordId, UnitId, WorkFieldId},
    profile::Role,
    replication::Replication,
    rules::{Criterion, State, vocabulary},
    vote::Vote,
};

mod fields;

/// Lists that tell what somebody did and change only by doing something else: they are never typed.
pub const TRACES: &[&str] = &["moves", "assessments", "evidence_files", "replications", "votes"];

vocabulary! {
    /// What an exemplar is an example of (plan, section II.2.1).
    Category {
        /// Điển hình tiên tiến.
        Exemplar = "EXEMPLAR", "Điển hình tiên tiến";
        /// Nhân tố mới.
        NewFactor = "NEW_FACTOR", "Nhân tố mới";
        /// Mô hình mới, cách làm hay.
        NewModel = "NEW_MODEL", "Mô hình mới";
    }
}

/// Who stands behind an exemplar. A new model may stand for itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// One person.
    Person(PersonId),
    /// A team, a division, a club.
    Collective(CollectiveId),
}

impl Subject {
    /// The record behind the exemplar.
    #[must_use]
    pub fn record(self) -> RecordId {
        match self {
            Self::Person(id) => id.into(),
            Self::Collective(id) => id.into(),
        }
    }
}

/// One deed: what was done, in which year, for which criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Achievement {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// Where it stands in the list; lower comes first.
    pub position: i64,
    /// The year of the result; selection in year Y rests on results of Y − 1 (plan, II.2.3).
    pub year: Option<i64>,
    /// The criterion it speaks for.
    pub criterion: Option<Criterion>,
    /// The deed, one or more paragraphs.
    pub text: String,
}

/// One row of the number table. Values stay as typed ("12.450", "3 → 1").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// Where it stands in the table; the first three go on a sheet.
    pub position: i64,
    /// What is counted.
    pub metric: String,
    /// How many.
    pub value: String,
    /// Of what.
    pub unit: String,
    /// Compared with what.
    pub compared_with: String,
}

/// One initiative (sáng kiến).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initiative {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// Where it stands in the list.
    pub position: i64,
    /// Its name.
    pub title: String,
    /// Who recognised it.
    pub recognised_by: String,
    /// The decision's number and date, as written.
    pub decision: String,
    /// How far it reaches (cấp cơ sở, cấp huyện, cấp tỉnh).
    pub scope: String,
}

/// One move between states. Moves are only ever added; the present state is derived from them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Its id within the exemplar.
    pub id: ItemId,
    /// The state moved to.
    pub to: State,
    /// When, as ISO date and time; moves are ordered by it.
    pub at: String,
    /// On what basis, or why (required for returning, withdrawing and taking a step back).
    pub basis: String,
    /// Who recorded it; empty for moves of older versions.
    pub by: String,
    /// In which role.
    pub role: Option<Role>,
    /// Who made it on paper, where whoever recorded it may not make it; empty otherwise.
    pub approver: String,
    /// The paper on which it was made: its number or date.
    pub paper: String,
}

impl Move {
    /// A move of which nothing else is known yet.
    #[must_use]
    pub const fn new(id: ItemId, to: State, at: String) -> Self {
        Self {
            id,
            to,
            at,
            basis: String::new(),
            by: String::new(),
            role: None,
            approver: String::new(),
            paper: String::new(),
        }
    }
}

/// An exemplar of one plan year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemplar {
    /// Who it is; a new model may have nobody.
    pub subject: Option<Subject>,
    /// The model it points to, for category [`Category::NewModel`].
    pub model: Option<ModelId>,
    /// What kind of example.
    pub category: Category,
    /// The plan's year.
    pub plan_year: i64,
    /// Fields of work, any number.
    pub work_fields: BTreeSet<WorkFieldId>,
    /// Short praise, at most [`crate::rules::PRAISE_LIMIT`] characters.
    pub praise: String,
    /// Summary, at most [`crate::rules::SUMMARY_LIMIT`] characters.
    pub summary: String,
    /// What the person says, without quotation marks.
    pub quotation: String,
    /// Deeds in order.
    pub achievements: Vec<Achievement>,
    /// Number table in order.
    pub figures: Vec<Figure>,
    /// Initiatives in order.
    pub initiatives: Vec<Initiative>,
    /// Moves in order of time.
    pub moves: Vec<Move>,
    /// What was said of the criteria, in their order.
    pub assessments: Vec<Assessment>,
    /// Files that show how far the criteria are met, in order.
    pub evidence_files: Vec<EvidenceFile>,
    /// Units that took it up, in order.
    pub replications: Vec<Replication>,
    /// What meetings voted on it, in order of their days.
    pub votes: Vec<Vote>,
    /// Who noticed it, as written.
    pub discovered_by: String,
    /// When it was noticed.
    pub discovered_on: Option<PartialDate>,
    /// The unit that puts it forward.
    pub proposing_unit: Option<UnitId>,
    /// The movement it grew in.
    pub movement: Option<MovementId>,
}

impl Exemplar {
    /// A new exemplar of this category in this plan year, nothing else known yet.
    #[must_use]
    pub const fn new(category: Category, plan_year: i64) -> Self {
        Self {
            subject: None,
            model: None,
            category,
            plan_year,
            work_fields: BTreeSet::new(),
            praise: String::new(),
            summary: String::new(),
            quotation: String::new(),
            achievements: Vec::new(),
            figures: Vec::new(),
            initiatives: Vec::new(),
            moves: Vec::new(),
            assessments: Vec::new(),
            evidence_files: Vec::new(),
            replications: Vec::new(),
            votes: Vec::new(),
            discovered_by: String::new(),
            discovered_on: None,
            proposing_unit: None,
            movement: None,
        }
    }

    /// Where it stands now: the target of its latest move; without any move it was just discovered.
    #[must_use]
    pub fn state(&self) -> State {
        self.moves.last().map_or(State::Discovered, |latest| latest.to)
    }

    /// Every state it has been in, the present one last.
    #[must_use]
    pub fn way(&self) -> Vec<State> {
        std::iter::once(State::Discovered).chain(self.moves.iter().map(|step| step.to)).collect()
    }

    /// The deeds that count for its plan year: those of the year before.
    pub fn counted(&self) -> impl Iterator<Item = &Achievement> {
        let year = base_year(self.plan_year);
        self.achievements.iter().filter(move |deed| deed.year == Some(year))
    }
}

/// What an exemplar still lacks before a good sheet can be made of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nobody and nothing stands behind it.
    Subject,
    /// No unit is known for its subject.
    Unit,
    /// No field of work.
    WorkField,
    /// No short praise.
    Praise,
    /// No summary.
    Summary,
    /// No deed.
    Achievement,
    /// No figure.
    Figure,
    /// No picture of its subject.
    Photo,
}

impl Gap {
    /// The code under which it is named to programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Subject => "subject",
            Self::Photo => "photo",
            Self::Unit => "unit",
            Self::WorkField => "work_fields",
            Self::Praise => "praise",
            Self::Summary => "summary",
            Self::Achievement => "achievements",
            Self::Figure => "figures",
        }
    }

    /// What is missing, in Vietnamese.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Subject => "cá nhân, tập thể",
            Self::Photo => "ảnh",
            Self::Unit => "đơn vị",
            Self::WorkField => "lĩnh vực công tác",
            Self::Praise => "câu nêu gương",
            Self::Summary => "tóm tắt",
            Self::Achievement => "thành tích",
            Self::Figure => "số liệu",
        }
    }

    /// Every gap, in the order of the editor's sections.
    pub const ALL: [Self; 8] = [
        Self::Subject,
        Self::Photo,
        Self::Unit,
        Self::WorkField,
        Self::Praise,
        Self::Summary,
        Self::Achievement,
        Self::Figure,
    ];
}
