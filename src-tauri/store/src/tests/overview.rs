//! Questions about the office as a whole.

use domain::{exemplar::Subject, id::PersonId, record::BINNED, record::Kind, rules::State};

use super::{Office, enter, exemplar, id, moved};

#[test]
fn states_and_years_are_counted_without_the_bin() {
    let mut office = Office::new();
    for number in 1..=4 {
        enter(&mut office, number, "Trần Thị Thử", "Một");
    }
    let mut proposed = exemplar(id(2), "Một");
    proposed.moves = vec![moved(State::Proposed, 1)];
    proposed.plan_year = 2023;
    office.put(id(1_002), &proposed);
    office.set(id(1_003), Kind::Exemplar, BINNED, Some("2022-03-05T08:00:00Z"));
    let mut counts = office.store.state_counts().unwrap();
    counts.sort_unstable();
    assert_eq!(counts, [(State::Discovered, 2), (State::Proposed, 1)]);
    assert_eq!(office.store.plan_years().unwrap(), [2023, 2022]);
}

#[test]
fn the_exemplars_about_a_person_and_those_an_id_begins_are_found() {
    let mut office = Office::new();
    let first = enter(&mut office, 1, "Trần Thị Thử", "Một");
    let second = exemplar(id(1), "Hai");
    assert_eq!(second.subject, Some(Subject::Person(PersonId::from(id(1)))));
    office.put(id(1_500), &second);
    let about = office.store.exemplars_about(id(1)).unwrap();
    assert_eq!(about, [id(1_500).into(), first.into()]);
    assert_eq!(office.store.exemplars_about(id(2)).unwrap(), []);
    let beginning = |text: &str| office.store.exemplars_beginning(text).unwrap().len();
    assert_eq!(beginning(&first.to_string()), 1);
    assert_eq!(beginning(&first.to_string()[..8]), 2);
    assert_eq!(beginning(""), 0);
    assert_eq!(beginning("%"), 0);
}

#[test]
fn what_was_changed_last_comes_first() {
    let mut office = Office::new();
    let what = enter(&mut office, 1, "Trần Thị Thử", "Một");
    office.set(what, Kind::Exemplar, "praise", Some("Hai"));
    office.set(id(1), Kind::Person, "position", Some("Trưởng phòng"));
    let recent = office.store.recent_revisions(2).unwrap();
    let told: Vec<_> =
        recent.iter().map(|(record, kind, change)| (*record, *kind, change.path.as_str())).collect();
    assert_eq!(told, [(id(1), Kind::Person, "position"), (what, Kind::Exemplar, "praise")]);
}
