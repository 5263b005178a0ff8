//! The list of exemplars: search, filters, order, pages, counts.

use domain::{
    collective::Collective,
    exemplar::{Category, Exemplar, Subject},
    id::{CollectiveId, ModelId, RecordId, UnitId, WorkFieldId},
    model::Model,
    record::{BINNED, Kind},
    rules::State,
    work_field::WorkField,
};

use super::{Office, deed, enter, exemplar, id, moved, person, unit};
use crate::{ExemplarFilter, ExemplarPage, ExemplarQuery, ExemplarSort, Shelf, SubjectKind};

fn civil_status() -> RecordId {
    RecordId::built_in("work_field", "CIVIL_STATUS")
}

/// A small office with something of every sort.
fn office() -> Office {
    let mut office = Office::new();
    office
        .put(civil_status(), &WorkField { code: "CIVIL_STATUS".into(), name: "Hộ tịch".into(), position: 1 });
    office.put(id(90), &unit("Xã Phước Mẫu"));
    office.put(id(91), &unit("Phường Hòa Bình Mẫu"));
    for (number, name, praise) in [
        (1, "Nguyễn Đức Thử", "Tận tụy với dân"),
        (2, "Đặng Thị Hoà", "Gương mẫu đi đầu"),
        (3, "Trần Văn Dục", "Cán bộ tư pháp hộ tịch giỏi"),
        (4, "Lê Thị Ánh Hồng", "Phổ biến, giáo dục pháp luật cho đồng bào"),
        (5, "Phạm Hùng Đức", "Tiếng khen của nhân dân"),
    ] {
        enter(&mut office, number, name, praise);
    }
    office.put(id(1), &person("Nguyễn Đức Thử", Some(id(90))));
    office.put(id(2), &person("Đặng Thị Hoà", Some(id(91))));
    let mut second = exemplar(id(2), "Gương mẫu đi đầu");
    second.achievements = vec![deed(1, "Hòa giải thành 12 vụ tranh chấp đất đai ở ấp 3")];
    second.work_fields = [WorkFieldId::from(civil_status())].into();
    second.moves = vec![moved(State::Proposed, 1)];
    office.put(id(1_002), &second);

    office.put(
        id(6),
        &Collective {
            name: "Tổ hòa giải ấp 2".into(),
            unit: Some(UnitId::from(id(90))),
            ..Collective::default()
        },
    );
    let team = Subject::Collective(CollectiveId::from(id(6)));
    office.put(id(1_006), &Exemplar { subject: Some(team), ..Exemplar::new(Category::NewFactor, 2023) });
    office.put(id(7), &Model { name: "Ngày thứ Sáu xanh".into(), ..Model::default() });
    let model = Some(ModelId::from(id(7)));
    office.put(id(1_007), &Exemplar { model, ..Exemplar::new(Category::NewModel, 2023) });
    enter(&mut office, 8, "Vũ Thị Bỏ", "Đã bỏ đi");
    office.set(id(1_008), Kind::Exemplar, BINNED, Some("2022-03-05T08:00:00Z"));
    office
}

fn ask(office: &Office, query: ExemplarQuery) -> ExemplarPage {
    let limit = if query.limit == 0 { 50 } else { query.limit };
    office.store.exemplars(&ExemplarQuery { limit, ..query }).unwrap()
}

fn search(office: &Office, search: &str) -> ExemplarPage {
    ask(office, ExemplarQuery { search: search.to_owned(), ..ExemplarQuery::default() })
}

fn names(page: &ExemplarPage) -> Vec<&str> {
    page.rows.iter().map(|row| row.name.as_str()).collect()
}

#[test]
fn a_search_finds_names_however_they_are_typed() {
    let office = office();
    for (typed, found) in [
        ("đặng", &["Đặng Thị Hoà"][..]),
        ("dang thi h", &["Đặng Thị Hoà"]),
        ("ĐẶNG", &["Đặng Thị Hoà"]),
        ("Đa\u{323}\u{306}ng", &["Đặng Thị Hoà"]),
        ("thi  dang", &["Đặng Thị Hoà"]),
        ("hoà dang", &["Đặng Thị Hoà"]),
        ("hòa dang", &["Đặng Thị Hoà"]),
        ("anh hong", &["Lê Thị Ánh Hồng"]),
        ("nguyen thu", &["Nguyễn Đức Thử"]),
        ("ngày thứ sáu", &["Ngày thứ Sáu xanh"]),
        ("khong co ai", &[]),
    ] {
        assert_eq!(names(&search(&office, typed)), found, "{typed}");
    }
}

#[test]
fn names_with_the_marks_as_typed_and_given_names_come_first() {
    let office = office();
    assert_eq!(
        names(&search(&office, "duc")),
        ["Phạm Hùng Đức", "Trần Văn Dục", "Nguyễn Đức Thử", "Lê Thị Ánh Hồng"],
        "given names, the newest first, then other names, then texts"
    );
    assert_eq!(names(&search(&office, "dục"))[0], "Trần Văn Dục");
    assert_eq!(names(&search(&office, "đức"))[..2], ["Phạm Hùng Đức", "Nguyễn Đức Thử"]);
    assert_eq!(names(&search(&office, "hòa"))[0], "Đặng Thị Hoà", "a name before a text");
}

#[test]
fn parts_of_names_are_found_when_few_words_begin_so() {
    let office = office();
    let page = search(&office, "ùng đức");
    assert_eq!(names(&page), ["Phạm Hùng Đức"]);
    assert_eq!((page.rows[0].marks[0].start, page.rows[0].marks[0].end), (6, 13));
}

#[test]
fn texts_units_and_fields_of_work_are_found_and_shown_with_their_hits() {
    let office = office();
    let page = search(&office, "tranh chap dat");
    assert_eq!(names(&page), ["Đặng Thị Hoà"]);
    let snippet = page.rows[0].snippet.as_ref().unwrap();
    let marked: Vec<String> = snippet
        .marks
        .iter()
        .map(|mark| snippet.text.chars().skip(mark.start).take(mark.end - mark.start).collect())
        .collect();
    assert_eq!(marked, ["tranh", "chấp", "đất"]);
    assert_eq!(names(&search(&office, "phuoc mau thu")), ["Nguyễn Đức Thử"]);
    assert_eq!(search(&office, "nguyen duc").rows[0].snippet, None, "the name explains the hit");
}

#[test]
fn abbreviations_find_the_words_behind_them() {
    let mut office = office();
    enter(&mut office, 9, "Mai Văn Tắt", "Làm PBGDPL và TP-HT");
    assert!(names(&search(&office, "pbgdpl")).contains(&"Lê Thị Ánh Hồng"));
    assert!(names(&search(&office, "pbgdpl")).contains(&"Mai Văn Tắt"));
    assert!(names(&search(&office, "phổ biến giáo dục pháp luật")).contains(&"Mai Văn Tắt"));
    let page = search(&office, "TP-HT giỏi");
    assert_eq!(names(&page), ["Trần Văn Dục"]);
}

#[test]
fn a_renamed_person_or_unit_is_found_by_the_new_name_and_not_by_the_old() {
    let mut office = office();
    let written = office.put(id(1), &person("Nguyễn Đức Mới", Some(id(90))));
    assert_eq!((written.changed, written.refreshed), (vec![id(1)], vec![id(1_001)]));
    assert_eq!(names(&search(&office, "nguyen thu")), [""; 0]);
    assert_eq!(names(&search(&office, "nguyen duc moi")), ["Nguyễn Đức Mới"]);
    let written = office.put(id(90), &unit("Xã Đổi Tên"));
    assert_eq!(written.refreshed, [id(1_001), id(1_006)]);
    assert_eq!(search(&office, "phuoc mau").total, 0);
    assert_eq!(search(&office, "xa doi ten").total, 2);
}

#[test]
fn whatever_is_typed_is_answered() {
    let office = office();
    for typed in [
        "\"",
        "*",
        "AND",
        "NEAR(a b)",
        "name:x",
        "a\0b",
        "{}:^-",
        "(((",
        "'; DROP TABLE",
        "👍",
        "ß",
        "OR NOT",
        "\u{301}",
    ] {
        search(&office, typed);
    }
    search(&office, &"từ rất dài ".repeat(5_000));
    search(&office, &"x".repeat(100_000));
    assert_eq!(search(&office, " – \"\" ").total, 7, "no word, nothing searched for");
}

#[test]
fn counts_show_what_choosing_a_group_would_give() {
    let office = office();
    let counts = |query: ExemplarQuery| {
        let counts = ask(&office, query).counts;
        (counts.all, counts.individual, counts.collective, counts.new_model, counts.new_factor)
    };
    let filtered = |filter: ExemplarFilter| ExemplarQuery { filter, ..ExemplarQuery::default() };
    assert_eq!(counts(ExemplarQuery::default()), (7, 5, 1, 1, 1));
    let people = ExemplarFilter { subject: Some(SubjectKind::Individual), ..ExemplarFilter::default() };
    assert_eq!(counts(filtered(people.clone())), (7, 5, 1, 1, 1));
    assert_eq!(ask(&office, filtered(people.clone())).total, 5);
    let year = ExemplarFilter { plan_year: Some(2023), ..ExemplarFilter::default() };
    assert_eq!(counts(filtered(year)), (2, 0, 1, 1, 1));
    let unit = ExemplarFilter { unit: Some(UnitId::from(id(90))), ..people };
    assert_eq!(counts(filtered(unit.clone())), (2, 1, 1, 0, 1));
    assert_eq!(names(&ask(&office, filtered(unit))), ["Nguyễn Đức Thử"]);
    let searched = |filter| ExemplarQuery { search: "hoa".to_owned(), filter, ..ExemplarQuery::default() };
    assert_eq!(counts(searched(ExemplarFilter::default())), (2, 1, 1, 0, 1));
    let factors = ExemplarFilter { category: Some(Category::NewFactor), ..ExemplarFilter::default() };
    assert_eq!(counts(searched(factors.clone())), (2, 1, 1, 0, 1));
    assert_eq!(names(&ask(&office, searched(factors))), ["Tổ hòa giải ấp 2"]);
}

#[test]
fn every_filter_narrows_browsing_and_searching_alike() {
    let office = office();
    let all = ExemplarFilter::default;
    for (filter, expected) in [
        (ExemplarFilter { shelf: Shelf::Bin, ..all() }, vec![id(1_008)]),
        (ExemplarFilter { state: Some(State::Proposed), ..all() }, vec![id(1_002)]),
        (ExemplarFilter { work_field: Some(WorkFieldId::from(civil_status())), ..all() }, vec![id(1_002)]),
        (ExemplarFilter { unit: Some(UnitId::from(id(90))), ..all() }, vec![id(1_001), id(1_006)]),
        (ExemplarFilter { category: Some(Category::NewModel), ..all() }, vec![id(1_007)]),
        (ExemplarFilter { subject: Some(SubjectKind::Collective), ..all() }, vec![id(1_006)]),
        (
            ExemplarFilter {
                unit: Some(UnitId::from(id(91))),
                work_field: Some(WorkFieldId::from(civil_status())),
                ..all()
            },
            vec![id(1_002)],
        ),
    ] {
        for search in ["", "t"] {
            let query = ExemplarQuery {
                search: search.to_owned(),
                filter: filter.clone(),
                ..ExemplarQuery::default()
            };
            let page = ask(&office, query);
            let mut found: Vec<RecordId> = page.rows.iter().map(|row| row.id.into()).collect();
            found.sort_unstable();
            assert_eq!(found, expected, "{filter:?} {search:?}");
            assert_eq!(page.total, expected.len(), "{filter:?} {search:?}");
        }
    }
}

#[test]
fn the_list_is_ordered_as_vietnamese_offices_do() {
    let office = office();
    let sorted = |sort| ask(&office, ExemplarQuery { sort, ..ExemplarQuery::default() });
    assert_eq!(
        names(&sorted(ExemplarSort::GivenName)),
        [
            "Trần Văn Dục",
            "Phạm Hùng Đức",
            "Đặng Thị Hoà",
            "Lê Thị Ánh Hồng",
            "Ngày thứ Sáu xanh",
            "Nguyễn Đức Thử",
            "Tổ hòa giải ấp 2"
        ]
    );
    assert_eq!(names(&sorted(ExemplarSort::NewestChange))[..2], ["Ngày thứ Sáu xanh", "Tổ hòa giải ấp 2"]);
    assert_eq!(names(&sorted(ExemplarSort::State)).last(), Some(&"Đặng Thị Hoà"));
    let by_unit = sorted(ExemplarSort::Unit);
    let units: Vec<&str> = by_unit.rows.iter().map(|row| row.unit_name.as_str()).collect();
    assert_eq!(units[4..], ["Phường Hòa Bình Mẫu", "Xã Phước Mẫu", "Xã Phước Mẫu"]);
}

#[test]
fn pages_put_together_are_the_whole_list_in_every_order() {
    let mut office = office();
    for number in 20..40 {
        enter(&mut office, number, "Trần Trùng Tên", "Như nhau");
    }
    for sort in [
        ExemplarSort::BestMatch,
        ExemplarSort::GivenName,
        ExemplarSort::GivenNameReversed,
        ExemplarSort::NewestChange,
        ExemplarSort::Unit,
        ExemplarSort::State,
    ] {
        for search in ["", "tr"] {
            let query = |offset, limit| ExemplarQuery {
                search: search.to_owned(),
                sort,
                offset,
                limit,
                ..ExemplarQuery::default()
            };
            let whole = ask(&office, query(0, 100));
            let mut paged = Vec::new();
            for offset in (0..whole.total + 7).step_by(7) {
                paged.extend(ask(&office, query(offset, 7)).rows);
            }
            assert_eq!(paged, whole.rows, "{sort:?} {search:?}");
            assert_eq!(whole.rows.len(), whole.total);
        }
    }
}
