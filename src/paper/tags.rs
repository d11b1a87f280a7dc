//! The structure of a PDF: what screen readers of PDF files go through, and the table of contents.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagKind, TagTree};

/// A node of the structure, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NodeId(usize);

/// What stands under a node.
enum Child {
    Node(NodeId),
    Content(Identifier),
}

/// The structure, in reading order.
pub(super) struct Structure {
    nodes: Vec<(TagKind, Vec<Child>)>,
}

/// The node that all others stand under.
pub(super) const ROOT: NodeId = NodeId(0);

impl Structure {
    /// A structure with [`ROOT`] alone.
    pub(super) fn new() -> Self {
        Self {
            nodes: vec![(Tag::Part.into(), Vec::new())],
        }
    }

    /// Adds a node in a language at the end of another.
    pub(super) fn add(&mut self, parent: NodeId, tag: impl Into<TagKind>, lang: &str) -> NodeId {
        let mut tag = tag.into();
        tag.set_lang(Some(lang.to_owned()));
        let node = NodeId(self.nodes.len());
        self.nodes.push((tag, Vec::new()));
        self.push(parent, Child::Node(node));
        node
    }

    /// A list with bullets.
    pub(super) fn list(&mut self, parent: NodeId, lang: &str) -> NodeId {
        self.add(parent, Tag::L(ListNumbering::Disc), lang)
    }

    /// The label and the body of a list item.
    pub(super) fn item(&mut self, list: NodeId, lang: &str) -> (NodeId, NodeId) {
        let item = self.add(list, Tag::LI, lang);
        let label = self.add(item, Tag::Lbl, lang);
        (label, self.add(item, Tag::LBody, lang))
    }

    /// A heading; the highest level is 1.
    pub(super) fn heading(
        &mut self,
        parent: NodeId,
        level: u16,
        title: String,
        lang: &str,
    ) -> NodeId {
        let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
        self.add(parent, Tag::Hn(level, Some(title)), lang)
    }

    /// A picture with what it shows in words.
    pub(super) fn figure(&mut self, parent: NodeId, shows: String, lang: &str) -> NodeId {
        self.add(parent, Tag::Figure(Some(shows)), lang)
    }

    /// Notes that content on a page belongs to a node.
    pub(super) fn put(&mut self, node: NodeId, content: Identifier) {
        self.push(node, Child::Content(content));
    }

    fn push(&mut self, parent: NodeId, child: Child) {
        if let Some((_, children)) = self.nodes.get_mut(parent.0) {
            children.push(child);
        }
    }

    /// The structure as krilla writes it, without nodes that have no content.
    pub(super) fn into_tree(self, lang: &str) -> TagTree {
        let mut groups: Vec<Option<TagGroup>> = Vec::new();
        // A node stands after its parent, so that its children are complete before it is asked for.
        let mut nodes = self.nodes;
        groups.resize_with(nodes.len(), || None);
        while let Some((tag, children)) = nodes.pop() {
            let mut group = TagGroup::new(tag);
            for child in children {
                match child {
                    Child::Content(content) => group.push(content),
                    Child::Node(node) => {
                        let child = groups.get_mut(node.0).and_then(Option::take);
                        group.children.extend(child.map(Node::Group));
                    }
                }
            }
            let is_used = !group.children.is_empty();
            if let Some(place) = groups.get_mut(nodes.len()).filter(|_| is_used) {
                *place = Some(group);
            }
        }
        let root = groups.into_iter().next().flatten();
        let children = root.map(|root| root.children).unwrap_or_default();
        TagTree::from(children).with_lang(Some(lang.to_owned()))
    }
}
