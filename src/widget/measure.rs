//! Lays content out before it is shown, where what a screen shows depends on how much fits.

use async_io::block_on;
use iced::advanced::layout::{Limits, Node};
use iced::advanced::renderer::Headless;
use iced::advanced::widget::Tree;
use iced::{Font, Pixels, Size};

use super::Element;

/// What measures. It draws nothing.
pub struct Measure {
    renderer: iced::Renderer,
}

impl Measure {
    /// `None` if there is no software renderer.
    pub fn new() -> Option<Self> {
        let renderer =
            <iced::Renderer as Headless>::new(Font::DEFAULT, Pixels(16.0), Some("tiny-skia"));
        let renderer = block_on(renderer)?;
        Some(Self { renderer })
    }

    /// The layout of content in a room of a size in px.
    pub fn layout<'a, Message: 'a>(
        &self,
        content: impl Into<Element<'a, Message>>,
        room: Size,
    ) -> Node {
        let mut content = content.into();
        let mut tree = Tree::new(&content);
        let limits = Limits::new(Size::ZERO, room);
        let widget = content.as_widget_mut();
        widget.layout(&mut tree, &self.renderer, &limits)
    }
}
