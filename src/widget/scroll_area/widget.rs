//! The widget of a scroll area. The layouts of its buttons are missing while they are not shown.

use std::borrow::Cow;

use iced::advanced::layout::{Layout, Limits, Node as LayoutNode};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Event, Length, Rectangle, Size, keyboard, window};

use super::state::State;
use super::{ASIDE, BUTTONS, INDICATOR, MoreBelow, ScrollArea, ScrollPage, draw};
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::theme::{RING, Theme};
use crate::widget::focus::FindScrollTargets;
use crate::widget::{Element, a11y};

impl<'a, Message: 'a> ScrollArea<'a, Message> {
    /// Passes an event to the two buttons; returns what one of them asks for.
    fn on_buttons<'b>(
        &mut self,
        tree: &mut Tree,
        layouts: impl Iterator<Item = Layout<'b>>,
        shell: &mut Shell<'_, Message>,
        mut update: impl FnMut(
            &mut Element<'a, ScrollPage>,
            &mut Tree,
            Layout<'b>,
            &mut Shell<'_, ScrollPage>,
        ),
    ) -> Option<ScrollPage> {
        let mut asked = None;
        let buttons = self.buttons.iter_mut().zip(&mut tree.children[BUTTONS]);
        for ((button, tree), layout) in buttons.zip(layouts) {
            let mut messages = Vec::new();
            let mut own = Shell::new(&mut messages);
            update(button, tree, layout, &mut own);
            if own.is_event_captured() {
                shell.capture_event();
                shell.request_redraw();
            }
            asked = asked.or(messages.pop());
        }
        asked
    }

    /// Scrolls for assistive technology, to the focused control, and to the text being read aloud.
    fn on_redraw(
        &mut self,
        tree: &mut Tree,
        content: Layout<'_>,
        renderer: &iced::Renderer,
    ) -> bool {
        let top = content.bounds().y;
        let state = tree.state.downcast_mut::<State>();
        let changed = state.on_request(top);
        let mut targets = FindScrollTargets::default();
        let widget = self.content.as_widget_mut();
        widget.operate(&mut tree.children[0], content, renderer, &mut targets);
        state.follow(&targets, self.follows_focus, top) | changed
    }
}

impl<'a, Message: 'a> Widget<Message, Theme, iced::Renderer> for ScrollArea<'a, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::new(self.page))
    }

    fn children(&self) -> Vec<Tree> {
        std::iter::once(Tree::new(&self.content))
            .chain(self.buttons.iter().map(Tree::new))
            .chain([Tree::empty()])
            .chain([self
                .aside
                .as_ref()
                .map_or(Tree::empty(), |it| Tree::new(&it.element))])
            .collect()
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        if state.page != self.page {
            state.reset(self.page);
        }
        tree.children[0].diff(&self.content);
        for (child, button) in tree.children[BUTTONS].iter_mut().zip(&self.buttons) {
            child.diff(button);
        }
        if let Some(aside) = &self.aside {
            tree.children[ASIDE].diff(&aside.element);
        }
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &Limits,
    ) -> LayoutNode {
        self.lay_out(tree, renderer, limits.max())
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let is_more = state.overflows() && state.offset < state.end();
        operation.custom(None, layout.bounds(), &mut MoreBelow(is_more));
        let node = Node::new(Role::Scroll, Label::default());
        let request = a11y::open(operation, self.scrolled(layout.bounds()), node);
        state.request = request.or(state.request);
        let mut layouts = layout.children();
        operation.traverse(&mut |operation| {
            if let Some(layout) = layouts.next() {
                let content = self.content.as_widget_mut();
                content.operate(&mut tree.children[0], layout, renderer, operation);
            }
        });
        a11y::close(operation);
        let aside = self
            .aside
            .as_mut()
            .and_then(|it| Some((it, layouts.next()?)));
        operation.traverse(&mut |operation| {
            let buttons = self.buttons.iter_mut().zip(&mut tree.children[BUTTONS]);
            for ((button, tree), layout) in buttons.zip(layouts.by_ref()) {
                let button = button.as_widget_mut();
                button.operate(tree, layout, renderer, operation);
            }
        });
        if let Some((aside, layout)) = aside {
            operation.traverse(&mut |operation| {
                let aside = aside.element.as_widget_mut();
                aside.operate(&mut tree.children[ASIDE], layout, renderer, operation);
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
        let mut layouts = layout.children();
        let Some(content) = layouts.next() else {
            return;
        };
        let aside = self.aside.as_ref().and_then(|_| layouts.next());
        let state = tree.state.downcast_ref::<State>();
        // What the edges would cut is not drawn and cannot be touched, but scrolls like the rest.
        let is_within = cursor.is_over(self.scrolled(layout.bounds()));
        let over = cursor.is_over(draw::shown(state, content.bounds(), layout.bounds(), 0.0));
        let asked = self.on_buttons(tree, layouts, shell, |button, tree, layout, shell| {
            let button = button.as_widget_mut();
            button.update(
                tree, event, layout, cursor, renderer, clipboard, shell, viewport,
            );
        });
        let state = tree.state.downcast_mut::<State>();
        let mut changed = asked.is_some_and(|page| state.scroll_page(page));

        let mut passed = Cow::Borrowed(event);
        if let Event::Touch(touched) = event {
            let is_free = is_within && !shell.is_event_captured();
            let (dragged, instead) = state.on_touch(touched, is_free);
            changed |= dragged;
            passed = instead.map_or(passed, Cow::Owned);
        }
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            &passed,
            content,
            // Content outside of the area cannot be touched.
            if over {
                cursor
            } else {
                mouse::Cursor::Unavailable
            },
            renderer,
            clipboard,
            shell,
            viewport,
        );

        if let (Some(aside), Some(layout)) = (&mut self.aside, aside) {
            aside.element.as_widget_mut().update(
                &mut tree.children[ASIDE],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }

        changed |= match event {
            Event::Mouse(mouse::Event::WheelScrolled { delta }) if is_within => {
                state.on_wheel(*delta)
            }
            Event::Keyboard(keyboard::Event::KeyPressed { key, .. })
                if !shell.is_event_captured() =>
            {
                state.on_key(key)
            }
            Event::Window(window::Event::RedrawRequested(_)) => {
                self.on_redraw(tree, content, renderer)
            }
            _ => false,
        };
        if changed {
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
            let tree = &tree.children[0];
            let widget = self.content.as_widget();
            widget.draw(tree, renderer, theme, style, content, cursor, viewport);
        };
        if let Some((aside, layout)) = self
            .aside
            .as_ref()
            .and_then(|it| Some((it, layouts.next()?)))
        {
            let (tree, aside) = (&tree.children[ASIDE], aside.element.as_widget());
            aside.draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        if !state.overflows() {
            draw_content(renderer, viewport);
            return;
        }
        // Room for the focus ring of a control at the edge.
        let ring = (RING.0 + RING.1) * theme.unit;
        let Some(clip) = layout.bounds().expand(ring).intersection(viewport) else {
            return;
        };
        draw::force_repaint(renderer, state, clip.expand(ring * 2.0), *viewport);
        let shown = draw::shown(state, content.bounds(), clip, ring);
        renderer.with_layer(shown, |renderer| draw_content(renderer, &shown));
        let buttons = self.buttons.iter().zip(&tree.children[BUTTONS]);
        let can_move = [state.offset > 0.0, state.offset < state.end()];
        for (((button, tree), layout), can_move) in buttons.zip(layouts.by_ref()).zip(can_move) {
            let button = button.as_widget();
            button.draw(tree, renderer, theme, style, layout, cursor, viewport);
            if !can_move {
                draw::dim(renderer, theme, layout.bounds());
            }
        }
        if let Some(layout) = layouts.next() {
            let indicator = self.indicator.as_widget();
            let tree = &tree.children[INDICATOR];
            indicator.draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
        draw::edges(renderer, theme, state, content.bounds(), shown, clip);
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
            let widget = self.content.as_widget();
            widget.mouse_interaction(&tree.children[0], content, cursor, viewport, renderer)
        } else {
            mouse::Interaction::None
        };
        let aside = self
            .aside
            .iter()
            .map(|it| (&it.element, &tree.children[ASIDE]));
        let aside = aside.filter_map(|it| Some((it, layouts.next()?)));
        let aside: Vec<_> = aside
            .map(|((element, tree), layout)| {
                let element = element.as_widget();
                element.mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .collect();
        let buttons = self
            .buttons
            .iter()
            .zip(&tree.children[BUTTONS])
            .zip(layouts);
        buttons
            .map(|((button, tree), layout)| {
                let button = button.as_widget();
                button.mouse_interaction(tree, layout, cursor, viewport, renderer)
            })
            .chain(aside)
            .fold(own, Ord::max)
    }
}
