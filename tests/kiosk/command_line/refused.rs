//! What the program cannot do, and how it says so.

#[cfg(target_os = "linux")]
use super::{end, program};
use super::{help, run};

#[test]
fn an_unknown_language_is_answered_with_the_known_ones() {
    for arguments in [
        &["text", "--language", "xx"][..],
        &["check", "--language", "xx"],
        &["render", "--out", "never.png", "--language", "xx"],
        &["render", "--out", "never.png", "--and", "xx"],
        &["--language", "xx"],
        &["--kiosk", "--language", "xx"],
    ] {
        let ran = run(arguments);
        let line = ran.line(2);
        let known = help::tags().join(", ");
        assert!(
            line.contains("\"xx\"") && line.contains(&known),
            "{arguments:?}: {line}"
        );
    }
}

#[test]
fn an_unknown_screen_is_answered_with_the_known_ones() {
    let screens = run(&["screens"]);
    let known = screens.lines().join(", ");
    for arguments in [
        &["render", "--out", "never.png", "--screen", "why"][..],
        &["render", "--out", "never.png", "--screen", ""],
        &["--start", "why/nothing"],
    ] {
        let ran = run(arguments);
        let line = ran.line(2);
        assert!(line.contains(&known), "{arguments:?}: {line}");
    }
}

#[test]
fn wrong_arguments_end_with_2() {
    let many = [
        "paint",
        "--frobnicate",
        "text en",
        "screens all",
        "--window",
        "--window 1280",
        "--window 0x0",
        "--window 1280x800x2",
        "--window -5x800",
        "--language",
        "--kiosk text",
        "render",
        "render --out",
        "render --out a.png --size 10x10",
        "render --out a.png --size 99999x99999",
        "render --out a.png --size big",
        "render --out a.png --text-size 0",
        "render --out a.png --text-size 6",
        "render --out a.png --text-size two",
        "render --out a.png --theme pink",
        "check --exam heart",
    ];
    for line in many {
        let ran = run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{line}");
        assert!(
            !ran.err.trim().is_empty() && !ran.err.contains("panicked"),
            "{line}: {}",
            ran.err
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_display_it_says_so_in_one_line() {
    let ran = run(&[]);
    assert!(ran.line(3).contains("no display"), "{}", ran.err);
    let mut empty = program(&["--kiosk"]);
    empty.env("DISPLAY", "").env("WAYLAND_DISPLAY", "");
    assert!(end(empty).line(3).contains("no display"));
}

#[cfg(target_os = "linux")]
#[test]
fn a_display_that_does_not_answer_is_told_in_one_line() {
    for (name, value) in [
        ("DISPLAY", ":987"),
        ("DISPLAY", "nonsense"),
        ("WAYLAND_DISPLAY", "wayland-987"),
    ] {
        let mut command = program(&[]);
        command.env(name, value);
        let ran = end(command);
        let line = ran.line(3);
        let technical = line.contains("panicked") || line.contains(".rs");
        assert!(
            line.contains("display") && !technical,
            "{name}={value}: {line}"
        );
    }
}
