//! What patients see, touch and hear.

use std::time::Duration;

use super::DefaultValue::{Derived, Toml};
use super::{SETTING, Setting};
use crate::settings::audio::SpeechMode;
use crate::settings::contact::{opening_hours, phone_number};
use crate::settings::value::{
    boolean, choice, exams, integer, millimetres, seconds, seconds_or_never, text, time_of_day,
};
use crate::speech::backend::{Pace, Volume};
use crate::theme::{Palette, SCREEN_WIDTHS_MM};

pub(super) static SETTINGS: &[Setting] = &[
    Setting {
        key: "clinic",
        default: Toml(r#""""#),
        doc: "The clinic's name, shown on the home screen",
        comment: "The clinic's name, shown on the home screen. At most 80 letters.",
        read: |it, value| text(value).map(|name| it.settings.clinic = name),
        ..SETTING
    },
    Setting {
        key: "emergency_number",
        doc: r#"The number to call in an emergency, such as `"911"`. Cards that say to call show it"#,
        comment: "The numbers that patients call in an emergency, and for questions. Cards show them as they are
written here; speech says each digit. Without them, cards say whom to call.",
        example: r#""911""#,
        read: |it, value| {
            phone_number(value).map(|number| it.settings.contact.emergency = number)
        },
        ..SETTING
    },
    Setting {
        key: "clinic_phone",
        doc: r#"The clinic's telephone number. Cards that say to call the team show it"#,
        example: r#""+1 (555) 010-0100""#,
        read: |it, value| phone_number(value).map(|number| it.settings.contact.phone = number),
        ..SETTING
    },
    Setting {
        key: "clinic_hours",
        doc: r#"When the clinic answers its telephone, such as `[{ days = "mon-fri", from = "08:00", to = "17:00" }]`"#,
        comment: "When the clinic answers its telephone: days (one, or a range such as mon-fri) and times.",
        example: r#"[{ days = "mon-fri", from = "08:00", to = "17:00" }]"#,
        read: |it, value| opening_hours(value).map(|hours| it.settings.contact.hours = hours),
        ..SETTING
    },
    Setting {
        key: "first_language",
        default: Toml(r#""en""#),
        doc: "The language of the welcome screen",
        comment: "The language of the welcome screen.",
        read: |it, value| it.language(value).map(|tag| it.settings.first_language = tag),
        ..SETTING
    },
    Setting {
        key: "languages",
        default: Toml(r#""all""#),
        doc: r#"The languages offered, as a list in order, or `"all"`, or `"reviewed"`"#,
        comment: r#"The languages that are offered, in order; or "all"; or "reviewed" for only those whose words a
qualified person has signed in their present form."#,
        example: r#"["en", "es", "zh-Hans", "zh-Hant", "vi", "fil", "ru", "ar", "ko", "ht", "fr", "pt-BR", "hi", "uk", "fa", "so", "am", "pl", "it", "de", "ja", "ur", "bn", "pa", "gu", "ta", "te", "ne", "km", "lo", "th", "my", "hmn", "hy", "he", "el"]"#,
        read: |it, value| it.languages(value).map(|tags| it.settings.languages = tags),
        ..SETTING
    },
    Setting {
        key: "welcome_languages",
        default: Derived("the first nine"),
        doc: "The languages that come first and large; at most nine",
        comment: "The languages, at most nine, that come first and large if more than twelve are offered.",
        example: r#"["en", "es", "zh-Hans", "zh-Hant", "vi", "fil", "ru", "ar", "ko"]"#,
        read: |it, value| {
            let tags = it.welcome_languages(value)?;
            it.settings.welcome_languages = tags;
            Ok(())
        },
        ..SETTING
    },
    Setting {
        key: "exams",
        default: Toml(r#"["swallow", "bowel", "heart", "tube", "bone", "womb"]"#),
        doc: r#"The exams of the question "Which exam are you here for?"; with one or none the kiosk does not ask"#,
        comment: r#"The exams of the question "Which exam are you here for?": those that the clinic does, in order.
With one, the kiosk does not ask, and the guide is about that exam. []: the guide is about all."#,
        read: |it, value| exams(value).map(|exams| it.settings.exams = exams),
        ..SETTING
    },
    Setting {
        key: "staff_language",
        default: Derived("`first_language`"),
        doc: "The team's language, in which a patient's list stands beside their own words",
        comment: "The team's language: a patient's list of what to tell and to ask stands in it, too.
Without it, the language of the welcome screen.",
        example: r#""en""#,
        read: |it, value| it.language(value).map(|tag| it.settings.lists.staff_language = tag),
        ..SETTING
    },
    Setting {
        key: "speak_lists",
        default: Toml("true"),
        doc: "Whether Listen reads a patient's list aloud; it asks first, because others may hear it",
        comment: "false: a patient's list is never read aloud by Listen. Otherwise the kiosk asks first.",
        read: |it, value| boolean(value).map(|speak| it.settings.lists.speak = speak),
        ..SETTING
    },
    Setting {
        key: "list_reset_s",
        doc: "Seconds without a touch until a patient's list is forgotten: 10 or more, and at most `idle_reset_s`. Without it, with the session; after 300 s if `idle_reset_s` is `0`",
        comment: "Seconds without a touch until a patient's list is forgotten, with their exam: 10 or more, at most
idle_reset_s. Without it, with the session; after 300 s where idle_reset_s is 0.",
        example: "60",
        read: |it, value| seconds(value, 10..=86_400).map(|time| it.settings.lists.reset = time),
        ..SETTING
    },
    Setting {
        key: "theme",
        default: Toml(r#""paper""#),
        doc: r#"Colours at the start: `"paper"`, `"night"` or `"contrast"`"#,
        comment: r#"Colours at the start: "paper", "night" or "contrast"."#,
        read: |it, value| {
            let themes = Palette::ALL.map(|theme| (theme.id(), theme));
            choice(value, "theme", themes).map(|theme| it.settings.theme = theme)
        },
        ..SETTING
    },
    Setting {
        key: "text_size",
        default: Toml("2"),
        doc: "Text size at the start: 1 (smallest) to 5 (largest)",
        comment: "Text size at the start: 1 (smallest) to 5 (largest).",
        read: |it, value| integer(value, 1..=5).map(|size| it.settings.text_size = size),
        ..SETTING
    },
    Setting {
        key: "idle_reset_s",
        default: Toml("90"),
        doc: r#"Seconds without a touch until the kiosk asks "Are you still there?"; `0` for never"#,
        comment: r#"Seconds without a touch until the kiosk asks "Are you still there?": 10 or more. 0: never."#,
        read: |it, value| {
            seconds_or_never(value, 10, "read by").map(|time| it.settings.idle.reset = time)
        },
        ..SETTING
    },
    Setting {
        key: "idle_warning_s",
        default: Toml("30"),
        doc: "Seconds to answer, at least 20",
        comment: "Seconds to answer before everything starts over: 20 to 600.",
        read: |it, value| seconds(value, 20..=600).map(|time| it.settings.idle.warning = time),
        ..SETTING
    },
    Setting {
        key: "touch_again_ms",
        default: Toml("300"),
        doc: "A second touch on the same place within this time is ignored, for hands that shake",
        comment: "For hands that shake: a second touch on the same place within this time, in ms, is ignored.
0 to 2000.",
        read: |it, value| {
            let time = integer(value, 0..=2000).map(Duration::from_millis);
            time.map(|time| it.settings.touch_again = time)
        },
        ..SETTING
    },
    Setting {
        key: "loop_after_s",
        default: Toml("20"),
        doc: "Seconds on an untouched welcome screen until the attract screen starts; `0` for never",
        comment: "Seconds on an untouched welcome screen until the attract screen starts, which shows greetings in
all languages and films by turns: 5 or more. 0: never. After a touch, the times above pass first.",
        read: |it, value| {
            let time = seconds_or_never(value, 5, "find one's language");
            time.map(|time| it.settings.attract.loop_after = time)
        },
        ..SETTING
    },
    Setting {
        key: "dark_from",
        doc: r#"Local time, such as `"20:00"`, from which the screen is black while nobody is there"#,
        comment: "Times between which the screen is black while nobody is there, in the machine's local time. They
may span midnight. The first touch only lights the screen. Set both or none.",
        example: r#""20:00""#,
        read: |it, value| time_of_day(value).map(|time| it.dark_from = Some(time)),
        ..SETTING
    },
    Setting {
        key: "dark_until",
        doc: r#"The end of that time, such as `"06:30"`; set both or none"#,
        example: r#""06:30""#,
        read: |it, value| time_of_day(value).map(|time| it.dark_until = Some(time)),
        ..SETTING
    },
    Setting {
        key: "screen_width_mm",
        doc: "Width of the screen; with it, letters have the height that EN 301 549 asks for",
        comment: "Width of the lit part of the screen, in mm. With it, letters have the height that people need at
the distance below (EN 301 549, 5.1.4). Without it, sizes follow the window.",
        example: "477",
        read: |it, value| {
            millimetres(value, SCREEN_WIDTHS_MM).map(|mm| it.settings.screen_width_mm = Some(mm))
        },
        ..SETTING
    },
    Setting {
        key: "viewing_distance_mm",
        default: Toml("500"),
        doc: "Distance of the reader's eyes from the screen",
        comment: "Distance of the reader's eyes from the screen, in mm.",
        read: |it, value| {
            millimetres(value, 250.0..=3000.0).map(|mm| it.settings.viewing_distance_mm = mm)
        },
        ..SETTING
    },
    Setting {
        key: "hold_still",
        default: Toml("false"),
        doc: "Moving pictures are paused until somebody plays them, and cards do not slide when they are turned",
        comment: "true: moving pictures are paused until somebody plays them, and cards do not slide.",
        read: |it, value| boolean(value).map(|still| it.settings.hold_still = still),
        ..SETTING
    },
    Setting {
        key: "volume",
        default: Toml("70"),
        doc: "Loudness of speech at the start, in percent",
        comment: "Loudness of speech at the start, and the loudest that a patient can choose, in percent: 10 to 100.",
        read: |it, value| {
            integer(value, 10..=100).map(|percent| it.settings.audio.volume = Volume(percent))
        },
        ..SETTING
    },
    Setting {
        key: "volume_most",
        default: Toml("100"),
        doc: "The loudest that a patient can choose, in percent",
        read: |it, value| {
            integer(value, 10..=100).map(|percent| it.settings.audio.volume_most = Volume(percent))
        },
        ..SETTING
    },
    Setting {
        key: "pace",
        default: Toml(r#""usual""#),
        doc: r#"Speed of speech at the start: `"slow"`, `"usual"` or `"fast"`"#,
        comment: r#"Speed of speech at the start: "slow", "usual" or "fast"."#,
        read: |it, value| {
            let paces = [
                ("slow", Pace::Slow),
                ("usual", Pace::Usual),
                ("fast", Pace::Fast),
            ];
            choice(value, "pace", paces).map(|pace| it.settings.audio.pace = pace)
        },
        ..SETTING
    },
    Setting {
        key: "speech_mode",
        default: Toml(r#""key""#),
        doc: r#"The speech mode: `"key"` (a long press of Enter, or F8), `"always"` or `"off"`"#,
        comment: r#"Speech for people who cannot see, who reach everything with four arrow keys and Enter. "key":
holding Enter for a second, or F8, turns it on; "always": it is on for everybody; "off": never."#,
        read: |it, value| {
            let modes = [
                ("key", SpeechMode::Key),
                ("always", SpeechMode::Always),
                ("off", SpeechMode::Off),
            ];
            choice(value, "speech mode", modes).map(|mode| it.settings.audio.speech_mode = mode)
        },
        ..SETTING
    },
    Setting {
        key: "voice",
        doc: r#"The voice of a language, as `check --voices` names it, or `"none"`; one line for each, such as `voice.ar`"#,
        comment: r#"The voices of languages, where the kiosk would choose another one or none: a name that
"fluoroscopy-kiosk check --voices" prints, or "none". Listen before patients do, with
"fluoroscopy-kiosk check --say ar"."#,
        example: r#"{ ar = "espeak-ng/Arabic", ht = "none" }"#,
        read: |it, value| {
            let voices = it.voices(value)?;
            it.settings.voices = voices;
            Ok(())
        },
        ..SETTING
    },
];
