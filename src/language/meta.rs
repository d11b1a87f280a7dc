//! What is known of a language beside its words: its name, direction, script, font.

use std::sync::Arc;

use serde::Deserialize;

use crate::assets;
use crate::diagnostic::Diagnostic;

/// Which way a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// How the lines of a language may be broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Breaks {
    /// At spaces.
    Spaces,
    /// Between words that only a dictionary knows: no spaces are written.
    Dictionary,
    /// Between most characters, by the rules for Chinese and Japanese.
    Ideographs,
}

/// The digits that a language counts with.
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

/// The name of a font family. iced wants it to live as long as the program; there is one for each
/// language, read once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family(pub &'static str);

impl<'de> Deserialize<'de> for Family {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Ok(Self(name.leak()))
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
    /// Line height of body text, in parts of the text's size.
    pub line_height: f32,
    /// The digits that counts are written in.
    pub digits: Digits,
    /// Where lines may be broken.
    pub breaks: Breaks,
    /// The most characters that a line of body text should hold.
    pub measure: u16,
    /// The fonts that come with a language of the clinic's, by their weights; empty for one whose
    /// fonts are embedded.
    #[serde(skip)]
    pub own_fonts: Vec<(u16, Arc<[u8]>)>,
}

impl Meta {
    /// Reads the embedded `meta.toml` of a locale.
    ///
    /// # Errors
    /// A [`Diagnostic`] when the file is missing or malformed.
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
