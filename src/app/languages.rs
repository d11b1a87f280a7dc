//! The offered languages, and those in use.

use crate::document::{BlockRef, Phrase};
use crate::fonts;
use crate::language::language_pages::LanguagePages;
use crate::language::{Catalogue, Language, Meta};
use crate::route::Route;
use crate::screen::languages::Purpose;

/// The offered languages, and the one or two in use.
pub(super) struct LanguagesInUse {
    /// The offered languages. Staff can hide some until the next restart.
    pub(super) offered: Vec<Meta>,
    /// The patient's language.
    pub(super) first: Language,
    /// A second language, shown beside the first.
    pub(super) second: Option<Language>,
    /// The team's language, in which the patient's list is shown, while there is one.
    staff: Option<Language>,
    /// Tags of languages used in this session, most recent first.
    recent: Vec<String>,
}

impl LanguagesInUse {
    pub(super) fn new(offered: Vec<Meta>, first: Language, second: Option<Language>) -> Self {
        let in_use = [Some(&first), second.as_ref()].into_iter().flatten();
        for meta in offered.iter().chain(in_use.map(|language| &language.meta)) {
            fonts::provide(meta);
        }
        Self {
            offered,
            first,
            second,
            staff: None,
            recent: Vec::new(),
        }
    }

    /// The languages in use, the patient's first.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.first).chain(&self.second)
    }

    /// The language beside the patient's on a screen: on the list that of the team, unless it is the
    /// patient's.
    pub(super) fn beside(&self, route: Route) -> Option<&Language> {
        match route {
            Route::List => {
                let staff = self.staff.as_ref();
                staff.filter(|staff| staff.tag() != self.first.tag())
            }
            _ => self.second.as_ref(),
        }
    }

    pub(super) fn tags(&self) -> Vec<&str> {
        self.iter().map(Language::tag).collect()
    }

    /// What is said instead of the words of a block, if it is not what is shown.
    pub(super) fn spoken(&self, block: &BlockRef) -> Option<String> {
        let tag = block.language.as_str();
        let languages = self.iter().chain(&self.staff);
        let mut languages = languages.map(|it| it.of(tag));
        let language = languages.find(|it| it.tag() == tag)?;
        language.spoken(block.id.as_str())
    }

    /// The language in use with an index, or the first if there is none.
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

    /// Loads the team's language if it is not loaded: `language` is only called then.
    pub(super) fn begin_list(&mut self, language: impl FnOnce() -> Language) {
        let staff = self.staff.get_or_insert_with(language);
        fonts::provide(&staff.meta);
    }

    /// Unloads the team's language.
    pub(super) fn end_list(&mut self) {
        self.staff = None;
    }

    /// Sets or removes the second language.
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

    /// Forgets the session and returns to the language of the welcome screen.
    pub(super) fn reset(&mut self, first: Language) {
        self.first = first;
        self.second = None;
        self.recent.clear();
    }

    /// The offered languages in pages: the clinic's `welcome` languages first, whatever is in use or was
    /// used before. `first` is the language that the kiosk starts in; `turn` is the rotation of the greetings.
    pub(super) fn pages(&self, welcome: &[String], first: &str, turn: usize) -> LanguagePages<'_> {
        let mut few: Vec<&str> = welcome.iter().map(String::as_str).collect();
        if !few.contains(&first) {
            few.insert(0, first);
        }
        LanguagePages::new(&self.offered, &few, turn)
    }

    /// The spoken instructions of the welcome screen, in each offered language.
    pub(super) fn spoken_welcome(&self, catalogue: &Catalogue) -> Vec<Phrase> {
        let languages = self.offered.iter();
        let languages = languages.map(|meta| catalogue.language(&meta.tag));
        languages
            .map(|it| Phrase::new(&it.meta, it.words("speech-welcome")))
            .collect()
    }

    /// Two suggestions for the second language: the current one, then recent ones, then others.
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
