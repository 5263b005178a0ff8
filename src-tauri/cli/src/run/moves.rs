//! Moves and assessments at the terminal.

use api::Failure;
use serde_json::{Value as Json, json};

use super::Desk;
use crate::{
    arguments::{AssessArguments, MoveArguments, MoveGround, SelectArguments, VoteArguments},
    output::{print, text},
};

const CRITERIA: [&str; 3] = ["LEADING_EXAMPLE", "CREATIVITY", "SOLIDARITY"];

impl Desk {
    pub(super) fn record_move(&self, arguments: &MoveArguments) -> Result<(), Failure> {
        let MoveArguments { id, to, ground, units, on, result, json } = arguments;
        let taken_up = |unit: &String| json!({ "unit": unit, "on": on, "result": result });
        let mut request = request(id, &to.to_uppercase(), ground);
        request["replications"] = units.iter().map(taken_up).collect();
        self.moved(&request, *json)
    }

    pub(super) fn select(&self, arguments: &SelectArguments) -> Result<(), Failure> {
        let SelectArguments { id, ground, json } = arguments;
        self.moved(&request(id, "SELECTED", ground), *json)
    }

    pub(super) fn vote(&self, arguments: &VoteArguments) -> Result<(), Failure> {
        let VoteArguments { id, present, agreed, against, abstain, date, remark, json } = arguments;
        let counted = json!({
            "exemplar": id, "on": date, "present": present, "agreed": agreed, "against": against,
            "abstained": abstain, "remark": remark,
        });
        let saved = self.call("record_votes", counted)?;
        print(*json, &saved, |saved| format!("Đã ghi kết quả họp lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    fn moved(&self, request: &Json, json: bool) -> Result<(), Failure> {
        let saved = self.call("record_move", request.clone())?;
        print(json, &saved, |saved| format!("Đã ghi bước lúc {}.", text(saved, "/clock")));
        Ok(())
    }

    pub(super) fn assess(&self, arguments: &AssessArguments) -> Result<(), Failure> {
        let AssessArguments { id, criterion, met, evidence, date, by, files, json } = arguments;
        let criterion = code_of(criterion);
        let said = json!({
            "exemplar": id, "criterion": criterion, "met": met.to_uppercase(), "evidence": evidence,
            "on": date, "assessor": by,
        });
        let mut saved = self.call("assess", said)?;
        for file in files {
            let file = json!({ "exemplar": id, "criterion": criterion, "file": file.display().to_string() });
            saved = self.call("add_evidence", file)?["saved"].take();
        }
        print(*json, &saved, |saved| format!("Đã ghi đánh giá lúc {}.", text(saved, "/clock")));
        Ok(())
    }
}

fn request(id: &str, to: &str, ground: &MoveGround) -> Json {
    let MoveGround { reason, approver, paper } = ground;
    json!({ "exemplar": id, "to": to, "basis": reason, "approver": approver, "paper": paper })
}

/// A criterion named by its number in the plan, or by its code.
fn code_of(typed: &str) -> String {
    let by_number = typed.parse::<usize>().ok().and_then(|number| CRITERIA.get(number.checked_sub(1)?));
    by_number.map_or_else(|| typed.to_uppercase(), |code| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_criterion_is_named_by_number_or_code() {
        for (typed, code) in [("1", "LEADING_EXAMPLE"), ("3", "SOLIDARITY"), ("creativity", "CREATIVITY")] {
            assert_eq!(code_of(typed), code);
        }
        for unknown in ["0", "4"] {
            assert_eq!(code_of(unknown), unknown, "left for the office to refuse");
        }
    }
}
