//! Builds an AccessKit tree from the nodes of the screen.

#![allow(
    clippy::indexing_slicing,
    reason = "indices come from the nodes of the same screen"
)]

use accesskit::{Action, Affine, Live, Node, NodeId, Role, Toggled, TreeId, TreeInfo, TreeUpdate};
use iced::Rectangle;

use super::Screen;
use super::accesskit_node::{pressable, rect, slider};
use super::ids::{self, ROOT};
use super::node::{PlacedNode, Role as NodeRole};
use super::text::{self, TextLanguage};
use crate::language::is_bidi_mark;

/// Builds the full tree of a screen.
/// `nodes` are those of the widgets, in reading order; `scale` is the physical px per logical px.
pub fn update(screen: &Screen, nodes: &[PlacedNode], scale: f32) -> TreeUpdate {
    let mut builder = Builder {
        screen,
        placed: nodes,
        ids: ids::ids(screen.page, nodes),
        nodes: Vec::with_capacity(nodes.len() * 3),
    };
    let children = builder.children(None);
    let mut root = Node::new(Role::Window);
    root.set_label(screen.title.as_str());
    root.set_language(screen.language.tag.as_str());
    root.set_bounds(rect(Rectangle::with_size(screen.size)));
    root.set_transform(Affine::scale(scale.into()));
    root.set_children(children);
    builder.nodes.push((ROOT, root));
    for (_, node) in &mut builder.nodes {
        without_bidi_marks(node);
    }
    let focused = nodes.iter().position(|it| it.node.focused);
    TreeUpdate {
        focus: focused.map_or(ROOT, |index| builder.ids[index]),
        nodes: builder.nodes,
        tree: Some(TreeInfo::new(ROOT)),
        tree_id: TreeId::ROOT,
    }
}

/// Removes the marks of direction, which some screen readers announce and braille displays show.
/// Each node has its language, and each run its direction. [`text::label`] does it for runs, whose
/// letters are counted.
fn without_bidi_marks(node: &mut Node) {
    let plain = |text: &str| {
        text.contains(is_bidi_mark)
            .then(|| text.replace(is_bidi_mark, ""))
    };
    if let Some(label) = node.label().and_then(plain) {
        node.set_label(label);
    }
    if let Some(value) = node.value().and_then(plain) {
        node.set_value(value);
    }
    if let Some(description) = node.description().and_then(plain) {
        node.set_description(description);
    }
}

/// The tree while it is built.
pub(super) struct Builder<'a> {
    pub(super) screen: &'a Screen,
    placed: &'a [PlacedNode],
    ids: Vec<NodeId>,
    pub(super) nodes: Vec<(NodeId, Node)>,
}

/// Sibling nodes, grouped into lists and radio groups.
enum Group {
    One(usize),
    List(Vec<usize>),
    Choices(Vec<usize>),
}

impl Builder<'_> {
    pub(super) fn id(&self, index: usize) -> NodeId {
        self.ids[index]
    }

    pub(super) fn placed(&self, index: usize) -> &PlacedNode {
        &self.placed[index]
    }

    pub(super) fn indices_in(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        (0..self.placed.len()).filter(move |&index| self.placed[index].parent == parent)
    }

    /// Builds the children of a node, or of the window, and returns their ids.
    fn children(&mut self, parent: Option<usize>) -> Vec<NodeId> {
        let mut children = Vec::new();
        let mut heading = None;
        for group in self.groups(parent) {
            match group {
                Group::One(index) => {
                    if matches!(self.placed(index).node.role, NodeRole::Heading(_)) {
                        heading = Some(index);
                    }
                    children.extend(self.one(index));
                }
                Group::List(items) => children.push(self.list(&items)),
                Group::Choices(choices) => children.push(self.choices(&choices, heading)),
            }
        }
        children
    }

    fn groups(&self, parent: Option<usize>) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for index in self.indices_in(parent) {
            match (self.placed(index).node.role, groups.last_mut()) {
                (NodeRole::ListItem, Some(Group::List(items))) => items.push(index),
                (NodeRole::ListItem, _) => groups.push(Group::List(vec![index])),
                (NodeRole::Choice { .. }, Some(Group::Choices(choices))) => choices.push(index),
                (NodeRole::Choice { .. }, _) => groups.push(Group::Choices(vec![index])),
                _ => groups.push(Group::One(index)),
            }
        }
        groups
    }

    fn list(&mut self, items: &[usize]) -> NodeId {
        let mut list = Node::new(Role::List);
        list.set_size_of_set(items.len());
        self.group(list, "list", items)
    }

    fn choices(&mut self, choices: &[usize], heading: Option<usize>) -> NodeId {
        let mut group = Node::new(Role::RadioGroup);
        group.set_size_of_set(choices.len());
        if let Some(heading) = heading {
            group.set_label(self.placed(heading).node.name().as_str());
        }
        self.group(group, "choices", choices)
    }

    /// Builds a group node that contains consecutive nodes.
    fn group(&mut self, mut group: Node, what: &str, members: &[usize]) -> NodeId {
        let around = members.first().map_or(ROOT, |&first| self.ids[first]);
        let id = ids::within(around, what, 0);
        let mut children = Vec::new();
        for (position, &member) in members.iter().enumerate() {
            let own = self.one(member);
            if let Some((_, node)) = self.nodes.iter_mut().rev().find(|it| Some(it.0) == own) {
                node.set_position_in_set(position);
            }
            children.extend(own);
        }
        let bounds = members.iter().map(|&member| self.placed(member).bounds);
        if let Some(bounds) = bounds.map(rect).reduce(|all, one| all.union(one)) {
            group.set_bounds(bounds);
        }
        group.set_children(children);
        self.nodes.push((id, group));
        id
    }

    /// Builds the AccessKit node of a node. Pictures without a label are decorative and skipped.
    pub(super) fn one(&mut self, index: usize) -> Option<NodeId> {
        let PlacedNode {
            node: own, bounds, ..
        } = self.placed(index).clone();
        let (id, name) = (self.ids[index], own.name());
        let mut node = match own.role {
            NodeRole::Heading(level) => self.heading(index, level),
            NodeRole::Text if self.indices_in(Some(index)).next().is_none() => {
                let mut label = text::label(id, &name, self.language(index));
                label[0].1.set_bounds(rect(bounds));
                if own.live {
                    label[0].1.set_live(Live::Polite);
                }
                self.nodes.append(&mut label);
                return Some(id);
            }
            NodeRole::Text => self.passage(index, Role::Paragraph),
            NodeRole::ListItem => self.passage(index, Role::ListItem),
            NodeRole::Button | NodeRole::Choice { .. } | NodeRole::CheckBox { .. } => {
                self.button(index)
            }
            NodeRole::Link => self.link(index),
            NodeRole::Image if name.is_empty() => return None,
            NodeRole::Image => Node::new(Role::Image),
            NodeRole::Slider { percent } => slider(&own, percent),
            NodeRole::Scroll => self.scroll(index),
            NodeRole::Dialog => self.dialog(index),
        };
        node.set_bounds(rect(bounds));
        if !name.is_empty() {
            node.set_label(name);
        }
        node.set_language(self.language(index).tag.as_str());
        self.nodes.push((id, node));
        Some(id)
    }

    fn button(&mut self, index: usize) -> Node {
        let own = &self.placed(index).node;
        let mut node = match own.role {
            NodeRole::Choice { chosen } => {
                let mut node = Node::new(Role::RadioButton);
                node.set_toggled(Toggled::from(chosen));
                node
            }
            NodeRole::CheckBox { checked } => {
                let mut node = Node::new(Role::CheckBox);
                node.set_toggled(Toggled::from(checked));
                node
            }
            _ => Node::new(Role::Button),
        };
        pressable(&mut node, own.opens);
        if own.live {
            node.set_live(Live::Polite);
        }
        let inner = self.inside(index).map(|inner| &inner.node);
        let beyond_label = inner.filter(|it| !it.is_label_of_control && !it.label.is_empty());
        let beyond_label: Vec<_> = beyond_label.map(|it| it.name()).collect();
        if !beyond_label.is_empty() {
            node.set_description(beyond_label.join(". "));
        }
        node
    }

    fn scroll(&mut self, index: usize) -> Node {
        let own = self.placed(index).bounds;
        let (top, bottom) = (own.y, own.y + own.height);
        let out_of_sight = |inner: &PlacedNode| {
            let bounds = inner.bounds;
            bounds.y < top - 1.0 || bounds.y + bounds.height > bottom + 1.0
        };
        let scrolls = self.inside(index).any(out_of_sight);
        let children = self.children(Some(index));
        if !scrolls {
            let mut node = Node::new(Role::GenericContainer);
            node.set_children(children);
            return node;
        }
        let within: Vec<NodeId> = self.inside_indices(index).map(|it| self.ids[it]).collect();
        for (id, node) in &mut self.nodes {
            if within.contains(id) {
                node.add_action(Action::ScrollIntoView);
            }
        }
        let mut node = Node::new(Role::ScrollView);
        node.add_action(Action::ScrollUp);
        node.add_action(Action::ScrollDown);
        node.set_children(children);
        node
    }

    fn dialog(&mut self, index: usize) -> Node {
        let children = self.children(Some(index));
        let mut node = Node::new(if self.screen.urgent {
            Role::AlertDialog
        } else {
            Role::Dialog
        });
        node.set_modal();
        node.set_children(children);
        node
    }

    fn inside_indices(&self, around: usize) -> impl Iterator<Item = usize> {
        let pieces = self.placed;
        (around + 1..pieces.len()).filter(move |&index| {
            std::iter::successors(pieces[index].parent, |&parent| pieces[parent].parent)
                .any(|parent| parent == around)
        })
    }

    fn inside(&self, around: usize) -> impl Iterator<Item = &PlacedNode> {
        self.inside_indices(around).map(|index| self.placed(index))
    }

    /// The language of a node: its own, or that of the first labelled descendant, or of the parent.
    pub(super) fn language(&self, index: usize) -> TextLanguage {
        let of = |it: &PlacedNode| it.node.label.language();
        let own = of(self.placed(index)).or_else(|| self.inside(index).find_map(of));
        match (own, self.placed(index).parent) {
            (Some((tag, direction)), _) => TextLanguage { tag, direction },
            (None, Some(parent)) => self.language(parent),
            (None, None) => self.screen.language,
        }
    }
}
