//! From one plan year to the next: everything that must change, or be looked at, so that nothing keeps the old year
//! unnoticed (the plan is cloned each March: year, ordinal of the anniversary, periods, parent document).

use crate::{
    date::{PartialDate, Period},
    eligibility::{TierRule, base_year},
    id::{ConsentId, ExemplarId, MovementId, PostingId, RecordId, UnitId},
    movement::Movement,
    record::{Kind, Path},
    rules::{State, vocabulary},
    unit::{Unit, UnitTier},
};

mod old_year;

pub use old_year::{Mention, is_lasting, lasting_texts, mentions, with_new_year};

vocabulary! {
    /// What sort of thing a new year brings along.
    TaskKind {
        /// The year in the plan's own title.
        PlanTitle = "PLAN_TITLE", "Tên kế hoạch";
        /// The document of the level above on which the new plan rests.
        ParentDocument = "PARENT_DOCUMENT", "Văn bản của cấp trên";
        /// The number in "kỷ niệm 74 năm".
        Anniversary = "ANNIVERSARY", "Ngày kỷ niệm";
        /// A movement whose period has ended.
        Movement = "MOVEMENT", "Phong trào đã hết giai đoạn";
        /// A text that names the old year.
        OldYear = "OLD_YEAR", "Chữ còn ghi năm cũ";
        /// A unit that ends, or has just ended.
        Unit = "UNIT", "Đơn vị kết thúc";
        /// Somebody else may be chosen than before.
        Eligibility = "ELIGIBILITY", "Đối tượng xét chọn thay đổi";
        /// A legal basis that holds no more.
        LegalBasis = "LEGAL_BASIS", "Căn cứ hết hiệu lực";
        /// An exemplar of the old year that has not come to its end.
        Exemplar = "EXEMPLAR", "Hồ sơ còn dở";
        /// A posting of the old year that still hangs.
        Posting = "POSTING", "Lượt niêm yết còn treo";
        /// A consent that ends.
        Consent = "CONSENT", "Đồng ý công khai hết hạn";
    }
}

vocabulary! {
    /// What is decided about a task.
    Choice {
        /// It was done.
        Done = "DONE", "Đã làm xong";
        /// It stays as it is.
        Keep = "KEEP", "Giữ nguyên";
        /// An exemplar goes over to the new year.
        Carry = "CARRY", "Chuyển sang năm mới";
        /// An exemplar goes on within its old year.
        Stay = "STAY", "Làm tiếp trong năm cũ";
        /// An exemplar is done with.
        Close = "CLOSE", "Kết thúc";
        /// An exemplar is withdrawn, with a reason.
        Withdraw = "WITHDRAW", "Rút, nêu lý do";
    }
}

/// An exemplar of the old year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenExemplar {
    /// The exemplar.
    pub id: ExemplarId,
    /// What it is called.
    pub name: String,
    /// Where it stands.
    pub state: State,
}

/// A posting that hangs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hanging {
    /// The posting.
    pub id: PostingId,
    /// What it is about.
    pub title: String,
    /// Its first day.
    pub from: PartialDate,
    /// Its last day planned.
    pub to: Option<PartialDate>,
}

/// A consent with a last day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EndingConsent {
    /// The consent.
    pub id: ConsentId,
    /// Whose.
    pub name: String,
    /// Its last day.
    pub last: PartialDate,
}

/// A day that is remembered every year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// A word that names it in keys.
    pub code: &'static str,
    /// What it is called.
    pub name: String,
    /// The year from which it is counted.
    pub base_year: u16,
}

/// A paper on which rules rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// A word that names it in keys.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Its last day.
    pub last: PartialDate,
}

/// A text that lasts from year to year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastingText {
    /// The record; absent = a setting of the office.
    pub record: Option<(RecordId, Kind)>,
    /// The place in it.
    pub path: Path,
    /// What the record is called.
    pub name: String,
    /// The words.
    pub words: String,
}

/// All that the list is drawn from.
#[derive(Debug, Clone, Default)]
pub struct Situation {
    /// The movements in use.
    pub movements: Vec<(MovementId, Movement)>,
    /// The units in use.
    pub units: Vec<(UnitId, Unit)>,
    /// On which levels people may be chosen.
    pub tier_rules: Vec<TierRule>,
    /// The days that are remembered.
    pub remembered: Vec<Remembered>,
    /// Papers on which rules rest.
    pub bases: Vec<Basis>,
    /// Every text that lasts.
    pub texts: Vec<LastingText>,
    /// Exemplars of the old year.
    pub exemplars: Vec<OpenExemplar>,
    /// What hangs.
    pub postings: Vec<Hanging>,
    /// Consents that were not withdrawn.
    pub consents: Vec<EndingConsent>,
    /// Whether the parent document of the new year is known.
    pub knows_parent_document: bool,
}

/// What a task says beside its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// Only the two years.
    Years,
    /// An ordinal then and now.
    Ordinal(u16, u16),
    /// Something ended, or ends, on this day.
    Ends(PartialDate),
    /// A period ended with this year.
    EndsWithYear(i64),
    /// A unit ends and these take over.
    Heirs(PartialDate, Vec<UnitId>),
    /// People of a level may be chosen from a day on, or until a day.
    Level(UnitTier, Option<PartialDate>, Option<PartialDate>),
    /// Words that name the old year, and what they would be with the new one.
    Words(String, String, Vec<Mention>),
    /// An exemplar stands here.
    Stands(State),
    /// A posting hangs since a day.
    Since(PartialDate),
}

/// One thing that must change or be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// What sort.
    pub kind: TaskKind,
    /// What names it within its year: the same however often the list is drawn.
    pub key: String,
    /// The record it is about, and the place in it where there is one.
    pub record: Option<(RecordId, Kind)>,
    /// The place.
    pub path: Option<Path>,
    /// What it is about, by name.
    pub name: String,
    /// What is to be said about it.
    pub detail: Detail,
}

impl Task {
    fn new(kind: TaskKind, about: &str, name: &str, detail: Detail) -> Self {
        let key = format!("{}:{about}", kind.code());
        Self { kind, key, record: None, path: None, name: name.to_owned(), detail }
    }

    fn of(self, record: impl Into<RecordId>, kind: Kind) -> Self {
        Self { record: Some((record.into(), kind)), ..self }
    }

    fn at(self, path: Path) -> Self {
        Self { path: Some(path), ..self }
    }

    /// What may be decided about it, the usual choice first.
    #[must_use]
    pub fn choices(&self) -> &'static [Choice] {
        match self.detail {
            Detail::Stands(State::Awarded | State::NotAwarded) => &[Choice::Close, Choice::Stay],
            Detail::Stands(State::Nominated | State::Publicised | State::Replicated | State::Selected) => {
                &[Choice::Stay, Choice::Carry, Choice::Withdraw]
            }
            Detail::Stands(_) => &[Choice::Carry, Choice::Stay, Choice::Withdraw],
            _ => &[Choice::Done, Choice::Keep],
        }
    }
}

/// Everything that must change, or be looked at, when the office goes over to the plan year `year`; sort by sort.
#[must_use]
pub fn tasks(year: i64, situation: &Situation) -> Vec<Task> {
    let mut tasks = papers(year, situation);
    tasks.extend(situation.movements.iter().filter(|(_, it)| it.ended_before(year)).map(|(id, movement)| {
        let detail = Detail::EndsWithYear(movement.period_to.unwrap_or_default());
        Task::new(TaskKind::Movement, &id.to_string(), &movement.name, detail)
            .of(*id, Kind::Movement)
            .at(Path::field("period_to"))
    }));
    tasks.extend(situation.texts.iter().filter_map(|text| old_year::task(year, text)));
    tasks.extend(dated(year, situation));
    tasks.extend(left_over(year, situation));
    tasks.sort_by_key(|task| task.kind);
    tasks
}

/// What the new plan itself must say.
fn papers(year: i64, situation: &Situation) -> Vec<Task> {
    let mut tasks = vec![Task::new(TaskKind::PlanTitle, &year.to_string(), "", Detail::Years)];
    if !situation.knows_parent_document {
        tasks.push(Task::new(TaskKind::ParentDocument, &year.to_string(), "", Detail::Years));
    }
    for day in &situation.remembered {
        let ordinal =
            |year: i64| u16::try_from(year).ok().and_then(|it| crate::date::ordinal(day.base_year, it));
        if let (Some(then), Some(now)) = (ordinal(year - 1), ordinal(year)) {
            tasks.push(Task::new(TaskKind::Anniversary, day.code, &day.name, Detail::Ordinal(then, now)));
        }
    }
    tasks
}

/// Units, rules, papers and consents whose days change between the first day of the old year and the last of the
/// new one.
fn dated(year: i64, situation: &Situation) -> Vec<Task> {
    let Some(both) = years(year - 1, year) else { return Vec::new() };
    let within = |day: &PartialDate| both.contains(*day);
    let mut tasks = Vec::new();
    for (id, unit) in &situation.units {
        if let Some(last) = unit.valid_to.map(PartialDate::last_day).filter(within) {
            let detail = Detail::Heirs(last, unit.successors.iter().copied().collect());
            let name = if unit.short_name.is_empty() { &unit.official_name } else { &unit.short_name };
            tasks.push(Task::new(TaskKind::Unit, &id.to_string(), name, detail).of(*id, Kind::Unit));
        }
    }
    for rule in &situation.tier_rules {
        let from = rule.valid_from.map(PartialDate::first_day).filter(within);
        let to = rule.valid_to.map(PartialDate::last_day).filter(within);
        if from.is_some() || to.is_some() {
            let detail = Detail::Level(rule.tier, from, to);
            let about = [
                Some(rule.tier.code().to_owned()),
                from.map(PartialDate::to_iso),
                to.map(PartialDate::to_iso),
            ];
            let about = about.into_iter().flatten().collect::<Vec<_>>().join("/");
            tasks.push(Task::new(TaskKind::Eligibility, &about, rule.tier.label(), detail));
        }
    }
    for basis in situation.bases.iter().filter(|basis| within(&basis.last)) {
        tasks.push(Task::new(TaskKind::LegalBasis, &basis.code, &basis.name, Detail::Ends(basis.last)));
    }
    for consent in situation.consents.iter().filter(|consent| within(&consent.last)) {
        let about = format!("{}/{}", consent.id, consent.last.to_iso());
        let task = Task::new(TaskKind::Consent, &about, &consent.name, Detail::Ends(consent.last));
        tasks.push(task.of(consent.id, Kind::Consent).at(Path::field("valid_to")));
    }
    tasks
}

/// What the old year leaves behind.
fn left_over(year: i64, situation: &Situation) -> Vec<Task> {
    let is_open = |it: &&OpenExemplar| !matches!(it.state, State::Closed | State::Withdrawn);
    let exemplar = |it: &OpenExemplar| {
        let detail = Detail::Stands(it.state);
        // A task settled in one state comes up again in another.
        let about = format!("{}/{}", it.id, it.state.code());
        Task::new(TaskKind::Exemplar, &about, &it.name, detail).of(it.id, Kind::Exemplar)
    };
    let before = |it: &&Hanging| i64::from(it.from.year()) < year;
    let posting = |it: &Hanging| {
        Task::new(TaskKind::Posting, &it.id.to_string(), &it.title, Detail::Since(it.from))
            .of(it.id, Kind::Posting)
    };
    let exemplars = situation.exemplars.iter().filter(is_open).map(exemplar);
    exemplars.chain(situation.postings.iter().filter(before).map(posting)).collect()
}

/// The days of some years, both included.
fn years(first: i64, last: i64) -> Option<Period> {
    let year = |year: i64| u16::try_from(year).ok().and_then(|year| PartialDate::from_year(year).ok());
    Some(Period::new(year(first)?, Some(year(last)?)))
}

/// The years whose numbers must not stay behind unnoticed: the old plan year and the one on whose results it rested.
#[must_use]
pub const fn old_years(year: i64) -> [i64; 2] {
    [year - 1, base_year(year - 1)]
}

#[cfg(test)]
mod tests;
