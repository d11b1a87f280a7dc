//! Shows the first of several layouts that fits the height, as the largest text that leaves room for
//! pictures.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::widget::Space;
use iced::{Event, Length, Rectangle, Size};

use super::Element;
use crate::theme::Theme;

/// One of several layouts.
pub enum Candidate<'a, Message> {
    /// A layout that is shown if it is no higher than there is room for.
    IfFits(Element<'a, Message>),
    /// The same, where what fills the height counts as high as its content.
    IfContentFits(Element<'a, Message>),
    /// A layout that is shown if a part of it is no higher than there is room for; the rest scrolls.
    IfPartFits {
        /// The part, made apart from the layout.
        part: Element<'a, Message>,
        /// The layout.
        whole: Element<'a, Message>,
    },
    /// The last layout, which fits any height.
    Otherwise(Element<'a, Message>),
}

/// The first layout that fits. `candidate` makes the one with an index, from 0, for a room in px. As long as
/// `key` and the room are the same, the layout that was found is made again without a search.
pub fn first_fit<'a, Message: 'a>(
    key: u64,
    candidate: impl Fn(usize, Size) -> Candidate<'a, Message> + 'a,
) -> Element<'a, Message> {
    first_of(0, key, candidate)
}

/// The same, where each of the first `ordered` layouts needs no more height than the one before it: most of
/// them need not be tried.
pub fn first_of<'a, Message: 'a>(
    ordered: usize,
    key: u64,
    candidate: impl Fn(usize, Size) -> Candidate<'a, Message> + 'a,
) -> Element<'a, Message> {
    Element::new(FirstFit {
        make: Box::new(candidate),
        content: Space::new().into(),
        index: 0,
        key,
        ordered,
    })
}

type Make<'a, Message> = dyn Fn(usize, Size) -> Candidate<'a, Message> + 'a;

struct FirstFit<'a, Message> {
    make: Box<Make<'a, Message>>,
    /// The layout that is shown, and its index. Each layout has a tree of its own, so that trying another does
    /// not cost this one its state.
    content: Element<'a, Message>,
    index: usize,
    key: u64,
    ordered: usize,
}

/// The layout that was found last, with the key and the room that it was found for.
#[derive(Default)]
struct State {
    key: u64,
    room: Size,
    index: usize,
}

impl<Message> FirstFit<'_, Message> {
    /// Makes the first content that fits, from an index on.
    fn search(&mut self, from: usize, tree: &mut Tree, renderer: &iced::Renderer, room: Size) {
        if self.fits(from, tree, renderer, room) {
            return;
        }
        let last = self.ordered.saturating_sub(1);
        let next = match from < last && self.fits(last, tree, renderer, room) {
            true => self.bisect(from, last, tree, renderer, room),
            false => (from + 1).max(self.ordered),
        };
        for index in next.. {
            if self.fits(index, tree, renderer, room) {
                break;
            }
        }
    }

    /// The first layout that fits, between one that does not and one that does.
    fn bisect(
        &mut self,
        mut too_high: usize,
        mut fitting: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        room: Size,
    ) -> usize {
        while fitting - too_high > 1 {
            let middle = usize::midpoint(too_high, fitting);
            match self.fits(middle, tree, renderer, room) {
                true => fitting = middle,
                false => too_high = middle,
            }
        }
        fitting
    }

    /// Makes the content with an index; returns whether it fits the room.
    fn fits(
        &mut self,
        index: usize,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        room: Size,
    ) -> bool {
        self.index = index;
        let endless = Size::new(room.width, f32::INFINITY);
        let compress_height = match (self.make)(index, room) {
            Candidate::IfFits(content) => {
                self.content = content;
                false
            }
            Candidate::IfContentFits(content) => {
                self.content = content;
                true
            }
            Candidate::IfPartFits { mut part, whole } => {
                self.content = whole;
                let mut tree = Tree::new(&part);
                let limits = layout::Limits::new(Size::ZERO, endless);
                let part = part.as_widget_mut().layout(&mut tree, renderer, &limits);
                return part.size().height <= room.height;
            }
            Candidate::Otherwise(content) => {
                self.content = content;
                return true;
            }
        };
        let compress = Size::new(false, compress_height);
        let natural = layout::Limits::with_compression(Size::ZERO, endless, compress);
        self.lay_out(tree, renderer, &natural).size().height <= room.height
    }

    /// Lays out the content that was made last.
    fn lay_out(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        if tree.children.len() <= self.index {
            tree.children.resize_with(self.index + 1, Tree::empty);
        }
        let tree = &mut tree.children[self.index];
        tree.diff(&self.content);
        self.content.as_widget_mut().layout(tree, renderer, limits)
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for FirstFit<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn diff(&self, _tree: &mut Tree) {
        // The content is made by the layout, which compares it with the tree.
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let room = limits.max();
        let found = tree.state.downcast_ref::<State>();
        let is_known = found.key == self.key && found.room == room;
        let from = if is_known { found.index } else { 0 };
        // Text that has grown since then goes on to the next layout.
        self.search(from, tree, renderer, room);
        *tree.state.downcast_mut() = State {
            key: self.key,
            room,
            index: self.index,
        };
        for (index, tree) in tree.children.iter_mut().enumerate() {
            // What is not shown keeps neither the focus nor memory for its text.
            if index != self.index {
                *tree = Tree::empty();
            }
        }
        let node = self.lay_out(tree, renderer, &layout::Limits::new(room, room));
        layout::Node::with_children(room, vec![node])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let (tree, layout) = (&mut tree.children[self.index], layout.child(0));
        let content = self.content.as_widget_mut();
        content.operate(tree, layout, renderer, operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let (tree, layout) = (&mut tree.children[self.index], layout.child(0));
        self.content.as_widget_mut().update(
            tree, event, layout, cursor, renderer, clipboard, shell, viewport,
        );
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let (tree, layout) = (&tree.children[self.index], layout.child(0));
        let content = self.content.as_widget();
        content.draw(tree, renderer, theme, style, layout, cursor, viewport);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let (tree, layout) = (&tree.children[self.index], layout.child(0));
        let content = self.content.as_widget();
        content.mouse_interaction(tree, layout, cursor, viewport, renderer)
    }
}
