//! A panel over a screen: while it is open, nothing under it can be touched or focused.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::{Color, Event, Length, Rectangle, Size};

use super::Element;
use super::a11y;
use crate::a11y::{Node, Role};
use crate::document::Label;
use crate::theme::Theme;

/// Lays a dialog called `name` over a screen. The screen shows through, but is out of reach.
pub fn layers<'a, Message: 'a>(
    under: Element<'a, Message>,
    dialog: Option<Dialog<'a, Message>>,
) -> Element<'a, Message> {
    let (label, shaded, over) = match dialog {
        Some(dialog) => (dialog.label, dialog.shaded, Some(dialog.content)),
        None => (Label::default(), false, None),
    };
    Element::new(Layers {
        children: std::iter::once(under).chain(over).collect(),
        label,
        shaded,
    })
}

/// A panel that must be left before anything under it can be used.
pub struct Dialog<'a, Message> {
    /// Its name.
    pub label: Label,
    /// Whether the screen under it is darkened.
    pub shaded: bool,
    /// The panel, laid out over the whole window.
    pub content: Element<'a, Message>,
}

struct Layers<'a, Message> {
    children: Vec<Element<'a, Message>>,
    label: Label,
    shaded: bool,
}

impl<Message> Layers<'_, Message> {
    fn top(&self) -> usize {
        self.children.len() - 1
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Layers<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Role>()
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
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
        let nodes = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .map(|(child, tree)| child.as_widget_mut().layout(tree, renderer, limits))
            .collect();
        layout::Node::with_children(limits.max(), nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let top = self.top();
        let Some(layout) = layout.children().nth(top) else {
            return;
        };
        if top > 0 {
            let node = Node::new(Role::Dialog, self.label.clone());
            a11y::open(operation, layout.bounds(), node);
        }
        operation.traverse(&mut |operation| {
            self.children[top].as_widget_mut().operate(
                &mut tree.children[top],
                layout,
                renderer,
                operation,
            );
        });
        if top > 0 {
            a11y::close(operation);
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
        let top = self.top();
        if let Some(layout) = layout.children().nth(top) {
            self.children[top].as_widget_mut().update(
                &mut tree.children[top],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
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
        use iced::advanced::Renderer as _;

        let shade = Color {
            a: 0.45,
            ..Color::BLACK
        };
        let layers = self
            .children
            .iter()
            .zip(&tree.children)
            .zip(layout.children());
        for (index, ((child, tree), layout)) in layers.enumerate() {
            if index == 0 {
                // What is out of reach shows no focus.
                let under = Theme {
                    focus_visible: theme.focus_visible && self.top() == 0,
                    ..*theme
                };
                child
                    .as_widget()
                    .draw(tree, renderer, &under, style, layout, cursor, viewport);
            } else {
                renderer.with_layer(layout.bounds(), |renderer| {
                    if self.shaded {
                        fill(renderer, layout.bounds(), shade);
                    }
                    child
                        .as_widget()
                        .draw(tree, renderer, theme, style, layout, cursor, viewport);
                });
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
        let top = self.top();
        layout
            .children()
            .nth(top)
            .map_or_else(Default::default, |layout| {
                self.children[top].as_widget().mouse_interaction(
                    &tree.children[top],
                    layout,
                    cursor,
                    viewport,
                    renderer,
                )
            })
    }
}

/// Fills a rectangle with a colour.
pub(crate) fn fill(renderer: &mut iced::Renderer, bounds: Rectangle, color: Color) {
    use iced::advanced::Renderer as _;

    renderer.fill_quad(
        renderer::Quad {
            bounds,
            ..renderer::Quad::default()
        },
        color,
    );
}
