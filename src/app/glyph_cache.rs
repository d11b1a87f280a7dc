//! When the renderer forgets the glyphs that it has rasterised.

/// This many screens share a cache. Fewer would rasterise more glyphs on each turn of a card; more
/// would hold more memory.
const SCREENS: u8 = 12;

/// The generation of the renderer's glyph cache.
#[derive(Debug, Default)]
pub(super) struct GlyphCache {
    /// Changes when the cache is to be emptied.
    pub(super) generation: u8,
    screens: u8,
}

impl GlyphCache {
    /// Another screen is shown, maybe in another language, whose glyphs are others.
    pub(super) fn screen_changed(&mut self, same_languages: bool) {
        self.screens += 1;
        if self.screens == SCREENS || !same_languages {
            self.generation = self.generation.wrapping_add(1);
            self.screens = 0;
        }
    }
}
