//! Settings for whoever keeps the machine.

use std::path::Path;
use std::time::Duration;

use fluoroscopy_kiosk::door::Corner;
use fluoroscopy_kiosk::settings::Settings;

use super::{complaint, defaults, parse, rooted};
use crate::help::catalogue;

const HASH: &str =
    "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$2pUGpWDnRLzSDDbdWBVbcCJKHjpBBhbAGhEMRrhXTrQ";

#[test]
fn each_is_taken() {
    let text = format!(
        "heartbeat_s = 5\nlog_file = \"/tmp/kiosk.log\"\nlog_size_kib = 64\nlog_files = 7\n\
         counts = \"/tmp/counts.csv\"\nhealth_file = \"/tmp/kiosk.prom\"\n\
         staff_pin = \"{HASH}\"\nstaff_corner = \"bottom-right\"\n"
    );
    let (settings, findings) = parse(&rooted(&text));
    assert_eq!(findings, []);
    let operations = settings.operations;
    assert_eq!(operations.heartbeat, Duration::from_secs(5));
    assert_eq!(
        operations.log_file.as_deref(),
        Some(Path::new(&rooted("/tmp/kiosk.log")))
    );
    assert_eq!((operations.log_size, operations.log_files), (64 * 1024, 7));
    assert_eq!(
        operations.counts.as_deref(),
        Some(Path::new(&rooted("/tmp/counts.csv")))
    );
    assert_eq!(
        operations.health_file.as_deref(),
        Some(Path::new(&rooted("/tmp/kiosk.prom")))
    );
    assert_eq!(operations.staff_pin.as_deref(), Some(HASH));
    assert_eq!(operations.staff_corner, Corner::BottomRight);
}

#[test]
fn an_empty_text_is_none() {
    let (settings, findings) = parse("log_file = \"\"\ncounts = \"\"\nstaff_pin = \"\"\n");
    assert_eq!(findings, []);
    let operations = settings.operations;
    assert_eq!(
        (operations.log_file, operations.counts, operations.staff_pin),
        (None, None, None)
    );
}

#[test]
fn a_file_is_written_for_one_thing_only() {
    let (own, one) = (rooted("/tmp/settings.toml"), rooted("/tmp/one.csv"));
    let text = format!("log_file = '{own}'\ncounts = '{one}'\nhealth_file = '{one}'\n");
    let (settings, findings) = Settings::parse(&text, &own, &catalogue());
    let lines: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let operations = settings.operations;
    assert_eq!(operations.log_file, defaults().operations.log_file);
    assert_eq!(operations.counts, Some(one.into()));
    assert_eq!(operations.health_file, None);
    let expected = [
        format!("{own}:1: log_file: the same file as these settings; name a file of its own"),
        format!("{own}:3: health_file: the same file as counts; name a file of its own"),
    ];
    assert_eq!(lines, expected);
}

#[test]
fn what_is_wrong_is_told_in_one_line() {
    let huge = HASH.replace("m=8", "m=4000000");
    let slow = HASH.replace("t=1", "t=4000");
    let cut = &HASH[..40];
    let mut wrong = Vec::new();
    for (key, value, right) in [
        ("heartbeat_s", "1", "from 2 to 600"),
        ("heartbeat_s", "\"30\"", "whole number from 2 to 600"),
        ("log_file", "\"kiosk.log\"", "not a whole path"),
        ("counts", "true", "a path in quotes"),
        ("health_file", "\"./x.prom\"", "not a whole path"),
        ("log_size_kib", "1", "from 16 to 65536"),
        ("log_files", "0", "from 1 to 20"),
        ("staff_corner", "\"left\"", "\"top-left\", \"top-right\""),
        ("staff_corner", "1", "\"bottom-left\", \"bottom-right\""),
        ("staff_pin", "123456", "the hash of a PIN, in quotes"),
        ("staff_pin", "\"123456\"", "fluoroscopy-kiosk pin"),
        ("staff_pin", &format!("\"{cut}\""), "fluoroscopy-kiosk pin"),
        ("staff_pin", &format!("\"{huge}\""), "too long to check"),
        ("staff_pin", &format!("\"{slow}\""), "too long to check"),
    ] {
        let (settings, findings) = parse(&format!("{key} = {value}\n"));
        match &findings[..] {
            [finding] => wrong.extend(complaint(finding, 1, key, right)),
            _ => wrong.push(format!("{key} = {value}: {findings:?}")),
        }
        assert_eq!(
            settings.operations,
            defaults().operations,
            "{key} = {value}"
        );
    }
    assert!(
        wrong.is_empty(),
        "the finding needs the line, the key and these words: see src/settings/table/operations.rs:\n{}",
        wrong.join("\n")
    );
}
