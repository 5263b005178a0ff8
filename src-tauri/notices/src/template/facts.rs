//! What a box or an arrangement may ask of the content before it takes part: `when = ["photo", "no figures"]`.

use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error as ValueError, StrDeserializer};

use super::boxes::{Field, List};

/// A fact about the content or the sheet, or its absence ("no photo").
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Condition {
    pub fact: Fact,
    pub holds: bool,
}

/// What a condition may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    Photo,
    /// A photo on the sheet or on one of its cards.
    Pictures,
    /// The first picture is too narrow for a wide frame, which would leave nothing but the eyes.
    Upright,
    Quotation,
    Story,
    /// The sheet's only figure can be drawn, one dot for each of so many.
    Tally,
    /// Something to tell besides the sections.
    Deeds,
    Caption,
    Continued,
    Person,
    A4,
    A3,
    Landscape,
    /// The sheet is printed in one ink and bears the drum's unrolled frieze in its place.
    Frieze,
    /// An entry of a list: the first of its kind, one of a rank, a last one.
    Marked(Mark),
    /// A field with words.
    Filled(Field),
    /// "figures": a list with entries.
    Some(List),
    /// "up to 4 cards".
    UpTo(usize, List),
}

/// What sets an entry apart from others of its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The first of its list.
    First,
    /// The last of its list.
    Last,
    /// A year at either end of an anniversary.
    End,
    /// A year that ends a decade.
    Decade,
    /// One of those something has spread to.
    Reached,
    /// The title of a group of rows.
    Group,
}

const FACTS: [(&str, Fact); 20] = [
    ("photo", Fact::Photo),
    ("pictures", Fact::Pictures),
    ("upright", Fact::Upright),
    ("quotation", Fact::Quotation),
    ("story", Fact::Story),
    ("tally", Fact::Tally),
    ("deeds", Fact::Deeds),
    ("caption", Fact::Caption),
    ("continued", Fact::Continued),
    ("person", Fact::Person),
    ("A4", Fact::A4),
    ("A3", Fact::A3),
    ("landscape", Fact::Landscape),
    ("frieze", Fact::Frieze),
    ("first", Fact::Marked(Mark::First)),
    ("last", Fact::Marked(Mark::Last)),
    ("end", Fact::Marked(Mark::End)),
    ("decade", Fact::Marked(Mark::Decade)),
    ("reached", Fact::Marked(Mark::Reached)),
    ("group", Fact::Marked(Mark::Group)),
];

impl TryFrom<String> for Condition {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (holds, name) = match text.strip_prefix("no ") {
            Some(name) => (false, name),
            None => (true, text.as_str()),
        };
        let fact = named(name).ok_or_else(|| format!("{name:?} is no fact a condition can ask"))?;
        Ok(Self { fact, holds })
    }
}

fn named(name: &str) -> Option<Fact> {
    if let Some((_, fact)) = FACTS.iter().find(|(known, _)| *known == name) {
        return Some(*fact);
    }
    if let Some((count, list)) = name.strip_prefix("up to ").and_then(|rest| rest.split_once(' ')) {
        return Some(Fact::UpTo(count.parse().ok()?, known(list)?));
    }
    known(name).map(Fact::Some).or_else(|| known(name).map(Fact::Filled))
}

/// A list or field by its name in template files.
fn known<'de, T: Deserialize<'de>>(name: &'de str) -> Option<T> {
    let name: StrDeserializer<'de, ValueError> = name.into_deserializer();
    T::deserialize(name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(text: &str) -> Option<(Fact, bool)> {
        Condition::try_from(text.to_owned()).ok().map(|condition| (condition.fact, condition.holds))
    }

    #[test]
    fn conditions_ask_for_facts_fields_lists_and_counts() {
        assert_eq!(asked("photo"), Some((Fact::Photo, true)));
        assert_eq!(asked("no award-lead-in"), Some((Fact::Filled(Field::AwardLeadIn), false)));
        assert_eq!(asked("cards"), Some((Fact::Some(List::Cards), true)));
        assert_eq!(asked("no up to 4 cards"), Some((Fact::UpTo(4, List::Cards), false)));
    }

    #[test]
    fn what_nobody_knows_is_no_condition() {
        for text in ["sunshine", "up to many cards", "up to 4 birds", ""] {
            assert_eq!(asked(text), None, "{text}");
        }
    }
}
