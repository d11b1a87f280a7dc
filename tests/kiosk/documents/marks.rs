//! The two marks that words may carry, and what becomes of one that is not closed.

use fluoroscopy_kiosk::document::{Run, runs};

fn plain(text: &str) -> Run {
    Run {
        text: text.to_owned(),
        ..Run::default()
    }
}

fn strong(text: &str) -> Run {
    Run {
        strong: true,
        ..plain(text)
    }
}

fn term(text: &str, word: &str) -> Run {
    Run {
        term: Some(word.to_owned()),
        ..plain(text)
    }
}

#[test]
fn words_without_marks_are_one_run() {
    assert_eq!(runs(""), []);
    for text in [
        " ",
        "Plain words.",
        "2 * 3",
        "a (b) c",
        "ก่อน",
        "a ] b ) c",
        "5*",
        "*",
    ] {
        assert_eq!(runs(text), [plain(text)], "{text}");
    }
}

#[test]
fn marks_become_runs_in_order() {
    assert_eq!(
        runs("A regular [x-ray](x-ray) is like a photo."),
        [
            plain("A regular "),
            term("x-ray", "x-ray"),
            plain(" is like a photo.")
        ]
    );
    assert_eq!(
        runs("[رسوم](dye)، **قبل** الفحص"),
        [
            term("رسوم", "dye"),
            plain("، "),
            strong("قبل"),
            plain(" الفحص")
        ]
    );
    assert_eq!(
        runs("**a**[b](c)[d](e)**f**"),
        [strong("a"), term("b", "c"), term("d", "e"), strong("f")]
    );
    assert_eq!(
        runs("(see [a](b))"),
        [plain("(see "), term("a", "b"), plain(")")]
    );
}

#[test]
fn a_mark_that_is_not_closed_is_left_as_it_stands() {
    for text in [
        "[a", "[a]", "[a](b", "[a] (b)", "**a", "**a*", "a**", "a [b] c", "[",
    ] {
        assert_eq!(runs(text), [plain(text)], "{text}");
    }
    assert_eq!(runs("**a [b](c)**d"), [strong("a [b](c)"), plain("d")]);
}

#[test]
fn a_mark_that_is_not_closed_spares_the_next_one() {
    for before in ["see [a and ", "[a] and ", "[a][b] "] {
        let text = format!("{before}[b](c)");
        assert_eq!(runs(&text), [plain(before), term("b", "c")], "{text}");
    }
    assert_eq!(runs("2 * 3 **a**"), [plain("2 * 3 "), strong("a")]);
    assert_eq!(runs("[b](c) and [a"), [term("b", "c"), plain(" and [a")]);
}
