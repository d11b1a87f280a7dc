//! What is written down: the log, the counts by day, the health file; and what a bad disk costs.

mod counts;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fluoroscopy_kiosk::records::{Counts, Health, LogRing, Memory, Tally, write_whole};
use tracing_subscriber::fmt::MakeWriter as _;

use super::folders;

/// An empty folder for a test's own files.
fn folder(name: &str) -> PathBuf {
    folders::empty(&format!("records/{name}"))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("it was made");
    let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort();
    names
}

fn log(log_ring: &LogRing, line: &str) {
    write!(log_ring.make_writer(), "{line}").expect("the log takes everything");
}

#[test]
fn a_log_is_turned_over_and_bounded() {
    let folder = folder("log");
    let path = folder.join("kiosk.log");
    let log_ring = LogRing::default();
    log_ring.write_to(path.clone(), 1000, 2);
    for number in 0..200 {
        log(&log_ring, &format!("line {number:03} {}\n", "x".repeat(40)));
    }
    assert_eq!(names(&folder), ["kiosk.log", "kiosk.log.1", "kiosk.log.2"]);
    let mut all = String::new();
    for name in names(&folder).iter().rev() {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        assert!(text.len() <= 1000, "{name} has {} bytes", text.len());
        all += &text;
    }
    let lines: Vec<_> = all.lines().map(|line| &line[..8]).collect();
    let expected: Vec<_> = (200 - lines.len()..200)
        .map(|it| format!("line {it:03}"))
        .collect();
    assert_eq!(lines, expected, "no line is lost or out of order");
    assert!(log_ring.last().last().unwrap().starts_with("line 199"));
    // The next process remembers what the last one wrote.
    let next = LogRing::default();
    next.write_to(path, 1000, 2);
    assert!(next.last().last().unwrap().starts_with("line 199"));
}

#[test]
fn a_line_of_the_log_is_one_line_and_not_endless() {
    let log_ring = LogRing::default();
    log(&log_ring, "a\nb\r\nc\n");
    log(&log_ring, &"long ".repeat(100_000));
    let last = log_ring.last();
    assert_eq!(last.len(), 2);
    assert_eq!(last[0], "a b  c");
    assert!(last[1].len() <= 4096);
    for _ in 0..1000 {
        log(&log_ring, "again");
    }
    assert!(log_ring.last().len() <= 40);
}

/// Paths that cannot be written, whoever tries.
fn bad_paths(name: &str) -> Vec<PathBuf> {
    let folder = folder(name);
    let (file, directory) = (folder.join("file"), folder.join("directory"));
    fs::write(&file, "kept").unwrap();
    fs::create_dir_all(&directory).unwrap();
    let mut paths = vec![
        directory,
        file.join("under-a-file"),
        folder.join("no/such/folder"),
    ];
    if cfg!(target_os = "linux") {
        paths.extend(["/dev/full", "/proc/kiosk", "/sys/kiosk"].map(PathBuf::from));
    }
    paths
}

#[test]
fn what_cannot_be_written_is_an_error_and_no_more() {
    for path in bad_paths("whole") {
        assert!(
            write_whole(&path, "text", None).is_err(),
            "{}",
            path.display()
        );
    }
    for path in bad_paths("log-bad") {
        let log_ring = LogRing::default();
        log_ring.write_to(path, 1000, 2);
        log(&log_ring, "remembered");
        assert_eq!(log_ring.last(), ["remembered"]);
    }
}

#[test]
fn a_log_comes_back_with_its_disk() {
    let folder = folder("back");
    let path = folder.join("later").join("kiosk.log");
    let log_ring = LogRing::default();
    log_ring.write_to(path.clone(), 1000, 2);
    log(&log_ring, "lost\n");
    fs::create_dir(folder.join("later")).unwrap();
    log(&log_ring, "kept\n");
    assert_eq!(fs::read_to_string(path).unwrap(), "kept\n");
}

#[test]
fn a_file_is_replaced_as_a_whole() {
    let folder = folder("whole-file");
    let path = folder.join("health.prom");
    write_whole(&path, "old", None).unwrap();
    write_whole(&path, "new", None).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "new");
    assert_eq!(names(&folder), ["health.prom"]);
}

#[test]
fn a_file_that_cannot_be_replaced_stays() {
    let folder = folder("stays");
    // The longest name that a file may have: there is none for the temporary file beside it.
    let path = folder.join("a".repeat(255));
    fs::write(&path, "old").unwrap();
    assert!(write_whole(&path, "new", None).is_err());
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(names(&folder).len(), 1);
}

#[cfg(unix)]
#[test]
fn others_may_read_what_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder("mode");
    let (whole, plain) = (folder.join("whole"), folder.join("plain"));
    write_whole(&whole, "text", None).unwrap();
    fs::write(&plain, "text").unwrap();
    let mode = |path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(whole), mode(plain), "as the umask says");
}

#[test]
fn health_is_in_the_text_format_of_prometheus() {
    let health = Health {
        started: UNIX_EPOCH + Duration::from_millis(1500),
        uptime: Duration::from_secs(77),
        restarts: 2,
        frame: SystemTime::UNIX_EPOCH + Duration::from_secs(90),
        beats: 9,
    };
    let memory = Memory {
        resident: 17_000_000,
        proportional: 1024,
    };
    let text = health.text(Some(memory));
    for line in [
        concat!("build_info{version=\"", env!("CARGO_PKG_VERSION"), "\"} 1"),
        "start_time_seconds 1.500",
        "uptime_seconds 77",
        "restarts_total 2",
        "last_frame_timestamp_seconds 90.000",
        "heartbeats_total 9",
        "memory_resident_bytes 33554432",
        "memory_proportional_bytes 16777216",
    ] {
        let whole = format!("fluoroscopy_kiosk_{line}");
        assert!(
            text.lines().any(|it| it == whole),
            "no line \"{whole}\":\n{text}"
        );
    }
    // Each metric is told by a HELP and a TYPE line, in that order, and ends with a newline.
    let lines: Vec<_> = text.lines().collect();
    for metric in lines.chunks(3) {
        let name = metric[2].split(['{', ' ']).next().unwrap();
        assert!(metric[0].starts_with(&format!("# HELP {name} ")));
        assert!(metric[1].starts_with(&format!("# TYPE {name} ")));
    }
    assert!(text.ends_with('\n'));
    assert!(!health.text(None).contains("memory"));
    // The file is replaced every few seconds: a number of sessions would give the time of each.
    assert!(!text.contains("resets") && !text.contains("session"));
}

#[cfg(target_os = "linux")]
#[test]
fn memory_is_known_on_linux() {
    let memory = Memory::now().expect("Linux tells");
    assert!(memory.resident >= memory.proportional && memory.proportional > 1024 * 1024);
}

#[test]
fn what_somebody_else_wrote_is_told_from_our_own() {
    let health = Health {
        started: UNIX_EPOCH,
        uptime: Duration::ZERO,
        restarts: 0,
        frame: UNIX_EPOCH,
        beats: 0,
    };
    assert!(Health::is_own(&health.text(None)));
    assert!(Counts::is_own(&Counts::default().text()));
    assert!(Tally::is_own(&Tally::default().text()));
    for none in ["", "\0\0\0"] {
        assert!(Health::is_own(none) && Counts::is_own(none), "{none:?}");
    }
    for other in ["clinic = \"A\"\n", "name,day\n", "\n", "# HELP node_x"] {
        assert!(!Health::is_own(other), "{other:?}");
        assert!(!Counts::is_own(other), "{other:?}");
    }
}

#[test]
fn a_log_that_cannot_be_written_is_known_at_once() {
    let folder = folder("at-once");
    let log_ring = LogRing::default();
    log_ring.write_to(folder.join("kiosk.log"), 4096, 1);
    assert_eq!(names(&folder), ["kiosk.log"], "it is begun at the start");
}
