//! Counts of sessions, none of which tells on one person.

use std::fs;
use std::time::{Duration, Instant, UNIX_EPOCH};

use fluoroscopy_kiosk::records::{
    Counts, SMALLEST_CELL, Tally, UsageMeter, write_private, write_whole,
};
use jiff::civil::{Date, date};

use super::folder;

const DAY: Date = date(2026, 3, 9);
const MINUTE: Duration = Duration::from_secs(60);

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
    write_whole(&path, counts.text(), counts.last_month()).expect("it can be written");
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
