//! A bar over the whole width: controls at its start and at its end, all of one height, and something between.

use std::ops::Range;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Size};

use super::Element;
use crate::theme::Theme;

/// Where what stands between the controls of a bar has its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Between {
    /// In the middle of the room that the controls leave, or all of it.
    Controls,
    /// In the middle of the bar, if the controls leave it, or else as [`Between::Controls`].
    CentredIfRoom,
    /// In the middle of the bar: controls that are too wide for their half have their words on more lines.
    Centred,
}

/// A bar, laid out from left to right. See the module's documentation.
pub struct Bar<'a, Message> {
    /// The controls at the start, what stands between, and the controls at the end.
    children: Vec<Element<'a, Message>>,
    /// How many controls are at the start.
    start: usize,
    between: Option<Between>,
    gap: f32,
}

impl<'a, Message> Bar<'a, Message> {
    /// Controls at the start and at the end, with a gap in px between all.
    pub fn new(
        start: Vec<Element<'a, Message>>,
        between: Option<(Between, Element<'a, Message>)>,
        end: Vec<Element<'a, Message>>,
        gap: f32,
    ) -> Self {
        let count = start.len();
        let mut children = start;
        let (place, element) = between.unzip();
        children.extend(element.into_iter().chain(end));
        Self {
            children,
            start: count,
            between: place,
            gap,
        }
    }

    /// The width of some nodes with a gap after each, in px.
    fn width_of(&self, nodes: &[layout::Node]) -> f32 {
        nodes.iter().map(|it| it.size().width + self.gap).sum()
    }

    /// Whether what stands between the controls takes all the room that they leave.
    fn is_filled(&self) -> bool {
        let between = self.between.map(|_| self.children[self.start].as_widget());
        between.is_some_and(|it| it.size().width.is_fill())
    }

    /// Lays out what stands between the controls, in a room in px: once only, for words that are laid out in another
    /// width are shaped anew, and then drawn anew.
    fn lay_out_between(
        &mut self,
        trees: &mut [Tree],
        renderer: &iced::Renderer,
        room: Size,
    ) -> Option<layout::Node> {
        self.between?;
        let child = self.children[self.start].as_widget_mut();
        let limits = layout::Limits::new(Size::ZERO, room);
        Some(child.layout(&mut trees[self.start], renderer, &limits))
    }

    /// Lays out the controls of both sides with heights in px, within a width in px with a gap after each: each side
    /// within half of it, or one after the other.
    fn lay_out_sides(
        &mut self,
        trees: &mut [Tree],
        renderer: &iced::Renderer,
        width: f32,
        heights: Range<f32>,
    ) -> [Vec<layout::Node>; 2] {
        let half = (self.between == Some(Between::Centred)).then_some(width / 2.0);
        let (gap, end) = (self.gap, self.start + usize::from(self.between.is_some()));
        let mut room = width;
        [0..self.start, end..self.children.len()].map(|side| {
            let mut left = half.unwrap_or(room);
            let controls = self.children[side.clone()].iter_mut();
            let nodes = controls.zip(&mut trees[side]).map(|(child, tree)| {
                let most = Size::new((left - gap).max(1.0), heights.end);
                let limits = layout::Limits::new(Size::new(0.0, heights.start), most);
                let node = child.as_widget_mut().layout(tree, renderer, &limits);
                left -= node.size().width + gap;
                node
            });
            let nodes = nodes.collect();
            room = left;
            nodes
        })
    }

    /// Where what stands between begins, if it has a width and the sides take so much, in px.
    fn start_of_between(&self, width: f32, own: f32, [start, end]: [f32; 2]) -> f32 {
        let centre = ((width - own) / 2.0).round();
        let is_free = centre >= start && centre + own + end <= width;
        match self.between {
            Some(Between::Centred) => centre,
            Some(Between::CentredIfRoom) if is_free => centre,
            _ => (start + (width - start - end - own) / 2.0).round(),
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Bar<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let trees = &mut tree.children;
        let Size { width, height } = limits.max();
        // What stands between keeps its width, unless it takes what is left.
        let fills = self.is_filled();
        let own = match fills {
            true => None,
            false => self.lay_out_between(trees, renderer, limits.max()),
        };
        let room = match &own {
            Some(node) => width - node.size().width,
            None => width + self.gap,
        };
        let mut sides = self.lay_out_sides(trees, renderer, room, 0.0..height);
        let heights = sides.iter().flatten().map(|it| it.size().height);
        let highest = heights.fold(0.0, f32::max);
        if sides.iter().flatten().any(|it| it.size().height < highest) {
            sides = self.lay_out_sides(trees, renderer, room, highest..height);
        }
        let [start, end] = sides;
        let taken = [&start, &end].map(|it| self.width_of(it));
        let between = match own {
            Some(node) => {
                let x = self.start_of_between(width, node.size().width, taken);
                Some((node, x))
            }
            None => {
                let left = Size::new((width - taken[0] - taken[1]).max(1.0), height);
                let node = self.lay_out_between(trees, renderer, left);
                node.map(|node| (node, taken[0]))
            }
        };
        let in_a_row = |nodes: Vec<layout::Node>, from: f32| {
            let nodes = nodes.into_iter().scan(from, |x, node| {
                let at = *x;
                *x += node.size().width + self.gap;
                Some((node, at))
            });
            nodes.collect::<Vec<_>>()
        };
        let mut nodes = in_a_row(start, 0.0);
        nodes.extend(between);
        nodes.extend(in_a_row(end, width + self.gap - taken[1]));
        let heights = nodes.iter().map(|it| it.0.size().height);
        let size = Size::new(width, heights.fold(0.0, f32::max));
        let nodes = nodes.into_iter().map(|(node, x)| {
            let y = ((size.height - node.size().height) / 2.0).round();
            node.move_to(Point::new(x, y))
        });
        layout::Node::with_children(size, nodes.collect())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.traverse(&mut |operation| {
            let children = self.children.iter_mut().zip(&mut tree.children);
            for ((child, tree), layout) in children.zip(layout.children()) {
                let child = child.as_widget_mut();
                child.operate(tree, layout, renderer, operation);
            }
        });
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
        let children = self.children.iter_mut().zip(&mut tree.children);
        for ((child, tree), layout) in children.zip(layout.children()) {
            child.as_widget_mut().update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        }
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
        let children = self.children.iter().zip(&tree.children);
        for ((child, tree), layout) in children.zip(layout.children()) {
            let child = child.as_widget();
            child.draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let children = self.children.iter().zip(&tree.children);
        let children = children.zip(layout.children());
        let shapes = children.map(|((child, tree), layout)| {
            let child = child.as_widget();
            child.mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        shapes.fold(mouse::Interaction::None, Ord::max)
    }
}

impl<'a, Message: 'a> From<Bar<'a, Message>> for Element<'a, Message> {
    fn from(bar: Bar<'a, Message>) -> Self {
        Self::new(bar)
    }
}
