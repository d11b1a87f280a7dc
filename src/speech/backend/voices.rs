//! Which of a machine's voices speaks a language.
//!
//! A voice of another language is never chosen, however near: nothing heard is better than words
//! that are heard wrong.

/// What a voice's tag may be for a language, best first.
struct VoicePreference {
    /// The language of the words.
    tag: &'static str,
    /// The language codes that mean the same spoken language.
    codes: &'static [&'static str],
    /// Writing systems that a voice may name. One that names another reads transliterated words.
    scripts: &'static [&'static str],
    /// Regions; `""` is a voice that names none. Any other region comes after them.
    regions: &'static [&'static str],
    /// Regions and other parts of a tag that make it another spoken language.
    refused: &'static [&'static str],
}

const PLAIN: VoicePreference = VoicePreference {
    tag: "",
    codes: &[],
    scripts: &[],
    regions: &[""],
    refused: &[],
};

/// Languages that are known by more than one code, or whose regions differ to the ear. The others
/// are looked for by their own code.
const TASTES: &[VoicePreference] = &[
    VoicePreference {
        tag: "en",
        codes: &["en"],
        regions: &["us", "", "gb", "ca", "au"],
        ..PLAIN
    },
    VoicePreference {
        tag: "es",
        codes: &["es"],
        regions: &["419", "mx", "us", "", "es"],
        ..PLAIN
    },
    // Mandarin, whatever it is written in. `zh-HK` names Cantonese on Windows and macOS.
    VoicePreference {
        tag: "zh-hans",
        codes: &["cmn", "zh"],
        scripts: &["hans", "hant"],
        regions: &["cn", "", "sg", "tw"],
        refused: &["hk", "mo", "yue"],
    },
    VoicePreference {
        tag: "zh-hant",
        codes: &["cmn", "zh"],
        scripts: &["hant", "hans"],
        regions: &["tw", "", "cn", "sg"],
        refused: &["hk", "mo", "yue"],
    },
    VoicePreference {
        tag: "vi",
        codes: &["vi"],
        regions: &["", "vn"],
        ..PLAIN
    },
    VoicePreference {
        tag: "fil",
        codes: &["fil", "tl"],
        regions: &["", "ph"],
        ..PLAIN
    },
    // The words are in the written standard that every Arabic voice reads.
    VoicePreference {
        tag: "ar",
        codes: &["ar", "arb"],
        regions: &["", "001", "eg", "sa"],
        ..PLAIN
    },
    VoicePreference {
        tag: "ht",
        codes: &["ht", "hat"],
        ..PLAIN
    },
    VoicePreference {
        tag: "fr",
        codes: &["fr"],
        regions: &["", "fr", "ca"],
        ..PLAIN
    },
    VoicePreference {
        tag: "pt-br",
        codes: &["pt"],
        regions: &["br", "", "pt"],
        ..PLAIN
    },
    VoicePreference {
        tag: "fa",
        codes: &["fa", "pes"],
        scripts: &["arab"],
        regions: &["", "ir"],
        ..PLAIN
    },
    // Written in Gurmukhi, which voices of Pakistan do not read.
    VoicePreference {
        tag: "pa",
        codes: &["pa"],
        scripts: &["guru"],
        regions: &["", "in"],
        refused: &["pk"],
    },
    VoicePreference {
        tag: "ne",
        codes: &["ne", "npi"],
        ..PLAIN
    },
    VoicePreference {
        tag: "hmn",
        codes: &["hmn", "mww"],
        ..PLAIN
    },
    VoicePreference {
        tag: "he",
        codes: &["he", "iw"],
        ..PLAIN
    },
];

/// How well a voice's tag suits a BCP 47 tag: the lower the better, `None` not at all.
///
/// The voice's tag may have `_` for `-`, and any case.
pub fn suits(language: &str, voice: &str) -> Option<u32> {
    let wanted = parts(language);
    let voice = parts(voice);
    let tag = wanted.join("-");
    let known = TASTES.iter().find(|taste| taste.tag == tag);
    let taste = known.or_else(|| {
        let own = wanted.first();
        TASTES
            .iter()
            .find(|taste| Some(taste.tag) == own.map(String::as_str))
    });
    let taste = taste.unwrap_or(&PLAIN);
    let (code, rest) = voice.split_first()?;
    let code = match taste.codes {
        [] => (wanted.first() == Some(code)).then_some(0)?,
        codes => codes.iter().position(|known| known == code)?,
    };
    let (mut region, mut more) = ("", 0);
    for (place, part) in rest.iter().enumerate() {
        if taste.refused.contains(&part.as_str()) {
            return None;
        }
        match part.as_str() {
            script if script.len() == 4 && script.chars().all(char::is_alphabetic) => {
                taste.scripts.contains(&script).then_some(())?;
            }
            country if place < 2 && (country.len() == 2 || is_area(country)) => region = country,
            _ => more += 1,
        }
    }
    let known = taste.regions.iter().position(|known| *known == region);
    let region = known.unwrap_or(taste.regions.len());
    let rank = code * 1000 + region * 10 + usize::min(more, 9);
    u32::try_from(rank).ok()
}

/// A region by its number (UN M.49), as in `es-419`.
fn is_area(part: &str) -> bool {
    part.len() == 3 && part.chars().all(|it| it.is_ascii_digit())
}

fn parts(tag: &str) -> Vec<String> {
    let tag = tag.to_lowercase();
    tag.split(['-', '_']).map(str::to_owned).collect()
}
