//! The pages of a screen of tiles.

use std::ops::Range;

use crate::theme::Scale;

/// How many tiles a page holds in large print.
const TILES_A_PAGE: usize = 4;

/// How many it holds with two languages on each tile, in one row.
const TILES_IN_TWO_LANGUAGES: usize = 3;

/// The pages of a screen of tiles: one, but in large print.
#[derive(Debug, Clone, Copy)]
pub struct TilePages {
    /// How many tiles there are.
    pub tiles: usize,
    /// How many pages they are on.
    pub pages: usize,
}

impl TilePages {
    /// As many pages as so many tiles need, with titles in one language or in two.
    pub fn new(scale: &Scale, tiles: usize, two_languages: bool) -> Self {
        let most = if two_languages && !scale.portrait() {
            TILES_IN_TWO_LANGUAGES
        } else {
            TILES_A_PAGE
        };
        let pages = if scale.large_print() {
            tiles.div_ceil(most)
        } else {
            1
        };
        Self { tiles, pages }
    }

    /// The tiles on a page. No page has two tiles more than another.
    pub fn on(&self, page: usize) -> Range<usize> {
        let edge = |page: usize| page * self.tiles / self.pages.max(1);
        edge(page)..edge(page + 1)
    }

    /// Index of the page with a tile, or of the last.
    pub fn page_of(&self, tile: usize) -> usize {
        let found = (0..self.pages).find(|page| tile < self.on(*page).end);
        found.unwrap_or(self.pages.saturating_sub(1))
    }

    /// The first tile of the page after the one with a tile.
    pub fn after(&self, tile: usize) -> Option<usize> {
        let page = self.page_of(tile) + 1;
        (page < self.pages).then(|| self.on(page).start)
    }
}
