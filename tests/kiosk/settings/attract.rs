//! Settings of the time in which nobody is there.

use std::time::Duration;

use fluoroscopy_kiosk::attract::{AttractSettings, DarkHours};
use jiff::civil::time;

use super::{complaint, defaults, parse};

#[test]
fn each_is_taken() {
    let (settings, findings) =
        parse("loop_after_s = 45\ndark_from = \"20:00\"\ndark_until = \"6:30\"\n");
    assert_eq!(findings, []);
    let dark = DarkHours {
        from: time(20, 0, 0, 0),
        until: time(6, 30, 0, 0),
    };
    let wanted = AttractSettings {
        loop_after: Duration::from_secs(45),
        dark: Some(dark),
    };
    assert_eq!(settings.attract, wanted);
    let (settings, findings) = parse("loop_after_s = 0\n");
    assert_eq!(findings, []);
    assert_eq!(settings.attract.loop_after, Duration::ZERO);
}

#[test]
fn what_is_wrong_is_told_in_one_line() {
    let both = |from: &str, until: &str| format!("dark_from = {from}\ndark_until = {until}\n");
    let mut wrong = Vec::new();
    for (text, line, key, right) in [
        (
            "loop_after_s = 4\n".to_owned(),
            1,
            "loop_after_s",
            "5 or more, or 0",
        ),
        (
            "loop_after_s = \"x\"\n".to_owned(),
            1,
            "loop_after_s",
            "whole number",
        ),
        (
            "dark_from = \"20:00\"\n".to_owned(),
            1,
            "dark_from",
            "no dark_until",
        ),
        (
            "dark_until = \"20:00\"\n".to_owned(),
            1,
            "dark_until",
            "no dark_from",
        ),
        (
            both("\"20:00\"", "\"20:00\""),
            2,
            "dark_until",
            "the same time",
        ),
        (both("\"24:00\"", "\"06:00\""), 1, "dark_from", "\"23:59\""),
        (both("\"20:00\"", "\"6.30\""), 2, "dark_until", "\"23:59\""),
        (both("\"20:00\"", "\"6:3\""), 2, "dark_until", "\"23:59\""),
        (both("\"20:00\"", "\"+6:30\""), 2, "dark_until", "\"23:59\""),
        (
            both("\"20:00:00\"", "\"6:30\""),
            1,
            "dark_from",
            "\"23:59\"",
        ),
        (both("\"\"", "\"6:30\""), 1, "dark_from", "\"23:59\""),
        (both("20:00:00", "\"06:30\""), 1, "dark_from", "in quotes"),
        (both("20", "\"06:30\""), 1, "dark_from", "in quotes"),
    ] {
        let (settings, findings) = parse(&text);
        match &findings[..] {
            [finding] => wrong.extend(complaint(finding, line, key, right)),
            _ => wrong.push(format!("{text}: {findings:?}")),
        }
        assert_eq!(settings.attract, defaults().attract, "{text}");
    }
    assert!(
        wrong.is_empty(),
        "the finding needs the line, the key and these words: see src/settings/table/patients.rs:\n{}",
        wrong.join("\n")
    );
}
