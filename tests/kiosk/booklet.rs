//! The booklet: every language makes one, and what is wrong is said in one line. tests/paper reads the files with
//! programs that others wrote.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Stdio;

use fluoroscopy_kiosk::document::{BlockRole, Document, ExamQuestion, ListInputs, order_words};
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::paper::{Booklet, Giver, Paper, Parts, Print};

use super::command_line::{end, program, run};
use super::{folders, help};

/// A booklet in one or two languages.
fn booklet(languages: &[&Language], parts: Parts<'_>, print: Print) -> Vec<u8> {
    let english = help::language("en");
    let mut content = help::manifest().for_exam(None);
    if let Some(first) = languages.first() {
        content = content.with_words(|id| first.has(id));
        order_words(first, &mut content);
    }
    let booklet = Booklet {
        languages,
        english: &english,
        content: &content,
        question: ExamQuestion::default(),
        parts,
        giver: Giver {
            name: "Clinic & Söhne".to_owned(),
            phone: Some("+1 (555) 010-0100".to_owned()),
            logo: None,
        },
        date: "2026-11-30".to_owned(),
        paper: Paper::A4,
        print,
    };
    // krilla refuses what PDF/UA-1 forbids: a letter without a glyph, a picture without words.
    booklet.write().expect("the booklet is accessible")
}

/// The number of pages of a file.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page/").count() + text.matches("/Type /Page\n").count()
}

#[test]
fn every_language_has_a_booklet_of_each_topic() {
    for tag in help::tags() {
        let language = help::language(&tag);
        for topic in 0..2 {
            let pdf = booklet(&[&language], Parts::Topic(topic), Print::VeryLarge);
            assert!(pdf.starts_with(b"%PDF-"), "{tag}");
            assert!(pages(&pdf) > 1, "{tag}: {} pages", pages(&pdf));
        }
    }
}

#[test]
fn a_list_is_one_page_in_two_languages() {
    let (tell, ids) = (
        help::manifest().tell,
        ["tell-unwell", "tell-allergy", "ask-results"],
    );
    let ids: BTreeSet<String> = ids.map(str::to_owned).into();
    for (first, second) in [("am", "en"), ("ur", "en"), ("en", "ar"), ("zh-Hans", "my")] {
        let (first, second) = (help::language(first), help::language(second));
        let list = ListInputs {
            items: &tell,
            ids: &ids,
            staff: None,
        };
        let pdf = booklet(&[&first, &second], Parts::List(list), Print::Large);
        assert_eq!(pages(&pdf), 1, "{}", first.tag());
    }
}

#[test]
fn the_list_on_paper_does_not_say_that_it_is_a_screen() {
    let (english, tell) = (help::language("en"), help::manifest().tell);
    let list = ListInputs {
        items: &tell,
        ids: &BTreeSet::new(),
        staff: None,
    };
    let document = Document::printed_list(&english, &list);
    let words: Vec<String> = document.blocks.iter().map(|it| it.text()).collect();
    assert!(!words.join(" ").contains("screen"), "{words:?}");
    assert!(document.of(BlockRole::Note).count() > 0);
}

#[test]
fn a_booklet_comes_from_the_command_line() {
    let out = folders::empty("booklet").join("booklet.pdf");
    let path = out.display().to_string();
    let arguments = [
        "handout",
        "--language",
        "am",
        "--and",
        "en",
        "--topic",
        "safe",
        "--out",
        &path,
    ];
    assert_eq!(run(&arguments).lines(), Vec::<&str>::new());
    assert!(pages(&std::fs::read(&out).expect("it was written")) > 1);
}

#[test]
fn the_settings_say_the_size_of_paper_and_the_command_may_say_another() {
    let folder = folders::empty("booklet-paper");
    let settings = folder.join("settings.toml");
    std::fs::write(&settings, "paper = \"a4\"\n").expect("the folder can be written");
    let (settings, out) = (settings.display().to_string(), folder.join("booklet.pdf"));
    let path = out.display().to_string();
    let handout = [
        "handout",
        "--topic",
        "why",
        "--out",
        &path,
        "--settings",
        &settings,
    ];
    for (more, width) in [(&[][..], "595.28"), (&["--paper", "letter"], "612")] {
        let arguments = [&handout, more].concat();
        assert_eq!(run(&arguments).lines(), Vec::<&str>::new());
        let pdf = std::fs::read(&out).expect("it was written");
        let pdf = String::from_utf8_lossy(&pdf);
        assert!(pdf.contains(&format!("0 0 {width} ")), "{width}");
    }
}

/// The program with something on its standard input.
fn told(arguments: &[&str], input: &str) -> super::command_line::Ran {
    let folder = folders::kept("booklet");
    let file = folder.join("input");
    let mut written = std::fs::File::create(&file).expect("the folder can be written");
    written
        .write_all(input.as_bytes())
        .expect("the folder can be written");
    let mut command = program(arguments);
    let input = std::fs::File::open(file).expect("it was written");
    command.stdin(Stdio::from(input));
    end(command)
}

#[test]
fn a_list_is_read_from_standard_input_alone() {
    let out = folders::kept("booklet").join("list.pdf");
    let path = out.display().to_string();
    let list = ["handout", "--list", "-", "--out", &path];
    told(&list, "tell-allergy, ask-results\n").lines();
    assert_eq!(pages(&std::fs::read(&out).expect("it was written")), 1);
    let wrong = told(&list, "tell-allergy tell-nothing");
    assert!(wrong.line(2).contains("\"tell-nothing\""), "{}", wrong.err);
    // An argument would be seen by everybody on the machine.
    assert_eq!(
        run(&["handout", "--list", "tell-allergy", "--out", &path]).code,
        Some(2)
    );
}

#[test]
fn what_there_is_not_is_answered_with_what_there_is() {
    let topics = run(&["handout", "--topic", "safety", "--out", "never.pdf"]);
    let line = topics.line(2);
    assert!(
        line.contains("\"safety\"") && line.contains("safe"),
        "{line}"
    );
    let language = run(&["handout", "--language", "xx", "--out", "never.pdf"]);
    assert!(language.line(2).contains("\"xx\""));
    let folder = run(&["handout", "--topic", "why", "--out", "/"]);
    assert!(folder.line(1).contains("is a folder"), "{}", folder.err);
}
