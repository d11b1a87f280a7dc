//! Access for the staff: a hidden gesture, a PIN, and a rate limit on guesses.
//!
//! There is no access without a PIN in the settings.

mod corner_gesture;
mod pin;
mod rate_limit;

pub use corner_gesture::{Corner, CornerGesture};
pub use pin::{BadHash, HashError, LENGTH, check_hash, hash, is_pin, verify};
pub use rate_limit::RateLimit;
