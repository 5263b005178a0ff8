//! What an office may change of a family: its parts, its words, its typefaces.

use crate::fonts::Face;

/// Declares names of one kind with their spelling in files.
macro_rules! names {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item_doc:meta])* $item:ident = $name:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind { $($(#[$item_doc])* $item,)+ }

        impl $kind {
            /// All of them, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$item,)+];

            /// The name in files.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$item => $name,)+ }
            }

            /// The one of that name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.name() == name)
            }
        }
    };
}

names! {
    /// A part of a sheet that can be left out, or moved where the family allows it.
    PartName {
        /// The picture, or the pictures of the cards.
        Photo = "photo";
        /// The line above the name.
        Eyebrow = "eyebrow";
        /// The movement, top right.
        Occasion = "occasion";
        /// The authority above the office.
        AgencyParent = "agency-parent";
        /// The line under the name.
        Subtitle = "subtitle";
        /// The person's office.
        Role = "role";
        /// The unit.
        Unit = "unit";
        /// The year of birth, or how many they are.
        Note = "note";
        /// The quotation or the praise.
        Quotation = "quotation";
        /// The figures.
        Figures = "figures";
        /// The story in brief.
        Summary = "summary";
        /// What was achieved; when moved, all of the story.
        Story = "story";
        /// The lines of an anniversary.
        Points = "points";
        /// Days to come.
        Events = "events";
        /// What is congratulated on; can only be moved.
        Award = "award";
        /// The decision behind an award.
        Decision = "decision";
        /// The lines under a list.
        Closing = "closing";
        /// Who signed.
        Signature = "signature";
        /// The sentence at the foot.
        Slogan = "slogan";
        /// The plan or decision at the foot.
        Source = "source";
        /// Place and month at the foot.
        Place = "place";
        /// The QR code.
        Link = "link";
        /// The drum below the text.
        Ornament = "ornament";
    }
}

names! {
    /// Words that a sheet has whatever it tells.
    WordName {
        /// The line above the name.
        Eyebrow = "eyebrow";
        /// Top right.
        Occasion = "occasion";
        /// The authority above the office.
        AgencyParent = "agency-parent";
        /// The office.
        Agency = "agency";
        /// The sentence at the foot.
        Slogan = "slogan";
        /// The plan or decision at the foot.
        Source = "source";
        /// Where the sheet hangs.
        Place = "place";
        /// That the sheet goes on; `{next}` stands for the next page's number.
        NextPage = "next-page";
        /// Which page it is; `{page}` and `{pages}` stand for numbers.
        PageOf = "page-of";
        /// Opens congratulations.
        Greeting = "greeting";
        /// Over the numbers of a list.
        NumberHeading = "number-heading";
    }
}

names! {
    /// What a typeface is for.
    FontRole {
        /// Names, titles and figures.
        Titles = "titles";
        /// What somebody said.
        Quotations = "quotations";
        /// What opens a story, and the units of figures.
        Leads = "leads";
        /// Running text.
        Text = "text";
        /// What is stressed, and short lines such as the office's.
        Emphasis = "emphasis";
    }
}

names! {
    /// A bundled typeface.
    Font {
        /// Be Vietnam Pro.
        Sans = "sans";
        /// Be Vietnam Pro, semi-bold.
        SansSemiBold = "sans-semi-bold";
        /// Source Serif 4, semi-bold.
        Serif = "serif";
        /// Source Serif 4, bold.
        SerifBold = "serif-bold";
        /// Source Serif 4, semi-bold italic.
        SerifItalic = "serif-italic";
    }
}

impl WordName {
    /// What a family's file says itself in the place of these words; nothing where they come with the content.
    pub(crate) const fn usual(self) -> Option<&'static str> {
        match self {
            Self::NextPage => Some("Tiếp theo trang {next}"),
            Self::PageOf => Some("Trang {page}/{pages}"),
            Self::Greeting => Some("Chúc mừng"),
            Self::NumberHeading => Some("STT"),
            _ => None,
        }
    }

    /// What may stand for a number in these words.
    pub(crate) const fn numbers(self) -> &'static [&'static str] {
        match self {
            Self::NextPage => &["{next}", "{page}", "{pages}"],
            Self::PageOf => &["{page}", "{pages}"],
            _ => &[],
        }
    }

    /// The longest these words may be, in characters, so that any of them has room in its place.
    #[must_use]
    pub const fn most(self) -> usize {
        match self {
            Self::Source => 140,
            Self::Slogan | Self::Occasion | Self::Eyebrow => 60,
            Self::AgencyParent | Self::Agency | Self::Place => 60,
            Self::NextPage | Self::PageOf | Self::Greeting => 40,
            Self::NumberHeading => 4,
        }
    }
}

impl FontRole {
    /// The typeface the families are drawn with in this role.
    #[must_use]
    pub const fn usual(self) -> Font {
        match self {
            Self::Titles => Font::SerifBold,
            Self::Quotations => Font::SerifItalic,
            Self::Leads => Font::Serif,
            Self::Text => Font::Sans,
            Self::Emphasis => Font::SansSemiBold,
        }
    }
}

impl Font {
    pub(crate) const fn face(self) -> Face {
        match self {
            Self::Sans => Face::Sans,
            Self::SansSemiBold => Face::SansSemiBold,
            Self::Serif => Face::Serif,
            Self::SerifBold => Face::SerifBold,
            Self::SerifItalic => Face::SerifItalic,
        }
    }
}
