//! Converts accessibility nodes to items of spoken navigation.

use iced::advanced::widget::Id;

use crate::a11y::{PlacedNode, Role};
use crate::document::{BlockRef, Label, Phrase};
use crate::speech::Spoken;
use crate::speech::nav::Item;
use crate::speech::spoken_blocks::sayable_phrase;

/// The nodes as items, each with its widget id. The content of a control is part of its item.
pub(super) fn items(nodes: &[PlacedNode], spoken: Spoken<'_>) -> Vec<(Item, Option<Id>)> {
    let alone = nodes
        .iter()
        .enumerate()
        .filter(|(index, it)| is_item(it.node.role) && control_around(nodes, *index).is_none());
    let items = alone.filter_map(|(index, it)| {
        let words = words(nodes, index, spoken);
        let item = Item {
            role: it.node.role,
            block: it.node.label.reference(),
            place: position(nodes, index).filter(|_| it.node.role.is_control()),
            focused: it.node.focused,
            words,
        };
        (!item.words.is_empty()).then(|| (item, it.node.id.clone()))
    });
    items.collect()
}

fn is_item(role: Role) -> bool {
    !matches!(role, Role::Scroll | Role::Dialog)
}

/// The words of a node, and of the text inside it that is not part of its label.
fn words(nodes: &[PlacedNode], index: usize, spoken: Spoken<'_>) -> Vec<Phrase> {
    let own = nodes.get(index).into_iter();
    let on_it = nodes.iter().enumerate().filter(|(at, it)| {
        control_around(nodes, *at) == Some(index)
            && it.node.role == Role::Text
            && !it.node.is_label_of_control
    });
    own.chain(on_it.map(|(_, it)| it))
        .flat_map(|it| {
            let label = &it.node.label;
            label
                .phrases()
                .iter()
                .map(|phrase| said(label, phrase, spoken))
        })
        .filter(|phrase| !phrase.text.is_empty())
        .collect()
}

/// A phrase of a label as it is said. Of several blocks only the words of all are known.
fn said(label: &Label, phrase: &Phrase, spoken: Spoken<'_>) -> Phrase {
    let instead = match label.blocks.as_slice() {
        [id] => spoken(&BlockRef {
            language: phrase.language,
            id: id.clone(),
        }),
        _ => None,
    };
    match instead {
        Some(text) => sayable_phrase(&Phrase {
            text,
            ..phrase.clone()
        }),
        None => sayable_phrase(phrase),
    }
}

/// The innermost control that contains a node.
fn control_around(nodes: &[PlacedNode], index: usize) -> Option<usize> {
    let parent = |index: &usize| nodes.get(*index)?.parent;
    std::iter::successors(parent(&index), parent)
        .find(|&at| nodes.get(at).is_some_and(|it| it.node.role.has_content()))
}

/// The position of a control in its group, and the size of the group. A group is the sibling
/// controls between two headings.
fn position(nodes: &[PlacedNode], index: usize) -> Option<(usize, usize)> {
    let parent = nodes.get(index)?.parent;
    let siblings = || {
        nodes
            .iter()
            .enumerate()
            .filter(|(_, it)| it.parent == parent)
    };
    let headings = || siblings().filter(|(_, it)| matches!(it.node.role, Role::Heading(_)));
    let from = headings().rfind(|(at, _)| *at < index);
    let from = from.map_or(0, |(at, _)| at);
    let to = headings().find(|(at, _)| *at > index);
    let to = to.map_or(nodes.len(), |(at, _)| at);
    let controls =
        siblings().filter(|(at, it)| (from..to).contains(at) && it.node.role.is_control());
    let controls: Vec<usize> = controls.map(|(at, _)| at).collect();
    let place = controls.iter().position(|at| *at == index)?;
    (controls.len() > 1).then_some((place, controls.len()))
}
