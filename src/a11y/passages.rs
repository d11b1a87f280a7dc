//! Text with links, as nodes of the tree.

use accesskit::{Live, Node, NodeId, Role};

use super::accesskit_node::pressable;
use super::ids;
use super::text::{self, TextLanguage};
use super::tree::Builder;

impl Builder<'_> {
    pub(super) fn heading(&mut self, index: usize, level: u8) -> Node {
        let mut node = self.passage(index, Role::Heading);
        node.set_level(usize::from(level));
        if level == 1 {
            // Screen readers announce a new screen by its heading.
            node.set_live(if self.screen.urgent {
                Live::Assertive
            } else {
                Live::Polite
            });
        }
        node
    }

    /// Builds a node of text with links.
    pub(super) fn passage(&mut self, index: usize, role: Role) -> Node {
        let (id, language) = (self.id(index), self.language(index));
        let text = self.placed(index).node.name();
        let mut children = Vec::new();
        let mut end = 0;
        let links: Vec<_> = self.indices_in(Some(index)).collect();
        for link in links {
            let own = &self.placed(link).node;
            let start = own.offset.unwrap_or(end);
            let (before, after) = (text.get(end..start), start + own.name().len());
            children.extend(self.words(id, children.len(), before.unwrap_or_default(), language));
            end = after;
            children.extend(self.one(link));
        }
        let rest = text.get(end..).unwrap_or_default();
        children.extend(self.words(id, children.len(), rest, language));
        let mut node = Node::new(role);
        node.set_children(children);
        node
    }

    fn words(
        &mut self,
        around: NodeId,
        at: usize,
        words: &str,
        language: TextLanguage,
    ) -> Option<NodeId> {
        // Skip white space between links, which screen readers would stop at.
        if words.trim().is_empty() {
            return None;
        }
        let id = ids::within(around, "words", at);
        self.nodes.append(&mut text::label(id, words, language));
        Some(id)
    }

    pub(super) fn link(&mut self, index: usize) -> Node {
        let (id, language) = (self.id(index), self.language(index));
        let name = self.placed(index).node.name();
        let words = self.words(id, 0, &name, language);
        let mut node = Node::new(Role::Link);
        pressable(&mut node, self.placed(index).node.opens);
        node.set_children(words.into_iter().collect::<Vec<_>>());
        node
    }
}
