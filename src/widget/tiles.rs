//! A grid of equally wide tiles, filled in reading order; each row is as high as its highest tile.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Point, Rectangle, Size};

use super::{Element, fill};
use crate::language::Direction;
use crate::theme::{BORDER, Theme};

/// A grid of tiles.
pub struct Tiles<'a, Message> {
    children: Vec<Element<'a, Message>>,
    direction: Direction,
    columns: usize,
    least: f32,
    /// Width of the last column, in px, if it differs from the others.
    last: Option<f32>,
    gap: Size,
    spread: bool,
    filled: bool,
    read_down: bool,
    ruled: bool,
}

impl<'a, Message: 'a> Tiles<'a, Message> {
    /// Tiles in a number of columns, with a gap in px between columns and rows.
    pub fn new(
        children: Vec<Element<'a, Message>>,
        direction: Direction,
        columns: usize,
        gap: f32,
    ) -> Self {
        Self {
            children,
            direction,
            columns: columns.max(1),
            least: 0.0,
            last: None,
            gap: Size::new(gap, gap),
            spread: false,
            filled: false,
            read_down: false,
            ruled: false,
        }
    }

    /// Minimum width of a tile, in px: where tiles would be narrower, there are fewer columns.
    pub fn at_least(mut self, width: f32) -> Self {
        self.least = width;
        self
    }

    /// Width of the last column, in px, if it differs from the others.
    pub fn last_column(mut self, width: f32) -> Self {
        self.last = Some(width);
        self
    }

    /// Rows grow to fill the minimum height of the layout.
    pub fn spread(mut self) -> Self {
        self.spread = true;
        self
    }

    /// The last tile takes the rest of its row.
    pub fn filled(mut self) -> Self {
        self.filled = true;
        self
    }

    /// Assistive technology and the focus go down one column after the other, not along the rows.
    pub fn read_down(mut self) -> Self {
        self.read_down = true;
        self
    }

    /// Space between rows, in px, if it differs from that between columns.
    pub fn row_gap(mut self, gap: f32) -> Self {
        self.gap.height = gap;
        self
    }

    /// Draws a line between columns.
    pub fn ruled(mut self) -> Self {
        self.ruled = true;
        self
    }
}

impl<Message> Tiles<'_, Message> {
    /// Number of columns in a width in px, with rows as even as possible.
    fn columns_within(&self, width: f32) -> usize {
        let most = ((width + self.gap.width) / (self.least + self.gap.width)).floor();
        let columns = self.columns.min(most as usize).max(1);
        let rows = self.children.len().div_ceil(columns).max(1);
        if columns < self.columns {
            self.children.len().div_ceil(rows).max(1)
        } else {
            columns
        }
    }
}

/// The minimum row height at which rows fill `room`, in px, if none is lower than its natural height: the
/// lowest rows grow first.
fn level(natural: &[f32], room: f32) -> f32 {
    let mut heights = natural.to_vec();
    heights.sort_by(f32::total_cmp);
    let mut left = room;
    while let Some(highest) = heights.last() {
        let level = (left / heights.len() as f32).floor();
        if *highest <= level {
            return level;
        }
        left -= highest;
        heights.pop();
    }
    0.0
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Tiles<'_, Message> {
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
        let width = limits.max().width;
        let in_a_row = self.columns_within(width);
        let count = self.children.len();
        let (filled, gap, last) = (self.filled, self.gap.width, self.last);
        let (span, equal) = match last {
            Some(last) => (width - last - gap, in_a_row - 1),
            None => (width, in_a_row),
        };
        // In whole px, so that the last column ends where the grid ends.
        let start = |column: usize| ((span + gap) * column as f32 / equal.max(1) as f32).round();
        let tile = |column: usize| match (column + 1 == in_a_row, last) {
            (true, Some(last)) => last,
            (true, None) => width - start(column),
            (false, _) => start(column + 1) - gap - start(column),
        };
        let mut lay_out = |row: usize, height: std::ops::Range<f32>| -> Vec<layout::Node> {
            let children = self.children.iter_mut().zip(tree.children.iter_mut());
            let row = children.enumerate().skip(row * in_a_row).take(in_a_row);
            row.map(|(index, (child, tree))| {
                let column = index % in_a_row;
                let width = match filled && last.is_none() && index + 1 == count {
                    true => width - start(column),
                    false => tile(column).max(1.0),
                };
                let [least, most] = [height.start, height.end].map(|it| Size::new(width, it));
                let limits = layout::Limits::new(least, most);
                child.as_widget_mut().layout(tree, renderer, &limits)
            })
            .collect()
        };
        let rows = count.div_ceil(in_a_row).max(1);
        let natural = (0..rows).map(|row| {
            let nodes = lay_out(row, 0.0..f32::INFINITY);
            let heights = nodes.iter().map(|node| node.size().height.ceil());
            heights.fold(0.0, f32::max)
        });
        let natural: Vec<f32> = natural.collect();
        let room = limits.min().height - self.gap.height * (rows - 1) as f32;
        let least = if self.spread {
            level(&natural, room)
        } else {
            0.0
        };
        let mut nodes = Vec::with_capacity(count);
        let mut y = 0.0;
        for (row, natural) in natural.into_iter().enumerate() {
            let height = natural.max(least);
            for (column, node) in lay_out(row, height..height).into_iter().enumerate() {
                let step = start(column);
                let x = match self.direction {
                    Direction::Ltr => step,
                    Direction::Rtl => width - node.size().width - step,
                };
                nodes.push(node.move_to(Point::new(x, y)));
            }
            y += height + self.gap.height;
        }
        let height = (y - self.gap.height).max(0.0);
        layout::Node::with_children(Size::new(width, height), nodes)
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
            let mut children: Vec<_> = children.zip(layout.children()).enumerate().collect();
            if self.read_down {
                children.sort_by_key(|(index, _)| index % self.columns);
            }
            for (_, ((child, tree), layout)) in children {
                child
                    .as_widget_mut()
                    .operate(tree, layout, renderer, operation);
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
            child
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if self.ruled {
            let bounds = layout.bounds();
            let thick = (BORDER * theme.unit).round().max(1.0);
            for column in 1..self.columns {
                let part = bounds.width * column as f32 / self.columns as f32;
                let rule = Rectangle {
                    x: (bounds.x + part - thick / 2.0).round(),
                    width: thick,
                    ..bounds
                };
                fill(renderer, rule, theme.colors().line);
            }
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
        children
            .zip(layout.children())
            .map(|((child, tree), layout)| {
                child
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .fold(mouse::Interaction::None, Ord::max)
    }
}

impl<'a, Message: 'a> From<Tiles<'a, Message>> for Element<'a, Message> {
    fn from(tiles: Tiles<'a, Message>) -> Self {
        Self::new(tiles)
    }
}
