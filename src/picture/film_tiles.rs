//! The frame of a film in pieces, so that only the part in which something moves is new for the renderer: it
//! neither converts nor paints the other pieces again.

use iced::advanced::image::Handle;

use crate::image::{Block, Edge, Pixmap};

/// The side of a piece that stands still, in px of the film's frame.
const SIDE: u32 = 32;

/// The pieces of a frame, each twice as wide and high as its block of the frame.
pub struct FilmTiles {
    edge: Edge,
    frame: Pixmap,
    still: Vec<(Block, Handle)>,
    /// The block in which something has moved since the first frame, in whole pieces. It lies over them.
    moving: Option<(Block, Handle)>,
}

impl FilmTiles {
    /// The pieces of a first frame. `edge` is that of the whole picture, in px of the screen.
    pub fn new(frame: &Pixmap, edge: Edge) -> Self {
        let blocks = frame.whole().divided(SIDE);
        let still = blocks.map(|block| (block, painted(frame, block, &edge)));
        Self {
            still: still.collect(),
            moving: None,
            frame: frame.clone(),
            edge,
        }
    }

    /// Shows a later frame of the same size. What moves stays one piece, which only grows: several would be
    /// several damaged regions, each of which costs the renderer more than its pixels.
    pub fn show(&mut self, frame: &Pixmap) {
        let blocks = self.still.iter().map(|(block, _)| *block);
        // The pixels around a block are mixed into its edges.
        let changed = blocks.filter(|it| !frame.is_same_in(&self.frame, frame.around(*it)));
        let Some(changed) = changed.reduce(Block::union) else {
            return;
        };
        let moving = self.moving.take();
        let moving = moving.map_or(changed, |(before, _)| before.union(changed));
        self.moving = Some((moving, painted(frame, moving, &self.edge)));
        self.frame.clone_from(frame);
    }

    /// The pieces by their blocks of the frame. One that is hidden by what moves has no block, but keeps its
    /// place in the order: the renderer compares the pieces of two frames by it.
    pub fn pieces(&self) -> impl Iterator<Item = (Option<Block>, &Handle)> {
        let moving = self.moving.as_ref();
        let hidden = move |it: Block| moving.is_some_and(|(block, _)| block.union(it) == *block);
        let still = self.still.iter();
        let still = still.map(move |(it, handle)| ((!hidden(*it)).then_some(*it), handle));
        still.chain(moving.map(|(block, handle)| (Some(*block), handle)))
    }
}

fn painted(frame: &Pixmap, block: Block, edge: &Edge) -> Handle {
    let mut image = frame.doubled_block(block);
    let whole = [frame.width, frame.height].map(|side| side * 2);
    image.edge_at([block.x * 2, block.y * 2], whole, edge);
    Handle::from_rgba(image.width, image.height, image.rgba)
}
