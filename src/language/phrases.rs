//! Where the phrases of a Japanese text begin, and the words of a Chinese one: lines break between them, as
//! しま|す and 什|么 must not.
//!
//! The model is that of [BudouX]: the sum of the weights of the letters around a place says whether a
//! phrase (bunsetsu) begins there. `tools/line-break-model` writes it.
//!
//! [BudouX]: https://github.com/google/budoux

use std::collections::HashMap;

use crate::assets;

/// The scripts that have a model, its file, and the particles that stay with the word before them.
const MODELS: [(&str, &str, &str); 3] = [
    ("Jpan", "line-breaks/ja.toml", ""),
    ("Hans", "line-breaks/zh-hans.toml", "的了着吗呢吧们"),
    ("Hant", "line-breaks/zh-hant.toml", "的了著嗎呢吧們"),
];

/// The features of a place: their name in the model, and which letters around the place they look at.
const FEATURES: [(&str, isize, isize); 13] = [
    ("UW1", -3, -2),
    ("UW2", -2, -1),
    ("UW3", -1, 0),
    ("UW4", 0, 1),
    ("UW5", 1, 2),
    ("UW6", 2, 3),
    ("BW1", -2, 0),
    ("BW2", -1, 1),
    ("BW3", 0, 2),
    ("TW1", -3, 0),
    ("TW2", -2, 1),
    ("TW3", -1, 2),
    ("TW4", 0, 3),
];

/// The most letters of a phrase that must stay on one line; a longer one may also break at the best place
/// within. Large print on a narrow screen has about seven letters in a line.
const LONGEST: usize = 8;

/// The least letters on each side of a place within a phrase.
const PIECE: usize = 3;

/// The model.
pub struct Phrases {
    weights: HashMap<String, HashMap<String, i32>>,
    sum: i32,
    particles: &'static str,
}

impl Phrases {
    /// Reads the embedded model of a script, if it has one.
    pub fn load(script: &str) -> Option<Self> {
        let (_, model, particles) = MODELS.iter().find(|(of, ..)| *of == script)?;
        let text = assets::text(model).unwrap_or_default();
        let weights: HashMap<String, HashMap<String, i32>> =
            toml::from_str(&text).unwrap_or_else(|error| {
                tracing::error!("{model}: {error}; its lines break anywhere");
                HashMap::new()
            });
        let sum = weights.values().flat_map(HashMap::values).sum();
        Some(Self {
            weights,
            sum,
            particles,
        })
    }

    /// The byte offsets in a text at which a phrase begins, and those within long phrases at which a line
    /// may break too, without the beginning of the text. `is_kept` says where none may break for another reason.
    pub fn starts(&self, text: &str, is_kept: impl Fn(usize) -> bool) -> Vec<usize> {
        let mut at: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        at.push(text.len());
        let places = 1..at.len().saturating_sub(1);
        let scores = places.map(|place| self.score(text, &at, place));
        let scores: Vec<Option<i32>> = std::iter::once(None).chain(scores).collect();
        let is_particle = |place: usize| {
            let letter = at.get(place).and_then(|at| text.get(*at..)?.chars().next());
            letter.is_some_and(|letter| self.particles.contains(letter))
        };
        // The layout knows which punctuation must not begin a line.
        let is_after_stop = |place: usize| {
            let before = at.get(place).and_then(|at| text.get(..*at));
            before.is_some_and(|it| it.ends_with(['、', '，', '：', '；', '。', '）']))
        };
        let is_start = |place: &usize| {
            let is_likely = matches!(scores.get(*place), Some(Some(1..)));
            is_after_stop(*place) || is_likely && !is_particle(*place)
        };
        let mut starts: Vec<usize> = (1..scores.len()).filter(is_start).collect();
        let ends = starts.iter().copied().chain([scores.len()]);
        let phrases = std::iter::once(0).chain(starts.iter().copied()).zip(ends);
        let within: Vec<usize> = phrases
            .filter(|(from, to)| to - from > LONGEST)
            .filter_map(|(from, to)| {
                let places = (from + PIECE..=to - PIECE)
                    .filter(|it| matches!(scores.get(*it), Some(Some(_))));
                let places = places.filter(|it| at.get(*it).is_some_and(|at| !is_kept(*at)));
                places.max_by_key(|it| scores.get(*it))
            })
            .collect();
        starts.extend(within);
        starts.sort_unstable();
        starts
            .iter()
            .filter_map(|place| at.get(*place).copied())
            .collect()
    }

    /// How likely a phrase begins at a place, more likely than not above 0; `None` within a word of katakana
    /// or of Latin letters and digits, and between a number and what it counts. `at` are the byte offsets of
    /// the letters.
    fn score(&self, text: &str, at: &[usize], place: usize) -> Option<i32> {
        let letters = |from: isize, to: isize| {
            let [from, to] = [from, to].map(|it| place.checked_add_signed(it));
            text.get(*at.get(from?)?..*at.get(to?)?)
        };
        let is = |range: Option<&str>, is: fn(char) -> bool| range?.chars().next().map(is);
        let (before, after) = (letters(-1, 0), letters(0, 1));
        let is_katakana = |c| matches!(c, 'ァ'..='ヺ' | 'ー');
        let both_katakana = is(before, is_katakana)? && is(after, is_katakana)?;
        let is_number = is(before, |c| c.is_ascii_digit())?;
        let both_latin =
            is(before, |c| c.is_ascii_graphic())? && is(after, |c| c.is_ascii_graphic())?;
        if both_katakana || both_latin || is_number {
            return None;
        }
        let weights = FEATURES
            .iter()
            .filter_map(|(name, from, to)| self.weights.get(*name)?.get(letters(*from, *to)?));
        Some(weights.sum::<i32>() * 2 - self.sum)
    }
}
