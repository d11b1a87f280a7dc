//! The real program, as scripts run it: what it prints, where, and how it ends.

pub mod check;
mod pin;
mod refused;
mod render;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use fluoroscopy_kiosk::content::Content;

use super::folders;
use super::help;
use super::locales::assert_none;
use super::locales::source::Locale;
use super::program;

/// How a run ended.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A folder for a test's own files.
fn folder(name: &str) -> PathBuf {
    folders::kept(&format!("command-line/{name}"))
}

/// The program with nothing in its environment but an empty home: no display, no usual settings.
pub fn program(arguments: &[&str]) -> Command {
    let mut command = program::program();
    command
        .args(arguments)
        .env_clear()
        .env("HOME", folder("home"))
        .stdin(Stdio::null());
    command
}

pub fn end(mut command: Command) -> Ran {
    let output = command.output().expect("the program was built");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("it prints UTF-8"),
        err: String::from_utf8(output.stderr).expect("it prints UTF-8"),
    }
}

pub fn run(arguments: &[&str]) -> Ran {
    end(program(arguments))
}

impl Ran {
    /// Asserts that it ended well and said nothing on standard error; gives its lines.
    #[track_caller]
    pub fn lines(&self) -> Vec<&str> {
        assert_eq!((self.code, self.err.as_str()), (Some(0), ""));
        self.out.lines().collect()
    }

    /// The lines, without the warnings about languages that lack messages or have outdated ones.
    pub fn findings(&self) -> Vec<&str> {
        let warning = "warning: languages: ";
        let lines = self.out.lines();
        lines.filter(|line| !line.starts_with(warning)).collect()
    }

    /// Asserts that it failed with a code and told it in one line of standard error alone.
    #[track_caller]
    pub fn line(&self, code: i32) -> &str {
        assert_eq!(
            (self.code, self.out.as_str()),
            (Some(code), ""),
            "{}",
            self.err
        );
        assert_eq!(self.err.lines().count(), 1, "not one line:\n{}", self.err);
        assert!(self.err.ends_with('\n'));
        self.err.trim_end()
    }
}

#[test]
fn screens_lists_every_screen() {
    let ran = run(&["screens"]);
    let lines = ran.lines();
    let content = help::content();
    let cards = content.cards().map(|at| {
        let (topic, card) = content.card(at).expect("it was listed");
        format!("{}/{}", topic.id, card.id)
    });
    let names = |names: &[&str]| names.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let expected: Vec<_> = names(&["languages", "exam", "home"])
        .into_iter()
        .chain(cards)
        .chain(names(&["tell", "list", "words", "about"]))
        .collect();
    assert_eq!(
        lines, expected,
        "a new screen is listed here and in Route::ids"
    );
    for topic in [
        "what-is-it",
        "uses",
        "why",
        "get-ready",
        "what-happens",
        "after",
        "safe",
        "results",
    ] {
        assert!(
            lines
                .iter()
                .any(|line| line.starts_with(&format!("{topic}/"))),
            "the topic {topic} has no card that `screens` lists; correct the list here if it is gone"
        );
    }
}

#[test]
fn text_prints_every_word_of_the_language() {
    let messages = |content: &Content| -> BTreeSet<String> {
        let topics = content.topics.iter();
        let cards = topics.flat_map(|topic| topic.cards.iter().map(move |card| (topic, card)));
        let items = content.tell.items().flat_map(|item| {
            let description = format!("picture-{}-description", item.picture);
            [item.id.clone(), description]
        });
        let told = cards.flat_map(|(topic, card)| topic.messages(card));
        told.chain(items).collect()
    };
    let of_exams = &messages(&help::manifest()) - &messages(&help::content());
    let mut faults = Vec::new();
    for tag in help::tags() {
        let ran = run(&["text", "--language", &tag]);
        let bare = |line: &str| {
            let marked = line.strip_prefix("# ").or_else(|| line.strip_prefix("- "));
            marked.unwrap_or(line).to_owned()
        };
        let lines: Vec<_> = ran.lines().into_iter().map(bare).collect();
        let messages = Locale::read(&tag).messages.into_iter();
        // Words around a count are printed with the count, and those with a number to call as if there
        // were none. The command prints the general guide.
        let mut fixed = messages.filter(|(id, it)| {
            it.variables.is_empty() && !it.names_clinic && !of_exams.contains(id)
        });
        faults.extend(fixed.by_ref().filter_map(|(id, message)| {
            let printed = lines.contains(&message.plain());
            (!printed).then(|| format!("{tag}: {id} = {}", message.plain()))
        }));
    }
    assert_none(
        "messages that text does not print; put the message into a document that Document::all lists, or remove it",
        &faults,
    );
}

#[test]
fn text_marks_headings_and_items_and_keeps_reading_order() {
    for tag in help::tags() {
        let ran = run(&["text", "--language", &tag]);
        let lines = ran.lines();
        let words = Locale::read(&tag).messages;
        let headings = [
            "languages-title",
            "home-title",
            "what-is-it-moves",
            "results-ask",
            "words-title",
        ];
        let headings = headings.map(|id| format!("# {}", words[id].plain()));
        let items =
            ["what-is-it-title", "results-title"].map(|id| format!("- {}", words[id].plain()));
        let places = headings.iter().chain(&items).map(|wanted| {
            let at = lines.iter().position(|line| line == wanted);
            at.unwrap_or_else(|| panic!("{tag}: no line \"{wanted}\""))
        });
        let places: Vec<_> = places.collect();
        assert!(
            places[..headings.len()].is_sorted(),
            "{tag}: headings at lines {places:?}"
        );
        let blank = lines.iter().filter(|line| line.trim().is_empty()).count();
        assert_eq!(blank, 0, "{tag}: a block a line, and no other line");
        let paragraph = words["what-is-it-moves-photo"].plain();
        assert!(
            lines.contains(&paragraph.as_str()),
            "{tag}: no line \"{paragraph}\""
        );
    }
    assert_eq!(run(&["text"]).out, run(&["text", "--language", "en"]).out);
}

#[test]
fn a_reader_that_has_gone_away_is_no_failure() {
    for arguments in [["text"], ["screens"], ["check"], ["--help"]] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = program(&arguments);
        command.stdout(writer).stderr(Stdio::piped());
        let output = command
            .spawn()
            .and_then(|it| it.wait_with_output())
            .expect("it was built");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            (output.status.code(), err.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_one_line() {
    for arguments in [
        &["text"][..],
        &["screens"],
        &["check"],
        &["render", "--size", "400x400", "--out", "/dev/full"],
    ] {
        let mut command = program(arguments);
        command.stdout(std::fs::File::create("/dev/full").expect("Linux has it"));
        end(command).line(1);
    }
}

#[test]
fn help_and_version_are_no_failure() {
    for (argument, says) in [
        ("--help", "render"),
        ("--version", env!("CARGO_PKG_VERSION")),
    ] {
        let ran = run(&[argument]);
        assert!(ran.lines().concat().contains(says), "{}", ran.out);
    }
}
