//! Stable node ids, which screen readers use to track nodes between updates.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use accesskit::NodeId;

use super::node::PlacedNode;

/// Id of the window.
pub(crate) const ROOT: NodeId = NodeId(0);

/// A unique id for each node. Controls keep their id across screens. The ids of text depend on
/// `page`, so that text of another screen is not taken for a change of the same node.
pub fn ids(page: u64, nodes: &[PlacedNode]) -> Vec<NodeId> {
    let mut seen: HashMap<u64, u64> = HashMap::new();
    let mut ids: Vec<NodeId> = Vec::with_capacity(nodes.len());
    for PlacedNode { node, parent, .. } in nodes {
        let around = parent.and_then(|parent| ids.get(parent)).copied();
        let base = match &node.id {
            Some(id) => derive(("id", id)),
            None => derive((page, around.unwrap_or(ROOT), discriminant(&node.role))),
        };
        let earlier = seen.entry(base).or_insert(0);
        ids.push(NodeId(derive((base, *earlier))));
        *earlier += 1;
    }
    ids
}

/// The id of a node without a widget, such as a list or a text run, derived from a node of the
/// screen.
pub(crate) fn within(around: NodeId, what: &str, index: usize) -> NodeId {
    NodeId(derive((around, what, index)))
}

fn derive(from: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    from.hash(&mut hasher);
    // 0 is reserved for the window.
    hasher.finish().max(1)
}
