//! The tree that tells a file in reading order: headings, paragraphs, lists, pictures with their words
//! (PDF 32000-1, 14.7 and 14.8). Knows nothing of how they are painted.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finish::text;
use super::marks::{Mark, Told};
use super::table::{Place, table};
use crate::error::NoticeError;
use crate::layout::page::{Passage, Rect, Role};
use crate::sheet::Slot;

/// One sheet as it is told.
pub(super) struct ToldSheet {
    /// Its name among others.
    pub title: String,
    /// The words for each of its photos.
    pub alts: Vec<String>,
    pub pages: Vec<ToldPage>,
}

/// One page as it is told.
pub(super) struct ToldPage {
    pub marks: Vec<Mark>,
    /// In pt.
    pub height: f32,
}

impl ToldPage {
    /// Whether a picture is told of on it.
    pub(super) fn has_picture(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark.told, Told::Picture { .. }))
    }
}

/// A part of the tree before it has a number in the file.
pub(super) struct Element {
    pub kind: &'static str,
    pub kids: Vec<Kid>,
    pub alt: Option<String>,
    pub attributes: Option<Dictionary>,
}

pub(super) enum Kid {
    Part(Element),
    /// A marked stretch: page of the file, number on it.
    Stretch(usize, usize),
}

impl Element {
    pub(super) fn new(kind: &'static str, kids: Vec<Kid>) -> Self {
        Self { kind, kids, alt: None, attributes: None }
    }
}

/// Adds the tree to a file whose first pages are those of the sheets.
pub(super) fn add(file: &mut Document, sheets: &[ToldSheet]) -> Result<(), NoticeError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let mut first_page = 0;
    let mut parts = Vec::new();
    for sheet in sheets {
        let told = elements(sheet, first_page);
        first_page += sheet.pages.len();
        if sheets.len() > 1 {
            parts.push(Kid::Part(Element::new("Sect", told)));
        } else {
            parts.extend(told);
        }
    }
    let root = file.new_object_id();
    let counts = sheets.iter().flat_map(|sheet| &sheet.pages).map(|page| page.marks.len());
    let parents = counts.map(|count| vec![Object::Null; count]).collect();
    let mut writer = TreeWriter { file, pages: &pages, parents };
    let document = writer.write(&Element::new("Document", parts), root);
    let parents = writer.parents;
    set_page_keys(file, &pages, &parents)?;
    let count = whole(parents.len());
    let numbers = (0..).zip(parents).flat_map(|(page, of_page)| [whole(page), Object::Array(of_page)]);
    let numbers: Vec<Object> = numbers.collect();
    let tree = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => Object::Reference(document),
        "ParentTree" => dictionary! { "Nums" => numbers },
        "ParentTreeNextKey" => count,
    };
    file.objects.insert(root, Object::Dictionary(tree));
    let catalog = file.catalog_mut().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

fn set_page_keys(
    file: &mut Document,
    pages: &[ObjectId],
    parents: &[Vec<Object>],
) -> Result<(), NoticeError> {
    for (number, page) in pages.iter().enumerate().take(parents.len()) {
        let page = file.get_object_mut(*page).and_then(Object::as_dict_mut);
        let page = page.map_err(|error| NoticeError::Pdf(error.to_string()))?;
        page.set("StructParents", whole(number));
        page.set("Tabs", "S");
    }
    Ok(())
}

/// A paragraph or picture with what it belongs to.
struct Piece {
    group: Option<Group>,
    element: Element,
}

/// Paragraphs that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    /// An item of a list: which list, which item.
    Item(&'static str, usize),
    /// A part with a subject of its own.
    Section(&'static str, usize),
    /// Part of a list notice's table.
    Table(Place),
}

fn group(passage: &Passage) -> Option<Group> {
    if let Some(cell) = passage.cell {
        return Some(Group::Table(Place { cell, slot: passage.slot }));
    }
    match passage.slot? {
        Slot::Figure(index) => Some(Group::Item("figures", index)),
        Slot::Point(index) => Some(Group::Item("points", index)),
        Slot::Event(index) => Some(Group::Item("events", index)),
        Slot::Row(index) => Some(Group::Item("rows", index)),
        Slot::Card(index) => Some(Group::Section("cards", index)),
        Slot::Section(index) => Some(Group::Section("sections", index)),
        Slot::Achievement(index) => Some(Group::Section("achievements", index)),
        _ => None,
    }
}

/// The parts of a sheet in reading order; `first_page` is its first page in the file.
fn elements(sheet: &ToldSheet, first_page: usize) -> Vec<Kid> {
    let has_title = sheet
        .pages
        .iter()
        .flat_map(|page| &page.marks)
        .any(|mark| matches!(mark.told, Told::Words(passage) if passage.role == Role::Title));
    // Levels of headings must not be skipped (ISO 14289-1, 7.4.2).
    let heading = if has_title { "H2" } else { "H1" };
    let mut told: Vec<Piece> = Vec::new();
    for (number, page) in sheet.pages.iter().enumerate() {
        let mut order: Vec<(usize, &Mark)> = page.marks.iter().enumerate().collect();
        order.sort_by_key(|(_, mark)| mark.reading);
        let mut last = None;
        for (id, mark) in order {
            let stretch = Kid::Stretch(first_page + number, id);
            match told.last_mut().filter(|_| last == Some(mark.reading)) {
                Some(open) => open.element.kids.push(stretch),
                None => told.push(one(sheet, page, mark, (stretch, heading))),
            }
            last = Some(mark.reading);
        }
    }
    grouped(told)
}

fn one(sheet: &ToldSheet, page: &ToldPage, mark: &Mark, (kid, heading): (Kid, &'static str)) -> Piece {
    match &mark.told {
        Told::Words(passage) => {
            let kind = match passage.role {
                Role::Title => "H1",
                Role::Heading => heading,
                Role::Text | Role::Running => "P",
            };
            Piece { group: group(passage), element: Element::new(kind, vec![kid]) }
        }
        Told::Picture { photo, frame } => {
            let alt = sheet.alts.get(*photo).filter(|alt| !alt.trim().is_empty()).unwrap_or(&sheet.title);
            Piece { group: None, element: figure(alt.clone(), frame, (page.height, kid)) }
        }
        Told::Link { link, frame } => {
            let alt = format!("Mã QR dẫn tới {link}");
            Piece { group: None, element: figure(alt, frame, (page.height, kid)) }
        }
    }
}

fn figure(alt: String, frame: &Rect, (page_height, kid): (f32, Kid)) -> Element {
    let bounds = [frame.x, page_height - frame.bottom(), frame.right(), page_height - frame.y];
    Element { alt: Some(alt), attributes: Some(layout(bounds)), ..Element::new("Figure", vec![kid]) }
}

/// Puts neighbours of one item into it, neighbouring items of one list into the list, and all cells, also
/// of later pages, into the sheet's one table.
fn grouped(told: Vec<Piece>) -> Vec<Kid> {
    let mut kids: Vec<Kid> = Vec::new();
    let mut open: Option<Group> = None;
    let mut cells: Vec<(Place, Element)> = Vec::new();
    let mut before_table = 0;
    for Piece { group, element } in told {
        match (group, open) {
            (None, _) => kids.push(Kid::Part(element)),
            (Some(Group::Table(place)), _) => {
                if cells.is_empty() {
                    before_table = kids.len();
                }
                cells.push((place, element));
            }
            (Some(Group::Section(..)), before) if before == group => add_to_last(&mut kids, 1, element),
            (Some(Group::Section(..)), _) => {
                kids.push(Kid::Part(Element::new("Sect", vec![Kid::Part(element)])));
            }
            (Some(Group::Item(..)), before) if before == group => add_to_last(&mut kids, 3, element),
            (Some(Group::Item(list, _)), Some(Group::Item(before, _))) if before == list => {
                add_to_last(&mut kids, 1, item(element));
            }
            (Some(Group::Item(..)), _) => {
                kids.push(Kid::Part(Element::new("L", vec![Kid::Part(item(element))])));
            }
        }
        open = group;
    }
    if !cells.is_empty() {
        kids.insert(before_table, Kid::Part(table(cells)));
    }
    kids
}

fn item(element: Element) -> Element {
    let body = Element::new("LBody", vec![Kid::Part(element)]);
    Element::new("LI", vec![Kid::Part(body)])
}

/// Adds to the last part, so many levels down.
fn add_to_last(kids: &mut Vec<Kid>, levels: usize, element: Element) {
    match kids.last_mut() {
        Some(Kid::Part(last)) if levels > 0 => add_to_last(&mut last.kids, levels - 1, element),
        _ => kids.push(Kid::Part(element)),
    }
}

struct TreeWriter<'a> {
    file: &'a mut Document,
    pages: &'a [ObjectId],
    /// For each page and number the part that tells it.
    parents: Vec<Vec<Object>>,
}

impl TreeWriter<'_> {
    fn write(&mut self, element: &Element, parent: ObjectId) -> ObjectId {
        let id = self.file.new_object_id();
        let mut own = dictionary! { "Type" => "StructElem", "S" => element.kind, "P" => parent };
        let mut kids = Vec::new();
        for kid in &element.kids {
            match kid {
                Kid::Part(part) => kids.push(Object::Reference(self.write(part, id))),
                Kid::Stretch(page, number) => {
                    if let Some(page) = self.pages.get(*page) {
                        own.set("Pg", Object::Reference(*page));
                    }
                    if let Some(place) = self.parents.get_mut(*page).and_then(|of| of.get_mut(*number)) {
                        *place = Object::Reference(id);
                    }
                    kids.push(whole(*number));
                }
            }
        }
        own.set("K", kids);
        if let Some(alt) = &element.alt {
            own.set("Alt", text(alt));
        }
        if let Some(attributes) = &element.attributes {
            own.set("A", attributes.clone());
        }
        self.file.objects.insert(id, Object::Dictionary(own));
        id
    }
}

fn layout(bounds: [f32; 4]) -> Dictionary {
    dictionary! {
        "O" => "Layout",
        "Placement" => "Block",
        "BBox" => bounds.map(Object::Real).to_vec(),
    }
}

pub(super) fn whole(value: usize) -> Object {
    Object::Integer(i64::try_from(value).unwrap_or(i64::MAX))
}
