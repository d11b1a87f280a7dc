//! The staff's PIN, of which only an Argon2 hash is stored.

use std::ops::RangeInclusive;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{self, PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, Params};

/// How many digits a PIN may have.
pub const LENGTH: RangeInclusive<usize> = 6..=12;

/// The most memory that a check may take, in KiB: a hash in the settings could ask for all there is.
const MAX_MEMORY: u32 = 128 * 1024;

/// The most rounds that a check may take.
const MAX_ROUNDS: u32 = 16;

/// Why a PIN has no hash.
#[derive(Debug, thiserror::Error)]
#[error("the PIN cannot be hashed")]
pub struct HashError(#[from] password_hash::Error);

/// What is wrong with a hash in the settings, and what would be right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadHash {
    /// It is not a complete Argon2 hash.
    #[error("not a hash of a PIN; make one with: fluoroscopy-kiosk pin")]
    Malformed,
    /// To check a PIN against it would take too much memory or time.
    #[error("takes too long to check; at most m={MAX_MEMORY} and t={MAX_ROUNDS}")]
    TooExpensive,
}

/// Whether a text can be a PIN: digits only, and as many as [`LENGTH`] allows.
pub fn is_pin(text: &str) -> bool {
    LENGTH.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The hash of a PIN, for the settings.
///
/// # Errors
/// When the system has no random numbers.
pub fn hash(pin: &str) -> Result<String, HashError> {
    let hash: PasswordHash = Argon2::default().hash_password(pin.as_bytes())?;
    Ok(hash.to_string())
}

/// Whether a hash is that of a PIN. Takes about 0.1 s, to slow down guesses.
pub fn verify(pin: &str, hash: &str) -> bool {
    let verified = Argon2::default().verify_password(pin.as_bytes(), hash);
    verified.is_ok()
}

/// Checks that a text is a hash that [`verify`] can check in reasonable time and memory.
///
/// # Errors
/// When it is not.
pub fn check_hash(text: &str) -> Result<(), BadHash> {
    let hash = PasswordHash::new(text).map_err(|_| BadHash::Malformed)?;
    let is_known = ["argon2id", "argon2i", "argon2d"].contains(&hash.algorithm.as_str());
    let params = Params::try_from(&hash).map_err(|_| BadHash::Malformed)?;
    if !is_known || hash.hash.is_none() || hash.salt.is_none() {
        return Err(BadHash::Malformed);
    }
    if params.m_cost() > MAX_MEMORY || params.t_cost() > MAX_ROUNDS {
        return Err(BadHash::TooExpensive);
    }
    Ok(())
}
