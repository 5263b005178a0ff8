//! Consents: recording them with the scan of their paper, knowing what is lacking before something is shown,
//! withdrawing them and naming what must be taken down.

pub mod give;
pub mod need;
pub mod withdraw;

pub use give::{ConsentView, NewConsent, Scan};
pub use need::{Lacking, Shown};
pub use withdraw::Withdrawn;
