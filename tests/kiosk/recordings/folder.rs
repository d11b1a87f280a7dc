//! Which files of the folder are taken, and what is told of the others.

use super::{clinic, sign, signed, tone, words};
use crate::overlay::Clinic;

#[test]
fn a_signed_recording_is_found_by_its_message_and_its_words_alone() {
    let (_clinic, catalogue) = signed("found");
    let found = |tag: &str, id: &str, words: &str| {
        let file = catalogue.recording(tag, id, words)?;
        Some(file.file_name()?.to_str()?.to_owned())
    };
    let title = words("what-is-it-title");
    assert_eq!(
        found("fil", "what-is-it-title", &title),
        Some("what-is-it-title.wav".to_owned())
    );
    let hint = words("what-is-it-hint");
    assert_eq!(
        found("fil", "what-is-it-hint", &hint),
        Some("what-is-it-hint.flac".to_owned())
    );
    assert_eq!(found("fil", "what-is-it-hint", &title), None, "other words");
    assert_eq!(
        found("fil", "what-is-it-shows", &words("what-is-it-shows")),
        None,
        "no file"
    );
    assert_eq!(
        found("so", "what-is-it-title", &title),
        None,
        "another language"
    );
}

#[test]
fn without_a_signature_nothing_is_found_and_check_says_so_in_one_line() {
    let clinic = clinic("unsigned");
    let read = clinic.read();
    assert_eq!(
        read.catalogue
            .recording("fil", "home-title", &words("home-title")),
        None
    );
    let told = clinic.check("");
    let lines: Vec<_> = told
        .out
        .lines()
        .filter(|it| it.contains("voices/fil"))
        .collect();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].contains("voice.toml: there is no signature") && told.code == Some(1));
}

#[test]
fn what_cannot_be_played_is_told_with_what_would_be_right() {
    let sound = tone(22_050, 1, 1.0, 0.3);
    let many = tone(22_050, 6, 0.2, 0.3);
    let long = tone(8000, 1, 121.0, 0.3);
    let slow = tone(4000, 1, 1.0, 0.3);
    let none = tone(22_050, 1, 0.0, 0.3);
    let cases: [(&str, &[u8], &[&str]); 13] = [
        (
            "voices/fil/home-title.mp3",
            b"ID3",
            &[
                "not WAV or FLAC",
                "ffmpeg -i home-title.mp3 home-title.flac",
            ],
        ),
        (
            "voices/fil/home-title.opus",
            b"OggS",
            &["not WAV or FLAC", "home-title.flac"],
        ),
        (
            "voices/fil/home-title.WAV",
            &sound,
            &["name it home-title.wav"],
        ),
        (
            "voices/fil/home-titel.wav",
            &sound,
            &["no such message", "voice sheet"],
        ),
        (
            "voices/fil/home-title.wav",
            b"no sound at all",
            &["no such sound is in it", "WAV or FLAC"],
        ),
        (
            "voices/fil/home-title.flac",
            &sound,
            &["no such sound is in it", "WAV or FLAC"],
        ),
        (
            "voices/fil/home-title.wav",
            b"",
            &["no such sound is in it"],
        ),
        ("voices/fil/home-title.wav", &many, &["6 channels", "mono"]),
        (
            "voices/fil/home-title.wav",
            &long,
            &["lasts 121 s", "120 s"],
        ),
        (
            "voices/fil/home-title.wav",
            &slow,
            &["4000 samples in a second", "44100"],
        ),
        ("voices/fil/home-title.wav", &none, &["is empty"]),
        (
            "voices/fil/list.xlsx",
            b"PK",
            &["no such file is known", "voice.toml"],
        ),
        (
            "voices/fil/voice.toml",
            b"speaker = \"Maria\"\n",
            &["date", "not a day"],
        ),
    ];
    for (case, (path, bytes, told)) in cases.into_iter().enumerate() {
        let clinic = Clinic::new(&format!("voice-odd-{case}")).with(path, bytes);
        clinic.read().one_fault(&clinic, path, told);
    }
    let two = Clinic::new("voice-two")
        .with("voices/fil/home-title.wav", &sound)
        .with(
            "voices/fil/home-title.flac",
            std::fs::read(super::example().join("home-title.flac")).expect("it is in the source"),
        );
    two.read()
        .one_fault(&two, "voices/fil/home-title.wav", &["home-title.flac too"]);
}

#[test]
fn folders_that_are_no_language_are_told() {
    let sound = tone(22_050, 1, 1.0, 0.3);
    for (path, place, told) in [
        ("voices/xx/home-title.wav", "voices/xx", "no such language"),
        ("voices/Fil/home-title.wav", "voices/Fil", "written fil"),
        (
            "voices/fil/old/home-title.wav",
            "voices/fil/old",
            "move its files up",
        ),
        (
            "voices/home-title.wav",
            "voices/home-title.wav",
            "a language is a folder",
        ),
    ] {
        let clinic = Clinic::new("voice-place").with(path, &sound);
        clinic.read().one_fault(&clinic, place, &[told]);
    }
    let notes = Clinic::new("voice-note").with("voices/fil/README.md", "Maria, 3 November");
    assert_eq!(notes.read().faults, Vec::<String>::new());
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let clinic = clinic("link");
    let path = clinic.root.join("voices/fil/home-title.flac");
    std::fs::remove_file(&path).expect("it was copied");
    std::os::unix::fs::symlink(super::example().join("home-title.flac"), &path).expect("a link");
    clinic
        .read()
        .one_fault(&clinic, "voices/fil/home-title.flac", &["a link"]);
    assert!(sign(&clinic).out.contains("a link"));
}
