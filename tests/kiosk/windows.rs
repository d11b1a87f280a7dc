//! Files, paths and one window, as Windows has them. These tests are right on every system; some
//! say more on Windows.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::shell::system::SingleInstance;

use super::folders;
use super::help;

#[test]
fn a_locale_file_saved_on_windows_is_the_same() {
    let saved = "\u{FEFF}a = One\r\n\r\nb = Two\r\n";
    let wanted = "a = One\n\nb = Two\n";
    for bytes in [
        Cow::Borrowed(saved.as_bytes()),
        Cow::Owned(saved.as_bytes().to_vec()),
        Cow::Borrowed(wanted.as_bytes()),
    ] {
        assert_eq!(assets::utf8(bytes).as_deref(), Some(wanted));
    }
    let utf16 = b"\xFF\xFEa\0".as_slice();
    assert_eq!(assets::utf8(Cow::Borrowed(utf16)), None);
}

#[test]
fn a_whole_path_is_what_this_system_calls_one() {
    let drive = r"C:\Users\Łucja Nowak\kiosk.log";
    let share = r"\\server\share\kiosk.log";
    for path in [drive, share, r"D:/logs/kiosk.log"] {
        let read = log_file(path);
        let wanted = cfg!(windows).then(|| PathBuf::from(path));
        assert_eq!(read.ok(), wanted, "{path}");
    }
    for path in ["C:kiosk.log", r"logs\kiosk.log", r"\kiosk.log", "NUL"] {
        let told = log_file(path).expect_err(path);
        assert!(told.contains("not a whole path"), "{path}: {told}");
    }
}

#[test]
fn a_backslash_in_double_quotes_is_told_with_its_line() {
    let text = "kiosk = true\nlog_file = \"C:\\Users\\kiosk.log\"\n";
    let (settings, findings) = Settings::parse(text, "settings.toml", &help::catalogue());
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(
        findings[0].to_string().starts_with("settings.toml:2: "),
        "{}",
        findings[0]
    );
    let wanted = Settings {
        kiosk: true,
        ..Settings::defaults(&help::catalogue())
    };
    assert_eq!(settings, wanted);
}

#[test]
fn the_log_has_a_usual_place_on_windows_alone() {
    let usual = Settings::defaults(&help::catalogue()).operations.log_file;
    assert_eq!(usual.is_some(), cfg!(windows));
    if let Some(usual) = usual {
        let local = std::env::var_os("LOCALAPPDATA").expect("Windows names it");
        let wanted = Path::new(&local).join(r"fluoroscopy-kiosk\kiosk.log");
        assert_eq!(usual, wanted);
    }
}

#[test]
fn a_screen_has_room_for_one_kiosk() {
    let folder = folders::kept("one kiosk");
    let first = SingleInstance::take_in(&folder, ":1").expect("the first has the screen");
    assert!(first.is_held());
    assert!(
        SingleInstance::take_in(&folder, ":1").is_none(),
        "a second one"
    );
    let beside = SingleInstance::take_in(&folder, ":2").expect("another screen");
    assert!(beside.is_held());
    drop(first);
    let next = SingleInstance::take_in(&folder, ":1").expect("the first has ended");
    assert!(next.is_held());
}

#[test]
fn a_machine_that_cannot_tell_holds_no_kiosk_up() {
    let file = folders::kept("windows").join("no folder");
    std::fs::write(&file, "").expect("the target folder can be written");
    let single = SingleInstance::take_in(&file, ":1").expect("it goes on");
    assert!(!single.is_held());
}

/// What becomes of a path for the log.
fn log_file(path: &str) -> Result<PathBuf, String> {
    let text = format!("log_file = '{path}'\n");
    let (settings, findings) = Settings::parse(&text, "settings.toml", &help::catalogue());
    match (findings.first(), settings.operations.log_file) {
        (None, Some(path)) => Ok(path),
        (told, _) => Err(told.map(ToString::to_string).unwrap_or_default()),
    }
}
