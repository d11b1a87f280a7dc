//! The PIN: never kept, only a hash of it.

use std::ops::RangeInclusive;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, Params};

/// How many digits a PIN may have.
pub const LENGTH: RangeInclusive<usize> = 6..=12;

/// A check may not take more memory than this, in KiB: the settings could ask for all there is.
const MEMORY: u32 = 128 * 1024;

/// A check may not take more rounds.
const ROUNDS: u32 = 16;

/// Whether a text can be a PIN: digits, and not too few.
pub fn is_pin(text: &str) -> bool {
    LENGTH.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The hash of a PIN, for the settings. `None` where the system has no random numbers.
pub fn hash(pin: &str) -> Option<String> {
    let hash = Argon2::default().hash_password(pin.as_bytes());
    hash.ok().map(|hash: PasswordHash| hash.to_string())
}

/// Whether a PIN is the one of a hash. Takes about a tenth of a second, on purpose.
pub fn verify(pin: &str, hash: &str) -> bool {
    let verified = Argon2::default().verify_password(pin.as_bytes(), hash);
    verified.is_ok()
}

/// Whether a text is a hash that [`verify`] can check in reasonable time and memory.
///
/// # Errors
/// What is wrong, for the clinic.
pub fn check_hash(text: &str) -> Result<(), String> {
    let wrong = "not a hash of a PIN; make one with: fluoroscopy-kiosk pin";
    let hash = PasswordHash::new(text).map_err(|_| wrong.to_owned())?;
    let known = ["argon2id", "argon2i", "argon2d"].contains(&hash.algorithm.as_str());
    let params = Params::try_from(&hash).map_err(|_| wrong.to_owned())?;
    if !known || hash.hash.is_none() || hash.salt.is_none() {
        return Err(wrong.to_owned());
    }
    if params.m_cost() > MEMORY || params.t_cost() > ROUNDS {
        return Err(format!(
            "takes too long to check; at most m={MEMORY} and t={ROUNDS}"
        ));
    }
    Ok(())
}
