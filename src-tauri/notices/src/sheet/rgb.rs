//! Colours as printers and screens take them, and how well they stand out from one another.

/// A colour in the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The share of light where all three colours are equal: black, white or a grey between.
    pub(crate) fn grey(self) -> Option<f32> {
        (self.0 == self.1 && self.1 == self.2).then(|| f32::from(self.0) / 255.0)
    }

    pub(crate) fn hex(self) -> String {
        let Self(red, green, blue) = self;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Contrast of two colours as WCAG 2 counts it, 1 to 21.
    pub(crate) fn contrast(self, other: Self) -> f32 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f32 {
        Self::luminance_of([self.0, self.1, self.2].map(linear))
    }

    /// The luminance of light in red, green and blue.
    pub(crate) fn luminance_of([red, green, blue]: [f32; 3]) -> f32 {
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    pub(crate) fn mixed(self, other: Self, share: f32) -> Self {
        let mix = |a: u8, b: u8| mixed(a, b, share);
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }
}

/// The light of a value of an sRGB channel, 0 to 1.
pub(crate) fn linear(byte: u8) -> f32 {
    let share = f32::from(byte) / 255.0;
    if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
}

/// A value of a channel with this share of another.
pub(crate) fn mixed(one: u8, other: u8, share: f32) -> u8 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a mean of two bytes is a byte"
    )]
    let mixed = (f32::from(one) * (1.0 - share) + f32::from(other) * share).round() as u8;
    mixed
}
