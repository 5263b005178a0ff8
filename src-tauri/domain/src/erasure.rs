//! Erasing a person's data: what stays of each record, as facts about nobody.
//!
//! Deletion means that what was published becomes anonymous while the numbers of decisions stay (B.3 of the product's
//! rules). An exemplar, a consent and a posting about one person are that person's data altogether; of them only
//! states, days, units, votes of criteria and decisions stay; of nominations and awards all but notes. In other records the full name is cut out of texts.

use crate::record::{BINNED, Fields, Kind, Path, Value};

/// The name under which an erased person is shown.
pub const NAME: &str = "Người đã được xóa dữ liệu";

/// What stands in texts in place of an erased name.
pub const CUT: &str = "[đã xóa]";

/// The place of a person that says when the data were erased (ISO time).
pub const ERASED: &str = "erased";

/// Places that say who did something in the office. Whoever works here signs the history by name, which is no datum
/// about an exemplar; these stay where an erased person also worked here.
pub const SIGNED: &[&str] = &["by", "approver", "assessor", "posted_by", "approved_by", "decided_by"];

/// Whether a place of a record about an erased person still holds what it held. Of pictures and files nothing stays.
#[must_use]
pub fn stays(kind: Kind, path: &Path) -> bool {
    let parts: Vec<&str> = path.parts().collect();
    match (kind, &parts[..]) {
        (Kind::Photo | Kind::Attachment, _) => false,
        (_, [place]) if *place == BINNED => true,
        (Kind::Person, [place]) => *place == "merged_into",
        (Kind::Exemplar, [place]) => EXEMPLAR.contains(place),
        (Kind::Exemplar, ["work_fields", _]) => true,
        (Kind::Exemplar, ["moves", _, place]) => {
            matches!(*place, "to" | "at" | "by" | "role" | "approver" | "paper")
        }
        (Kind::Exemplar, ["initiatives", _, place]) => {
            matches!(*place, "position" | "recognised_by" | "decision" | "scope")
        }
        (Kind::Exemplar, ["assessments", _, place]) => matches!(*place, "met" | "assessor" | "on"),
        (Kind::Exemplar, ["replications", _, place]) => matches!(*place, "position" | "unit" | "on"),
        (Kind::Consent, [place]) => {
            CONSENT.contains(place) || place.starts_with("scope_") || place.starts_with("channel_")
        }
        (Kind::Nomination, [place]) => NOMINATION.contains(place),
        (Kind::Award, [place]) => AWARD.contains(place),
        (Kind::Posting, [place]) => POSTING.contains(place),
        (Kind::Posting, ["exemplars", _]) => true,
        (Kind::Posting, ["takedowns", _, place]) => matches!(*place, "on" | "by"),
        _ => false,
    }
}

const EXEMPLAR: &[&str] =
    &["subject", "model", "category", "plan_year", "discovered_on", "proposing_unit", "movement"];
const CONSENT: &[&str] = &["person", "ground", "valid_from", "valid_to", "withdrawn_on"];
const POSTING: &[&str] = &[
    "channel",
    "board",
    "posted_from",
    "posted_to",
    "copies",
    "posted_by",
    "approved_by",
    "approval_basis",
    "template",
    "paper",
    "colour",
];
const NOMINATION: &[&str] = &[
    "exemplar",
    "year",
    "round",
    "council",
    "kind",
    "form",
    "title",
    "proposed_on",
    "submission",
    "outcome",
    "decision_number",
    "decision_date",
    "decision_issuer",
    "given",
    "given_title",
    "award",
];
const AWARD: &[&str] = &[
    "subject",
    "model",
    "year",
    "form",
    "title",
    "decision_number",
    "decision_date",
    "decision_issuer",
    "nomination",
];

/// What stays of a record about an erased person; `at` is the moment, ISO.
#[must_use]
pub fn anonymous(kind: Kind, fields: &Fields, at: &str) -> Fields {
    let mut left: Fields = fields
        .iter()
        .filter(|(path, _)| stays(kind, path))
        .map(|(path, value)| (path.clone(), value.clone()))
        .collect();
    if kind == Kind::Person {
        left.insert(Path::field("full_name"), Value::from(NAME));
        left.insert(Path::field(ERASED), Value::from(at));
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{self, Form};

    #[test]
    fn no_free_text_of_an_exemplar_or_a_consent_stays() {
        for kind in [Kind::Exemplar, Kind::Consent, Kind::Posting, Kind::Nomination, Kind::Award] {
            let paragraphs = schema::fields(kind).iter().filter(|it| matches!(it.form, Form::Paragraphs));
            for place in paragraphs {
                assert!(!stays(kind, &Path::field(place.name)), "{kind:?} {}", place.name);
            }
        }
        for path in ["praise", "summary", "quotation", "discovered_by"] {
            assert!(!stays(Kind::Exemplar, &Path::field(path)), "{path}");
        }
    }

    #[test]
    fn of_a_person_nothing_stays_but_that_there_was_one() {
        let held = ["full_name", "birth", "position", "unit", "photo", "note", "sex", "kept_until"];
        let fields = held.map(|place| (Path::field(place), Value::from("x"))).into_iter().collect();
        let left = anonymous(Kind::Person, &fields, "2026-01-02T03:04:05.000+07:00");
        assert_eq!(left.keys().map(Path::as_str).collect::<Vec<_>>(), [ERASED, "full_name"]);
        assert_eq!(left[&Path::field("full_name")], Value::from(NAME));
    }

    #[test]
    fn every_place_that_stays_exists() {
        for (kind, places) in [
            (Kind::Exemplar, EXEMPLAR),
            (Kind::Consent, CONSENT),
            (Kind::Posting, POSTING),
            (Kind::Nomination, NOMINATION),
            (Kind::Award, AWARD),
        ] {
            for place in places {
                assert!(schema::spec(kind, &Path::field(place)).is_some(), "{kind:?} {place}");
            }
        }
    }
}
