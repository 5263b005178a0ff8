//! Reading a template file and saying in which line it is wrong.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::Spanned;

use super::boxes::{BoxData, StyleData};
use super::facts::Condition;
use super::own::PartName;
use super::tables::{ArrangementTable, Boxes, Family, File, PaperTable, Styles};
use super::{FAMILIES, Layout, MovablePart, Template};
use crate::error::NoticeError;
use crate::sheet::{ColourWay, Orientation, Paper, TemplateId};

/// How a template uses a paper.
#[derive(Clone, Debug)]
pub(crate) struct PaperUse {
    pub paper: Paper,
    pub orientation: Orientation,
    /// Lengths on this paper relative to the natural one.
    pub lengths: f32,
    /// Type sizes on this paper relative to the natural one.
    pub letters: f32,
}

/// One way to lay out a page.
#[derive(Clone, Debug)]
pub(crate) struct Arrangement {
    pub name: String,
    pub when: Vec<Condition>,
    /// Only for stories of at most so many characters.
    pub story_up_to: Option<usize>,
    /// Only for photos with too few pixels for a window of this width and height in mm.
    pub smaller_photo_than: Option<(f32, f32)>,
    /// Whether the story may go on to another page.
    pub continues: bool,
    pub root: String,
    pub boxes: Boxes,
    pub styles: Styles,
}

impl Arrangement {
    /// The boxes that stand on the page: a family's file has some that not all of its templates use.
    pub(crate) fn shown_boxes(&self) -> impl Iterator<Item = &BoxData> {
        let mut names = vec![self.root.as_str()];
        let mut seen = 0;
        while let Some(name) = names.get(seen) {
            seen += 1;
            let Some(data) = self.boxes.get(*name) else { continue };
            let children = data.children.iter().flatten().chain(&data.between).map(|child| child.get_ref());
            for child in children {
                if !names.contains(&child.as_str()) {
                    names.push(child);
                }
            }
        }
        names.into_iter().filter_map(|name| self.boxes.get(name))
    }
}

/// The arrangements of a template.
#[derive(Clone, Debug)]
pub(crate) struct Pages {
    /// For the first page, tried in order.
    pub first: Vec<Arrangement>,
    /// For all later pages, tried in order.
    pub further: Vec<Arrangement>,
}

/// Reads one template file.
pub(super) fn template(file: &str, text: &str) -> Result<Template, NoticeError> {
    let reader = Reader { file, text };
    let data: File = reader.read()?;
    let colour = ColourWay::named(data.colour.get_ref())
        .ok_or_else(|| reader.problem(data.colour.span().start, "no such colour way".to_owned()))?;
    let (boxes, styles) = reader.shared(&data)?;
    let first = reader.arrangements(&data.arrangements, (&boxes, &styles))?;
    let further = reader.arrangements(&data.further, (&boxes, &styles))?;
    Ok(Template {
        parts: data.parts.iter().map(|part| reader.part(part)).collect::<Result<_, _>>()?,
        movable: data
            .order
            .iter()
            .map(|it| Ok(MovablePart { part: reader.part(&it.part)?, boxes: it.boxes.clone() }))
            .collect::<Result<_, NoticeError>>()?,
        changes: None,
        id: TemplateId::new(&data.id),
        layouts: vec![Layout::new(&data.papers, Pages { first, further })],
        name: data.name,
        description: data.description,
        takes: data.takes.takes(),
        wants: data.wants.iter().map(|want| want.slot()).collect(),
        suits: data.suits.iter().map(|name| name.subject()).collect(),
        colour,
    })
}

/// Puts tables over those of the same name.
pub(super) fn put_over<T: Clone>(
    tables: &mut BTreeMap<String, T>,
    others: &BTreeMap<String, T>,
    overridden: impl Fn(&T, &T) -> T,
) {
    for (name, data) in others {
        let merged = tables.get(name).map_or_else(|| data.clone(), |base| overridden(base, data));
        tables.insert(name.clone(), merged);
    }
}

/// A file being read.
pub(super) struct Reader<'a> {
    pub file: &'a str,
    pub text: &'a str,
}

impl Reader<'_> {
    /// The file's tables.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, NoticeError> {
        toml::from_str(self.text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            self.problem(at, error.message().to_owned())
        })
    }

    /// The boxes and styles all arrangements of a file share: its own, put over those of its family.
    pub(super) fn shared(&self, data: &File) -> Result<(Boxes, Styles), NoticeError> {
        let (mut boxes, mut styles) = (Boxes::new(), Styles::new());
        if let Some(name) = &data.builds_on {
            let family = self.family(name)?;
            (boxes, styles) = (family.boxes, family.styles);
        }
        put_over(&mut boxes, &data.boxes, BoxData::overridden);
        put_over(&mut styles, &data.styles, StyleData::overridden);
        Ok((boxes, styles))
    }

    /// Arrangements in the order of the file, each put over the shared boxes or an earlier one's.
    pub(super) fn arrangements(
        &self,
        tables: &[ArrangementTable],
        shared: (&Boxes, &Styles),
    ) -> Result<Vec<Arrangement>, NoticeError> {
        let mut known: Vec<Arrangement> = Vec::new();
        for table in tables {
            let (boxes, styles) = match &table.like {
                Some(name) => self.earlier(&known, name)?,
                None => shared,
            };
            known.push(self.arrangement(table, boxes, styles)?);
        }
        Ok(known)
    }

    pub(super) fn problem(&self, at: usize, problem: String) -> NoticeError {
        let before = self.text.get(..at).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        NoticeError::Template { file: self.file.to_owned(), line, problem }
    }

    fn part(&self, name: &Spanned<String>) -> Result<PartName, NoticeError> {
        PartName::named(name.get_ref()).ok_or_else(|| {
            self.problem(name.span().start, format!("no part of a sheet is called {:?}", name.get_ref()))
        })
    }

    /// The family file of that name, whose boxes and styles must be at one with themselves.
    fn family(&self, name: &Spanned<String>) -> Result<Family, NoticeError> {
        let Some((file, text)) = FAMILIES.iter().find(|(known, _)| known == name.get_ref()) else {
            return Err(
                self.problem(name.span().start, format!("no family file is called {:?}", name.get_ref()))
            );
        };
        let reader = Reader { file, text };
        let family: Family = reader.read()?;
        for data in family.boxes.values() {
            reader.check_box(data, (&family.boxes, &family.styles), 0)?;
        }
        Ok(family)
    }

    fn earlier<'a>(
        &self,
        known: &'a [Arrangement],
        name: &Spanned<String>,
    ) -> Result<(&'a Boxes, &'a Styles), NoticeError> {
        let found = known.iter().rev().find(|arrangement| arrangement.name == *name.get_ref());
        found.map(|arrangement| (&arrangement.boxes, &arrangement.styles)).ok_or_else(|| {
            self.problem(name.span().start, format!("no arrangement before is called {:?}", name.get_ref()))
        })
    }

    fn arrangement(
        &self,
        table: &ArrangementTable,
        boxes: &Boxes,
        styles: &Styles,
    ) -> Result<Arrangement, NoticeError> {
        let mut merged_boxes = boxes.clone();
        put_over(&mut merged_boxes, &table.boxes, BoxData::overridden);
        let mut merged_styles = styles.clone();
        put_over(&mut merged_styles, &table.styles, StyleData::overridden);
        let arrangement = Arrangement {
            name: table.name.clone(),
            when: table.when.clone(),
            story_up_to: table.story_up_to,
            smaller_photo_than: table.smaller_photo_than,
            continues: table.continues,
            root: table.root.get_ref().clone(),
            boxes: merged_boxes,
            styles: merged_styles,
        };
        self.check(&table.root, (&arrangement.boxes, &arrangement.styles), 0)?;
        Ok(arrangement)
    }

    /// Every box and style named from here down must exist, and no box may contain itself.
    fn check(
        &self,
        name: &Spanned<String>,
        (boxes, styles): (&Boxes, &Styles),
        depth: usize,
    ) -> Result<(), NoticeError> {
        let at = name.span().start;
        let Some(data) = boxes.get(name.get_ref()) else {
            return Err(self.problem(at, format!("no box is called {:?}", name.get_ref())));
        };
        // Deeper than any design needs: the box must contain itself.
        if depth > 24 {
            return Err(self.problem(at, format!("box {:?} contains itself", name.get_ref())));
        }
        let of_parts = data.parts.iter().flatten().filter_map(super::boxes::Part::style);
        if let Some(style) = of_parts.into_iter().find(|style| !styles.contains_key(*style)) {
            return Err(self.problem(at, format!("no style is called {style:?}")));
        }
        self.check_box(data, (boxes, styles), depth)
    }

    fn check_box(
        &self,
        data: &BoxData,
        (boxes, styles): (&Boxes, &Styles),
        depth: usize,
    ) -> Result<(), NoticeError> {
        let own = [&data.style, &data.lead, &data.heading, &data.numbers].into_iter().flatten();
        for style in own {
            if !styles.contains_key(style.get_ref()) {
                let at = style.span().start;
                return Err(self.problem(at, format!("no style is called {:?}", style.get_ref())));
            }
        }
        for child in data.children.iter().flatten().chain(&data.between) {
            self.check(child, (boxes, styles), depth + 1)?;
        }
        Ok(())
    }
}

/// The large papers of a template: its sheet of A3 with all lengths and letters enlarged alike.
fn enlarged(papers: &[PaperTable]) -> Vec<PaperUse> {
    let largest = papers.iter().map(PaperTable::used).max_by_key(|used| used.paper);
    let Some(base) = largest.filter(|base| base.paper != Paper::Slide) else { return Vec::new() };
    let enlarged = |paper: Paper| {
        let ((short, long), (base_short, base_long)) = (paper.sides_mm(), base.paper.sides_mm());
        // ISO 216 rounds sides to millimetres, so the two ratios differ by a hair.
        let scale = (short / base_short).min(long / base_long);
        PaperUse { paper, lengths: base.lengths * scale, letters: base.letters * scale, ..base.clone() }
    };
    Paper::LARGE.map(enlarged).to_vec()
}

impl Layout {
    pub(super) fn new(papers: &[PaperTable], pages: Pages) -> Self {
        Self { large_papers: enlarged(papers), papers: papers.iter().map(PaperTable::used).collect(), pages }
    }
}

impl PaperUse {
    pub(super) fn named(&self) -> (Paper, Orientation) {
        (self.paper, self.orientation)
    }

    pub(crate) fn is_landscape(&self) -> bool {
        self.orientation == Orientation::Landscape
    }

    /// Width and height in millimetres.
    pub(crate) fn size_mm(&self) -> (f32, f32) {
        let (short, long) = self.paper.sides_mm();
        match self.orientation {
            Orientation::Portrait => (short, long),
            Orientation::Landscape => (long, short),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"
id = "small"
name = "Nhỏ"
description = "Một ô."
suits = ["person"]
takes = "one"
wants = ["name"]
colour = "son"
papers = [{ paper = "A4", orientation = "portrait", lengths = 1.0, letters = 1.0 }]
[styles.name]
fit = ["20x1"]
[boxes.sheet]
children = ["name"]
[boxes.name]
kind = "text"
parts = ["name"]
style = "name"
[[arrangements]]
name = "only"
root = "sheet"
[[further]]
name = "next"
root = "sheet"
"#;

    fn problem(text: &str) -> String {
        template("small.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn a_small_template_is_read() {
        assert_eq!(template("small.toml", SMALL).unwrap().name(), "Nhỏ");
    }

    #[test]
    fn a_wrong_key_is_named_with_its_line() {
        let message = problem(&SMALL.replace("kind = \"text\"", "knid = \"text\""));
        assert!(message.contains("line 15") && message.contains("knid"), "{message}");
    }

    #[test]
    fn a_box_that_does_not_exist_is_named_with_its_line() {
        let message = problem(&SMALL.replace("children = [\"name\"]", "children = [\"nmae\"]"));
        assert!(message.contains("line 13") && message.contains("nmae"), "{message}");
    }

    #[test]
    fn a_box_that_contains_itself_is_refused() {
        let message = problem(&SMALL.replace("children = [\"name\"]", "children = [\"sheet\"]"));
        assert!(message.contains("contains itself"), "{message}");
    }

    #[test]
    fn an_arrangement_can_only_be_like_an_earlier_one() {
        let like = "[[arrangements]]\nname = \"other\"\nroot = \"sheet\"\nlike = \"onyl\"\n[[further]]";
        let message = problem(&SMALL.replace("[[further]]", like));
        assert!(message.contains("line 24") && message.contains("onyl"), "{message}");
    }

    #[test]
    fn a_family_that_does_not_exist_is_named_with_its_line() {
        let message = problem(&SMALL.replace("[styles.name]", "builds-on = \"none.toml\"\n[styles.name]"));
        assert!(message.contains("line 10") && message.contains("none.toml"), "{message}");
    }

    #[test]
    fn a_condition_nobody_can_answer_is_refused() {
        let message = problem(&SMALL.replace("style = \"name\"", "style = \"name\"\nwhen = [\"sunshine\"]"));
        assert!(message.contains("sunshine"), "{message}");
    }

    #[test]
    fn a_part_nobody_knows_is_named_with_its_line() {
        let message = problem(&SMALL.replace("colour = \"son\"", "parts = [\"sun\"]\ncolour = \"son\""));
        assert!(message.contains("line 8") && message.contains("sun"), "{message}");
    }

    #[test]
    fn a_step_without_a_size_is_refused() {
        let message = problem(&SMALL.replace("20x1", "x1"));
        assert!(message.contains("line 11"), "{message}");
    }
}
