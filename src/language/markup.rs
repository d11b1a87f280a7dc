//! The markup of messages: `[words](term)` for a glossary word and `**emphasis**`.

/// A run of words with the same markup.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are emphasised.
    pub strong: bool,
    /// The id of the glossary word that they refer to.
    pub term: Option<String>,
}

/// Splits a message into runs. A mark that is not closed stays part of the text; `check` reports it.
pub fn runs(words: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = words;
    let mut plain = String::new();
    while let Some(at) = rest.find(['[', '*']) {
        let (before, mark) = rest.split_at(at);
        plain.push_str(before);
        if let Some((run, after)) = term_run(mark).or_else(|| strong_run(mark)) {
            push_plain(&mut runs, &mut plain);
            runs.push(run);
            rest = after;
        } else {
            // `[` and `*` are one byte each.
            let (letter, after) = mark.split_at(1);
            plain.push_str(letter);
            rest = after;
        }
    }
    plain.push_str(rest);
    push_plain(&mut runs, &mut plain);
    runs
}

fn push_plain(runs: &mut Vec<Run>, plain: &mut String) {
    if !plain.is_empty() {
        runs.push(Run {
            text: std::mem::take(plain),
            ..Run::default()
        });
    }
}

fn term_run(mark: &str) -> Option<(Run, &str)> {
    let (text, after) = mark.strip_prefix('[')?.split_once("](")?;
    if text.contains('[') {
        return None;
    }
    let (term, after) = after.split_once(')')?;
    let run = Run {
        text: text.to_owned(),
        strong: false,
        term: Some(term.to_owned()),
    };
    Some((run, after))
}

fn strong_run(mark: &str) -> Option<(Run, &str)> {
    let (text, after) = mark.strip_prefix("**")?.split_once("**")?;
    let run = Run {
        text: text.to_owned(),
        strong: true,
        term: None,
    };
    Some((run, after))
}
