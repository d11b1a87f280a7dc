//! Settings files that cannot be read as settings at all.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::diagnostic::Diagnostic;
use fluoroscopy_kiosk::settings::Settings;

use super::super::{folders, help};

/// A path for a test's own file.
fn path(name: &str) -> PathBuf {
    folders::kept("settings").join(name)
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = path(name);
    fs::write(&path, bytes).expect("the target folder can be written");
    path
}

fn read(path: &Path) -> (Settings, Vec<Diagnostic>) {
    Settings::read(path, &help::catalogue())
}

/// Asserts that a file leaves all defaults, and that one line names it and says what is wrong.
fn assert_told(path: &Path, place: &str, says: &str) {
    let (settings, findings) = read(path);
    let told: Vec<_> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    let start = format!("{}{place}: ", path.display());
    assert!(
        told[0].starts_with(&start),
        "\"{}\" should begin with \"{start}\"",
        told[0]
    );
    assert!(
        told[0].contains(says),
        "\"{}\" should say \"{says}\"",
        told[0]
    );
    assert!(
        !told[0].contains(['\n', '\r']),
        "not one line: {:?}",
        told[0]
    );
    assert_eq!(
        settings,
        Settings::defaults(&help::catalogue()),
        "{}",
        path.display()
    );
}

#[test]
fn a_good_file_is_read() {
    let (settings, findings) = read(&file("good.toml", b"text_size = 4\n"));
    assert_eq!((settings.text_size, findings), (4, Vec::new()));
}

#[test]
fn an_empty_file_is_all_defaults() {
    for (name, bytes) in [
        ("empty.toml", &b""[..]),
        ("bom.toml", b"\xEF\xBB\xBF"),
        ("note.toml", b"# no\n"),
    ] {
        let (settings, findings) = read(&file(name, bytes));
        assert_eq!(
            (settings, findings),
            (Settings::defaults(&help::catalogue()), Vec::new()),
            "{name}"
        );
    }
}

#[test]
fn a_finding_of_a_file_names_it_with_its_line() {
    let path = file(
        "pink.toml",
        b"# colours\r\n\r\ntheme = \"pink\"\r\nkiosk = true\r\n",
    );
    let (settings, findings) = read(&path);
    assert_eq!(findings.len(), 1);
    let start = format!("{}:3: theme: ", path.display());
    assert!(
        findings[0].to_string().starts_with(&start),
        "{}",
        findings[0]
    );
    assert!(settings.kiosk);
}

#[test]
fn a_missing_file_is_told() {
    assert_told(&path("missing.toml"), "", "cannot be read");
}

#[test]
fn a_folder_is_told() {
    let folder = path("folder.toml");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    assert_told(&folder, "", "is a folder; give the path of a TOML file");
}

#[test]
fn a_path_through_a_file_is_told() {
    let path = file("settings.toml", b"text_size = 4\n").join("inside.toml");
    assert_told(&path, "", "cannot be read");
}

#[test]
fn a_file_that_is_not_utf8_is_told() {
    let utf16: Vec<u8> = "\u{FEFF}text_size = 4\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_told(&file("utf16.toml", &utf16), "", "is not UTF-8 but UTF-16");
    let text = "clinic = \"Clinique Sainte-Anne\"\ntext_size = 3\n";
    let units = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
    for (name, bytes) in [
        ("le.toml", units(u16::to_le_bytes)),
        ("be.toml", units(u16::to_be_bytes)),
    ] {
        assert_told(
            &file(name, &bytes),
            "",
            "UTF-16 (\"Unicode\" in some editors); save it as UTF-8",
        );
    }
    assert_told(
        &file("zeros.toml", &[0; 512]),
        "",
        "zeros, as after a power cut",
    );
}

#[test]
fn a_line_that_is_not_utf8_is_told_and_the_others_count() {
    let latin1 = b"# Cl\xEDnica\ntext_size = 4\nclinic = \"Cl\xEDnica\"\nkiosk = true\n";
    let path = file("latin1.toml", latin1);
    let (settings, findings) = read(&path);
    let told: Vec<_> = findings.iter().map(ToString::to_string).collect();
    let place = path.display();
    let line = format!("{place}:3: clinic: has letters that are not UTF-8; save the file as UTF-8");
    assert_eq!(told, [line]);
    assert_eq!((settings.text_size, settings.kiosk), (4, true));
}

#[test]
fn a_file_of_100_mb_is_told_and_not_read() {
    let path = path("huge.toml");
    File::create(&path)
        .and_then(|file| file.set_len(100_000_000))
        .expect("a sparse file");
    assert_told(&path, "", "256 KiB");
    // The largest one that is read is still read to its end.
    let mut text = "#".repeat(256 * 1024 - 15) + "\ntext_size = 4\n";
    let (settings, findings) = read(&file("large.toml", text.as_bytes()));
    assert_eq!(
        (text.len(), settings.text_size, findings),
        (256 * 1024, 4, Vec::new())
    );
    text.push('\n');
    assert_told(&file("larger.toml", text.as_bytes()), "", "256 KiB");
    fs::remove_file(path).expect("it was made above");
}

#[test]
fn a_folder_named_among_faulty_lines_is_still_read() {
    let path = file(
        "overlay.toml",
        b"clinic = A\n[x]\noverlay = '/srv/clinic'\n",
    );
    let overlay = fluoroscopy_kiosk::settings::overlay_of(&path);
    // On Windows this is no whole path.
    assert_eq!(overlay.folder.is_some(), cfg!(not(windows)));
}

#[test]
#[cfg(all(unix, not(target_os = "macos")))]
fn a_link_that_leads_nowhere_is_no_missing_file() {
    let folder = path("config").join("fluoroscopy-kiosk");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let link = folder.join("settings.toml");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink("/nowhere/settings.toml", &link).expect("a link can be made");
    let ran = std::process::Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"))
        .arg("check")
        .env("XDG_CONFIG_HOME", path("config"))
        .output()
        .expect("the program runs");
    let told = String::from_utf8_lossy(&ran.stdout);
    let line = format!("{}: cannot be read", link.display());
    assert!(told.contains(&line), "{told}");
    assert_eq!(ran.status.code(), Some(1));
}
