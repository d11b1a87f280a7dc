//! The facts of the source document: each is in the general guide and in the guide of each exam that
//! it concerns, in words of our own.

use std::collections::BTreeSet;

use super::{guides, plain, says, text};
use crate::locales::assert_none;

/// The source document: MedlinePlus, National Library of Medicine; in the public domain.
const SOURCE: &str = include_str!("medlineplus.txt");

const ALL: &[&str] = &[
    "general", "swallow", "bowel", "heart", "tube", "bone", "womb",
];
const GENERAL: &[&str] = &["general"];

/// A fact: what it is, the guides that it concerns, and phrases of which each must be there. A phrase
/// with `|` is there if one of its parts is.
type Fact = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const FACTS: [Fact; 38] = [
    (
        "an x-ray that shows parts moving",
        ALL,
        &["inside your body while they move"],
    ),
    (
        "a standard x-ray is like a photo",
        ALL,
        &["x-ray is like a photo"],
    ),
    (
        "fluoroscopy is like a movie",
        ALL,
        &["fluoroscopy is like a movie"],
    ),
    (
        "it shows three body systems",
        GENERAL,
        &["heart and blood vessels", "digest", "reproductive organs"],
    ),
    (
        "it helps find and treat",
        &["general", "heart"],
        &["help find", "help treat|guide some treatments"],
    ),
    (
        "it helps find problems",
        &["swallow", "bowel"],
        &["helps find"],
    ),
    (
        "barium shows the digestive tract move",
        &["general", "swallow", "bowel"],
        &["barium", "move"],
    ),
    (
        "catheterization shows blood flow in arteries",
        &["general", "heart"],
        &[
            "cardiac catheterization",
            "blood flow through your arteries",
            "some heart problems",
        ],
    ),
    (
        "a catheter is a thin, hollow tube",
        &["general", "heart", "tube", "womb"],
        &["thin, hollow tube"],
    ),
    (
        "it brings fluid in or drains extra fluid",
        &["general", "tube"],
        &["fluid in", "drains extra fluid"],
    ),
    (
        "a stent opens a narrow or blocked vessel",
        &["general", "tube"],
        &["narrow or blocked blood vessel"],
    ),
    (
        "the right place for these",
        &["general", "tube"],
        &["the team sees where to put"],
    ),
    (
        "a guide for joint replacement and fractures",
        &["general", "bone"],
        &["new joint", "broken bone", "surgeon"],
    ),
    (
        "pictures of the womb",
        &["general", "womb"],
        &["hysterosalpingogram", "pictures of"],
    ),
    (
        "to check how a part works",
        GENERAL,
        &["how an organ, or some other part"],
    ),
    (
        "some procedures need pictures",
        GENERAL,
        &["needs to see inside you as they work"],
    ),
    (
        "a center or a hospital",
        &["general", "swallow", "bowel", "heart", "tube", "womb"],
        &["center", "stay in a hospital"],
    ),
    ("in the hospital", &["bone"], &["stay in a hospital"]),
    (
        "a gown",
        ALL,
        &["take off some or all of your clothes", "hospital gown"],
    ),
    (
        "a shield or apron",
        ALL,
        &["lead shield or apron", "lower belly or some other part"],
    ),
    (
        "a drink with dye",
        &["general", "swallow"],
        &["drink", "contrast dye"],
    ),
    ("dye makes parts clearer", ALL, &["easier to see"]),
    ("dye by an iv line", &["general"], &["iv line, into a vein"]),
    (
        "dye by an enema",
        &["general", "bowel"],
        &["enema", "rectum"],
    ),
    (
        "at the table: turn, move, hold your breath",
        &["general", "swallow", "bowel"],
        &["x-ray table", "turn", "move", "hold your breath"],
    ),
    (
        "at the table: hold your breath",
        &["heart", "tube", "womb"],
        &["x-ray table", "hold your breath"],
    ),
    (
        "at the table: move the part",
        &["bone"],
        &["x-ray table", "move the joint"],
    ),
    (
        "a needle at the groin, elbow or another place",
        &["general", "heart", "tube"],
        &["needle", "groin", "elbow or some other part"],
    ),
    ("a scanner takes the pictures", ALL, &["scanner"]),
    (
        "the catheter is taken out",
        &["general", "heart", "tube", "womb"],
        &["takes it out|takes out the tube|catheter come out|takes the tube out"],
    ),
    (
        "medicine for pain, to relax, or both",
        &["general", "heart", "tube", "bone"],
        &["pain", "sedative to help you relax, or both"],
    ),
    (
        "getting ready: medicines and fasting, as the team says",
        ALL,
        &[
            "do not stop any by yourself",
            "stop eating and drinking",
            "your team tells you",
        ],
    ),
    (
        "some need no preparation",
        &["general"],
        &["nothing special"],
    ),
    (
        "some need no preparation",
        &["bone"],
        &["you can often eat and drink as usual"],
    ),
    (
        "x-rays can harm an unborn baby",
        ALL,
        &["x-rays can harm an unborn baby"],
    ),
    (
        "little risk; the dose depends on the exam; past x-rays",
        ALL,
        &[
            "there is little risk",
            "not thought to be harmful",
            "depends on|less or more",
            "all the x-rays you have had",
            "may be linked to how many",
        ],
    ),
    (
        "dye: a small risk of an allergic reaction",
        ALL,
        &[
            "cause an allergic reaction",
            "risk is small",
            "shellfish",
            "iodine",
            "past reaction to contrast dye",
        ],
    ),
    (
        "results: a specialist, more tests, questions",
        ALL,
        &[
            "specialist may need to see your results",
            "more tests",
            "talk to your provider",
        ],
    ),
];

#[test]
fn every_fact_of_the_source_is_where_it_concerns_a_patient() {
    let guides: Vec<_> = guides()
        .into_iter()
        .map(|(guide, content)| (guide, text(&content)))
        .collect();
    let mut faults = Vec::new();
    for (fact, of, phrases) in FACTS {
        for guide in of {
            let (_, text) = guides.iter().find(|it| it.0 == *guide).expect("a guide");
            let missing = phrases
                .iter()
                .filter(|phrase| !phrase.split('|').any(|it| text.contains(it)));
            faults.extend(missing.map(|phrase| format!("{guide}: {fact}: \"{phrase}\"")));
        }
    }
    assert_none(
        "facts that are missing; write the fact on a card of the guide, or correct the list with its source",
        &faults,
    );
    let general = &guides[0].1;
    assert!(
        says(general, "depends on your exam"),
        "that results depend on the exam"
    );
    assert!(
        says(general, "many kinds of problems"),
        "that many conditions can be found"
    );
    assert!(says(general, "it does not replace your care team's advice"));
}

/// The pages about the guide that state no medical fact, and what they are about.
const NO_MEDICAL_FACT: [(&str, &str); 5] = [
    ("what", "what the guide is"),
    ("not", "what the guide is not"),
    ("source", "where its facts come from"),
    ("status", "who has reviewed it"),
    ("licence", "how it may be used"),
];

#[test]
fn every_card_of_every_guide_rests_on_two_publishers_that_the_guide_names() {
    let mut faults = Vec::new();
    for (guide, content) in guides() {
        let publisher = |id: &String| {
            let source = content.sources.iter().find(|source| source.id == *id)?;
            Some(source.publisher.as_str())
        };
        let about = content.about.cards.iter();
        let stating = about.filter(|card| NO_MEDICAL_FACT.iter().all(|it| it.0 != card.id));
        let topics = content.topics.iter().flat_map(|topic| &topic.cards);
        for card in topics.chain(stating) {
            let publishers: BTreeSet<_> = card.sources.iter().filter_map(publisher).collect();
            if publishers.len() < 2 {
                faults.push(format!("{guide}: {}: {publishers:?}", card.id));
            }
        }
    }
    assert_none(
        "cards with fewer than two independent sources; look the statements up in a second one, name it in sources.toml, for the exams that have the card, and on the card",
        &faults,
    );
}

/// The words of a text, without marks and in lower case.
fn words(text: &str) -> Vec<String> {
    let text = plain(text);
    let words = text.split(|it: char| !it.is_alphanumeric() && it != '\'');
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[test]
fn no_eight_words_in_a_row_are_those_of_the_source() {
    let source = words(SOURCE);
    assert!(source.len() > 900, "the source document is there");
    let runs: std::collections::HashSet<_> = source.windows(8).collect();
    let mut faults = Vec::new();
    for (guide, content) in guides() {
        for line in text(&content).lines() {
            let line = words(line);
            let copied = line.windows(8).filter(|run| runs.contains(run));
            faults.extend(copied.map(|run| format!("{guide}: {}", run.join(" "))));
        }
    }
    faults.sort();
    faults.dedup();
    assert_none(
        "runs of eight words from the source; say it in other words: the source is not free to copy",
        &faults,
    );
}
