//! `review sign`: a named person, a day, and words without findings.

use std::fs;
use std::path::PathBuf;

use fluoroscopy_kiosk::language::ReviewStatus;

use super::super::command_line::{Ran, end, program};
use super::Clinic;

/// What a reviewer types; the last of two values for one name counts.
fn sign(more: &[&str], here: Option<&PathBuf>) -> Ran {
    let mut arguments = vec!["review", "sign"];
    let usual = [
        ("--language", "es"),
        ("--reviewer", "Ana Ruiz"),
        ("--qualification", "Certified translator"),
        ("--date", "2026-11-20"),
    ];
    for (name, value) in usual {
        if !more.contains(&name) {
            arguments.extend([name, value]);
        }
    }
    arguments.extend(more);
    let mut command = program(&arguments);
    if let Some(here) = here {
        command.current_dir(here);
    }
    end(command)
}

#[test]
fn the_signature_goes_into_the_overlay_of_the_settings_and_counts() {
    let clinic = Clinic::new("sign").with("locales/es/ours.ftl", "button-home = Portada\n");
    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    for tag in ["es", "en", "zh-Hans"] {
        let ran = sign(&["--settings", settings, "--language", tag], None);
        let path = clinic.root.join(format!("locales/{tag}/review.toml"));
        let lines = ran.lines();
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines[0].ends_with(&path.display().to_string()), "{lines:?}");
        let read = clinic.read();
        assert_eq!(read.faults, Vec::<String>::new());
        assert_eq!(read.catalogue.status(tag), ReviewStatus::Reviewed);
    }
    let ran = clinic.check("languages = \"reviewed\"\nfirst_language = \"zh-Hans\"");
    let reviewed = ran
        .lines()
        .into_iter()
        .filter(|it| it.ends_with(" reviewed"));
    assert_eq!(reviewed.count(), 3);

    // Other words, and the same hand signs again.
    let clinic = clinic_again(clinic, "button-home = Casa\n");
    assert_eq!(clinic.read().catalogue.status("es"), ReviewStatus::Stale);
    sign(&["--settings", settings, "--date", "2026-11-21"], None).lines();
    let standing = clinic.read().catalogue.review_state("es");
    assert_eq!(standing.status, ReviewStatus::Reviewed);
    assert_eq!(standing.review.date, "2026-11-21");
    let folder = fs::read_dir(clinic.root.join("locales/es")).expect("it was made");
    assert_eq!(folder.count(), 2, "something was left behind");
}

fn clinic_again(clinic: Clinic, words: &str) -> Clinic {
    clinic.with("locales/es/ours.ftl", words)
}

#[test]
fn without_settings_it_goes_where_it_is_told_or_into_the_source() {
    let clinic = Clinic::new("sign-source")
        .with("locales/es/meta.toml", "")
        .with("locales/en/ui.ftl", "");
    sign(&[], Some(&clinic.root)).lines();
    assert!(clinic.root.join("locales/es/review.toml").is_file());
    let ran = sign(&["--language", "zh-Hans"], Some(&clinic.root));
    assert!(ran.line(1).contains("--out FILE"), "{}", ran.err);

    let file = clinic.root.join("signed.toml");
    let path = file.to_str().expect("UTF-8");
    sign(&["--out", path], None).lines();
    assert!(file.is_file());
    let folder = clinic.root.with_file_name("folder");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    sign(&["--out", folder.to_str().expect("UTF-8")], None).lines();
    assert!(folder.join("locales/es/review.toml").is_file());

    let nowhere = clinic.root.join("no/such/folder.toml");
    let ran = sign(&["--out", nowhere.to_str().expect("UTF-8")], None);
    assert!(ran.line(1).contains("cannot be written"), "{}", ran.err);
}

#[test]
fn nobody_and_no_day_cannot_sign() {
    let long = "a".repeat(201);
    for (name, value) in [
        ("--date", "2026-02-30"),
        ("--date", "2026-2-3"),
        ("--date", "20-11-2026"),
        ("--date", "2026-11-20T10:00"),
        ("--date", "+002026-11-20"),
        ("--date", ""),
        ("--date", "2999-01-01"),
        ("--reviewer", ""),
        ("--reviewer", "   "),
        ("--reviewer", "..."),
        ("--reviewer", "Ana\nRuiz"),
        ("--reviewer", &long),
        ("--qualification", " "),
        ("--language", "xx"),
        ("--language", "../es"),
    ] {
        let ran = sign(&[name, value], None);
        let line = ran.line(2);
        let told = match name {
            "--language" => line.contains("the languages are"),
            _ => line.contains(name),
        };
        assert!(told, "{name} {value}: {line}");
    }
}

#[test]
fn words_with_findings_cannot_be_signed() {
    for (file, tag) in [("locales/es/ours.ftl", "es"), ("locales/en/ours.ftl", "es")] {
        let clinic = Clinic::new("sign-findings").with(file, "button-hme = Portada\n");
        let settings = clinic.settings("");
        let settings = settings.to_str().expect("UTF-8");
        let ran = sign(&["--settings", settings, "--language", tag], None);
        assert_eq!(ran.code, Some(1));
        let path = clinic.root.join(file).display().to_string();
        assert!(ran.out.starts_with(&path), "{}", ran.out);
        assert!(ran.err.contains("not signed"), "{}", ran.err);
        assert!(!clinic.root.join("locales/es/review.toml").exists());
    }
    // What is wrong elsewhere is no matter of this language.
    let clinic = Clinic::new("sign-elsewhere").with("locales/zh-Hans/ours.ftl", "button-hme = X\n");
    let settings = clinic.settings("");
    sign(&["--settings", settings.to_str().expect("UTF-8")], None).lines();
}

#[cfg(unix)]
#[test]
fn a_signature_does_not_leave_the_overlay() {
    let clinic = Clinic::new("sign-link");
    let beside = clinic.root.with_file_name("beside");
    fs::create_dir_all(beside.join("es")).expect("the target folder can be written");
    std::os::unix::fs::symlink("../beside", clinic.root.join("locales")).expect("a link");
    let folder = clinic.root.to_str().expect("UTF-8");
    let ran = sign(&["--out", folder], None);
    assert!(ran.line(1).contains("leads out"), "{}", ran.err);
    let settings = clinic.settings("");
    let ran = sign(&["--settings", settings.to_str().expect("UTF-8")], None);
    assert!(ran.out.contains("locales: a link"), "{}", ran.out);
    assert!(!beside.join("es/review.toml").exists());
}
