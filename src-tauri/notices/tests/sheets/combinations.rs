//! Every template on every paper, upright and lying, in every colour way, with the six contents that try it.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use lopdf::{Document, Object};
use notices::{
    Approval, ColourWay, Engine, Orientation, Paper, PosterContent, SheetChoice, TemplateId, Typeset,
};

use crate::rules::{faint, faults, ink_off_the_sheet, one_line, overflow, overlaps, small_body, unsaid};
use crate::samples::{Setting, TRIALS, person, photo};
use crate::{individual, reading, typeset};

/// A sheet to be made: what is chosen, and the number of the trial.
type Combination = (SheetChoice, usize);

/// All there are.
fn combinations(engine: &Engine) -> Vec<Combination> {
    let mut all = Vec::new();
    for template in engine.templates() {
        for (paper, orientation) in template.papers().chain(template.large_papers()) {
            for colour in ColourWay::ALL {
                let choice = SheetChoice { paper, orientation, colour, ..template.usual_choice() };
                all.extend((0..TRIALS.len()).map(|trial| (choice.clone(), trial)));
            }
        }
    }
    all
}

/// Makes all of the sheets on as many threads as there are processors, each with an engine of its own, and
/// gathers what a check finds.
fn found_on(
    combinations: &[Combination],
    check: impl Fn(&mut Engine, (&TemplateId, &PosterContent), &Typeset) -> Vec<String> + Sync,
) -> Vec<String> {
    let (portrait, group) = (photo(2400, 3200), photo(4800, 3200));
    let waiting = Mutex::new(combinations.iter());
    let next = || waiting.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || {
        let mut engine = Engine::new().unwrap();
        let mut found = Vec::new();
        while let Some((choice, trial)) = next() {
            let (name, content) = TRIALS[*trial];
            let setting = Setting { template: &choice.template, portrait: &portrait, group: &group };
            let content = content(&setting);
            let sheet = engine.typeset(&content, choice).unwrap();
            let case = format!("{choice:?} {name}");
            let faults = check(&mut engine, (&choice.template, &content), &sheet);
            found.extend(faults.into_iter().map(|it| format!("{case}: {it}")));
        }
        found
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

#[test]
fn every_combination_keeps_every_rule() {
    let all = combinations(&Engine::new().unwrap());
    assert_eq!(all.len(), 9 * 2 * 5 * ColourWay::ALL.len() * TRIALS.len());
    let found = found_on(&all, |_, (template, content), sheet| faults(template, content, sheet));
    assert!(
        found.is_empty(),
        "{} faults, among them\n{}",
        found.len(),
        found[..found.len().min(12)].join("\n")
    );
}

/// Files are dearer than positions, and a colour way changes no text: each family in both orientations.
#[test]
fn every_family_embeds_its_fonts_and_says_what_the_sheet_says() {
    let all = combinations(&Engine::new().unwrap());
    let usual = |(choice, _): &Combination| choice.paper == Paper::A4 && choice.colour == ColourWay::Cham;
    let some: Vec<Combination> = all.into_iter().filter(usual).collect();
    let found = found_on(&some, |engine, _, sheet| {
        let bytes = engine.pdf(std::slice::from_ref(sheet), "").unwrap();
        let mut found = unembedded_fonts(&bytes);
        let shown: BTreeSet<String> = sheet.texts().into_iter().map(|text| one_line(&text.text)).collect();
        let read = reading::whole_text(&bytes);
        found.extend(
            shown.into_iter().filter(|text| !read.contains(text)).map(|text| format!("{text} is not read")),
        );
        found
    });
    assert!(
        found.is_empty(),
        "{} faults, among them\n{}",
        found.len(),
        found[..found.len().min(12)].join("\n")
    );
}

/// Names of fonts that are used but not in the file.
fn unembedded_fonts(bytes: &[u8]) -> Vec<String> {
    let file = Document::load_mem(bytes).unwrap();
    let dictionaries = file.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors = dictionaries
        .filter(|it| it.get(b"Type").and_then(Object::as_name).is_ok_and(|t| t == b"FontDescriptor"));
    let without = descriptors.filter(|it| !it.has(b"FontFile2") && !it.has(b"FontFile3"));
    without.map(|it| format!("{:?} is not embedded", it.get(b"FontName"))).collect()
}

// ---- Each rule finds what it is there for.

#[test]
fn a_text_that_does_not_fit_is_found() {
    let content = PosterContent { name: "Nghiêng ".repeat(60), ..person() };
    assert!(!overflow(&typeset(&content, &individual())).is_empty());
}

#[test]
fn ink_off_the_sheet_is_found() {
    let sheet = typeset(&person(), &individual());
    assert!(ink_off_the_sheet(&sheet.texts(), sheet.size_mm()).is_empty());
    for (right, down) in [(-12.0, 0.0), (12.0, 0.0), (0.0, -9.0), (0.0, 9.0)] {
        let moved = sheet.moved(right, down);
        assert!(!ink_off_the_sheet(&moved.texts(), moved.size_mm()).is_empty(), "{right} {down}");
    }
}

#[test]
fn texts_that_overlap_are_found() {
    let sheet = typeset(&person(), &individual());
    let mut texts = sheet.texts();
    assert!(overlaps(&texts).is_empty());
    let beside = texts[1].clone();
    texts[0].y = beside.y;
    texts[0].x = beside.x + 1.0;
    assert!(!overlaps(&texts).is_empty());
}

#[test]
fn running_text_below_twelve_points_is_found() {
    let content = person();
    let mut texts = typeset(&content, &individual()).texts();
    assert!(small_body(&content, &texts).is_empty());
    for text in &mut texts {
        text.size = 11.0;
    }
    assert!(!small_body(&content, &texts).is_empty());
}

#[test]
fn words_that_do_not_stand_out_are_found() {
    let mut texts = typeset(&person(), &individual()).texts();
    assert!(faint(&texts).is_empty());
    texts[3].contrast = Some(4.4);
    texts[4].contrast = None;
    assert_eq!(faint(&texts).len(), 2);
}

#[test]
fn a_text_that_a_sheet_leaves_out_is_found() {
    let content = person();
    let texts = typeset(&content, &individual()).texts();
    assert!(unsaid(&TemplateId::INDIVIDUAL, &content, &texts).is_empty());
    let other =
        PosterContent { quotation: "Dân cần gì thì mình học cái đó trước.".into(), ..person() };
    assert_eq!(unsaid(&TemplateId::INDIVIDUAL, &other, &texts).len(), 1);
}

#[test]
fn a_font_that_is_not_in_the_file_is_found() {
    let bytes = crate::pdf(&person(), &individual());
    assert!(unembedded_fonts(&bytes).is_empty());
    let mut file = Document::load_mem(&bytes).unwrap();
    for object in file.objects.values_mut() {
        if let Ok(dictionary) = object.as_dict_mut() {
            dictionary.remove(b"FontFile2");
            dictionary.remove(b"FontFile3");
        }
    }
    let mut without = Vec::new();
    file.save_to(&mut without).unwrap();
    assert!(!unembedded_fonts(&without).is_empty());
}

#[test]
fn a_family_lies_as_it_is_asked_to() {
    let engine = Engine::new().unwrap();
    for template in engine.templates() {
        for orientation in Orientation::ALL {
            let choice = SheetChoice { orientation, ..template.usual_choice() };
            let content = PosterContent { approval: Approval::Approved, ..person() };
            let (width, height) = typeset(&content, &choice).size_mm();
            assert_eq!(width > height, orientation == Orientation::Landscape, "{choice:?}");
        }
    }
}
