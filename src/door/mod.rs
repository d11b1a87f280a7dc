//! The door that only the staff finds and opens: a knock, a PIN, and a lock that slows down guesses.
//!
//! None of it has a clock of its own: instants are handed in. Without a PIN in the settings there is
//! no door.

mod knock;
mod lock;
mod pin;

pub use knock::{Corner, Knock};
pub use lock::Lock;
pub use pin::{LENGTH, check_hash, hash, is_pin, verify};
