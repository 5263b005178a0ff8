//! From a family and what an office changed to a template like any other: the engine sets both alike.

use super::{Fault, Flaw, FlawPlace, OwnTemplate, PartName, WordName};
use crate::content::{Award, PosterContent, Signature};
use crate::palette::Palette;
use crate::sheet::{ColourWay, Slot, TemplateId};
use crate::template::boxes::{Field, Part};
use crate::template::tables::Styles;
use crate::template::{Arrangement, MovablePart, Template};

/// What an own template changes while a sheet is set; its boxes are changed beforehand.
#[derive(Clone, Debug)]
pub(crate) struct Changes {
    own: OwnTemplate,
    from: ColourWay,
}

impl OwnTemplate {
    /// Whether its family offers all that it changes, and its colours can be read.
    ///
    /// # Errors
    /// With the key of the first flaw.
    pub(crate) fn check(&self, families: &[Template]) -> Result<(), Flaw> {
        let flaw = |key: &str, fault| Flaw { place: FlawPlace::Key(key.to_owned()), fault };
        let Some(family) = families.iter().find(|family| *family.id() == self.based_on) else {
            let known = families.iter().map(|family| family.id().as_str().to_owned()).collect();
            return Err(flaw(
                "based-on",
                Fault::UnknownWord { word: self.based_on.as_str().to_owned(), known },
            ));
        };
        if self.name.is_empty() {
            return Err(flaw("name", Fault::Empty));
        }
        if let Some(part) = self.hidden.iter().find(|part| !family.parts.contains(part)) {
            return Err(flaw("parts.hidden", Fault::NotOffered { name: part.name() }));
        }
        if let Some(part) = self.order.iter().find(|part| !family.movable().any(|known| known == **part)) {
            return Err(flaw("parts.order", Fault::NotOffered { name: part.name() }));
        }
        if let Some(word) = self.words.keys().find(|word| !family.offers_words(**word)) {
            return Err(flaw(&format!("words.{}", word.name()), Fault::NotOffered { name: word.name() }));
        }
        let from = self.colours_from.unwrap_or(family.colour);
        match Palette::own(from, &self.colours).illegible() {
            Some(pair) => {
                let chosen =
                    [pair.text, pair.ground].into_iter().find(|name| self.colours.contains_key(name));
                let name = chosen.unwrap_or(pair.text).name();
                Err(flaw(&format!("colours.{name}"), Fault::Illegible(pair)))
            }
            None => Ok(()),
        }
    }

    /// The template it is, made from its family. What the family does not offer is left as the family has it:
    /// two offices may have changed different things of one template that do not go together.
    pub(crate) fn derived(&self, id: TemplateId, family: &Template) -> Template {
        let mut own = self.clone();
        own.hidden.retain(|part| family.parts.contains(part));
        own.order.retain(|part| family.movable().any(|known| known == *part));
        own.words.retain(|word, _| family.offers_words(*word));
        let from = own.colours_from.unwrap_or(family.colour);
        if Palette::own(from, &own.colours).illegible().is_some() {
            own.colours.clear();
        }
        let mut template = family.clone();
        template.id = id;
        template.name.clone_from(&own.name);
        if !own.description.is_empty() {
            template.description.clone_from(&own.description);
        }
        template.colour = if own.colours.is_empty() { from } else { ColourWay::Own };
        template.wants.retain(|slot| !own.hidden.iter().any(|part| slots(*part).contains(slot)));
        let pages = template.layouts.iter_mut().map(|layout| &mut layout.pages);
        for arrangement in pages.flat_map(|pages| pages.first.iter_mut().chain(&mut pages.further)) {
            put_fonts(&own, &mut arrangement.styles);
            put_words(&own, arrangement);
            put_order(&own.order, &family.movable, arrangement);
        }
        template.changes = Some(Changes { own, from });
        template
    }
}

impl Changes {
    /// The colours of a sheet in this colour way.
    pub(crate) fn palette(&self, way: ColourWay) -> Palette {
        let palette = match way {
            ColourWay::Own => Palette::own(self.from, &self.own.colours),
            way => Palette::of(way),
        };
        if self.own.hidden.contains(&PartName::Ornament) { palette.without_ornaments() } else { palette }
    }

    /// The content with the office's own words and without what is left out: to the arrangements it is content
    /// like any other that lacks something.
    pub(crate) fn applied(&self, content: &PosterContent) -> PosterContent {
        let mut content = content.clone();
        for (word, text) in &self.own.words {
            if let Some(place) = place_of(*word, &mut content) {
                place.clone_from(text);
            }
        }
        for part in &self.own.hidden {
            leave_out(*part, &mut content);
        }
        content
    }

    pub(crate) const fn own(&self) -> &OwnTemplate {
        &self.own
    }
}

/// Where words of the content stand; nowhere if they are the family file's.
fn place_of(word: WordName, content: &mut PosterContent) -> Option<&mut String> {
    match word {
        WordName::Eyebrow => Some(&mut content.eyebrow),
        WordName::Occasion => Some(&mut content.occasion),
        WordName::AgencyParent => Some(&mut content.agency_parent),
        WordName::Agency => Some(&mut content.agency),
        WordName::Slogan => Some(&mut content.slogan),
        WordName::Source => Some(&mut content.source),
        WordName::Place => Some(&mut content.place),
        WordName::NextPage | WordName::PageOf | WordName::Greeting | WordName::NumberHeading => None,
    }
}

/// The field of a family's boxes that shows words of the content.
pub(crate) const fn field_of(word: WordName) -> Option<Field> {
    match word {
        WordName::Eyebrow => Some(Field::Eyebrow),
        WordName::Occasion => Some(Field::Occasion),
        WordName::AgencyParent => Some(Field::AgencyParent),
        WordName::Agency => Some(Field::Agency),
        WordName::Slogan => Some(Field::Slogan),
        WordName::Source => Some(Field::Source),
        WordName::Place => Some(Field::Place),
        WordName::NextPage | WordName::PageOf | WordName::Greeting | WordName::NumberHeading => None,
    }
}

fn leave_out(part: PartName, content: &mut PosterContent) {
    match part {
        PartName::Photo => {
            content.photo = None;
            content.cards.iter_mut().for_each(|card| card.photo = None);
        }
        PartName::Eyebrow => content.eyebrow.clear(),
        PartName::Occasion => content.occasion.clear(),
        PartName::AgencyParent => content.agency_parent.clear(),
        PartName::Subtitle => content.subtitle.clear(),
        PartName::Role => content.role.clear(),
        PartName::Unit => content.unit.clear(),
        PartName::Note => content.note.clear(),
        PartName::Quotation => {
            content.quotation.clear();
            content.praise.clear();
        }
        PartName::Figures => content.figures.clear(),
        PartName::Summary => content.summary.clear(),
        PartName::Story => content.achievements.clear(),
        PartName::Points => {
            content.points.clear();
            content.points_heading.clear();
        }
        PartName::Events => content.events.clear(),
        PartName::Decision => {
            let award = std::mem::take(&mut content.award);
            content.award = Award { decision: String::new(), decision_details: String::new(), ..award };
        }
        PartName::Closing => content.closing.clear(),
        PartName::Signature => content.signature = Signature::default(),
        PartName::Slogan => content.slogan.clear(),
        PartName::Source => content.source.clear(),
        PartName::Place => {
            content.place.clear();
            content.month.clear();
        }
        PartName::Link => content.link.clear(),
        // One can only be moved, the other is no content.
        PartName::Award | PartName::Ornament => {}
    }
}

/// The places of a sheet that a part fills, for what a full sheet has.
const fn slots(part: PartName) -> &'static [Slot] {
    match part {
        PartName::Photo => &[Slot::Photo],
        PartName::Role | PartName::Unit => &[Slot::Unit],
        PartName::Quotation => &[Slot::Quotation],
        PartName::Figures => &[Slot::Figure(0)],
        PartName::Summary | PartName::Story => &[Slot::Summary],
        PartName::Points => &[Slot::Point(0)],
        PartName::Signature => &[Slot::Signer],
        PartName::Source => &[Slot::Source],
        _ => &[],
    }
}

/// Every face that plays a role, replaced. A style with sizes that names no face is running text.
fn put_fonts(own: &OwnTemplate, styles: &mut Styles) {
    for style in styles.values_mut() {
        let is_whole = style.fit.is_some();
        let usual = style.face.or(is_whole.then_some(crate::fonts::Face::Sans));
        let role = own.fonts.iter().find(|(role, _)| Some(role.usual().face()) == usual);
        if let Some((_, font)) = role {
            style.face = Some(font.face());
        }
    }
}

fn put_words(own: &OwnTemplate, arrangement: &mut Arrangement) {
    let parts = arrangement.boxes.values_mut().filter_map(|data| data.parts.as_mut()).flatten();
    for part in parts {
        let Part::Words { words, .. } = part else { continue };
        let found = own.words.iter().find(|(name, _)| name.usual() == Some(words.as_str()));
        if let Some((_, text)) = found {
            words.clone_from(text);
        }
    }
}

/// Boxes that lie beside or below one another exchange their places, wherever at least two of them do.
fn put_order(order: &[PartName], movable: &[MovablePart], arrangement: &mut Arrangement) {
    if order.is_empty() {
        return;
    }
    let part_of = |name: &str| movable.iter().find(|it| it.boxes.iter().any(|known| known == name));
    let rank = |part: PartName| {
        let usual = movable.iter().position(|it| it.part == part).unwrap_or(usize::MAX);
        (order.iter().position(|known| *known == part).unwrap_or(usize::MAX), usual)
    };
    for data in arrangement.boxes.values_mut() {
        let Some(children) = &mut data.children else { continue };
        let places: Vec<usize> =
            (0..children.len()).filter(|at| part_of(children[*at].get_ref()).is_some()).collect();
        let mut moved: Vec<_> = places.iter().map(|at| children[*at].clone()).collect();
        moved.sort_by_key(|child| part_of(child.get_ref()).map(|it| rank(it.part)));
        for (at, child) in places.into_iter().zip(moved) {
            children[at] = child;
        }
    }
}
