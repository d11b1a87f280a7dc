//! Words, set in the face of their language: with emphasis, and with words that can be touched.
//!
//! Unlike iced's own text it stands where its direction begins, keeps its width in right-to-left
//! languages, and lets the keyboard reach the words within it.

mod link;
mod sentence;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, LineHeight, Paragraph as _, Span, Text, Wrapping};
use iced::advanced::widget::operation::Operation;
use iced::advanced::widget::{Id, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::font::Weight;
use iced::{
    Event, Length, Pixels, Point, Rectangle, Size, Vector, alignment, keyboard, touch, window,
};

use super::a11y;
use super::control::is_press;
use super::icon::Tint;
use super::speech_highlight::SpokenMarker;
use super::{Element, Face, draw_ring};
use crate::a11y::{Action, Node, Role};
use crate::document::{BlockId, Label, Phrase};
use crate::language::Direction;
use crate::language::line_breaks::unmarked;
use crate::theme::Theme;
use link::{Link, draw_dots};

/// A stretch of words that look and act alike.
#[derive(Debug, Clone, PartialEq)]
pub struct RichSpan<Message> {
    /// The words as they are laid out.
    pub text: String,
    /// Whether they are emphasised by weight.
    pub strong: bool,
    /// What touching them does, and the id by which they can be focused.
    pub link: Option<(Id, Message)>,
}

impl<Message> RichSpan<Message> {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            strong: false,
            link: None,
        }
    }
}

/// Words on the screen. See the module's documentation.
pub struct RichText<Message> {
    stretches: Vec<RichSpan<Message>>,
    text: String,
    blocks: Vec<BlockId>,
    is_label_of_control: bool,
    role: Role,
    face: Face,
    size: f32,
    /// Size to which the words may shrink before one of them is broken, in px.
    least: f32,
    one_line: bool,
    line_height: f32,
    weight: Weight,
    tint: Tint,
    fill: bool,
    measured: bool,
    centered: bool,
    silent: bool,
    spoken: Option<Range<usize>>,
}

impl<Message> RichText<Message> {
    /// Words in a face, at a size in px, with the line height of body text.
    pub fn new(stretches: Vec<RichSpan<Message>>, face: Face, size: f32) -> Self {
        let text: String = stretches.iter().map(|it| it.text.as_str()).collect();
        Self {
            text: unmarked(&text),
            blocks: Vec::new(),
            is_label_of_control: false,
            stretches,
            role: Role::Text,
            face,
            size,
            least: size,
            one_line: false,
            line_height: face.line_height,
            weight: Weight::Normal,
            tint: Tint::Inherit,
            fill: false,
            measured: false,
            centered: false,
            silent: false,
            spoken: None,
        }
    }

    /// Marks a byte range of the words that is being read aloud.
    pub fn spoken(mut self, range: Option<Range<usize>>) -> Self {
        self.spoken = range;
        self
    }

    /// The blocks of the document that the words come from.
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = BlockId>) -> Self {
        self.blocks = blocks.into_iter().collect();
        self
    }

    /// The words only show the label of the control around them.
    pub fn label_of_control(mut self) -> Self {
        self.is_label_of_control = true;
        self
    }

    fn label(&self, text: String) -> Label {
        let phrase = Phrase {
            language: self.face.tag,
            direction: self.face.direction,
            text,
        };
        Label::new(self.blocks.clone(), vec![phrase])
    }

    /// The role in the accessibility tree.
    pub fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// Sets the lines tighter, as in headings and labels.
    pub fn tight(mut self) -> Self {
        self.line_height = self.face.tight();
        self
    }

    /// Sets digits, which are no higher than those of Latin in any face.
    pub fn digits(mut self) -> Self {
        self.line_height = self.face.tight().min(1.4);
        self
    }

    /// Sets the weight.
    pub fn weight(mut self, weight: Weight) -> Self {
        self.weight = weight;
        self
    }

    /// Sets the colour.
    pub fn tint(mut self, tint: Tint) -> Self {
        self.tint = tint;
        self
    }

    /// Takes the whole width, and stands on the side where reading begins.
    pub fn fill(mut self) -> Self {
        self.fill = true;
        self
    }

    /// Keeps lines as short as the language reads well.
    pub fn measured(mut self) -> Self {
        self.measured = true;
        self
    }

    /// Where there are several lines, each stands in the middle of the widest.
    pub fn centered(mut self) -> Self {
        self.centered = true;
        self
    }

    /// Rather than break a word that is wider than its place, shrinks to this size in px at most.
    pub fn whole_words(mut self, least: f32) -> Self {
        self.least = least.min(self.size);
        self
    }

    /// Rather than take a second line, shrinks to this size in px at most.
    pub fn one_line(mut self, least: f32) -> Self {
        self.least = least.min(self.size);
        self.one_line = true;
        self
    }

    /// Part of something that is named already, such as a bullet.
    pub fn silent(mut self) -> Self {
        self.silent = true;
        self
    }

    /// A key of all that the shaped lines depend on.
    fn key(&self, width: f32) -> u64 {
        let mut hasher = DefaultHasher::new();
        for stretch in &self.stretches {
            stretch.text.hash(&mut hasher);
            stretch.strong.hash(&mut hasher);
        }
        self.face.family.hash(&mut hasher);
        self.weight.hash(&mut hasher);
        self.centered.hash(&mut hasher);
        for figure in [self.size, self.least, self.line_height, width] {
            figure.to_bits().hash(&mut hasher);
        }
        hasher.finish()
    }

    fn shape(&self, size: f32, width: f32) -> Paragraph {
        let paragraph = self.shape_aligned(size, width, text::Alignment::Default);
        // iced 0.14 puts a single line from right to left out of its place when it is to be centred.
        if self.centered && paragraph.buffer().layout_runs().count() > 1 {
            return self.shape_aligned(size, width, text::Alignment::Center);
        }
        paragraph
    }

    fn shape_aligned(&self, size: f32, width: f32, align_x: text::Alignment) -> Paragraph {
        // Without this mark a block that begins with a Latin word would run left to right.
        let mark = match self.face.direction {
            Direction::Rtl => "\u{200F}",
            Direction::Ltr => "",
        };
        let spans: Vec<Span<'_, ()>> = self
            .stretches
            .iter()
            .enumerate()
            .map(|(index, stretch)| {
                let weight = if stretch.strong {
                    Weight::Bold
                } else {
                    self.weight
                };
                let words = match index {
                    0 if !mark.is_empty() => format!("{mark}{}", stretch.text).into(),
                    _ => std::borrow::Cow::Borrowed(stretch.text.as_str()),
                };
                Span::new(words).font(self.face.font(weight))
            })
            .collect();
        Paragraph::with_spans(Text {
            content: spans.as_slice(),
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(size),
            line_height: LineHeight::Relative(self.line_height),
            font: self.face.font(self.weight),
            align_x,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        })
    }

    /// Shapes the words so that they are no wider than `width`, in px.
    ///
    /// cosmic-text 0.15 does not move the first word of a bidirectional run to the next line, so
    /// that a line with a number or a Latin word in it can be too wide; asked for a narrower
    /// paragraph, it breaks earlier.
    fn shape_within(&self, size: f32, width: f32) -> Paragraph {
        let mut asked = width;
        let mut paragraph = self.shape(size, asked);
        for _ in 0..NARROWER {
            let excess = paragraph.min_bounds().width - width;
            if excess <= 0.5 || !excess.is_finite() {
                break;
            }
            asked -= width * 0.03;
            paragraph = self.shape(size, asked);
        }
        paragraph
    }

    /// Shapes the words as large as they can be without breaking one of them.
    fn shape_whole(&self, width: f32) -> Paragraph {
        let mut size = self.size;
        let mut paragraph = self.shape_within(size, width);
        let is_long = |paragraph: &Paragraph| {
            let lines = paragraph.buffer().layout_runs().count();
            breaks_a_word(paragraph) || (self.one_line && lines > 1)
        };
        while size > self.least && is_long(&paragraph) {
            size = (size * 0.94).max(self.least);
            paragraph = self.shape_within(size, width);
        }
        paragraph
    }

    /// The least width, in px, that holds the words on one line.
    pub fn narrowest(&self) -> f32 {
        self.shape(self.least, f32::INFINITY).min_bounds().width
    }

    fn has_links(&self) -> bool {
        self.stretches.iter().any(|stretch| stretch.link.is_some())
    }

    /// Where the shaped lines begin within the widget's bounds.
    fn origin(&self, bounds: Rectangle, paragraph: &Paragraph) -> Point {
        let spare = (bounds.width - paragraph.min_bounds().width).max(0.0);
        match self.face.direction {
            Direction::Rtl => Point::new(bounds.x + spare.floor(), bounds.y),
            Direction::Ltr => bounds.position(),
        }
    }
}

/// Whether a line ends where its language does not say that one may end.
fn breaks_a_word(paragraph: &Paragraph) -> bool {
    let may_end = |c: char| c.is_whitespace() || matches!(c, '\u{200B}' | '-' | '/');
    // Between ideographs a line may end anywhere; in Korean it may not.
    let is_wide = |c: char| c >= '\u{2E80}' && !('\u{AC00}'..='\u{D7AF}').contains(&c);
    paragraph.buffer().layout_runs().any(|run| {
        let end = run.glyphs.iter().map(|glyph| glyph.end).max();
        let end = end.unwrap_or(run.text.len());
        let Some((line, rest)) = run.text.split_at_checked(end) else {
            return false;
        };
        match (line.chars().next_back(), rest.chars().next()) {
            (Some(last), Some(next)) => {
                !(may_end(last) || may_end(next) || is_wide(last) || is_wide(next))
            }
            _ => false,
        }
    })
}

/// How often a paragraph that came out too wide is asked for again.
const NARROWER: usize = 20;

#[derive(Default)]
struct State {
    key: u64,
    paragraph: Paragraph,
    links: Vec<Link>,
}

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for RichText<Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        let width = if self.fill {
            Length::Fill
        } else {
            Length::Shrink
        };
        Size::new(width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let available = limits.max().width;
        let measure = if self.measured {
            (self.face.measure * self.size).round()
        } else {
            f32::INFINITY
        };
        let width = available.min(measure);
        let key = self.key(width);
        if state.key != key {
            state.key = key;
            state.paragraph = self.shape_whole(width);
            let old = std::mem::take(&mut state.links);
            let stretches = self.stretches.iter().enumerate();
            let linked = stretches.filter(|(_, it)| it.link.is_some());
            state.links = linked
                .map(|(index, _)| Link::find(index, &state.paragraph))
                .collect();
            for (new, old) in state.links.iter_mut().zip(old) {
                new.focus = old.focus;
                new.pressed = old.pressed;
            }
        }
        let needed = state.paragraph.min_bounds();
        let width = if self.fill && available.is_finite() {
            available
        } else {
            needed.width.ceil()
        };
        layout::Node::new(limits.resolve(
            self.size().width,
            Length::Shrink,
            Size::new(width, needed.height.ceil()),
        ))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if self.silent {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let origin = self.origin(layout.bounds(), &state.paragraph);
        let words = Rectangle::new(origin, state.paragraph.min_bounds());
        let node = Node {
            is_label_of_control: self.is_label_of_control,
            ..Node::new(self.role, self.label(self.text.clone()))
        };
        if let Some(range) = &self.spoken
            && let Some(place) = sentence::bounds(&state.paragraph, range)
        {
            let place = place + (origin - Point::ORIGIN);
            operation.custom(None, place, &mut SpokenMarker);
        }
        a11y::open(operation, words, node);
        for link in &mut state.links {
            // The first line's place: a box around two lines would lie over the words between.
            let bounds = link.first_line(origin);
            let stretch = &self.stretches[link.stretch];
            let id = stretch.link.as_ref().map(|(id, _)| id);
            let before = self.stretches.iter().take(link.stretch);
            let node = Node {
                id: id.cloned(),
                focused: link.focus.0,
                opens: true,
                offset: Some(before.map(|it| unmarked(&it.text).len()).sum()),
                ..Node::new(Role::Link, self.label(unmarked(&stretch.text)))
            };
            if a11y::leaf(operation, bounds, node) == Some(Action::Press) {
                link.press_requested = true;
            }
            operation.focusable(id, bounds, &mut link.focus);
        }
        a11y::close(operation);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &iced::Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        if !self.has_links() {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let origin = self.origin(layout.bounds(), &state.paragraph);
        for link in &mut state.links {
            let Some((_, on_press)) = &self.stretches[link.stretch].link else {
                continue;
            };
            let over = link.is_under(cursor, origin);
            match event {
                Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerPressed { .. })
                    if over =>
                {
                    // Not captured: a finger that goes on to drag must still move the words.
                    link.pressed = true;
                }
                Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
                | Event::Touch(touch::Event::FingerLifted { .. })
                    if link.pressed =>
                {
                    link.pressed = false;
                    if over && !shell.is_event_captured() {
                        shell.publish(on_press.clone());
                        shell.capture_event();
                    }
                }
                Event::Touch(touch::Event::FingerLost { .. }) => link.pressed = false,
                Event::Keyboard(keyboard::Event::KeyPressed { key, repeat, .. })
                    if link.focus.0 && is_press(key) =>
                {
                    if !repeat {
                        shell.publish(on_press.clone());
                    }
                    shell.capture_event();
                }
                Event::Window(window::Event::RedrawRequested(_)) if link.press_requested => {
                    link.press_requested = false;
                    shell.publish(on_press.clone());
                }
                _ => {}
            }
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use text::Renderer as _;

        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let Some(clip) = bounds.intersection(viewport) else {
            return;
        };
        // Marks of tall scripts reach outside their line; only the viewport may cut them.
        let clip = Rectangle {
            x: viewport.x,
            width: viewport.width,
            ..clip
                .expand(self.size)
                .intersection(viewport)
                .unwrap_or(clip)
        };
        let origin = self.origin(bounds, &state.paragraph);
        if let Some(range) = &self.spoken {
            sentence::draw(renderer, theme, &state.paragraph, origin, range);
        }
        let color = self.tint.color(theme, style.text_color);
        renderer.fill_paragraph(&state.paragraph, origin, color, clip);
        for link in &state.links {
            draw_dots(renderer, theme, link, origin, self.size);
            if link.focus.0 && theme.focus_visible {
                for place in &link.places {
                    let offset: Vector = origin - Point::ORIGIN;
                    draw_ring(renderer, theme, *place + offset, 6.0 * theme.unit);
                }
            }
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let state = tree.state.downcast_ref::<State>();
        let origin = self.origin(layout.bounds(), &state.paragraph);
        if state.links.iter().any(|link| link.is_under(cursor, origin)) {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<RichText<Message>> for Element<'a, Message> {
    fn from(prose: RichText<Message>) -> Self {
        Self::new(prose)
    }
}
