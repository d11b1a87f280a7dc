//! The messages of a clinic's own cards: in which languages they are, and from which one a language that
//! lacks them takes them.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::additions::FluentFile;
use super::review::ReviewStatus;
use super::{Catalogue, Language, Meta};

/// The messages that a clinic's own topics, cards, statements and questions ask for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnMessages {
    /// The messages that are shown together in one language or not at all: a card, a title with its hint.
    pub groups: Vec<Vec<String>>,
    /// The languages that lend their words to one that lacks them, the best first. The last has all words.
    pub lenders: Vec<String>,
    /// Whether patients are shown words in the language of a lender. Otherwise only the team is.
    pub is_shown: bool,
    /// All messages of the clinic's own, those of cards that were left out too.
    pub ids: BTreeSet<String>,
}

impl OwnMessages {
    /// Whether a message is the clinic's own.
    pub fn contains(&self, id: &str) -> bool {
        self.ids.contains(id)
    }
}

/// The words that a language takes from others, by message id.
pub(super) type Lent = BTreeMap<String, Rc<Language>>;

impl Catalogue {
    /// The messages of the clinic's own cards.
    pub fn own_messages(&self) -> &OwnMessages {
        &self.additions.own
    }

    /// The ids of all messages in a language's files of the clinic.
    pub fn ids_of_clinic(&self, tag: &str) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        let files = self.additions.words.iter().filter(|((it, _), _)| it == tag);
        for (_, words) in files {
            let file = FluentFile {
                text: Some(words.text.as_str().to_owned().into()),
                ..FluentFile::default()
            };
            file.each_message(|message| {
                ids.insert(message.id.name.to_owned());
            });
        }
        ids
    }

    /// The languages that lend words to others.
    pub fn lenders(&self) -> impl Iterator<Item = &Meta> {
        self.additions
            .own
            .lenders
            .iter()
            .filter_map(|tag| self.get(tag))
    }

    /// The words of the clinic's cards that a language takes from others.
    pub(super) fn lent(&self, tag: &str) -> Lent {
        let mut lent = Lent::new();
        let own = &self.additions.own;
        if own.groups.is_empty() {
            return lent;
        }
        let has_all =
            |has: &BTreeSet<String>, group: &[String]| group.iter().all(|id| has.contains(id));
        let ids = self.ids_of_clinic(tag);
        let lenders: Vec<_> = own
            .lenders
            .iter()
            .map(|it| (it, self.ids_of_clinic(it)))
            .collect();
        for group in own.groups.iter().filter(|group| !has_all(&ids, group)) {
            let lender = lenders.iter().find(|(_, has)| has_all(has, group));
            if let Some(lender) = lender.and_then(|(tag, _)| self.lender(tag)) {
                lent.extend(group.iter().map(|id| (id.clone(), Rc::clone(&lender))));
            }
        }
        lent
    }

    /// A language that lends words. Cached.
    fn lender(&self, tag: &str) -> Option<Rc<Language>> {
        if let Some(lender) = self.lending.borrow().get(tag) {
            return Some(Rc::clone(lender));
        }
        let lender = Rc::new(self.plain(self.get(tag)?));
        self.lending
            .borrow_mut()
            .insert(tag.to_owned(), Rc::clone(&lender));
        Some(lender)
    }

    /// The clinic's own messages whose words in a language have been signed and are as they were then.
    pub(super) fn signed(&self, tag: &str) -> BTreeSet<String> {
        let own = &self.additions.own;
        if own.groups.is_empty() {
            return BTreeSet::new();
        }
        let state = self.review_state(tag);
        let is_signed = |id: &&String| {
            state.review.status != ReviewStatus::Draft
                && state.review.messages.contains_key(*id)
                && !state.stale.contains_key(*id)
        };
        own.groups
            .iter()
            .flatten()
            .filter(is_signed)
            .cloned()
            .collect()
    }
}

impl Language {
    /// The language that the words of a message are taken from: a lender's, or this one.
    pub(super) fn lender_of(&self, id: &str) -> &Self {
        self.lent.get(id).map_or(self, |lender| lender)
    }

    /// The language with a tag, of this one and those that lend it words; this one if there is none.
    pub fn of(&self, tag: &str) -> &Self {
        let mut lenders = self.lent.values();
        let lender = lenders.find(|it| it.tag() == tag && self.tag() != tag);
        lender.map_or(self, |lender| lender)
    }

    /// Whether the words of a message of the clinic's own, as they are shown, have been signed.
    pub fn is_signed(&self, id: &str) -> bool {
        self.lender_of(id).signed.contains(id)
    }

    /// Whether this language has a message of the clinic's only in the words of a lender, which patients are
    /// not shown.
    pub(super) fn is_hidden(&self, id: &str) -> bool {
        !self.shows_lent && self.lent.contains_key(id)
    }
}
