//! The sample office: invented units, eighteen invented exemplars with drawn portraits, three boards and
//! the consents of some of those shown, to try everything on without touching anybody real.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    board::Board,
    channel::Channel,
    consent::{Consent, Scope},
    date,
    id::{PersonId, RecordId},
    operation::Operation,
    photo::{MIDDLE, Photo},
    record::{Edit, Kind},
};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::{
    Office, OfficeError,
    catalogue::{UnitEntry, read},
    exemplar::{add, draft::Draft},
};

mod award;
mod way;

use award::{StagedAward, StagedNomination};
use way::{StagedAssessment, StagedMove, StagedReplication};

const UNITS: &str = include_str!("../../../assets/sample-office/units.json");
const EXEMPLARS: &str = include_str!("../../../assets/sample-office/exemplars.json");
const BOARDS: &str = include_str!("../../../assets/sample-office/boards.json");
const CONSENTS: &str = include_str!("../../../assets/sample-office/consents.json");

include!(concat!(env!("OUT_DIR"), "/portraits.rs"));

/// What a sample exemplar says beside what a draft can say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Staging {
    code: String,
    photo: Option<String>,
    focus: Option<(i64, i64)>,
    #[serde(default)]
    moves: Vec<StagedMove>,
    #[serde(default)]
    assessments: Vec<StagedAssessment>,
    #[serde(default)]
    replications: Vec<StagedReplication>,
    #[serde(default)]
    awards: Vec<StagedAward>,
    #[serde(default)]
    nominations: Vec<StagedNomination>,
    /// The day it is told to have been found; the draft carries the same day for the record.
    #[serde(rename = "at")]
    _at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StagedBoard {
    name: String,
    place: String,
    width_mm: i64,
    height_mm: i64,
    holds_a_four: i64,
    holds_a_three: i64,
    note: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StagedConsent {
    /// Code of the exemplar whose person, or whose collective's head, agreed.
    of: String,
    scopes: Vec<String>,
    channels: Vec<String>,
    from: String,
    purpose: String,
    #[serde(default)]
    note: String,
}

const STAGING: [&str; 9] =
    ["code", "photo", "focus", "moves", "assessments", "replications", "awards", "nominations", "at"];

impl Office {
    /// Fills in the sample office in one operation.
    ///
    /// # Errors
    /// When the office cannot be written; then nothing is filled in.
    pub(crate) fn fill_sample(&mut self) -> Result<(), OfficeError> {
        let units: Vec<Edit> = read::<Vec<UnitEntry>>("units.json", UNITS)?
            .iter()
            .map(UnitEntry::edit)
            .collect::<Result<_, _>>()?;
        self.write(Operation::FillSample, &units)?;
        let names = self.names()?;
        let now = self.world().now();
        let mut edits = Vec::new();
        let mut people: BTreeMap<String, PersonId> = BTreeMap::new();
        for staged in read::<Vec<Json>>("exemplars.json", EXEMPLARS)? {
            let (staging, draft) = split(staged)?;
            let photo = match &staging.photo {
                Some(file) => {
                    let (id, photo) = self.take_in_portrait(&staging, file)?;
                    edits.push(add::edit(id, &photo)?);
                    Some(id.into())
                }
                None => None,
            };
            let mut composed = add::compose(&draft, &names, self.world(), now, photo)?;
            self.stage_way(&staging, &mut composed)?;
            if let Some(person) = composed.edits.iter().find(|edit| edit.kind == Kind::Person) {
                people.insert(staging.code.clone(), person.record.into());
            }
            let awards = self.staged_awards(&staging, &composed)?;
            edits.append(&mut composed.edits);
            edits.extend(awards);
        }
        for board in read::<Vec<StagedBoard>>("boards.json", BOARDS)? {
            edits.push(add::edit(self.world().fresh_id(), &board.board())?);
        }
        for consent in read::<Vec<StagedConsent>>("consents.json", CONSENTS)? {
            edits.push(add::edit(self.world().fresh_id(), &consent.consent(&people)?)?);
        }
        self.write(Operation::FillSample, &edits)?;
        Ok(())
    }

    /// Keeps a portrait as it is: it was prepared before it was committed.
    fn take_in_portrait(&mut self, staging: &Staging, file: &str) -> Result<(RecordId, Photo), OfficeError> {
        let known = PORTRAITS.iter().find(|(name, ..)| *name == file);
        let (_, width, height, jpeg) =
            *known.ok_or_else(|| faulty(format!("{}: no picture {file}", staging.code)))?;
        let hash = self.store_mut().put_photo(jpeg)?.to_string();
        let (focus_x, focus_y) = staging.focus.unwrap_or((MIDDLE, MIDDLE));
        let photo = Photo { hash, width, height, focus_x, focus_y, file_name: file.to_owned() };
        Ok((self.world().fresh_id(), photo))
    }
}

impl StagedBoard {
    fn board(self) -> Board {
        Board {
            name: self.name,
            place: self.place,
            width_mm: Some(self.width_mm),
            height_mm: Some(self.height_mm),
            holds_a4: Some(self.holds_a_four),
            holds_a3: Some(self.holds_a_three),
            note: self.note,
        }
    }
}

impl StagedConsent {
    fn consent(self, people: &BTreeMap<String, PersonId>) -> Result<Consent, OfficeError> {
        let faulty = || OfficeError::BuiltIn { name: "consents.json", reason: self.of.clone() };
        let scopes = self.scopes.iter().map(|code| Scope::from_code(code)).collect::<Option<BTreeSet<_>>>();
        let channels = self.channels.iter().map(|code| Channel::from_code(code)).collect::<Option<_>>();
        Ok(Consent {
            person: Some(*people.get(&self.of).ok_or_else(faulty)?),
            scopes: scopes.ok_or_else(faulty)?,
            channels: channels.ok_or_else(faulty)?,
            valid_from: Some(date::parse(&self.from).map_err(|_| faulty())?),
            purpose: self.purpose,
            note: self.note,
            ..Consent::default()
        })
    }
}

fn split(staged: Json) -> Result<(Staging, Draft), OfficeError> {
    let Json::Object(mut draft) = staged else { return Err(faulty("not an object".to_owned())) };
    let staging = STAGING.iter().filter_map(|key| draft.remove_entry(*key)).collect();
    let staging = serde_json::from_value(Json::Object(staging)).map_err(|error| faulty(error.to_string()))?;
    let draft = serde_json::from_value(Json::Object(draft)).map_err(|error| faulty(error.to_string()))?;
    Ok((staging, draft))
}

const fn faulty(reason: String) -> OfficeError {
    OfficeError::BuiltIn { name: "exemplars.json", reason }
}
