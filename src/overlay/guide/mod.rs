//! Reads the clinic's own part of the guide: the files of `content`, and what they name. A fault leaves out
//! the card, source or item that has it; the rest stands.

mod faults;
mod reader;

use std::collections::{BTreeMap, BTreeSet};

use super::folder::Folder;
use super::picture;
use crate::content::{ClinicGuide, Content};
use crate::diagnostic::Diagnostic;
use crate::document::picture_description;
use crate::language::OwnMessages;
use crate::language::lint::LocaleMessages;
use reader::{Reader, files};

/// The folder of the files.
const PLACE: &str = "content";

/// The clinic's part of the guide, before its words are known.
pub(super) struct Draft {
    guide: ClinicGuide,
    is_shown: bool,
    /// The file and line of each card and item, by `topic/card` and by message id.
    places: BTreeMap<String, (String, usize)>,
    /// The messages of the built-in English, which no part of the clinic's asks for.
    built_in: BTreeSet<String>,
    /// The beginnings of the ids of messages of what is left out.
    left_out: Vec<String>,
}

/// What the clinic has in its first language.
pub(super) struct FirstWords {
    /// The ids of the messages of its own cards.
    pub(super) has: BTreeSet<String>,
    /// The ids of the messages in files that are left out, which was reported.
    pub(super) refused: BTreeSet<String>,
}

impl Draft {
    /// Reads the files of `content` and the pictures, and reports what is wrong with them.
    pub(super) fn read(folder: &mut Folder, content: &Content, english: &LocaleMessages) -> Self {
        let files = files(folder);
        let (pictures, refused) = picture::read(folder);
        let mut known = content.clone();
        known.own_pictures = pictures;
        let mut reader = Reader {
            known,
            draft: Self {
                guide: ClinicGuide::default(),
                is_shown: false,
                places: BTreeMap::new(),
                built_in: english.keys().cloned().collect(),
                left_out: refused
                    .iter()
                    .map(|stem| format!("picture-{stem}"))
                    .collect(),
            },
            refused,
            folder,
        };
        let has = |name: &str| files.iter().any(|it| it == name);
        if has("sources.toml") {
            reader.sources();
        }
        if has("tell.toml") {
            reader.items();
        }
        for name in &files {
            if !["sources.toml", "tell.toml", "topics.toml"].contains(&name.as_str()) {
                reader.cards(name);
            }
        }
        if has("topics.toml") {
            reader.topics(content);
        }
        reader.unused_pictures();
        reader.draft.guide.pictures = reader.known.own_pictures;
        reader.draft
    }

    /// The messages that the clinic's part asks for, in groups that are shown together or not at all.
    fn groups(&self) -> Vec<Vec<String>> {
        let mut groups = Vec::new();
        for topic in &self.guide.topics {
            if self.is_own_topic(&topic.id) {
                groups.push(vec![
                    format!("{}-title", topic.id),
                    format!("{}-hint", topic.id),
                ]);
            }
            for card in &topic.cards {
                groups.push(topic.words(card));
                groups.extend(topic.picture_messages(card).chunks(2).map(<[_]>::to_vec));
            }
        }
        for item in self.guide.statements.iter().chain(&self.guide.questions) {
            groups.push(vec![item.id.clone()]);
            groups.push(vec![picture_description(&item.picture)]);
        }
        for group in &mut groups {
            group.retain(|id| !self.built_in.contains(id));
        }
        groups.retain(|group| !group.is_empty());
        groups.sort();
        groups.dedup();
        groups
    }

    /// The ids of those messages.
    pub(super) fn ids(&self) -> BTreeSet<String> {
        self.groups().into_iter().flatten().collect()
    }

    /// The beginnings of the ids of messages of what is left out.
    pub(super) fn left_out(&self) -> Vec<String> {
        self.left_out.clone()
    }

    fn is_own_topic(&self, id: &str) -> bool {
        !self.built_in.contains(&format!("{id}-title"))
    }

    /// The guide with the cards and items that have all words in the clinic's first language, and their
    /// messages. What lacks words is reported, unless they are in a file that is left out.
    pub(super) fn settle(
        mut self,
        folder: &mut Folder,
        languages: &super::FirstLanguages,
        words: &FirstWords,
    ) -> (ClinicGuide, OwnMessages) {
        let first = &languages.first;
        let (built_in, places) = (&self.built_in, &self.places);
        let mut lacks = |part: &str, key: &str, wanted: Vec<String>| {
            let is_missing = |id: &String| !words.has.contains(id) && !built_in.contains(id);
            let missing: Vec<_> = wanted.into_iter().filter(is_missing).collect();
            if missing.iter().all(|id| words.refused.contains(id)) {
                return !missing.is_empty();
            }
            let (path, line) = places.get(part).cloned().unwrap_or_default();
            let what = format!(
                "no words in {first}, the first language; write {} in locales/{first}; it is left out",
                missing.join(", ")
            );
            let fault = Diagnostic::new(folder.shown(&path), key, what);
            folder.push(&path, fault.at(line));
            true
        };
        for topic in &mut self.guide.topics {
            let title = [format!("{}-title", topic.id), format!("{}-hint", topic.id)];
            let first_card = topic
                .cards
                .first()
                .map(|card| format!("{}/{}", topic.id, card.id));
            if lacks(&first_card.unwrap_or_default(), &topic.id, title.to_vec()) {
                topic.cards.clear();
            }
            let whole = topic.clone();
            topic.cards.retain(|card| {
                let part = format!("{}/{}", whole.id, card.id);
                let wanted = [whole.words(card), whole.picture_messages(card)].concat();
                !lacks(&part, &card.id, wanted)
            });
        }
        self.guide.topics.retain(|topic| !topic.cards.is_empty());
        for items in [&mut self.guide.statements, &mut self.guide.questions] {
            items.retain(|item| {
                let wanted = vec![item.id.clone(), picture_description(&item.picture)];
                !lacks(&item.id, &item.id, wanted)
            });
        }
        let topics: BTreeSet<_> = self.guide.topics.iter().map(|it| it.id.clone()).collect();
        self.guide.tiles.retain(|id, _| topics.contains(id));
        let mut lenders = vec![first.clone()];
        if self.is_shown && languages.staff != *first {
            lenders.insert(0, languages.staff.clone());
        }
        let own = OwnMessages {
            groups: self.groups(),
            lenders,
            is_shown: self.is_shown,
            ids: BTreeSet::new(),
        };
        (self.guide, own)
    }
}
