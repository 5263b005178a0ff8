//! Pictures of PDF pages for the screen: the pixels of the very file that will be printed, so that the
//! preview cannot differ from the paper. Knows nothing of posters, only of PDF bytes.

mod error;
mod png;

#[cfg(test)]
mod tests;

pub use self::png::to_png;
pub use error::PreviewError;

use std::sync::Arc;

use hayro::hayro_interpret::{InterpreterSettings, util::TransformExt};
use hayro::hayro_syntax::{Pdf, page::Page};
use hayro::kurbo::Affine;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::vello_cpu::{Pixmap, RasterizerSettings, RenderContext, Resources, TargetInit};
use hayro::{RenderCache, RenderSettings, render_into};

/// Widest picture that is drawn, in pixels: an A3 sheet at 340 dpi, closer than any screen shows it.
pub const MAX_WIDTH: u32 = 4_000;

/// Highest picture that is drawn, in pixels; a sheet is never much longer than twice its width.
pub const MAX_HEIGHT: u32 = 10_000;

/// A PDF file opened for looking at, kept between pages and zoom steps so that it is parsed once.
pub struct Preview {
    pdf: Pdf,
}

/// A drawn page: opaque, row by row from the top, four bytes a pixel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageImage {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Red, green, blue and a fourth byte that is always 255.
    pub rgba: Vec<u8>,
}

impl Preview {
    /// Opens a PDF file.
    ///
    /// # Errors
    /// [`PreviewError::NotAPdf`] when the bytes are no PDF or need a password.
    pub fn open(pdf: Arc<Vec<u8>>) -> Result<Self, PreviewError> {
        Pdf::new(pdf).map(|pdf| Self { pdf }).map_err(|_| PreviewError::NotAPdf)
    }

    /// How many pages the file has.
    pub fn page_count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// Draws one page, counted from 0, exactly `width_px` wide on white.
    ///
    /// # Errors
    /// [`PreviewError::NoSuchPage`], or [`PreviewError::UnsuitableSize`] beyond [`MAX_WIDTH`] and
    /// [`MAX_HEIGHT`].
    pub fn page_image(&self, page: usize, width_px: u32) -> Result<PageImage, PreviewError> {
        let pages = self.pdf.pages();
        let drawn = pages.get(page).ok_or(PreviewError::NoSuchPage { page, pages: pages.len() })?;
        let (page_width, page_height) = drawn.render_dimensions();
        let scale = f64::from(width_px) / f64::from(page_width);
        let height = (f64::from(page_height) * scale).round().max(1.0);
        let height_fits = height.is_finite() && height <= f64::from(MAX_HEIGHT);
        let unsuitable = PreviewError::UnsuitableSize { width_px };
        if !(1..=MAX_WIDTH).contains(&width_px) || !height_fits {
            return Err(unsuitable);
        }
        let width = u16::try_from(width_px).map_err(|_| unsuitable)?;
        let pixmap = draw(drawn, (width, height as u16), scale);
        Ok(PageImage {
            width: pixmap.width().into(),
            height: pixmap.height().into(),
            rgba: pixmap.data_as_u8_slice().to_vec(),
        })
    }
}

/// How many pages the file has; see [`Preview::open`] for the errors.
pub fn page_count(pdf: Arc<Vec<u8>>) -> Result<usize, PreviewError> {
    Preview::open(pdf).map(|preview| preview.page_count())
}

/// Draws one page of a file that is looked at only once; see [`Preview::page_image`].
pub fn page_image(pdf: Arc<Vec<u8>>, page: usize, width_px: u32) -> Result<PageImage, PreviewError> {
    Preview::open(pdf)?.page_image(page, width_px)
}

/// The size is given apart from the scale because the width must be met to the pixel.
fn draw(page: &Page<'_>, (width, height): (u16, u16), scale: f64) -> Pixmap {
    let cache = RenderCache::new();
    let mut context = RenderContext::new(width, height);
    let transform = Affine::scale(scale) * page.initial_transform(true).to_kurbo();
    // Hinting moves stems to the pixels of one zoom step; the paper knows no such pixels.
    let settings = RenderSettings { hinting: false, ..RenderSettings::default() };
    render_into(page, &cache, &InterpreterSettings::default(), &settings, &mut context, transform);
    context.flush();
    let mut pixmap = Pixmap::new(width, height);
    let on_white =
        RasterizerSettings { target_init: TargetInit::Clear(WHITE), ..RasterizerSettings::default() };
    context.render_with(&mut pixmap, &mut Resources::default(), on_white);
    pixmap
}
