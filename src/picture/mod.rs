//! Pictures: drawn scenes, films that are drawn as a function of time, and the doses as bars.
//!
//! No picture holds words; what it shows is told in the document, in every language.

pub mod doses;
pub mod enlarge;
pub mod film_view;
pub mod logo;
pub mod scene;
pub mod seek_bar;

use iced::Size;

/// Corner radius of a picture's frame, in px of the design.
pub const ROUNDING: f32 = 28.0;

/// Width over height of the scenes.
pub const SCENE_ASPECT: f32 = 1200.0 / 960.0;

/// The largest box with a ratio of width to height that lies within a size, in whole px.
pub fn fitted(within: Size, aspect: f32) -> Size {
    let height = within.height.min(within.width / aspect.max(0.1));
    Size::new((height * aspect).floor().max(1.0), height.floor().max(1.0))
}
