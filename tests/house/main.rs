//! The rules of the house as tests: what a reviewer would otherwise have to look for by hand.

mod arrows;
mod checkout;
mod licences;
mod names;
mod places;
mod sizes;
mod top_level;
