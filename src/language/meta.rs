//! The metadata of a language: name, direction, script, font, voice.

use std::sync::Arc;

use serde::Deserialize;

use super::SOURCE;
use crate::assets;
use crate::diagnostic::{Diagnostic, read_toml};

/// The reading direction of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Where the lines of a language may break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Breaks {
    /// At spaces.
    Spaces,
    /// Between words, which are written without spaces and need a dictionary.
    Dictionary,
    /// Between most characters, by the rules of Chinese and Japanese.
    Ideographs,
}

/// The decimal digits that a language counts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// 0 1 2 3
    Latn,
    /// ٠ ١ ٢ ٣
    Arab,
    /// ۰ ۱ ۲ ۳
    Arabext,
    /// ० १ २ ३
    Deva,
    /// ০ ১ ২ ৩
    Beng,
}

impl Digits {
    /// The digit that stands for 0; the others follow it.
    pub fn zero(self) -> char {
        match self {
            Self::Latn => '0',
            Self::Arab => '٠',
            Self::Arabext => '۰',
            Self::Deva => '०',
            Self::Beng => '০',
        }
    }

    /// A number in these digits.
    pub fn write(self, number: usize) -> String {
        let digit = |c: char| {
            c.to_digit(10)
                .and_then(|it| char::from_u32(u32::from(self.zero()) + it))
        };
        number.to_string().chars().filter_map(digit).collect()
    }
}

/// The name of a font family. iced needs it to be `'static`, so each is leaked; there is one a
/// language, read once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family(pub &'static str);

impl<'de> Deserialize<'de> for Family {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self(name.leak()))
    }
}

/// Which voice tags suit a language, best first, in lower case. The default takes any voice with
/// the language's own code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VoicePreference {
    /// The codes of the same spoken language; the language's own if empty.
    pub codes: Vec<String>,
    /// Scripts that a voice may name. One that names another script reads transliterated text.
    pub scripts: Vec<String>,
    /// Regions; `""` stands for a voice that names none. Other regions come after these.
    pub regions: Vec<String>,
    /// Regions and other subtags that make it another spoken language.
    pub refused: Vec<String>,
}

impl Default for VoicePreference {
    fn default() -> Self {
        Self {
            codes: Vec::new(),
            scripts: Vec::new(),
            regions: vec![String::new()],
            refused: Vec::new(),
        }
    }
}

/// The `meta.toml` of a locale.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The language tag, which is the locale's folder name.
    #[serde(skip)]
    pub tag: String,
    /// The language's own name, in its own script.
    pub name: String,
    /// The English name, for clinic staff and logs.
    pub english_name: String,
    /// Reading direction.
    pub direction: Direction,
    /// ISO 15924 code of the script.
    pub script: String,
    /// File stem of its fonts in `assets/fonts`.
    pub font: String,
    /// A word of greeting, for the welcome screen.
    pub greeting: String,
    /// Family name inside those fonts.
    pub family: Family,
    /// Line height of body text, as a multiple of the text size.
    pub line_height: f32,
    /// Decimal digits of counts.
    pub digits: Digits,
    /// Where lines may break.
    pub breaks: Breaks,
    /// Words and phrases, short ones, that no line break may split.
    #[serde(default)]
    pub compounds: Vec<String>,
    /// The most letters of a word that stays on the line of the next one, as prepositions do in Slavic languages.
    #[serde(default)]
    pub short_words: usize,
    /// The most characters that a line of body text should hold.
    pub measure: u16,
    /// Place among the languages as they are offered; those without one come last, by tag.
    #[serde(default)]
    pub order: Option<u16>,
    /// Whether `check` fails if a message is missing, instead of warning.
    #[serde(default)]
    pub whole: bool,
    /// Which voices speak the language.
    #[serde(default)]
    pub voice: VoicePreference,
    /// The fonts of a clinic's language by weight; empty if its font is built in.
    #[serde(skip)]
    pub own_fonts: Vec<(u16, Arc<[u8]>)>,
}

impl Meta {
    /// Parses a `meta.toml`; `file` is its path in diagnostics.
    ///
    /// # Errors
    /// Everything that is wrong with it, by line.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Diagnostic>> {
        let sample = assets::locale_text(&format!("{SOURCE}/meta.toml"));
        read_toml(file, text, &sample.unwrap_or_default())
    }

    /// Reads the embedded `meta.toml` of a locale.
    ///
    /// # Errors
    /// A [`Diagnostic`] if the file is missing or malformed.
    pub fn load(tag: &str) -> Result<Self, Diagnostic> {
        let path = format!("{tag}/meta.toml");
        let shown = format!("locales/{path}");
        let text = assets::locale_text(&path)
            .ok_or_else(|| Diagnostic::new(&shown, "", "the file is missing"))?;
        let mut meta: Self =
            toml::from_str(&text).map_err(|error| Diagnostic::toml(&shown, &text, &error))?;
        meta.tag = tag.to_owned();
        Ok(meta)
    }
}
