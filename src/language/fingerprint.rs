//! A hash of each message, which changes when its words do.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Resource};
use fluent_syntax::serializer::serialize;

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

fn fingerprint(message: &Message<&str>) -> u64 {
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
