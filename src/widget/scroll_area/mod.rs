//! A part of the screen whose words may be longer than it is high.
//!
//! While they fit, it is invisible. When they do not, the words scroll, two large controls stand
//! beside them, and a line shows at which edge there is more. Nothing is ever cut for good: the
//! controls, a wheel, a finger, the page keys and the focus all move the words.

mod state;

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::{self, Key, key};
use iced::{Event, Length, Point, Rectangle, Size, touch, window};

use super::a11y;
use super::focus::Seek;
use super::{Element, layers};
use crate::a11y::{Action, Node, Role};
use crate::document::Label;
use crate::language::Direction;
use crate::theme::{BORDER, RING, Theme};
pub use state::Turn;
use state::{Drag, State};

/// Words that may scroll. See the module's documentation.
pub struct ScrollArea<'a, Message> {
    content: Element<'a, Message>,
    controls: [Element<'a, Turn>; 2],
    direction: Direction,
    gap: f32,
    centered: bool,
    snug: bool,
    follows_focus: bool,
    page: u64,
}

impl<'a, Message: 'a> ScrollArea<'a, Message> {
    /// Words with the two controls that move them. A new `page` begins at its top again.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        controls: [Element<'a, Turn>; 2],
        direction: Direction,
        gap: f32,
        page: u64,
    ) -> Self {
        Self {
            content: content.into(),
            controls,
            direction,
            gap,
            centered: false,
            snug: false,
            follows_focus: true,
            page,
        }
    }

    /// Words that fit stand in the middle of the height.
    pub fn centered(mut self) -> Self {
        self.centered = true;
        self
    }

    /// Words that fit take no more height than they need.
    pub fn snug(mut self) -> Self {
        self.snug = true;
        self
    }

    /// Whether what has the focus is moved into view. Somebody who uses no keys does not see the
    /// focus, and begins at the top.
    pub fn follows_focus(mut self, follows: bool) -> Self {
        self.follows_focus = follows;
        self
    }

    /// Lays out words that do not fit beside the two controls; `None` if they do fit there.
    fn beside_controls(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        size: Size,
    ) -> Option<layout::Node> {
        let mut controls = Vec::with_capacity(2);
        for (control, tree) in self.controls.iter_mut().zip(&mut tree.children[1..]) {
            let loose = layout::Limits::new(Size::ZERO, size);
            controls.push(control.as_widget_mut().layout(tree, renderer, &loose));
        }
        let widths = controls.iter().map(|node| node.size().width);
        let rail = widths.fold(0.0, f32::max);
        let width = (size.width - rail - self.gap).max(1.0);
        let mut content = self.lay_out_content(tree, renderer, width, 0.0);
        if content.size().height <= size.height + 0.5 {
            return None;
        }
        let state = tree.state.downcast_mut::<State>();
        (state.content, state.view) = (content.size().height, size.height);
        state.move_to(state.offset);
        let (content_x, rail_x) = match self.direction {
            Direction::Ltr => (0.0, width + self.gap),
            Direction::Rtl => (rail + self.gap, 0.0),
        };
        content.move_to_mut(Point::new(content_x, -state.offset));
        let mut nodes = vec![content];
        for (index, node) in controls.into_iter().enumerate() {
            let y = match index {
                0 => 0.0,
                _ => size.height - node.size().height,
            };
            nodes.push(node.move_to(Point::new(rail_x, y)));
        }
        Some(layout::Node::with_children(size, nodes))
    }

    fn lay_out_content(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        width: f32,
        height: f32,
    ) -> layout::Node {
        // The least height lets tiles spread over the whole of it.
        let height = if self.centered || self.snug {
            0.0
        } else {
            height
        };
        let least = Size::new(0.0, height);
        let limits = layout::Limits::new(least, Size::new(width, f32::INFINITY));
        self.content
            .as_widget_mut()
            .layout(&mut tree.children[0], renderer, &limits)
    }
}

impl<'a, Message: 'a> Widget<Message, Theme, iced::Renderer> for ScrollArea<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            page: self.page,
            ..State::default()
        })
    }

    fn children(&self) -> Vec<Tree> {
        std::iter::once(Tree::new(&self.content))
            .chain(self.controls.iter().map(Tree::new))
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.page != self.page {
            state.page = self.page;
            state.offset = 0.0;
            state.drag = None;
            state.focus = None;
            state.said = None;
        }
        tree.children[0].diff(&self.content);
        for (tree, control) in tree.children[1..].iter_mut().zip(&self.controls) {
            tree.diff(control);
        }
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
        let mut size = limits.max();
        // Words that did not fit are tried beside the controls first: laying them out twice, at two
        // widths, would shape every line anew each time.
        if tree.state.downcast_ref::<State>().overflows()
            && let Some(node) = self.beside_controls(tree, renderer, size)
        {
            return node;
        }
        let mut content = self.lay_out_content(tree, renderer, size.width, size.height);
        if content.size().height > size.height + 0.5
            && let Some(node) = self.beside_controls(tree, renderer, size)
        {
            return node;
        }
        // Controls that are out of reach must not keep the focus: they come back with it, when
        // another has it.
        for (tree, control) in tree.children[1..].iter_mut().zip(&self.controls) {
            *tree = Tree::new(control);
        }
        let state = tree.state.downcast_mut::<State>();
        (state.content, state.view) = (content.size().height.min(size.height), size.height);
        state.offset = 0.0;
        if self.snug {
            size.height = content.size().height.min(size.height);
        }
        let spare = size.height - content.size().height;
        let y = if self.centered {
            (spare / 2.0).floor().max(0.0)
        } else {
            0.0
        };
        content.move_to_mut(Point::new(0.0, y));
        let nothing = layout::Node::new(Size::ZERO);
        layout::Node::with_children(size, vec![content, nothing.clone(), nothing])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let overflows = state.overflows();
        let asked = a11y::open(
            operation,
            layout.bounds(),
            Node::new(Role::Scroll, Label::default()),
        );
        state.asked = asked.or(state.asked);
        let mut layouts = layout.children();
        operation.traverse(&mut |operation| {
            if let Some(layout) = layouts.next() {
                self.content.as_widget_mut().operate(
                    &mut tree.children[0],
                    layout,
                    renderer,
                    operation,
                );
            }
        });
        a11y::close(operation);
        if overflows {
            operation.traverse(&mut |operation| {
                let controls = self.controls.iter_mut().zip(&mut tree.children[1..]);
                for ((control, tree), layout) in controls.zip(layouts.by_ref()) {
                    control
                        .as_widget_mut()
                        .operate(tree, layout, renderer, operation);
                }
            });
        }
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
        let bounds = layout.bounds();
        let over = cursor.is_over(bounds);
        let mut layouts = layout.children();
        let Some(content_layout) = layouts.next() else {
            return;
        };
        let mut turned = None;
        if tree.state.downcast_ref::<State>().overflows() {
            let controls = self.controls.iter_mut().zip(&mut tree.children[1..]);
            for ((control, tree), layout) in controls.zip(layouts) {
                let mut turns = Vec::new();
                let mut own = Shell::new(&mut turns);
                control.as_widget_mut().update(
                    tree, event, layout, cursor, renderer, clipboard, &mut own, viewport,
                );
                let answered = own.is_event_captured();
                if answered {
                    shell.capture_event();
                    shell.request_redraw();
                }
                turned = turned.or(turns.pop());
            }
        }

        let (content_tree, state) = (&mut tree.children[0], &mut tree.state);
        let state = state.downcast_mut::<State>();
        let mut moved = turned.is_some_and(|turn| state.turn(turn));
        let mut to_content = std::borrow::Cow::Borrowed(event);
        match event {
            Event::Touch(touch::Event::FingerPressed { position, .. })
                if over && state.overflows() && !shell.is_event_captured() =>
            {
                state.drag = Some(Drag {
                    from: position.y,
                    offset: state.offset,
                    moving: false,
                });
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                if let Some(mut drag) = state.drag {
                    let by = drag.from - position.y;
                    if !drag.moving && by.abs() > DRAG_FROM {
                        drag.moving = true;
                        // What the finger came down on must not be pressed when it lifts.
                        to_content =
                            std::borrow::Cow::Owned(Event::Touch(touch::Event::FingerLost {
                                id: *id,
                                position: *position,
                            }));
                    }
                    state.drag = Some(drag);
                    if drag.moving {
                        moved |= state.move_to(drag.offset + by);
                    }
                }
            }
            Event::Touch(touch::Event::FingerLifted { .. } | touch::Event::FingerLost { .. }) => {
                state.drag = None;
            }
            _ => {}
        }

        let content_cursor = if over {
            cursor
        } else {
            mouse::Cursor::Unavailable
        };
        self.content.as_widget_mut().update(
            content_tree,
            &to_content,
            content_layout,
            content_cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );

        match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if over => {
                let by = match delta {
                    mouse::ScrollDelta::Lines { y, .. } => y * 60.0,
                    mouse::ScrollDelta::Pixels { y, .. } => *y,
                };
                moved |= state.move_to(state.offset - by);
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. })
                if !shell.is_event_captured() =>
            {
                moved |= match key.as_ref() {
                    Key::Named(key::Named::PageUp) => state.turn(Turn::Up),
                    Key::Named(key::Named::PageDown) => state.turn(Turn::Down),
                    _ => false,
                };
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                let within = |at: Rectangle| Rectangle {
                    y: at.y - content_layout.bounds().y,
                    ..at
                };
                moved |= match state.asked.take() {
                    Some(Action::ScrollPage { onward: true }) => state.turn(Turn::Down),
                    Some(Action::ScrollPage { onward: false }) => state.turn(Turn::Up),
                    Some(Action::ScrollIntoView(place)) => state.show(within(place)),
                    _ => false,
                };
                let mut seek = Seek::default();
                self.content.as_widget_mut().operate(
                    content_tree,
                    content_layout,
                    renderer,
                    &mut seek,
                );
                let place = seek.found.filter(|_| self.follows_focus).map(within);
                let said = seek.said.map(within);
                if place != state.focus {
                    state.focus = place;
                    moved |= place.is_some_and(|at| state.show(at));
                }
                if said != state.said {
                    state.said = said;
                    moved |= said.is_some_and(|at| state.show(at));
                }
            }
            _ => {}
        }
        if moved {
            shell.invalidate_layout();
            shell.request_redraw();
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
        use iced::advanced::Renderer as _;

        let state = tree.state.downcast_ref::<State>();
        let mut layouts = layout.children();
        let Some(content) = layouts.next() else {
            return;
        };
        let draw_content = |renderer: &mut iced::Renderer, viewport: &Rectangle| {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                content,
                cursor,
                viewport,
            );
        };
        if !state.overflows() {
            draw_content(renderer, viewport);
            return;
        }
        // The focus ring of a control at the edge reaches a little further.
        let ring = (RING.0 + RING.1) * theme.unit;
        let Some(clip) = layout.bounds().expand(ring).intersection(viewport) else {
            return;
        };
        // Draws nothing, but is another nothing after each move: all that it covers is painted anew,
        // also the marks that tall scripts draw outside their line, and outside this part.
        let nothing = iced::Color {
            r: state.offset / state.content.max(1.0),
            ..iced::Color::TRANSPARENT
        };
        if let Some(around) = clip.expand(ring * 2.0).intersection(viewport) {
            layers::fill(renderer, around, nothing);
        }
        renderer.with_layer(clip, |renderer| draw_content(renderer, &clip));
        for ((control, tree), layout) in self.controls.iter().zip(&tree.children[1..]).zip(layouts)
        {
            control
                .as_widget()
                .draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        let thick = (BORDER * theme.unit).round().max(2.0);
        let edge = |y: f32| Rectangle {
            x: content.bounds().x,
            y,
            width: content.bounds().width,
            height: thick,
        };
        let mut rules = Vec::new();
        if state.offset > 0.0 {
            rules.push(edge(clip.y));
        }
        if state.offset + state.view < state.content {
            rules.push(edge(clip.y + clip.height - thick));
        }
        if rules.is_empty() {
            return;
        }
        renderer.with_layer(clip, |renderer| {
            for rule in rules {
                layers::fill(renderer, rule, theme.colors().line);
            }
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let mut layouts = layout.children();
        let Some(content) = layouts.next() else {
            return mouse::Interaction::None;
        };
        let own = if cursor.is_over(layout.bounds()) {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                content,
                cursor,
                viewport,
                renderer,
            )
        } else {
            mouse::Interaction::None
        };
        let controls = self.controls.iter().zip(&tree.children[1..]).zip(layouts);
        controls
            .map(|((control, tree), layout)| {
                control
                    .as_widget()
                    .mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .fold(own, Ord::max)
    }
}

/// A finger that moves less than this, in px, is a touch; more is a drag.
const DRAG_FROM: f32 = 14.0;

impl<'a, Message: 'a> From<ScrollArea<'a, Message>> for Element<'a, Message> {
    fn from(reel: ScrollArea<'a, Message>) -> Self {
        Self::new(reel)
    }
}
