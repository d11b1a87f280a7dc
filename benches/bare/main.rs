//! The least that an iced window can be: one line of text, drawn by the same renderer in a window
//! as large as the kiosk's. `benches/beside-browser` measures the kiosk beside it.

use iced::widget::text;
use iced::{Element, Font, Size};

/// Embedded, so that the line can be seen on a machine without fonts.
const FONT: &[u8] = include_bytes!("../../assets/fonts/atkinson-400.ttf");

fn main() -> iced::Result {
    iced::application(|| (), |_: &mut (), ()| (), view)
        .font(FONT)
        .default_font(Font::with_name("Kiosk Atkinson"))
        .window_size(Size::new(1920.0, 1080.0))
        .run()
}

fn view(_: &()) -> Element<'_, ()> {
    text("A regular x-ray is like a photo.").size(44).into()
}
