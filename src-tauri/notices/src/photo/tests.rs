//! What happens to the pictures people really bring; the files are described in `tests/photos/README.md`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use image::{ImageBuffer, Rgb, RgbImage};

use super::*;

macro_rules! photo {
    ($name:literal) => {
        include_bytes!(concat!("../../../../tests/photos/", $name)).as_slice()
    };
}

/// Every small file, good and bad: the seeds for mutilation.
const ALL: [&[u8]; 18] = [
    photo!("small-120x160.jpg"),
    photo!("turned-exif-6.jpg"),
    photo!("progressive.jpg"),
    photo!("grey.jpg"),
    photo!("cmyk-adobe.jpg"),
    photo!("alpha.png"),
    photo!("sixteen-bit.png"),
    photo!("palette.png"),
    photo!("lossy.webp"),
    photo!("lossless.webp"),
    photo!("bitmap.bmp"),
    photo!("scan.tiff"),
    photo!("truncated.jpg"),
    photo!("text.jpg"),
    photo!("bomb.png"),
    photo!("animation.gif"),
    photo!("phone.heic"),
    photo!("portrait-354x472.jpg"),
];

fn pixels(jpeg: &[u8]) -> RgbImage {
    jpeg::decode(jpeg, MAX_LONG_SIDE)
        .and_then(|decoded| decoded.into_upright_srgb(MAX_LONG_SIDE))
        .expect("a prepared photo decodes")
}

/// The colour at a share of the width and the height.
fn colour_at(picture: &RgbImage, x: f32, y: f32) -> [u8; 3] {
    let (width, height) = picture.dimensions();
    picture.get_pixel((width as f32 * x) as u32, (height as f32 * y) as u32).0
}

/// The marks of every drawn pattern lie where a person expects them.
fn check_upright(picture: &RgbImage) {
    let [red, green, blue] = colour_at(picture, 0.1, 0.08);
    assert!(red > 150 && green < 90 && blue < 90, "red top left, not {red} {green} {blue}");
    let [red, green, _] = colour_at(picture, 0.9, 0.08);
    assert!(green > 120 && red < 90, "green top right, not {red} {green}");
    let [red, _, blue] = colour_at(picture, 0.1, 0.92);
    assert!(blue > 140 && red < 90, "blue bottom left, not {red} {blue}");
    assert!(colour_at(picture, 0.9, 0.92).iter().all(|channel| *channel > 235), "white bottom right");
}

/// A smooth picture of any size, for tests that need large ones.
fn gradient(width: u32, height: u32) -> RgbImage {
    ImageBuffer::from_fn(width, height, |x, y| {
        Rgb([(x * 255 / width) as u8, (y * 255 / height) as u8, ((x / 8 + y / 8) % 64) as u8 + 90])
    })
}

#[test]
fn every_accepted_kind_becomes_an_upright_jpeg_of_its_own_size() {
    let cases: [(&[u8], Format, (u32, u32)); 10] = [
        (photo!("small-120x160.jpg"), Format::Jpeg, (120, 160)),
        (photo!("portrait-354x472.jpg"), Format::Jpeg, (354, 472)),
        (photo!("progressive.jpg"), Format::Jpeg, (120, 160)),
        (photo!("cmyk-adobe.jpg"), Format::Jpeg, (120, 160)),
        (photo!("sixteen-bit.png"), Format::Png, (48, 64)),
        (photo!("palette.png"), Format::Png, (96, 128)),
        (photo!("lossy.webp"), Format::WebP, (120, 160)),
        (photo!("lossless.webp"), Format::WebP, (48, 64)),
        (photo!("bitmap.bmp"), Format::Bmp, (48, 64)),
        (photo!("scan.tiff"), Format::Tiff, (96, 128)),
    ];
    for (bytes, format, size) in cases {
        let photo = prepare(bytes).unwrap_or_else(|error| panic!("{format:?} {size:?}: {error}"));
        assert_eq!((photo.format, photo.width, photo.height), (format, size.0, size.1));
        assert_eq!((photo.source_width, photo.source_height), size);
        check_upright(&pixels(&photo.jpeg));
    }
}

#[test]
fn a_photo_that_lies_on_its_side_is_turned_and_loses_its_metadata() {
    let source = photo!("turned-exif-6.jpg");
    assert!(source.windows(4).any(|window| window == b"Exif"), "the sample itself has metadata");
    let photo = prepare(source).expect("it is a sound photo");
    assert_eq!((photo.width, photo.height), (120, 160));
    assert_eq!((photo.source_width, photo.source_height), (120, 160));
    check_upright(&pixels(&photo.jpeg));
    assert!(!photo.jpeg.windows(4).any(|window| window == b"Exif" || window == b"GPS"));
    assert!(!photo.jpeg.windows(6).any(|window| window == b"Camera"));
}

#[test]
fn transparency_becomes_white_paper_and_hidden_colours_do_not_show() {
    let photo = prepare(photo!("alpha.png")).expect("it is a sound picture");
    assert!(colour_at(&pixels(&photo.jpeg), 0.5, 0.85).iter().all(|channel| *channel > 245));
}

#[test]
fn a_grey_photo_stays_grey() {
    let photo = prepare(photo!("grey.jpg")).expect("it is a sound photo");
    let picture = pixels(&photo.jpeg);
    let spread = |pixel: &Rgb<u8>| pixel.0.iter().max().copied().zip(pixel.0.iter().min().copied());
    assert!(picture.pixels().filter_map(spread).all(|(most, least)| most - least <= 2));
}

#[test]
fn files_that_cannot_become_a_photo_say_why() {
    let cases: [(&[u8], PhotoError); 6] = [
        (photo!("text.jpg"), PhotoError::NotAPicture),
        (photo!("truncated.jpg"), PhotoError::Truncated),
        (photo!("bomb.png"), PhotoError::TooLarge { width: 60_000, height: 60_000 }),
        (photo!("animation.gif"), PhotoError::UnsupportedFormat { name: "GIF" }),
        (photo!("phone.heic"), PhotoError::Heic),
        (b"", PhotoError::NotAPicture),
    ];
    for (bytes, situation) in cases {
        assert_eq!(prepare(bytes), Err(situation));
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused_unread() {
    let bytes = vec![0xFF; MAX_FILE_BYTES as usize + 1];
    assert_eq!(prepare(&bytes), Err(PhotoError::FileTooLarge { bytes: MAX_FILE_BYTES + 1 }));
}

#[test]
fn too_many_pixels_are_refused_from_the_header_alone() {
    let mut claims_much = photo!("small-120x160.jpg").to_vec();
    let frame = claims_much.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("a baseline frame");
    claims_much[frame + 5..frame + 9].copy_from_slice(&[0x27, 0x10, 0x27, 0x10]);
    assert_eq!(prepare(&claims_much), Err(PhotoError::TooLarge { width: 10_000, height: 10_000 }));
}

#[test]
fn a_large_photo_shrinks_to_the_long_side_and_tells_what_it_was() {
    let large = encode::jpeg(&gradient(2_600, 1_950), 80).expect("the size fits a JPEG");
    let photo = prepare(&large).expect("it is a sound photo");
    assert_eq!((photo.width, photo.height), (2_000, 1_500));
    assert_eq!((photo.source_width, photo.source_height), (2_600, 1_950));
    let picture = pixels(&photo.jpeg);
    let [red, green, _] = colour_at(&picture, 0.75, 0.25);
    assert!(red.abs_diff(191) < 6 && green.abs_diff(64) < 6, "{red} {green}");
}

#[test]
fn a_thumbnail_keeps_the_shape_and_never_grows() {
    let photo = prepare(photo!("portrait-354x472.jpg")).expect("it is a sound photo");
    let small = pixels(&thumbnail(&photo.jpeg, 96).expect("a prepared photo has a thumbnail"));
    assert_eq!(small.dimensions(), (72, 96));
    check_upright(&small);
    let same = pixels(&thumbnail(&photo.jpeg, 5_000).expect("a prepared photo has a thumbnail"));
    assert_eq!(same.dimensions(), (354, 472));
}

#[test]
fn a_cropped_thumbnail_fills_the_frame_around_the_focus() {
    let photo = prepare(photo!("portrait-354x472.jpg")).expect("it is a sound photo");
    let square = |focus| pixels(&thumbnail_cropped(&photo.jpeg, (1, 1), focus, 100).expect("it crops"));
    assert_eq!(square((0.5, 0.5)).dimensions(), (100, 100));
    let [red, green, _] = colour_at(&square((0.5, 0.0)), 0.1, 0.1);
    assert!(red > 180 && green < 90, "the upper part begins with the red mark");
    let [red, _, blue] = colour_at(&square((0.5, 1.0)), 0.1, 0.9);
    assert!(blue > 150 && red < 90, "the lower part ends with the blue mark");
    let odd = thumbnail_cropped(&photo.jpeg, (0, 0), (f32::NAN, 7.0), 0).expect("nonsense still crops");
    assert_eq!(pixels(&odd).height(), 1);
}

#[test]
fn no_shortened_file_brings_the_program_down() {
    for (index, bytes) in ALL.iter().enumerate() {
        let step = (bytes.len() / 60).max(1);
        for length in (0..bytes.len()).step_by(step) {
            check_survives(&bytes[..length], index);
        }
    }
}

#[test]
fn no_flipped_bits_bring_the_program_down() {
    for (index, bytes) in ALL.iter().enumerate() {
        let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ index as u64);
        for _ in 0..flips_per_file() {
            let mut broken = bytes.to_vec();
            for _ in 0..1 + chance.below(4) {
                // Half of the damage goes to the headers, where decoders decide what to allocate.
                let reach = if chance.below(2) == 0 { broken.len().min(200) } else { broken.len() };
                let place = chance.below(reach);
                broken[place] ^= 1 << chance.below(8);
            }
            check_survives(&broken, index);
        }
    }
}

/// Sixty in a normal run; `PHOTO_FLIPS=20000` looks for rarer faults.
fn flips_per_file() -> usize {
    std::env::var("PHOTO_FLIPS").ok().and_then(|count| count.parse().ok()).unwrap_or(60)
}

fn check_survives(bytes: &[u8], index: usize) {
    let outcome = catch_unwind(AssertUnwindSafe(|| prepare(bytes)));
    assert!(outcome.is_ok(), "file {index} at {} bytes: {bytes:02x?}", bytes.len());
}

/// A repeatable source of damage (xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}
