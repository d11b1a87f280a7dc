//! The review of a language: the sheet that a reviewer prints, and the file with their signature.

mod messages;
mod sheet;
mod sign;

pub use sheet::{CardImage, html};
pub use sign::{InvalidSigner, Signer, line, signed_on, text};
