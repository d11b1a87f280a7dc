//! Chooses which of the machine's voices speaks a language.
//!
//! A voice of another language is never chosen, however close: no speech is better than words that
//! are pronounced wrongly.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::assets;
use crate::language::{Meta, VoicePreference};

/// The `[voice]` tables of the built-in languages, by tag in lower case.
static PREFERENCES: LazyLock<BTreeMap<String, VoicePreference>> = LazyLock::new(|| {
    let metas = assets::locale_tags().into_iter();
    let metas = metas.filter_map(|tag| Meta::load(&tag).ok());
    metas
        .map(|meta| (meta.tag.to_lowercase(), meta.voice))
        .collect()
});

/// How well a voice's tag suits a BCP 47 tag: lower is better, `None` is not at all.
///
/// The voice's tag may have `_` for `-`, and any case. A language that is not built in has the
/// preferences of its first subtag.
pub fn suits(language: &str, voice: &str) -> Option<u32> {
    let wanted = subtags(language);
    let voice = subtags(voice);
    let own = wanted.first()?;
    let default = VoicePreference::default();
    let preference = PREFERENCES
        .get(&wanted.join("-"))
        .or_else(|| PREFERENCES.get(own))
        .unwrap_or(&default);
    let (code, rest) = voice.split_first()?;
    let code = match preference.codes.as_slice() {
        [] => (own == code).then_some(0)?,
        codes => codes.iter().position(|known| known == code)?,
    };
    let (mut region, mut others) = ("", 0);
    for (place, subtag) in rest.iter().enumerate() {
        if preference.refused.contains(subtag) {
            return None;
        }
        match subtag.as_str() {
            script if is_script(script) => {
                preference.scripts.contains(subtag).then_some(())?;
            }
            country if place < 2 && (country.len() == 2 || is_area(country)) => region = country,
            _ => others += 1,
        }
    }
    let mut regions = preference.regions.iter();
    let region = regions.position(|known| known == region);
    let region = region.unwrap_or(preference.regions.len());
    let rank = code * 1000 + region * 10 + usize::min(others, 9);
    u32::try_from(rank).ok()
}

/// A script by its ISO 15924 code.
fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.chars().all(char::is_alphabetic)
}

/// A region by its UN M.49 number, as in `es-419`.
fn is_area(subtag: &str) -> bool {
    subtag.len() == 3 && subtag.chars().all(|it| it.is_ascii_digit())
}

fn subtags(tag: &str) -> Vec<String> {
    let tag = tag.to_lowercase();
    tag.split(['-', '_']).map(str::to_owned).collect()
}
