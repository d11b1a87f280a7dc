//! The languages that the kiosk can show.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::additions::Additions;
use super::contact::Contact;
use super::{Bundle, Language, Meta, ReviewStatus, SOURCE};
use crate::assets;
use crate::diagnostic::Diagnostic;

/// The built-in languages, and what a clinic lays over them.
#[derive(Clone)]
pub struct Catalogue {
    pub(super) languages: Vec<Meta>,
    english: Meta,
    pub(super) english_bundle: OnceCell<Rc<Bundle>>,
    pub(super) additions: Additions,
    /// Cached, as comparing all messages with their signatures takes milliseconds.
    pub(super) reviews: RefCell<BTreeMap<String, ReviewStatus>>,
    reported: ReportedIds,
    /// The languages that lend words of the clinic's cards. Cached.
    pub(super) lending: RefCell<BTreeMap<String, Rc<Language>>>,
    pub(super) contact: Contact,
}

/// The ids that were logged as missing, so that a view does not log them each time it is built.
pub(super) type ReportedIds = Rc<RefCell<BTreeSet<String>>>;

/// A language tag that the catalogue does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no language \"{tag}\"; the languages are {known}")]
pub struct UnknownLanguage {
    /// The tag.
    pub tag: String,
    /// The tags that are known, separated by commas.
    pub known: String,
}

impl Catalogue {
    /// Reads the `meta.toml` of every built-in language, but no messages.
    ///
    /// # Errors
    /// A [`Diagnostic`] if a `meta.toml` is malformed, or English is missing.
    pub fn load() -> Result<Self, Diagnostic> {
        let languages = assets::locale_tags()
            .iter()
            .map(|tag| Meta::load(tag))
            .collect::<Result<Vec<_>, _>>()?;
        let mut catalogue = Self {
            languages,
            english: Meta::load(SOURCE)?,
            english_bundle: OnceCell::new(),
            additions: Additions::default(),
            reviews: RefCell::default(),
            reported: ReportedIds::default(),
            lending: RefCell::default(),
            contact: Contact::default(),
        };
        catalogue.sort();
        Ok(catalogue)
    }

    /// Sets how patients reach help, for the languages that are built from now on.
    pub fn set_contact(&mut self, contact: Contact) {
        self.contact = contact;
        self.lending.borrow_mut().clear();
    }

    /// Sorts the languages into the order in which they are offered.
    pub(super) fn sort(&mut self) {
        let key = |meta: &Meta| (meta.order.unwrap_or(u16::MAX), meta.tag.clone());
        self.languages.sort_by_key(key);
    }

    /// All languages, in the order in which they are offered.
    pub fn all(&self) -> &[Meta] {
        &self.languages
    }

    /// The metadata of a language.
    pub fn get(&self, tag: &str) -> Option<&Meta> {
        self.languages.iter().find(|meta| meta.tag == tag)
    }

    /// The metadata of a language that a user named.
    ///
    /// # Errors
    /// [`UnknownLanguage`], which lists the known tags.
    pub fn known(&self, tag: &str) -> Result<&Meta, UnknownLanguage> {
        self.get(tag).ok_or_else(|| UnknownLanguage {
            tag: tag.to_owned(),
            known: self.tags(),
        })
    }

    /// Builds a language; English for an unknown tag. Errors in single messages are left to `check`;
    /// such a message falls back to English.
    pub fn language(&self, tag: &str) -> Language {
        let meta = self.get(tag).unwrap_or(&self.english);
        let mut language = self.plain(meta);
        language.lent = self.lent(&meta.tag);
        language
    }

    /// A language without the words that others lend it.
    pub(super) fn plain(&self, meta: &Meta) -> Language {
        let english = self
            .english_bundle
            .get_or_init(|| Rc::new(self.bundle(&self.english).0));
        Language::new(self, meta, Rc::clone(english), Rc::clone(&self.reported))
    }

    /// All tags, separated by commas.
    pub fn tags(&self) -> String {
        let tags: Vec<_> = self.languages.iter().map(|it| it.tag.as_str()).collect();
        tags.join(", ")
    }
}
