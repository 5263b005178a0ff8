//! Moves: who makes which, on what ground, with what proof.

use domain::{
    moves::{Course, PASSAGES, Permit},
    profile::Role,
    rules::State,
};
use serde_json::{Value as Json, json};

use crate::desk::Desk;

const HALL: &str = "Bảng tin sảnh tầng 1";

/// A name for whoever works in a role.
fn name_of(role: Role) -> String {
    format!("Vai {}", role.code())
}

/// Lets the role work; those who keep to a unit are of the one desks put people into.
fn work_in(desk: &Desk, role: Role) {
    desk.work_as(&name_of(role), role.code(), Some("STP-VP"));
}

fn state(desk: &Desk, id: &str) -> Json {
    desk.call("show_exemplar", json!({ "id": id }))["state"]["code"].clone()
}

/// Everything a move may ask for.
fn with_all_proof(id: &str, to: State) -> Json {
    json!({
        "exemplar": id, "to": to.code(), "basis": "Biên bản ngày 01/4/2022",
        "approver": "Vũ Thị Minh Họa", "paper": "Phiếu trình số 12",
        "replications": [{ "unit": "STP-VP", "on": "01/4/2022", "result": "Áp dụng từ tháng 4" }],
    })
}

/// Leads a new, well assessed exemplar into a state, along the shortest way forward.
fn lead_to(desk: &Desk, wanted: State) -> String {
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    let id = desk.add_person(&format!("Người {}", desk.names(json!({})).len()));
    desk.assess(&id);
    let has_been_shown = wanted == State::Selected;
    for to in way_to(if has_been_shown { State::Publicised } else { wanted }) {
        if to == State::Publicised {
            let article = json!({ "exemplars": [id], "channel": "PORTAL", "approved_by": "Giả Định",
                "approval_basis": "Phiếu trình số 12" });
            desk.call(
                "add_consent",
                json!({ "person": id, "scopes": ["NAME", "ACHIEVEMENT", "BIOGRAPHY", "PHOTO"],
                "channels": ["PORTAL"] }),
            );
            desk.call("post", article);
            continue;
        }
        desk.call("record_move", with_all_proof(&id, to));
    }
    if has_been_shown {
        desk.call("record_move", with_all_proof(&id, wanted));
    }
    assert_eq!(state(desk, &id), wanted.code());
    id
}

fn way_to(wanted: State) -> Vec<State> {
    use State::*;
    let whole = [Proposed, Checked, Selected, Publicised, Nominated];
    let until = |last: State| {
        let end = whole.iter().position(|it| *it == last).unwrap();
        whole[..=end].to_vec()
    };
    match wanted {
        Discovered => Vec::new(),
        Nurtured => vec![Nurtured],
        Proposed | Checked | Selected | Publicised | Nominated => until(wanted),
        Replicated => [until(Publicised), vec![Replicated]].concat(),
        Awarded | NotAwarded => [until(Nominated), vec![wanted]].concat(),
        Closed => [until(Nominated), vec![Awarded, Closed]].concat(),
        Returned => vec![Proposed, Returned],
        Withdrawn => vec![Proposed, Withdrawn],
    }
}

/// Each move by each role, held against the table: what it allows is done, everything else is refused and
/// leaves the exemplar where it was.
#[test]
fn of_all_states_and_roles_only_what_the_table_allows_is_recorded() {
    let desk = Desk::empty();
    for from in State::ALL {
        let id = lead_to(&desk, *from);
        let way = [vec![State::Discovered], way_to(*from)].concat();
        for role in Role::ALL {
            work_in(&desk, *role);
            for to in State::ALL {
                let passage = PASSAGES.iter().find(|it| it.from == *from && it.to == *to);
                let leads_there = passage.filter(|it| it.course != Course::Back || way.contains(&it.to));
                let permit = leads_there.map_or(Permit::Refused, |it| it.permit(*role));
                let told = format!("{role:?}: {from:?} → {to:?}");
                let done = desk.try_call("record_move", with_all_proof(&id, *to));
                match (done, permit) {
                    (Ok(_), Permit::Own | Permit::OnPaper) => {
                        assert_eq!(state(&desk, &id), to.code(), "{told}");
                        desk.call("undo", Json::Null);
                    }
                    (Err(refused), Permit::Refused) => {
                        let code = refused.code.as_str();
                        assert!(["no_such_move", "move_not_permitted"].contains(&code), "{told}: {code}");
                    }
                    (done, permit) => panic!("{told}: {permit:?}, but {done:?}"),
                }
            }
            assert_eq!(state(&desk, &id), from.code(), "{role:?} left {from:?}");
        }
    }
}

#[test]
fn what_a_move_rests_on_is_kept_with_who_recorded_it() {
    let desk = Desk::empty();
    let id = desk.add_person("Nguyễn Thị Ví Dụ");
    assert_eq!(desk.refused("record_move", json!({ "exemplar": id, "to": "SELECTED" })), "no_such_move");
    desk.assess(&id);
    desk.call("record_move", json!({ "exemplar": id, "to": "PROPOSED", "basis": " Công văn  số 21 " }));
    for missing in [
        json!({ "exemplar": id, "to": "CHECKED", "basis": "Đã kiểm tra" }),
        json!({ "exemplar": id, "to": "CHECKED", "approver": "Phan Văn Giả Định" }),
        json!({ "exemplar": id, "to": "CHECKED", "approver": " ", "paper": "Phiếu trình số 12" }),
        json!({ "exemplar": id, "to": "CHECKED", "approver": "Phan Văn Giả Định", "paper": "đã ký" }),
    ] {
        assert_eq!(desk.refused("record_move", missing), "paper_missing");
    }
    desk.move_on_paper(&id, "CHECKED");
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    desk.call("record_move", json!({ "exemplar": id, "to": "SELECTED", "approver": "Ai Khác" }));
    let shown = desk.restart().call("show_exemplar", json!({ "id": id }));
    let told = |number: usize, what: &str| shown["way"][number][what].clone();
    assert_eq!((told(0, "by"), told(0, "basis")), (json!("Hà Thị Mẫu"), json!("Công văn số 21")));
    assert_eq!((told(1, "by"), told(1, "approver")), (json!("Hà Thị Mẫu"), json!("Giả Định")));
    assert_eq!(told(1, "paper"), "Phiếu trình số 12");
    assert_eq!(told(2, "by"), "Vũ Thị Minh Họa");
    assert_eq!(shown["way"][2]["role"]["code"], "DIRECTOR");
    assert_eq!(told(2, "approver"), "", "whoever makes a move needs nobody to have made it");
    assert_eq!(told(2, "day"), "24/05/2022");
    assert_eq!((&shown["state"]["label"], &shown["approved"]), (&json!("Đã lựa chọn"), &json!(true)));
}

#[test]
fn moves_assessments_and_replications_are_not_typed() {
    let desk = Desk::sample();
    let id = desk.sample_id("Nguyễn Hoàng Bảo Trân Ngọc Thảo Vy Mẫu");
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    let step = shown["way"][0]["id"].as_str().unwrap();
    let new = "0192a000-0000-7000-8000-000000000001";
    for (path, value) in [
        (format!("moves/{step}/to"), json!("SELECTED")),
        (format!("moves/{new}/to"), json!("SELECTED")),
        (format!("moves/{step}"), Json::Null),
        (format!("assessments/{new}/met"), json!("YES")),
        (format!("evidence_files/{new}/criterion"), json!("CREATIVITY")),
        (format!("replications/{new}/result"), json!("Hay")),
    ] {
        let change = json!({ "record": id, "changes": [{ "path": path, "value": value }] });
        assert_eq!(desk.refused("save_fields", change), "recorded_once", "{path}");
    }
    assert_eq!(state(&desk, &id), "PROPOSED");
}

#[test]
fn going_back_needs_a_reason_and_returning_too() {
    let desk = Desk::sample();
    let id = desk.sample_id("Lý A");
    desk.work_as("Phan Văn Giả Định", "OFFICE_CHIEF", None);
    for to in ["RETURNED", "WITHDRAWN", "PROPOSED"] {
        assert_eq!(desk.refused("record_move", json!({ "exemplar": id, "to": to })), "reason_missing");
    }
    let back = json!({ "exemplar": id, "to": "RETURNED", "basis": "Thiếu số liệu của 02 tổ" });
    desk.call("record_move", back);
    assert_eq!(state(&desk, &id), "RETURNED");
    assert_eq!(desk.refused("record_move", json!({ "exemplar": id, "to": "CHECKED" })), "no_such_move");
}

#[test]
fn a_move_comes_after_the_one_before_whatever_the_clock_says() {
    let desk = Desk::sample();
    // Publicised in June, while the clock of this computer stands at May.
    let id = desk.sample_id("Nguyễn Thị Ví Dụ");
    let back = json!({ "exemplar": id, "to": "SELECTED", "basis": "Ghi nhầm" });
    desk.call("record_move", back);
    assert_eq!(state(&desk.restart(), &id), "SELECTED");
}

#[test]
fn publicised_needs_a_posting_that_was_approved_and_has_begun() {
    let desk = Desk::sample();
    let name = "Trần Văn Thí Dụ";
    let id = desk.sample_id(name);
    let publicise = json!({ "exemplar": id, "to": "PUBLICISED", "basis": "Đã dán" });
    assert_eq!(desk.refused("record_move", publicise.clone()), "move_blocked");
    desk.hang(name, HALL, "1/6/2022", "");
    assert_eq!(desk.refused("record_move", publicise.clone()), "move_blocked", "it is only planned");
    desk.world.pass_days(10);
    desk.call("record_move", publicise);
    assert_eq!(state(&desk, &id), "PUBLICISED");
}

#[test]
fn who_took_an_exemplar_up_is_named_each_time() {
    let desk = Desk::sample();
    let id = desk.sample_id("Võ Thị Đào Thử Nghiệm");
    let taken_up = |units: &[&str]| {
        let units: Vec<Json> = units.iter().map(|unit| json!({ "unit": unit, "on": "2022" })).collect();
        json!({ "exemplar": id, "to": "REPLICATED", "replications": units })
    };
    assert_eq!(desk.refused("record_move", taken_up(&[])), "replication_missing");
    assert_eq!(desk.refused("record_move", taken_up(&["Phòng Không Có"])), "unknown_unit");
    desk.call("record_move", taken_up(&["STP-VP"]));
    desk.call("record_move", taken_up(&["STP-TGPL", "MAU-SM"]));
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    let units = shown["replications"].as_array().unwrap();
    assert_eq!(units.len(), 3);
    assert_eq!(units[2]["unit"]["name"], "Phòng Tư pháp huyện Suối Mơ");
    desk.call("undo", Json::Null);
    let shown = desk.call("show_exemplar", json!({ "id": id }));
    assert_eq!(shown["replications"].as_array().unwrap().len(), 1, "the move is undone with what it named");
}

#[test]
fn who_is_not_put_forward_for_an_award_is_closed_all_the_same() {
    let desk = Desk::sample();
    for from in [State::Publicised, State::Replicated] {
        let id = lead_to(&desk, from);
        desk.call("record_move", json!({ "exemplar": id, "to": "CLOSED", "basis": "Hết năm kế hoạch" }));
        assert_eq!(state(&desk, &id), "CLOSED");
        let never_been = json!({ "exemplar": id, "to": "AWARDED", "basis": "Quyết định số 12" });
        assert_eq!(desk.refused("record_move", never_been), "no_such_move");
        desk.call("record_move", json!({ "exemplar": id, "to": from.code(), "basis": "Ghi nhầm" }));
        assert_eq!(state(&desk, &id), from.code());
    }
}

#[test]
fn an_award_rests_on_a_decision() {
    let desk = Desk::sample();
    let id = desk.sample_id("Võ Thị Đào Thử Nghiệm");
    desk.call("record_move", json!({ "exemplar": id, "to": "NOMINATED" }));
    let award = |basis: &str| json!({ "exemplar": id, "to": "AWARDED", "basis": basis });
    assert_eq!(desk.refused("record_move", award("đã có quyết định")), "decision_missing");
    desk.call("record_move", award("Quyết định số 1234/QĐ-UBND ngày 20/12/2022"));
    let back = json!({ "exemplar": id, "to": "NOT_AWARDED", "basis": "Quyết định số 1234/QĐ-UBND" });
    assert_eq!(desk.refused("record_move", back), "no_such_move", "a wrong result is taken back first");
}

#[test]
fn only_whoever_made_a_move_undoes_it() {
    let desk = Desk::sample();
    let id = desk.sample_id("Lý A");
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    desk.call("record_move", json!({ "exemplar": id, "to": "SELECTED" }));
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    assert_eq!(desk.refused("undo", Json::Null), "done_by_another");
    let back = json!({ "exemplar": id, "to": "CHECKED", "basis": "Nhầm người" });
    assert_eq!(desk.refused("record_move", back), "paper_missing");
    assert_eq!(state(&desk, &id), "SELECTED");
    desk.work_as("Vũ Thị Minh Họa", "DIRECTOR", None);
    desk.call("undo", Json::Null);
    assert_eq!(state(&desk, &id), "CHECKED");
    desk.work_as("Hà Thị Mẫu", "OFFICE_CLERK", None);
    assert_eq!(desk.refused("redo", Json::Null), "done_by_another");
}
