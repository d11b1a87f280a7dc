//! Drops the renderer's cache of rasterised glyphs.
//!
//! iced's software renderer caches every glyph in every size, colour and quarter-pixel position, and
//! evicts unused ones only after 300 frames. A kiosk draws few frames and many glyphs: six languages at
//! 1920x1080 came to 22 MB.

use iced::Rectangle;

/// Replaces the renderer by one with empty caches of glyphs and images. Call it before anything of a
/// frame is drawn, with the bounds of the whole window.
///
/// Does nothing on a GPU, where the glyph atlas is bounded.
#[cfg_attr(feature = "gpu", allow(unused_variables))]
pub(crate) fn forget(renderer: &mut iced::Renderer, window: Rectangle) {
    #[cfg(not(feature = "gpu"))]
    {
        use iced::advanced::Renderer as _;
        use iced::advanced::text::Renderer as _;

        *renderer = iced::Renderer::new(renderer.default_font(), renderer.default_size());
        renderer.reset(window);
    }
}
