//! What a file is besides its words: its bytes, its language, its way to the printer.

use lopdf::Document;
use notices::{Engine, PosterContent};

use crate::samples::{person, photo};
use crate::{individual, pdf, with_engine};

#[test]
fn the_same_content_gives_the_same_bytes_in_two_engines() {
    let make = || {
        let mut engine = Engine::new().unwrap();
        let content = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
        let sheet = engine.typeset(&content, &individual()).unwrap();
        engine.pdf(&[sheet], "Áp phích").unwrap()
    };
    let first = make();
    assert!(first == make(), "the bytes differ");
    let file = Document::load_mem(&first).unwrap();
    let info = file.get_dictionary(file.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    assert!(!info.has(b"CreationDate") && !info.has(b"ModDate"));
}

#[test]
fn a_booklet_has_a_bookmark_for_each_sheet_and_a_single_sheet_none() {
    let names = ["Nguyễn Thị Ví Dụ", "Trần Văn Mẫu", ""];
    let bytes = with_engine(|engine| {
        let sheets: Vec<_> = names
            .iter()
            .map(|name| PosterContent { name: (*name).into(), ..person() })
            .map(|content| engine.typeset(&content, &individual()).unwrap())
            .collect();
        engine.pdf(&sheets, "Tập áp phích").unwrap()
    });
    let file = Document::load_mem(&bytes).unwrap();
    assert_eq!(file.catalog().unwrap().get(b"PageMode").unwrap().as_name().unwrap(), b"UseOutlines");
    let root = file.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let mut next = file.get_dictionary(root).unwrap().get(b"First").ok().cloned();
    let mut titles = Vec::new();
    let mut pages = Vec::new();
    while let Some(id) = next {
        let item = file.get_dictionary(id.as_reference().unwrap()).unwrap();
        titles.push(lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap());
        pages.push(item.get(b"Dest").unwrap().as_array().unwrap()[0].as_reference().unwrap());
        next = item.get(b"Next").ok().cloned();
    }
    assert_eq!(titles, ["Nguyễn Thị Ví Dụ", "Trần Văn Mẫu", "Cá nhân điển hình"]);
    assert_eq!(pages, file.get_pages().into_values().collect::<Vec<_>>());
    let single = Document::load_mem(&pdf(&person(), &individual())).unwrap();
    assert!(!single.catalog().unwrap().has(b"Outlines"));
}

#[test]
fn a_file_says_its_language_and_asks_not_to_be_scaled() {
    let file = Document::load_mem(&pdf(&person(), &individual())).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"vi-VN");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    let page = file.get_dictionary(*file.get_pages().values().next().unwrap()).unwrap();
    let trim = page.get(b"TrimBox").unwrap().as_array().unwrap();
    assert!((trim[2].as_float().unwrap() - 595.28).abs() < 0.1);
}
