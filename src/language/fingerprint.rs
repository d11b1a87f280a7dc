//! A hash of each message, which changes when its words do.

use std::collections::BTreeMap;
use std::fmt;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;
use serde::Deserialize;

use super::Catalogue;

/// The fingerprints of a language's messages, by message id.
pub(crate) type Fingerprints = BTreeMap<String, u64>;

/// The fingerprints of all messages of a language, as patients see them.
///
/// Comments, layout, the order of messages and the file they are in do not count; every word,
/// mark, variable and plural form does.
pub(crate) fn fingerprints(catalogue: &Catalogue, tag: &str) -> Fingerprints {
    let mut prints = Fingerprints::new();
    catalogue.each_message(tag, |file, message| {
        let id = message.id.name.to_owned();
        let print = fingerprint(message);
        if file.clinic {
            prints.insert(id, print);
        } else {
            prints.entry(id).or_insert(print);
        }
    });
    prints
}

/// The last eight hexadecimal digits of a fingerprint. They tell two wordings of one message apart,
/// in half the space.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct ShortFingerprint(u32);

/// The short fingerprints of some messages, by message id.
pub type ShortFingerprints = BTreeMap<String, ShortFingerprint>;

/// A text that is no short fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{0}\" is no fingerprint, which has eight digits from 0 to f; run review made-from for it"
)]
pub struct InvalidFingerprint(String);

impl ShortFingerprint {
    /// The end of a fingerprint.
    pub(super) fn of(fingerprint: u64) -> Self {
        Self(fingerprint as u32)
    }
}

impl TryFrom<String> for ShortFingerprint {
    type Error = InvalidFingerprint;

    fn try_from(text: String) -> Result<Self, InvalidFingerprint> {
        let is_digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        let is_one = text.len() == 8 && text.bytes().all(is_digit);
        let digits = is_one.then(|| u32::from_str_radix(&text, 16).ok());
        digits.flatten().map(Self).ok_or(InvalidFingerprint(text))
    }
}

impl fmt::Display for ShortFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// The fingerprint of one message.
pub(super) fn fingerprint(message: &Message<&str>) -> u64 {
    let message = Message {
        comment: None,
        ..message.clone()
    };
    let resource = Resource {
        body: vec![Entry::Message(message)],
    };
    fnv1a(serialize(&resource).as_bytes())
}

/// The 64-bit FNV-1a hash. Signed review files hold its values, so it must not differ between
/// machines or versions, as the standard library's hashers may.
pub(super) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}
