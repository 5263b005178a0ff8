//! The figures: counted by hand from the records themselves, and every number opened as a list.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use crate::desk::Desk;

const HALL: &str = "Bảng tin sảnh tầng 1";

fn figures(desk: &Desk) -> Json {
    desk.call("statistics", json!({ "first_year": 2022, "last_year": 2022 }))
}

/// Every exemplar with its day of discovery, its way and its unit.
fn records(desk: &Desk) -> Vec<Json> {
    let page = desk.call("list_exemplars", json!({ "limit": 500 }));
    let ids = page["rows"].as_array().unwrap().iter().map(|row| row["id"].clone());
    ids.map(|id| desk.call("show_exemplar", json!({ "id": id }))).collect()
}

fn has_reached(record: &Json, state: &str) -> bool {
    state == "DISCOVERED" || record["way"].as_array().unwrap().iter().any(|step| step["to"]["code"] == state)
}

fn day(text: &str) -> domain::date::PartialDate {
    domain::date::parse(text).unwrap()
}

/// The days from discovery to the first posting of each exemplar that was posted.
fn days(desk: &Desk) -> Vec<i64> {
    let days = |record: &Json| {
        let postings = desk.call("postings", json!({ "exemplar": record["id"] }));
        let first = postings.as_array().unwrap().iter().map(|it| day(it["from"].as_str().unwrap())).min()?;
        day(record["discovered_on"].as_str().unwrap()).days_until(first)
    };
    records(desk).iter().filter_map(days).collect()
}

/// Every number that says which rows it stands for.
fn counts(found: &Json, into: &mut Vec<Json>) {
    match found {
        Json::Object(fields) if fields.contains_key("count") && fields.contains_key("rows") => {
            into.push(found.clone());
        }
        Json::Object(fields) => fields.values().for_each(|field| counts(field, into)),
        Json::Array(items) => items.iter().for_each(|item| counts(item, into)),
        _ => {}
    }
}

#[track_caller]
fn every_number_opens_its_rows(desk: &Desk, found: &Json) -> usize {
    let mut all = Vec::new();
    counts(found, &mut all);
    for number in &all {
        let page = desk.call("list_exemplars", json!({ "counted": number["rows"], "limit": 500 }));
        let rows = page["rows"].as_array().unwrap().len() as u64;
        assert_eq!((&page["total"], Some(rows)), (&number["count"], number["count"].as_u64()), "{number}");
    }
    all.len()
}

/// A year in which three sheets hung, two of them of the same person.
fn with_postings() -> Desk {
    let desk = Desk::sample();
    desk.hang("Nguyễn Thị Ví Dụ", HALL, "20/5/2022", "30/6/2022");
    desk.hang("Nguyễn Thị Ví Dụ", HALL, "22/5/2022", "30/6/2022");
    desk.hang("Đặng Thị Minh Họa", HALL, "23/5/2022", "");
    desk
}

#[test]
fn the_funnel_counts_whoever_ever_reached_a_state() {
    let desk = Desk::sample();
    let records = records(&desk);
    let found = figures(&desk);
    assert_eq!(found["exemplars"]["count"], 18);
    for step in found["reached"].as_array().unwrap() {
        let state = step["state"]["code"].as_str().unwrap();
        let by_hand = records.iter().filter(|record| has_reached(record, state)).count();
        assert_eq!(step["count"]["count"], json!(by_hand), "{state}");
    }
    // A step taken back stays counted: it was reached.
    let chosen = desk.sample_id("Lý A");
    desk.call(
        "record_move",
        json!({
            "exemplar": chosen, "to": "PROPOSED", "basis": "Bổ sung",
            "approver": "Giả Định", "paper": "Phiếu trình số 12",
        }),
    );
    let reached = |found: &Json| found["reached"].clone();
    assert_eq!(reached(&figures(&desk)), reached(&found));
    desk.call("bin", json!({ "records": [chosen] }));
    assert_eq!(figures(&desk)["exemplars"]["count"], 17, "what lies in the bin does not count");
}

#[test]
fn days_from_discovery_to_the_first_posting_are_counted_against_a_target_that_can_be_changed() {
    let desk = with_postings();
    let mut by_hand = days(&desk);
    by_hand.sort_unstable();
    assert_eq!(by_hand.len(), 2, "{by_hand:?}");
    let found = figures(&desk);
    let timely = &found["timely"];
    assert_eq!(timely["median"], json!((by_hand[0] + by_hand[1]) as f64 / 2.0));
    assert_eq!((&timely["posted"]["count"], &timely["measured"]["count"]), (&json!(2), &json!(2)));
    assert_eq!(found["target_days"], 15);
    let within = |desk: &Desk| figures(desk)["timely"]["within"]["count"].clone();
    for target in [by_hand[0], by_hand[1], by_hand[1] + 1] {
        desk.call("set_target_days", json!({ "days": target }));
        assert_eq!(within(&desk), json!(by_hand.iter().filter(|days| **days <= target).count()));
        every_number_opens_its_rows(&desk, &figures(&desk)["timely"]);
    }
    for wrong in [0, -3, 366] {
        assert_eq!(desk.refused("set_target_days", json!({ "days": wrong })), "not_a_target");
    }
    desk.work_as("Cán bộ Suối Mơ", "DISTRICT_OFFICER", Some("MAU-SM"));
    assert_eq!(desk.refused("set_target_days", json!({ "days": 9 })), "not_permitted");
}

#[test]
fn a_day_of_discovery_that_is_only_half_known_is_told_apart_and_never_guessed() {
    let desk = with_postings();
    desk.save(&desk.sample_id("Đặng Thị Minh Họa"), "discovered_on", "3/2022");
    let timely = figures(&desk)["timely"].clone();
    let counted = |what: &str| timely[what]["count"].as_u64().unwrap();
    assert_eq!((counted("posted"), counted("measured"), counted("unmeasured")), (2, 1, 1));
    desk.save(&desk.sample_id("Đặng Thị Minh Họa"), "discovered_on", "24/5/2022");
    let after = figures(&desk)["timely"]["unmeasured"]["count"].clone();
    assert_eq!(after, 1, "noticed after it was shown: one of the two days is wrong");
    assert_eq!(every_number_opens_its_rows(&desk, &figures(&desk)["timely"]), 5);
}

#[test]
fn every_number_opens_exactly_its_rows() {
    let desk = with_postings();
    desk.call(
        "record_move",
        json!({ "exemplar": desk.sample_id("Lý A"), "to": "WITHDRAWN", "basis": "Xin rút" }),
    );
    let lonely = desk.add_person("Trần Thị Giả Định");
    desk.save(&desk.subject(&lonely), "unit", Json::Null);
    for request in [
        json!({ "first_year": 2022, "last_year": 2022, "units": "then" }),
        json!({ "units": "now" }),
        json!({ "first_year": 2021, "last_year": 2021 }),
    ] {
        let numbers = every_number_opens_its_rows(&desk, &desk.call("statistics", request));
        assert!(numbers > 100, "{numbers}");
    }
    // A search within the rows of a number finds among these only.
    let found = figures(&desk);
    let proposed = found["reached"].as_array().unwrap().iter().find(|it| it["state"]["code"] == "PROPOSED");
    let rows = &proposed.unwrap()["count"]["rows"];
    let all = desk.names(json!({ "counted": rows, "limit": 500 }));
    let searched = desk.names(json!({ "counted": rows, "search": "mau", "limit": 500 }));
    assert!(!searched.is_empty() && searched.len() < all.len());
    assert!(searched.iter().all(|name| all.contains(name)), "{searched:?}");
    let anywhere = desk.names(json!({ "search": "mau", "limit": 500 }));
    assert!(searched.len() < anywhere.len());
}

#[test]
fn postings_are_counted_by_month_and_channel_and_open_as_lists() {
    let desk = with_postings();
    let found = figures(&desk);
    let months = found["months"].as_array().unwrap();
    assert_eq!(months.len(), 12);
    for month in months {
        for (channel, count) in
            found["channels"].as_array().unwrap().iter().zip(month["counts"].as_array().unwrap())
        {
            let begun = format!("{}/{}", month["month"], month["year"]);
            let listed = desk.call("postings", json!({ "begun": begun, "channel": channel["code"] }));
            assert_eq!(json!(listed.as_array().unwrap().len()), *count, "{begun} {channel}");
        }
    }
    assert_eq!(months[4]["counts"][0], 3);
    // January to April passed without anything new; June and later are not to blame.
    assert_eq!(found["quiet_months"], 4);
    let calendar = desk.call("board_calendar", json!({ "year": 2022 }));
    for (month, figure) in calendar["months"].as_array().unwrap().iter().zip(months) {
        let all: u64 = figure["counts"].as_array().unwrap().iter().map(|it| it.as_u64().unwrap()).sum();
        assert_eq!((&month["begun"], &month["quiet"]), (&json!(all), &figure["quiet"]));
    }
}

#[test]
fn units_are_those_of_the_time_or_those_that_stand_for_them_today() {
    let desk = Desk::sample();
    let rows = |desk: &Desk, units: &str| {
        let found = desk.call("statistics", json!({ "units": units }));
        let all = found["units"].as_array().unwrap().clone();
        let sum: u64 = all.iter().map(|it| it["exemplars"]["count"].as_u64().unwrap()).sum();
        assert_eq!(sum, 18, "every exemplar counts in exactly one row");
        let row =
            |it: &Json| (it["name"].as_str().unwrap().to_owned(), it["exemplars"]["count"].as_u64().unwrap());
        all.iter().map(row).collect::<BTreeMap<_, _>>()
    };
    let mut by_hand: BTreeMap<String, u64> = BTreeMap::new();
    for row in desk.call("list_exemplars", json!({ "limit": 500 }))["rows"].as_array().unwrap() {
        *by_hand.entry(row["unit"].as_str().unwrap().to_owned()).or_default() += 1;
    }
    let then = rows(&desk, "then");
    assert_eq!(then.values().sum::<u64>(), by_hand.values().sum::<u64>());
    assert_eq!(then.get("Phòng Tư pháp huyện Suối Mơ"), by_hand.get("Phòng Tư pháp huyện Suối Mơ"));
    // One heir takes the row over, two divide it, none leaves it where it was.
    let units = desk.call("catalogue", Json::Null)["units"].clone();
    let id = |name: &str| {
        let unit = units.as_array().unwrap().iter().find(|it| it["short_name"] == name);
        unit.unwrap_or_else(|| panic!("no {name}"))["id"].as_str().unwrap().to_owned()
    };
    let old = id("Phòng Tư pháp huyện Suối Mơ");
    let heirs = [id("Văn phòng Sở"), id("Thanh tra Sở")];
    let count = by_hand["Phòng Tư pháp huyện Suối Mơ"];
    desk.save(&old, "valid_to", "30/4/2022");
    assert_eq!(rows(&desk, "now").get("Phòng Tư pháp huyện Suối Mơ"), Some(&count));
    desk.save(&old, &format!("successors/{}", heirs[0]), true);
    let now = rows(&desk, "now");
    assert_eq!(now.get("Phòng Tư pháp huyện Suối Mơ"), None, "{now:?}");
    assert_eq!(now["Văn phòng Sở"], count + then.get("Văn phòng Sở").copied().unwrap_or_default());
    assert_eq!(rows(&desk, "then"), then, "what was then stays as it was");
    every_number_opens_its_rows(&desk, &desk.call("statistics", json!({ "units": "now" }))["units"]);
    desk.save(&old, &format!("successors/{}", heirs[1]), true);
    let divided = rows(&desk, "now");
    let named = divided.keys().find(|name| name.starts_with("Phòng Tư pháp huyện Suối Mơ (nay là: "));
    assert_eq!(named.map(|name| divided[name]), Some(count), "{divided:?}");
}
