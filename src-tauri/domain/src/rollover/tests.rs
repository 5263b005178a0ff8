use uuid::Uuid;

use super::*;
use crate::{date::ordinal, schema};

fn id(number: u128) -> RecordId {
    RecordId::new(Uuid::from_u128(number))
}

fn day(iso: &str) -> PartialDate {
    PartialDate::from_iso(iso).unwrap()
}

/// A text at every place that can hold lasting words, one record a place.
fn planted(words: &str) -> Vec<LastingText> {
    let mut texts = vec![LastingText {
        record: None,
        path: Path::field("office_name"),
        name: "Tên cơ quan".to_owned(),
        words: words.to_owned(),
    }];
    for kind in Kind::ALL {
        for spec in lasting_texts(kind) {
            let number = u128::try_from(texts.len()).unwrap();
            texts.push(LastingText {
                record: Some((id(number), kind)),
                path: Path::field(spec.name),
                name: spec.label.to_owned(),
                words: words.to_owned(),
            });
        }
    }
    texts
}

fn named(year: i64, situation: &Situation, kind: TaskKind) -> Vec<Task> {
    tasks(year, situation).into_iter().filter(|task| task.kind == kind).collect()
}

#[test]
fn the_old_year_planted_anywhere_is_named_everywhere() {
    for words in [
        "Phong trào thi đua năm 2022",
        "Bảng 11/6/2022",
        "kết quả năm 2021",
        "Kỷ niệm 74 năm",
        "năm hai nghìn không trăm hai mươi hai",
    ] {
        let texts = planted(words);
        let places = texts.len();
        assert!(places > 40, "{places}");
        let situation = Situation { texts, ..Situation::default() };
        let found = named(2023, &situation, TaskKind::OldYear);
        assert_eq!(found.len(), places, "{words}");
        let mut keys: Vec<&str> = found.iter().map(|task| task.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), places, "each place is a task of its own");
        assert_eq!(named(2025, &situation, TaskKind::OldYear), [], "{words} is no news years later");
    }
}

#[test]
fn numbers_that_only_contain_the_year_are_no_year() {
    for words in ["12022 trang", "20221", "74 trang", "740 năm", "Năm nay", ""] {
        assert_eq!(mentions(2023, words), [], "{words}");
    }
    assert_eq!(mentions(2023, "2021 và 2022"), [Mention::Year(2022), Mention::Year(2021)]);
}

#[test]
fn a_text_is_offered_a_year_later_and_only_its_years_change() {
    for (words, later) in [
        ("Năm 2022: kết quả năm 2021, 12022 trang", "Năm 2023: kết quả năm 2022, 12022 trang"),
        ("Kỷ niệm 74 năm (11/6/1948 – 11/6/2022)", "Kỷ niệm 75 năm (11/6/1948 – 11/6/2023)"),
        ("74 trang, 74  NĂM", "74 trang, 75  NĂM"),
        ("02022", "02022"),
        ("không có năm", "không có năm"),
    ] {
        assert_eq!(with_new_year(2023, words), later);
        assert_eq!(mentions(2023, &with_new_year(2024, &with_new_year(2023, words))), []);
    }
}

#[test]
fn a_plan_always_changes_its_title_and_its_ordinal_and_asks_for_its_parent_document() {
    let call = Remembered { code: "call", name: "Lời kêu gọi".to_owned(), base_year: 1948 };
    let situation = Situation { remembered: vec![call], ..Situation::default() };
    let kinds: Vec<_> = tasks(2023, &situation).iter().map(|task| task.kind).collect();
    assert_eq!(kinds, [TaskKind::PlanTitle, TaskKind::ParentDocument, TaskKind::Anniversary]);
    let ordinals = named(2023, &situation, TaskKind::Anniversary)[0].detail.clone();
    assert_eq!(ordinals, Detail::Ordinal(ordinal(1948, 2022).unwrap(), 75));
    let known = Situation { knows_parent_document: true, ..situation };
    assert_eq!(named(2023, &known, TaskKind::ParentDocument), []);
}

#[test]
fn movements_units_levels_papers_and_consents_are_named_when_their_days_end() {
    let movement =
        Movement { name: "Văn hóa công sở".to_owned(), period_to: Some(2025), ..Movement::default() };
    let unit =
        Unit { short_name: "Huyện".to_owned(), valid_to: Some(day("2025-06-30")), ..Unit::default() };
    let rule = TierRule { tier: UnitTier::District, valid_from: None, valid_to: Some(day("2025-06-30")) };
    let basis = Basis { code: "nd".to_owned(), name: "Nghị định".to_owned(), last: day("2025-06-30") };
    let consent = EndingConsent { id: id(9).into(), name: "Ví Dụ".to_owned(), last: day("2025-06-30") };
    let situation = Situation {
        movements: vec![(id(1).into(), movement)],
        units: vec![(id(2).into(), unit)],
        tier_rules: vec![rule],
        bases: vec![basis],
        consents: vec![consent],
        ..Situation::default()
    };
    let has = |year, kind| named(year, &situation, kind).len();
    assert_eq!((has(2025, TaskKind::Movement), has(2026, TaskKind::Movement)), (0, 1));
    for kind in [TaskKind::Unit, TaskKind::Eligibility, TaskKind::LegalBasis, TaskKind::Consent] {
        let found: Vec<usize> = (2024..=2027).map(|year| has(year, kind)).collect();
        assert_eq!(found, [0, 1, 1, 0], "{kind:?}");
    }
}

#[test]
fn exemplars_that_came_to_no_end_and_old_postings_are_left_over() {
    let exemplar = |state| OpenExemplar { id: id(5).into(), name: String::new(), state };
    for state in State::ALL {
        let situation = Situation { exemplars: vec![exemplar(*state)], ..Situation::default() };
        let found = named(2023, &situation, TaskKind::Exemplar);
        let is_over = matches!(state, State::Closed | State::Withdrawn);
        assert_eq!(found.is_empty(), is_over, "{state:?}");
        assert!(found.iter().all(|task| !task.choices().contains(&Choice::Keep)), "{state:?}");
    }
    let posting = |from: &str| Hanging { id: id(6).into(), title: String::new(), from: day(from), to: None };
    let situation =
        Situation { postings: vec![posting("2022-12-31"), posting("2023-01-01")], ..Situation::default() };
    assert_eq!(named(2023, &situation, TaskKind::Posting).len(), 1);
}

#[test]
fn every_kind_of_record_with_words_is_either_lasting_or_of_a_year() {
    // Whoever adds a kind decides in `is_lasting`; a lasting kind without any words would be a slip.
    for kind in Kind::ALL.into_iter().filter(|kind| is_lasting(*kind)) {
        assert!(lasting_texts(kind).next().is_some(), "{kind:?}");
        assert!(!schema::fields(kind).is_empty(), "{kind:?}");
    }
}
