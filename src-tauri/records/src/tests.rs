//! The rules of merging, checked over random histories.
