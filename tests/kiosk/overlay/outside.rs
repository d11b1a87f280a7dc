//! Nothing outside the folder is ever read.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::process::Command;

use super::Clinic;
use super::languages::{META, has_esperanto};

/// A clinic's folder beside which lie things that are not to be read.
fn clinic(name: &str) -> Clinic {
    let clinic = Clinic::new(name).with("locales/es/ours.ftl", "button-back = Vuelta\n");
    let beside = clinic.root.with_file_name("beside");
    fs::create_dir_all(beside.join("eo")).expect("the target folder can be written");
    fs::write(beside.join("ui.ftl"), "button-home = Secreto\n").expect("as above");
    fs::write(beside.join("eo/meta.toml"), META).expect("as above");
    fs::write(beside.join("logo.svg"), super::logo::GOOD).expect("as above");
    clinic
}

#[test]
fn a_link_is_told_and_not_followed() {
    for (link, to) in [
        ("locales/es/more.ftl", "../../../beside/ui.ftl"),
        ("locales/es/review.toml", "../../../beside/ui.ftl"),
        ("locales/eo", "../../beside/eo"),
        ("logo.svg", "../beside/logo.svg"),
        ("fonts", "../beside"),
        // Within the folder a link is no better: what it means can be changed from outside.
        ("locales/es/again.ftl", "ours.ftl"),
        ("locales/es/nothing.ftl", "nowhere.ftl"),
    ] {
        let clinic = clinic("links");
        symlink(to, clinic.root.join(link)).expect("links can be made");
        let read = clinic.read();
        read.one_fault(&clinic, link, &["a link"]);
        assert_eq!(read.words("es", "button-home"), "Inicio", "{link}");
        assert_eq!(read.words("es", "button-back"), "Vuelta", "{link}");
        assert!(!has_esperanto(&read) && read.logo.is_none(), "{link}");
    }
    let clinic = Clinic::new("links-all");
    let beside = clinic.root.with_file_name("beside");
    fs::create_dir_all(beside.join("es")).expect("the target folder can be written");
    fs::write(beside.join("es/ui.ftl"), "button-home = Secreto\n").expect("as above");
    symlink("../beside", clinic.root.join("locales")).expect("links can be made");
    let read = clinic.read();
    read.one_fault(&clinic, "locales", &["a link"]);
    assert_eq!(read.words("es", "button-home"), "Inicio");
}

#[test]
fn the_folder_itself_may_be_reached_by_a_link() {
    let real = clinic("linked");
    let linked = Clinic {
        root: real.root.with_file_name("current"),
    };
    symlink("clinic", &linked.root).expect("links can be made");
    let read = linked.read();
    assert_eq!(read.faults, Vec::<String>::new());
    assert_eq!(read.words("es", "button-back"), "Vuelta");
}

#[test]
fn a_pipe_does_not_hold_the_kiosk() {
    let clinic = clinic("pipe");
    for path in ["locales/es/pipe.ftl", "logo.png"] {
        let made = Command::new("mkfifo").arg(clinic.root.join(path)).status();
        assert!(made.expect("mkfifo is there").success());
    }
    let read = clinic.read();
    assert_eq!(read.faults.len(), 2, "{:#?}", read.faults);
    assert!(read.faults.iter().all(|it| it.contains("not a file")));
    assert_eq!(read.words("es", "button-back"), "Vuelta");
}
