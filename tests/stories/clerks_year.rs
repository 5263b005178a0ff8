//! The clerk's year from the first day to the next plan, told by the people of an office: the district officer,
//! the clerk, the chief and the Director. At every step everybody else is refused.

use domain::{
    date::parse,
    moves::{self, Permit},
    profile::Role,
    rules::State,
};
use serde_json::{Value as Json, json};

use crate::desk::Desk;

/// Who works in the story: name, role and, for whom it matters, unit.
type Worker = (&'static str, Role, Option<&'static str>);

const CLERK: Worker = ("Hà Thị Mẫu", Role::OfficeClerk, None);
const CHIEF: Worker = ("Bùi Văn Thí Dụ", Role::OfficeChief, None);
const DIRECTOR: Worker = ("Vũ Thị Minh Họa", Role::Director, None);
const OFFICER: Worker = ("Lý Thử Nghiệm", Role::DistrictOfficer, Some("PTP-742"));
const ALL: [Worker; 4] = [CLERK, CHIEF, DIRECTOR, OFFICER];

const BOARD: &str = "Bảng tin sảnh tầng 1";

struct Year {
    desk: Desk,
    /// The one whose way is told.
    exemplar: String,
}

impl Year {
    /// An office set up on the first of March 2022.
    fn begin() -> Self {
        let desk = Desk::bare();
        desk.world.pass_days(-84);
        let office = json!({ "name": "", "contents": "empty", "worker": CLERK.0, "role": CLERK.1.code() });
        desk.call("create_office", office);
        desk.call("add_board", json!({ "name": BOARD, "place": "Sảnh tầng 1" }));
        let year = Self { desk, exemplar: String::new() };
        assert_eq!(year.today(), "01/03/2022");
        year
    }

    fn today(&self) -> String {
        self.desk.call("today", Json::Null)["day"].as_str().unwrap().to_owned()
    }

    /// Lets the days pass until this one.
    fn until(&self, day: &str) {
        let read = |text: &str| parse(text).unwrap();
        self.desk.world.pass_days(read(&self.today()).days_until(read(day)).unwrap());
        assert_eq!(self.today(), day);
    }

    fn works(&self, (name, role, unit): Worker) {
        self.desk.work_as(name, role.code(), unit);
    }

    fn shown(&self) -> Json {
        self.desk.call("show_exemplar", json!({ "id": self.exemplar }))
    }

    fn state(&self) -> State {
        State::from_code(self.shown()["state"]["code"].as_str().unwrap()).unwrap()
    }

    /// Every state it has been in, the present one last.
    fn way(&self) -> Vec<State> {
        let shown = self.shown();
        let steps = shown["way"].as_array().unwrap().iter();
        let to = steps.map(|step| State::from_code(step["to"]["code"].as_str().unwrap()).unwrap());
        [State::Discovered].into_iter().chain(to).collect()
    }

    /// Whatever the table does not allow is refused, whoever tries it, and moves nothing.
    #[track_caller]
    fn nothing_else_is_possible(&self) {
        let (way, before) = (self.way(), self.state());
        for worker in ALL {
            self.works(worker);
            for to in State::ALL {
                let passage = moves::open(&way).find(|passage| passage.to == *to);
                if passage.map_or(Permit::Refused, |passage| passage.permit(worker.1)) != Permit::Refused {
                    continue;
                }
                let request = json!({ "exemplar": self.exemplar, "to": to.code(), "basis": "Thử",
                    "approver": "Giả Định", "paper": "Phiếu trình số 12" });
                let refused = self.desk.refused("record_move", request);
                assert!(
                    ["no_such_move", "move_not_permitted"].contains(&&*refused),
                    "{worker:?} {to:?}: {refused}"
                );
            }
        }
        assert_eq!(self.state(), before);
    }

    /// Somebody makes a move; before it, everybody is refused what is not theirs.
    #[track_caller]
    fn step(&self, worker: Worker, to: State, more: Json) {
        self.nothing_else_is_possible();
        self.works(worker);
        let mut request = json!({ "exemplar": self.exemplar, "to": to.code() });
        request.as_object_mut().unwrap().extend(more.as_object().cloned().unwrap_or_default());
        self.desk.call("record_move", request);
        assert_eq!(self.state(), to);
    }

    fn tasks(&self, group: &str) -> usize {
        let today = self.desk.call("today", Json::Null);
        let groups = today["groups"].as_array().unwrap();
        groups.iter().find(|it| it["code"] == group).map_or(0, |it| it["tasks"].as_array().unwrap().len())
    }

    fn waiting(&self, worker: Worker) -> usize {
        self.works(worker);
        self.desk.call("inbox", Json::Null)["items"].as_array().unwrap().len()
    }
}

#[test]
fn the_clerks_year() {
    let mut year = Year::begin();
    found_and_put_forward(&mut year);
    checked_after_being_returned(&year);
    chosen_and_hung(&year);
    taken_up_and_taken_down(&year);
    put_forward_for_an_award(&year);
    the_next_plan(&year);
    assert_eq!(year.desk.call("check_office", Json::Null)["faults"], json!([]));
}

/// April: the district officer finds somebody in the own area and puts the name forward.
fn found_and_put_forward(year: &mut Year) {
    year.until("04/04/2022");
    year.works(OFFICER);
    let elsewhere =
        json!({ "person": { "full_name": "Trần Thị Mẫu" }, "unit": "PTP-731", "proposing_unit": "PTP-731" });
    assert_eq!(year.desk.refused("add_exemplar", elsewhere), "other_unit");
    let added = year.desk.call(
        "add_exemplar",
        json!({
            "person": { "full_name": "Nguyễn Thị Ví Dụ", "position": "Công chức Tư pháp - Hộ tịch", "sex": "FEMALE" },
            "unit": "PTP-742", "plan_year": 2022, "discovered_on": "28/3/2022",
            "summary": "Số hóa toàn bộ sổ hộ tịch của xã.", "achievements": [
                { "year": 2021, "criterion": "LEADING_EXAMPLE", "text": "Giải quyết 2.742 hồ sơ, không hồ sơ nào quá hạn." }],
        }),
    );
    year.exemplar = added["id"].as_str().unwrap().to_owned();
    year.step(OFFICER, State::Nurtured, Json::Null);
    year.step(OFFICER, State::Proposed, json!({ "basis": "Công văn số 21/PTP" }));
}

/// April to May: the chief returns it, the unit completes it, the chief finds it in order.
fn checked_after_being_returned(year: &Year) {
    year.until("15/04/2022");
    assert_eq!(year.waiting(CHIEF), 1);
    assert_eq!(
        year.desk.refused("record_move", json!({ "exemplar": year.exemplar, "to": "CHECKED" })),
        "move_blocked",
        "no criterion was assessed yet"
    );
    year.step(CHIEF, State::Returned, json!({ "basis": "Chưa nêu số trang, số trường hợp" }));
    year.works(OFFICER);
    year.desk.save(&year.exemplar, "summary", "Số hóa 12.450 trang sổ hộ tịch với 38.216 trường hợp.");
    year.step(OFFICER, State::Proposed, json!({ "basis": "Đã bổ sung số liệu" }));
    year.works(CHIEF);
    let item = year.desk.call("inbox", Json::Null)["items"][0].clone();
    assert_eq!(item["returned"]["step"]["basis"], "Chưa nêu số trang, số trường hợp");
    year.works(CLERK);
    year.desk.assess(&year.exemplar);
    year.step(CHIEF, State::Checked, json!({ "basis": "Hồ sơ đủ" }));
}

/// May and June: the Director chooses, the person agrees, the sheet hangs on the eleventh of June.
fn chosen_and_hung(year: &Year) {
    year.until("19/05/2022");
    assert_eq!(year.waiting(DIRECTOR), 1);
    year.works(CLERK);
    let sheet = year.desk.call("poster", json!({ "exemplars": [year.exemplar] }));
    let posting = |key: &Json| {
        json!({ "key": key, "board": BOARD, "to": "30/9/2022",
        "approved_by": DIRECTOR.0, "approval_basis": "Phiếu trình số 12 ngày 01/6/2022" })
    };
    year.desk.refused("post", posting(&sheet["key"]));
    year.step(DIRECTOR, State::Selected, json!({ "basis": "Họp xét ngày 19/5/2022" }));
    year.until("10/06/2022");
    year.works(CLERK);
    let sheet = year.desk.call("poster", json!({ "exemplars": [year.exemplar] }));
    assert_eq!(year.desk.refused("post", posting(&sheet["key"])), "consent_missing");
    year.desk.call(
        "add_consent",
        json!({ "person": year.exemplar, "scopes": ["NAME", "ACHIEVEMENT", "BIOGRAPHY", "PHOTO"],
            "channels": ["NOTICE_BOARD"] }),
    );
    year.nothing_else_is_possible();
    year.works(CLERK);
    year.desk.call("post", posting(&sheet["key"]));
    assert_eq!(year.state(), State::Publicised, "the first posting moves it on");
    assert_eq!(
        year.desk.call("postings", json!({ "on": "11/6/2022", "live": false }))[0]["title"],
        "Nguyễn Thị Ví Dụ"
    );
}

/// July to October: another district takes the work up; the sheet comes down at its time.
fn taken_up_and_taken_down(year: &Year) {
    year.until("15/07/2022");
    let units = json!([{ "unit": "PTP-731", "on": "01/7/2022", "result": "Tra cứu trong 15 phút" }]);
    year.step(CLERK, State::Replicated, json!({ "replications": units }));
    year.until("26/09/2022");
    assert_eq!(year.tasks("ending"), 1);
    year.until("01/10/2022");
    let hung = year.desk.call("postings", json!({ "live": false }))[0]["id"].clone();
    year.desk.call("take_down", json!({ "postings": [hung], "reason": "Hết hạn" }));
    assert_eq!(year.tasks("ending"), 0);
}

/// December: put forward for an award, and the decision comes.
fn put_forward_for_an_award(year: &Year) {
    year.until("28/11/2022");
    year.nothing_else_is_possible();
    let asked = json!({
        "exemplars": [year.exemplar], "year": 2022, "round": "Cuối năm 2022", "form": "CERTIFICATE_OF_MERIT",
        "title": "Bằng khen của Chủ tịch UBND tỉnh", "submission": "Tờ trình số 52/TTr-STP ngày 28/11/2022",
    });
    for stranger in [OFFICER, DIRECTOR] {
        year.works(stranger);
        year.desk.refused("nominate", asked.clone());
    }
    year.works(CLERK);
    let nomination = year.desk.call("nominate", asked)["ids"][0].clone();
    assert_eq!(year.state(), State::Nominated);
    year.until("26/12/2022");
    year.nothing_else_is_possible();
    year.works(CLERK);
    let result = json!({ "nominations": [nomination], "outcome": "AWARDED", "decision_number": "3456/QĐ-UBND",
        "decision_date": "26/12/2022", "decision_issuer": "Chủ tịch UBND tỉnh Đồng Nai" });
    year.desk.call("record_outcome", result);
    assert_eq!(year.state(), State::Awarded);
    let history = year.desk.call("award_history", json!({ "id": year.exemplar }));
    assert_eq!(history["awards"][0]["decision_number"], "3456/QĐ-UBND");
}

/// January: the old year is closed and the next plan begins; nothing keeps the old year unnoticed.
fn the_next_plan(year: &Year) {
    year.until("05/01/2023");
    year.step(CLERK, State::Closed, json!({ "basis": "Đã khen thưởng" }));
    let next = year.desk.call("year", json!({ "year": 2023 }));
    assert_eq!((&next["current"], &next["is_season"]), (&json!(2022), &json!(true)));
    assert!(next["open"].as_u64().unwrap() > 0, "a new plan is never begun without anything to do");
    year.desk.call("begin_year", json!({ "year": 2023, "decisions": [] }));
    assert_eq!(year.desk.call("year", json!({}))["current"], 2023);
    let figures = year.desk.call("statistics", json!({ "first_year": 2022, "last_year": 2022 }));
    assert_eq!((&figures["exemplars"]["count"], &figures["adoptions"]), (&json!(1), &json!(1)));
    assert_eq!(figures["timely"]["median"], 74.0, "from 28 March to 10 June");
}
