//! The rows of the slip and of the list: who it is, how the criteria are met, what a meeting voted, on what
//! basis.

use domain::{
    assessment::{Met, marks},
    exemplar::{Category, Exemplar, Subject},
    rules::{Criterion, State},
    text::typography::quote,
};
use notices::PosterContent;

use super::{ListGroup, PaperKind, PaperRequest};
use crate::{
    Office, OfficeError,
    exemplar::detail::{Portrait, Standing},
    names::Names,
    poster::{brief::brief, group::post},
};

/// Characters of what is told of an exemplar in a row.
const TOLD_LIMIT: usize = 160;

/// The titles of the groups, in the order of a list.
const GROUPS: [&str; 3] = ["CÁ NHÂN", "TẬP THỂ", "MÔ HÌNH"];

/// The exemplars of a paper, read.
pub(super) struct Told {
    pub(super) portraits: Vec<Portrait>,
    pub(super) names: Names,
}

impl Office {
    /// The exemplars a paper is about: those named, or everybody who stands where it is about.
    pub(super) fn told_in(&self, request: &PaperRequest) -> Result<Told, OfficeError> {
        let mut exemplars = request.exemplars.clone();
        if exemplars.is_empty() {
            let candidates = self.candidates(request.plan_year)?;
            let of = |wanted: &dyn Fn(State) -> bool| {
                let rows = candidates.iter().filter(|candidate| wanted(candidate.row.state()));
                rows.map(|candidate| candidate.row.id).collect::<Vec<_>>()
            };
            exemplars = match request.kind {
                PaperKind::ApprovalSlip => of(&|state| state == State::Checked),
                PaperKind::SelectionList | PaperKind::ExemplarSheet => {
                    of(&|state| state.is_approved() || state == State::Closed)
                }
            };
        }
        if exemplars.is_empty() {
            return Err(OfficeError::PaperWithoutRows { kind: request.kind, plan_year: request.plan_year });
        }
        let portraits = exemplars.into_iter().map(|id| self.portrait(id)).collect::<Result<_, _>>()?;
        Ok(Told { portraits, names: self.names()? })
    }
}

impl Told {
    /// The rows in their groups.
    pub(super) fn groups(&self, kind: PaperKind) -> Vec<ListGroup> {
        let mut groups = GROUPS.map(|title| ListGroup { title: title.to_owned(), rows: Vec::new() });
        for portrait in &self.portraits {
            groups[group_of(portrait)].rows.push(self.row(portrait, kind));
        }
        groups.into()
    }

    /// How many there are of each group: "12 hồ sơ: 09 cá nhân, 02 tập thể, 01 mô hình".
    pub(super) fn counted(&self) -> String {
        let mut counts = [0_usize; GROUPS.len()];
        for portrait in &self.portraits {
            counts[group_of(portrait)] += 1;
        }
        let parts = counts.iter().zip(GROUPS).filter(|(count, _)| **count > 0);
        let parts: Vec<String> =
            parts.map(|(count, title)| format!("{count:02} {}", title.to_lowercase())).collect();
        match parts.as_slice() {
            [only] => only.clone(),
            _ => format!("{:02} điển hình: {}", self.portraits.len(), parts.join(", ")),
        }
    }

    fn row(&self, portrait: &Portrait, kind: PaperKind) -> Vec<String> {
        let exemplar = &portrait.exemplar;
        let told = brief(exemplar, TOLD_LIMIT).text.to_owned();
        let basis = basis_of(
            exemplar,
            if kind == PaperKind::ApprovalSlip { State::Checked } else { State::Selected },
        );
        let ground = match kind {
            PaperKind::ApprovalSlip if basis.is_empty() => told,
            PaperKind::ApprovalSlip if told.is_empty() => basis,
            PaperKind::ApprovalSlip => format!("{told} Căn cứ: {basis}."),
            _ if basis.is_empty() => told,
            _ => basis,
        };
        vec![name(portrait), stands(portrait, &self.names), criteria(exemplar), voted(exemplar), ground]
    }
}

fn group_of(portrait: &Portrait) -> usize {
    match (portrait.exemplar.category, portrait.exemplar.subject) {
        (Category::NewModel, _) | (_, None) => 2,
        (_, Some(Subject::Collective(_))) => 1,
        (_, Some(Subject::Person(_))) => 0,
    }
}

/// A new model is listed by its own name.
pub(super) fn name(portrait: &Portrait) -> String {
    match (&portrait.model, group_of(portrait)) {
        (Some((_, model)), 2) => format!("Mô hình {}", quote(&model.name)),
        _ => portrait.name().to_owned(),
    }
}

/// Position and unit; of a model who runs it.
pub(super) fn stands(portrait: &Portrait, names: &Names) -> String {
    let unit = portrait.unit().and_then(|unit| names.unit_name(unit)).unwrap_or_default().to_owned();
    let role = match &portrait.standing {
        Some(Standing::Person(person)) if group_of(portrait) == 2 => {
            format!("{}, {}", person.full_name, person.position)
        }
        Some(Standing::Person(person)) => person.position.clone(),
        Some(Standing::Collective(collective)) if group_of(portrait) == 2 => collective.name.clone(),
        Some(Standing::Collective(_)) | None => String::new(),
    };
    post(&PosterContent { role, unit, ..PosterContent::default() })
}

/// How the criteria are met, in words: "Đạt cả ba", or each by its number.
pub(super) fn criteria(exemplar: &Exemplar) -> String {
    let marks = marks(&exemplar.assessments);
    if marks.len() == Criterion::ALL.len() && marks.iter().all(|mark| mark.met == Some(Met::Yes)) {
        return "Đạt cả 3 tiêu chí".to_owned();
    }
    let told = (1..).zip(&marks).map(|(number, mark)| {
        let met = mark.met.map_or("chưa đánh giá".to_owned(), |met| met.label().to_lowercase());
        format!("({number}) {met}")
    });
    told.collect::<Vec<_>>().join("; ")
}

/// What the latest meeting voted.
pub(super) fn voted(exemplar: &Exemplar) -> String {
    let Some(vote) = exemplar.votes.last() else { return String::new() };
    let mut told = format!("{} (họp ngày {})", vote.count.in_words(), vote.on.in_document_short());
    if !vote.remark.is_empty() {
        told.push_str(&format!(". {}", vote.remark));
    }
    told
}

/// On what basis it last came into a state: the paper and what was said.
fn basis_of(exemplar: &Exemplar, state: State) -> String {
    let step = exemplar.moves.iter().rev().find(|step| step.to == state);
    let parts = step.map(|step| [step.paper.trim(), step.basis.trim()]).unwrap_or_default();
    let parts: Vec<&str> =
        parts.into_iter().map(|part| part.trim_end_matches('.')).filter(|it| !it.is_empty()).collect();
    parts.join("; ")
}
