//! Chooses which of the machine's voices speaks a language.
//!
//! `assets/voices.toml` says which voices are understood. A voice of another language is never
//! chosen, however close, nor one that says words or numbers wrongly: no speech is better.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::assets;
use crate::language::{Meta, VoicePreference};

/// The voices that a clinic has chosen itself, by language tag: what [`InstalledVoice::id`] returns,
/// or [`NO_VOICE`].
pub type ClinicVoices = BTreeMap<String, String>;

/// A clinic's choice that a language stays silent.
pub const NO_VOICE: &str = "none";

/// The name that stands for the voices of Windows and macOS.
pub const SYSTEM: &str = "system";

/// The `[voice]` tables of the built-in languages, by tag in lower case.
static PREFERENCES: LazyLock<BTreeMap<String, VoicePreference>> = LazyLock::new(|| {
    let metas = assets::locale_tags().into_iter();
    let metas = metas.filter_map(|tag| Meta::load(&tag).ok());
    metas
        .map(|meta| (meta.tag.to_lowercase(), meta.voice))
        .collect()
});

static TABLE: LazyLock<VoiceTable> = LazyLock::new(|| {
    let text = assets::text("voices.toml").unwrap_or_default();
    toml::from_str(&text).unwrap_or_else(|error| {
        tracing::error!("assets/voices.toml: {error}");
        VoiceTable::default()
    })
});

/// Whether a voice is understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Verdict {
    /// With the words as they are written.
    #[serde(rename = "fit")]
    Fit,
    /// With the words as [`spoken_text`](crate::speech::spoken_text) prepares them.
    #[serde(rename = "fit with")]
    FitWith,
    /// It says words or numbers wrongly.
    #[serde(rename = "unfit")]
    Unfit,
}

/// What is known of a synthesizer's voices for a language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedVoices {
    /// The tag of the language.
    pub language: String,
    /// The name of the synthesizer's module in Speech Dispatcher.
    pub synthesizer: String,
    /// The tags that the synthesizer gives its voices, best first, in lower case.
    pub voices: Vec<String>,
    /// Whether they are understood.
    pub verdict: Verdict,
    /// What was seen, as a sentence in English.
    pub seen: String,
}

/// A synthesizer that is known to be good at some languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GoodSynthesizer {
    /// The name of its module in Speech Dispatcher.
    pub name: String,
    /// The tags of the languages.
    pub languages: Vec<String>,
    /// Why, as a sentence in English.
    pub seen: String,
}

/// The contents of `assets/voices.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceTable {
    /// The tags of the languages for which Windows lists voices, which nobody has heard.
    pub windows: Vec<String>,
    /// Voices by language.
    pub voice: Vec<JudgedVoices>,
    /// Synthesizers that are good at all their voices of a language.
    pub synthesizer: Vec<GoodSynthesizer>,
}

/// What is known of all voices.
pub fn table() -> &'static VoiceTable {
    &TABLE
}

/// A voice of the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstalledVoice {
    /// The module of Speech Dispatcher that it belongs to, or [`SYSTEM`].
    pub synthesizer: String,
    /// Its name there.
    pub name: String,
    /// Its language tag there, which may have `_` for `-`, and any case.
    pub language: String,
    /// Whether it is a variant of a voice, such as a whisper.
    pub is_variant: bool,
}

impl InstalledVoice {
    /// What a clinic calls it in its settings.
    pub fn id(&self) -> String {
        format!("{}/{}", self.synthesizer, self.name)
    }
}

/// What is known of a voice for a language that it says it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judgement {
    /// It is understood; the lower the number, the better it suits.
    Fit(u32),
    /// Nobody has listened to it.
    NotHeard,
    /// It is not understood, with the reason.
    Unfit(&'static str),
}

/// The voice that speaks a language: the clinic's choice, else the best that is understood, from the
/// first synthesizer that has one.
pub fn choose<'v>(
    language: &str,
    clinic: &ClinicVoices,
    voices: &'v [InstalledVoice],
) -> Option<&'v InstalledVoice> {
    if let Some(chosen) = clinic.get(language) {
        return voices.iter().find(|voice| voice.id() == *chosen);
    }
    let ranked = voices.iter().filter_map(|voice| {
        let Judgement::Fit(rank) = judge(language, &voice.synthesizer, &voice.language)? else {
            return None;
        };
        let synthesizer = &voice.synthesizer;
        let module = voices.iter().position(|it| it.synthesizer == *synthesizer);
        Some(((module, rank, voice.is_variant), voice))
    });
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, voice)| voice)
}

/// What is known of a voice, by its synthesizer and its tag; `None` where it speaks another language.
pub fn judge(language: &str, synthesizer: &str, voice: &str) -> Option<Judgement> {
    let tag = subtags(voice).join("-");
    let own = |it: &str| it == language || Some(it) == language.split('-').next();
    let mut judged = table().voice.iter();
    let judged = judged.find_map(|it| {
        let known = it.synthesizer == synthesizer && own(&it.language);
        let place = known.then(|| it.voices.iter().position(|known| *known == tag))??;
        Some(match it.verdict {
            Verdict::Fit | Verdict::FitWith => Judgement::Fit(u32::try_from(place).ok()?),
            Verdict::Unfit => Judgement::Unfit(&it.seen),
        })
    });
    if judged.is_some() {
        return judged;
    }
    let rank = suits(language, voice)?;
    let mut good = table().synthesizer.iter();
    let is_good = good.any(|it| it.name == synthesizer && it.languages.iter().any(|it| own(it)));
    Some(if is_good {
        Judgement::Fit(rank)
    } else {
        Judgement::NotHeard
    })
}

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
