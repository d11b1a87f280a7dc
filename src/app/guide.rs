//! The speech mode: everything is told to somebody who cannot see, and four arrows reach it all.

use fluent::types::FluentValue;
use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::attention::{Scene, focus_on};
use super::{EarWord, Kiosk, Message, Panel};
use crate::document::{Document, Role, topic_title};
use crate::language::{Direction, Language, Tag};
use crate::place::Place;
use crate::reader::aloud::{Command, Line, lines, sayable};
use crate::reader::guide::{Item, Kind, Said, Step, percent_of};
use crate::screen::eye::BESIDE;
use crate::screen::languages::Purpose as Asked;
use crate::widget::access::{self, Found, Node};
use crate::widget::focus::{self, Move};
use crate::widget::gate::Passed;
use crate::widget::gather::gather;

/// What for somebody asks what is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The speech mode has come on.
    Begin,
    /// Another screen has come.
    Arrive,
    /// To go a step.
    Go(Step),
    /// To hear where they are.
    Again,
    /// To hear what has changed.
    News,
}

impl Kiosk {
    pub(super) fn pass(&mut self, passed: Passed) -> Task<Message> {
        match passed {
            Passed::Stroke(stroke) => {
                if self.ear.press.take(stroke) {
                    return self.switch_speech();
                }
                Task::none()
            }
            Passed::Answered => self.look_for(Look::News),
            Passed::Unanswered => self.look_for(Look::Again),
        }
    }

    /// Turns the speech mode on or off, and says so.
    pub(super) fn switch_speech(&mut self) -> Task<Message> {
        if !self.ear.has_speech_mode() {
            return Task::none();
        }
        self.ear.stop();
        self.ear.guide.on = !self.ear.guide.on;
        self.ear.guide.unheard = false;
        if self.ear.guide.on {
            self.focus_visible = true;
            return self.look_for(Look::Begin);
        }
        self.ear.dark = false;
        self.ear.spot = None;
        let off = self.said("speech-off");
        self.ear.mouth.announce(vec![off], self.ear.sound);
        focus_on(self.resting_focus(None))
    }

    pub(super) fn darken(&mut self) {
        if !self.ear.guide.on {
            return;
        }
        self.ear.dark = !self.ear.dark;
        let words = if self.ear.dark {
            "speech-dark"
        } else {
            "speech-light"
        };
        let said = self.said(words);
        self.ear.mouth.announce(vec![said], self.ear.sound);
    }

    pub(super) fn tell_sound(&mut self, louder: bool, faster: bool) {
        let mut row = Vec::new();
        if louder || !faster {
            let volume = self.ear.sound.volume.0;
            let words = percent_of(&self.language, "speech-volume", volume);
            row.push((self.language.tag().to_owned(), sayable(&words)));
        }
        if faster {
            let words = crate::document::pace(&self.language, self.ear.sound.pace);
            row.push((self.language.tag().to_owned(), sayable(&words)));
        }
        self.ear.mouth.announce(row, self.ear.sound);
    }

    /// A key that moves, while the speech mode is on.
    pub(super) fn go_by_ear(&mut self, by: Move) -> Task<Message> {
        // What is read aloud waits; its controls can be reached.
        self.ear.command(Command::Pause);
        let rtl = self.language.direction() == Direction::Rtl;
        let step = match by {
            Move::Down => Step::Next,
            Move::Up => Step::Previous,
            Move::Next => Step::NextControl,
            Move::Previous => Step::PreviousControl,
            Move::Right if rtl => Step::PreviousControl,
            Move::Left if rtl => Step::NextControl,
            Move::Right => Step::NextControl,
            Move::Left => Step::PreviousControl,
        };
        self.look_for(Look::Go(step))
    }

    /// Asks what is on the screen.
    pub(super) fn look_for(&self, purpose: Look) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        operate(gather(self.window)).map(move |found| Message::Ear(EarWord::Found(purpose, found)))
    }

    /// What another screen, or another count, means for somebody who only hears.
    pub(super) fn guide_to(&mut self, before: &Scene, after: &Scene) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        if !before.is_same_screen(after) {
            return self.look_for(Look::Arrive);
        }
        let counted = before.seconds() != after.seconds();
        if let Some(seconds) = after.seconds().filter(|it| counted && it % 10 == 0) {
            let counts = self.eye().languages().flat_map(|language| {
                let document = Document::warning(language, seconds);
                let counts: Vec<Said> = document
                    .of(Role::Paragraph)
                    .map(|it| (document.language.clone(), sayable(&it.text())))
                    .collect();
                counts
            });
            let row = counts.collect();
            self.ear.mouth.announce(row, self.ear.sound);
        }
        Task::none()
    }

    pub(super) fn guide_through(&mut self, purpose: Look, found: &[Found]) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        let (items, ids): (Vec<Item>, Vec<Option<Id>>) = self.items(found).into_iter().unzip();
        match purpose {
            Look::Begin => {
                let mut row = vec![self.said("speech-on"), self.said("speech-keys")];
                row.extend(self.arrival(&items));
                self.ear.mouth.announce(row, self.ear.sound);
                Task::none()
            }
            Look::Arrive => {
                let row = self.arrival(&items);
                self.ear.mouth.announce(row, self.ear.sound);
                Task::none()
            }
            Look::Go(step) => {
                let Some(at) = self.ear.guide.step(&items, step, &self.language) else {
                    return Task::none();
                };
                self.tell(&items[at]);
                match &ids[at] {
                    Some(id) if items[at].kind.is_control() => focus_on(id.clone()),
                    _ => operate(focus::nowhere()).discard(),
                }
            }
            Look::Again => {
                if let Some(at) = self.ear.guide.here(&items) {
                    self.tell(&items[at]);
                }
                Task::none()
            }
            Look::News => {
                let row = self.ear.guide.news(&items, &self.language);
                if !row.is_empty() {
                    self.ear.mouth.announce(row, self.ear.sound);
                }
                Task::none()
            }
        }
    }

    fn tell(&mut self, item: &Item) {
        self.ear.spot = self.spot_of(item);
        let row = item.told(&self.language);
        self.ear.mouth.announce(row, self.ear.sound);
    }

    fn said(&self, id: &str) -> Said {
        (self.language.tag().to_owned(), self.language.words(id))
    }

    /// What is said when a screen has come: its heading, where it is, how much there is, and what
    /// Enter would press. A panel that only tells something is read whole.
    fn arrival(&mut self, items: &[Item]) -> Vec<Said> {
        let mut row = Vec::new();
        let tag = self.language.tag().to_owned();
        let whole = self.session.is_asking() || matches!(self.panel, Some(Panel::Meaning(..)));
        let plain = self.panel.is_none() && !self.session.is_asking();
        if plain && self.place == Place::Languages && self.languages.purpose == Asked::Welcome {
            row.extend(self.welcome());
        }
        for item in items {
            if item.kind == Kind::Heading || (whole && !item.kind.is_control()) {
                row.extend(item.words.iter().cloned());
            }
            if item.kind == Kind::Heading && !whole && self.panel.is_some() {
                // Of a panel only its own heading; the others are those of its groups.
                break;
            }
        }
        if let Some((index, total)) = self.place.position(&self.content).filter(|_| plain) {
            let args = [
                ("number", FluentValue::from(index + 1)),
                ("total", FluentValue::from(total)),
            ];
            let place = self.language.words_with("speech-place", &args);
            row.push((tag.clone(), sayable(&place)));
        }
        if !whole {
            let args = [("count", FluentValue::from(items.len()))];
            let parts = self.language.words_with("speech-parts", &args);
            row.push((tag, sayable(&parts)));
        }
        if let Some(item) = self.ear.guide.arrive(items, &self.language) {
            row.extend(item.told(&self.language));
        }
        row
    }

    /// How to begin, in each language that is offered.
    fn welcome(&self) -> Vec<Said> {
        let offered = self.offered.iter();
        let languages = offered.filter_map(|meta| Language::load(&self.catalogue, &meta.tag));
        languages
            .map(|it| (it.tag().to_owned(), it.words("speech-welcome")))
            .collect()
    }

    /// The documents of what is on top: a panel, the question, or the screen.
    fn documents_on_top(&self) -> Vec<Document> {
        if let Some(seconds) = self.session.seconds_left(self.now) {
            let languages = self.eye().languages();
            return languages
                .map(|language| Document::warning(language, seconds))
                .collect();
        }
        match &self.panel {
            Some(Panel::Meaning(word, side)) => {
                let language = self.eye().languages().nth(*side).unwrap_or(&self.language);
                vec![Document::meaning(language, word)]
            }
            Some(_) => Vec::new(),
            None => self.documents(),
        }
    }

    /// Where the words of an item stand among the blocks of the screen.
    fn spot_of(&self, item: &Item) -> Option<crate::reader::aloud::Spot> {
        if self.panel.is_some() || self.session.is_asking() {
            return None;
        }
        let (tag, words) = item.words.first()?;
        let lines = lines(&self.documents(), &self.offered);
        let is_it = |line: &&Line| match item.kind {
            Kind::Picture => words.starts_with(&line.words),
            _ => *words == line.words,
        };
        lines
            .iter()
            .find(|line| line.language == *tag && is_it(line))
            .map(|line| line.spot)
    }

    /// What was found in the live tree, as items; with the ids by which controls can be focused.
    fn items(&self, found: &[Found]) -> Vec<(Item, Option<Id>)> {
        let lines = lines(&self.documents_on_top(), &self.offered);
        let mut items = Vec::new();
        for (index, it) in found.iter().enumerate() {
            let Some(kind) = kind_of(it.node.role) else {
                continue;
            };
            if holder(found, index).is_some() {
                continue;
            }
            let mut words = self.words_of(&it.node, kind, &lines);
            // What stands on a control beside its name.
            let on_it = found.iter().enumerate().filter(|(at, it)| {
                holder(found, *at) == Some(index) && it.node.role == access::Role::Text
            });
            for (_, inner) in on_it {
                let tongue = inner.node.language;
                let inner = sayable(&inner.node.name);
                // A letter that samples a size of text says nothing.
                if inner.chars().count() > 1 && !it.node.name.contains(&inner) {
                    words.push((self.language_of(&inner, tongue, &lines), inner));
                }
            }
            words.retain(|(_, words)| !words.is_empty());
            if words.is_empty() {
                continue;
            }
            let item = Item {
                kind,
                words,
                place: kind.is_control().then(|| among(found, index)).flatten(),
                focused: it.node.focused,
            };
            items.push((item, it.node.id.clone()));
        }
        items
    }

    /// The words of a name, each in its language: a control in two languages is called in both.
    fn words_of(&self, node: &Node, kind: Kind, lines: &[Line]) -> Vec<Said> {
        let name = sayable(&node.name);
        let sides: Vec<&str> = name.split(BESIDE).collect();
        match &self.second {
            Some(second) if kind.is_control() && sides.len() == 2 => {
                let tags = [self.language.tag(), second.tag()];
                let said = tags.iter().zip(sides);
                said.map(|(tag, words)| ((*tag).to_owned(), sayable(words)))
                    .collect()
            }
            _ => vec![(self.language_of(&name, node.language, lines), name)],
        }
    }

    /// The tag of the language that words on the screen are in.
    fn language_of(&self, words: &str, known: Option<Tag>, lines: &[Line]) -> String {
        if let Some(known) = known {
            return known.as_str().to_owned();
        }
        let own = self.offered.iter().find(|meta| meta.name == words);
        let line = lines.iter().find(|line| line.words == words);
        // A picture is called by its name and its description; a link is a part of its text.
        let part = || {
            lines
                .iter()
                .find(|line| line.words.contains(words) || words.starts_with(&line.words))
        };
        let title = |language: &&Language| {
            let topics = self.content.topics.iter();
            let mut titles = topics.map(|topic| topic_title(language, topic));
            titles.any(|title| title == words)
                || ["words-title", "about-title"]
                    .iter()
                    .any(|id| language.words(id) == words)
        };
        let titled = || self.eye().languages().find(title);
        own.map(|meta| meta.tag.clone())
            .or_else(|| line.map(|line| line.language.clone()))
            .or_else(|| titled().map(|language| language.tag().to_owned()))
            .or_else(|| part().map(|line| line.language.clone()))
            .unwrap_or_else(|| self.language.tag().to_owned())
    }
}

fn kind_of(role: access::Role) -> Option<Kind> {
    Some(match role {
        access::Role::Heading(_) => Kind::Heading,
        access::Role::Text | access::Role::ListItem => Kind::Text,
        access::Role::Button => Kind::Button,
        access::Role::Choice { chosen } => Kind::Choice { chosen },
        access::Role::Link => Kind::Link,
        access::Role::Image => Kind::Picture,
        access::Role::Slider { percent } => Kind::Slider { percent },
        access::Role::Scroll | access::Role::Dialog => return None,
    })
}

/// The button that holds a node.
fn holder(found: &[Found], index: usize) -> Option<usize> {
    let mut parent = found[index].parent;
    while let Some(at) = parent {
        if matches!(
            found[at].node.role,
            access::Role::Button | access::Role::Choice { .. }
        ) {
            return Some(at);
        }
        parent = found[at].parent;
    }
    None
}

/// The place of a control among its like: those within the same, with no heading between.
fn among(found: &[Found], index: usize) -> Option<(usize, usize)> {
    let parent = found[index].parent;
    let siblings = || {
        found
            .iter()
            .enumerate()
            .filter(|(_, it)| it.parent == parent)
    };
    let is_heading = |it: &Found| matches!(it.node.role, access::Role::Heading(_));
    let mut from = siblings().filter(|(at, it)| *at < index && is_heading(it));
    let from = from.next_back().map_or(0, |(at, _)| at);
    let to = siblings().find(|(at, it)| *at > index && is_heading(it));
    let to = to.map_or(found.len(), |(at, _)| at);
    let like = siblings().filter(|(at, it)| {
        (from..to).contains(at) && kind_of(it.node.role).is_some_and(Kind::is_control)
    });
    let like: Vec<usize> = like.map(|(at, _)| at).collect();
    let place = like.iter().position(|at| *at == index)?;
    (like.len() > 1).then_some((place, like.len()))
}
