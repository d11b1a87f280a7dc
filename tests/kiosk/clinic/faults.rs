//! What is wrong in a clinic's own part of the guide is told in one line, and the rest stands.

use fluoroscopy_kiosk::assets;
use fluoroscopy_kiosk::content::{ExamId, SAFETY};

use super::{CARD, WORDS, findings, with_card};
use crate::help;
use crate::locales::assert_none;
use crate::overlay::Clinic;

/// A file beside a good card, how the line begins that tells what is wrong, and words that it has.
type Bad = (&'static str, &'static str, &'static str, &'static str);

const BAD: [Bad; 20] = [
    (
        "content/visit.toml",
        "[[crad]]\nid = \"a\"\n",
        ":1: crad: ",
        "write [[card]]",
    ),
    (
        "content/visit.toml",
        "id = \"a\"\n",
        ":1: id: ",
        "begin with [[card]]",
    ),
    (
        "content/visit.toml",
        "# none\n",
        ": ",
        "at least one [[card]]",
    ),
    (
        "content/visit.toml",
        "[[card]]\nid = \"a\"\n",
        ":1: blocks: ",
        "missing",
    ),
    (
        "content/after.toml",
        "[[card]]\nid = \"home\"\nblocks = [{ paragraph = \"x\" }]\n",
        ":2: home: ",
        "another card",
    ),
    (
        "content/after.toml",
        "[[card]]\nid = \"ours\"\nblocks = [{ paragraph = \"x\" }]\n",
        ":1: ours: ",
        "write after-ours, after-ours-x in locales/en",
    ),
    ("content/about.toml", CARD, ": ", "another name"),
    ("content/find-us.json", "{}", ": ", "no such file"),
    (
        "content/topics.toml",
        "hide = [\"whi\"]\n",
        ":1: hide: ",
        "the topics are what-is-it",
    ),
    (
        "content/topics.toml",
        "hide = [\"uses/x\"]\n",
        ":1: hide: ",
        "the cards of uses are",
    ),
    (
        "content/topics.toml",
        "\nhide = [\"womb\"]\n",
        ":2: hide: ",
        "by the setting exams",
    ),
    (
        "content/topics.toml",
        "order = [\"x\"]\n",
        ":1: order: ",
        "find-us",
    ),
    (
        "content/topics.toml",
        "order = [\"find-us/door\"]\n",
        ":1: order: ",
        "\"find-us/door\" is a card; name its topic, \"find-us\"",
    ),
    (
        "content/topics.toml",
        "hide = [\"why\"]\norder = [\"why\"]\n",
        ":1: order: ",
        "in hide, too",
    ),
    (
        "content/topics.toml",
        "hidden = [\"why\"]\n",
        ":1: hidden: ",
        "hide, order",
    ),
    (
        "content/sources.toml",
        "[[source]]\nid = \"medlineplus\"\ntitle = \"A\"\npublisher = \"B\"\n",
        ":2: medlineplus: ",
        "already",
    ),
    (
        "content/tell.toml",
        "[[statement]]\nid = \"car\"\npicture = \"nowhere\"\n",
        ":3: tell-car: ",
        "no picture",
    ),
    (
        "content/tell.toml",
        "[[question]]\nid = \"car\"\npicture = \"results-who\"\n",
        ":1: ask-car: ",
        "write ask-car in locales/en",
    ),
    (
        "locales/en/more.ftl",
        "find-us-dor = A\n",
        ":1: find-us-dor: ",
        "find-us-door",
    ),
    (
        "locales/es/more.ftl",
        "find-us-door = { $x }\n",
        ":1: find-us-door: ",
        "variable",
    ),
];

/// The same for a line below a card `a` with one block `x`.
const BAD_LINES: [(&str, &str, &str); 9] = [
    ("bloks = []", ":4: bloks: ", "the keys are"),
    (
        "sources = none",
        ":4: sources: ",
        "write: sources = \"none\"",
    ),
    (
        "sources = [\"none\"]",
        ":4: a: ",
        "write it in content/sources.toml",
    ),
    (
        "picture = { scene = \"nowhere\" }",
        ":4: a: ",
        "no picture pictures/nowhere.png",
    ),
    (
        "picture = { film = \"nowhere\" }",
        ":4: a: ",
        "the films are",
    ),
    ("exams = [\"hart\"]", ":4: exams: ", "\"heart\""),
    (
        "items = { x = \"tell-nothing\" }",
        ":1: a: ",
        "no statement or question",
    ),
    (
        "earlier = [{ paragraph = \"x\" }]",
        ":1: a: ",
        "no such key: earlier",
    ),
    ("heading = \"x\"", ":1: a: ", "no such key: heading"),
];

#[test]
fn each_fault_is_one_line_and_the_good_card_stands() {
    let card = "[[card]]\nid = \"a\"\nblocks = [{ paragraph = \"x\" }]\n";
    let lines = BAD_LINES.map(|(line, start, words)| {
        (
            "content/visit.toml",
            format!("{card}{line}\n"),
            start,
            words,
        )
    });
    let files = BAD.map(|(path, text, start, words)| (path, text.to_owned(), start, words));
    let mut wrong = Vec::new();
    for (path, text, start, words) in files.into_iter().chain(lines) {
        let clinic = with_card("bad").with(path, &text);
        let read = clinic.read();
        let start = format!("{}/{path}{start}", clinic.root.display());
        let told = |it: &String| it.starts_with(&start) && it.contains(words);
        if read.faults.len() != 1 || !read.faults.iter().all(told) {
            wrong.push(format!(
                "{path} {text:?}: {start} {words}, but {:?}",
                read.faults
            ));
        }
        if !read.content.has_part("find-us/door") {
            wrong.push(format!("{path} {text:?}: the good card is gone"));
        }
    }
    assert_none(
        "faults of a clinic's content; see src/overlay/guide",
        &wrong,
    );
}

#[test]
fn a_card_with_a_fault_does_not_take_its_neighbours_with_it() {
    // The words of all cards stand in one file, as people write them.
    let words = format!(
        "{WORDS}find-us-bad = Bad\nfind-us-bad-x = X\nfind-us-good = Good\nfind-us-good-x = X\n"
    );
    let cards = format!(
        "{CARD}\n[[card]]\nid = \"bad\"\nsources = [\"none\"]\nblocks = [{{ paragraph = \"x\" }}]\n\
         \n[[card]]\nid = \"good\"\nblocks = [{{ paragraph = \"x\" }}]\n"
    );
    let clinic = Clinic::new("neighbours")
        .with("content/find-us.toml", cards)
        .with("locales/en/ours.ftl", words);
    let (ran, found) = findings(&clinic);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("content/find-us.toml:7: bad: no source"),
        "{found:?}"
    );
    let good = ran
        .out
        .lines()
        .filter(|line| line.starts_with("good: find-us/"));
    assert_eq!(good.count(), 2, "{}", ran.out);
    let about = ran.out.lines().filter(|line| line.contains("find-us-bad"));
    assert_eq!(
        about.count(),
        0,
        "the words of the card that is left out: {}",
        ran.out
    );
}

#[test]
fn a_topic_that_is_left_out_is_not_told_to_be_in_order() {
    let clinic = with_card("order")
        .with("locales/en/ours.ftl", "find-us-title = Find us\n")
        .with("content/topics.toml", "order = [\"find-us\", \"after\"]\n");
    let (ran, found) = findings(&clinic);
    assert_eq!(found.len(), 1, "{found:?}");
    let order = ran.out.lines().filter(|line| line.contains("in order"));
    let order: Vec<_> = order.collect();
    assert_eq!(order, ["good: topics in order: after, then the others"]);
}

#[test]
fn what_shows_a_picture_that_is_refused_says_where_to_look() {
    let clinic = with_card("refused")
        .with("pictures/lake.jpg", b"\xFF\xD8\xFF\xE0")
        .with(
            "content/tell.toml",
            "[[statement]]\nid = \"car\"\npicture = \"lake\"\n",
        );
    let (_, found) = findings(&clinic);
    let found: Vec<_> = found.iter().map(String::as_str).collect();
    assert!(
        matches!(found[..], [jpeg, car] if jpeg.starts_with("pictures/lake.jpg: a JPEG; ")
            && car == "content/tell.toml:3: tell-car: its picture \"lake\" cannot be shown; the line of \
                       pictures/lake says why; it is left out"),
        "{found:?}"
    );
}

#[test]
fn words_in_a_file_that_is_left_out_are_told_once() {
    let clinic = with_card("words").with("locales/en/ours.ftl", format!("{WORDS}button-hom = A\n"));
    let (ran, found) = findings(&clinic);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("locales/en/ours.ftl:5: button-hom: "),
        "{found:?}"
    );
    assert!(!ran.out.contains("good: find-us"), "{}", ran.out);
}

#[test]
fn every_guide_keeps_what_its_patients_need_for_their_safety() {
    let all = help::manifest();
    let ids = all.cards().filter_map(|at| all.card(at));
    let ids = ids.map(|(topic, card)| format!("\"{}/{}\"", topic.id, card.id));
    let hide = format!("hide = [{}]\n", ids.collect::<Vec<_>>().join(", "));
    let read = with_card("hides-all")
        .with("content/topics.toml", hide)
        .read();
    let always = [
        "get-ready/food",
        "get-ready/medicines",
        "get-ready/tell-us",
        "after/emergency",
    ];
    for (exam, own) in [
        (ExamId::Swallow, ["safe/pregnant", "after/barium-call"]),
        (ExamId::Bowel, ["safe/pregnant", "after/barium-call"]),
        (ExamId::Heart, ["safe/pregnant", "after/home"]),
        (ExamId::Tube, ["safe/pregnant", "after/stent-home"]),
        (ExamId::Bone, ["safe/pregnant", "after/bone-call"]),
        (ExamId::Womb, ["safe/womb-pregnant", "after/womb-call"]),
    ] {
        let guide = read.content.for_exam(Some(exam));
        for id in always.iter().chain(&own) {
            assert!(guide.has_part(id), "{exam:?} has lost {id}");
        }
        assert!(
            !guide.has_part("results/who"),
            "what may be hidden is hidden"
        );
    }
}

#[test]
fn what_patients_need_for_their_safety_cannot_be_hidden() {
    let ids = SAFETY.map(|(topic, card)| format!("{topic}/{card}"));
    let others = [
        "safe",
        "get-ready",
        "after",
        "about",
        "about/not",
        "home",
        "button-home",
    ];
    for id in ids.iter().map(String::as_str).chain(others) {
        let text = format!("hide = [\"why\", \"{id}\"]\n");
        let clinic = with_card("safety").with("content/topics.toml", text);
        let read = clinic.read();
        let stays = format!("{id} stays");
        read.one_fault(&clinic, "content/topics.toml:1: hide", &[&stays]);
        for part in &ids {
            assert!(
                read.content.has_part(part),
                "hide = {id} has taken {part} away"
            );
        }
        assert!(
            !read.content.has_part("why"),
            "what may be hidden is hidden"
        );
        assert_eq!(read.content.about, help::manifest().about);
    }
}

#[test]
fn a_picture_that_cannot_be_shown_leaves_the_words_of_its_card() {
    let card = format!("{CARD}picture = {{ scene = \"lake\" }}\n");
    let words = format!("{WORDS}picture-lake = The lake\npicture-lake-description = A lake.\n");
    let jpeg = b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".as_slice();
    let svg = |inner: &str| {
        format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>{inner}</svg>")
            .into_bytes()
    };
    let text = svg("<text>A</text>");
    for (name, bytes, told) in [
        ("lake.jpg", jpeg, "a JPEG; make a PNG of it"),
        ("lake.JPEG", jpeg, "a JPEG; make a PNG of it"),
        ("lake.png", jpeg, "a JPEG; make a PNG of it"),
        ("lake.png", b"".as_slice(), "empty"),
        (
            "lake.png",
            b"\x89PNG\r\n\x1A\n12".as_slice(),
            "not a whole PNG",
        ),
        ("lake.gif", b"GIF89a".as_slice(), "NAME.svg and NAME.png"),
        ("lake.svg", text.as_slice(), "outlines"),
    ] {
        let clinic = Clinic::new("lake")
            .with("content/find-us.toml", &card)
            .with("locales/en/ours.ftl", &words)
            .with(&format!("pictures/{name}"), bytes);
        let read = clinic.read();
        read.one_fault(&clinic, &format!("pictures/{name}"), &[told]);
        assert!(read.content.has_part("find-us/door"), "{name}");
    }
    let scene = assets::bytes("scenes/after-home.svg").expect("a scene");
    let clinic = with_card("taken").with("pictures/after-home.svg", scene);
    clinic
        .read()
        .one_fault(&clinic, "pictures/after-home.svg", &["rename"]);
    let drawn = svg("<rect width='9' height='9'/>");
    let clinic = with_card("unused").with("pictures/lake.svg", drawn);
    clinic
        .read()
        .one_fault(&clinic, "pictures/lake", &["no card shows it"]);
}
