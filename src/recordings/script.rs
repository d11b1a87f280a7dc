//! What has to be spoken, screen by screen, in the order of the guide.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::{CardAt, Content, ExamId};
use crate::document::{Document, ExamQuestion, about_pages, order_words};
use crate::language::{Catalogue, Language};
use crate::speech::spoken_blocks::{SpokenBlock, blocks_of};

/// All that Listen reads in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// The screens, each once.
    pub screens: Vec<ScriptScreen>,
    /// The words of each message; several where they have numbers in them.
    wordings: BTreeMap<String, BTreeSet<String>>,
}

/// A screen that a person can speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptScreen {
    /// What it is called, with the exam if it is of one.
    pub name: String,
    /// What is spoken, in order.
    pub blocks: Vec<ScriptBlock>,
}

/// A message that is spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptBlock {
    /// Its id, which the file is named after.
    pub id: String,
    /// Its words, as they are read aloud.
    pub words: String,
}

impl Script {
    /// The script of the general guide and of those of some exams. The catalogue must have the clinic's
    /// telephone numbers, which are part of the words.
    ///
    /// Screens with words that differ from time to time, or that are no messages, are left out. Words in
    /// another language are not part of the script.
    pub fn new(catalogue: &Catalogue, content: &Content, exams: &[ExamId], tag: &str) -> Self {
        let language = catalogue.language(tag);
        let chosen = exams.iter().copied().map(Some);
        let chosen = chosen.filter(|_| language.has("exam-title"));
        let mut screens = Vec::new();
        for chosen in [None].into_iter().chain(chosen) {
            let question = ExamQuestion { exams, chosen };
            let guide = content.for_exam(chosen);
            let mut guide = guide.with_words(|id| language.has(id));
            order_words(&language, &mut guide);
            screens.extend(guide_screens(&language, &guide, question));
        }
        let mut wordings: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for block in screens.iter().flat_map(|it| &it.blocks) {
            let all = wordings.entry(block.id.clone()).or_default();
            all.insert(block.words.clone());
        }
        let is_fixed = |block: &ScriptBlock| {
            let wordings = wordings.get(&block.id);
            language.has(&block.id) && wordings.is_some_and(|it| it.len() == 1)
        };
        let mut seen = BTreeSet::new();
        screens.retain(|screen| {
            let ids: Vec<_> = screen.blocks.iter().map(|it| it.id.clone()).collect();
            screen.blocks.iter().all(is_fixed) && !ids.is_empty() && seen.insert(ids)
        });
        Self { screens, wordings }
    }

    /// The words of a message that a person can speak: those of its recording.
    pub fn words(&self, id: &str) -> Option<&str> {
        let mut blocks = self.screens.iter().flat_map(|it| &it.blocks);
        blocks.find(|it| it.id == id).map(|it| it.words.as_str())
    }

    /// Whether a message is on any screen that is read.
    pub fn has(&self, id: &str) -> bool {
        self.wordings.contains_key(id)
    }
}

/// The screens of a guide. The question which exam it is comes with the general one.
fn guide_screens(
    language: &Language,
    guide: &Content,
    question: ExamQuestion<'_>,
) -> Vec<ScriptScreen> {
    let exam = question.chosen.map(|exam| format!(" ({})", exam.id()));
    let named = |name: &str| format!("{name}{}", exam.as_deref().unwrap_or_default());
    let screen = |name: String, document: &Document| ScriptScreen {
        name,
        blocks: script_blocks(language, document),
    };
    let mut screens = Vec::new();
    if exam.is_none() && question.is_asked(language) {
        let document = Document::exam(language, question);
        screens.push(screen("exam".to_owned(), &document));
    }
    let document = Document::home(language, guide, question);
    screens.push(screen(named("home"), &document));
    screens.extend(guide.cards().map(|at: CardAt| {
        let document = Document::card(language, guide, at);
        let name = guide.card(at);
        let name = name.map(|(topic, card)| format!("{}/{}", topic.id, card.id));
        screen(named(&name.unwrap_or_default()), &document)
    }));
    let document = Document::words(language, &guide.words);
    screens.push(screen(named("words"), &document));
    screens.extend((0..about_pages(guide)).map(|page| {
        let document = Document::about(language, guide, page);
        screen(named(&format!("about, page {}", page + 1)), &document)
    }));
    screens
}

fn script_blocks(language: &Language, document: &Document) -> Vec<ScriptBlock> {
    let blocks = blocks_of(document, &|block| language.spoken(block.id.as_str()));
    let is_own = |it: &SpokenBlock| it.needs_recording() && it.language == language.tag();
    let blocks = blocks.into_iter().filter(is_own);
    let blocks = blocks.map(|it| ScriptBlock {
        id: it.block.id.as_str().to_owned(),
        words: it.words,
    });
    blocks.collect()
}
