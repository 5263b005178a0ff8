//! Which part of a photo a frame shows. One rule for the printed sheet, the lists and the crop tool.

/// A part of a picture, in pixels from its top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CropRect {
    /// Distance of the left edge.
    pub x: f32,
    /// Distance of the top edge.
    pub y: f32,
    /// Width of the part.
    pub width: f32,
    /// Height of the part.
    pub height: f32,
}

/// The largest part of a `width` × `height` picture with the shape `aspect` (width ÷ height), as near to
/// being centred on `focus` as the edges allow.
///
/// `focus` is a share of the width and of the height, 0 to 1 from the top left. Values outside are moved
/// to the edge, and no number at all means the middle. An aspect that is no positive number keeps the
/// whole picture.
pub fn crop_rect(width: u32, height: u32, aspect: f32, focus: (f32, f32)) -> CropRect {
    let (full_width, full_height) = (f64::from(width), f64::from(height));
    let aspect = f64::from(aspect);
    let (part_width, part_height) = if !aspect.is_finite() || aspect <= 0.0 {
        (full_width, full_height)
    } else if full_width > full_height * aspect {
        (full_height * aspect, full_height)
    } else {
        (full_width, full_width / aspect)
    };
    CropRect {
        x: offset(full_width, part_width, focus.0) as f32,
        y: offset(full_height, part_height, focus.1) as f32,
        width: part_width as f32,
        height: part_height as f32,
    }
}

/// Where a part of a side begins so that the focus is in its middle, but never beyond the edges.
fn offset(full: f64, part: f64, focus: f32) -> f64 {
    let focus = if focus.is_nan() { 0.5 } else { f64::from(focus.clamp(0.0, 1.0)) };
    (full * focus - part / 2.0).clamp(0.0, (full - part).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A hundredth of a pixel: what `f32` can lose on the largest side that is accepted.
    const TOLERANCE: f32 = 0.01;

    proptest! {
        #[test]
        fn the_part_lies_inside_has_the_shape_and_holds_the_focus(
            width in 1u32..20_000,
            height in 1u32..20_000,
            aspect in 0.05f32..20.0,
            focus in (0.0f32..=1.0, 0.0f32..=1.0),
        ) {
            let part = crop_rect(width, height, aspect, focus);
            let (full_width, full_height) = (width as f32, height as f32);
            prop_assert!(part.x >= 0.0 && part.x + part.width <= full_width + TOLERANCE);
            prop_assert!(part.y >= 0.0 && part.y + part.height <= full_height + TOLERANCE);
            prop_assert!((part.width / part.height / aspect - 1.0).abs() < 1e-4);
            let (x, y) = (focus.0 * full_width, focus.1 * full_height);
            prop_assert!(part.x - TOLERANCE <= x && x <= part.x + part.width + TOLERANCE);
            prop_assert!(part.y - TOLERANCE <= y && y <= part.y + part.height + TOLERANCE);
            let covers = part.width >= full_width - TOLERANCE || part.height >= full_height - TOLERANCE;
            prop_assert!(covers, "one side is used whole");
        }
    }

    #[test]
    fn a_portrait_frame_takes_the_side_of_a_landscape_picture_where_the_focus_is() {
        let part = crop_rect(400, 300, 3.0 / 4.0, (1.0, 0.5));
        assert_eq!(part, CropRect { x: 175.0, y: 0.0, width: 225.0, height: 300.0 });
    }

    #[test]
    fn nonsense_keeps_the_whole_picture_or_its_middle() {
        let whole = CropRect { x: 0.0, y: 0.0, width: 40.0, height: 30.0 };
        for aspect in [f32::NAN, 0.0, -1.0, f32::INFINITY] {
            assert_eq!(crop_rect(40, 30, aspect, (0.2, 0.2)), whole);
        }
        assert_eq!(crop_rect(40, 20, 1.0, (f32::NAN, 9.0)).x, 10.0);
    }
}
