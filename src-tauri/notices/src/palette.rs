//! The colours of one sheet: a built-in colour way, or the few colours an office chose and what follows from
//! them. Whatever is chosen, everything that follows stays legible; what cannot be made legible is refused by
//! name before a sheet is ever set in it.

use std::collections::BTreeMap;

use crate::sheet::{ColourRole, ColourWay, Rgb};

/// WCAG 2, success criterion 1.4.3: the least contrast of text with its ground.
pub(crate) const LEAST_CONTRAST: f32 = 4.5;
/// What follows from other colours keeps a hair more, so that rounding to bytes never takes it below.
const SAFE_CONTRAST: f32 = 4.6;
/// The share of gold in the ornaments below text.
const ORNAMENT: f32 = 0.28;

/// A colour that an office may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColourName {
    /// The band behind the name.
    Band,
    /// Letters on the band.
    OnBand,
    /// Figures, headings and quotations on paper.
    Accent,
    /// Lines, frames and ornaments.
    Gold,
    /// The sheet's ground.
    Paper,
    /// Running text.
    Ink,
}

impl ColourName {
    /// All of them, the most striking first.
    pub const ALL: &'static [Self] =
        &[Self::Band, Self::OnBand, Self::Accent, Self::Gold, Self::Paper, Self::Ink];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Band => "band",
            Self::OnBand => "on-band",
            Self::Accent => "accent",
            Self::Gold => "gold",
            Self::Paper => "paper",
            Self::Ink => "ink",
        }
    }

    fn role(self) -> ColourRole {
        match self {
            Self::Band => ColourRole::Band,
            Self::OnBand => ColourRole::Cream,
            Self::Accent => ColourRole::Accent,
            Self::Gold => ColourRole::Gold,
            Self::Paper => ColourRole::Paper,
            Self::Ink => ColourRole::Ink,
        }
    }
}

/// A colour an office chose, in the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub(crate) Rgb);

impl Colour {
    /// Reads `#rrggbb`; `None` if it is written otherwise.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let byte = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        // A sign would be read as part of a number.
        let all_digits = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        all_digits.then_some(()).and_then(|()| Some(Self(Rgb(byte(0)?, byte(2)?, byte(4)?))))
    }

    /// As `#rrggbb`.
    #[must_use]
    pub fn hex(self) -> String {
        self.0.hex()
    }
}

/// Two colours that cannot be read on one another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Illegible {
    /// The letters.
    pub text: ColourName,
    /// What they stand on.
    pub ground: ColourName,
    /// Their contrast as WCAG 2 counts it, below 4.5.
    pub contrast: f32,
}

/// Every role's colour on one sheet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Palette {
    colours: [Rgb; ROLES.len()],
    has_ornaments: bool,
    has_frieze: bool,
}

/// Every role, in the order of its declaration.
const ROLES: [ColourRole; 18] = [
    ColourRole::Band,
    ColourRole::Accent,
    ColourRole::AccentDeep,
    ColourRole::Gold,
    ColourRole::GoldOnBand,
    ColourRole::GoldOnPaper,
    ColourRole::Cream,
    ColourRole::CreamSoft,
    ColourRole::Paper,
    ColourRole::Ink,
    ColourRole::InkSoft,
    ColourRole::InkFaint,
    ColourRole::Hair,
    ColourRole::Sand,
    ColourRole::SandLine,
    ColourRole::SandInk,
    ColourRole::BandOrnament,
    ColourRole::PaperOrnament,
];

impl Palette {
    /// The colours of a built-in way.
    pub(crate) fn of(way: ColourWay) -> Self {
        // In one ink an ornament below text would need a grey, and greys are dots on a laser printer.
        // The drum's frieze, unrolled into a line, needs none.
        let in_one_ink = way == ColourWay::Mono;
        Self {
            colours: ROLES.map(|role| way.colour(role)),
            has_ornaments: !in_one_ink,
            has_frieze: in_one_ink,
        }
    }

    /// The colours of a built-in way with some of them chosen anew.
    pub(crate) fn own(way: ColourWay, chosen: &BTreeMap<ColourName, Colour>) -> Self {
        let mut palette = Self::of(way);
        for (name, colour) in chosen {
            palette.put(name.role(), colour.0);
        }
        let has = |names: &[ColourName]| names.iter().any(|name| chosen.contains_key(name));
        // Letters nobody chose give way to a ground that was chosen.
        if has(&[ColourName::Band]) && !has(&[ColourName::OnBand]) {
            let letters = palette.readable(ColourRole::Band, [ColourRole::Cream, ColourRole::Ink]);
            palette.put(ColourRole::Cream, letters);
        }
        if has(&[ColourName::Paper]) && !has(&[ColourName::Ink]) {
            let letters = palette.readable(ColourRole::Paper, [ColourRole::Ink, ColourRole::Cream]);
            palette.put(ColourRole::Ink, letters);
        }
        if has(&[ColourName::Paper]) && !has(&[ColourName::Accent]) {
            let (paper, ink) = (palette.colour(ColourRole::Paper), palette.colour(ColourRole::Ink));
            palette.put(ColourRole::Accent, legible(palette.colour(ColourRole::Accent), paper, ink));
        }
        if has(&[ColourName::Band, ColourName::OnBand, ColourName::Gold]) {
            palette.follow_band();
        }
        if has(&[ColourName::Paper, ColourName::Ink, ColourName::Gold]) {
            palette.follow_paper();
        }
        if has(&[ColourName::Accent]) {
            let accent = palette.colour(ColourRole::Accent);
            palette.put(ColourRole::AccentDeep, accent.mixed(palette.colour(ColourRole::Ink), 0.2));
        }
        if !chosen.is_empty() {
            palette.deepen_accent();
        }
        palette
    }

    /// The same without the drawings below text and without the frieze.
    pub(crate) fn without_ornaments(self) -> Self {
        Self { has_ornaments: false, has_frieze: false, ..self }
    }

    /// Whether the drum's frieze stands where the gold line is.
    pub(crate) const fn has_frieze(&self) -> bool {
        self.has_frieze
    }

    pub(crate) fn colour(&self, role: ColourRole) -> Rgb {
        self.colours[role as usize]
    }

    /// The same for letters on a picture whose darkest and lightest places these are: what stands on paper is
    /// deepened until it reads on both. `None` where even ink does not.
    pub(crate) fn over(&self, tones: [Rgb; 2]) -> Option<Self> {
        const ON_PAPER: [ColourRole; 5] = [
            ColourRole::Accent,
            ColourRole::AccentDeep,
            ColourRole::GoldOnPaper,
            ColourRole::InkSoft,
            ColourRole::InkFaint,
        ];
        let ink = self.colour(ColourRole::Ink);
        if tones.iter().any(|tone| ink.contrast(*tone) < SAFE_CONTRAST) {
            return None;
        }
        let mut over = self.clone();
        for role in ON_PAPER {
            let on_one = legible(self.colour(role), tones[0], ink);
            over.put(role, legible(on_one, tones[1], ink));
        }
        // On its way to the ink a colour only gains on a picture that lies wholly on one side of it.
        let reads =
            |role: ColourRole| tones.iter().all(|tone| over.colour(role).contrast(*tone) >= LEAST_CONTRAST);
        ON_PAPER.into_iter().all(reads).then_some(over)
    }

    /// What an office may choose, as it is now.
    pub(crate) fn chosen(&self, name: ColourName) -> Colour {
        Colour(self.colour(name.role()))
    }

    /// Whether something in this role is painted at all.
    pub(crate) fn paints(&self, role: ColourRole) -> bool {
        self.has_ornaments || !matches!(role, ColourRole::BandOrnament | ColourRole::PaperOrnament)
    }

    /// The first pair of chosen colours that cannot be read on one another.
    pub(crate) fn illegible(&self) -> Option<Illegible> {
        let pairs = [
            (ColourName::OnBand, ColourName::Band),
            (ColourName::Ink, ColourName::Paper),
            (ColourName::Accent, ColourName::Paper),
        ];
        pairs.into_iter().find_map(|(text, ground)| {
            let contrast = self.colour(text.role()).contrast(self.colour(ground.role()));
            (contrast < LEAST_CONTRAST).then_some(Illegible { text, ground, contrast })
        })
    }

    /// The first of these colours that can be read on a ground; black or white always can.
    fn readable(&self, ground: ColourRole, letters: [ColourRole; 2]) -> Rgb {
        let letters =
            letters.map(|role| self.colour(role)).into_iter().chain([Rgb(0, 0, 0), Rgb(255, 255, 255)]);
        let ground = self.colour(ground);
        letters.into_iter().find(|it| it.contrast(ground) >= LEAST_CONTRAST).unwrap_or(Rgb(0, 0, 0))
    }

    fn put(&mut self, role: ColourRole, colour: Rgb) {
        self.colours[role as usize] = colour;
    }

    /// What stands on the band, and the drawing in it.
    fn follow_band(&mut self) {
        let (band, letters, gold) =
            (self.colour(ColourRole::Band), self.colour(ColourRole::Cream), self.colour(ColourRole::Gold));
        self.put(ColourRole::CreamSoft, legible(letters.mixed(band, 0.08), band, letters));
        self.put(ColourRole::GoldOnBand, legible(gold.mixed(letters, 0.45), band, letters));
        self.put(ColourRole::BandOrnament, ornament(band, gold, letters));
    }

    /// What stands on paper, and what is mixed from it.
    fn follow_paper(&mut self) {
        let (paper, ink, gold) =
            (self.colour(ColourRole::Paper), self.colour(ColourRole::Ink), self.colour(ColourRole::Gold));
        self.put(ColourRole::InkSoft, legible(ink.mixed(paper, 0.18), paper, ink));
        self.put(ColourRole::InkFaint, legible(ink.mixed(paper, 0.26), paper, ink));
        self.put(ColourRole::GoldOnPaper, legible(gold.mixed(ink, 0.35), paper, ink));
        self.put(ColourRole::Hair, paper.mixed(gold, 0.45));
        self.put(ColourRole::SandLine, paper.mixed(gold, 0.7));
        let sands = [0.14, 0.08, 0.04].map(|share| paper.mixed(gold, share));
        let sand = sands.into_iter().find(|sand| ink.contrast(*sand) >= SAFE_CONTRAST).unwrap_or(paper);
        self.put(ColourRole::Sand, sand);
        self.put(ColourRole::SandInk, legible(gold.mixed(ink, 0.45), sand, ink));
        self.put(ColourRole::PaperOrnament, ornament(paper, gold, self.colour(ColourRole::InkFaint)));
    }

    /// The accent's deeper shade stands on paper and on sand.
    fn deepen_accent(&mut self) {
        let (deep, ink) = (self.colour(ColourRole::AccentDeep), self.colour(ColourRole::Ink));
        let on_sand = legible(deep, self.colour(ColourRole::Sand), ink);
        self.put(ColourRole::AccentDeep, legible(on_sand, self.colour(ColourRole::Paper), ink));
    }
}

/// The colour, moved towards another one only as far as it takes to be read on its ground.
fn legible(colour: Rgb, ground: Rgb, towards: Rgb) -> Rgb {
    /// Fine enough that no step is seen.
    const STEPS: u8 = 20;
    let steps = (0..STEPS).map(|step| colour.mixed(towards, f32::from(step) / f32::from(STEPS)));
    steps.into_iter().find(|mixed| mixed.contrast(ground) >= SAFE_CONTRAST).unwrap_or(towards)
}

/// A drawing on a ground, as strong as the letters over it allow.
fn ornament(ground: Rgb, gold: Rgb, letters: Rgb) -> Rgb {
    let shares = [ORNAMENT, 0.2, 0.14, 0.08, 0.04];
    let mixed = shares.map(|share| ground.mixed(gold, share));
    mixed.into_iter().find(|mixed| letters.contrast(*mixed) >= 3.0).unwrap_or(ground)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn chosen(pairs: &[(ColourName, &str)]) -> BTreeMap<ColourName, Colour> {
        pairs.iter().map(|(name, hex)| (*name, Colour::read(hex).unwrap())).collect()
    }

    #[test]
    fn every_role_has_its_place() {
        for (index, role) in ROLES.into_iter().enumerate() {
            assert_eq!(role as usize, index);
        }
    }

    #[test]
    fn a_colour_is_six_hexadecimal_digits_behind_a_hash() {
        assert_eq!(Colour::read("#17395f").map(Colour::hex).as_deref(), Some("#17395f"));
        for text in ["", "#", "17395f", "#17395", "#17395f0", "#+7395f", "#17395g", "#ééé", "đỏ"] {
            assert_eq!(Colour::read(text), None, "{text}");
        }
    }

    #[test]
    fn letters_that_cannot_be_read_are_named_with_their_ground() {
        let colours = chosen(&[(ColourName::Band, "#f2d16b"), (ColourName::OnBand, "#ffffff")]);
        let palette = Palette::own(ColourWay::Son, &colours);
        let found = palette.illegible().unwrap();
        assert_eq!((found.text, found.ground), (ColourName::OnBand, ColourName::Band));
        assert!(found.contrast < 2.0, "{}", found.contrast);
    }

    #[test]
    fn letters_nobody_chose_give_way_to_their_ground() {
        for hex in ["#f2d16b", "#ffffff", "#000000", "#808080", "#101030"] {
            for name in [ColourName::Band, ColourName::Paper] {
                let palette = Palette::own(ColourWay::Son, &chosen(&[(name, hex)]));
                assert_eq!(palette.illegible(), None, "{name:?} {hex}");
            }
        }
    }

    #[test]
    fn built_in_colour_ways_stay_as_they_are_where_nothing_is_chosen() {
        assert_eq!(Palette::own(ColourWay::Cham, &BTreeMap::new()), Palette::of(ColourWay::Cham));
    }

    /// Were nothing deepened, letters on a picture would be lost: the rule over all families can fail.
    #[test]
    fn letters_that_read_on_paper_are_deepened_for_a_dark_picture_and_left_on_a_light_one() {
        let plain = Palette::of(ColourWay::Son);
        let (paper, gold) = (plain.colour(ColourRole::Paper), ColourRole::GoldOnPaper);
        let dark = Rgb(0, 0, 0).mixed(paper, 0.74);
        assert!(plain.colour(gold).contrast(dark) < LEAST_CONTRAST);
        let over = plain.over([dark, paper]).unwrap();
        assert!(over.colour(gold).contrast(dark) >= LEAST_CONTRAST);
        assert_eq!(plain.over([paper; 2]), Some(plain.clone()));
        assert_eq!(plain.over([Rgb(0, 0, 0), paper]), None, "no letters read on black and on paper");
    }

    fn colour() -> impl Strategy<Value = Colour> {
        (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(red, green, blue)| Colour(Rgb(red, green, blue)))
    }

    proptest! {
        #[test]
        fn whatever_follows_from_legible_colours_is_legible(
            colours in proptest::collection::btree_map(proptest::sample::select(ColourName::ALL.to_vec()), colour(), 0..6),
        ) {
            let palette = Palette::own(ColourWay::Ngoc, &colours);
            prop_assume!(palette.illegible().is_none());
            let pairs = [
                (ColourRole::Cream, ColourRole::Band),
                (ColourRole::CreamSoft, ColourRole::Band),
                (ColourRole::GoldOnBand, ColourRole::Band),
                (ColourRole::Ink, ColourRole::Paper),
                (ColourRole::InkSoft, ColourRole::Paper),
                (ColourRole::InkFaint, ColourRole::Paper),
                (ColourRole::Accent, ColourRole::Paper),
                (ColourRole::AccentDeep, ColourRole::Paper),
                (ColourRole::GoldOnPaper, ColourRole::Paper),
                (ColourRole::AccentDeep, ColourRole::Sand),
                (ColourRole::SandInk, ColourRole::Sand),
                (ColourRole::Ink, ColourRole::Sand),
            ];
            for (text, ground) in pairs {
                let contrast = palette.colour(text).contrast(palette.colour(ground));
                prop_assert!(contrast >= LEAST_CONTRAST, "{text:?} on {ground:?}: {contrast}");
            }
        }
    }
}
