//! Files that turn a template: the same sheet drawn anew for the other orientation.
//!
//! Such a file names the template it turns and states what differs: papers, boxes, styles, arrangements. What
//! the template is called and good for stands in the template's own file alone.

use serde::Deserialize;
use toml::Spanned;

use super::boxes::{BoxData, StyleData};
use super::parse::{Reader, put_over};
use super::tables::{ArrangementTable, Boxes, File, PaperTable, Styles};
use super::{Layout, Pages};
use crate::error::NoticeError;

/// A turning file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TurnedFile {
    /// The file of the template it turns.
    turns: Spanned<String>,
    papers: Vec<PaperTable>,
    #[serde(default)]
    styles: Styles,
    #[serde(default)]
    boxes: Boxes,
    arrangements: Vec<ArrangementTable>,
    #[serde(default)]
    further: Vec<ArrangementTable>,
}

/// The layout a file adds to the template it turns.
pub(super) fn layout(
    (file, text): (&str, &str),
    (template_file, template_text): (&str, &str),
) -> Result<Layout, NoticeError> {
    let reader = Reader { file, text };
    let data: TurnedFile = reader.read()?;
    if data.turns.get_ref() != template_file {
        let problem = format!("it stands beside {template_file:?}");
        return Err(reader.problem(data.turns.span().start, problem));
    }
    let template = Reader { file: template_file, text: template_text };
    let own: File = template.read()?;
    let (mut boxes, mut styles) = template.shared(&own)?;
    put_over(&mut boxes, &data.boxes, BoxData::overridden);
    put_over(&mut styles, &data.styles, StyleData::overridden);
    if let Some(same) = data.papers.iter().find(|paper| own.papers.iter().any(|known| known.is_like(paper))) {
        let problem = format!("{:?} lies so without turning", same.used().paper);
        return Err(reader.problem(data.turns.span().start, problem));
    }
    let first = reader.arrangements(&data.arrangements, (&boxes, &styles))?;
    let further = reader.arrangements(&data.further, (&boxes, &styles))?;
    Ok(Layout::new(&data.papers, Pages { first, further }))
}
