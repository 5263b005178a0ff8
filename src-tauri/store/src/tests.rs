//! Whole offices: what holds whatever is done to them.
