//! What is written down: the log, the counts by day, the health file; and what a bad disk costs.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use fluoroscopy_kiosk::records::{
    Counts, Health, LogRing, Memory, SMALLEST_CELL, Tally, UsageMeter, write_private, write_whole,
};
use jiff::civil::{Date, date};
use tracing_subscriber::fmt::MakeWriter as _;

use super::folders;

const DAY: Date = date(2026, 3, 9);
const MINUTE: Duration = Duration::from_secs(60);

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

/// The lines of a tally but for its header, without the sums over all languages or topics.
fn cells(tally: &Tally) -> Vec<String> {
    let text = tally.text();
    let lines = text.lines().skip(2).filter(|line| !line.contains("all"));
    lines.map(str::to_owned).collect()
}

#[test]
fn sessions_and_minutes_are_counted_by_topic_and_language() {
    let start = Instant::now();
    let mut usage = UsageMeter::default();
    usage.shows(None, "en", 0, start);
    usage.shows(Some("why"), "en", 0, start + MINUTE);
    // Another card of the topic, and the topic again, are no new sessions.
    usage.shows(Some("why"), "en", 0, start + 2 * MINUTE);
    usage.shows(None, "en", 0, start + 3 * MINUTE);
    usage.shows(Some("why"), "en", 0, start + 3 * MINUTE);
    usage.shows(Some("why"), "ar", 0, start + 4 * MINUTE);
    usage.shows(Some("safe"), "ar", 0, start + 5 * MINUTE);
    usage.shows(None, "en", 1, start + 5 * MINUTE + MINUTE / 2);
    // The next person.
    usage.shows(Some("safe"), "ar", 1, start + 6 * MINUTE);
    usage.shows(None, "en", 2, start + 7 * MINUTE);
    let tally = usage.take(start + 100 * MINUTE);
    assert_eq!(
        cells(&tally),
        ["ar,safe,2,1.5", "ar,why,1,1.0", "en,why,1,3.0"]
    );
    for sum in [
        "all,all,2,5.5",
        "all,safe,2,1.5",
        "all,why,1,4.0",
        "ar,all,2,2.5",
        "en,all,1,3.0",
    ] {
        assert!(
            tally.text().contains(&format!("\n{sum}\n")),
            "no {sum}:\n{}",
            tally.text()
        );
    }
    assert!(usage.take(start + 200 * MINUTE).is_empty(), "taken once");
}

#[test]
fn what_stays_open_is_counted_in_parts_and_not_for_ever() {
    let start = Instant::now();
    let mut usage = UsageMeter::default();
    usage.shows(Some("why"), "en", 0, start);
    let mut tally = usage.take(start + MINUTE);
    // The program takes every 30 s, all night long.
    for part in 3..2000 {
        tally.add(&usage.take(start + part * MINUTE / 2));
    }
    assert_eq!(cells(&tally), ["en,why,1,30.0"]);
    // Also where nobody took before.
    usage.shows(Some("safe"), "en", 0, start + 1001 * MINUTE);
    assert_eq!(
        cells(&usage.take(start + 3000 * MINUTE)),
        ["en,safe,1,30.0"]
    );
}

/// A tally of so many sessions, of a minute and a half each.
fn tally(language: &str, sessions: u64) -> Tally {
    let mut tally = Tally::default();
    let mut usage = UsageMeter::default();
    let mut now = Instant::now();
    for session in 1..=sessions {
        usage.shows(Some("why"), language, session, now);
        now += MINUTE * 3 / 2;
        usage.shows(None, language, session, now);
        tally.add(&usage.take(now));
    }
    tally
}

#[test]
fn no_line_tells_on_fewer_than_eleven_sessions_however_often_it_is_read() {
    let (mut counts, mut held) = (Counts::default(), Tally::default());
    let mut told = Vec::new();
    for _ in 0..40 {
        let before = counts.clone();
        held.add(&tally("hy", 1));
        let any = counts.take(&mut held, DAY);
        assert_eq!(any, counts != before);
        for line in counts
            .text()
            .lines()
            .filter(|line| line.starts_with("2026"))
        {
            let cells: Vec<_> = line.split(',').collect();
            let sessions: u64 = cells[3].parse().expect("a number");
            assert_eq!(sessions % SMALLEST_CELL, 0, "{line}");
            assert!(cells[4].parse::<u64>().is_ok(), "whole minutes: {line}");
            if cells[1..3] == ["hy", "why"] {
                told.push(sessions);
            }
        }
        // What is held back goes through its file each time.
        held = Tally::parse(&held.text());
        counts = Counts::parse(&counts.text());
    }
    told.dedup();
    assert_eq!(told, [11, 22, 33]);
    let text = counts.text();
    assert!(text.contains("\n2026-03,hy,why,33,"), "{text}");
    assert!(
        held.text().contains("hy,why,7,"),
        "nothing is lost: {}",
        held.text()
    );
    assert!(
        text.lines()
            .take(4)
            .any(|line| line.contains("https://resdac.org/node/1506"))
    );
}

#[test]
fn what_is_held_back_has_no_date_and_goes_to_the_month_in_which_it_is_enough() {
    let (mut counts, mut held) = (Counts::default(), tally("hy", 10));
    assert!(!counts.take(&mut held, DAY));
    assert!(!held.text().contains("2026"), "{}", held.text());
    held.add(&tally("hy", 1));
    assert!(counts.take(&mut held, date(2026, 4, 1)));
    assert!(
        counts.text().contains("\n2026-04,hy,why,11,16\n"),
        "{}",
        counts.text()
    );
}

#[test]
fn counts_outlive_the_damage_of_their_file() {
    let text = "month,language,topic,sessions,minutes\n\
        2026-03,en,why,22,30\n\
        2026-03,en,why\n\
        nonsense,en,why,11,1\n\
        2026-03,en,safe,-11,NaN\n\
        2026-03,en,safe,11,inf\n\
        2026-03,ar,why,11,0.5,more\n\
        2026-03,hy,why,3,2\n\
        \u{FFFD}\n";
    let text = Counts::parse(text).text();
    assert!(text.ends_with("minutes\n2026-03,en,why,22,30\n"), "{text}");
}

#[test]
fn a_file_with_a_line_for_each_day_becomes_one_of_months_without_its_small_cells() {
    let mut old = "day,language,topic,opened,minutes\n2026-11-29,hy,results,2,0.7\n".to_owned();
    for day in 1..=30 {
        old += &format!("2026-11-{day:02},en,why,5,7.5\n");
    }
    assert!(Counts::is_own(&old) && Counts::is_old(&old));
    let text = Counts::parse(&old).text();
    assert!(
        text.ends_with("minutes\n2026-11,en,why,143,214\n"),
        "{text}"
    );
    assert!(Counts::is_own(&text) && !Counts::is_old(&text));
    assert_eq!(Counts::parse(&text).text(), text);
}

#[test]
fn counts_are_bounded() {
    let mut counts = Counts::default();
    let mut day = date(2000, 1, 15);
    for _ in 0..1000 {
        counts.take(&mut tally("en", 11), day);
        day = day.checked_add(jiff::Span::new().months(1)).expect("a day");
    }
    let months = counts
        .text()
        .lines()
        .filter(|line| line.contains(",en,why,"))
        .count();
    assert_eq!(months, 60);
}

#[test]
fn the_time_of_the_counts_is_a_month() {
    let mut counts = Counts::default();
    counts.take(&mut tally("en", 11), DAY);
    let path = folder("time").join("counts.csv");
    write_whole(&path, &counts.text(), counts.last_month()).expect("it can be written");
    let changed = fs::metadata(&path).unwrap().modified().unwrap();
    let since = changed.duration_since(UNIX_EPOCH).unwrap().as_secs();
    assert_eq!(
        since, 1_772_323_200,
        "the first of March 2026, midnight UTC"
    );
}

#[cfg(unix)]
#[test]
fn what_is_held_back_is_for_the_program_alone() {
    use std::os::unix::fs::MetadataExt as _;

    let path = folder("held").join("counts.csv.held");
    write_private(&path, &tally("hy", 3).text()).expect("it can be written");
    let meta = fs::metadata(&path).unwrap();
    assert_eq!((meta.mode() & 0o777, meta.mtime()), (0o600, 0));
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
