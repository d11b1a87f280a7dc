//! Where the lines of one language break.

use std::cell::RefCell;
use std::collections::HashMap;

use super::line_breaks::{Breaker, join_ideographs};
use super::meta::{Breaks, Meta};
use super::phrases::Phrases;
use super::word_joins::{WordRules, join_words};

/// How the lines of a language are broken.
enum Rule {
    /// At spaces only.
    Spaces(WordRules),
    /// Between the words that a model of the language finds.
    Model(Breaker),
    /// Between the phrases of Japanese and the words of Chinese, and not within these words.
    Ideographs(Vec<String>, Option<Phrases>),
}

/// The arguments of [`Lines::laid_out`], with the runs joined by [`SEPARATOR`].
type CacheKey = (String, Vec<usize>);

/// The unit separator, which no text contains.
const SEPARATOR: &str = "\u{1F}";

/// The most texts in the cache: more than a screen has.
const CACHE_SIZE: usize = 256;

/// The line breaks of one language.
pub(super) struct Lines {
    rule: Rule,
    /// Recent results: a view asks for the same texts each time, and the models take most of the time
    /// to build one.
    cache: RefCell<HashMap<CacheKey, Vec<String>>>,
}

impl Lines {
    /// The rules of a language; `whole_words` are the words that no line break splits in a language without
    /// spaces.
    pub(super) fn new(meta: &Meta, whole_words: impl FnOnce() -> Vec<String>) -> Self {
        let rule = match meta.breaks {
            Breaks::Dictionary => Rule::Model(Breaker::new(whole_words())),
            Breaks::Ideographs => Rule::Ideographs(whole_words(), Phrases::load(&meta.script)),
            Breaks::Spaces => Rule::Spaces(WordRules {
                protected: meta.compounds.clone(),
                short_words: meta.short_words,
                hangul: meta.script == "Kore",
            }),
        };
        Self {
            rule,
            cache: RefCell::default(),
        }
    }

    /// The runs of one text with invisible characters where lines may and may not break. A run at an index in
    /// `unbroken` never breaks.
    pub(super) fn laid_out(&self, runs: &[&str], unbroken: &[usize]) -> Vec<String> {
        let key = (runs.join(SEPARATOR), unbroken.to_vec());
        if let Some(marked) = self.cache.borrow().get(&key) {
            return marked.clone();
        }
        let marked = match &self.rule {
            Rule::Model(breaker) => breaker.mark(runs, unbroken),
            Rule::Ideographs(words, phrases) => join_ideographs(runs, words, phrases.as_ref()),
            Rule::Spaces(rules) => join_words(runs, rules),
        };
        let mut cache = self.cache.borrow_mut();
        if cache.len() >= CACHE_SIZE {
            cache.clear();
        }
        cache.insert(key, marked.clone());
        marked
    }
}
