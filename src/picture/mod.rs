//! The widgets of a card's picture: a scene, a film with its seek bar, or the doses as bars.
//!
//! No picture contains text: its name and description come from the document, in every language.

pub mod doses;
pub mod film_view;
pub mod scene;
pub mod seek_bar;

use iced::Size;

/// Corner radius of a picture's frame, in design px (multiply by `Theme::unit`).
pub const ROUNDING: f32 = 28.0;

/// Width over height of a scene.
pub const SCENE_ASPECT: f32 = 1200.0 / 960.0;

/// The largest size with `aspect`, width over height, that fits into `within`, in whole px.
pub fn fitted(within: Size, aspect: f32) -> Size {
    let height = within.height.min(within.width / aspect.max(0.1));
    Size::new((height * aspect).floor().max(1.0), height.floor().max(1.0))
}
