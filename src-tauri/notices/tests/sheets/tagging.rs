//! What a file tells to readers who cannot see it: checked from the bytes alone, by the rules of tagged PDF
//! (PDF 32000-1, 14.6 to 14.9) that a program can check.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, ObjectId};
use notices::{
    Approval, ColourWay, Paper, PosterContent, PrintableArea, SheetChoice, SheetPhoto, TemplateId, Tiling,
};

use crate::reading::{told_parts, words};
use crate::samples::{person, photo, variants};
use crate::{every_choice, individual, pdf, with_engine};

/// A part of the tree as read from the file.
struct Part {
    kind: String,
    alt: Option<String>,
    /// All it tells, its parts included.
    text: String,
    /// What a heading of a table heads.
    scope: Option<String>,
    /// How many columns of a table it takes; a row: all its cells.
    columns: i64,
}

struct Reader<'a> {
    file: &'a Document,
    texts: BTreeMap<(ObjectId, i64), String>,
    told: BTreeSet<(ObjectId, i64)>,
    parts: Vec<Part>,
}

impl Reader<'_> {
    /// Reads a part of the tree; holds every link in both directions.
    fn read(&mut self, id: ObjectId, parent: ObjectId) -> String {
        let part = self.file.get_dictionary(id).unwrap();
        assert_eq!(part.get(b"P").unwrap().as_reference().unwrap(), parent);
        let kind = String::from_utf8(part.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let alt = part.get(b"Alt").ok().map(|alt| lopdf::decode_text_string(alt).unwrap());
        let at = self.parts.len();
        let attributes = part.get(b"A").ok().map(|attributes| attributes.as_dict().unwrap());
        let of_table = attributes.filter(|own| own.get(b"O").unwrap().as_name().unwrap() == b"Table");
        let scope = of_table.map(|own| own.get(b"Scope").unwrap().as_name().unwrap());
        let scope = scope.map(|scope| String::from_utf8(scope.to_vec()).unwrap());
        let span = of_table.and_then(|own| own.get(b"ColSpan").ok()).map_or(1, |span| span.as_i64().unwrap());
        let columns = if matches!(kind.as_str(), "TH" | "TD") { span } else { 0 };
        self.parts.push(Part { kind, alt, text: String::new(), scope, columns });
        let mut text = String::new();
        for kid in part.get(b"K").unwrap().as_array().unwrap() {
            match kid {
                Object::Reference(kid) => {
                    let first = self.parts.len();
                    text.push_str(&self.read(*kid, id));
                    if self.parts[at].kind == "TR" {
                        self.parts[at].columns += self.parts[first].columns;
                    }
                }
                Object::Integer(number) => {
                    let page = part.get(b"Pg").unwrap().as_reference().unwrap();
                    assert_eq!(self.parent_of(page, *number), id, "the way back leads elsewhere");
                    assert!(self.told.insert((page, *number)), "told twice");
                    text.push_str(self.texts.get(&(page, *number)).map_or("", String::as_str));
                }
                other => panic!("{other:?} is neither part nor content"),
            }
        }
        text.push('\n');
        self.parts[at].text = words(&text);
        text
    }

    fn parent_of(&self, page: ObjectId, number: i64) -> ObjectId {
        let key = self.file.get_dictionary(page).unwrap().get(b"StructParents").unwrap().as_i64().unwrap();
        let root = self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
        let tree = self.file.get_dictionary(root).unwrap().get(b"ParentTree").unwrap().as_dict().unwrap();
        let numbers = tree.get(b"Nums").unwrap().as_array().unwrap();
        let at = numbers.iter().position(|n| n.as_i64().is_ok_and(|n| n == key)).unwrap();
        let of_page = numbers[at + 1].as_array().unwrap();
        of_page[usize::try_from(number).unwrap()].as_reference().unwrap()
    }
}

/// Checks a whole file and gives its parts in reading order.
fn checked(bytes: &[u8]) -> Vec<Part> {
    let file = Document::load_mem(bytes).unwrap();
    let catalog = file.catalog().unwrap();
    assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let mut numbers = BTreeSet::new();
    let mut texts: BTreeMap<(ObjectId, i64), String> = BTreeMap::new();
    for page in file.get_pages().into_values() {
        numbers.extend(marked_numbers(&file, page).into_iter().map(|number| (page, number)));
        for (number, text) in told_parts(&file, page) {
            if let Some(number) = number {
                texts.entry((page, number)).or_default().push_str(&text);
            }
        }
        fonts_are_whole(&file, page);
    }
    let root = catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let document = file.get_dictionary(root).unwrap().get(b"K").unwrap().as_reference().unwrap();
    let mut reader = Reader { file: &file, texts, told: BTreeSet::new(), parts: Vec::new() };
    reader.read(document, root);
    assert_eq!(reader.told, numbers, "content and tree do not tell the same");
    roles_are_known(&reader.parts);
    reader.parts
}

/// The numbers of a page's marked stretches; everything painted must stand in one or be an artifact.
fn marked_numbers(file: &Document, page: ObjectId) -> Vec<i64> {
    let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
    let mut open = false;
    let mut numbers = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                assert!(!open, "stretches do not nest here");
                open = true;
                match operation.operands.get(1) {
                    Some(properties) => {
                        numbers.push(properties.as_dict().unwrap().get(b"MCID").unwrap().as_i64().unwrap());
                    }
                    None => assert_eq!(operation.operands[0].as_name().unwrap(), b"Artifact"),
                }
            }
            "EMC" => {
                assert!(open);
                open = false;
            }
            "f" | "f*" | "F" | "S" | "s" | "B" | "B*" | "b" | "b*" | "Do" | "TJ" | "Tj" | "sh" => {
                assert!(open, "{} paints outside of all marks", operation.operator);
            }
            _ => {}
        }
    }
    assert!(!open);
    assert_eq!(numbers, (0..).take(numbers.len()).collect::<Vec<i64>>());
    numbers
}

fn fonts_are_whole(file: &Document, page: ObjectId) {
    for font in file.get_page_fonts(page).unwrap().values() {
        assert!(font.has(b"ToUnicode"));
        let letters = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0].as_reference().unwrap();
        let letters = file.get_dictionary(letters).unwrap();
        let descriptor = letters.get(b"FontDescriptor").unwrap().as_reference().unwrap();
        assert!(file.get_dictionary(descriptor).unwrap().has(b"FontFile2"), "a font is not in the file");
    }
}

fn roles_are_known(parts: &[Part]) {
    let known =
        ["Document", "Sect", "H1", "H2", "P", "L", "LI", "LBody", "Figure", "Table", "TR", "TH", "TD"];
    let mut deepest = 0;
    for part in parts {
        assert!(known.contains(&part.kind.as_str()), "{}", part.kind);
        if let Some(level) = part.kind.strip_prefix('H').and_then(|level| level.parse::<usize>().ok()) {
            assert!(level <= deepest + 1, "a level of headings is skipped");
            deepest = deepest.max(level);
            assert!(!part.text.is_empty(), "an empty heading");
        }
        assert_eq!(part.kind == "TH", part.scope.is_some(), "who hears a cell hears what heads it");
        let has_words = part.alt.as_ref().is_some_and(|alt| !alt.trim().is_empty());
        assert_eq!(part.kind == "Figure", has_words, "{} {:?}", part.kind, part.alt);
    }
}

fn metadata(bytes: &[u8]) -> String {
    let file = Document::load_mem(bytes).unwrap();
    let stream = file.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    String::from_utf8(file.get_object(stream).unwrap().as_stream().unwrap().content.clone()).unwrap()
}

#[test]
fn whatever_a_sheet_shows_is_told_in_order_and_ornament_is_not() {
    for choice in every_choice() {
        for draft in [Approval::Approved, Approval::Draft] {
            let base = PosterContent { photo: Some(photo(1200, 1500)), approval: draft, ..person() };
            for (_, content) in variants(&base) {
                checked(&pdf(&content, &choice));
            }
        }
    }
}

#[test]
fn a_sheet_is_read_from_its_office_over_name_picture_and_figures_to_its_foot() {
    let content = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
    let parts = checked(&pdf(&content, &individual()));
    let whole = &parts[0].text;
    let order =
        ["SỞ TƯ PHÁP", &content.name, "Người dân đến một lần", "94,6 %", "118 trẻ em", "Tháng 3/2022"];
    let places: Vec<usize> = order.iter().map(|text| whole.find(text).unwrap()).collect();
    assert!(places.is_sorted(), "{whole}");
    let title: Vec<&str> =
        parts.iter().filter(|part| part.kind == "H1").map(|part| part.text.as_str()).collect();
    assert_eq!(title, [content.name.as_str()]);
    let picture = parts.iter().find(|part| part.kind == "Figure").unwrap();
    assert_eq!(picture.alt.as_deref(), Some("Ảnh minh họa"));
    let figures: Vec<&str> =
        parts.iter().filter(|part| part.kind == "LI").map(|part| part.text.as_str()).collect();
    assert_eq!(figures.len(), 3);
    assert!(figures[1].starts_with("94,6 % vụ việc hòa giải"), "{figures:?}");
}

#[test]
fn a_paragraph_over_two_lines_is_one_paragraph_with_spaces_between_its_words() {
    let parts = checked(&pdf(&person(), &individual()));
    let achievement = &person().achievements[0];
    assert!(parts.iter().any(|part| part.kind == "P" && part.text == *achievement), "{achievement}");
}

#[test]
fn a_list_is_one_table_over_its_pages_and_each_row_has_a_cell_for_each_column() {
    let mut content = crate::samples::list(80);
    content.register.groups[0].rows[7][1].clear();
    let parts = checked(&pdf(&content, &crate::choice(TemplateId::LIST, Paper::A4)));
    let of = |kind: &str| parts.iter().filter(|part| part.kind == kind).collect::<Vec<_>>();
    assert_eq!(of("Table").len(), 1);
    let rows = of("TR");
    assert_eq!(rows.len(), 1 + 2 + 80, "headings, two groups, the rows");
    assert!(rows.iter().all(|row| row.columns == 4), "a row without its empty cell");
    assert_eq!(rows[0].text, "STT Họ và tên, tên tập thể Chức vụ, đơn vị công tác Lĩnh vực");
    assert_eq!(rows[1].text, "I. CÁ NHÂN");
    assert!(rows[2].text.starts_with("1 "), "{}", rows[2].text);
    let heads = |scope: &str| of("TH").iter().filter(|cell| cell.scope.as_deref() == Some(scope)).count();
    assert_eq!((heads("Column"), heads("Row")), (4 + 2, 80));
    let table = parts.iter().position(|part| part.kind == "Table").unwrap();
    let closing = parts.iter().position(|part| part.kind == "P" && part.text.starts_with("Danh sách này có"));
    assert!(closing.unwrap() > table);
}

#[test]
fn a_link_becomes_a_code_that_is_told_and_no_link_leaves_no_trace() {
    let link = "https://stp.example/guong/nguyen-thi-vi-du";
    let content = PosterContent { link: link.into(), ..person() };
    let parts = checked(&pdf(&content, &individual()));
    let told = parts.iter().filter(|part| part.alt.as_ref().is_some_and(|alt| alt.contains(link)));
    assert_eq!(told.count(), 1);
    assert!(checked(&pdf(&person(), &individual())).iter().all(|part| part.kind != "Figure"));
}

#[test]
fn a_draft_is_told_before_anything_else() {
    let content = PosterContent { approval: Approval::Draft, ..person() };
    assert!(checked(&pdf(&content, &individual()))[0].text.starts_with("Dự thảo ỦY BAN"));
}

#[test]
fn the_name_on_later_pages_is_not_told_again() {
    let content =
        PosterContent { achievements: vec!["Một việc tốt cho bà con. ".repeat(300)], ..person() };
    let parts = checked(&pdf(&content, &individual()));
    assert_eq!(parts[0].text.matches("Nguyễn Thị Ví Dụ").count(), 1);
}

#[test]
fn sheets_of_a_booklet_are_told_one_after_the_other() {
    let bytes = with_engine(|engine| {
        let sheets: Vec<_> = ["Nguyễn Thị Ví Dụ", "Trần Văn Mẫu"]
            .map(|name| PosterContent { name: name.into(), photo: Some(photo(1200, 1500)), ..person() })
            .iter()
            .map(|content| engine.typeset(content, &individual()).unwrap())
            .collect();
        engine.pdf(&sheets, "Tập áp phích").unwrap()
    });
    let parts = checked(&bytes);
    assert!(parts[0].text.find("Ví Dụ").unwrap() < parts[0].text.find("Văn Mẫu").unwrap());
}

#[test]
fn pieces_tell_their_map_and_names_and_do_not_say_that_they_can_be_read_aloud() {
    let bytes = with_engine(|engine| {
        let choice = SheetChoice { paper: Paper::A2, ..individual() };
        let sheet = engine.typeset(&person(), &choice).unwrap();
        engine.tiled(&sheet, &Tiling::new(Paper::A4, 10.0).unwrap(), "Nguyễn Thị Ví Dụ").unwrap()
    });
    let parts = checked(&bytes);
    assert_eq!(parts[1].kind, "H1");
    assert_eq!(parts[1].text, "Sơ đồ ghép: Nguyễn Thị Ví Dụ");
    assert!(parts[0].text.contains("B2 · hàng 2, cột 2"), "{}", parts[0].text);
    assert!(!metadata(&bytes).contains("pdfuaid"));
}

#[test]
fn the_test_page_tells_what_to_do_and_leaves_out_its_rulers() {
    let bytes = with_engine(|engine| engine.test_page(Paper::A4, &PrintableArea::OFFICE).unwrap());
    let parts = checked(&bytes);
    assert_eq!((parts[1].kind.as_str(), parts[1].text.as_str()), ("H1", "Trang thử máy in"));
    assert!(parts[0].text.contains("trên 4,2 mm") && !parts[0].text.contains("90"), "{}", parts[0].text);
    assert!(metadata(&bytes).contains("pdfuaid:part>1<"));
}

#[test]
fn only_a_file_whose_pictures_have_words_says_that_it_can_be_read_aloud() {
    let with_words = PosterContent { photo: Some(photo(1200, 1500)), ..person() };
    let without = SheetPhoto { alt: " ".into(), ..photo(1200, 1500) };
    let without = PosterContent { photo: Some(without), ..person() };
    assert!(metadata(&pdf(&with_words, &individual())).contains("pdfuaid:part>1<"));
    let silent = pdf(&without, &individual());
    assert!(!metadata(&silent).contains("pdfuaid"));
    assert!(metadata(&silent).contains("pdfaid:conformance>B<"));
    // Its picture is still named, so that a reader knows that there is one.
    assert!(checked(&silent).iter().any(|part| part.alt.as_deref() == Some("Nguyễn Thị Ví Dụ")));
}

#[test]
fn metadata_hold_the_title_and_nothing_of_the_content() {
    let content = PosterContent { note: "Sinh năm 1987".into(), ..person() };
    let metadata = with_engine(|engine| {
        let choice = SheetChoice { colour: ColourWay::Ngoc, ..individual() };
        let sheet = engine.typeset(&content, &choice).unwrap();
        metadata(&engine.pdf(&[sheet], "Áp phích tháng 3").unwrap())
    });
    assert!(metadata.contains("Áp phích tháng 3"));
    for text in [&content.note, &content.name, &content.unit, &content.source] {
        assert!(!metadata.contains(text.as_str()), "{text}");
    }
}
