//! Stable ids by which a screen reader recognises the nodes of the screen.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use accesskit::NodeId;

use super::node::PlacedNode;

/// The window itself.
pub const ROOT: NodeId = NodeId(0);

/// The id of each node. A control that is on many screens keeps its id; words belong to one `page`, so
/// that other words are never taken for the same ones. No two nodes share an id.
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

/// The id of a node that exists in the accessibility tree alone, such as a list, within a node of the
/// screen.
pub fn within(around: NodeId, what: &str, index: usize) -> NodeId {
    NodeId(derive((around, what, index)))
}

fn derive(from: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    from.hash(&mut hasher);
    // 0 is the window's own id.
    hasher.finish().max(1)
}
