//! What an office makes of the families, and the slide: where every piece lies, in the office's own colours,
//! without some of the parts and with the movable ones the other way round.

use std::fs;

use notices::{Engine, OwnTemplate, PartName, PosterContent, SheetChoice, SheetPhoto, Template, TemplateId};

use crate::families::contents;
use crate::samples::{reference, writing};

#[test]
fn every_piece_of_an_own_template_lies_where_it_lay() {
    let mut engine = Engine::new().unwrap();
    let families = engine.templates().to_vec();
    let (portrait, group) = (contents::photo(1200, 1600), contents::photo(2400, 1600));
    let mut moved = Vec::new();
    for family in &families {
        let id = TemplateId::new("own");
        engine.set_own(&[(id.clone(), made_from(family))]);
        let own = engine.template(&id).unwrap().usual_choice();
        let mut found = String::new();
        for (case, content) in contents::cases(family.id(), &portrait, &group).into_iter().take(2) {
            found.push_str(&lies(&mut engine, case, &content, &own));
        }
        moved.extend(differs(&format!("own-{}.txt", family.id().as_str()), &found));
    }
    assert!(moved.is_empty(), "{}", moved.join("\n"));
}

#[test]
fn every_piece_of_the_slide_lies_where_it_lay() {
    let mut engine = Engine::new().unwrap();
    let choice = engine.template(&TemplateId::SLIDE).unwrap().usual_choice();
    let mut found = String::new();
    for (case, content) in slides(&contents::photo(1200, 1600)) {
        found.push_str(&lies(&mut engine, case, &content, &choice));
    }
    let moved = differs("slide.txt", &found);
    assert_eq!(moved, None);
}

/// A person with picture, one without, and a team.
fn slides(portrait: &SheetPhoto) -> [(&'static str, PosterContent); 3] {
    let points = contents::anniversary().points.into_iter().take(3).collect::<Vec<_>>();
    let of = |content: PosterContent| PosterContent { points: points.clone(), ..content };
    [
        ("full", of(PosterContent { photo: Some(portrait.clone()), ..contents::person() })),
        ("no-photo", of(contents::person())),
        ("team", of(contents::team())),
    ]
}

/// A family with other colours and letters, its parts the other way round and the first that may go left out.
fn made_from(family: &Template) -> OwnTemplate {
    let mut own = OwnTemplate::of(family.id().clone(), "Mẫu thử");
    let mut order: Vec<&str> = family.movable().map(PartName::name).collect();
    order.reverse();
    let hidden = family.parts().first().map_or("", |part| part.name());
    let changes = [
        ("colours.from", "cham"),
        ("fonts.titles", "sans-semi-bold"),
        ("parts.hidden", hidden),
        ("parts.order", &order.join(",")),
        ("colours.band", "#123456"),
    ];
    for (key, value) in changes {
        own.put(key, value).unwrap();
    }
    own
}

fn lies(engine: &mut Engine, case: &str, content: &PosterContent, choice: &SheetChoice) -> String {
    format!("# {case}\n{}\n", engine.typeset(content, choice).unwrap().snapshot())
}

/// What differs from the reference of that name.
fn differs(name: &str, found: &str) -> Option<String> {
    let path = reference("positions", name);
    if writing() {
        fs::write(&path, found).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    crate::positions::first_difference(&expected, found).map(|line| format!("{name}: {line}"))
}
