//! Every template with every sample: where each piece came to lie, as text; what a page looks like, as a
//! picture; what can be read out of the file.
//!
//! `WRITE_GOLDENS=1 cargo test -p neu-guong-tests --test posters` writes the references anew; look at what
//! changed before committing it.

mod chosen;
mod families;
mod own;
mod papers;
mod positions;
mod reading;
mod samples;
