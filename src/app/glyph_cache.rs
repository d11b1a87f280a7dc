//! When to clear the renderer's glyph cache.

/// Number of screens between clears. Fewer would rasterise more glyphs per screen; more would use
/// more memory.
const SCREENS: u8 = 12;

/// The generation of the renderer's glyph cache.
#[derive(Debug, Default)]
pub(super) struct GlyphCache {
    /// Changes when the cache must be cleared.
    pub(super) generation: u8,
    screens: u8,
}

impl GlyphCache {
    /// Clears the cache: the next person's memory shows no letters of the last one's words.
    pub(super) fn forget(&mut self) {
        self.generation = self.generation.wrapping_add(1);
        self.screens = 0;
    }

    /// Counts a change of the screen. The cache is cleared where its glyphs are of no use: in another
    /// language, for example.
    pub(super) fn screen_changed(&mut self, is_of_use: bool) {
        self.screens += 1;
        if self.screens == SCREENS || !is_of_use {
            self.generation = self.generation.wrapping_add(1);
            self.screens = 0;
        }
    }
}
