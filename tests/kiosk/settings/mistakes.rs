//! Lines that people write who do not know TOML: each is told with what would be right, all at once,
//! and the good lines count.

use super::super::locales::assert_none;
use super::{complaint, parse};

/// A line (or more), the key that is told, and what would be right.
const MISTAKES: [(&str, &str, &str); 60] = [
    // Quotes of word processors and other languages.
    (
        "clinic = “St Mary”",
        "clinic",
        "straight ones; write: clinic = \"St Mary\"",
    ),
    (
        "clinic = „Klinik Süd“",
        "clinic",
        "write: clinic = \"Klinik Süd\"",
    ),
    (
        "clinic = «Clinique Sud»",
        "clinic",
        "write: clinic = \"Clinique Sud\"",
    ),
    (
        "clinic = «\u{A0}Clinique Sud\u{A0}»",
        "clinic",
        "write: clinic = \"Clinique Sud\"",
    ),
    (
        "clinic = ‘St Mary’",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    ("clinic = ‚Süd‘", "clinic", "write: clinic = \"Süd\""),
    (
        "clinic = ”St Mary”",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = \"St Mary”",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = 「北病院」",
        "clinic",
        "write: clinic = \"北病院\"",
    ),
    (
        "clinic = `St Mary`",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "languages = [“en”, “es”]",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    // No quotes, or not enough.
    (
        "clinic = St Mary",
        "clinic",
        "without quotes; write: clinic = \"St Mary\"",
    ),
    (
        "theme = night # at last",
        "theme",
        "write: theme = \"night\"",
    ),
    (
        "clinic = \"St Mary",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = St Mary\"",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    (
        "clinic = 'St Mary's'",
        "clinic",
        "write: clinic = \"St Mary's\"",
    ),
    (
        "clinic = \"The \"Old\" Mill\"",
        "clinic",
        "write: clinic = 'The \"Old\" Mill'",
    ),
    (
        "log_file = C:\\logs\\kiosk.log",
        "log_file",
        "write: log_file = 'C:\\logs\\kiosk.log'",
    ),
    (
        "log_file = \"C:\\logs\\kiosk.log\"",
        "log_file",
        "write: log_file = 'C:\\logs\\kiosk.log'",
    ),
    // Lists.
    ("languages = en, es", "languages", "brackets around it"),
    (
        "languages = en, es",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = \"en\", \"es\"",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = [en, es]",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "languages = [\"en\", \"es\"",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    ("languages = [\"en\" \"es\"]", "languages", "a list"),
    // Other formats.
    (
        "clinic: \"St Mary\"",
        "clinic",
        "a colon where = belongs; write: clinic = \"St Mary\"",
    ),
    ("clinic: St Mary", "clinic", "write: clinic = \"St Mary\""),
    (
        "languages:\n  - en\n  - es",
        "languages",
        "write: languages = [\"en\", \"es\"]",
    ),
    (
        "\"clinic\": \"St Mary\",",
        "clinic",
        "write: clinic = \"St Mary\"",
    ),
    ("{ \"clinic\": \"St Mary\" }", "", "as in JSON"),
    ("[kiosk]", "kiosk", "a section, and there are none here"),
    ("; a note", "", "a comment begins with #"),
    ("// a note", "", "a comment begins with #"),
    ("-- a note", "", "a comment begins with #"),
    (
        "clinic := \"A\"",
        "clinic",
        "where = belongs; write: clinic = \"A\"",
    ),
    ("clinic == \"A\"", "clinic", "write: clinic = \"A\""),
    ("clinic => \"A\"", "clinic", "write: clinic = \"A\""),
    ("clinic ＝ \"A\"", "clinic", "write: clinic = \"A\""),
    // The parts of a line.
    (
        "clinic \"St Mary\"",
        "",
        "no = between the key and its value; write: clinic = \"St Mary\"",
    ),
    ("idle_reset_s 90", "", "write: idle_reset_s = 90"),
    ("theme =", "theme", "no value; write one after the ="),
    (
        "Please use large letters.",
        "",
        "neither key = value nor a comment",
    ),
    (
        "idle reset s = 90",
        "",
        "spaces in the key; write: idle_reset_s = 90",
    ),
    (
        "idle_reset_s = 90;",
        "idle_reset_s",
        "at the end; write: idle_reset_s = 90",
    ),
    (
        "idle_reset_s = 90,",
        "idle_reset_s",
        "at the end; write: idle_reset_s = 90",
    ),
    ("idle_reset_s =\u{A0}90", "idle_reset_s", "not a plain one"),
    (
        "\u{3000}idle_reset_s = 90",
        "idle_reset_s",
        "not a plain one",
    ),
    (
        "idle_reset_s = 90\u{200B}",
        "idle_reset_s",
        "not a plain one",
    ),
    // Numbers and yes or no.
    ("idle_reset_s = 90 s", "idle_reset_s", "a unit"),
    (
        "idle_reset_s = 90s",
        "idle_reset_s",
        "write: idle_reset_s = 90",
    ),
    ("volume = 70%", "volume", "write: volume = 70"),
    (
        "screen_width_mm = 500mm",
        "screen_width_mm",
        "write: screen_width_mm = 500",
    ),
    (
        "screen_width_mm = 500,5",
        "screen_width_mm",
        "write: screen_width_mm = 500.5",
    ),
    (
        "idle_reset_s = 090",
        "idle_reset_s",
        "write: idle_reset_s = 90",
    ),
    ("hold_still = yes", "hold_still", "write: hold_still = true"),
    ("hold_still = On", "hold_still", "write: hold_still = true"),
    (
        "hold_still = False",
        "hold_still",
        "write: hold_still = false",
    ),
    (
        "hold_still = \"yes\"",
        "hold_still",
        "where true or false belongs; write true without quotes",
    ),
    (
        "idle_reset_s = \"90 s\"",
        "idle_reset_s",
        "belongs; write 90 without quotes",
    ),
    (
        "screen_width_mm = \"500,5\"",
        "screen_width_mm",
        "belongs; write 500.5 without quotes",
    ),
];

#[test]
fn each_usual_mistake_is_told_with_what_would_be_right() {
    let mut wrong = Vec::new();
    for (line, key, right) in MISTAKES {
        let (settings, findings) = parse(&format!("text_size = 4\n{line}\nkiosk = true\n"));
        match &findings[..] {
            [finding] if key.is_empty() => {
                let told = finding.to_string();
                let well = told.starts_with("clinic.toml:2: ") && told.contains(right);
                wrong.extend((!well).then(|| format!("{line}: {told} should name {right}")));
            }
            [finding] => wrong.extend(complaint(finding, 2, key, right)),
            _ => wrong.push(format!("{line}: {findings:?}")),
        }
        if (settings.text_size, settings.kiosk) != (4, true) {
            wrong.push(format!("{line}: the good lines do not count"));
        }
    }
    assert_none(
        "mistakes that are not told well; the finding needs the line and the words given here, see src/diagnostic",
        &wrong,
    );
}

#[test]
fn a_key_in_another_spelling_is_told_with_the_right_one() {
    for (line, right) in [
        ("Text_Size = 3", "write it text_size"),
        ("text-size = 3", "write it text_size"),
        ("TEXTSIZE = 3", "write it text_size"),
        ("idleResetS = 90", "write it idle_reset_s"),
    ] {
        let findings = parse(line).1;
        let key = line.split(' ').next().expect("a key");
        assert_eq!(findings.len(), 1, "{line}: {findings:?}");
        assert_eq!(complaint(&findings[0], 1, key, right), None);
    }
}

/// Asserts that a file is told with these lines and keys, and returns what was read.
#[track_caller]
fn told(text: &str, expected: &[(usize, &str)]) -> fluoroscopy_kiosk::settings::Settings {
    let (settings, findings) = parse(text);
    let places: Vec<_> = findings
        .iter()
        .map(|it| (it.line.unwrap_or_default(), it.key.as_str()))
        .collect();
    assert_eq!(places, expected, "{findings:#?}");
    settings
}

#[test]
fn all_faults_of_a_file_are_told_at_once() {
    let text = "clinic = St Mary\nlanguages = en, es\ntext_size = 4\n";
    assert_eq!(told(text, &[(1, "clinic"), (2, "languages")]).text_size, 4);
    let yaml = "clinic: \"St Mary\"\ntext_size: 3\nlanguages:\n  - en\n  - es\n";
    told(yaml, &[(1, "clinic"), (2, "text_size"), (3, "languages")]);
    let json = "{\n  \"clinic\": \"St Mary\",\n  \"text_size\": 4\n}\n";
    told(json, &[(1, ""), (2, "clinic"), (3, "text_size")]);
    let ini = "[display]\ntext_size = 4\n[window]\nkiosk = true\n; end\ntheme = night\n";
    let settings = told(ini, &[(1, "display"), (3, "window"), (5, ""), (6, "theme")]);
    assert_eq!((settings.text_size, settings.kiosk), (4, true));
    let mixed = "text_size = 9\nclinic = St Mary\nkiosk = 1\ncolour = red\n";
    told(
        mixed,
        &[(1, "text_size"), (2, "clinic"), (3, "kiosk"), (4, "colour")],
    );
}

#[test]
fn a_key_that_is_set_twice_is_named_and_the_first_one_counts() {
    let text = "clinic = \"A\"\nclinic = \"B\"\ntext_size = 4\nclinic = \"C\"\n";
    let (settings, findings) = parse(text);
    assert_eq!(findings.len(), 2, "{findings:?}");
    for (finding, line) in findings.iter().zip([2, 4]) {
        assert_eq!(
            complaint(finding, line, "clinic", "set in line 1 already"),
            None
        );
    }
    assert_eq!((settings.clinic.as_str(), settings.text_size), ("A", 4));
}

#[test]
fn a_bracket_that_is_not_closed_costs_its_own_key_only() {
    let text = "languages = [\n  \"en\",\n  \"es\"\ntext_size = 4\nkiosk = true\n";
    let settings = told(text, &[(1, "languages")]);
    assert_eq!((settings.text_size, settings.kiosk), (4, true));
}

#[test]
fn tabs_are_plain_spaces() {
    let (settings, findings) = parse("text_size\t=\t4\n\tkiosk = true\t# yes\n");
    assert_eq!(
        (settings.text_size, settings.kiosk, findings),
        (4, true, Vec::new())
    );
}

#[test]
fn what_may_be_a_pin_is_not_repeated() {
    for line in [
        "staff_pin = 314 159",
        "staff_pin: 314159",
        "staff_pin = “314159”",
    ] {
        let findings = parse(line).1;
        assert_eq!(findings.len(), 1, "{line}: {findings:?}");
        let told = findings[0].to_string();
        assert!(
            told.contains("staff_pin") && !told.contains("159"),
            "{told}"
        );
    }
}

#[test]
fn a_file_of_nothing_but_faults_ends() {
    let findings = parse(&"clinic = St Mary\n".repeat(5000)).1;
    assert!((2..100).contains(&findings.len()), "{}", findings.len());
    let last = findings
        .iter()
        .find(|it| it.what.contains("more than 50 lines"));
    assert!(last.is_some(), "{findings:?}");
}
