//! What the office works with: ids, values, entities and the rules between them.
//!
//! This crate is pure. It knows no files, clock, random numbers, SQL or JSON: whatever it needs of
//! those is handed in. Names come from the product's glossary.

pub mod assessment;
pub mod attachment;
pub mod award;
pub mod award_rule;
pub mod board;
pub mod channel;
pub mod collective;
pub mod consent;
pub mod date;
pub mod eligibility;
pub mod erasure;
pub mod exemplar;
pub mod id;
pub mod likeness;
pub mod model;
pub mod movement;
pub mod moves;
pub mod nomination;
pub mod operation;
pub mod person;
pub mod photo;
pub mod pin;
pub mod plan_year;
pub mod posting;
pub mod profile;
pub mod rearrangement;
pub mod record;
pub mod replication;
pub mod rollover;
pub mod rules;
pub mod schema;
pub mod slogan;
pub mod succession;
pub mod template;
pub mod text;
pub mod unit;
pub mod unit_list;
pub mod vote;
pub mod work_field;
