//! Layout: the content alone while it fits, else beside the two buttons.

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::Space;
use iced::{Point, Rectangle, Size};

use super::ScrollArea;
use super::breaks::{Breaks, TOLERANCE};
use super::state::State;
use super::{ASIDE, BUTTONS, INDICATOR};
use crate::language::Direction;

impl<'a, Message: 'a> ScrollArea<'a, Message> {
    pub(super) fn lay_out(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        size: Size,
    ) -> Node {
        // Content that did not fit is laid out beside the buttons alone as long as it has the same height
        // there: laying it out twice, at two widths, would shape every line anew each time.
        let overflow = tree.state.downcast_ref::<State>().overflow;
        if let Some((found_at, height)) = overflow
            && found_at == size
            && let Some(node) = self.beside_buttons(tree, renderer, size)
            && tree.state.downcast_ref::<State>().content == height
        {
            return node;
        }
        let width = size.width - self.column();
        let content = self.lay_out_content(tree, renderer, width, size.height);
        if content.size().height > size.height + TOLERANCE
            && let Some(node) = self.beside_buttons(tree, renderer, size)
        {
            return node;
        }
        self.without_buttons(tree, renderer, size, content)
    }

    /// The width of what stands beside the content, with a gap, in px.
    fn column(&self) -> f32 {
        self.aside.as_ref().map_or(0.0, |it| it.width + self.gap)
    }

    /// The part of the bounds that scrolls, without what stands beside it.
    pub(super) fn scrolled(&self, bounds: Rectangle) -> Rectangle {
        let column = self.column();
        let x = match self.direction {
            Direction::Ltr => bounds.x,
            Direction::Rtl => bounds.x + column,
        };
        Rectangle {
            x,
            width: bounds.width - column,
            ..bounds
        }
    }

    /// Lays out what stands beside the content, in a height in px, where there is room for it.
    fn lay_out_aside(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        size: Size,
        height: f32,
    ) -> Option<Node> {
        let aside = self.aside.as_mut()?;
        let limits = Limits::new(Size::ZERO, Size::new(aside.width, height.max(0.0)));
        let widget = aside.element.as_widget_mut();
        let node = widget.layout(&mut tree.children[ASIDE], renderer, &limits);
        let x = match self.direction {
            Direction::Ltr => size.width - aside.width,
            Direction::Rtl => 0.0,
        };
        Some(node.move_to(Point::new(x, 0.0)))
    }

    fn without_buttons(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        mut size: Size,
        mut content: Node,
    ) -> Node {
        // Buttons that are not shown must not keep the focus: they would come back with it, when
        // another control has it.
        for (tree, button) in tree.children[BUTTONS].iter_mut().zip(&self.buttons) {
            *tree = Tree::new(button);
        }
        self.indicator = Space::new().into();
        let state = tree.state.downcast_mut::<State>();
        state.overflow = None;
        (state.content, state.view) = (content.size().height.min(size.height), size.height);
        state.offset = 0.0;
        if self.shrink_to_fit {
            size.height = content.size().height.min(size.height);
        }
        let spare = size.height - content.size().height;
        let y = if self.centered {
            (spare / 2.0).floor().max(0.0)
        } else {
            0.0
        };
        let x = match self.direction {
            Direction::Ltr => 0.0,
            Direction::Rtl => self.column(),
        };
        content.move_to_mut(Point::new(x, y));
        let aside = self.lay_out_aside(tree, renderer, size, size.height);
        Node::with_children(size, std::iter::once(content).chain(aside).collect())
    }

    /// Lays out content that does not fit; `None` if it does fit beside the buttons.
    fn beside_buttons(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        size: Size,
    ) -> Option<Node> {
        // Side by side below what stands beside the content, or else one above the other.
        let column = self.aside.as_ref().map(|it| it.width);
        let each = column.map(|it| ((it - self.gap) / 2.0).floor());
        let least = Size::new(each.unwrap_or(0.0), 0.0);
        let limits = Limits::new(least, Size::new(each.unwrap_or(size.width), size.height));
        let buttons = self.buttons.iter_mut().zip(&mut tree.children[BUTTONS]);
        let buttons: Vec<_> = buttons
            .map(|(button, tree)| button.as_widget_mut().layout(tree, renderer, &limits))
            .collect();
        let widths = buttons.iter().map(|node| node.size().width);
        let rail = column.unwrap_or(widths.fold(0.0, f32::max));
        let width = (size.width - rail - self.gap).max(1.0);
        let mut content = self.lay_out_content(tree, renderer, width, 0.0);
        if content.size().height <= size.height + TOLERANCE {
            return None;
        }
        let widget = self.content.as_widget_mut();
        let layout = Layout::new(&content);
        let breaks = Breaks::collect(content.size().height, size.height, |breaks| {
            widget.operate(&mut tree.children[0], layout, renderer, breaks);
        });
        let state = tree.state.downcast_mut::<State>();
        state.breaks = breaks;
        state.overflow = Some((size, content.size().height));
        (state.content, state.view) = (content.size().height, size.height);
        state.keep_within();
        let (content_x, rail_x) = match self.direction {
            Direction::Ltr => (0.0, width + self.gap),
            Direction::Rtl => (rail + self.gap, 0.0),
        };
        content.move_to_mut(Point::new(content_x, -state.offset));
        let (index, total) = tree.state.downcast_ref::<State>().page();
        self.indicator = (self.make_indicator)(index, total);
        tree.children[INDICATOR].diff(&self.indicator);
        let limits = Limits::new(Size::ZERO, Size::new(rail, f32::INFINITY));
        let widget = self.indicator.as_widget_mut();
        let indicator = widget.layout(&mut tree.children[INDICATOR], renderer, &limits);
        let height = |node: &Node| node.size().height;
        let highest = buttons.iter().map(height).fold(0.0, f32::max);
        let below = highest + self.gap + height(&indicator);
        let aside = self.lay_out_aside(tree, renderer, size, size.height - below - self.gap);
        let taken = match &aside {
            Some(node) => height(node) + self.gap + below,
            None => self.gap + buttons.iter().map(height).sum::<f32>() + height(&indicator),
        };
        let spare = size.height - taken;
        let is_row = aside.is_some();
        let mut nodes: Vec<_> = std::iter::once(content).chain(aside).collect();
        for (index, node) in buttons.into_iter().enumerate() {
            let own = node.size();
            // Up stands at the top, or at the left in every direction of reading.
            let place = match (index, is_row) {
                (0, false) => Point::new(rail_x, 0.0),
                (0, true) => Point::new(rail_x, size.height - own.height),
                _ => Point::new(rail_x + rail - own.width, size.height - own.height),
            };
            nodes.push(node.move_to(place));
        }
        if spare >= 0.0 {
            let own = indicator.size();
            let x = rail_x + (rail - own.width) / 2.0;
            let y = match is_row {
                true => size.height - below,
                false => (size.height - own.height) / 2.0,
            };
            nodes.push(indicator.move_to(Point::new(x.round(), y.round())));
        }
        Some(Node::with_children(size, nodes))
    }

    fn lay_out_content(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        width: f32,
        height: f32,
    ) -> Node {
        // Tiles spread over the whole of a minimum height.
        let height = if self.centered || self.shrink_to_fit {
            0.0
        } else {
            height
        };
        let limits = Limits::new(Size::new(0.0, height), Size::new(width, f32::INFINITY));
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &limits)
    }
}
