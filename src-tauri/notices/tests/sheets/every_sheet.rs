//! Every template on every paper with every kind of content: what holds of all of them.

use notices::{Paper, PosterContent, SheetChoice, TemplateId};

use crate::rules::faults;
use crate::samples::{cases, photo};
use crate::{blocking, with_engine};

/// Runs a check on every sheet there is.
fn on_every_sheet(check: impl Fn(&str, (&TemplateId, &PosterContent), &notices::Typeset)) {
    let (portrait, group) = (photo(1200, 1600), photo(2400, 1600));
    let templates = with_engine(|engine| engine.templates().to_vec());
    assert_eq!(templates.len(), 9);
    for template in &templates {
        for (paper, orientation) in template.papers() {
            for (name, content) in cases(template.id(), &portrait, &group) {
                let choice = SheetChoice { paper, orientation, ..template.usual_choice() };
                let sheet = with_engine(|engine| engine.typeset(&content, &choice).unwrap());
                let case =
                    format!("{} {} {} {name}", template.id().as_str(), paper.name(), orientation.name());
                check(&case, (template.id(), &content), &sheet);
            }
        }
    }
}

#[test]
fn every_case_of_every_family_keeps_every_rule() {
    on_every_sheet(|case, (template, content), sheet| {
        let found = faults(template, content, sheet);
        assert!(found.is_empty(), "{case}: {}", found.join("\n"));
    });
}

#[test]
fn a_large_sheet_is_the_sheet_of_a3_enlarged_by_what_the_papers_differ() {
    let (portrait, group) = (photo(2000, 2600), photo(3000, 2000));
    for template in with_engine(|engine| engine.templates().to_vec()) {
        let (_, content) = cases(template.id(), &portrait, &group).swap_remove(0);
        let on = |paper, orientation| {
            let choice = SheetChoice { paper, orientation, ..template.usual_choice() };
            with_engine(|engine| engine.typeset(&content, &choice).unwrap())
        };
        for (paper, orientation) in template.large_papers() {
            let (small, large) = (on(Paper::A3, orientation), on(paper, orientation));
            let case = format!("{} {}", template.id().as_str(), paper.name());
            assert!(blocking(&large).is_empty(), "{case}: {:?}", blocking(&large));
            let scale = paper.sides_mm().0 / Paper::A3.sides_mm().0;
            let (width, height) = small.size_mm();
            let within = |a: f32, b: f32| (a / b / scale - 1.0).abs() < 0.002;
            assert!(within(large.size_mm().0, width) && within(large.size_mm().1, height), "{case}");
            assert_eq!(large.pages(), small.pages(), "{case}");
            // A hair's difference of the papers' shapes may move a word to the next line, no more.
            let words = |sheet: &notices::Typeset| {
                let texts: Vec<String> = sheet.texts().into_iter().map(|text| text.text).collect();
                texts.join(" ")
            };
            assert_eq!(words(&large), words(&small), "{case}");
            let largest =
                |sheet: &notices::Typeset| sheet.texts().iter().map(|text| text.size).fold(0.0, f32::max);
            let grown = largest(&large) / largest(&small);
            assert!(
                (grown / scale - 1.0).abs() < 0.003,
                "{case} {orientation:?}: {grown} instead of {scale}"
            );
        }
    }
}

#[test]
fn rows_of_a_long_list_are_whole_in_order_and_signed_on_the_last_page() {
    let choice = crate::choice(TemplateId::LIST, Paper::A4);
    let content = crate::samples::list(60);
    let sheet = with_engine(|engine| engine.typeset(&content, &choice).unwrap());
    let texts = sheet.texts();
    let pages = sheet.pages();
    assert!(pages > 1);
    let numbers: Vec<usize> = texts
        .iter()
        .filter(|text| text.x < 25.0 && (text.y > 50.0 || text.page > 0))
        .filter_map(|text| text.text.parse().ok())
        .collect();
    assert_eq!(numbers, (1..=60).collect::<Vec<_>>());
    let page_of = |words: &str| -> Vec<usize> {
        texts.iter().filter(|text| text.text == words).map(|text| text.page).collect()
    };
    assert_eq!(page_of("STT"), (0..pages).collect::<Vec<_>>(), "the heading returns on every page");
    assert_eq!(page_of("GIÁM ĐỐC"), [pages - 1]);
    let rows_beside_signature = texts.iter().any(|text| text.page == pages - 1 && text.text == "60");
    assert!(rows_beside_signature, "the signature stands with the last row");
    assert!(!texts.iter().any(|text| text.page == 0 && text.text.starts_with("Trang")));
    assert!(texts.iter().any(|text| text.page == 1 && text.text == format!("Trang 2/{pages}")));
}

#[test]
fn five_hundred_rows_are_set_quickly_and_none_is_lost() {
    let choice = crate::choice(TemplateId::LIST, Paper::A4);
    let content = crate::samples::list(500);
    let started = std::time::Instant::now();
    let sheet = with_engine(|engine| engine.typeset(&content, &choice).unwrap());
    // Unoptimised and beside other work; optimised it takes a fraction.
    assert!(started.elapsed().as_secs() < 20, "{:?}", started.elapsed());
    assert!(blocking(&sheet).is_empty(), "{:?}", blocking(&sheet));
    assert!(sheet.texts().iter().any(|text| text.text == "500"));
}

#[test]
fn twelve_cards_fill_two_pages_alike() {
    let choice = crate::choice(TemplateId::SEVERAL, Paper::A4);
    for (count, on_pages) in [(7, [4, 3]), (8, [4, 4]), (12, [6, 6])] {
        let content = crate::samples::several(count, &[photo(1200, 1600)]);
        let sheet = with_engine(|engine| engine.typeset(&content, &choice).unwrap());
        let photos = |page| {
            let shown = sheet.regions().iter().filter(|region| region.page == page);
            shown.filter(|region| region.slot == notices::Slot::Photo).count()
        };
        assert_eq!([photos(0), photos(1)], on_pages, "{count}");
    }
}
