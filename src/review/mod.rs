//! What a reviewer of a language needs: a sheet to print, and the file with their signature.

mod messages;
mod sheet;
mod sign;

pub use sheet::{Card, html};
pub use sign::{Signer, text};
