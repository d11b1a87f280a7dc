//! The letters that the renderer has painted, and when it is to forget them.
//!
//! iced's software renderer keeps the pixels of every letter in every size, colour and quarter of
//! a pixel, and forgets those that went out of use only after 300 frames. A kiosk draws few frames
//! and many letters: six languages at 1920x1080 came to 22 MB.

use iced::Rectangle;

/// Makes the renderer forget the letters and pictures that it keeps. To be called before anything
/// of a frame is drawn, with the bounds of the whole window.
///
/// A graphics card has an atlas for its letters, which does not grow without end.
#[cfg_attr(feature = "gpu", allow(unused_variables))]
pub fn forget(renderer: &mut iced::Renderer, window: Rectangle) {
    #[cfg(not(feature = "gpu"))]
    {
        use iced::advanced::Renderer as _;
        use iced::advanced::text::Renderer as _;

        *renderer = iced::Renderer::new(renderer.default_font(), renderer.default_size());
        renderer.reset(window);
    }
}
