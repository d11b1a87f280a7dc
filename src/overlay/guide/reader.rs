//! Reads the files of `content`, and checks what stands in them.

use std::collections::BTreeSet;

use super::faults::{
    card_faults, has_scene, hide_fault, item_faults, no_scene, order_fault, refused_scene,
    source_fault,
};
use super::{Draft, PLACE};
use crate::content::{
    Content, Picture, Topic, TopicsFile, Written, cards_of, items_of, reserved_topic, sources_of,
};
use crate::diagnostic::Diagnostic;
use crate::overlay::folder::Folder;
use crate::overlay::{is_id, is_note, left_out, picture};

/// More cards than anybody reads; a longer list would only hide what is wrong.
const MAX_CARDS: usize = 200;

/// The names of the TOML files of `content`; others are reported.
pub(super) fn files(folder: &mut Folder) -> Vec<String> {
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

pub(super) struct Reader<'a> {
    pub(super) folder: &'a mut Folder,
    /// The built-in manifest with the clinic's pictures, sources and items, as far as they are read.
    pub(super) known: Content,
    pub(super) draft: Draft,
    /// The stems of the clinic's pictures that cannot be shown, which was reported.
    pub(super) refused: BTreeSet<String>,
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
        if found {
            self.leave_out(path);
        }
        found
    }

    /// Notes that something of a file is left out, so that its messages are not called unknown.
    fn leave_out(&mut self, path: &str) {
        let name = path.rsplit('/').next().unwrap_or_default();
        let starts = match name.trim_end_matches(".toml") {
            "tell" => vec!["tell-".to_owned(), "ask-".to_owned()],
            topic => vec![format!("{topic}-")],
        };
        self.draft.left_out.extend(starts);
        self.draft.left_out.push("picture-".to_owned());
    }

    /// Reports what cannot be read of a file.
    fn report_unread(&mut self, path: &str, faults: Vec<Diagnostic>) {
        if !faults.is_empty() {
            self.leave_out(path);
        }
        self.folder.push_all(path, faults);
    }

    pub(super) fn sources(&mut self) {
        let Some((shown, path, text)) = self.text("sources.toml") else {
            return;
        };
        let (sources, faults) = sources_of(&shown, &text);
        self.report_unread(&path, faults);
        for Written { value, line } in sources {
            let fault = source_fault(&self.known, &value).map(|what| (value.id.clone(), what));
            let faults = fault.into_iter().collect();
            if !self.report((&path, &text, line), &value.id, faults) {
                self.known.sources.push(value.clone());
                self.draft.guide.sources.push(value);
            }
        }
    }

    pub(super) fn items(&mut self) {
        let Some((shown, path, text)) = self.text("tell.toml") else {
            return;
        };
        let (items, faults) = items_of(&shown, &text);
        self.report_unread(&path, faults);
        for Written { value, line } in items {
            let (asks, item) = value;
            let faults = match self.refused.contains(&item.picture) {
                true => vec![(item.picture.clone(), refused_scene(&item.picture))],
                false => item_faults(&self.known, &self.draft.built_in, &item),
            };
            if self.report((&path, &text, line), &item.id, faults) {
                continue;
            }
            self.draft
                .places
                .insert(item.id.clone(), (path.clone(), line));
            let (known, own) = match asks {
                true => (
                    &mut self.known.tell.questions,
                    &mut self.draft.guide.questions,
                ),
                false => (
                    &mut self.known.tell.statements,
                    &mut self.draft.guide.statements,
                ),
            };
            known.push(item.clone());
            own.push(item);
        }
    }

    pub(super) fn cards(&mut self, name: &str) {
        let id = name.trim_end_matches(".toml");
        let path = format!("{PLACE}/{name}");
        let wrong = match reserved_topic(id) {
            Some(what) => Some(what),
            None if !is_id(id) => {
                Some("name it of small letters, digits and -, such as find-us.toml")
            }
            None => None,
        };
        if let Some(what) = wrong {
            self.folder
                .report(&path, "", format!("{what}; the file is left out"));
            self.leave_out(&path);
            return;
        }
        let Some((shown, path, text)) = self.text(name) else {
            self.leave_out(&path);
            return;
        };
        let (cards, faults) = cards_of(&shown, &text);
        let is_empty = cards.is_empty() && faults.is_empty();
        self.report_unread(&path, faults);
        if is_empty {
            self.folder
                .report(&path, "", "no card; give at least one [[card]]");
        }
        let mut topic = Topic {
            id: id.to_owned(),
            cards: Vec::new(),
        };
        for Written { mut value, line } in cards {
            // The words stand without a picture that is refused.
            let refused = &self.refused;
            let is_refused =
                |it: &Picture| matches!(it, Picture::Scene(stem) if refused.contains(stem));
            value.picture.take_if(|it| is_refused(it));
            value.exam_pictures.retain(|_, it| !is_refused(it));
            let mut faults = card_faults(&self.known, &self.draft.built_in, &topic, &value);
            let count: usize = self
                .draft
                .guide
                .topics
                .iter()
                .map(|it| it.cards.len())
                .sum();
            if count + topic.cards.len() >= MAX_CARDS {
                faults.push((
                    String::new(),
                    format!("more than {MAX_CARDS} cards; remove some"),
                ));
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
    pub(super) fn topics(&mut self, built_in: &Content) {
        let Some((shown, path, text)) = self.text("topics.toml") else {
            return;
        };
        let file = match TopicsFile::parse(&shown, &text) {
            Ok(file) => file,
            Err(faults) => {
                let faults = faults.into_iter().map(left_out).collect();
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
        let own: BTreeSet<_> = self
            .draft
            .guide
            .topics
            .iter()
            .map(|it| it.id.clone())
            .collect();
        let known = |id: &str| own.contains(id) || built_in.topics.iter().any(|it| it.id == id);
        let mut order: Vec<String> = Vec::new();
        for id in file.order {
            let at = (path.as_str(), text.as_str(), 1);
            if !known(&id) {
                let what = order_fault(&self.draft.guide, built_in, &own, &id);
                self.note(at, "order", &id, what);
            } else if self.draft.guide.hide.contains(&id) && !own.contains(&id) {
                let what = format!("\"{id}\" is in hide, too; name it in one of them");
                self.note(at, "order", &id, what);
            } else if order.contains(&id) {
                self.note(
                    at,
                    "order",
                    &id,
                    format!("\"{id}\" stands there twice; name it once"),
                );
            } else {
                order.push(id);
            }
        }
        self.draft.guide.order = order;
        for (id, tile) in file.picture {
            let at = (path.as_str(), text.as_str(), 1);
            let key = format!("picture.{id}");
            let scenes: Vec<_> = std::iter::once(&tile.general)
                .chain(tile.exams.values())
                .collect();
            let unknown = scenes
                .into_iter()
                .find(|stem| !has_scene(&self.known, stem))
                .cloned();
            if !own.contains(&id) {
                self.note(
                    at,
                    &key,
                    &id,
                    "no topic of yours; only those have a tile of yours".to_owned(),
                );
            } else if let Some(stem) = unknown {
                let what = match self.refused.contains(&stem) {
                    true => refused_scene(&stem),
                    false => no_scene(&stem),
                };
                self.note(at, &key, &stem, what);
            } else {
                self.draft.guide.tiles.insert(id, tile);
            }
        }
    }

    /// Reports a fault of one entry of a file, which alone is left out.
    fn note(
        &mut self,
        (path, text, line): (&str, &str, usize),
        key: &str,
        about: &str,
        what: String,
    ) {
        let fault = Diagnostic::new(self.folder.shown(path), key, what);
        self.folder
            .push(path, fault.at(line_about(text, line, about)));
    }

    /// Reports pictures that nothing of the clinic's shows, if all of its cards stand.
    pub(super) fn unused_pictures(&mut self) {
        let (guide, is_well) = (&self.draft.guide, self.draft.left_out.is_empty());
        let mut used = BTreeSet::new();
        for card in guide.topics.iter().flat_map(|topic| &topic.cards) {
            for picture in card.picture.iter().chain(card.exam_pictures.values()) {
                if let Picture::Scene(stem) = picture {
                    used.insert(stem.clone());
                }
            }
        }
        let items = guide.statements.iter().chain(&guide.questions);
        used.extend(items.map(|item| item.picture.clone()));
        for tile in guide.tiles.values() {
            used.extend(
                std::iter::once(&tile.general)
                    .chain(tile.exams.values())
                    .cloned(),
            );
        }
        let stems: Vec<_> = self.known.own_pictures.keys().cloned().collect();
        for stem in stems.iter().filter(|stem| is_well && !used.contains(*stem)) {
            let what =
                format!("no card shows it; name it on one: picture = {{ scene = \"{stem}\" }}");
            self.folder
                .report(&format!("{}/{stem}", picture::PLACE), "", what);
        }
        self.known
            .own_pictures
            .retain(|stem, _| used.contains(stem));
    }
}

/// The line that says something in quotes, from a line on up to the next section; else that line.
fn line_about(text: &str, line: usize, about: &str) -> usize {
    let quoted = format!("\"{about}\"");
    let lines = text.lines().enumerate().skip(line.saturating_sub(1));
    let mut part = lines.take_while(|(index, it)| *index + 1 == line || !it.starts_with("[["));
    let found = part.find(|(_, it)| {
        !about.is_empty() && (it.contains(&quoted) || it.contains(&format!("[picture.{about}]")))
    });
    found.map_or(line, |(index, _)| index + 1)
}
