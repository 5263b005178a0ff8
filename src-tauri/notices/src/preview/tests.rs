//! The picture of a page is checked on files written by hand: two pages, one painted half red.

use super::*;

/// A PDF of A4 pages with these content streams. Readers rebuild the missing cross-reference table.
fn pdf(contents: &[&str]) -> Arc<Vec<u8>> {
    let kids: Vec<String> = (0..contents.len()).map(|page| format!("{} 0 R", 10 + 2 * page)).collect();
    let mut file = format!(
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n\
         2 0 obj << /Type /Pages /Kids [{}] /Count {} >> endobj\n",
        kids.join(" "),
        contents.len()
    );
    for (page, content) in contents.iter().enumerate() {
        let (id, stream) = (10 + 2 * page, 11 + 2 * page);
        file += &format!(
            "{id} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595.276 841.89] /Contents {stream} 0 R >> \
             endobj\n{stream} 0 obj << /Length {} >> stream\n{content}\nendstream endobj\n",
            content.len()
        );
    }
    file += "trailer << /Root 1 0 R >>\n%%EOF\n";
    Arc::new(file.into_bytes())
}

const RED_LOWER_HALF: &str = "1 0 0 rg 0 0 595.276 420.945 re f";

#[test]
fn a_page_is_exactly_as_wide_as_asked_and_as_high_as_its_shape_says() {
    let preview = Preview::open(pdf(&[RED_LOWER_HALF])).expect("the file opens");
    for (width, height) in [(1, 1), (595, 841), (1_190, 1_683), (2_480, 3_507)] {
        let image = preview.page_image(0, width).expect("the page draws");
        assert_eq!((image.width, image.height), (width, height));
        assert_eq!(image.rgba.len() as u32, width * height * 4);
    }
}

#[test]
fn paint_lands_where_the_file_says_and_the_rest_is_white_paper() {
    let image = page_image(pdf(&[RED_LOWER_HALF]), 0, 100).expect("the page draws");
    let pixel = |x: usize, y: usize| &image.rgba[(y * 100 + x) * 4..][..4];
    assert_eq!(pixel(50, 20), [255, 255, 255, 255]);
    assert_eq!(pixel(50, 120), [255, 0, 0, 255]);
}

#[test]
fn pages_are_counted_and_a_missing_one_is_named() {
    let file = pdf(&["", RED_LOWER_HALF]);
    assert_eq!(page_count(file.clone()), Ok(2));
    assert_eq!(page_image(file, 2, 100), Err(PreviewError::NoSuchPage { page: 2, pages: 2 }));
}

#[test]
fn a_width_of_nothing_or_beyond_the_limit_is_refused() {
    let preview = Preview::open(pdf(&[""])).expect("the file opens");
    for width_px in [0, MAX_WIDTH + 1, u32::MAX] {
        assert_eq!(preview.page_image(0, width_px), Err(PreviewError::UnsuitableSize { width_px }));
    }
}

#[test]
fn bytes_that_are_no_pdf_are_refused() {
    assert_eq!(page_count(Arc::new(b"BMW, Honda".to_vec())), Err(PreviewError::NotAPdf));
}

#[test]
fn a_packed_page_unpacks_to_the_same_pixels() {
    let image = page_image(pdf(&[RED_LOWER_HALF]), 0, 90).expect("the page draws");
    let packed = to_png(&image).expect("the page packs");
    let unpacked = ::image::load_from_memory(&packed).expect("it is a PNG").into_rgba8();
    assert_eq!((unpacked.width(), unpacked.height()), (image.width, image.height));
    assert_eq!(unpacked.into_raw(), image.rgba);
}

#[test]
fn a_picture_that_does_not_fill_its_size_is_not_packed() {
    let short = PageImage { width: 4, height: 4, rgba: vec![0; 4] };
    assert_eq!(to_png(&short), Err(PreviewError::NotAPicture));
}
