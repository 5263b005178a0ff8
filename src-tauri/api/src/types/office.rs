//! The office, who works in it, and its catalogues.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Word, profile::ProfileCard};

/// What is open on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Status {
    /// Version of the product.
    pub version: String,
    /// The folder where an office would be made or is.
    pub folder: String,
    /// The open office; absent at the first start.
    pub office: Option<OfficeCard>,
    /// Who is working; absent until somebody is chosen.
    pub profile: Option<ProfileCard>,
    /// Everybody who works on this machine.
    pub profiles: Vec<ProfileCard>,
    /// Those who worked on it once.
    pub retired_profiles: Vec<ProfileCard>,
    /// How the interface looks.
    pub appearance: Appearance,
    /// What can be undone and redone.
    pub undo: UndoState,
    /// The day it is in Vietnam: dd/mm/yyyy.
    pub today: String,
}

/// An office in short.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfficeCard {
    /// Its name, such as "Sở Tư pháp Đồng Nai".
    pub name: String,
    /// How many exemplars it has outside the bin.
    #[ts(type = "number")]
    pub exemplars: u64,
    /// Whether it was filled with the sample office.
    pub sample: bool,
    /// The office's own unit; a photo added to it is its mark.
    pub unit: String,
    /// The mark's photo, shown at the foot of every sheet.
    pub logo: Option<String>,
    /// Its own picture for the ground of its sheets.
    pub background: Option<String>,
}

/// What the first start asks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct NewOffice {
    /// Name of the office; empty = the department's own.
    pub name: String,
    /// What it starts with.
    pub contents: OfficeContents,
    /// Who is working.
    pub worker: String,
    /// Code of the role.
    pub role: String,
}

/// What a new office starts with. The catalogues of 2022 are always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OfficeContents {
    /// Eighteen invented exemplars to try everything on.
    Sample,
    /// No exemplar.
    Empty,
}

/// Names an office's folder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct OpenOffice {
    /// The folder.
    pub folder: String,
}

/// How the interface looks on this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Appearance {
    /// Colours.
    pub theme: Theme,
    /// Size of text in percent: 100, 112, 125 or 140.
    pub text_size: u32,
}

/// Colours of the interface.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// What Ctrl+Z and Ctrl+Y would do, in words; absent = nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct UndoState {
    /// What would be undone.
    pub undo: Option<String>,
    /// What would be redone.
    pub redo: Option<String>,
}

/// Everything a form chooses from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Catalogue {
    /// Units, by name.
    pub units: Vec<UnitCard>,
    /// Fields of work, in their order.
    pub work_fields: Vec<Named>,
    /// Movements, by name.
    pub movements: Vec<Named>,
    /// Slogans, in their order.
    pub slogans: Vec<Named>,
    /// Categories of exemplar.
    pub categories: Vec<Word>,
    /// The three criteria.
    pub criteria: Vec<Criterion>,
    /// States of an exemplar.
    pub states: Vec<Word>,
    /// Ông, Bà.
    pub sexes: Vec<Word>,
    /// Groups of staff.
    pub staff_kinds: Vec<Word>,
    /// Roles of profiles.
    pub roles: Vec<Word>,
    /// Kinds of unit.
    pub unit_kinds: Vec<Word>,
    /// Plan years in use, newest first.
    #[ts(type = "number[]")]
    pub plan_years: Vec<i64>,
    /// How long texts may be.
    pub limits: Limits,
}

/// A record with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// A unit to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UnitCard {
    /// Its id.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Name for lists.
    pub short_name: String,
    /// What sort of office.
    pub kind: Option<Word>,
    /// Code of its level: `DEPARTMENT`, `DISTRICT`, `COMMUNE`.
    pub tier: Option<String>,
    /// "đến 30/06/2025" and the like; empty while it exists.
    pub validity: String,
}

/// A criterion of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Criterion {
    /// Its code.
    pub code: String,
    /// Its number, from 1.
    pub number: u32,
    /// Short label.
    pub label: String,
    /// Full wording.
    pub wording: String,
}

/// How long texts may be, in characters as a reader counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Limits {
    /// Short praise.
    pub praise: u32,
    /// Summary.
    pub summary: u32,
    /// Quotation.
    pub quotation: u32,
    /// Figures on a sheet.
    pub figures: u32,
}

/// What a check of the office found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfficeCheck {
    /// Whether all is well.
    pub sound: bool,
    /// How many records there are.
    #[ts(type = "number")]
    pub records: u64,
    /// How many changes the log holds.
    #[ts(type = "number")]
    pub changes: u64,
    /// What is wrong, a sentence each.
    pub faults: Vec<String>,
}
