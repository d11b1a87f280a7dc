//! Files that replace single messages.

use super::Clinic;
use super::assert_none;

#[test]
fn a_message_is_replaced_and_the_others_stand() {
    let clinic = Clinic::new("replaced")
        .with(
            "locales/es/clinic.ftl",
            "\u{FEFF}# Ours\r\nbutton-home = Portada\r\nplace = { $number } / { $total }\r\n",
        )
        .with("locales/en/ui.ftl", "button-home = Start\n");
    let read = clinic.read();
    assert_eq!(read.faults, Vec::<String>::new());
    assert_eq!(read.words("es", "button-home"), "Portada");
    assert_eq!(read.words("es", "button-back"), "Atrás");
    assert_eq!(read.words("en", "button-home"), "Start");
    assert_eq!(read.words("th", "button-home"), "หน้าแรก");
    assert!(clinic.check("").lines().len() > 1);
}

/// A file, and the line, the id and the words of what must be told of it.
type Bad = (&'static [u8], &'static str, &'static str);

const BAD: [Bad; 21] = [
    (
        b"button-home = Casa\n\nbutton-back = Atr\xE1s\n",
        ":3: ",
        "not UTF-8",
    ),
    (
        b"button-home = Casa\nbutton-back = A\nbutton-home = B\n",
        ":1: button-home: ",
        "already",
    ),
    (
        b"button-home = Casa\nbutton-hme = B\n",
        ":2: button-hme: ",
        "no such message",
    ),
    (
        b"button-home = Casa\nplace = { $number }\n",
        ":2: place: ",
        "variables",
    ),
    (
        b"button-home = Casa\nplace = { $number } { $totals }\n",
        ":2: place: ",
        "variables",
    ),
    (
        b"button-home = Casa\nwhat-is-it-moves-photo = Una foto\n",
        ":2: what-is-it-moves-photo: ",
        "glossary words",
    ),
    (
        b"button-home = Casa\nbutton-back = **Vuelta\n",
        ":2: button-back: ",
        "not closed",
    ),
    (
        b"button-home = Casa\nbutton-back = { \"\" }\n",
        ":2: button-back: ",
        "nothing",
    ),
    (b"button-home = Casa\nbutton back\n", ":2: ", "not Fluent"),
    (b"button-home = Casa\n-name = X\n", ":2: -name: ", "a term"),
    (
        b"button-home = Casa\nbutton-back = { button-home }\n",
        ":2: button-back: ",
        "another message",
    ),
    (
        b"button-home = Casa\nbutton-back = { NUMBER(1) }\n",
        ":2: button-back: ",
        "a function",
    ),
    (
        b"button-home = Casa\nbutton-back = \xE5\x9B\x9E\n",
        ":2: button-back: ",
        "no glyph for U+56DE",
    ),
    (
        b"button-home = Casa\nbutton-back = { { button-home } }\n",
        ":2: button-back: ",
        "another message",
    ),
    (
        b"button-home = Casa\nbutton-back = A\n    .title = B\n",
        ":2: button-back: ",
        "attributes",
    ),
    // What stands within braces gets on the screen as well.
    (
        "button-home = Casa\nbutton-back = { \"\u{56DE}\" }\n".as_bytes(),
        ":2: button-back: ",
        "no glyph for U+56DE",
    ),
    (
        b"button-home = Casa\nbutton-back = { \"\\u56DE\" }\n",
        ":2: button-back: ",
        "no glyph for U+56DE",
    ),
    (
        "button-home = Casa\nbutton-back = { { 1 ->\n   *[other] \u{56DE}\n } }\n".as_bytes(),
        ":2: button-back: ",
        "no glyph for U+56DE",
    ),
    (
        b"button-home = Casa\nbutton-back = { { 1 ->\n   *[other] A [x](stent)\n } }\n",
        ":2: button-back: ",
        "glossary words",
    ),
    (
        b"button-home = Casa\nbutton-back = { { \"**\" } }\n",
        ":2: button-back: ",
        "not closed",
    ),
    // The line is that of the message, not of another one that begins alike.
    (
        b"film-heart-description = X\nfilm-heart = { NUMBER(1) }\n",
        ":2: film-heart: ",
        "a function",
    ),
];

#[test]
fn a_file_with_a_fault_is_told_and_left_out_as_a_whole() {
    let mut wrong = Vec::new();
    for (bytes, place, words) in BAD {
        let clinic = Clinic::new("bad").with("locales/es/ours.ftl", bytes);
        let read = clinic.read();
        let path = clinic.root.join("locales/es/ours.ftl");
        let start = format!("{}{place}", path.display());
        let told = |it: &String| {
            it.starts_with(&start) && it.contains(words) && it.ends_with("the file is left out")
        };
        let shown = String::from_utf8_lossy(bytes);
        if !read.faults.iter().any(told) {
            wrong.push(format!("{shown}: {start} {words}, but {:?}", read.faults));
        }
        if read.words("es", "button-home") != "Inicio" {
            wrong.push(format!("{shown}: a part of it is used"));
        }
    }
    assert_none(
        "files that are not refused; src/overlay/words.rs must report each",
        &wrong,
    );
}

#[test]
fn a_message_in_two_files_stays_as_in_the_first() {
    let clinic = Clinic::new("two-files")
        .with("locales/es/a.ftl", "button-home = Casa\n")
        .with(
            "locales/es/b.ftl",
            "button-back = Vuelta\nbutton-home = Hogar\n",
        );
    let read = clinic.read();
    let path = clinic.root.join("locales/es/a.ftl").display().to_string();
    read.one_fault(&clinic, "locales/es/b.ftl:2: button-home", &[&path]);
    assert_eq!(read.words("es", "button-home"), "Casa");
    assert_eq!(read.words("es", "button-back"), "Atrás");
}

#[test]
fn a_file_made_to_hurt_is_refused_quickly() {
    let deep = format!("button-home = {}", "{".repeat(1_000_000));
    // Braces that a reader of letters alone would take for closed.
    let quoted = format!("button-home = {}", "{ \"}\" ->\n [a] ".repeat(60_000));
    let calls = format!("button-home = {{ {}", "A(".repeat(400_000));
    let lines = "x\n".repeat(400_000);
    let large = format!("button-home = Casa\n#{}", "x".repeat(1024 * 1024));
    for (text, words) in [
        (deep, "braces"),
        (calls, "braces"),
        (quoted, "braces"),
        (lines, "more than 4096 messages"),
        (large, "larger than 1024 KiB"),
    ] {
        let clinic = Clinic::new("hurt").with("locales/es/ours.ftl", &text);
        let read = clinic.read();
        assert!(read.faults[0].contains(words), "{}", read.faults[0]);
        assert!(read.faults.len() <= 21, "{} findings", read.faults.len());
        assert_eq!(read.words("es", "button-home"), "Inicio");
    }
}

#[test]
fn a_glossary_word_on_a_line_of_its_own_is_kept_whole_too() {
    let words = "word-stent =\n    細い金属管\n";
    let read = Clinic::new("own-line")
        .with("locales/ja/ours.ftl", words)
        .read();
    let laid_out = read.catalogue.language("ja").laid_out(&["細い金属管"], &[]);
    assert_eq!(
        laid_out,
        ["細\u{2060}い\u{2060}金\u{2060}属\u{2060}管"],
        "{:?}",
        read.faults
    );
}

#[test]
fn usual_mistakes_are_told_with_what_would_be_right() {
    let mut wrong = Vec::new();
    for (line, right) in [
        (
            "button-back: Vuelta",
            "write = after the id: button-back = Vuelta",
        ),
        ("button back = Vuelta", "write each message as id = words"),
        (
            "button-back = A\n\tB",
            "begins with plain spaces, not with a tab",
        ),
        (
            "Button_Back = Vuelta",
            "no such message; write it button-back",
        ),
        ("; a note", "a comment begins with #"),
        ("// a note", "a comment begins with #"),
        ("place = { $number", "each { has its }"),
        ("button-back", "write each message as id = words"),
    ] {
        let text = format!("button-home = Casa\n{line}\nbutton-next = Otra\n");
        let clinic = Clinic::new("ftl-mistakes").with("locales/es/ours.ftl", text);
        let faults = clinic.read().faults;
        let well = |it: &String| it.contains("ours.ftl:2: ") || it.contains("ours.ftl:3: ");
        if !faults.iter().any(|it| well(it) && it.contains(right)) {
            wrong.push(format!("{line}: {faults:?}"));
        }
    }
    let utf16 = "button-home = Casa\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes);
    let utf16: Vec<u8> = utf16.collect();
    let clinic = Clinic::new("ftl-utf16").with("locales/es/ours.ftl", utf16);
    let read = clinic.read();
    read.one_fault(
        &clinic,
        "locales/es/ours.ftl",
        &["is not UTF-8 but UTF-16", "save it as UTF-8"],
    );
    assert_none(
        "mistakes that are not told well; the finding needs the file, the line, the id and the words given here",
        &wrong,
    );
}
