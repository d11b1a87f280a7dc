//! `check`: the findings in the settings, and a table with a line a language.

use std::fs;
use std::path::Path;

#[cfg(target_os = "linux")]
use super::{end, program};
use super::{folder, help, run};

/// What `check` has printed, without warnings about languages that lack words.
pub fn unwarned(out: &str) -> Vec<&str> {
    out.lines()
        .filter(|line| !line.starts_with("warning: "))
        .collect()
}

#[test]
fn check_is_well_with_a_line_for_each_language() {
    let ran = run(&["check"]);
    let lines = unwarned(&ran.out);
    assert_eq!(lines.len(), 1 + help::tags().len(), "{}", ran.out);
    for (tag, line) in help::tags().iter().zip(&lines[1..]) {
        assert_eq!(line.split_whitespace().next(), Some(tag.as_str()), "{line}");
    }
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("settings.example.toml");
    let with_example = run(&["check", "--settings", example.to_str().expect("UTF-8")]);
    assert_eq!(unwarned(&with_example.out), lines);
}

#[test]
fn check_prints_a_line_for_each_wrong_setting_and_ends_with_1() {
    let path = folder("check").join("wrong.toml");
    fs::write(&path, "text_size = 9\nkiosk = true\ncolour = \"red\"\n").expect("it can be written");
    let path = path.to_str().expect("UTF-8");
    let ran = run(&["check", "--settings", path]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""));
    let lines = unwarned(&ran.out);
    assert!(
        lines[0].starts_with(&format!("{path}:1: text_size: ")),
        "{}",
        lines[0]
    );
    assert!(
        lines[1].starts_with(&format!("{path}:3: colour: ")),
        "{}",
        lines[1]
    );
    assert_eq!(lines.len(), 2 + 1 + help::tags().len(), "{}", ran.out);
}

#[test]
fn check_tells_of_settings_that_cannot_be_read() {
    let folder = folder("check");
    let huge = folder.join("huge.toml");
    let file = fs::File::create(&huge).expect("it can be written");
    file.set_len(100_000_000).expect("a sparse file");
    let latin1 = folder.join("latin1.toml");
    fs::write(&latin1, b"clinic = \"Cl\xEDnica\"\n").expect("it can be written");
    for path in [&folder, &folder.join("missing.toml"), &huge, &latin1] {
        let path = path.to_str().expect("UTF-8");
        let ran = run(&["check", "--settings", path]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(1), ""), "{path}");
        let about = ran
            .out
            .lines()
            .filter(|line| line.starts_with(&format!("{path}: ")));
        assert_eq!(about.count(), 1, "{path}: {}", ran.out);
        assert_eq!(
            unwarned(&ran.out).len(),
            1 + 1 + help::tags().len(),
            "{}",
            ran.out
        );
    }
    fs::remove_file(huge).expect("it was made above");
}

#[cfg(target_os = "linux")]
#[test]
fn check_finds_the_settings_in_the_usual_place() {
    let config = folder("usual");
    fs::create_dir_all(config.join("fluoroscopy-kiosk")).expect("it can be written");
    let path = config.join("fluoroscopy-kiosk/settings.toml");
    fs::write(&path, "theme = \"pink\"\n").expect("it can be written");
    let mut command = program(&["check"]);
    command.env("XDG_CONFIG_HOME", &config);
    let ran = end(command);
    let start = format!("{}:1: theme: ", path.display());
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.starts_with(&start),
        "\"{}\" should begin with \"{start}\"",
        ran.out
    );
}
