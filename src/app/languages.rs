//! The languages that are offered, and those in use.

use crate::document::Phrase;
use crate::fonts;
use crate::language::language_pages::LanguagePages;
use crate::language::{Catalogue, Language, Meta};
use crate::screen::languages::Purpose;

/// This many languages that were used before are offered first.
const LAST_USED: usize = 2;

/// The languages that are offered, and the one or two in use.
pub(super) struct LanguagesInUse {
    /// The languages that are offered now; the staff can hide some until the next start.
    pub(super) offered: Vec<Meta>,
    /// The patient's language.
    pub(super) first: Language,
    /// A second language beside it.
    pub(super) second: Option<Language>,
    /// Tags of languages that were used in this session, the last one first.
    recent: Vec<String>,
}

impl LanguagesInUse {
    pub(super) fn new(offered: Vec<Meta>, first: Language, second: Option<Language>) -> Self {
        for meta in offered.iter().chain([&first.meta]) {
            fonts::provide(meta);
        }
        if let Some(second) = &second {
            fonts::provide(&second.meta);
        }
        Self {
            offered,
            first,
            second,
            recent: Vec::new(),
        }
    }

    /// The languages in use, the patient's first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.first).chain(&self.second)
    }

    pub(super) fn tags(&self) -> Vec<&str> {
        self.iter().map(Language::tag).collect()
    }

    /// One of the languages in use by its side; the first where there is no such side.
    pub(super) fn side(&self, side: usize) -> &Language {
        self.iter().nth(side).unwrap_or(&self.first)
    }

    /// Uses a language, for a purpose.
    pub(super) fn choose(&mut self, language: Language, purpose: Purpose) {
        fonts::provide(&language.meta);
        let tag = language.tag().to_owned();
        match purpose {
            Purpose::Second => {
                self.remember(&tag);
                self.second = (tag != self.first.tag()).then_some(language);
            }
            Purpose::Welcome | Purpose::Switch => {
                let before = self.first.tag().to_owned();
                self.remember(&before);
                self.remember(&tag);
                self.second.take_if(|second| second.tag() == tag);
                self.first = language;
            }
        }
    }

    /// Puts a language beside the first, or none.
    pub(super) fn set_second(&mut self, second: Option<Language>) {
        if let Some(second) = &second {
            fonts::provide(&second.meta);
        }
        self.second = second;
    }

    fn remember(&mut self, tag: &str) {
        self.recent.retain(|recent| recent != tag);
        self.recent.insert(0, tag.to_owned());
    }

    /// Forgets the session, and goes back to the language of the welcome screen.
    pub(super) fn reset(&mut self, first: Option<Language>) {
        if let Some(first) = first {
            self.first = first;
        }
        self.second = None;
        self.recent.clear();
    }

    /// The languages in their order: on the welcome screen the clinic's few first, later those that
    /// were used last. `turn` counts how often other languages have come to greet.
    pub(super) fn pages(
        &self,
        purpose: Purpose,
        welcome: &[String],
        turn: usize,
    ) -> LanguagePages<'_> {
        let mut few: Vec<&str> = Vec::new();
        if purpose != Purpose::Welcome {
            let in_use = self.tags();
            let used = self.recent.iter().map(String::as_str);
            few.extend(used.filter(|tag| !in_use.contains(tag)).take(LAST_USED));
            few.extend(in_use);
        }
        for tag in welcome {
            if !few.contains(&tag.as_str()) {
                few.push(tag);
            }
        }
        // The focus rests on the tile of the language in use.
        let own = self.first.tag();
        if !few.contains(&own) {
            few.insert(0, own);
        }
        LanguagePages::new(&self.offered, &few, turn)
    }

    /// How to begin, in each language that is offered, as the speech mode says it on the welcome screen.
    pub(super) fn spoken_welcome(&self, catalogue: &Catalogue) -> Vec<Phrase> {
        let languages = self.offered.iter();
        let languages = languages.filter_map(|meta| Language::load(catalogue, &meta.tag));
        languages
            .map(|it| Phrase::new(&it.meta, it.words("speech-welcome")))
            .collect()
    }

    /// The two languages to offer first as the second one: those in use or used before.
    pub(super) fn suggestions(&self, catalogue: &Catalogue) -> Vec<Meta> {
        let in_use = self.second.iter().map(Language::tag);
        let recent = self.recent.iter().map(String::as_str);
        let offered = self.offered.iter().map(|meta| meta.tag.as_str());
        let mut tags: Vec<&str> = Vec::new();
        for tag in in_use.chain(recent).chain(offered) {
            if tag != self.first.tag() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let metas = tags.iter().filter_map(|tag| catalogue.get(tag).cloned());
        metas.take(2).collect()
    }
}
