//! Which messages are outdated, because their English has changed since they were made from it.

#[path = "../../../tools/made-from/history.rs"]
mod history;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use fluoroscopy_kiosk::language::made_from::{FILE, parse, short_fingerprints, text};

use super::super::command_line::{Ran, run};
use super::super::folders;
use super::{Clinic, help, signed};

/// The outdated messages that `check` counts, by language.
fn counts(ran: &Ran) -> BTreeMap<String, usize> {
    let rows = ran.lines().into_iter().filter_map(|line| {
        let cells: Vec<_> = line.split_whitespace().collect();
        let count = cells.get(4)?.parse().ok()?;
        (cells.len() == 7).then(|| (cells[0].to_owned(), count))
    });
    rows.collect()
}

/// What `review made-from` does with the words of a clinic.
fn record(clinic: &Clinic, more: &[&str]) -> Ran {
    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    run(&[&["review", "made-from", "--settings", settings], more].concat())
}

#[test]
fn english_that_changes_makes_every_language_outdated_until_it_is_recorded() {
    let clinic = Clinic::new("made-from");
    let before = counts(&clinic.check(""));
    assert_eq!(before.len(), help::tags().len());
    let clinic = clinic.with("locales/en/ours.ftl", "button-home = To the start\n");
    let after = counts(&clinic.check(""));
    for (tag, count) in &after {
        let more = usize::from(tag != "en");
        assert_eq!(*count, before[tag] + more, "{tag}");
    }

    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    let named = |tag: &str, id: &str| {
        let ran = run(&["check", "--language", tag, "--settings", settings]);
        let key = format!(": {id}: ");
        let mut named = ran.lines().into_iter().filter(|it| it.contains(&key));
        (named.next().map(str::to_owned), named.count())
    };
    let (line, more) = named("es", "button-home");
    let line = line.expect("the message is named");
    assert_eq!(more, 0, "in one line");
    assert!(line.starts_with("warning: locales/es/ui.ftl:"), "{line}");
    let what = "the English has changed since; mend the words, then: fluoroscopy-kiosk review \
                made-from --language es button-home";
    assert!(line.ends_with(what), "{line}");

    let ran = record(&clinic, &["--language", "es", "button-home"]);
    let path = clinic.root.join("locales/es").join(FILE);
    let told = format!(
        "es: 1 messages made from today's English: {}",
        path.display()
    );
    assert_eq!(ran.lines(), [told]);
    assert_eq!(named("es", "button-home"), (None, 0));
    let recorded = counts(&clinic.check(""));
    assert_eq!(
        (recorded["es"], recorded["ar"]),
        (before["es"], after["ar"])
    );

    // The same again with other English, by file and by language.
    let clinic = clinic.with(
        "locales/en/ours.ftl",
        "button-home = Start\nhelp-title = Keys\n",
    );
    record(&clinic, &["--language", "es", "--file", "ui.ftl"]).lines();
    assert_eq!(named("es", "button-home"), (None, 0));
    assert!(named("es", "help-title").0.is_some());
    record(&clinic, &["--language", "es", "--all"]).lines();
    assert_eq!(counts(&clinic.check(""))["es"], 0);
}

#[test]
fn a_message_that_nobody_has_recorded_is_named() {
    let meta = "name = \"Esperanto\"\nenglish_name = \"Esperanto\"\ngreeting = \"Bonvenon\"\n\
                direction = \"ltr\"\nscript = \"Latn\"\nfont = \"atkinson\"\n\
                family = \"Kiosk Atkinson\"\nline_height = 1.5\ndigits = \"latn\"\n\
                breaks = \"spaces\"\nmeasure = 60\n";
    let clinic = Clinic::new("made-from-new")
        .with("locales/eo/meta.toml", meta)
        .with("locales/eo/ours.ftl", "button-home = Hejmo\n");
    assert_eq!(counts(&clinic.check(""))["eo"], 1);
    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    let ran = run(&["check", "--language", "eo", "--settings", settings]);
    assert!(
        ran.out.contains(": button-home: no record of the English"),
        "{}",
        ran.out
    );
    // The messages that it lacks are named too.
    assert!(ran.out.contains(": button-back: missing; "), "{}", ran.out);
    record(&clinic, &["--language", "eo", "--all"]).lines();
    assert_eq!(counts(&clinic.check(""))["eo"], 0);
}

#[test]
fn what_a_reviewer_has_signed_is_not_outdated() {
    let es = "button-home = Portada\n";
    let catalogue = super::catalogue(&[signed("es")], &[("es", es)]);
    assert_eq!(catalogue.outdated("es").messages, BTreeMap::new());
    let en = "button-home = To the start\n";
    let catalogue = super::catalogue(&[signed("es")], &[("en", en)]);
    let outdated = catalogue.outdated("es").messages;
    assert_eq!(outdated.keys().collect::<Vec<_>>(), ["button-home"]);
}

#[test]
fn a_record_that_is_broken_is_told_in_one_line_for_each_fault() {
    let before = Clinic::new("made-from-well")
        .read()
        .catalogue
        .outdated("es");
    let good = "button-back = \"01234567\"\n";
    for (line, what) in [
        (
            "button-home = \"0123456\"",
            ": button-home: \"0123456\" is no fingerprint",
        ),
        (
            "button-home = \"0123456G\"",
            ": button-home: \"0123456G\" is no fingerprint",
        ),
        ("button-home = 12345678", ": button-home: integer"),
        ("button-home 01234567", ": "),
        (
            "button-back = \"01234567\"",
            ": button-back: is set in line 1 already",
        ),
        ("<<<<<<< HEAD", ": "),
    ] {
        let path = format!("locales/es/{FILE}");
        let clinic = Clinic::new("made-from-broken").with(&path, format!("{good}{line}\n"));
        let read = clinic.read();
        read.one_fault(&clinic, &format!("{path}:2{what}"), &[]);
        assert_eq!(
            read.catalogue.outdated("es"),
            before,
            "{line}: it is left out as a whole"
        );

        // Nor is it written over.
        let ran = record(&clinic, &["--language", "es", "button-home"]);
        assert_eq!(
            (ran.code, ran.out.lines().count()),
            (Some(1), 1),
            "{}",
            ran.out
        );
        assert!(ran.out.contains(&format!("{path}:2{what}")), "{}", ran.out);
        assert!(ran.err.contains("not recorded: "), "{}", ran.err);
        let kept = fs::read_to_string(clinic.root.join(path)).expect("it is still there");
        assert!(kept.contains(line));
    }
}

#[test]
fn what_cannot_be_recorded_is_told_in_one_line() {
    let clinic = Clinic::new("made-from-refused");
    for (more, told) in [
        (
            &["--language", "es", "button-hme"][..],
            "es has no message \"button-hme\"",
        ),
        (
            &["--language", "es", "--file", "u.ftl"],
            "es has no file \"u.ftl\"",
        ),
        (
            &["--language", "en", "--all"],
            "English is made from no other language",
        ),
        (&["--language", "xx", "--all"], "the languages are"),
    ] {
        let ran = record(&clinic, more);
        let line = ran.line(2);
        assert!(line.contains(told), "{line}");
    }
    for more in [&["button-home", "--all"][..], &[]] {
        let ran = record(&clinic, &[&["--language", "es"], more].concat());
        assert_eq!(ran.code, Some(2), "{more:?}: either ids, or a file, or all");
    }
    assert_eq!(clinic.root.read_dir().expect("it was made").count(), 0);
}

#[test]
fn the_records_of_the_source_are_as_they_are_written() {
    for tag in help::tags().into_iter().filter(|tag| tag != "en") {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("locales")
            .join(&tag)
            .join(FILE);
        let found = fs::read_to_string(path).expect("each language has one");
        let record = parse(&found, &tag).expect("nothing is wrong with it");
        assert!(
            text(&record) == found.replace("\r\n", "\n"),
            "locales/{tag}/{FILE} was written by hand; run: cargo run --example made-from"
        );
    }
}

/// A repository of git with an English and a Spanish file.
struct Repository(std::path::PathBuf);

impl Repository {
    fn git(&self, arguments: &[&str]) {
        let own = ["user.name=A", "user.email=a@example.org"].map(|it| ["-c", it]);
        let mut command = Command::new("git");
        let output = command
            .current_dir(&self.0)
            .args(own.concat())
            .args(arguments)
            .output();
        let output = output.expect("git is installed");
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.0.join("locales").join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the target folder");
        fs::write(path, text).expect("the target folder can be written");
    }

    fn commit(&self) {
        self.git(&["add", "-A"]);
        self.git(&["commit", "-m", "x"]);
    }

    /// Asserts which English the messages `a` and `b` of Spanish were made from.
    #[track_caller]
    fn made_from(&self, a: &str, b: &str) {
        let records = history::records(&self.0).expect("git knows it");
        let english = format!("a = {a}\nb = {b}\n");
        assert_eq!(records["es"], short_fingerprints(english));
    }
}

#[test]
fn the_history_tells_which_english_a_message_was_made_from() {
    let repository = Repository(folders::empty("made-from-history"));
    let it = &repository;
    it.git(&["init", "-b", "main"]);
    it.write("en/ui.ftl", "a = one\nb = one\n");
    it.write("es/ui.ftl", "a = uno\nb = uno\n");
    it.commit();
    it.made_from("one", "one");

    // The English changes, then one translation with it; and comments and files change nothing.
    it.write("en/ui.ftl", "a = two\nb = two\n");
    it.commit();
    it.write("es/ui.ftl", "# why\na =\n    uno\n");
    it.write("es/more.ftl", "b = dos\n");
    it.made_from("one", "two");
    it.commit();
    it.made_from("one", "two");

    // A branch translates the English that it has; the merge brings newer English.
    let record = |a: &str, b: &str| {
        let english = format!("a = {a}\nb = {b}\n");
        it.write(&format!("es/{FILE}"), &text(&short_fingerprints(english)));
    };
    record("one", "two");
    it.commit();
    it.git(&["checkout", "-b", "words"]);
    it.write("es/ui.ftl", "a = dos\n");
    record("two", "two");
    it.commit();
    it.git(&["checkout", "main"]);
    it.write("en/ui.ftl", "a = three\nb = two\n");
    it.commit();
    it.git(&["merge", "--no-commit", "words"]);
    it.made_from("two", "two");
    // The record of before, as if it had been chosen in a conflict.
    record("one", "two");
    it.commit();
    it.made_from("two", "two");

    // The words still hold, and somebody has recorded it.
    record("three", "two");
    it.made_from("three", "two");
    it.commit();
    it.write("en/ui.ftl", "a = four\nb = four\n");
    it.commit();
    it.made_from("three", "two");
    // In the same commit, the English and its translation are fresh.
    it.write("en/ui.ftl", "a = five\nb = four\n");
    it.write("es/ui.ftl", "a = cinco\n");
    it.commit();
    it.made_from("five", "two");
}

#[test]
fn without_the_commits_of_before_the_record_is_believed() {
    let repository = Repository(folders::empty("made-from-first"));
    repository.git(&["init", "-b", "main"]);
    repository.write("en/ui.ftl", "a = two\nb = two\n");
    repository.write("es/ui.ftl", "a = uno\nb = uno\n");
    let record = short_fingerprints("a = one\n".to_owned());
    repository.write(&format!("es/{FILE}"), &text(&record));
    repository.commit();
    repository.made_from("one", "two");
}
