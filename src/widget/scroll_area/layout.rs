//! Layout: the content alone while it fits, else beside the two buttons.

use iced::advanced::layout::{Layout, Limits, Node};
use iced::advanced::widget::Tree;
use iced::widget::Space;
use iced::{Point, Size};

use super::ScrollArea;
use super::breaks::{Breaks, TOLERANCE};
use super::state::State;
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
        let content = self.lay_out_content(tree, renderer, size.width, size.height);
        if content.size().height > size.height + TOLERANCE
            && let Some(node) = self.beside_buttons(tree, renderer, size)
        {
            return node;
        }
        self.without_buttons(tree, size, content)
    }

    fn without_buttons(&mut self, tree: &mut Tree, mut size: Size, mut content: Node) -> Node {
        // Buttons that are not shown must not keep the focus: they would come back with it, when
        // another control has it.
        for (tree, button) in tree.children[1..].iter_mut().zip(&self.buttons) {
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
        content.move_to_mut(Point::new(0.0, y));
        Node::with_children(size, vec![content])
    }

    /// Lays out content that does not fit; `None` if it does fit beside the buttons.
    fn beside_buttons(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        size: Size,
    ) -> Option<Node> {
        let loose = Limits::new(Size::ZERO, size);
        let buttons = self.buttons.iter_mut().zip(&mut tree.children[1..]);
        let buttons: Vec<_> = buttons
            .map(|(button, tree)| button.as_widget_mut().layout(tree, renderer, &loose))
            .collect();
        let widths = buttons.iter().map(|node| node.size().width);
        let rail = widths.fold(0.0, f32::max);
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
        let mut nodes = vec![content];
        let mut taken = self.gap;
        for (index, node) in buttons.into_iter().enumerate() {
            let y = match index {
                0 => 0.0,
                _ => size.height - node.size().height,
            };
            taken += node.size().height;
            nodes.push(node.move_to(Point::new(rail_x, y)));
        }
        let (index, total) = tree.state.downcast_ref::<State>().page();
        self.indicator = (self.make_indicator)(index, total);
        tree.children[3].diff(&self.indicator);
        let limits = Limits::new(Size::ZERO, Size::new(rail, f32::INFINITY));
        let widget = self.indicator.as_widget_mut();
        let node = widget.layout(&mut tree.children[3], renderer, &limits);
        let spare = size.height - taken - node.size().height;
        if spare >= 0.0 {
            let x = rail_x + (rail - node.size().width) / 2.0;
            let y = (size.height - node.size().height) / 2.0;
            nodes.push(node.move_to(Point::new(x.round(), y.round())));
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
