//! From a box's placement to the style taffy lays it by.

use taffy::prelude::*;

use crate::compose::{Extent, Placement};
use crate::template::boxes;

/// The style of a box; one that gives way may become lower than what it holds.
pub(super) fn style(placement: &Placement, gives_way: bool) -> Style {
    let at = placement.at.unwrap_or_default();
    let [top, right, bottom, left] = placement.padding.map(LengthPercentage::length);
    let gap = LengthPercentage::length(placement.gap);
    Style {
        display: Display::Flex,
        flex_direction: if placement.is_row { FlexDirection::Row } else { FlexDirection::Column },
        position: if placement.at.is_some() { Position::Absolute } else { Position::Relative },
        inset: Rect {
            left: edge(at.left),
            top: edge(at.top),
            right: edge(at.right),
            bottom: edge(at.bottom),
        },
        size: Size { width: extent(placement.width), height: extent(placement.height) },
        min_size: Size {
            width: placement.min.0.map_or(LengthPercentageAuto::length(0.0), limit),
            height: minimum_height(placement, gives_way),
        },
        max_size: Size {
            width: placement.max.0.map_or(LengthPercentageAuto::auto(), limit),
            height: placement.max.1.map_or(LengthPercentageAuto::auto(), limit),
        },
        flex_grow: placement.grow,
        // Only a story or a flowing list gives way: it can go on to the next page. Growing boxes in a
        // row share its width from nothing, so that words never push a neighbour aside.
        flex_shrink: if gives_way { 1.0 } else { 0.0 },
        flex_basis: if placement.grow > 0.0 { Dimension::length(0.0) } else { Dimension::auto() },
        padding: Rect { left, right, top, bottom },
        gap: Size { width: gap, height: gap },
        align_items: placement.align.map_or(Style::<String>::DEFAULT.align_items, |align| match align {
            boxes::Align::Start => AlignItems::FLEX_START,
            boxes::Align::Centre => AlignItems::CENTER,
            boxes::Align::End => AlignItems::FLEX_END,
            boxes::Align::Stretch => AlignItems::STRETCH,
        }),
        justify_content: placement.justify.map_or(Style::<String>::DEFAULT.justify_content, |justify| {
            match justify {
                boxes::Justify::Start => JustifyContent::FLEX_START,
                boxes::Justify::Centre => JustifyContent::CENTER,
                boxes::Justify::End => JustifyContent::FLEX_END,
                boxes::Justify::Between => JustifyContent::SPACE_BETWEEN,
            }
        }),
        ..Style::default()
    }
}

fn minimum_height(placement: &Placement, gives_way: bool) -> LengthPercentageAuto {
    match placement.min.1 {
        Some(least) => limit(least),
        None if gives_way => LengthPercentageAuto::length(0.0),
        None => LengthPercentageAuto::auto(),
    }
}

fn limit(extent: Extent) -> LengthPercentageAuto {
    match extent {
        Extent::Points(points) => LengthPercentageAuto::length(points),
        Extent::Share(share) => LengthPercentageAuto::percent(share),
    }
}

fn extent(extent: Option<Extent>) -> Dimension {
    match extent {
        Some(Extent::Points(points)) => Dimension::length(points),
        Some(Extent::Share(share)) => Dimension::percent(share),
        None => Dimension::auto(),
    }
}

fn edge(distance: Option<f32>) -> LengthPercentageAuto {
    distance.map_or(LengthPercentageAuto::auto(), LengthPercentageAuto::length)
}
