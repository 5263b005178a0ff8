//! The rows of the selection board say what the records say.

use domain::{
    assessment::{Assessment, Met},
    channel::Channel,
    date::PartialDate,
    eligibility::UnitTerm,
    exemplar::Exemplar,
    id::{ExemplarId, RecordId, UnitId},
    person::Person,
    posting::Posting,
    rules::{Criterion, State},
    unit::{Unit, UnitTier},
};

use super::{Office, deed, enter, exemplar, id, moved, person, unit};
use crate::{CandidateFilter, CandidateRow};

fn day(iso: &str) -> PartialDate {
    PartialDate::from_iso(iso).unwrap()
}

fn rows(office: &Office, filter: &CandidateFilter) -> Vec<CandidateRow> {
    office.store.candidates(filter, day("2022-05-24")).unwrap()
}

fn only(office: &Office, what: RecordId) -> CandidateRow {
    let filter = CandidateFilter { exemplar: Some(ExemplarId::from(what)), ..CandidateFilter::default() };
    rows(office, &filter).remove(0)
}

/// An exemplar (id 1001) of a person (id 1) of a unit (id 50), assessed and moved.
fn judged() -> (Office, RecordId) {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Một");
    office.put(
        id(50),
        &Unit { tier: Some(UnitTier::Commune), valid_to: Some(day("2025-06-30")), ..unit("Xã Mẫu") },
    );
    office.put(id(1), &Person { ended: Some(day("2022-03")), ..person("Trần Thị Thử", Some(id(50))) });
    let assessment = Assessment {
        criterion: Criterion::Creativity,
        met: Some(Met::Partly),
        evidence: "Đánh mã vạch".to_owned(),
        assessor: String::new(),
        on: None,
    };
    let mut older = deed(2, "Việc của năm trước nữa");
    older.year = Some(2020);
    let exemplar = Exemplar {
        moves: vec![moved(State::Proposed, 5), moved(State::Returned, 9)],
        achievements: vec![deed(1, "Một việc"), older],
        assessments: vec![assessment],
        proposing_unit: Some(UnitId::from(id(51))),
        ..exemplar(id(1), "Một")
    };
    office.put(what, &exemplar);
    (office, what)
}

#[test]
fn a_row_tells_way_marks_deeds_and_where_its_person_stands() {
    let (office, what) = judged();
    let row = only(&office, what);
    assert_eq!(row.way, [State::Discovered, State::Proposed, State::Returned]);
    assert_eq!((row.state(), row.since), (State::Returned, Some(day("2022-03-09"))));
    let marks: Vec<_> = row.marks.iter().map(|mark| (mark.met, mark.is_shown)).collect();
    assert_eq!(marks, [(None, false), (Some(Met::Partly), true), (None, false)]);
    assert_eq!((row.counted, row.proposing_unit), (1, Some(UnitId::from(id(51)))));
    assert_eq!((row.employment.is_known, row.employment.ended), (true, Some(day("2022-03"))));
    let term =
        UnitTerm { tier: Some(UnitTier::Commune), valid_from: None, valid_to: Some(day("2025-06-30")) };
    assert_eq!(row.employment.unit, Some(term));
}

#[test]
fn what_the_row_shows_of_others_follows_them() {
    let (mut office, what) = judged();
    office.put(id(1), &person("Trần Thị Thử", None));
    let row = only(&office, what);
    assert_eq!((row.employment.ended, row.employment.unit), (None, None));
    assert_eq!(row.unit, Some(UnitId::from(id(51))), "a list still shows the unit that puts it forward");
}

#[test]
fn a_year_or_a_state_is_asked_for_and_the_bin_is_left_out() {
    let (mut office, what) = judged();
    let year = |plan_year| CandidateFilter { plan_year: Some(plan_year), ..CandidateFilter::default() };
    let state = |state| CandidateFilter { state: Some(state), ..CandidateFilter::default() };
    assert_eq!((rows(&office, &year(2022)).len(), rows(&office, &year(2021)).len()), (1, 0));
    assert_eq!(
        (rows(&office, &state(State::Returned)).len(), rows(&office, &state(State::Proposed)).len()),
        (1, 0)
    );
    office.set(what, domain::record::Kind::Exemplar, "binned", Some("2022-05-24T08:00:00.000+07:00"));
    assert_eq!(rows(&office, &year(2022)), []);
    assert_eq!(only(&office, what).id, ExemplarId::from(what), "named, it is found there too");
}

#[test]
fn only_an_approved_posting_that_has_begun_counts() {
    let (mut office, what) = judged();
    let posting = |approved_by: &str, from: &str| Posting {
        approved_by: approved_by.to_owned(),
        posted_from: Some(day(from)),
        ..Posting::new([ExemplarId::from(what)].into(), Channel::Portal)
    };
    for (approved_by, from, counts) in
        [("", "2022-05-01", false), ("Giả Định", "2022-05-25", false), ("Giả Định", "2022-05-24", true)]
    {
        office.put(id(60), &posting(approved_by, from));
        assert_eq!(only(&office, what).is_posted, counts, "{approved_by:?} from {from}");
    }
}
