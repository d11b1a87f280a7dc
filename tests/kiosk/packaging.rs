//! What the packages say of the program is true of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use fluoroscopy_kiosk::cli;
use fluoroscopy_kiosk::records::{Health, Memory};
use fluoroscopy_kiosk::settings::Settings;

use super::help;
use super::settings::{parse, rooted};

/// The name by which desktops know the program.
const ID: &str = "org.fluoroscopykiosk.Kiosk";

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn read(path: &str) -> String {
    let whole = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(whole).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The values of a key of a unit or a desktop file.
fn values<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    let of = |line: &'a str| line.strip_prefix(key)?.strip_prefix('=');
    text.lines().filter_map(of).collect()
}

/// The arguments of the program where it is started, without redirections of the shell.
fn starts(text: &str) -> Vec<Vec<&str>> {
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|it| !it.starts_with('#'));
    let calls = lines.filter_map(|line| {
        let line = line.strip_prefix("Exec=").unwrap_or(line);
        line.strip_prefix("fluoroscopy-kiosk")
    });
    let is_argument = |word: &&str| !word.contains(['<', '>']);
    let words = calls.map(|call| call.split_whitespace().filter(is_argument).collect());
    words.collect()
}

fn is_accepted(arguments: &[&str]) -> bool {
    let all = ["fluoroscopy-kiosk"].iter().chain(arguments);
    cli::command().try_get_matches_from(all).is_ok()
}

#[test]
fn every_start_in_the_packages_is_a_command_line_of_the_program() {
    for path in [
        "packaging/linux/under-cage",
        "packaging/linux/org.fluoroscopykiosk.Kiosk.desktop",
        "packaging/linux/fluoroscopy-kiosk-autostart.desktop",
    ] {
        let text = read(path);
        let starts = starts(&text);
        assert!(!starts.is_empty(), "{path} starts nothing");
        for start in starts {
            assert!(is_accepted(&start), "{path}: {start:?}");
        }
    }
    assert!(is_accepted(&["check", "--settings", "x.toml"]), "playbook");
    assert!(!is_accepted(&["--kiosc"]), "this test can fail");
}

#[test]
fn the_unit_starts_what_the_package_holds() {
    let unit = read("packaging/linux/fluoroscopy-kiosk.service");
    let manifest = read("Cargo.toml");
    for start in values(&unit, "ExecStart") {
        let (folder, file) = start.rsplit_once('/').expect("systemd wants whole paths");
        let asset = format!(
            "[\"packaging/linux/{file}\", \"{}/\", \"755\"]",
            folder.trim_start_matches('/')
        );
        assert!(manifest.contains(&asset), "no asset {asset}");
    }
    let account = read("packaging/linux/fluoroscopy-kiosk.sysusers");
    for user in values(&unit, "User") {
        assert!(account.contains(&format!("u {user} ")), "{user} is made");
    }
    // Neither a session of logind, which takes the kiosk out of the unit, nor a socket of a network.
    assert!(values(&unit, "PAMName").is_empty());
    assert_eq!(
        values(&unit, "RestrictAddressFamilies"),
        ["AF_UNIX AF_NETLINK"]
    );
    assert_eq!(values(&unit, "Type"), ["notify"]);
    assert_eq!(values(&unit, "NotifyAccess"), ["all"]);
}

/// A file of the Debian package: source, destination, mode.
type Asset = (String, String, String);

/// The section of Cargo.toml that cargo-deb reads.
fn debian() -> toml::Table {
    let manifest: toml::Table = toml::from_str(&read("Cargo.toml")).expect("it is TOML");
    let section = &manifest["package"]["metadata"]["deb"];
    section.as_table().expect("it is a table").clone()
}

fn assets() -> Vec<Asset> {
    let assets = debian().remove("assets").expect("there are assets");
    assets.try_into().expect("each asset is three strings")
}

/// Where the example settings are installed.
const EXAMPLE: &str = "usr/share/doc/fluoroscopy-kiosk/examples/settings.toml";

#[test]
fn no_conffile_ever_changes() {
    assert!(!debian().contains_key("conf-files"));
    // cargo-deb makes every file in /etc a conffile; dpkg prompts when its content changes.
    let in_etc = |(_, to, _): &Asset| to.trim_start_matches('/').starts_with("etc/");
    let conffiles: Vec<Asset> = assets().into_iter().filter(in_etc).collect();
    let [(from, to, _)] = &conffiles[..] else {
        panic!("{conffiles:?}");
    };
    assert_eq!(to, "etc/needrestart/conf.d/fluoroscopy-kiosk.conf");
    // needrestart reads no directory outside /etc, so this content must never change.
    assert_eq!(
        read(from),
        "# A patient may be using the kiosk: needrestart does not restart it automatically.\n\
        $nrconf{override_rc}{qr(^fluoroscopy-kiosk\\.service$)} = 0;\n"
    );
}

#[test]
fn an_upgrade_neither_stops_nor_restarts_the_service() {
    let package = debian();
    let units = &package["systemd-units"];
    for key in ["start", "restart-after-upgrade", "stop-on-upgrade"] {
        assert_eq!(units[key].as_bool(), Some(false), "{key}");
    }
}

#[test]
fn the_example_settings_are_installed_as_documentation() {
    let installed: Vec<Asset> = assets()
        .into_iter()
        .filter(|(from, _, _)| from == "settings.example.toml")
        .collect();
    let [(_, to, _)] = &installed[..] else {
        panic!("{installed:?}");
    };
    assert_eq!(to, EXAMPLE);
}

#[test]
fn the_initial_settings_set_no_key() {
    let template = "packaging/linux/settings.toml";
    let folder = "usr/share/fluoroscopy-kiosk/";
    let is_template = |(from, to, _): &Asset| from == template && to == folder;
    assert!(assets().iter().any(is_template));
    assert!(read("packaging/linux/debian/postinst").contains(&format!("/{folder}settings.toml")));

    let text = read(template);
    assert!(
        text.contains(&format!("/{EXAMPLE}")),
        "it names the example"
    );
    let is_comment = |line: &str| line.is_empty() || line.starts_with('#');
    assert!(text.lines().all(is_comment), "{text}");
    let (settings, findings) = parse(&text);
    assert_eq!(findings, []);
    assert_eq!(settings, Settings::defaults(&help::catalogue()));

    // Its keys are valid without the '#'.
    let keys = text.lines().filter_map(|line| line.strip_prefix("# "));
    let keys: Vec<&str> = keys.filter(|line| line.contains(" = ")).collect();
    let (settings, findings) = parse(&rooted(&keys.join("\n")));
    assert_eq!(findings, []);
    assert!(!settings.clinic.is_empty(), "clinic is read");
}

#[test]
fn the_maintainer_scripts_include_those_of_cargo_deb() {
    for script in ["preinst", "postinst", "postrm"] {
        let text = read(&format!("packaging/linux/debian/{script}"));
        assert!(text.starts_with("#!/bin/sh\nset -e\n"), "{script}");
        // cargo-deb inserts the scripts for systemd and sysusers here.
        assert!(text.lines().any(|line| line == "#DEBHELPER#"), "{script}");
    }
}

#[test]
fn the_version_is_the_same_everywhere() {
    for (path, mark) in [
        (
            "packaging/linux/org.fluoroscopykiosk.Kiosk.metainfo.xml",
            format!("<release version=\"{VERSION}\""),
        ),
        (
            "packaging/linux/changelog",
            format!("fluoroscopy-kiosk ({VERSION}-1)"),
        ),
        (
            "packaging/macos/Info.plist",
            format!("<string>{VERSION}</string>"),
        ),
        (
            "packaging/windows/fluoroscopy-kiosk.manifest",
            format!("name=\"FluoroscopyKiosk\" version=\"{VERSION}.0\""),
        ),
        (
            "docs/install.md",
            format!("apt install ./fluoroscopy-kiosk_{VERSION}-1_amd64.deb"),
        ),
        (
            "docs/install.md",
            format!("sha256sum -c fluoroscopy-kiosk_{VERSION}-1_amd64.deb.sha256"),
        ),
    ] {
        assert!(read(path).contains(&mark), "{path} has no {mark}");
    }
}

#[test]
fn the_desktop_finds_the_window_and_the_store_finds_the_program() {
    let metainfo = read("packaging/linux/org.fluoroscopykiosk.Kiosk.metainfo.xml");
    assert!(metainfo.contains(&format!("<id>{ID}</id>")));
    assert!(metainfo.contains(&format!("{ID}.desktop</launchable>")));
    assert!(read("src/shell/window.rs").contains(&format!("\"{ID}\"")));
    assert!(read("packaging/macos/Info.plist").contains(ID));
}

#[test]
fn alerts_and_the_handbook_name_metrics_that_the_program_writes() {
    let health = Health {
        started: UNIX_EPOCH,
        uptime: Duration::ZERO,
        restarts: 0,
        frame: UNIX_EPOCH,
        beats: 0,
    };
    let memory = Memory {
        resident: 1,
        proportional: 1,
    };
    let text = health.text(Some(memory));
    let written: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next())
        .collect();
    for path in [
        "packaging/fleet/alerts.yml",
        "packaging/fleet/alerts-test.yml",
    ] {
        let text = read(path);
        let named = metrics(&text);
        assert!(!named.is_empty(), "{path} names no metric");
        for name in named {
            assert!(written.contains(name), "{path}: nobody writes {name}");
        }
    }
    let told = read("docs/fleet.md");
    for name in written {
        let short = name.trim_start_matches("fluoroscopy_kiosk_");
        assert!(told.contains(short), "docs/fleet.md does not tell {name}");
    }
}

/// Every name of a metric of the kiosk in a text.
fn metrics(text: &str) -> BTreeSet<&str> {
    let word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let words = text.split(|it| !word(it));
    words
        .filter(|it| it.starts_with("fluoroscopy_kiosk_"))
        .collect()
}

#[test]
fn the_settings_that_the_playbook_writes_are_right() {
    let template = read("packaging/fleet/settings.toml.j2");
    let lines = template.lines().filter(|line| !line.starts_with("{%"));
    let written: String = lines
        .filter_map(|line| match line.split_once(" = ") {
            Some(("clinic", _)) => Some("clinic = \"North \\\"Wing\\\"\"\n".to_owned()),
            Some(("first_language", _)) => Some("first_language = \"es\"\n".to_owned()),
            Some(("languages", _)) => Some("languages = [\"en\", \"es\"]\n".to_owned()),
            Some(("staff_pin", _)) => None,
            _ => Some(format!("{line}\n")),
        })
        .collect();
    assert!(!written.contains("{{"), "a value that this test leaves out");
    let (_, findings) = parse(&rooted(&written));
    assert_eq!(findings, []);
}
