//! Voices, rates and volumes as Speech Dispatcher writes them.

use crate::speech::backend::voices::InstalledVoice;
use crate::speech::backend::{Pace, Volume};

/// Parses lines of `name TAB language TAB variant`. Of variants only the first of each language is
/// kept: eSpeak NG has a hundred of each voice.
pub(super) fn parse_voices(module: &str, lines: &[String]) -> Vec<InstalledVoice> {
    let mut voices: Vec<InstalledVoice> = Vec::new();
    for line in lines {
        let mut parts = line.split('\t');
        let (Some(name), Some(language)) = (parts.next(), parts.next()) else {
            continue;
        };
        let is_variant = parts.next().is_some_and(|variant| variant != "none");
        let mut others = voices.iter();
        if is_variant && others.any(|it| it.is_variant && it.language == language) {
            continue;
        }
        voices.push(InstalledVoice {
            synthesizer: module.to_owned(),
            name: name.to_owned(),
            language: language.to_owned(),
            is_variant,
        });
    }
    voices
}

/// The rate, from -100 to 100.
///
/// With eSpeak NG 0 is 170 words a minute, which is fast for old people in a noisy room. These are
/// about 125, 152 and 226 words a minute.
pub(super) fn rate(pace: Pace) -> i8 {
    match pace {
        Pace::Slow => -50,
        Pace::Usual => -20,
        Pace::Fast => 20,
    }
}

/// The volume, from -100 to 100.
pub(super) fn volume(Volume(percent): Volume) -> i16 {
    i16::from(percent.min(100)) * 2 - 100
}
