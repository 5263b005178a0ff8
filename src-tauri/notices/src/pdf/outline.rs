//! Bookmarks of a booklet: one for each sheet, in the order of the sheets.

use lopdf::{Document, Object, ObjectId, dictionary};

use super::finish::text;
use super::tags::ToldSheet;
use crate::error::NoticeError;

/// Adds bookmarks to a file of several sheets and lets readers open with them in sight.
pub(super) fn add(file: &mut Document, sheets: &[ToldSheet]) -> Result<(), NoticeError> {
    if sheets.len() < 2 {
        return Ok(());
    }
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = sheets.iter().map(|_| file.new_object_id()).collect();
    let mut page = 0;
    for (number, sheet) in sheets.iter().enumerate() {
        let Some(target) = pages.get(page) else { break };
        page += sheet.pages.len();
        let whole_page = vec![Object::Reference(*target), Object::from("Fit")];
        let mut item = dictionary! { "Title" => text(&sheet.title), "Parent" => root, "Dest" => whole_page };
        if let Some(before) = number.checked_sub(1).and_then(|at| ids.get(at)) {
            item.set("Prev", Object::Reference(*before));
        }
        if let Some(next) = ids.get(number + 1) {
            item.set("Next", Object::Reference(*next));
        }
        file.objects.insert(ids[number], Object::Dictionary(item));
    }
    let count = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    let outlines = dictionary! {
        "Type" => "Outlines",
        "First" => ids[0],
        "Last" => ids[ids.len() - 1],
        "Count" => count,
    };
    file.objects.insert(root, Object::Dictionary(outlines));
    let catalog = file.catalog_mut().map_err(|error| NoticeError::Pdf(error.to_string()))?;
    catalog.set("Outlines", Object::Reference(root));
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}
