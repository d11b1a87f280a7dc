//! Words at which a synthesizer dies.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::speech::backend::Utterance;

/// How often words may end a synthesizer before they are not tried again.
const MOST: u8 = 2;

/// Counts the deaths of synthesizers by the words that they were speaking.
///
/// Some words abort a synthesizer each time (Burmese ones eSpeak NG 1.51). Once may have been chance.
#[derive(Debug, Default)]
pub(crate) struct Fatal(HashMap<u64, u8>);

impl Fatal {
    /// What words are known by.
    pub(crate) fn key(utterance: &Utterance) -> u64 {
        let mut hasher = DefaultHasher::new();
        (&utterance.language, &utterance.words).hash(&mut hasher);
        hasher.finish()
    }

    /// A synthesizer has died.
    pub(crate) fn count(&mut self, key: u64) {
        *self.0.entry(key).or_default() += 1;
    }

    /// Whether words are not to be tried.
    pub(crate) fn refuses(&self, key: u64) -> bool {
        self.0.get(&key).is_some_and(|deaths| *deaths >= MOST)
    }
}
