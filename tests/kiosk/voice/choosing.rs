//! Which voice speaks which language: never one of another language.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::speech::backend::voices::{
    ClinicVoices, InstalledVoice, Judgement, NO_VOICE, SYSTEM as SYSTEM_VOICES, Verdict, choose,
    judge, suits, table,
};

use super::super::help;

/// The languages of eSpeak NG's voices, as Speech Dispatcher 0.11 lists them.
const ESPEAK: &str = "af am an ar as az ba be bg bn bpy bs ca chr-US-QAAA-X-WEST cmn \
    cmn-LATN-PINYIN cs cv cy da de el en-029 en-GB en-GB-SCOTLAND en-GB-X-GBCLAN en-GB-X-GBCWMD \
    en-GB-X-RP en-US en-US-NYC eo es es-419 et eu fa fa-LATN fi fr-BE fr-CH fr-FR ga gd gn grc gu \
    hak haw he hi hr ht hu hy hyw ia id io is it ja jbo ka kk kl kn ko kok ku ky la lb lfn lt ltg \
    lv mi mk ml mr ms mt my nb nci ne nl nog om or pa pap piqd pl pt pt-BR py qdb qu quc qya ro \
    ru ru-LV sd shn si sjn sk sl smj sq sr sv sw ta te th tk tn tr tt ug uk ur uz vi \
    vi-VN-X-CENTRAL vi-VN-X-SOUTH yue";

/// As on Windows and macOS.
const SYSTEM: &str = "ar-EG ar-SA bn-BD bn-IN de-AT de-DE el-GR en-AU en-GB en-IN en-US es-ES \
    es-MX fa-IR fil-PH fr-BE fr-CA fr-FR he-IL hi-IN it-IT ja-JP ko-KR nb-NO pa-Arab-PK \
    pa-Guru-IN pl-PL pt-BR pt-PT ru-RU ta-IN te-IN th-TH uk-UA ur-PK vi-VN zh-CN zh-HK zh-TW";

/// The voice whose tag suits best.
fn best<'a>(language: &str, voices: &'a str) -> Option<&'a str> {
    let ranked = voices
        .split_whitespace()
        .filter_map(|voice| Some((suits(language, voice)?, voice)));
    ranked.min().map(|(_, voice)| voice)
}

/// Voices of a synthesizer whose names are their tags.
fn installed(synthesizer: &str, tags: &str) -> Vec<InstalledVoice> {
    let voice = |tag: &str| InstalledVoice {
        synthesizer: synthesizer.to_owned(),
        name: tag.to_owned(),
        language: tag.to_owned(),
        is_variant: false,
    };
    tags.split_whitespace().map(voice).collect()
}

fn chosen(language: &str, clinic: &ClinicVoices, voices: &[InstalledVoice]) -> Option<String> {
    choose(language, clinic, voices).map(InstalledVoice::id)
}

#[test]
fn of_espeak_only_the_voices_that_are_understood_speak() {
    let differ = [
        ("en", "en-US"),
        ("es", "es-419"),
        ("zh-Hans", "cmn-LATN-PINYIN"),
        ("zh-Hant", "cmn-LATN-PINYIN"),
        ("fr", "fr-FR"),
    ];
    let silent = "fil so km lo hmn ar ht ja th my he";
    let voices = installed("espeak-ng", ESPEAK);
    for language in help::tags() {
        let language = language.as_str();
        let differs = differ.iter().find(|(known, _)| *known == language);
        let expected = differs.map_or(language, |(_, voice)| voice);
        let is_silent = silent.split(' ').any(|it| it == language);
        let expected = (!is_silent).then(|| format!("espeak-ng/{expected}"));
        let chosen = chosen(language, &ClinicVoices::new(), &voices);
        assert_eq!(chosen, expected, "{language}");
    }
}

#[test]
fn a_voice_that_nobody_has_heard_speaks_only_if_the_clinic_says_so() {
    let mut voices = installed(SYSTEM_VOICES, SYSTEM);
    voices.extend(installed("unknown", "ar en"));
    let mut clinic = ClinicVoices::new();
    for tag in help::tags() {
        assert_eq!(chosen(&tag, &clinic, &voices), None, "{tag}");
    }
    clinic.insert("ar".to_owned(), "system/ar-SA".to_owned());
    assert_eq!(
        chosen("ar", &clinic, &voices),
        Some("system/ar-SA".to_owned())
    );
    assert_eq!(chosen("en", &clinic, &voices), None);
    assert_eq!(judge("ar", "system", "ar-SA"), Some(Judgement::NotHeard));
    assert_eq!(judge("ar", "system", "de-DE"), None);
}

#[test]
fn the_clinic_overrules_the_table() {
    let voices = installed("espeak-ng", "en-US en-GB th");
    let choices = [
        ("en", "espeak-ng/en-GB", Some("espeak-ng/en-GB")),
        ("th", "espeak-ng/th", Some("espeak-ng/th")),
        ("en", NO_VOICE, None),
        ("en", "espeak-ng/en-AU", None),
    ];
    for (language, choice, expected) in choices {
        let clinic = [(language.to_owned(), choice.to_owned())].into();
        assert_eq!(chosen(language, &clinic, &voices).as_deref(), expected);
    }
}

#[test]
fn the_first_synthesizer_that_is_good_speaks() {
    let mut voices = installed("unknown", "ru");
    voices.extend(installed("rhvoice", "ru"));
    voices.extend(installed("espeak-ng", "ru"));
    let clinic = ClinicVoices::new();
    assert_eq!(
        chosen("ru", &clinic, &voices),
        Some("rhvoice/ru".to_owned())
    );
}

#[test]
fn the_table_judges_each_voice_once_and_says_what_was_seen() {
    let mut known = BTreeSet::new();
    let tags = help::tags();
    for judged in &table().voice {
        assert!(tags.contains(&judged.language), "{}", judged.language);
        assert!(judged.seen.ends_with('.'), "{}", judged.seen);
        for voice in &judged.voices {
            let key = (&judged.language, &judged.synthesizer, voice);
            assert!(known.insert(key), "{key:?} is judged twice");
            assert_eq!(*voice, voice.to_lowercase());
            let judgement = judge(&judged.language, &judged.synthesizer, voice);
            let is_unfit = matches!(judgement, Some(Judgement::Unfit(_)));
            assert_eq!(is_unfit, judged.verdict == Verdict::Unfit, "{key:?}");
        }
    }
    assert!(table().voice.len() > 25 && !table().synthesizer.is_empty());
}

#[test]
fn the_best_voice_of_the_system_speaks() {
    let expected = [
        ("en", Some("en-US")),
        ("es", Some("es-MX")),
        ("zh-Hans", Some("zh-CN")),
        ("zh-Hant", Some("zh-TW")),
        ("pt-BR", Some("pt-BR")),
        ("pa", Some("pa-Guru-IN")),
        ("fil", Some("fil-PH")),
        ("fr", Some("fr-FR")),
        ("hy", None),
        ("so", None),
    ];
    for (language, voice) in expected {
        assert_eq!(best(language, SYSTEM), voice, "{language}");
    }
}

#[test]
fn a_voice_of_another_language_never_speaks() {
    let wrong = [
        ("zh-Hans", "yue zh-HK zh_hk zh-yue cmn-LATN-PINYIN ja ko"),
        ("zh-Hant", "yue zh-HK zh-MO hak"),
        ("pa", "pa-Arab-PK pa-PK pnb"),
        ("fa", "fa-LATN ku ps"),
        ("hy", "hyw"),
        ("el", "grc"),
        ("fr", "ht"),
        ("ht", "fr-FR fr"),
        ("en", "enm sco"),
        ("th", "en-US dummy none"),
        ("xx", "en-US"),
    ];
    for (language, voices) in wrong {
        assert_eq!(best(language, voices), None, "{language}");
    }
    assert_eq!(suits("en", ""), None);
}

#[test]
fn the_next_best_region_speaks() {
    let order = [
        ("en", "en-US en_us-x en en-GB en-ZA"),
        ("es", "es-419 es-MX es-US es es-ES es-AR"),
        ("pt-BR", "pt_BR pt pt-PT"),
        ("fil", "fil fil-PH tl"),
        ("he", "he iw"),
        ("zh-Hans", "cmn zh-CN zh zh-TW"),
    ];
    for (language, voices) in order {
        let ranks: Vec<_> = voices.split(' ').map(|it| suits(language, it)).collect();
        assert!(ranks.iter().all(Option::is_some), "{language} {ranks:?}");
        assert!(ranks.is_sorted(), "{language} {ranks:?}");
    }
}
