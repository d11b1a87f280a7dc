//! Lines of a settings file that are wrong, one at a time among good ones.

use super::super::locales::assert_none;
use super::{LANGUAGES, THEMES, complaint, parse, with};

/// Keys, what would be right for them, and values that are wrong.
const VALUES: [(&str, &str, &[&str]); 22] = [
    (
        "clinic",
        "text in quotes",
        &[
            "7",
            "true",
            "[\"North\"]",
            "{ name = \"North\" }",
            "07:30:00",
        ],
    ),
    (
        "clinic",
        "one line",
        &[
            "\"North\\nClinic\"",
            "\"North\\u0007\"",
            "\"\\u202eNorth\"",
            "\"\"\"\nNorth\n\"\"\"",
        ],
    ),
    ("first_language", LANGUAGES, &["\"xx\"", "\"EN\"", "\"\""]),
    ("first_language", "text in quotes", &["[\"en\"]", "1"]),
    (
        "languages",
        "[\"en\", \"es\"]",
        &["\"en\"", "true", "{ en = true }"],
    ),
    ("languages", "at least one", &["[]"]),
    ("theme", THEMES, &["\"pink\"", "\"Night\"", "\"\""]),
    ("theme", "text in quotes", &["2", "[\"night\"]"]),
    (
        "text_size",
        "from 1 to 5",
        &["0", "6", "-2", "258", "0xF", "99999999999999999999"],
    ),
    (
        "text_size",
        "whole number from 1 to 5",
        &["2.0", "\"2\"", "[2]", "true"],
    ),
    (
        "idle_reset_s",
        "10 or more, or 0 for never",
        &["1", "3", "9"],
    ),
    ("idle_reset_s", "from 0 to 86400", &["-1", "86401"]),
    (
        "idle_reset_s",
        "whole number from 0 to 86400",
        &["90.5", "false", "\"90\"", "nan"],
    ),
    (
        "idle_warning_s",
        "from 20 to 600",
        &["5", "0", "19", "601", "-30", "30.0", "inf"],
    ),
    (
        "screen_width_mm",
        "from 100 to 3000",
        &["1", "0", "-500", "nan", "inf", "-inf", "1e300"],
    ),
    (
        "screen_width_mm",
        "from 100 to 3000",
        &["\"500\"", "[500]", "false"],
    ),
    (
        "viewing_distance_mm",
        "from 250 to 3000",
        &["100", "249.9", "nan", "inf", "2024-01-01"],
    ),
    (
        "kiosk",
        "true or false",
        &["1", "0", "\"true\"", "[true]", "{}"],
    ),
    (
        "voice",
        "table of voices",
        &["7", "\"espeak-ng/Arabic\"", "[]"],
    ),
    (
        "voice",
        "synthesizer/name",
        &["{ ar = \"Arabic\" }", "{ ar = \"/Arabic\" }"],
    ),
    ("voice", LANGUAGES, &["{ xx = \"espeak-ng/Arabic\" }"]),
    ("colour", "the keys are clinic", &["\"red\"", "1", "[]"]),
];

/// Lines that are wrong in other ways: the key, the line, and what each finding must say.
const LINES: [(&str, &str, &[&str]); 8] = [
    ("text-size", "text-size = 3", &["text_size"]),
    ("Clinic", "Clinic = \"North\"", &["clinic"]),
    ("a\nb", "\"a\\nb\" = 1", &["clinic"]),
    ("clinic", "clinic.name = \"North\"", &["text in quotes"]),
    ("hospital", "hospital.name = \"North\"", &["clinic"]),
    (
        "languages",
        "languages = [\"xx\"]",
        &[LANGUAGES, "at least one"],
    ),
    ("window", "[window]", &["remove this line"]),
    ("session", "[[session]]", &["remove this line"]),
];

/// What is wrong with how a wrong line is told, and with what becomes of the others.
fn faults(key: &str, line: &str, right: &[&str]) -> Vec<String> {
    let (text, at) = with(key, Some(line));
    let (settings, findings) = parse(&text);
    let mut faults = Vec::new();
    if findings.len() == right.len() {
        let pairs = findings.iter().zip(right);
        faults.extend(pairs.filter_map(|(finding, right)| complaint(finding, at, key, right)));
    } else {
        faults.push(format!(
            "{} findings, not {}: {findings:?}",
            findings.len(),
            right.len()
        ));
    }
    let (rest, _) = parse(&with(key, None).0);
    if settings != rest {
        faults.push(format!(
            "not the default with the rest of the file: {settings:?}"
        ));
    }
    faults
        .into_iter()
        .map(|fault| format!("{line}: {fault}"))
        .collect()
}

#[test]
fn each_is_told_in_one_line_and_the_rest_of_the_file_holds() {
    let mut told = Vec::new();
    for (key, right, values) in VALUES {
        for value in values {
            told.extend(faults(key, &format!("{key} = {value}"), &[right]));
        }
    }
    for (key, line, right) in LINES {
        told.extend(faults(key, line, right));
    }
    assert_none(
        "wrong lines that are not told well; the finding needs the line, the key and the words given here, see src/settings/value.rs",
        &told,
    );
}
