//! What a running window writes down.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use super::display::until;
use super::process::folder;
use super::twin::{Outcome, Twin};

/// How long a file may take to be written on a busy machine.
const WRITING: Duration = Duration::from_secs(90);

struct Files {
    health: PathBuf,
    counts: PathBuf,
    log: PathBuf,
}

impl Files {
    fn new(name: &str) -> Self {
        let folder = folder().join(format!("records-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder for test files can be written");
        Self {
            health: folder.join("kiosk.prom"),
            counts: folder.join("counts.csv"),
            log: folder.join("kiosk.log"),
        }
    }

    fn settings(&self) -> String {
        format!(
            "health_file = {:?}\ncounts = {:?}\nlog_file = {:?}\n",
            self.health, self.counts, self.log
        )
    }
}

fn read_a_card(twin: &mut Twin) -> Outcome {
    twin.click("language-es")?;
    twin.click("topic-2")?;
    twin.click("next")
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_tells_how_it_is_and_counts_what_is_read() {
    let files = Files::new("well");
    let mut twin = Twin::start(&files.settings());
    read_a_card(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
    let health = until(WRITING, || fs::read_to_string(&files.health).ok());
    let health = health.expect("no health file");
    assert!(
        health.contains("fluoroscopy_kiosk_heartbeats_total "),
        "{health}"
    );
    assert!(
        health.contains("fluoroscopy_kiosk_memory_proportional_bytes "),
        "{health}"
    );
    let counts = until(WRITING, || fs::read_to_string(&files.counts).ok());
    let counts = counts.expect("no counts");
    let header = "month,language,topic,sessions,minutes\n";
    assert!(counts.ends_with(header), "one person is told on: {counts}");
    let held = files.counts.with_extension("csv.held");
    let held = until(WRITING, || fs::read_to_string(&held).ok()).expect("nothing is held back");
    assert!(held.contains("\nes,why,1,"), "{held}");
    assert_eq!(twin.process.said(), "", "a kiosk that is well says nothing");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_leaves_alone_what_somebody_else_wrote() {
    let files = Files::new("other");
    let theirs = "name,day\nAnna,Monday\n";
    for path in [&files.health, &files.counts] {
        fs::write(path, theirs).expect("the folder for test files can be written");
    }
    let mut twin = Twin::start(&files.settings());
    read_a_card(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
    let lines = || twin.process.said().lines().count();
    let told = until(WRITING, || (lines() >= 2).then_some(()));
    assert!(told.is_some(), "it says only:\n{}", twin.process.said());
    for path in [&files.health, &files.counts] {
        let text = fs::read_to_string(path).expect("it is still there");
        assert_eq!(text, theirs, "{}", path.display());
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_window_without_a_disk_goes_on_and_says_so_once() {
    let files = Files::new("bad");
    // Folders where files should be.
    for path in [&files.health, &files.counts, &files.log] {
        fs::create_dir_all(path).expect("the folder for test files can be written");
    }
    let mut twin = Twin::start(&files.settings());
    read_a_card(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
    let lines = || twin.process.said().lines().count();
    let told = until(WRITING, || (lines() >= 3).then_some(()));
    assert!(told.is_some(), "it says only:\n{}", twin.process.said());
    twin.click("next").unwrap_or_else(|wrong| panic!("{wrong}"));
    let said = twin.process.said();
    for path in [&files.health, &files.counts, &files.log] {
        let path = path.display().to_string();
        let about = said
            .lines()
            .filter(|line| line.contains(&format!("{path} cannot be written")));
        assert_eq!(about.count(), 1, "about {path}:\n{said}");
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn what_a_patient_ticks_is_in_no_file_that_a_window_writes() {
    let files = Files::new("list");
    let mut twin = Twin::start(&files.settings());
    let tick = |twin: &mut Twin| -> Outcome {
        twin.click("language-es")?;
        twin.click("tell")?;
        for id in ["tell-pregnant", "tell-kidneys"] {
            twin.click(id)?;
        }
        twin.click("list")?;
        twin.click("home")?;
        twin.click("topic-2")?;
        twin.click("next")
    };
    tick(&mut twin).unwrap_or_else(|wrong| panic!("{wrong}"));
    let held = files.counts.with_extension("csv.held");
    let written = [&files.health, &files.counts, &held];
    for path in written {
        let text = until(WRITING, || fs::read_to_string(path).ok());
        assert!(text.is_some(), "{} is not written", path.display());
    }
    let folder = files.log.parent().expect("a folder");
    let files = fs::read_dir(folder).expect("it was made");
    let files = files.map(|it| it.expect("it can be listed").path());
    let texts = files.map(|path| fs::read_to_string(path).expect("text"));
    let all = texts
        .chain([twin.process.said()])
        .collect::<Vec<_>>()
        .join("\n");
    let all = all.to_lowercase();
    for word in [
        "tell-", ",tell", "pregnan", "kidney", "embaraz", "riñ", ",list",
    ] {
        assert!(!all.contains(word), "{word:?} was written:\n{all}");
    }
}
