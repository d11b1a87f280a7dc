//! The order of words in a language, and the letters by which its readers look them up.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;

use super::Language;

/// The article before Arabic nouns, without which they are looked up.
const ARABIC_ARTICLE: &str = "ال";

/// The first character, in the order of pinyin, of each letter with which a Chinese syllable begins.
const PINYIN: [(char, &str); 23] = [
    ('A', "阿"),
    ('B', "八"),
    ('C', "嚓"),
    ('D', "哒"),
    ('E', "妸"),
    ('F', "发"),
    ('G', "旮"),
    ('H', "哈"),
    ('J', "讥"),
    ('K', "咔"),
    ('L', "垃"),
    ('M', "妈"),
    ('N', "拏"),
    ('O', "噢"),
    ('P', "妑"),
    ('Q', "七"),
    ('R', "呥"),
    ('S', "仨"),
    ('T', "他"),
    ('W', "屲"),
    ('X', "夕"),
    ('Y', "丫"),
    ('Z', "帀"),
];

/// The letters without accents of the alphabets that have accents.
const ALPHABETS: [std::ops::RangeInclusive<char>; 2] = ['A'..='Z', 'Α'..='Ω'];

/// How the words of a language are ordered.
pub struct Collation {
    collator: CollatorBorrowed<'static>,
    article: &'static str,
    has_pinyin: bool,
}

impl Language {
    /// How its words are ordered; `None` if there is no order even for all languages.
    pub fn collation(&self) -> Option<Collation> {
        let locale: Locale = self.tag().parse().unwrap_or(Locale::UNKNOWN);
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default()).ok()?;
        Some(Collation {
            collator,
            article: match self.tag() {
                "ar" => ARABIC_ARTICLE,
                _ => "",
            },
            has_pinyin: self.meta.script == "Hans",
        })
    }
}

impl Collation {
    /// Which of two words comes first.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        let pinyin = self.pinyin(one).cmp(&self.pinyin(other));
        pinyin.then_with(|| self.collator.compare(self.stem(one), self.stem(other)))
    }

    /// The letter or sign under which a word is looked up.
    pub fn initial(&self, word: &str) -> String {
        if let Some(letter) = self.pinyin(word) {
            return letter.to_string();
        }
        // Thai and Lao write some vowels before the consonant, by which words are ordered.
        let is_leading = |it: &char| matches!(it, '\u{e40}'..='\u{e44}' | '\u{ec0}'..='\u{ec4}');
        let letters = self.stem(word).chars().filter(|it| it.is_alphanumeric());
        let letter = letters.skip_while(is_leading).take(1);
        let letter: String = letter.flat_map(char::to_uppercase).collect();
        self.without_accent(&letter).map_or(letter, String::from)
    }

    /// The letter of the alphabet that a letter with an accent is an instance of; `None` for a letter of its own.
    fn without_accent(&self, letter: &str) -> Option<char> {
        let [latin, greek] = ALPHABETS;
        latin.chain(greek).find(|base| {
            let (base, next) = (base.to_string(), format!("{base}{}", base.to_lowercase()));
            // An accent matters less to the order than any letter that follows.
            self.collator.compare(&base, letter).is_lt()
                && self.collator.compare(letter, &next).is_lt()
        })
    }

    /// A word without its article.
    fn stem<'w>(&self, word: &'w str) -> &'w str {
        word.strip_prefix(self.article).unwrap_or(word)
    }

    /// The Latin letter with which the first syllable of a Chinese word begins.
    fn pinyin(&self, word: &str) -> Option<char> {
        let first = word.chars().next().filter(|_| self.has_pinyin)?;
        if first.is_ascii_alphabetic() {
            return Some(first.to_ascii_uppercase());
        }
        let first = first.to_string();
        let from = |it: &&(char, &str)| self.collator.compare(it.1, &first).is_le();
        PINYIN.iter().rev().find(from).map(|it| it.0)
    }
}
