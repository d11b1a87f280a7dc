//! `review sheet`: one file with every message, English beside the translation.

use std::collections::BTreeSet;
use std::fs;

use super::super::command_line::run;
use super::super::locales::source::Locale;
use super::{Clinic, help};

/// The sheet of a language.
fn sheet(tag: &str, clinic: Clinic) -> String {
    let settings = clinic.settings("clinic = \"North\"");
    let out = clinic.root.with_file_name(format!("{tag}.html"));
    let ran = run(&[
        "review",
        "sheet",
        "--language",
        tag,
        "--out",
        out.to_str().expect("UTF-8"),
        "--settings",
        settings.to_str().expect("UTF-8"),
    ]);
    assert_eq!(
        (ran.code, ran.err.as_str(), ran.out.as_str()),
        (Some(0), "", "")
    );
    fs::read_to_string(out).expect("it was written as UTF-8")
}

/// The rows of a sheet: the id, and the cells as HTML.
fn rows(html: &str) -> Vec<(String, Vec<String>)> {
    let rows = html.split("<tr").skip(1).filter_map(|row| {
        let (head, cells) = row.split_once('>')?;
        let id = head.split_once("id=\"")?.1.trim_end_matches('"');
        let cells = cells.split("<td").skip(1);
        let cells = cells.map(|cell| format!("<td{}", cell.split("</td>").next().unwrap_or("")));
        Some((id.to_owned(), cells.collect()))
    });
    rows.collect()
}

#[test]
fn every_message_stands_there_once_and_numbered() {
    for tag in ["ar", "zh-Hans"] {
        let html = sheet(tag, Clinic::new(&format!("sheet-{tag}")));
        let rows = rows(&html);
        let mut ids: Vec<_> = rows.iter().map(|(id, _)| id.clone()).collect();
        ids.sort();
        let own = Locale::read(tag).messages;
        assert!(
            ids.iter().eq(own.keys()),
            "{tag}: each message of locales/{tag} stands once on the sheet: see src/review/messages.rs"
        );
        for (at, (id, cells)) in rows.iter().enumerate() {
            assert_eq!(cells.len(), 4, "{id}: number, English, translation, notes");
            let number = cells[0].trim_end_matches("<br>outdated");
            assert!(
                number.ends_with(&format!(">{}", at + 1)),
                "{id}: the rows are numbered from 1: {}",
                cells[0]
            );
            let direction = if tag == "ar" { "rtl" } else { "ltr" };
            let marks = format!("lang=\"{tag}\" dir=\"{direction}\"");
            assert!(
                cells[2].contains(&marks),
                "{id} lacks {marks}: {}",
                cells[2]
            );
            let marks = "lang=\"en\" dir=\"ltr\"";
            assert!(cells[1].contains(marks), "{id} lacks {marks}: {}", cells[1]);
            let words = own[id].text.replace(['\u{FFFC}', '*'], "");
            let piece = words
                .split(['[', ']', '&', '\'', '"', '\n'])
                .next()
                .unwrap_or("");
            let escaped = cells[2].replace("<strong>", "").replace("</strong>", "");
            if own[id].variables.is_empty() {
                assert!(
                    escaped.contains(piece),
                    "{id}: its words {piece:?} are not in {}",
                    cells[2]
                );
            }
        }
        assert_eq!(
            html.matches("data:image/png;base64,").count(),
            help::manifest().cards().count(),
            "a picture of each card; see src/cli/review.rs for what is drawn"
        );
        assert!(
            html.len() < 10_000_000,
            "{tag}: {} bytes; draw smaller pictures: the sheet is sent by mail",
            html.len()
        );
        let links = ["http:", "https:", "src=\"/", "href=", "@import", "<script"];
        let found: Vec<_> = links.iter().filter(|it| html.contains(**it)).collect();
        assert!(found.is_empty(), "it needs something beside it: {found:?}");
        assert!(html.starts_with("<!DOCTYPE html>") && html.contains("charset=\"utf-8\""));
    }
}

#[test]
fn english_stands_alone_with_room_for_a_clinician() {
    let html = sheet("en", Clinic::new("sheet-en"));
    let rows = rows(&html);
    assert_eq!(
        rows.len(),
        help::messages(),
        "each message of locales/en once"
    );
    let wrong = rows.iter().find(|(_, cells)| cells.len() != 3);
    assert_eq!(wrong, None, "number, English, notes");
}

#[test]
fn words_are_escaped_and_plural_forms_told_apart() {
    let words = "button-home = <script>alert(\"1 & '2'\")</script>\n\
                 idle-count = { $seconds ->\n    [one] Un { $seconds }\n   *[other] Muchos { $seconds }\n }\n";
    let html = sheet(
        "es",
        Clinic::new("sheet-escape").with("locales/es/ours.ftl", words),
    );
    let safe = "&lt;script&gt;alert(&quot;1 &amp; '2'&quot;)&lt;/script&gt;";
    let is_safe = html.contains(safe) && !html.contains("<script");
    assert!(
        is_safe,
        "the words of a message must be escaped, see src/review/sheet.rs"
    );
    let row = rows(&html).into_iter().find(|(id, _)| id == "idle-count");
    let cell = &row.expect("it is there").1[2];
    assert!(cell.contains(">one</span> Un { $seconds }<"), "{cell}");
    assert!(
        cell.contains(">other</span> Muchos { $seconds }<"),
        "{cell}"
    );
}

#[test]
fn what_has_changed_since_the_signature_is_marked() {
    let clinic = Clinic::new("sheet-stale")
        .with("locales/es/review.toml", super::signed("es").1)
        .with("locales/es/ours.ftl", "button-home = Portada\n");
    let html = sheet("es", clinic);
    let changed = html.matches("class=\"changed\"").count();
    assert_eq!(changed, 1, "one message has changed since the signature");
    assert!(html.contains("<tr class=\"changed\" id=\"button-home\">"));
    assert!(html.contains("stale; last signed by Ana &quot;A&quot; Ruiz"));
}

#[test]
fn what_was_made_from_other_english_is_marked() {
    let marked = |name: &str, english: &str| {
        let clinic = Clinic::new(name).with("locales/en/ours.ftl", english);
        let html = sheet("es", clinic);
        let rows = rows(&html).into_iter();
        let marked = rows.filter(|(_, cells)| cells[0].ends_with("<br>outdated"));
        let ids: BTreeSet<_> = marked.map(|(id, _)| id).collect();
        let count = format!(" messages, {} outdated. ", ids.len());
        assert_eq!(html.contains(&count), !ids.is_empty(), "{count}");
        ids
    };
    let before = marked("sheet-fresh", "");
    let mut after = marked("sheet-outdated", "button-home = To the start\n");
    assert!(after.remove("button-home") && after == before);
}

#[test]
fn a_sheet_that_cannot_be_written_is_told_in_one_line() {
    let clinic = Clinic::new("sheet-out");
    let folder = clinic.root.to_str().expect("UTF-8");
    let nowhere = clinic.root.join("no/sheet.html");
    for (out, words) in [
        (folder, "is a folder"),
        (nowhere.to_str().expect("UTF-8"), "cannot be written"),
    ] {
        let ran = run(&["review", "sheet", "--language", "es", "--out", out]);
        let line = ran.line(1);
        assert!(line.contains(out) && line.contains(words), "{line}");
    }
    let ran = run(&["review", "sheet", "--language", "xx", "--out", "never.html"]);
    assert!(ran.line(2).contains("the languages are"));
    assert_eq!(clinic.root.read_dir().expect("it was made").count(), 0);
}
