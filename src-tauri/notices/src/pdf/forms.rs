//! Pages that are placed on other pages: each is written once, as a form object, however often it is shown.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{ExternalStream, ExternalXObject, XObjectId};

use super::flate;
use super::photo::name;
use crate::error::NoticeError;

/// The resource name of a page that is placed on others.
pub(super) fn id(page: usize) -> XObjectId {
    XObjectId(format!("Sheet{}", page + 1))
}

/// What stands for a form until its page is written.
pub(super) fn placeholder() -> ExternalXObject {
    let dict = [("Subtype".to_owned(), name("Form"))].into();
    let stream = ExternalStream { dict, content: Vec::new(), compress: false };
    ExternalXObject { stream, width: None, height: None, dpi: None }
}

/// Takes the first `count` pages out of the file and puts their content in place of the placeholders.
pub(super) fn take_pages(file: &mut Document, count: usize) -> Result<(), NoticeError> {
    let pages: Vec<ObjectId> = file.get_pages().into_values().take(count).collect();
    for (number, page) in pages.iter().enumerate() {
        let missing = |what: &str| NoticeError::Pdf(format!("page {number} has no {what}"));
        let dict = file.get_dictionary(*page).map_err(|_| missing("object"))?.clone();
        let frame = dict.get(b"MediaBox").map_err(|_| missing("size"))?.clone();
        let resources = reference(&dict, b"Resources").ok_or_else(|| missing("resources"))?;
        let contents = reference(&dict, b"Contents").ok_or_else(|| missing("content"))?;
        let resources = file.get_dictionary(resources).map_err(|_| missing("resources"))?.clone();
        let objects = reference(&resources, b"XObject").ok_or_else(|| missing("objects"))?;
        let objects = file.get_dictionary(objects).map_err(|_| missing("objects"))?.clone();
        let target = reference(&objects, id(number).0.as_bytes()).ok_or_else(|| missing("place"))?;
        let content =
            file.get_object(contents).and_then(Object::as_stream).map_err(|_| missing("content"))?;
        let form = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => frame,
            "Resources" => own_resources(&resources, &objects, count),
            "Filter" => "FlateDecode",
        };
        let content = flate::deflate(&content.content, flate::FRESH)?;
        file.objects.insert(target, Stream::new(form, content).with_compression(false).into());
        file.objects.remove(page);
        file.objects.remove(&contents);
    }
    remove_from_tree(file, &pages)
}

/// What a form may use: all that pages use but the forms themselves.
fn own_resources(resources: &Dictionary, objects: &Dictionary, forms: usize) -> Dictionary {
    let names: Vec<Vec<u8>> = (0..forms).map(|form| id(form).0.into_bytes()).collect();
    let mut own = resources.clone();
    let kept = objects.iter().filter(|(name, _)| !names.contains(name));
    own.set("XObject", Dictionary::from_iter(kept.map(|(name, object)| (name.clone(), object.clone()))));
    own
}

fn remove_from_tree(file: &mut Document, pages: &[ObjectId]) -> Result<(), NoticeError> {
    let broken = |error: lopdf::Error| NoticeError::Pdf(error.to_string());
    let root =
        file.catalog().map_err(broken)?.get(b"Pages").and_then(Object::as_reference).map_err(broken)?;
    let tree = file.get_object_mut(root).and_then(Object::as_dict_mut).map_err(broken)?;
    let kids = tree.get_mut(b"Kids").and_then(Object::as_array_mut).map_err(broken)?;
    kids.retain(|kid| kid.as_reference().is_ok_and(|kid| !pages.contains(&kid)));
    let left = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    tree.set("Count", left);
    Ok(())
}

fn reference(dict: &Dictionary, key: &[u8]) -> Option<ObjectId> {
    dict.get(key).ok()?.as_reference().ok()
}
