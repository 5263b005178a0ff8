//! Finding exemplars by what somebody types: without marks, with đ, capitals, both tone placements and
//! abbreviations alike.

pub(crate) mod finding;
pub(crate) mod index;
mod marking;
mod query;
mod tokenizer;

pub(crate) use marking::Hits;
pub(crate) use query::{Facets, Typed};
pub(crate) use tokenizer::register as register_tokenizer;
