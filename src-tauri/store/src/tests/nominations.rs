//! Rounds, nominations and awards are answered from rows that say what the records say.

use domain::{
    award::{Award, AwardForm, Decision, Holder},
    exemplar::Subject,
    id::{ExemplarId, RecordId},
    nomination::{Nomination, Outcome},
    record::{BINNED, Kind},
    rules::State,
};

use super::{Office, enter, id, person, receiving::parcels, unit};
use crate::{CandidateFilter, NominationFilter, SubjectKind};

pub(super) fn nomination(exemplar: RecordId, round: &str) -> Nomination {
    Nomination {
        round: round.to_owned(),
        form: Some(AwardForm::CertificateOfMerit),
        title: "Bằng khen của Chủ tịch UBND tỉnh".to_owned(),
        ..Nomination::new(exemplar.into(), 2022)
    }
}

pub(super) fn award(holder: RecordId, year: i64) -> Award {
    Award {
        year: Some(year),
        form: Some(AwardForm::BaseEmulationFighter),
        decision: Decision { number: "12/QĐ-UBND".to_owned(), ..Decision::default() },
        ..Award::of(Holder::Subject(Subject::Person(holder.into())))
    }
}

fn of_year(year: i64) -> NominationFilter<'static> {
    NominationFilter { year: Some(year), ..NominationFilter::default() }
}

#[test]
fn a_round_lists_its_nominations_with_what_is_known_of_the_exemplars() {
    let mut office = Office::new();
    let (an, binh) =
        (enter(&mut office, 1, "Trần Thị Thử", "Một"), enter(&mut office, 2, "Lê Văn Ấn", "Hai"));
    office.put(id(50), &unit("Xã Mẫu"));
    office.put(id(1), &person("Trần Thị Thử", Some(id(50))));
    for (number, exemplar, round) in [(1, an, "Cuối năm"), (2, binh, "Cuối năm"), (3, an, "Đột xuất")]
    {
        office.put(id(70 + number), &nomination(exemplar, round));
    }
    let rows = office.store.nominations(&of_year(2022)).unwrap();
    let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["Lê Văn Ấn", "Trần Thị Thử", "Trần Thị Thử"]);
    let last = &rows[2];
    assert_eq!((last.unit_name.as_str(), last.told.as_str()), ("Xã Mẫu", "Một"));
    assert_eq!((last.subject, last.holder), (Some(SubjectKind::Individual), Some(id(1))));
    assert_eq!(last.state, Some(State::Discovered));
    assert_eq!(last.nomination, nomination(an, "Đột xuất"));
    let round = NominationFilter { round: Some("Cuối năm"), ..of_year(2022) };
    assert_eq!(office.store.nominations(&round).unwrap().len(), 2);
    let own = NominationFilter { exemplar: Some(an.into()), ..NominationFilter::default() };
    assert_eq!(office.store.nominations(&own).unwrap().len(), 2);
    assert_eq!(office.store.nominations(&of_year(2021)).unwrap(), []);
    let rounds = office.store.rounds().unwrap();
    let told: Vec<_> = rounds.iter().map(|it| (it.name.as_str(), it.nominations, it.waiting)).collect();
    assert_eq!(told, [("Cuối năm", 2, 2), ("Đột xuất", 1, 1)]);
    office.set(id(73), Kind::Nomination, BINNED, Some("2022-12-05T08:00:00Z"));
    assert_eq!(office.store.rounds().unwrap().len(), 1);
}

#[test]
fn a_candidate_tells_whether_it_waits_for_an_award_and_whether_something_came_of_it() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Một");
    let told = |office: &Office| {
        let filter = CandidateFilter { exemplar: Some(ExemplarId::from(what)), ..CandidateFilter::default() };
        let today = domain::date::PartialDate::from_iso("2022-12-01").unwrap();
        let row = office.store.candidates(&filter, today).unwrap().remove(0);
        (row.waits_for_award, row.has_outcome)
    };
    assert_eq!(told(&office), (false, false));
    office.put(id(71), &nomination(what, "Cuối năm"));
    assert_eq!(told(&office), (true, false));
    office.put(id(71), &Nomination { outcome: Some(Outcome::Awarded), ..nomination(what, "Cuối năm") });
    assert_eq!(told(&office), (false, true));
}

#[test]
fn awards_are_found_by_holder_and_by_form_and_year_and_not_in_the_bin() {
    let mut office = Office::new();
    for (number, holder, year) in [(1, 1, 2021), (2, 1, 2019), (3, 2, 2021)] {
        office.put(id(80 + number), &award(id(holder), year));
    }
    let years: Vec<_> = office.store.awards_of(id(1)).unwrap().into_iter().map(|(_, it)| it.year).collect();
    assert_eq!(years, [Some(2019), Some(2021)]);
    assert_eq!(office.store.awards_of(id(2)).unwrap(), [(id(83).into(), award(id(2), 2021))]);
    let form = AwardForm::BaseEmulationFighter;
    assert_eq!(office.store.holders(form, 2021).unwrap(), [id(1), id(2)]);
    office.set(id(83), Kind::Award, BINNED, Some("2022-12-05T08:00:00Z"));
    assert_eq!(office.store.holders(form, 2021).unwrap(), [id(1)]);
    assert_eq!(office.store.holders(AwardForm::AdvancedWorker, 2021).unwrap(), []);
}

#[test]
fn a_nomination_may_come_before_its_exemplar_and_the_caches_say_what_the_log_says() {
    let (mut sender, mut receiver) = (Office::of_run(1), Office::of_run(2));
    let exemplar = enter(&mut sender, 1, "Lê Thị Thử", "Tận tụy");
    sender.put(id(71), &nomination(exemplar, "Cuối năm"));
    sender.put(id(81), &award(id(1), 2021));
    receiver.store.receive(&parcels(&sender, &[id(71), id(81)])).unwrap();
    assert_eq!(receiver.store.nominations(&of_year(2022)).unwrap()[0].name, "");
    receiver.store.receive(&parcels(&sender, &[exemplar, id(1)])).unwrap();
    assert_eq!(receiver.store.nominations(&of_year(2022)).unwrap()[0].name, "Lê Thị Thử");
    let before = super::dump::caches(&receiver.store);
    assert!(receiver.store.check().unwrap().faults.is_empty());
    receiver.store.rebuild().unwrap();
    assert_eq!(super::dump::caches(&receiver.store), before);
}
