//! Which voice speaks which language: never one of another language.

use fluoroscopy_kiosk::speech::backend::voices::suits;

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

fn best<'a>(language: &str, voices: &'a str) -> Option<&'a str> {
    let ranked = voices
        .split_whitespace()
        .filter_map(|voice| Some((suits(language, voice)?, voice)));
    ranked.min().map(|(_, voice)| voice)
}

#[test]
fn the_best_voice_of_espeak_speaks() {
    let differ = [
        ("en", "en-US"),
        ("es", "es-419"),
        ("zh-Hans", "cmn"),
        ("zh-Hant", "cmn"),
        ("fr", "fr-FR"),
    ];
    let silent = ["fil", "so", "km", "lo", "hmn"];
    for language in help::tags() {
        let language = language.as_str();
        let differs = differ.iter().find(|(known, _)| *known == language);
        let expected = differs.map_or(language, |(_, voice)| voice);
        let expected = (!silent.contains(&language)).then_some(expected);
        assert_eq!(best(language, ESPEAK), expected, "{language}");
    }
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
