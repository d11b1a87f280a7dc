//! What is on the live screen, as the items that the speech mode tells of.

use iced::advanced::widget::Id;

use super::{Kiosk, Panel};
use crate::document::{Document, topic_title};
use crate::language::{Language, Tag};
use crate::speech::nav::{Item, Kind, Said};
use crate::speech::read_aloud::{Line, Spot, lines, sayable};
use crate::ui::context::BESIDE;
use crate::widget::a11y;
use crate::widget::a11y::{Found, Node};

impl Kiosk {
    /// The documents of what is on top: a panel, the question, or the screen.
    fn documents_on_top(&self) -> Vec<Document> {
        if let Some(seconds) = self.session.seconds_left(self.now) {
            let languages = self.context().languages();
            return languages
                .map(|language| Document::warning(language, seconds))
                .collect();
        }
        match &self.panel {
            Some(Panel::Meaning(word, side)) => {
                let language = self
                    .context()
                    .languages()
                    .nth(*side)
                    .unwrap_or(&self.language);
                vec![Document::meaning(language, word)]
            }
            Some(_) => Vec::new(),
            None => self.documents(),
        }
    }

    /// Where the words of an item stand among the blocks of the screen.
    pub(super) fn spot_of(&self, item: &Item) -> Option<Spot> {
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
    pub(super) fn items(&self, found: &[Found]) -> Vec<(Item, Option<Id>)> {
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
                holder(found, *at) == Some(index) && it.node.role == a11y::Role::Text
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
        let titled = || self.context().languages().find(title);
        own.map(|meta| meta.tag.clone())
            .or_else(|| line.map(|line| line.language.clone()))
            .or_else(|| titled().map(|language| language.tag().to_owned()))
            .or_else(|| part().map(|line| line.language.clone()))
            .unwrap_or_else(|| self.language.tag().to_owned())
    }
}

fn kind_of(role: a11y::Role) -> Option<Kind> {
    Some(match role {
        a11y::Role::Heading(_) => Kind::Heading,
        a11y::Role::Text | a11y::Role::ListItem => Kind::Text,
        a11y::Role::Button => Kind::Button,
        a11y::Role::Choice { chosen } => Kind::Choice { chosen },
        a11y::Role::Link => Kind::Link,
        a11y::Role::Image => Kind::Picture,
        a11y::Role::Slider { percent } => Kind::Slider { percent },
        a11y::Role::Scroll | a11y::Role::Dialog => return None,
    })
}

/// The button that holds a node.
fn holder(found: &[Found], index: usize) -> Option<usize> {
    let mut parent = found[index].parent;
    while let Some(at) = parent {
        if matches!(
            found[at].node.role,
            a11y::Role::Button | a11y::Role::Choice { .. }
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
    let is_heading = |it: &Found| matches!(it.node.role, a11y::Role::Heading(_));
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
