//! Texts of every length: in their place, in a smaller size, on further pages, or refused by name.

use notices::{Check, Figure, PosterContent, Slot, Typeset};
use proptest::prelude::*;

use crate::samples::{person, photo};
use crate::{blocking, every_choice, individual, typeset};

#[test]
fn thirty_thousand_characters_go_on_over_many_pages_quickly() {
    let content = PosterContent { achievements: vec!["Một việc tốt. ".repeat(2150)], ..person() };
    let started = std::time::Instant::now();
    let sheet = typeset(&content, &individual());
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    assert!((8..=12).contains(&sheet.pages()), "{}", sheet.pages());
}

#[test]
fn a_story_of_more_than_twelve_pages_is_refused_by_name() {
    let content = PosterContent { achievements: vec!["Một việc tốt. ".repeat(5000)], ..person() };
    let sheet = typeset(&content, &individual());
    assert_eq!(sheet.pages(), 12);
    let refused = sheet.checks().iter().any(|check| {
        matches!(check, Check::DoesNotFit { slot: Slot::Achievement(0), over_characters } if *over_characters > 10_000)
    });
    assert!(refused, "{:?}", sheet.checks());
}

#[test]
fn a_unit_of_ninety_one_characters_fits_on_every_sheet() {
    let unit = "Trung tâm Trợ giúp pháp lý nhà nước số 1 thuộc Sở Tư pháp tỉnh và Chi nhánh huyện Suối Mơ cũ";
    for choice in every_choice() {
        for photo in [None, Some(photo(1800, 1500))] {
            let content = PosterContent { unit: unit.into(), photo, ..person() };
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{:?} {:?}", choice.template, sheet.checks());
        }
    }
}

#[test]
fn names_of_two_to_eight_words_fit_on_every_sheet() {
    let words = "Công Tằng Tôn Nữ Nguyễn Phước Khánh Nghiêng";
    for choice in every_choice() {
        for count in 2..=8 {
            let name = words.split(' ').take(count).collect::<Vec<_>>().join(" ");
            let content = PosterContent { name, photo: Some(photo(1800, 1500)), ..person() };
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{count} {:?} {:?}", choice.template, sheet.checks());
        }
    }
}

#[test]
fn a_name_that_cannot_fit_is_refused_by_name() {
    let content = PosterContent { name: "Nghiêng ".repeat(60), ..person() };
    for choice in every_choice() {
        let sheet = typeset(&content, &choice);
        let refused =
            sheet.checks().iter().any(|check| matches!(check, Check::DoesNotFit { slot: Slot::Name, .. }));
        assert!(refused, "{:?} {:?}", choice.template, sheet.checks());
    }
}

#[test]
fn whatever_is_missing_the_sheet_is_sound() {
    let full = PosterContent {
        photo: Some(photo(1800, 1500)),
        summary: "Nhiều năm tận tụy với công việc.".into(),
        ..person()
    };
    for choice in every_choice() {
        for mask in 0..64_u32 {
            let has = |bit: u32| mask & (1 << bit) != 0;
            let mut content = full.clone();
            if !has(0) {
                content.photo = None;
            }
            if !has(1) {
                content.quotation.clear();
            }
            if !has(2) {
                content.figures.clear();
            }
            if !has(3) {
                content.achievements.clear();
                content.summary.clear();
            }
            if !has(4) {
                content.role.clear();
                content.unit.clear();
                content.note.clear();
            }
            if !has(5) {
                content.eyebrow.clear();
                content.occasion.clear();
            }
            let sheet = typeset(&content, &choice);
            assert!(blocking(&sheet).is_empty(), "{mask:06b} {choice:?} {:?}", sheet.checks());
        }
    }
}

#[test]
fn regions_lie_on_the_page_and_name_what_is_there() {
    let content = PosterContent { photo: Some(photo(1800, 1500)), ..person() };
    for choice in every_choice() {
        let sheet = typeset(&content, &choice);
        let (width, height) = sheet.size_mm();
        for slot in
            [Slot::Name, Slot::Photo, Slot::Quotation, Slot::Figure(1), Slot::Achievement(1), Slot::Slogan]
        {
            assert!(sheet.regions().iter().any(|region| region.slot == slot), "{slot:?} {choice:?}");
        }
        for region in sheet.regions() {
            let inside = region.x >= 0.0
                && region.y >= 0.0
                && region.x + region.width <= width + 0.1
                && region.y + region.height <= height + 0.1;
            assert!(inside, "{region:?}");
        }
    }
}

/// Everything inked lies on the page: the snapshot states the place of each run of words.
fn assert_ink_on_page(sheet: &Typeset) {
    for region in sheet.regions() {
        let (width, height) = sheet.size_mm();
        assert!(region.x > 5.0 || region.slot == Slot::Photo, "{region:?}");
        assert!(region.x + region.width < width - 5.0 || region.slot == Slot::Photo, "{region:?}");
        assert!(region.y >= 0.0 && region.y + region.height < height - 5.0, "{region:?}");
    }
}

fn texts(longest: usize) -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Nghiêng",
        "ƯỚC",
        "Ế",
        "pháp",
        "luật",
        "12.450",
        "–",
        "ở",
        "cơ",
        "sở",
        "“Phiếu",
        "hẹn”,",
        "A/B-C",
        "ngoằn",
    ]);
    prop::collection::vec(word, 0..longest).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_of_any_length_leaves_the_sheet(
        name in texts(30),
        eyebrow in texts(20),
        unit in texts(40),
        quotation in texts(80),
        story in texts(600),
        value in "[0-9.]{0,14}",
        caption in texts(25),
        slogan in texts(50),
        has_photo: bool,
        which in 0..4_usize,
    ) {
        let figure = Figure { value, unit: "đồng".into(), caption };
        let content = PosterContent {
            name, eyebrow, quotation, slogan,
            role: unit.clone(),
            unit,
            achievements: vec![story.clone(), story],
            figures: vec![figure.clone(), figure.clone(), figure],
            photo: has_photo.then(|| photo(1800, 1500)),
            ..person()
        };
        let sheet = typeset(&content, &every_choice()[which]);
        assert_ink_on_page(&sheet);
        let named = sheet.checks().iter().all(|check| !matches!(check, Check::DoesNotFit { over_characters: 0, .. }));
        prop_assert!(named, "{:?}", sheet.checks());
    }
}
