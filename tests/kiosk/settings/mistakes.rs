//! Lines that people write who do not know TOML: each is told with what would be right, all at once,
//! and the good lines count.

mod table;

use super::super::locales::assert_none;
use super::{complaint, parse};
use table::MISTAKES;

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
