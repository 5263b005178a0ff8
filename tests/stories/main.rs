//! What users do with the product, told through the calls every interface makes: real office files, the
//! real poster engine. One file a noun, one function a rule.

mod assessment;
mod award;
mod bad_input;
mod batch;
mod board;
mod clerks_year;
mod consent;
mod desk;
mod erasure;
mod exemplar;
mod full_disk;
mod history;
mod letterhead;
mod migrations;
mod moves;
mod nomination;
mod office;
mod own_picture;
mod paper;
mod people;
mod permission;
mod photo;
mod poster;
mod poster_family;
mod posting;
mod printing;
mod profile;
mod search;
mod selection;
mod statistics;
mod telling;
mod template;
mod unit;
mod vote;
mod year;
