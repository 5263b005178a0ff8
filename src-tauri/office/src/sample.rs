//! The sample office: invented units and eighteen invented exemplars with drawn portraits, to try
//! everything on without touching anybody real.

use domain::{
    date::PartialDate,
    exemplar::{Exemplar, Move},
    id::RecordId,
    operation::Operation,
    photo::{MIDDLE, Photo},
    record::{Edit, Entity, Fields, Kind},
    rules::State,
};
use serde::Deserialize;
use serde_json::Value as Json;

use crate::{
    Office, OfficeError,
    catalogue::{UnitEntry, read},
    exemplar::{add, draft::Draft},
};

const UNITS: &str = include_str!("../../../assets/sample-office/units.json");
const EXEMPLARS: &str = include_str!("../../../assets/sample-office/exemplars.json");

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
    /// The day it is told to have been found; the draft carries the same day for the record.
    #[serde(rename = "at")]
    _at: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StagedMove {
    to: String,
    on: String,
    #[serde(default)]
    basis: String,
}

const STAGING: [&str; 5] = ["code", "photo", "focus", "moves", "at"];

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
            self.stage_moves(&staging, &mut composed)?;
            edits.append(&mut composed.edits);
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

    fn stage_moves(&self, staging: &Staging, composed: &mut add::Composed) -> Result<(), OfficeError> {
        let Some(last) = composed.edits.last_mut().filter(|edit| edit.kind == Kind::Exemplar) else {
            return Ok(());
        };
        let fields: Fields =
            last.changes.iter().filter_map(|(path, value)| Some((path.clone(), value.clone()?))).collect();
        let mut exemplar = Exemplar::from_fields(&fields);
        for step in &staging.moves {
            let to = State::from_code(&step.to);
            let day = PartialDate::from_iso(&step.on).ok();
            let (Some(to), Some(day)) = (to, day) else {
                return Err(faulty(format!("{}: move {} on {}", staging.code, step.to, step.on)));
            };
            exemplar.moves.push(Move {
                id: self.world().fresh_id().into(),
                to,
                at: format!("{}T08:00:00.000+07:00", day.to_iso()),
                basis: step.basis.clone(),
            });
        }
        *last = add::edit(last.record, &exemplar)?;
        Ok(())
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
