//! Twenty years of an office: how long the calls behind every screen take, and every filter, through the very calls
//! that the window makes.

use std::{collections::BTreeSet, time::Instant};

use api::{Api, Config};
use domain::{
    assessment::{Assessment, Met},
    channel::Channel,
    date::PartialDate,
    exemplar::{Category, Exemplar, Move, Subject},
    id::{BoardId, ExemplarId, RecordId, UnitId, WorkFieldId},
    operation::Operation,
    person::Person,
    posting::{Fact, Posting},
    record::{Edit, Entity, Fields, Path},
    replication::Replication,
    rules::{Criterion, State},
};
use office::{OfficeError, board::BoardView, world::World};
use serde_json::{Value as Json, json};
use testkit::TempOffice;

use crate::{Figure, Measured, machine, records::name};

/// How many plan years there are; the last is the one the steady world lives in.
const YEARS: usize = 20;
const LAST_YEAR: i64 = 2022;

/// Exemplars, and postings about each.
const SIZES: [(usize, usize); 2] = [(10_000, 5), (100_000, 1)];

/// How many exemplars are written in one operation while the office is filled.
const BATCH: usize = 500;

/// How often each call is made.
const TIMES: usize = 25;

const BOARDS: [&str; 6] =
    ["Bảng sảnh", "Bảng tầng 1", "Bảng tầng 2", "Bảng tầng 3", "Bảng nhà xe", "Bảng hội trường"];

/// What an exemplar has gone through: most of old years have come to an end.
const WAYS: [&[State]; 6] = {
    use State::{
        Awarded, Checked, Closed, Nominated, NotAwarded, Nurtured, Proposed, Publicised, Replicated,
        Returned, Selected, Withdrawn,
    };
    [
        &[Proposed, Checked, Selected, Publicised, Nominated, Awarded, Closed],
        &[Nurtured, Proposed, Checked, Selected, Publicised, Replicated, Nominated, NotAwarded, Closed],
        &[Proposed, Withdrawn],
        &[Proposed, Returned, Proposed, Checked, Selected, Publicised, Nominated, Awarded, Closed],
        &[Proposed, Checked, Selected, Publicised],
        &[Nurtured],
    ]
};

/// Where the exemplars of the last year stand: as in a May.
const PRESENT: [&[State]; 8] = {
    use State::{Checked, Nurtured, Proposed, Publicised, Replicated, Returned, Selected};
    [
        &[],
        &[Nurtured],
        &[Proposed],
        &[Proposed, Checked],
        &[Proposed, Checked, Selected],
        &[Proposed, Checked, Selected, Publicised],
        &[Proposed, Checked, Selected, Publicised, Replicated],
        &[Proposed, Returned],
    ]
};

/// The calls behind every screen and every filter, in offices of two sizes.
pub fn twenty_years() -> Measured {
    let mut figures = Vec::new();
    for (size, postings) in SIZES {
        let said = |error: OfficeError| error.to_string();
        let mut office = TempOffice::empty().map_err(said)?;
        fill(&mut office, size, postings).map_err(said)?;
        let world = office.world.clone();
        let measured = office.while_closed(|folder| {
            let api = Api::new(Config { folder: folder.to_path_buf(), world, spooler: None });
            let measured = screens(&api, size);
            api.close();
            measured
        });
        figures.extend(measured.map_err(said)??);
    }
    Ok(figures)
}

/// One screen, one filter: what it is called, the most it may take in ms, and the calls it makes.
type Case = (&'static str, f64, Vec<(&'static str, Json)>);

fn screens(api: &Api, size: usize) -> Measured {
    let profile = ask(api, "status", &json!({}))?["profiles"][0]["id"].clone();
    ask(api, "choose_profile", &json!({ "id": profile }))?;
    let catalogue = ask(api, "catalogue", &json!({}))?;
    let board = ask(api, "boards", &json!({}))?[0]["id"].clone();
    let first = |list: &str| catalogue[list][0]["id"].clone();
    let list = |filter: Json| {
        let mut request = json!({ "limit": 100 });
        if let (Some(all), Some(more)) = (request.as_object_mut(), filter.as_object()) {
            all.extend(more.clone());
        }
        vec![("list_exemplars", request)]
    };
    let figures = json!({ "first_year": LAST_YEAR, "last_year": LAST_YEAR });
    let counted =
        json!({ "counted": { "first_year": 2010, "last_year": LAST_YEAR, "reached": "PUBLICISED" } });
    let late = json!({ "counted": { "timeliness": "beyond" } });
    let plan = json!({ "plan_year": LAST_YEAR });
    let cases: Vec<Case> = vec![
        ("library", 150.0, list(json!({}))),
        ("today", 150.0, vec![("today", json!({}))]),
        (
            "selection board",
            150.0,
            vec![("candidates", plan.clone()), ("coverage", plan.clone()), ("inbox_count", json!({}))],
        ),
        ("inbox", 150.0, vec![("inbox", json!({}))]),
        (
            "boards",
            150.0,
            vec![
                ("boards", json!({})),
                ("postings", json!({ "live": true })),
                ("ending_postings", json!({})),
                ("board_calendar", json!({ "year": LAST_YEAR, "month": 1 })),
            ],
        ),
        ("calendar of a month", 150.0, vec![("board_calendar", json!({ "year": LAST_YEAR, "month": 4 }))]),
        (
            "calendar of a board",
            150.0,
            vec![("board_calendar", json!({ "board": board, "year": LAST_YEAR, "month": 4 }))],
        ),
        ("beginning of a year", 150.0, vec![("year", json!({ "year": LAST_YEAR + 1 }))]),
        ("coverage", 200.0, vec![("coverage", plan)]),
        ("figures of a year", 200.0, vec![("statistics", figures)]),
        ("figures of twenty years", 200.0, vec![("statistics", json!({}))]),
        ("figures by units of today", 200.0, vec![("statistics", json!({ "units": "now" }))]),
        ("filter: category", 60.0, list(json!({ "category": "NEW_FACTOR" }))),
        ("filter: subject", 60.0, list(json!({ "subject": "individual" }))),
        ("filter: state", 60.0, list(json!({ "state": "AWARDED" }))),
        ("filter: plan year", 60.0, list(json!({ "plan_year": 2015 }))),
        ("filter: unit", 60.0, list(json!({ "unit": first("units") }))),
        ("filter: field of work", 60.0, list(json!({ "work_field": first("work_fields") }))),
        ("filter: by unit, in its order", 60.0, list(json!({ "order": "unit" }))),
        ("filter: what a figure counts", 60.0, list(counted)),
        ("filter: late ones of all years", 60.0, list(late)),
        ("filter: postings of a month", 60.0, vec![("postings", json!({ "begun": "4/2022" }))]),
    ];
    let measure = |(what, most, calls): Case| {
        let mut times = Vec::new();
        for _ in 0..TIMES {
            let began = Instant::now();
            for (name, request) in &calls {
                ask(api, name, request)?;
            }
            times.push(began.elapsed().as_secs_f64() * 1000.0);
        }
        let told = format!("{what} at {size} exemplars, p95 in ms");
        let found = machine::p95(times);
        // The goal is that of an office of twenty years; ten times that is told.
        Ok(if size == SIZES[0].0 { Figure::at_most(&told, found, most) } else { Figure::told(&told, found) })
    };
    cases.into_iter().map(measure).collect()
}

fn ask(api: &Api, name: &str, request: &Json) -> Result<Json, String> {
    match api.call(name, request.clone(), None) {
        Ok(api::Answer::Json(answer)) => Ok(answer),
        Ok(api::Answer::Bytes { .. }) => Ok(Json::Null),
        Err(failure) => Err(format!("{name}: {} {}", failure.code, failure.what)),
    }
}

/// Fills an empty office with exemplars of twenty years and postings about each.
fn fill(office: &mut TempOffice, exemplars: usize, postings: usize) -> Result<(), OfficeError> {
    let names = office.names()?;
    let mut boards = Vec::new();
    for name in BOARDS {
        let board = domain::board::Board { name: name.to_owned(), ..Default::default() };
        boards.push(office.add_board(&board)?.0);
    }
    let catalogue = Catalogue {
        units: names.units.keys().copied().collect(),
        work_fields: names.work_fields.keys().copied().collect(),
        boards: office.boards()?.iter().map(|BoardView { id, .. }| *id).collect(),
    };
    let mut number = 0;
    while number < exemplars {
        let mut edits = Vec::new();
        for each in number..exemplars.min(number + BATCH) {
            enter(office, &catalogue, each, postings, &mut edits);
        }
        office.write(Operation::FillSample, &edits)?;
        number += BATCH;
    }
    Ok(())
}

struct Catalogue {
    units: Vec<UnitId>,
    work_fields: Vec<WorkFieldId>,
    boards: Vec<BoardId>,
}

/// Writes down one exemplar, its person and its postings.
fn enter(office: &TempOffice, catalogue: &Catalogue, number: usize, postings: usize, edits: &mut Vec<Edit>) {
    let fresh = || office.world.fresh_id();
    let pick = |salt: usize, of: usize| (number.wrapping_mul(2_654_435_761) >> salt) % of;
    let age = number % YEARS;
    let year = LAST_YEAR - i64::try_from(age).unwrap_or_default();
    let (person, exemplar) = (fresh(), fresh());
    let unit = catalogue.units[pick(5, catalogue.units.len())];
    edits.push(made(person, &Person { full_name: name(number), unit: Some(unit), ..Person::default() }));
    let discovered = date(year, 1 + pick(9, 3), 1 + pick(13, 28));
    let way = if age == 0 { PRESENT[pick(7, PRESENT.len())] } else { WAYS[pick(7, WAYS.len())] };
    let category = Category::ALL[pick(11, Category::ALL.len())];
    let mut it = Exemplar::new(category, year);
    it.subject = Some(Subject::Person(person.into()));
    it.work_fields = BTreeSet::from([catalogue.work_fields[pick(15, catalogue.work_fields.len())]]);
    it.praise = "Việc của dân, làm đến cùng.".to_owned();
    it.summary = "Rút ngắn thời gian giải quyết hồ sơ từ 03 ngày còn 01 ngày.".to_owned();
    it.discovered_on = discovered;
    it.proposing_unit = Some(unit);
    it.moves = way.iter().enumerate().map(|(step, to)| moved(fresh(), *to, year, step)).collect();
    it.assessments = Criterion::ALL.iter().map(assessed).collect();
    if way.contains(&State::Replicated) {
        let unit = Some(catalogue.units[pick(3, catalogue.units.len())]);
        it.replications.push(Replication {
            id: fresh().into(),
            position: 1,
            unit,
            on: None,
            result: String::new(),
        });
    }
    edits.push(made(exemplar, &it));
    if !way.contains(&State::Publicised) {
        return;
    }
    for each in 0..postings {
        let board = catalogue.boards[(number + each) % catalogue.boards.len()];
        let posting = posted(exemplar.into(), fresh(), board, year, (number, each));
        edits.push(made(fresh(), &posting));
    }
}

fn made<E: Entity>(record: RecordId, entity: &E) -> Edit {
    Edit::between(record, E::KIND, &Fields::new(), &entity.to_fields())
}

fn moved(id: RecordId, to: State, year: i64, step: usize) -> Move {
    Move::new(id.into(), to, format!("{year}-05-{:02}T08:00:00.000Z", step + 1))
}

fn assessed(criterion: &Criterion) -> Assessment {
    Assessment {
        criterion: *criterion,
        met: Some(Met::Yes),
        evidence: "Báo cáo tổng kết".to_owned(),
        assessor: "Hà Thị Mẫu".to_owned(),
        on: None,
    }
}

/// A posting of thirty days; every fifth on the portal.
fn posted(
    exemplar: ExemplarId,
    fact: RecordId,
    board: BoardId,
    year: i64,
    (number, each): (usize, usize),
) -> Posting {
    let is_portal = each % 5 == 4;
    let channel = if is_portal { Channel::Portal } else { Channel::NoticeBoard };
    let mut posting = Posting::new(BTreeSet::from([exemplar]), channel);
    posting.board = (!is_portal).then_some(board);
    posting.posted_from = date(year, 4 + (number + each) % 8, 1 + number % 28);
    posting.posted_to = posting.posted_from.and_then(|day| day.plus_days(30));
    posting.approved_by = "Giả Định".to_owned();
    posting.approval_basis = "Phiếu trình số 12".to_owned();
    posting.title = name(number);
    posting.facts = vec![Fact {
        id: fact.into(),
        position: 1,
        exemplar,
        record: exemplar.into(),
        place: Path::field("praise"),
        part: "praise".to_owned(),
        text: "Việc của dân, làm đến cùng.".to_owned(),
    }];
    posting
}

fn date(year: i64, month: usize, day: usize) -> Option<PartialDate> {
    PartialDate::from_iso(&format!("{year:04}-{month:02}-{day:02}")).ok()
}
