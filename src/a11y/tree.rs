//! From a snapshot of the screen to an AccessKit tree.

use accesskit::{Action, Affine, Live, Node, NodeId, Role, Toggled, TreeId, TreeInfo, TreeUpdate};

use super::accesskit_node::{pressable, rect, slider};
use super::ids;
use super::ids::ROOT;
use super::{Bounds, Kind, Piece, Snapshot, Tongue, text};

/// The tree of a screen, whole.
pub fn update(screen: &Snapshot) -> TreeUpdate {
    let mut builder = Builder {
        screen,
        ids: ids::ids(screen.page, &screen.pieces),
        nodes: Vec::with_capacity(screen.pieces.len() * 3),
    };
    let children = builder.children(None);
    let mut root = Node::new(Role::Window);
    root.set_label(screen.title.as_str());
    root.set_language(screen.tongue.tag.as_str());
    root.set_bounds(rect(Bounds {
        width: screen.size.0,
        height: screen.size.1,
        ..Bounds::default()
    }));
    root.set_transform(Affine::scale(screen.scale));
    root.set_children(children);
    builder.nodes.push((ROOT, root));
    let focused = screen.pieces.iter().position(|piece| piece.focused);
    TreeUpdate {
        focus: focused.map_or(ROOT, |index| builder.ids[index]),
        nodes: builder.nodes,
        tree: Some(TreeInfo::new(ROOT)),
        tree_id: TreeId::ROOT,
    }
}

struct Builder<'a> {
    screen: &'a Snapshot,
    ids: Vec<NodeId>,
    nodes: Vec<(NodeId, Node)>,
}

/// Pieces that stand for themselves, and pieces that belong together.
enum Group {
    One(usize),
    List(Vec<usize>),
    Choices(Vec<usize>),
}

impl Builder<'_> {
    fn piece(&self, index: usize) -> &Piece {
        &self.screen.pieces[index]
    }

    fn indices_in(&self, parent: Option<usize>) -> impl Iterator<Item = usize> {
        let pieces = self.screen.pieces.iter().enumerate();
        pieces
            .filter(move |(_, piece)| piece.parent == parent)
            .map(|(index, _)| index)
    }

    /// Makes the nodes within a piece, or within the window, and returns their ids.
    fn children(&mut self, parent: Option<usize>) -> Vec<NodeId> {
        let mut children = Vec::new();
        let mut heading = None;
        for group in self.groups(parent) {
            match group {
                Group::One(index) => {
                    if matches!(self.piece(index).kind, Kind::Heading(_)) {
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
            match (self.piece(index).kind, groups.last_mut()) {
                (Kind::ListItem, Some(Group::List(items))) => items.push(index),
                (Kind::ListItem, _) => groups.push(Group::List(vec![index])),
                (Kind::Choice { .. }, Some(Group::Choices(choices))) => choices.push(index),
                (Kind::Choice { .. }, _) => groups.push(Group::Choices(vec![index])),
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
            group.set_label(self.piece(heading).name.as_str());
        }
        self.group(group, "choices", choices)
    }

    /// A node around pieces that follow each other.
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
        let bounds = members.iter().map(|&member| self.piece(member).bounds);
        if let Some(bounds) = bounds.map(rect).reduce(|all, one| all.union(one)) {
            group.set_bounds(bounds);
        }
        group.set_children(children);
        self.nodes.push((id, group));
        id
    }

    /// Makes the node of a piece. Pictures without words are only for the eye.
    fn one(&mut self, index: usize) -> Option<NodeId> {
        let piece = self.piece(index).clone();
        let id = self.ids[index];
        let mut node = match piece.kind {
            Kind::Heading(level) => self.heading(index, level),
            Kind::Text if self.indices_in(Some(index)).next().is_none() => {
                let mut label = text::label(id, &piece.name, self.tongue(index));
                label[0].1.set_bounds(rect(piece.bounds));
                self.nodes.append(&mut label);
                return Some(id);
            }
            Kind::Text => self.passage(index, Role::Paragraph),
            Kind::ListItem => self.passage(index, Role::ListItem),
            Kind::Button | Kind::Choice { .. } => self.button(index),
            Kind::Link => self.link(index),
            Kind::Image if piece.name.is_empty() => return None,
            Kind::Image => Node::new(Role::Image),
            Kind::Slider { percent } => slider(&piece, percent),
            Kind::Scroll => self.scroll(index),
            Kind::Dialog => self.dialog(index),
        };
        node.set_bounds(rect(piece.bounds));
        if !piece.name.is_empty() {
            node.set_label(piece.name);
        }
        node.set_language(self.tongue(index).tag.as_str());
        self.nodes.push((id, node));
        Some(id)
    }

    fn heading(&mut self, index: usize, level: u8) -> Node {
        let mut node = self.passage(index, Role::Heading);
        node.set_level(usize::from(level));
        if level == 1 {
            // A new screen is told by its heading.
            node.set_live(if self.screen.urgent {
                Live::Assertive
            } else {
                Live::Polite
            });
        }
        node
    }

    /// Words, with the words among them that can be pressed.
    fn passage(&mut self, index: usize, role: Role) -> Node {
        let (id, tongue) = (self.ids[index], self.tongue(index));
        let mut rest = self.piece(index).name.clone();
        let mut children = Vec::new();
        let links: Vec<_> = self.indices_in(Some(index)).collect();
        for link in links {
            // A link that is not among the words, which would be a fault, follows them.
            if let Some((before, after)) = rest.split_once(self.piece(link).name.as_str()) {
                let (before, after) = (before.to_owned(), after.to_owned());
                children.extend(self.words(id, children.len(), &before, tongue));
                rest = after;
            }
            children.extend(self.one(link));
        }
        children.extend(self.words(id, children.len(), &rest, tongue));
        let mut node = Node::new(role);
        node.set_children(children);
        node
    }

    fn words(&mut self, around: NodeId, at: usize, words: &str, tongue: Tongue) -> Option<NodeId> {
        // The space between two links is not worth a stop.
        if words.trim().is_empty() {
            return None;
        }
        let id = ids::within(around, "words", at);
        self.nodes.append(&mut text::label(id, words, tongue));
        Some(id)
    }

    fn button(&mut self, index: usize) -> Node {
        let piece = self.piece(index);
        let mut node = match piece.kind {
            Kind::Choice { chosen } => {
                let mut node = Node::new(Role::RadioButton);
                node.set_toggled(Toggled::from(chosen));
                node
            }
            _ => Node::new(Role::Button),
        };
        pressable(&mut node, piece.opens);
        // What is written on it beyond its name.
        let more: Vec<_> = self
            .inside(index)
            .filter(|inner| !piece.name.contains(&inner.name) && !inner.name.is_empty())
            .map(|inner| inner.name.as_str())
            .collect();
        if !more.is_empty() {
            node.set_description(more.join(". "));
        }
        node
    }

    fn link(&mut self, index: usize) -> Node {
        let (id, tongue) = (self.ids[index], self.tongue(index));
        let name = self.piece(index).name.clone();
        let words = self.words(id, 0, &name, tongue);
        let mut node = Node::new(Role::Link);
        pressable(&mut node, self.piece(index).opens);
        node.set_children(words.into_iter().collect::<Vec<_>>());
        node
    }

    fn scroll(&mut self, index: usize) -> Node {
        let own = self.piece(index).bounds;
        let (top, bottom) = (own.y, own.y + own.height);
        let out_of_sight = |inner: &Piece| {
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
        let pieces = &self.screen.pieces;
        (around + 1..pieces.len()).filter(move |&index| {
            std::iter::successors(pieces[index].parent, |&parent| pieces[parent].parent)
                .any(|parent| parent == around)
        })
    }

    fn inside(&self, around: usize) -> impl Iterator<Item = &Piece> {
        self.inside_indices(around).map(|index| self.piece(index))
    }

    /// The language of a piece: its own, else that of the first words within it, else that of what
    /// is around it.
    fn tongue(&self, index: usize) -> Tongue {
        let own = self.piece(index).tongue;
        own.or_else(|| self.inside(index).find_map(|inner| inner.tongue))
            .or_else(|| Some(self.tongue(self.piece(index).parent?)))
            .unwrap_or(self.screen.tongue)
    }
}
