//! An article for the department's portal, told from one exemplar's records: title, short text, long text,
//! picture. The portal lies outside this product; what is told here is packed for it, and copied.

pub(crate) mod html;
pub mod package;
mod picture;
mod story;

use domain::{channel::Channel, date::Period, id::ExemplarId, text::typography::quote};

pub use package::{Destination, Package, PackedFile, Wrapping};
pub use picture::Picture;
pub use story::Block;
pub(crate) use story::named;

use crate::{
    Office, OfficeError,
    consent::{Lacking, Shown},
    poster::{SheetRequest, compose::filed_under},
};

/// The part of the records that an article leaves out: the year of birth, or how many a collective has.
pub(crate) const LEFT_OUT: &str = "note";

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ArticleRequest {
    /// About whom.
    pub exemplar: ExemplarId,
    /// Whether it is marked as a draft whatever the exemplar's state.
    pub draft: bool,
}

/// An article, not yet written out.
#[derive(Debug, Clone, PartialEq)]
pub struct Article {
    /// Its title in one line.
    pub title: String,
    /// The short text above the article (sapo).
    pub short: String,
    /// The article itself.
    pub blocks: Vec<Block>,
    /// Its picture, small enough for the portal.
    pub picture: Option<Picture>,
    /// Whether it may only be read over: the exemplar was not selected, or a draft was asked for.
    pub is_draft: bool,
    /// What it shows of whom; nothing where it is a draft.
    pub shown: Vec<Shown>,
    /// What its files are called: by given name and unit.
    pub filed_as: String,
}

impl Article {
    /// The long text: paragraphs parted by an empty line.
    #[must_use]
    pub fn long(&self) -> String {
        story::as_text(&self.blocks)
    }

    /// The whole article as a page for the portal's editor: escaped, without scripts and outside addresses.
    #[must_use]
    pub fn html(&self) -> String {
        html::page(self)
    }
}

impl Office {
    /// The article about an exemplar.
    ///
    /// # Errors
    /// When there is no such exemplar, or its picture is damaged.
    pub fn article(&self, request: &ArticleRequest) -> Result<Article, OfficeError> {
        let portrait = self.portrait(request.exemplar)?;
        let gathered = self.gather(&portrait, &self.names()?, &SheetRequest::default())?;
        let content = &gathered.content;
        let is_draft = request.draft || !portrait.exemplar.state().is_approved();
        let told = story::tell(&portrait, content);
        let picture = content.photo.as_ref().map(|photo| Picture::of(photo, told.who.clone())).transpose()?;
        let parts = gathered.lines.iter().filter(|line| !line.text.is_empty()).map(|line| line.part);
        let parts = parts.filter(|part| *part != LEFT_OUT).collect();
        let shown = if is_draft { None } else { self.shown_by(&portrait, &parts)? };
        Ok(Article {
            title: if is_draft { format!("{DRAFT} – {}", told.title) } else { told.title },
            short: told.short,
            blocks: told.blocks,
            picture,
            is_draft,
            shown: shown.into_iter().collect(),
            filed_as: filed_under(&portrait, &content.unit),
        })
    }

    /// That for which no consent for a channel holds today, of what is told about somebody.
    ///
    /// # Errors
    /// When the office cannot be read.
    pub fn lacking_on(&self, shown: &[Shown], channel: Channel) -> Result<Vec<Lacking>, OfficeError> {
        let Some(today) = self.today_in_vietnam() else { return Ok(Vec::new()) };
        self.lacking(shown, channel, Period::of(today))
    }
}

/// What stands before everything that is only to be read over.
pub(crate) const DRAFT: &str = "DỰ THẢO";

/// "“Hòa giải trước hiên nhà”", after the word that says what it is.
fn model_named(name: &str) -> String {
    format!("mô hình {}", quote(name))
}
