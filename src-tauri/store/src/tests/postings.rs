//! Finding postings by their days, and consents by their person; files beside the database.

use std::{collections::BTreeSet, fs};

use domain::{
    attachment::Media,
    channel::Channel,
    collective::Collective,
    consent::{Consent, Scope},
    date::{PartialDate, Period},
    exemplar::{Category, Exemplar, Subject},
    id::{CollectiveId, RecordId},
    posting::{Posting, Takedown},
    record::{BINNED, Kind},
};
use proptest::prelude::*;

use super::{Office, id, item, receiving::parcels};
use crate::{FileHash, PostingDays, PostingFilter, StoreError};

/// Where the days of these tests begin.
fn day(number: i64) -> PartialDate {
    PartialDate::from_day(2022, 6, 1).unwrap().plus_days(number).unwrap()
}

/// From day 0, about so many exemplars; taken down on day 5.
pub(super) fn posting(exemplars: u8, last: Option<i64>, down: bool) -> Posting {
    let exemplars = (0..u64::from(exemplars)).map(|number| id(500 + number).into()).collect();
    let takedown = Takedown { id: item(1), on: day(5), reason: "Bảng sửa".to_owned(), by: String::new() };
    Posting {
        board: Some(id(900).into()),
        posted_from: Some(day(0)),
        posted_to: last.map(day),
        takedowns: down.then_some(takedown).into_iter().collect(),
        ..Posting::new(exemplars, Channel::NoticeBoard)
    }
}

pub(super) fn consent(person: RecordId, withdrawn: bool) -> Consent {
    Consent {
        person: Some(person.into()),
        scopes: BTreeSet::from([Scope::Name]),
        channels: BTreeSet::from([Channel::NoticeBoard]),
        valid_from: Some(day(0)),
        withdrawn_on: withdrawn.then(|| day(5)),
        ..Consent::default()
    }
}

fn found(office: &Office, days: PostingDays) -> usize {
    office.store.postings(&PostingFilter { days, ..PostingFilter::default() }).unwrap().len()
}

#[test]
fn postings_are_found_by_exemplar_board_and_channel_and_not_in_the_bin() {
    let mut office = Office::new();
    office.put(id(1), &posting(2, None, false));
    office.put(id(2), &Posting { board: None, channel: Channel::Portal, ..posting(1, None, false) });
    let count = |office: &Office, filter| office.store.postings(&filter).unwrap().len();
    let all = PostingFilter::default();
    assert_eq!(count(&office, all), 2);
    assert_eq!(count(&office, PostingFilter { exemplar: Some(id(501).into()), ..all }), 1);
    assert_eq!(count(&office, PostingFilter { board: Some(id(900).into()), ..all }), 1);
    assert_eq!(count(&office, PostingFilter { channel: Some(Channel::Portal), ..all }), 1);
    office.set(id(1), Kind::Posting, BINNED, Some("2022-06-05T08:00:00Z"));
    assert_eq!(count(&office, all), 1);
    let beginning = id(2).to_string();
    assert_eq!(office.store.beginning(Kind::Posting, &beginning).unwrap(), [id(2)]);
    assert_eq!(office.store.beginning(Kind::Board, &beginning).unwrap(), []);
}

#[test]
fn what_ends_soon_is_found_unless_it_was_taken_down() {
    let mut office = Office::new();
    office.put(id(1), &posting(1, Some(10), false));
    office.put(id(2), &posting(1, Some(10), true));
    office.put(id(3), &posting(1, Some(20), false));
    office.put(id(4), &posting(1, None, false));
    assert_eq!(found(&office, PostingDays::Ending(Period::new(day(8), Some(day(15))))), 1);
}

#[test]
fn a_person_is_shown_as_subject_and_as_head_of_a_collective() {
    let mut office = Office::new();
    office.put(id(1), &super::person("Lý A", None));
    office.put(id(11), &super::exemplar(id(1), "Một"));
    let collective = Collective { head_person: Some(id(1).into()), ..Collective::default() };
    office.put(id(2), &Collective { name: "Tổ hòa giải".to_owned(), ..collective });
    let subject = Some(Subject::Collective(CollectiveId::from(id(2))));
    office.put(id(12), &Exemplar { subject, ..Exemplar::new(Category::Exemplar, 2022) });
    let shown = office.store.exemplars_showing(id(1).into()).unwrap();
    assert_eq!(shown, [id(11).into(), id(12).into()]);
}

#[test]
fn people_whose_consent_has_ended_are_found() {
    let mut office = Office::new();
    office.put(id(1), &consent(id(101), true));
    office.put(id(2), &Consent { valid_to: Some(day(20)), ..consent(id(102), false) });
    office.put(id(3), &consent(id(103), false));
    let ended = |on| office.store.people_with_ended_consents(day(on)).unwrap();
    assert_eq!(ended(4), []);
    assert_eq!(ended(5), [id(101).into()]);
    assert_eq!(ended(20), [id(101).into(), id(102).into()]);
    assert_eq!(office.store.consents_of(id(103).into()).unwrap(), [id(3).into()]);
}

#[test]
fn an_attached_file_is_kept_once_under_its_fingerprint_and_an_altered_one_is_noticed() {
    let mut office = Office::new();
    let hash = office.store.put_file(Media::Pdf, b"%PDF-1.7").unwrap();
    assert_eq!(office.store.put_file(Media::Pdf, b"%PDF-1.7").unwrap(), hash);
    assert_eq!(hash, hash.to_string().parse::<FileHash>().unwrap());
    let kept = office.store.file(hash, Media::Pdf).unwrap();
    assert_eq!(kept.as_deref(), Some(b"%PDF-1.7".as_slice()));
    assert_eq!(office.store.file(FileHash::of(b"other"), Media::Pdf).unwrap(), None);
    let name = hash.to_string();
    let path = office.folder.path().join("files").join(&name[..2]).join(format!("{name}.pdf"));
    fs::write(&path, b"%PDF-1.4").unwrap();
    assert!(matches!(office.store.file(hash, Media::Pdf), Err(StoreError::Damaged { .. })));
}

#[test]
fn a_fingerprint_is_the_one_other_programs_compute() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(FileHash::of(b"").to_string(), empty);
}

#[test]
fn a_posting_taken_down_by_two_offices_apart_counts_from_the_earlier_day() {
    let (mut one, mut other) = (Office::of_run(1), Office::of_run(2));
    let posted = posting(1, None, false);
    one.put(id(1), &posted);
    other.store.receive(&parcels(&one, &[id(1)])).unwrap();
    for (office, number, on) in [(&mut one, 7, 9), (&mut other, 8, 4)] {
        let down =
            Takedown { id: item(number), on: day(on), reason: "Hết hạn".to_owned(), by: String::new() };
        office.put(id(1), &Posting { takedowns: vec![down], ..posted.clone() });
    }
    other.store.receive(&parcels(&one, &[id(1)])).unwrap();
    assert_eq!(found(&other, PostingDays::Hanging(Period::of(day(4)))), 1);
    assert_eq!(found(&other, PostingDays::Hanging(Period::of(day(5)))), 0);
    assert!(other.store.check().unwrap().faults.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_found_by_days_is_what_the_posting_itself_says(
        last in proptest::option::of(-2..20_i64),
        down in any::<bool>(),
        from in -5..25_i64,
        length in proptest::option::of(0..10_i64),
    ) {
        let mut office = Office::new();
        let posting = posting(1, last, down);
        office.put(id(1), &posting);
        let asked = Period::new(day(from), length.map(|length| day(from + length)));
        let hung = posting.period().is_some_and(|period| period.meets(asked));
        // Planned to end before it began: no day, whatever the rows say.
        prop_assume!(!posting.period().unwrap().is_empty());
        prop_assert_eq!(found(&office, PostingDays::Hanging(asked)) == 1, hung);
        prop_assert_eq!(found(&office, PostingDays::Live(day(from))) == 1, posting.is_live(day(from)));
    }
}
