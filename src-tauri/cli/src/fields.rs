//! `set`: which record a field belongs to, since an exemplar is shown as one thing but kept as several.

use serde_json::{Value as Json, json};

use crate::output::{list, text};

/// Fields that a person, a collective or a model holds; everything else is the exemplar's own.
const PERSON: &[&str] =
    &["full_name", "sex", "birth", "position", "unit", "staff_kind", "started", "ended", "note"];
const COLLECTIVE: &[&str] = &["name", "unit", "head_count"];
const MODEL: &[&str] = &["name", "unit", "problem", "method", "result", "cost", "how_to_replicate"];

/// Changes to one record.
#[derive(Debug, PartialEq)]
pub(crate) struct RecordChanges {
    pub(crate) record: String,
    pub(crate) changes: Vec<Json>,
}

/// Sorts `field=value` texts by the record they change. `None` where a text has no `=`.
pub(crate) fn sort(
    exemplar: &Json,
    catalogue: &Json,
    texts: &[String],
) -> Result<Vec<RecordChanges>, String> {
    let mut sorted: Vec<RecordChanges> = Vec::new();
    for given in texts {
        let (field, value) = given.split_once('=').ok_or_else(|| given.clone())?;
        let record = owner(exemplar, field).to_owned();
        let value = match field {
            "unit" | "proposing_unit" => named(list(catalogue, "/units"), value),
            "movement" => named(list(catalogue, "/movements"), value),
            _ => value.to_owned(),
        };
        let change = json!({ "path": field, "value": (!value.is_empty()).then_some(value) });
        match sorted.iter_mut().find(|known| known.record == record) {
            Some(known) => known.changes.push(change),
            None => sorted.push(RecordChanges { record, changes: vec![change] }),
        }
    }
    Ok(sorted)
}

fn owner<'a>(exemplar: &'a Json, field: &str) -> &'a str {
    let subject = text(exemplar, "/subject/id");
    let of_subject = match text(exemplar, "/subject/kind") {
        "person" => PERSON.contains(&field),
        "collective" => COLLECTIVE.contains(&field),
        _ => false,
    };
    let model = text(exemplar, "/model/id");
    if of_subject {
        subject
    } else if !model.is_empty() && MODEL.contains(&field) {
        model
    } else {
        text(exemplar, "/id")
    }
}

/// The id of the record with this name; the text itself where there is none, for the office to refuse.
fn named(records: &[Json], name: &str) -> String {
    let known = |record: &&Json| text(record, "/name") == name || text(record, "/short_name") == name;
    records.iter().find(known).map_or_else(|| name.to_owned(), |record| text(record, "/id").to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_field_goes_to_the_record_that_holds_it() {
        let exemplar = json!({ "id": "e", "subject": { "kind": "person", "id": "p" }, "model": null });
        let catalogue = json!({ "units": [{ "id": "u", "name": "Văn phòng Sở", "short_name": "VP" }] });
        let texts = ["summary=Tóm tắt", "unit=Văn phòng Sở", "birth="].map(str::to_owned);
        let sorted = sort(&exemplar, &catalogue, &texts).unwrap();
        assert_eq!(sorted.len(), 2);
        assert_eq!(sorted[0].record, "e");
        assert_eq!(sorted[1].record, "p");
        assert_eq!(sorted[1].changes[0], json!({ "path": "unit", "value": "u" }));
        assert_eq!(sorted[1].changes[1], json!({ "path": "birth", "value": null }));
    }

    #[test]
    fn a_text_without_equals_sign_is_given_back() {
        assert_eq!(sort(&json!({}), &json!({}), &["summary".to_owned()]), Err("summary".to_owned()));
    }
}
