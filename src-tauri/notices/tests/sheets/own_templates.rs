//! Own templates: whatever an office changes within the rules, its sheets keep the rules of all sheets.

use notices::{
    Colour, ColourName, ColourWay, Fault, Flaw, FlawPlace, Font, FontRole, OwnTemplate, PartName,
    PosterContent, Slot, Template, TemplateId, Typeset, WordName,
};
use proptest::prelude::*;

use crate::samples::{cases, person, photo};
use crate::{blocking, with_engine};

fn id() -> TemplateId {
    TemplateId::new("own")
}

fn families() -> Vec<Template> {
    with_engine(|engine| engine.templates().iter().filter(|it| it.own().is_none()).cloned().collect())
}

/// Sets a content in an own template on its first paper and in its own colours.
fn set(own: &OwnTemplate, content: &PosterContent) -> Typeset {
    with_engine(|engine| {
        engine.set_own(&[(id(), own.clone())]);
        let template = engine.templates().iter().find(|template| *template.id() == id()).unwrap();
        let choice = template.usual_choice();
        let sheet = engine.typeset(content, &choice).unwrap();
        engine.set_own(&[]);
        sheet
    })
}

fn read(text: &str) -> Result<OwnTemplate, Flaw> {
    with_engine(|engine| engine.read_own(text.as_bytes()))
}

fn changed(base: &Template, entries: &[(&str, &str)]) -> OwnTemplate {
    let mut own = OwnTemplate::of(base.id().clone(), "Mẫu thử");
    for (key, value) in entries {
        own.put(key, value).unwrap();
    }
    own
}

fn words(sheet: &Typeset) -> String {
    sheet.texts().into_iter().map(|text| text.text).collect::<Vec<_>>().join(" ")
}

fn pictured() -> PosterContent {
    PosterContent { photo: Some(photo(1200, 1600)), ..person() }
}

fn on_every_case(check: impl Fn(&str, &Template, &PosterContent)) {
    let (portrait, group) = (photo(1200, 1600), photo(2400, 1600));
    for family in families() {
        for (name, content) in cases(family.id(), &portrait, &group) {
            check(&format!("{} {name}", family.id().as_str()), &family, &content);
        }
    }
}

#[test]
fn a_template_that_changes_nothing_is_its_family() {
    on_every_case(|case, family, content| {
        let usual = with_engine(|engine| engine.typeset(content, &family.usual_choice()).unwrap());
        assert_eq!(set(&changed(family, &[]), content).snapshot(), usual.snapshot(), "{case}");
    });
}

#[test]
fn without_any_one_of_its_parts_every_sheet_still_holds() {
    on_every_case(|case, family, content| {
        for part in family.parts() {
            let sheet = set(&changed(family, &[("parts.hidden", part.name())]), content);
            assert!(blocking(&sheet).is_empty(), "{case} without {part:?}: {:?}", blocking(&sheet));
        }
    });
}

#[test]
fn without_all_of_its_parts_every_sheet_still_holds() {
    on_every_case(|case, family, content| {
        let all: Vec<&str> = family.parts().iter().map(|part| part.name()).collect();
        let sheet = set(&changed(family, &[("parts.hidden", &all.join(","))]), content);
        assert!(blocking(&sheet).is_empty(), "{case}: {:?}", blocking(&sheet));
    });
}

#[test]
fn in_any_order_of_its_parts_every_sheet_says_the_same() {
    on_every_case(|case, family, content| {
        let mut order: Vec<&str> = family.movable().map(PartName::name).collect();
        order.reverse();
        let sheet = set(&changed(family, &[("parts.order", &order.join(","))]), content);
        assert!(blocking(&sheet).is_empty(), "{case}: {:?}", blocking(&sheet));
        let sorted = |sheet: &Typeset| {
            let said = words(sheet);
            let mut said: Vec<String> = said.split_whitespace().map(str::to_owned).collect();
            said.sort();
            said
        };
        let usual = set(&changed(family, &[]), content);
        if usual.pages() == sheet.pages() {
            assert_eq!(sorted(&sheet), sorted(&usual), "{case}");
        }
    });
}

#[test]
fn parts_that_can_be_moved_do_move() {
    let family = families().into_iter().find(|it| *it.id() == TemplateId::INDIVIDUAL).unwrap();
    let own = changed(&family, &[("parts.order", "story,figures")]);
    let content = pictured();
    let figures_above_story = |own: &OwnTemplate| {
        let sheet = set(own, &content);
        let top = |is_it: fn(&Slot) -> bool| {
            sheet.regions().iter().filter(|it| is_it(&it.slot)).map(|it| it.y).fold(f32::MAX, f32::min)
        };
        let figures = top(|slot| matches!(slot, Slot::Figure(_)));
        figures < top(|slot| matches!(slot, Slot::Summary | Slot::Achievement(_)))
    };
    assert!(figures_above_story(&changed(&family, &[])) && !figures_above_story(&own));
}

#[test]
fn what_is_left_out_is_neither_shown_nor_missed() {
    let family = families().into_iter().find(|it| *it.id() == TemplateId::INDIVIDUAL).unwrap();
    let own = changed(&family, &[("parts.hidden", "photo,figures")]);
    let sheet = set(&own, &pictured());
    let is_hidden = |slot: Slot| matches!(slot, Slot::Photo | Slot::Figure(_));
    assert!(!sheet.regions().iter().any(|region| is_hidden(region.slot)));
    assert!(!sheet.checks().iter().filter_map(notices::Check::slot).any(is_hidden), "{:?}", sheet.checks());
}

#[test]
fn all_typefaces_can_stand_in_every_role() {
    on_every_case(|case, family, content| {
        for font in Font::ALL {
            let entries: Vec<(String, &str)> =
                FontRole::ALL.iter().map(|role| (format!("fonts.{}", role.name()), font.name())).collect();
            let entries: Vec<(&str, &str)> =
                entries.iter().map(|(key, font)| (key.as_str(), *font)).collect();
            let sheet = set(&changed(family, &entries), content);
            assert!(blocking(&sheet).is_empty(), "{case} in {font:?}: {:?}", blocking(&sheet));
        }
    });
}

#[test]
fn the_longest_words_find_room_in_every_place() {
    on_every_case(|case, family, content| {
        let long = "Phong trào thi đua yêu nước ".repeat(10);
        let own = family.words().map(|(word, _)| (word, long.chars().take(word.most()).collect::<String>()));
        let own: Vec<(String, String)> =
            own.map(|(word, text)| (format!("words.{}", word.name()), text)).collect();
        let entries: Vec<(&str, &str)> =
            own.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect();
        let sheet = set(&changed(family, &entries), content);
        assert!(blocking(&sheet).is_empty(), "{case}: {:?}", blocking(&sheet));
    });
}

#[test]
fn own_words_stand_in_the_place_of_the_usual_ones() {
    for family in families() {
        let offered: Vec<WordName> = family.words().map(|(word, _)| word).collect();
        assert!(offered.contains(&WordName::Agency) && offered.contains(&WordName::Slogan), "{family:?}");
        let greeting = offered.contains(&WordName::Greeting);
        assert_eq!(greeting, *family.id() == TemplateId::CONGRATULATION);
    }
    let family = families().into_iter().find(|it| *it.id() == TemplateId::INDIVIDUAL).unwrap();
    let own =
        changed(&family, &[("words.eyebrow", "Người tốt quanh ta"), ("words.next-page", "Lật sang {next}")]);
    let mut content = person();
    content.achievements = vec!["Một việc làm rất dài của một người. ".repeat(120)];
    let said = words(&set(&own, &content));
    assert!(said.contains("Người tốt quanh ta") && said.contains("Lật sang 2"), "{said}");
}

fn colour() -> impl Strategy<Value = String> {
    (0..=255_u8, 0..=255_u8, 0..=255_u8).prop_map(|(r, g, b)| format!("#{r:02x}{g:02x}{b:02x}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn colours_that_are_taken_can_be_read_on_every_sheet(
        colours in proptest::collection::btree_map(
            proptest::sample::select(ColourName::ALL.to_vec()), colour(), 1..4),
    ) {
        let (portrait, group) = (photo(1200, 1600), photo(2400, 1600));
        for family in families() {
            let mut own = OwnTemplate::of(family.id().clone(), "Mẫu thử");
            for (name, hex) in &colours {
                own.colours.insert(*name, Colour::read(hex).unwrap());
            }
            if with_engine(|engine| engine.check_own(&own)).is_err() {
                continue;
            }
            let (_, content) = cases(family.id(), &portrait, &group).swap_remove(0);
            for text in set(&own, &content).texts() {
                prop_assert!(text.contrast.is_some_and(|it| it >= 4.5), "{:?} {colours:?}: {text:?}", family.id());
            }
        }
    }
}

const WHOLE: &str = r##"# Ghi chú
format = 1
based-on = "individual"
name = "Một cửa"
description = "Treo ở bộ phận Một cửa."

[colours]
from = "cham"
band = "#123456"

[fonts]
titles = "sans-semi-bold"

[parts]
hidden = ["note", "figures"]
order = ["story", "figures"]

[words]
eyebrow = "Người tốt, \"việc tốt\""
"##;

#[test]
fn a_file_is_read_and_written_again_the_same() {
    let own = read(WHOLE).unwrap();
    assert_eq!(own.words[&WordName::Eyebrow], "Người tốt, \"việc tốt\"");
    assert_eq!(own.colours_from, Some(ColourWay::Cham));
    let file = own.to_file();
    assert_eq!(read(&file).unwrap(), own);
    assert_eq!(read(&file).unwrap().to_file(), file);
}

#[test]
fn a_mark_before_the_text_and_the_line_ends_of_windows_do_no_harm() {
    let windows = format!("\u{feff}{}", WHOLE.replace('\n', "\r\n"));
    assert_eq!(read(&windows).unwrap(), read(WHOLE).unwrap());
}

#[test]
fn what_is_wrong_is_told_with_its_line_and_column() {
    let wrong = |from: &str, to: &str| {
        assert!(WHOLE.contains(from), "{from}");
        let flaw = read(&WHOLE.replacen(from, to, 1)).unwrap_err();
        let FlawPlace::File { line, column } = flaw.place else { panic!("{flaw:?}") };
        (line, column, flaw.fault)
    };
    let place = |(line, column, fault): (usize, usize, Fault)| (line, column, format!("{fault:?}"));
    let starts = |found: (usize, usize, Fault), line: usize, column: usize, name: &str| {
        let (at_line, at_column, fault) = place(found);
        assert_eq!((at_line, at_column), (line, column), "{fault}");
        assert!(fault.starts_with(name), "{fault}");
    };
    starts(wrong("name = ", "nmae = "), 4, 1, "UnknownKey");
    starts(wrong("name = \"Một cửa\"", "name = 7"), 4, 8, "WrongType");
    starts(wrong("name = \"Một cửa\"\n", ""), 1, 1, "Missing { key: \"name\" }");
    starts(wrong("based-on = \"individual\"", "based-on = \"poster\""), 3, 12, "UnknownWord");
    starts(wrong("format = 1", "format = 2"), 2, 10, "Newer { format: 2 }");
    starts(wrong("format = 1", "format = \"1\""), 2, 10, "WrongType");
    starts(wrong("from = \"cham\"", "from = \"tím\""), 8, 8, "UnknownWord");
    starts(wrong("#123456", "#12345"), 9, 8, "WrongType");
    starts(wrong("band = \"#123456\"", "accent = \"#f0e0a0\""), 9, 10, "Illegible");
    starts(wrong("band = ", "bnad = "), 9, 1, "UnknownKey");
    starts(wrong("\"sans-semi-bold\"", "\"Arial\""), 12, 10, "UnknownWord");
    starts(wrong("\"figures\"]", "\"figure\"]"), 15, 19, "UnknownWord");
    starts(wrong("\"figures\"]", "\"points\"]"), 15, 10, "NotOffered");
    starts(wrong("\"figures\"]", "7]"), 15, 19, "WrongType");
    starts(wrong("[\"note\", \"figures\"]", "\"note\""), 15, 10, "WrongType");
    starts(wrong("[\"story\", \"figures\"]", "[\"photo\"]"), 16, 9, "NotOffered");
    starts(wrong("eyebrow = ", "greeting = \"Mừng\"\neyebrow = "), 19, 12, "NotOffered");
    starts(wrong("eyebrow = ", "tho = "), 19, 1, "UnknownKey");
    starts(wrong("eyebrow = ", "Thơ = "), 19, 3, "Syntax");
    starts(wrong("[words]", "[words"), 18, 7, "Syntax");
    starts(wrong("[fonts]", "[colours]"), 11, 2, "Twice");
    starts(wrong("Người tốt", &"Người tốt ".repeat(30)), 19, 11, "TooLong");
    starts(wrong("[words]", "words = 3\n[parts.more]"), 18, 1, "UnknownKey");
}

#[test]
fn a_newer_file_is_told_apart_whatever_else_it_holds() {
    let newer = "format = 9\nshapes = [{ round = true }]\n";
    assert_eq!(read(newer).unwrap_err().fault, Fault::Newer { format: 9 });
}

#[test]
fn a_huge_or_deep_file_and_one_that_is_no_text_are_refused() {
    let refused = |bytes: &[u8]| with_engine(|engine| engine.read_own(bytes)).unwrap_err().fault;
    assert!(matches!(refused(&vec![b'#'; 70_000]), Fault::TooLarge { bytes: 70_000 }));
    assert_eq!(refused(b"format = 1\nname = \"\xff\""), Fault::NotText);
    assert_eq!(refused(b"PK\x03\x04"), Fault::Syntax);
    let deep = format!("format = 1\nparts = {}{}", "[".repeat(20_000), "]".repeat(20_000));
    refused(deep.as_bytes());
    let tables = format!("format = 1\n{} = 1", vec!["a"; 15_000].join("."));
    assert_eq!(refused(tables.as_bytes()), Fault::Syntax);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_broken_file_is_refused_in_a_line_it_has_or_is_a_template(
        cut in 0..WHOLE.len(),
        at in 0..WHOLE.len(),
        put in "[\\PC\\n]{0,3}",
        gone in 0..6_usize,
    ) {
        let mut bytes = WHOLE.as_bytes().to_vec();
        bytes.splice(at..(at + gone).min(WHOLE.len()), put.bytes());
        for file in [&bytes[..], &bytes[..cut.min(bytes.len())], &WHOLE.as_bytes()[cut..]] {
            match with_engine(|engine| engine.read_own(file)) {
                Ok(own) => prop_assert_eq!(&read(&own.to_file()).unwrap(), &own),
                Err(Flaw { place: FlawPlace::File { line, column }, .. }) => {
                    let lines = file.split(|byte| *byte == b'\n').count();
                    prop_assert!((1..=lines).contains(&line) && column >= 1, "{}:{}", line, column);
                }
                Err(flaw) => prop_assert!(false, "{:?}", flaw),
            }
        }
    }
}
