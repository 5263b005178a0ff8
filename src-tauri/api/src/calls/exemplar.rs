//! One exemplar: reading and adding.

use domain::{
    date::PartialDate,
    eligibility::base_year,
    exemplar::Subject,
    id::{RecordId, UnitId},
    model::Model,
    moves,
    profile::Duty,
    rules::{State, Step as WayStep},
};
use office::{
    Office,
    exemplar::detail::{Portrait, Standing},
    names::Names,
    permission::reach::Reach,
    selection::Candidate,
};

use super::{
    Call, assessment,
    convert::{plain_word, saved, word},
    moves::{move_detail, option_card, replications},
    photo::photo_card,
    selection::{base_year_gap, ineligible},
    vote,
};
use crate::{
    types::{
        Failure,
        exemplar::{
            AchievementDetail, Added, CollectiveDetail, ExemplarDetail, FigureDetail, Id, InitiativeDetail,
            ModelDetail, NewExemplar, NextStep, PersonDetail, Progress, Step, SubjectDetail,
        },
        office::Named,
        selection::{BaseYear, Editing},
    },
    wording,
};

pub(super) fn show(call: Call<'_>, request: Id) -> Result<ExemplarDetail, Failure> {
    let now = call.api.world.now();
    call.api.with(|office| {
        let id = office.find_exemplar(&request.id)?;
        let portrait = office.portrait(id)?;
        let names = office.names()?;
        let newest = office.newest_revision(&portrait)?.and_then(|revision| revision.stamp);
        let mut detail = detail(office, &portrait, &names)?;
        if let Some(stamp) = newest {
            detail.changed_ms = stamp.at.millis();
            detail.changed = format!("{}, {}", wording::short_day(stamp.at, now), wording::clock(stamp.at));
            detail.changed_by = stamp.author;
        }
        Ok(detail)
    })
}

pub(super) fn add(call: Call<'_>, request: NewExemplar) -> Result<Added, Failure> {
    call.api.with(|office| {
        let added = office.add_exemplar(&request)?;
        Ok(Added { id: added.id.to_string(), saved: saved(office, added.saved, Vec::new())? })
    })
}

fn detail(office: &Office, portrait: &Portrait, names: &Names) -> Result<ExemplarDetail, Failure> {
    let exemplar = &portrait.exemplar;
    let state = exemplar.state();
    let candidate = office.as_candidate(portrait.id)?;
    let named = |unit: UnitId| Named {
        id: unit.to_string(),
        name: names.unit_name(unit).unwrap_or("chưa nhận được đơn vị").to_owned(),
    };
    Ok(ExemplarDetail {
        id: portrait.id.to_string(),
        name: portrait.name().to_owned(),
        role: role(portrait),
        category: word!(exemplar.category),
        plan_year: exemplar.plan_year,
        state: word!(state),
        steps: steps(state),
        next: next_step(state),
        way: exemplar.moves.iter().map(move_detail).collect(),
        moves: candidate.moves.iter().map(option_card).collect(),
        assessments: assessment::details(exemplar, &office.evidence(portrait.id)?),
        replications: replications(exemplar, names),
        votes: vote::details(exemplar),
        counts_votes: office.may(Duty::RecordVotes),
        ineligible: ineligible(&candidate),
        judged_on: candidate.judged_on.on_screen(),
        base_year: BaseYear {
            year: base_year(exemplar.plan_year),
            achievements: exemplar.counted().map(|deed| deed.id.to_string()).collect(),
            gap: base_year_gap(&candidate),
        },
        editing: editing(&office.reach()?, &candidate),
        approved: state.is_approved(),
        binned: portrait.binned,
        subject: subject(office, portrait)?,
        model: portrait.model.as_ref().map(|(id, model)| model_detail((*id).into(), model)),
        unit: portrait.unit().map(named),
        work_fields: work_fields(portrait, names),
        praise: exemplar.praise.clone(),
        summary: exemplar.summary.clone(),
        quotation: exemplar.quotation.clone(),
        achievements: achievements(portrait),
        figures: figures(portrait),
        initiatives: initiatives(portrait),
        discovered_by: exemplar.discovered_by.clone(),
        discovered_on: shown(exemplar.discovered_on),
        proposing_unit: exemplar.proposing_unit.map(named),
        movement: exemplar.movement.map(|id| Named {
            id: id.to_string(),
            name: names
                .movements
                .get(&id)
                .map_or_else(|| "chưa nhận được phong trào".to_owned(), |it| it.name.clone()),
        }),
        photo: portrait.photo.as_ref().map(|(id, photo)| photo_card(id.to_string(), photo)),
        gaps: portrait.gaps().into_iter().map(|gap| plain_word(gap.code(), gap.label())).collect(),
        changed_ms: 0,
        changed: String::new(),
        changed_by: String::new(),
    })
}

/// How far whoever is working may change an exemplar.
fn editing(reach: &Reach, candidate: &Candidate) -> Editing {
    match reach {
        Reach::Nothing => Editing::Nothing,
        Reach::Texts => Editing::Texts,
        _ if reach.holds([candidate.row.unit, candidate.row.proposing_unit]) => Editing::All,
        _ => Editing::Nothing,
    }
}

fn role(portrait: &Portrait) -> String {
    match (&portrait.standing, &portrait.model) {
        (Some(Standing::Person(person)), _) => person.position.clone(),
        (Some(Standing::Collective(_)), Some((_, model))) => {
            format!("Mô hình {}", domain::text::typography::quote(&model.name))
        }
        _ => String::new(),
    }
}

fn shown(date: Option<PartialDate>) -> String {
    date.map(PartialDate::on_screen).unwrap_or_default()
}

fn steps(state: State) -> Vec<Step> {
    let reached = state.step();
    let progress = |step: WayStep| match step.cmp(&reached) {
        std::cmp::Ordering::Less => Progress::Done,
        std::cmp::Ordering::Equal => Progress::Current,
        std::cmp::Ordering::Greater => Progress::Ahead,
    };
    WayStep::ALL
        .into_iter()
        .map(|step| Step { label: step.label().to_owned(), progress: progress(step) })
        .collect()
}

/// The one next step, and who takes it.
pub(super) fn next_step(state: State) -> Option<NextStep> {
    let (title, button) = match state {
        State::Discovered | State::Nurtured => ("Chờ đơn vị giới thiệu", "Ghi đã giới thiệu"),
        State::Returned => ("Đã trả lại để bổ sung", "Ghi giới thiệu lại"),
        State::Proposed => ("Chờ Văn phòng Sở kiểm tra", "Ghi kết quả kiểm tra"),
        State::Checked => ("Chờ Giám đốc Sở lựa chọn", "Ghi kết quả chọn"),
        State::Selected => ("Chờ niêm yết, đăng tải", "Ghi đã tuyên truyền"),
        State::Publicised | State::Replicated => ("Chờ đề nghị khen thưởng", "Ghi đã đề nghị"),
        State::Nominated => ("Chờ quyết định khen thưởng", "Ghi đã được khen"),
        State::Awarded | State::NotAwarded => ("Đã có kết quả khen thưởng", "Kết thúc hồ sơ"),
        State::Closed | State::Withdrawn => return None,
    };
    let to = moves::usual(state)?.to.code().to_owned();
    Some(NextStep { to, title: title.to_owned(), button: button.to_owned() })
}

fn subject(office: &Office, portrait: &Portrait) -> Result<Option<SubjectDetail>, Failure> {
    let unit = |unit: Option<UnitId>| unit.map(|unit| unit.to_string());
    Ok(match (&portrait.standing, portrait.exemplar.subject) {
        (Some(Standing::Person(person)), Some(Subject::Person(id))) => {
            Some(SubjectDetail::Person(PersonDetail {
                id: id.to_string(),
                full_name: person.full_name.clone(),
                sex: person.sex.map(|sex| sex.code().to_owned()),
                birth: shown(person.birth),
                position: person.position.clone(),
                unit: unit(person.unit),
                staff_kind: person.staff_kind.map(|kind| kind.code().to_owned()),
                started: shown(person.started),
                ended: shown(person.ended),
                note: person.note.clone(),
            }))
        }
        (Some(Standing::Collective(collective)), Some(Subject::Collective(id))) => {
            let head = match collective.head_person {
                Some(head) => {
                    let name = office.person(head)?.map(|person| person.full_name);
                    Some(Named { id: head.to_string(), name: name.unwrap_or_default() })
                }
                None => None,
            };
            Some(SubjectDetail::Collective(CollectiveDetail {
                id: id.to_string(),
                name: collective.name.clone(),
                unit: unit(collective.unit),
                head_count: collective.head_count,
                head_person: head,
            }))
        }
        _ => None,
    })
}

fn model_detail(id: RecordId, model: &Model) -> ModelDetail {
    ModelDetail {
        id: id.to_string(),
        name: model.name.clone(),
        unit: model.unit.map(|unit| unit.to_string()),
        problem: model.problem.clone(),
        method: model.method.clone(),
        result: model.result.clone(),
        cost: model.cost.clone(),
        how_to_replicate: model.how_to_replicate.clone(),
    }
}

fn work_fields(portrait: &Portrait, names: &Names) -> Vec<Named> {
    let mut fields: Vec<_> = portrait
        .exemplar
        .work_fields
        .iter()
        .map(|id| {
            let known = names.work_fields.get(id);
            let name = known.map_or_else(|| "chưa nhận được lĩnh vực".to_owned(), |field| field.name.clone());
            (known.map_or(i64::MAX, |field| field.position), Named { id: id.to_string(), name })
        })
        .collect();
    fields.sort_by_key(|(position, _)| *position);
    fields.into_iter().map(|(_, named)| named).collect()
}

fn achievements(portrait: &Portrait) -> Vec<AchievementDetail> {
    let deeds = portrait.exemplar.achievements.iter();
    deeds
        .map(|deed| AchievementDetail {
            id: deed.id.to_string(),
            position: deed.position,
            year: deed.year,
            criterion: deed.criterion.map(|criterion| criterion.code().to_owned()),
            text: deed.text.clone(),
        })
        .collect()
}

fn figures(portrait: &Portrait) -> Vec<FigureDetail> {
    let figures = portrait.exemplar.figures.iter();
    figures
        .map(|figure| FigureDetail {
            id: figure.id.to_string(),
            position: figure.position,
            metric: figure.metric.clone(),
            value: figure.value.clone(),
            unit: figure.unit.clone(),
            compared_with: figure.compared_with.clone(),
        })
        .collect()
}

fn initiatives(portrait: &Portrait) -> Vec<InitiativeDetail> {
    let initiatives = portrait.exemplar.initiatives.iter();
    initiatives
        .map(|initiative| InitiativeDetail {
            id: initiative.id.to_string(),
            position: initiative.position,
            title: initiative.title.clone(),
            recognised_by: initiative.recognised_by.clone(),
            decision: initiative.decision.clone(),
            scope: initiative.scope.clone(),
        })
        .collect()
}
