//! `voice check` and `voice sign`: what is wrong with recordings, one line each.

use std::fs;

use super::super::overlay::Clinic;
use super::{clinic, sign, tone, voice, words};

/// The lines of `voice check`, without the last one, which counts.
fn findings(clinic: &Clinic) -> Vec<String> {
    let ran = voice(clinic, "check", &[]);
    let mut lines: Vec<_> = ran.out.lines().map(str::to_owned).collect();
    let last = lines
        .pop()
        .unwrap_or_else(|| panic!("nothing is printed: {}", ran.err));
    assert!(
        last.starts_with("fil: ") && last.ends_with("screens are whole"),
        "{last}"
    );
    assert_eq!(ran.code, Some(i32::from(!lines.is_empty())), "{lines:?}");
    lines
}

#[test]
fn signed_recordings_have_no_findings_and_the_whole_screens_are_counted() {
    let clinic = clinic("whole");
    let ran = sign(&clinic);
    let path = clinic.root.join("voices/fil/voice.toml");
    assert_eq!(
        ran.lines(),
        [format!(
            "fil: 37 recordings signed by Maria Santos on 2026-11-20: {}",
            path.display()
        )]
    );
    let ran = voice(&clinic, "check", &[]);
    let lines = ran.lines();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(
        lines[0].starts_with("fil: 37 recordings; 8 of "),
        "{lines:?}"
    );
    let told = clinic.check("").out;
    assert!(!told.contains("voices/"), "{told}");
}

#[test]
fn each_fault_is_told_and_nothing_is_signed_meanwhile() {
    let cases: [(&str, Vec<u8>, &[&str]); 5] = [
        ("home-title", tone(22_050, 1, 2.0, 0.0), &["is silent"]),
        (
            "home-title",
            tone(22_050, 1, 2.0, 1.5),
            &["is clipped", "turned down"],
        ),
        (
            "home-title",
            tone(22_050, 1, 2.0, 0.005),
            &["too quiet (-49 dBFS", "nearer"],
        ),
        (
            "home-draft",
            tone(22_050, 1, 1.0, 0.3),
            &["too short (1.0 s, at least ", "all of its words"],
        ),
        (
            "home-title",
            tone(22_050, 1, 40.0, 0.3),
            &["too long (40.0 s, at most "],
        ),
    ];
    for (id, sound, told) in cases {
        let clinic = clinic("fault").with(&format!("voices/fil/{id}.wav"), sound);
        let folder = clinic.root.join("voices/fil");
        fs::remove_file(folder.join(format!("{id}.flac"))).expect("it was copied");
        let lines = findings(&clinic);
        let line = lines.iter().find(|it| it.contains(&format!("{id}.wav: ")));
        let line = line.unwrap_or_else(|| panic!("{told:?}: {lines:?}"));
        assert!(told.iter().all(|it| line.contains(it)), "{line}");
        let ran = sign(&clinic);
        assert_eq!(ran.out.trim_end(), line, "it names the same");
        assert!(
            ran.err.contains("not signed: 1 recordings of fil"),
            "{}",
            ran.err
        );
        assert!(!folder.join("voice.toml").exists());
    }
}

#[test]
fn what_a_begun_screen_lacks_is_named() {
    let clinic = clinic("gap");
    sign(&clinic).lines();
    fs::remove_file(clinic.root.join("voices/fil/home-notice.flac")).expect("it was copied");
    let lines = findings(&clinic);
    assert_eq!(lines.len(), 1, "{lines:?}");
    let told = [
        "home-notice.flac: is missing",
        "the screen home ",
        "record it",
    ];
    assert!(told.iter().all(|it| lines[0].contains(it)), "{lines:?}");
    // One that no screen has.
    let clinic = clinic.with("voices/fil/button-home.wav", tone(22_050, 1, 1.0, 0.3));
    let lines = findings(&clinic);
    assert!(
        lines
            .iter()
            .any(|it| it.contains("button-home.wav: no screen")),
        "{lines:?}"
    );
}

#[test]
fn a_recording_whose_text_has_changed_is_named_and_signed_only_once_it_is_recorded_again() {
    let clinic = clinic("stale");
    sign(&clinic).lines();
    let clinic = clinic.with(
        "locales/fil/ours.ftl",
        "home-title = Ang inyong pagsusuri ngayon\n",
    );
    let read = clinic.read();
    let (before, now) = (words("home-title"), read.words("fil", "home-title"));
    assert_ne!(before, now);
    assert_eq!(read.catalogue.recording("fil", "home-title", &now), None);
    for lines in [
        findings(&clinic),
        clinic.check("").out.lines().map(str::to_owned).collect(),
    ] {
        let stale: Vec<_> = lines.iter().filter(|it| it.contains("/voices/")).collect();
        assert_eq!(stale.len(), 1, "{stale:?}");
        let told = [
            "home-title.flac: its words have changed since Maria Santos",
            "record it again",
        ];
        assert!(told.iter().all(|it| stale[0].contains(it)), "{stale:?}");
    }
    let ran = sign(&clinic);
    assert!(
        ran.out
            .contains("home-title.flac: is the file of the words of before"),
        "{}",
        ran.out
    );
    assert!(ran.err.contains("not signed"), "{}", ran.err);
    let other = fs::read(super::example().join("home-notice.flac")).expect("it is in the source");
    let clinic = clinic.with("voices/fil/home-title.flac", other);
    sign(&clinic).lines();
    assert_eq!(findings(&clinic), Vec::<String>::new());
    assert!(
        clinic
            .read()
            .catalogue
            .recording("fil", "home-title", &now)
            .is_some()
    );
    // Another file under the name of one that was signed.
    let other = fs::read(super::example().join("results-hint.flac")).expect("it is in the source");
    let clinic = clinic.with("voices/fil/home-title.flac", other);
    let lines = findings(&clinic);
    assert!(
        lines[0].contains("is not the file that Maria Santos signed"),
        "{lines:?}"
    );
}

#[test]
fn without_a_folder_or_a_name_it_fails_in_one_line() {
    let clinic = Clinic::new("voice-none");
    let ran = voice(&clinic, "check", &[]);
    assert!(
        ran.line(1).contains("voices/fil with recordings"),
        "{}",
        ran.err
    );
    let more = ["--speaker", " ", "--date", "2026-11-20"];
    let ran = voice(&clinic, "sign", &more);
    assert!(
        ran.line(2).contains("--speaker: give one line"),
        "{}",
        ran.err
    );
    let more = ["--speaker", "Maria", "--date", "3020-11-20"];
    let ran = voice(&clinic, "sign", &more);
    assert!(ran.line(2).contains("still to come"), "{}", ran.err);
}
