//! The clinic's settings file: what is wrong in it is told in a line each, and the rest holds.

mod attract;
mod documents;
mod files;
mod mistakes;
mod operations;
mod wrong;

use std::time::Duration;

use fluoroscopy_kiosk::diagnostic::Diagnostic;
use fluoroscopy_kiosk::session::{Session, Transition};
use fluoroscopy_kiosk::settings::Settings;

use super::help;

/// A file that sets ten keys to something other than their defaults.
const GOOD: [(&str, &str); 10] = [
    ("clinic", "clinic = \"North Clinic\""),
    ("first_language", "first_language = \"es\""),
    ("languages", "languages = [\"es\", \"ar\"]"),
    ("theme", "theme = \"night\""),
    ("text_size", "text_size = 4"),
    ("idle_reset_s", "idle_reset_s = 120"),
    ("idle_warning_s", "idle_warning_s = 40"),
    ("screen_width_mm", "screen_width_mm = 500"),
    ("viewing_distance_mm", "viewing_distance_mm = 700.5"),
    ("kiosk", "kiosk = true"),
];

pub fn parse(text: &str) -> (Settings, Vec<Diagnostic>) {
    Settings::parse(text, "clinic.toml", &help::catalogue())
}

pub fn defaults() -> Settings {
    Settings::defaults(&help::catalogue())
}

/// The same text with whole paths, as this system writes them.
pub fn rooted(text: &str) -> String {
    match cfg!(windows) {
        true if text.starts_with('/') => format!("C:{text}"),
        true => text.replace("\"/", "\"C:/"),
        false => text.to_owned(),
    }
}

/// The good file with another line for a key, and the number of that line. A key that the good
/// file lacks comes last; no line leaves the key out.
fn with(key: &str, line: Option<&str>) -> (String, usize) {
    let at = GOOD
        .iter()
        .position(|(it, _)| *it == key)
        .unwrap_or(GOOD.len());
    let mut lines: Vec<_> = GOOD.iter().map(|(_, line)| *line).collect();
    lines.splice(at..(at + 1).min(GOOD.len()), line);
    (lines.join("\n") + "\n", at + 1)
}

const LANGUAGES: &str = "the languages are en, es, zh-Hans";
const THEMES: &str = "\"paper\", \"night\", \"contrast\"";

/// Whether a finding is one line that names the file, the line, the key and what would be right.
fn complaint(finding: &Diagnostic, line: usize, key: &str, right: &str) -> Option<String> {
    let told = finding.to_string();
    let start = format!("clinic.toml:{line}: {}: ", key.replace('\n', " "));
    let well = told.starts_with(&start) && told.contains(right) && !told.contains(['\n', '\r']);
    (!well).then(|| format!("\"{told}\" should begin \"{start}\" and name {right}"))
}

#[test]
fn a_good_file_is_taken_whole() {
    let (settings, findings) = parse(&with("", None).0);
    assert_eq!(findings, []);
    assert_eq!(settings.clinic, "North Clinic");
    assert_eq!(settings.first_language, "es");
    assert_eq!(settings.languages, ["es", "ar"]);
    assert_eq!(settings.theme.id(), "night");
    assert_eq!(settings.text_size, 4);
    assert_eq!(settings.idle.reset, Duration::from_secs(120));
    assert_eq!(settings.idle.warning, Duration::from_secs(40));
    assert_eq!(settings.screen_width_mm, Some(500.0));
    assert_eq!(settings.viewing_distance_mm, 700.5);
    assert!(settings.kiosk);
}

#[test]
fn all_wrong_lines_at_once_are_told_in_the_order_of_the_file() {
    let lines = [
        "kiosk = 1",
        "idle_warning_s = 5",
        "clinic = 7",
        "colour = 1",
        "theme = \"pink\"",
    ];
    let (settings, findings) = parse(&lines.join("\n"));
    let keys: Vec<_> = findings
        .iter()
        .map(|it| (it.line, it.key.as_str()))
        .collect();
    let expected = [
        (Some(1), "kiosk"),
        (Some(2), "idle_warning_s"),
        (Some(3), "clinic"),
        (Some(4), "colour"),
        (Some(5), "theme"),
    ];
    assert_eq!(keys, expected);
    assert_eq!(settings, Settings::defaults(&help::catalogue()));
}

#[test]
fn a_name_too_long_for_the_screen_is_told_briefly() {
    let line = format!("clinic = \"{}\"", "N".repeat(10_000));
    let (text, at) = with("clinic", Some(&line));
    let (settings, findings) = parse(&text);
    assert_eq!(findings.len(), 1);
    assert_eq!(complaint(&findings[0], at, "clinic", "at most 80"), None);
    assert!(
        findings[0].to_string().len() < 200,
        "the finding repeats the name"
    );
    assert_eq!(settings, parse(&with("clinic", None).0).0);

    let longest = "é".repeat(80);
    let (settings, findings) = parse(&format!("clinic = \"{longest}\""));
    assert_eq!((settings.clinic, findings), (longest, Vec::new()));
}

#[test]
fn one_unknown_language_leaves_the_others() {
    let (text, line) = with(
        "languages",
        Some("languages = [\n  \"es\",\n  \"xx\",\n  \"ar\",\n  7,\n]"),
    );
    let (settings, findings) = parse(&text);
    assert_eq!(settings.languages, ["es", "ar"]);
    assert_eq!(findings.len(), 2, "{findings:?}");
    assert_eq!(
        complaint(&findings[0], line + 2, "languages", LANGUAGES),
        None
    );
    assert_eq!(
        complaint(&findings[1], line + 4, "languages", "text in quotes"),
        None
    );
    assert_eq!(settings.clinic, "North Clinic");
}

#[test]
fn a_first_language_that_is_not_offered_is_told() {
    let (settings, findings) = parse("languages = [\"es\", \"ar\"]\n");
    assert_eq!(findings, [], "English as first language was not asked for");
    assert_eq!(settings.first_language, "es");

    let (settings, findings) = parse("first_language = \"th\"\nlanguages = [\"es\", \"ar\"]\n");
    assert_eq!(settings.first_language, "es");
    assert_eq!(
        findings.len(),
        1,
        "first_language = \"th\" is not obeyed, and nobody is told"
    );
    assert_eq!(
        complaint(&findings[0], 1, "first_language", "languages"),
        None
    );
}

#[test]
fn no_idle_reset_means_never() {
    let (settings, findings) = parse("idle_reset_s = 0\n");
    assert_eq!(findings, []);
    let now = std::time::Instant::now();
    let mut session = Session::new(settings.idle);
    session.touch(now);
    assert_eq!(session.next(), None);
    assert_eq!(
        session.tick(now + Duration::from_secs(1_000_000)),
        Transition::None
    );
}

#[test]
fn numbers_count_as_toml_writes_them() {
    for (line, width) in [
        ("screen_width_mm = 1_000", 1000.0),
        ("screen_width_mm = +500", 500.0),
        ("screen_width_mm = 0x200", 512.0),
        ("screen_width_mm = 0o1000", 512.0),
        ("screen_width_mm = 5.5e2", 550.0),
    ] {
        let (settings, findings) = parse(line);
        assert_eq!(
            (settings.screen_width_mm, findings),
            (Some(width), Vec::new()),
            "{line}"
        );
    }
    assert_eq!(parse("text_size = 0b100").0.text_size, 4);
}

#[test]
fn files_from_other_systems_are_read() {
    let expected = parse(&with("", None).0);
    let text = format!("\u{FEFF}{}", with("", None).0.replace('\n', "\r\n"));
    assert_eq!(parse(&text), expected);
    let (text, line) = with("theme", Some("theme = \"pink\""));
    let findings = parse(&format!("\u{FEFF}{}", text.replace('\n', "\r\n"))).1;
    assert_eq!(findings.len(), 1);
    assert_eq!(complaint(&findings[0], line, "theme", THEMES), None);
}
