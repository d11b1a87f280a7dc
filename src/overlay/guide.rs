//! Reads the clinic's own part of the guide: the files of `content`, and what they name. A fault leaves out
//! the card, source or item that has it; the rest stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::folder::Folder;
use super::guide_faults::{card_faults, hide_fault, item_faults, source_fault};
use super::{is_id, is_note, picture};
use crate::assets;
use crate::content::{
    ClinicGuide, Content, ExamId, Topic, TopicsFile, Written, cards_of, items_of, reserved_topic,
    sources_of,
};
use crate::diagnostic::Diagnostic;
use crate::document::picture_description;
use crate::language::OwnMessages;
use crate::language::lint::LocaleMessages;

/// The folder of the files.
const PLACE: &str = "content";

/// More cards than anybody reads; a longer list would only hide what is wrong.
const MAX_CARDS: usize = 200;

/// The clinic's part of the guide, before its words are known.
pub(super) struct Draft {
    guide: ClinicGuide,
    is_shown: bool,
    /// The file and line of each card and item, by `topic/card` and by message id.
    places: BTreeMap<String, (String, usize)>,
    /// The messages of the built-in English, which no part of the clinic's asks for.
    built_in: BTreeSet<String>,
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
                groups.push(vec![format!("{}-title", topic.id), format!("{}-hint", topic.id)]);
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
        groups.retain(|group| !group.iter().any(|id| self.built_in.contains(id)));
        groups.sort();
        groups.dedup();
        groups
    }

    /// The ids of those messages.
    pub(super) fn ids(&self) -> BTreeSet<String> {
        self.groups().into_iter().flatten().collect()
    }

    fn is_own_topic(&self, id: &str) -> bool {
        !self.built_in.contains(&format!("{id}-title"))
    }

    /// The guide with the cards and items that have all words in the clinic's first language, and their
    /// messages. `has` are the messages that the clinic has in it; the others are reported.
    pub(super) fn settle(
        mut self,
        folder: &mut Folder,
        languages: &super::FirstLanguages,
        has: &BTreeSet<String>,
    ) -> (ClinicGuide, OwnMessages) {
        let first = &languages.first;
        let (built_in, places) = (&self.built_in, &self.places);
        let mut lacks = |part: &str, key: &str, wanted: Vec<String>| {
            let is_missing = |id: &String| !has.contains(id) && !built_in.contains(id);
            let missing: Vec<_> = wanted.into_iter().filter(is_missing).collect();
            if missing.is_empty() {
                return false;
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
            let first_card = topic.cards.first().map(|card| format!("{}/{}", topic.id, card.id));
            if lacks(&first_card.unwrap_or_default(), &topic.id, title.to_vec()) {
                topic.cards.clear();
            }
            let whole = topic.clone();
            topic.cards.retain(|card| {
                let part = format!("{}/{}", whole.id, card.id);
                !lacks(&part, &card.id, whole.messages(card))
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
        };
        (self.guide, own)
    }
}

/// The names of the TOML files of `content`; others are reported.
fn files(folder: &mut Folder) -> Vec<String> {
    for inner in folder.folders(PLACE) {
        let what = "a folder within content is not known; move its files up";
        folder.report(&format!("{PLACE}/{inner}"), "", what);
    }
    let mut files = folder.files(PLACE);
    files.retain(|name| {
        let is_known = name.ends_with(".toml");
        if !is_known && !is_note(name) {
            let what = "no such file is known; there may be topics.toml, TOPIC.toml, sources.toml and tell.toml";
            folder.report(&format!("{PLACE}/{name}"), "", what);
        }
        is_known
    });
    files
}

struct Reader<'a> {
    folder: &'a mut Folder,
    /// The built-in manifest with the clinic's pictures, sources and items, as far as they are read.
    known: Content,
    draft: Draft,
    /// The stems of the clinic's pictures that cannot be shown, which was reported.
    refused: BTreeSet<String>,
}

impl Reader<'_> {
    fn text(&mut self, name: &str) -> Option<(String, String, String)> {
        let path = format!("{PLACE}/{name}");
        let text = self.folder.text(&path)?;
        Some((self.folder.shown(&path), path, text))
    }

    /// Reports faults of the part of a text that begins in a line; whether there were any. A fault is what
    /// is wrong, and what of the text it is about.
    fn report(
        &mut self,
        (path, text, line): (&str, &str, usize),
        key: &str,
        faults: Vec<(String, String)>,
    ) -> bool {
        let shown = self.folder.shown(path);
        let found = !faults.is_empty();
        let each = faults.into_iter().map(|(about, what)| {
            let fault = Diagnostic::new(shown.clone(), key, format!("{what}; it is left out"));
            fault.at(line_about(text, line, &about))
        });
        let each = each.collect();
        self.folder.push_all(path, each);
        found
    }

    fn sources(&mut self) {
        let Some((shown, path, text)) = self.text("sources.toml") else {
            return;
        };
        let (sources, faults) = sources_of(&shown, &text);
        self.folder.push_all(&path, faults);
        for Written { value, line } in sources {
            let fault = source_fault(&self.known, &value).map(|what| (value.id.clone(), what));
            let faults = fault.into_iter().collect();
            if !self.report((&path, &text, line), &value.id, faults) {
                self.known.sources.push(value.clone());
                self.draft.guide.sources.push(value);
            }
        }
    }

    fn items(&mut self) {
        let Some((shown, path, text)) = self.text("tell.toml") else {
            return;
        };
        let (items, faults) = items_of(&shown, &text);
        self.folder.push_all(&path, faults);
        for Written { value, line } in items {
            let (asks, item) = value;
            let faults = item_faults(&self.known, &self.draft.built_in, &item);
            if self.report((&path, &text, line), &item.id, faults) {
                continue;
            }
            self.draft.places.insert(item.id.clone(), (path.clone(), line));
            let (known, own) = match asks {
                true => (&mut self.known.tell.questions, &mut self.draft.guide.questions),
                false => (&mut self.known.tell.statements, &mut self.draft.guide.statements),
            };
            known.push(item.clone());
            own.push(item);
        }
    }

    fn cards(&mut self, name: &str) {
        let id = name.trim_end_matches(".toml");
        let path = format!("{PLACE}/{name}");
        let wrong = match reserved_topic(id) {
            Some(what) => Some(what),
            None if !is_id(id) => Some("name it of small letters, digits and -, such as find-us.toml"),
            None => None,
        };
        if let Some(what) = wrong {
            self.folder.report(&path, "", format!("{what}; the file is left out"));
            return;
        }
        let Some((shown, path, text)) = self.text(name) else {
            return;
        };
        let (cards, faults) = cards_of(&shown, &text);
        let is_empty = cards.is_empty() && faults.is_empty();
        self.folder.push_all(&path, faults);
        if is_empty {
            self.folder.report(&path, "", "no card; give at least one [[card]]");
        }
        let mut topic = Topic {
            id: id.to_owned(),
            cards: Vec::new(),
        };
        for Written { mut value, line } in cards {
            // The words stand without a picture that is refused.
            let is_refused = |it: &crate::content::Picture| {
                let crate::content::Picture::Scene(stem) = it else {
                    return false;
                };
                self.refused.contains(stem)
            };
            value.picture.take_if(|it| is_refused(it));
            value.exam_pictures.retain(|_, it| !is_refused(it));
            let mut faults = card_faults(&self.known, &self.draft.built_in, &topic, &value);
            let count: usize = self.draft.guide.topics.iter().map(|it| it.cards.len()).sum();
            if count + topic.cards.len() >= MAX_CARDS {
                faults.push((String::new(), format!("more than {MAX_CARDS} cards; remove some")));
            }
            if self.report((&path, &text, line), &value.id, faults) {
                continue;
            }
            let place = format!("{id}/{}", value.id);
            self.draft.places.insert(place, (path.clone(), line));
            topic.cards.push(value);
        }
        if !topic.cards.is_empty() {
            self.draft.guide.topics.push(topic);
        }
    }

    /// Reads what is hidden, and the order of the topics.
    fn topics(&mut self, built_in: &Content) {
        let Some((shown, path, text)) = self.text("topics.toml") else {
            return;
        };
        let file = match TopicsFile::parse(&shown, &text) {
            Ok(file) => file,
            Err(faults) => {
                let faults = faults.into_iter().map(super::left_out).collect();
                self.folder.push_all(&path, faults);
                return;
            }
        };
        self.draft.is_shown = file.show_in_staff_language;
        for id in file.hide {
            let fault = hide_fault(built_in, &id).map(|what| (id.clone(), what));
            let at = (path.as_str(), text.as_str(), 1);
            if let Some((about, what)) = fault {
                self.note(at, "hide", &about, what);
            } else {
                self.draft.guide.hide.push(id);
            }
        }
        let own: BTreeSet<_> = self.draft.guide.topics.iter().map(|it| it.id.clone()).collect();
        let known = |id: &str| own.contains(id) || built_in.topics.iter().any(|it| it.id == id);
        let mut order: Vec<String> = Vec::new();
        for id in file.order {
            let at = (path.as_str(), text.as_str(), 1);
            if !known(&id) {
                self.note(at, "order", &id, format!("no topic \"{id}\"; {}", topics_in(built_in, &own)));
            } else if order.contains(&id) {
                self.note(at, "order", &id, format!("\"{id}\" stands there twice; name it once"));
            } else {
                order.push(id);
            }
        }
        self.draft.guide.order = order;
        for (id, tile) in file.picture {
            let at = (path.as_str(), text.as_str(), 1);
            let key = format!("picture.{id}");
            let scenes: Vec<_> = std::iter::once(&tile.general).chain(tile.exams.values()).collect();
            let unknown = scenes.into_iter().find(|stem| !has_scene(&self.known, stem)).cloned();
            if !own.contains(&id) {
                self.note(at, &key, &id, "no topic of yours; only those have a tile of yours".to_owned());
            } else if let Some(stem) = unknown {
                self.note(at, &key, &stem, no_scene(&stem));
            } else {
                self.draft.guide.tiles.insert(id, tile);
            }
        }
    }

    /// Reports a fault of one entry of a file, which alone is left out.
    fn note(&mut self, (path, text, line): (&str, &str, usize), key: &str, about: &str, what: String) {
        let fault = Diagnostic::new(self.folder.shown(path), key, what);
        self.folder.push(path, fault.at(line_about(text, line, about)));
    }

    /// Reports pictures that nothing of the clinic's shows, if all of its cards stand.
    fn unused_pictures(&mut self) {
        let (guide, is_well) = (&self.draft.guide, self.folder.diagnostics.is_empty());
        let mut used = BTreeSet::new();
        for card in guide.topics.iter().flat_map(|topic| &topic.cards) {
            for picture in card.picture.iter().chain(card.exam_pictures.values()) {
                if let crate::content::Picture::Scene(stem) = picture {
                    used.insert(stem.clone());
                }
            }
        }
        let items = guide.statements.iter().chain(&guide.questions);
        used.extend(items.map(|item| item.picture.clone()));
        for tile in guide.tiles.values() {
            used.extend(std::iter::once(&tile.general).chain(tile.exams.values()).cloned());
        }
        let stems: Vec<_> = self.known.own_pictures.keys().cloned().collect();
        for stem in stems.iter().filter(|stem| is_well && !used.contains(*stem)) {
            let what = format!("no card shows it; name it on one: picture = {{ scene = \"{stem}\" }}");
            self.folder.report(&format!("{}/{stem}", picture::PLACE), "", what);
        }
        let unused: BTreeMap<_, Arc<_>> = std::mem::take(&mut self.known.own_pictures);
        self.known.own_pictures = unused.into_iter().filter(|(stem, _)| used.contains(stem)).collect();
    }
}

/// Whether there is such a picture of the clinic or such a scene.
pub(super) fn has_scene(known: &Content, stem: &str) -> bool {
    known.own_pictures.contains_key(stem)
        || assets::bytes(&format!("scenes/{stem}.svg")).is_some()
}

/// What is said of a picture that there is not.
pub(super) fn no_scene(stem: &str) -> String {
    format!("no picture pictures/{stem}.png or {stem}.svg, and no built-in scene of this name")
}

/// The topics that can be named.
pub(super) fn topics_in(content: &Content, own: &BTreeSet<String>) -> String {
    let built_in = content.topics.iter().map(|topic| topic.id.as_str());
    let all: Vec<_> = built_in.chain(own.iter().map(String::as_str)).collect();
    format!("the topics are {}", all.join(", "))
}

/// Whether a text is the id of an exam.
pub(super) fn is_exam(id: &str) -> bool {
    ExamId::parse(id).is_some()
}

/// The line that says something in quotes, from a line on up to the next section; else that line.
fn line_about(text: &str, line: usize, about: &str) -> usize {
    let quoted = format!("\"{about}\"");
    let lines = text.lines().enumerate().skip(line.saturating_sub(1));
    let mut part = lines.take_while(|(index, it)| *index + 1 == line || !it.starts_with("[["));
    let found = part.find(|(_, it)| !about.is_empty() && (it.contains(&quoted) || it.contains(&format!("[picture.{about}]"))));
    found.map_or(line, |(index, _)| index + 1)
}
