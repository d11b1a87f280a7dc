//! Where lines may be broken in a language that writes no spaces, and where not in the others.

use fluoroscopy_kiosk::document::Block;
use fluoroscopy_kiosk::language::Language;

use super::{assert_none, documents, help, language};
use crate::locales::source::Locale;

const BREAK: char = '\u{200B}';
const JOINER: char = '\u{2060}';

/// The texts of a block's runs as a screen lays them out: a glossary word is never broken.
fn laid_out(language: &Language, block: &Block) -> Vec<String> {
    let texts: Vec<_> = block.runs.iter().map(|run| run.text.as_str()).collect();
    let runs = block.runs.iter().enumerate();
    let whole: Vec<_> = runs
        .filter(|(_, run)| run.term.is_some())
        .map(|(at, _)| at)
        .collect();
    language.laid_out(&texts, &whole)
}

/// Every block of a language with its runs as they are laid out.
fn blocks(tag: &str) -> Vec<(Block, Vec<String>)> {
    let language = language(tag);
    let documents = documents(tag).into_iter();
    let blocks = documents.flat_map(|it| it.blocks);
    blocks
        .map(|block| (block.clone(), laid_out(&language, &block)))
        .collect()
}

#[test]
fn laying_out_adds_marks_and_changes_no_letter() {
    let mut faults = Vec::new();
    for tag in help::tags() {
        for (block, laid_out) in blocks(&tag) {
            for (run, laid_out) in block.runs.iter().zip(&laid_out) {
                let back = laid_out.replace([BREAK, JOINER], "");
                if back != run.text.replace([BREAK, JOINER], "") {
                    faults.push(format!("{tag}: \"{}\" became \"{back}\"", run.text));
                }
            }
        }
    }
    assert_none(
        "texts that were changed; line breaks may only add marks, see src/language/line_breaks.rs",
        &faults,
    );
}

#[test]
fn only_languages_without_spaces_are_given_places_to_break_a_line() {
    for tag in help::tags() {
        let given = blocks(&tag)
            .iter()
            .any(|(_, it)| it.concat().contains(BREAK));
        assert_eq!(
            given,
            ["th", "lo", "km", "my"].contains(&tag.as_str()),
            "{tag}"
        );
    }
}

/// The most letters that stand between two places to break a line, of words that are not
/// protected. The longest word of everyday Thai is about this long.
const LONGEST: usize = 16;

#[test]
fn thai_may_be_broken_between_its_words() {
    let thai = language("th");
    let kept = kept_whole();
    let mut faults = Vec::new();
    for (block, laid_out) in blocks("th") {
        let letters = |text: &str| text.chars().filter(|it| ('ก'..='๛').contains(it)).count();
        for piece in laid_out.concat().split([BREAK, ' ', '\u{A0}']) {
            let protected = kept.iter().any(|word| piece.contains(word.as_str()));
            let linked = block
                .runs
                .iter()
                .any(|run| run.term.is_some() && piece.contains(&run.text));
            if letters(piece) > LONGEST && !protected && !linked {
                faults.push(format!("{piece} in \"{}\"", block.text()));
            }
        }
    }
    assert_none(
        "Thai stretches that cannot be broken; see src/language/line_breaks.rs, or write the words otherwise",
        &faults,
    );
    let marked = thai.laid_out(&["คุณต้องไม่กินหรือดื่ม"], &[]).concat();
    assert_eq!(
        marked.split(BREAK).collect::<Vec<_>>(),
        ["คุณ", "ต้อง", "ไม่", "กิน", "หรือ", "ดื่ม"]
    );
}

/// The words of the Thai glossary; one with an explanation in brackets is kept whole without it.
fn kept_whole() -> Vec<String> {
    let words = Locale::read("th").messages.into_iter();
    let words = words.filter(|(id, _)| id.starts_with("word-") && !id.ends_with("-meaning"));
    let words = words.map(|(_, word)| word.text.split(" (").next().unwrap_or_default().to_owned());
    words.collect()
}

#[test]
fn no_thai_line_is_broken_inside_a_glossary_word() {
    let kept = kept_whole();
    let mut faults = Vec::new();
    let mut met = 0;
    for (block, laid_out) in blocks("th") {
        let laid_out = laid_out.concat();
        for word in &kept {
            let written = block.text().matches(word.as_str()).count();
            let whole = laid_out.matches(word.as_str()).count();
            met += written;
            if whole != written {
                faults.push(format!("{word} in \"{}\"", laid_out.replace(BREAK, "|")));
            }
        }
    }
    assert!(met > 50, "only {met} glossary words were met");
    assert_none(
        "glossary words that can be torn; see Language::laid_out",
        &faults,
    );
}

#[test]
fn no_thai_line_is_broken_inside_a_word_that_can_be_touched() {
    let mut faults = Vec::new();
    for (block, laid_out) in blocks("th") {
        for (run, laid_out) in block.runs.iter().zip(&laid_out) {
            // A line may begin with the word.
            if run.term.is_some() && laid_out.trim_start_matches(BREAK) != run.text {
                faults.push(laid_out.replace(BREAK, "|"));
            }
        }
    }
    assert_none("links that can be torn; see Language::laid_out", &faults);
}

#[test]
fn no_thai_line_begins_with_a_mark_or_ends_before_one() {
    let mut faults = Vec::new();
    for (_, laid_out) in blocks("th") {
        let text = laid_out.concat();
        let after = text.split(BREAK).skip(1);
        // Marks that are drawn on the letter before them, and what closes or repeats.
        let torn = |it: &&str| {
            it.starts_with([
                'ะ', 'ั', 'า', 'ำ', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', '่', '้', '๊', '๋', '์', 'ๆ', ')', '”',
                ':',
            ])
        };
        faults.extend(
            after
                .filter(torn)
                .map(|it| format!("|{it} in {}", text.replace(BREAK, "|"))),
        );
        let before = text
            .split(BREAK)
            .filter(|it| it.ends_with(['เ', 'แ', 'โ', 'ใ', 'ไ', '(', '“']));
        let before = before.filter(|it| !text.ends_with(it));
        faults.extend(before.map(|it| format!("{it}| in {}", text.replace(BREAK, "|"))));
    }
    assert_none(
        "Thai syllables that can be torn; see src/language/line_breaks.rs",
        &faults,
    );
}

#[test]
fn a_word_with_a_hyphen_stays_on_one_line() {
    let modelled = ["th", "lo", "km", "my"];
    for tag in help::tags()
        .iter()
        .filter(|tag| !modelled.contains(&tag.as_str()))
    {
        let language = language(tag);
        let lay = |text: &str| language.laid_out(&[text], &[]).concat();
        assert_eq!(lay("Any x-ray."), format!("Any x-{JOINER}ray."), "{tag}");
        assert_eq!(
            lay("upper-GI-tract"),
            format!("upper-{JOINER}GI-{JOINER}tract"),
            "{tag}"
        );
        assert_eq!(
            lay("axis - base, -core, deep-"),
            "axis - base, -core, deep-",
            "{tag}: nothing is joined at a dash"
        );
    }
    let torn = language("th").laid_out(&["ภาพ x-ray"], &[]).concat();
    assert!(
        !torn.contains(&format!("x-{BREAK}ray")),
        "th: {}",
        torn.replace(BREAK, "|")
    );
    for (block, laid_out) in blocks("en") {
        let (written, laid_out) = (
            block.text().to_lowercase(),
            laid_out.concat().to_lowercase(),
        );
        let joined = laid_out.matches(&format!("x-{JOINER}ray")).count();
        assert_eq!(joined, written.matches("x-ray").count(), "{laid_out}");
    }
}

/// The marks and signs of Lao, Khmer and Burmese that belong to what stands before them.
fn goes_on(letter: char) -> bool {
    matches!(letter,
        'ະ'..='ຼ' | 'ໆ'..='\u{ECE}'
        | 'ា'..='ៗ' | '៝'
        | 'ါ'..='ှ' | '၊' | '။'
        | ')' | '”' | ':' | '.' | ',')
}

#[test]
fn no_line_of_lao_khmer_or_burmese_is_broken_inside_a_syllable() {
    let mut faults = Vec::new();
    for tag in ["lo", "km", "my"] {
        let mut breaks = 0;
        for (_, laid_out) in blocks(tag) {
            let text = laid_out.concat();
            let pieces: Vec<_> = text.split(BREAK).collect();
            breaks += pieces.len() - 1;
            for pair in pieces.windows(2) {
                let (before, after) = (pair[0].chars().next_back(), pair[1].chars().next());
                let waits = before.is_some_and(|it| {
                    matches!(it, 'ເ'..='ໄ' | '\u{17D2}' | '\u{1039}' | '(' | '“')
                });
                // A Burmese letter with asat ends the syllable before it.
                let letters: Vec<_> = pair[1]
                    .chars()
                    .filter(|it| *it != '\u{1037}')
                    .take(2)
                    .collect();
                let ends = matches!(letters[..], ['က'..='အ', '\u{103A}' | '\u{1039}']);
                if waits || ends || after.is_some_and(goes_on) {
                    faults.push(format!("{tag}: {}|{}", pair[0], pair[1]));
                }
            }
        }
        assert!(breaks > 1800, "{tag}: only {breaks} places to break a line");
    }
    assert_none(
        "syllables that can be torn; see src/language/line_breaks.rs",
        &faults,
    );
}

#[test]
fn glossary_words_are_whole_in_every_language_without_spaces() {
    let mut faults = Vec::new();
    for tag in ["lo", "km", "my", "zh-Hans", "zh-Hant", "ja"] {
        for (block, laid_out) in blocks(tag) {
            for (run, laid_out) in block.runs.iter().zip(&laid_out) {
                let words = laid_out.trim_start_matches(BREAK);
                let joins = words.matches(JOINER).count();
                let letters = run.text.chars().count();
                let ideographs = tag.starts_with("zh") || tag == "ja";
                let torn = words.contains(BREAK) || (ideographs && joins + 1 < letters);
                if run.term.is_some() && torn {
                    faults.push(format!("{tag}: {}", words.replace([BREAK, JOINER], "|")));
                }
            }
        }
    }
    assert_none("links that can be torn; see Language::laid_out", &faults);
}

#[test]
fn korean_is_broken_at_spaces_only() {
    let korean = language("ko");
    let laid_out = korean
        .laid_out(&["X선 검사(엑스레이)는 30분 걸립니다."], &[])
        .concat();
    let shown = laid_out.replace(JOINER, "+");
    assert_eq!(shown, "X+선 검+사(엑+스+레+이)는 30+분 걸+립+니+다.");
}
