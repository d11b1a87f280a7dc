//! Numbers by which a screen reader knows the pieces of the screen.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::mem::discriminant;

use accesskit::NodeId;

use super::Piece;

/// The window itself.
pub const ROOT: NodeId = NodeId(0);

/// The id of each piece. A control that is on many screens keeps its own; words belong to one
/// `page`, so that other words are never taken for the same ones. No two pieces share an id.
pub fn ids(page: u64, pieces: &[Piece]) -> Vec<NodeId> {
    let mut seen: HashMap<u64, u64> = HashMap::new();
    let mut ids: Vec<NodeId> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let around = piece.parent.and_then(|parent| ids.get(parent)).copied();
        let base = match piece.key {
            Some(key) => derive(("key", key)),
            None => derive((page, around.unwrap_or(ROOT), discriminant(&piece.kind))),
        };
        let earlier = seen.entry(base).or_insert(0);
        ids.push(NodeId(derive((base, *earlier))));
        *earlier += 1;
    }
    ids
}

/// The id of something that the screen does not have as such, within a piece that it has.
pub fn within(around: NodeId, what: &str, index: usize) -> NodeId {
    NodeId(derive((around, what, index)))
}

fn derive(from: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    from.hash(&mut hasher);
    // The window's own number is taken.
    hasher.finish().max(1)
}
