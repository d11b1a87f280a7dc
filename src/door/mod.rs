//! The door that only the staff finds and opens: a knock, a PIN, and a lock that slows down guesses.
//!
//! None of it has a clock of its own: instants are handed in. Without a PIN in the settings there is
//! no door.

mod corner_gesture;
mod pin;
mod rate_limit;

pub use corner_gesture::{Corner, CornerGesture};
pub use pin::{LENGTH, check_hash, hash, is_pin, verify};
pub use rate_limit::RateLimit;
