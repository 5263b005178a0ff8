//! What users do with the product, told through the calls every interface makes: real office files, the
//! real poster engine. One file a noun, one function a rule.

mod assessment;
mod bad_input;
mod batch;
mod board;
mod consent;
mod desk;
mod exemplar;
mod full_disk;
mod history;
mod letterhead;
mod migrations;
mod moves;
mod office;
mod own_picture;
mod paper;
mod permission;
mod photo;
mod poster;
mod poster_family;
mod posting;
mod printing;
mod profile;
mod search;
mod selection;
mod telling;
mod template;
mod vote;
