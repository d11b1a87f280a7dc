//! The controls that screens share: buttons with their words, and the scroll area.

use iced::font::Weight;
use iced::widget::{Column, Row, column};
use iced::{Alignment, Length};

use super::context::{ViewContext, Words, plain, words_of};
use crate::document::{Label, SEPARATOR, place};
use crate::theme::{GAP, LABEL, SMALL, Scale, Theme};
use crate::widget::Element;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::rich_text::RichText;
use crate::widget::scroll_area::{ScrollArea, ScrollPage};

/// Size of the words of two languages one below the other, relative to that of one.
const STACKED: f32 = 0.82;

/// Side of the icon of a button, in px of the design.
pub(super) const ICON: f32 = 44.0;

/// Space between the icon and the words of a button, in px of the design.
pub(super) const BETWEEN: f32 = 18.0;

impl<'a> ViewContext<'a> {
    /// A row of controls over the whole width, far enough apart to touch.
    pub fn bar<Message: 'a>(
        &self,
        controls: impl IntoIterator<Item = Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let row = Row::with_children(controls).spacing(self.scale.apart(GAP));
        self.row(row.width(Length::Fill).align_y(Alignment::Center))
    }

    /// The words of a control in every language in use, side by side, or stacked where the width
    /// is scarce. `size` is in px.
    pub fn label<Message: Clone + 'a>(&self, words: &Words<'_>, size: f32) -> Element<'a, Message> {
        let narrow = self.scale.portrait() || self.scale.large_print();
        self.label_with(narrow, words, size)
    }

    /// The width of the words of a control as [`label_with`](Self::label_with) sets them, each on one line, in px.
    pub(super) fn label_width(&self, stacked: bool, words: &Words<'_>, size: f32) -> f32 {
        let size = match stacked && self.second.is_some() {
            true => size * STACKED,
            false => size,
        };
        let widths = self.languages_with(words);
        let widths = widths.map(|language| width(words.set(language, size)));
        if stacked {
            return widths.fold(0.0, f32::max);
        }
        let dot = width(plain(self.first, SEPARATOR, size));
        widths.map(|it| it + dot).sum::<f32>() - dot
    }

    /// The same for the words of one language on two lines that are about equally wide.
    pub(super) fn broken_width(&self, words: &Words<'_>, size: f32) -> f32 {
        let text = words.text(self.first);
        let line = |words: &str| width(plain(self.first, words, size));
        let breaks = text.match_indices(' ').map(|(at, _)| text.split_at(at));
        let widths = breaks.map(|(above, below)| line(above).max(line(below.trim_start())));
        widths.fold(line(&text), f32::min)
    }

    /// The words of a control in every language in use, one below the other or side by side. `size` is in px.
    pub(super) fn label_with<Message: Clone + 'a>(
        &self,
        stacked: bool,
        words: &Words<'_>,
        size: f32,
    ) -> Element<'a, Message> {
        let stacked = self.second.is_some() && stacked;
        let size = if stacked { size * STACKED } else { size };
        let mut pieces: Vec<Element<'a, Message>> = Vec::new();
        for language in self.languages_with(words) {
            if !pieces.is_empty() && !stacked {
                let dot = plain(self.first, SEPARATOR, size).weight(Weight::Semibold);
                pieces.push(dot.silent().into());
            }
            let words = self.whole(words.set(language, size));
            let words = words.weight(Weight::Semibold).label_of_control();
            pieces.push(words.centered().into());
        }
        if stacked {
            return Column::with_children(pieces)
                .align_x(Alignment::Center)
                .into();
        }
        let pieces = Row::with_children(pieces).align_y(Alignment::Center);
        self.row(pieces)
    }

    /// Sets words in tight lines that are about equally wide, and that shrink rather than break inside a word.
    pub fn whole<Message>(&self, words: RichText<Message>) -> RichText<Message> {
        words.tight().whole_words(self.scale.smallest()).balanced()
    }

    /// A button with an icon before its words.
    pub fn button<Message: Clone + 'a>(
        &self,
        drawing: &str,
        words: Words<'_>,
        on_press: Message,
    ) -> Control<'a, Message> {
        let name = self.name(&words);
        let label = self.label(&words, self.scale.label(LABEL));
        self.button_around(drawing, name, label, on_press)
    }

    /// A button with an icon before some other content.
    pub fn button_around<Message: Clone + 'a>(
        &self,
        drawing: &str,
        name: Label,
        label: Element<'a, Message>,
        on_press: Message,
    ) -> Control<'a, Message> {
        let drawing = icon(drawing, self.scale.label(ICON), Tint::Inherit);
        let content = self.row(beside(&self.scale, [drawing, label]));
        Control::new(name, content, on_press).padding([self.scale.px(8.0), self.scale.px(30.0)])
    }

    /// A button of the top bar. In portrait or at large text sizes the icon is placed above the
    /// words to save width.
    pub fn tool<Message: Clone + 'a>(
        &self,
        drawing: &str,
        name: Label,
        words: Words<'_>,
        on_press: Message,
    ) -> Control<'a, Message> {
        let label = self.label_with(true, &words, self.scale.label(LABEL));
        let has_grown = self.scale.label(LABEL) > self.scale.px(LABEL) * 1.05;
        if !(has_grown || self.scale.portrait()) {
            return self.button_around(drawing, name, label, on_press);
        }
        let size = match self.scale.large_print() {
            true => self.scale.px(36.0),
            false => self.scale.label(40.0),
        };
        let drawing = icon(drawing, size, Tint::Inherit);
        // The letters of Nastaliq rise out of their lines.
        let rise = (self.first.meta.line_height - 2.0).max(0.0);
        let content = column![drawing, label]
            .align_x(Alignment::Center)
            .spacing(self.scale.px(rise * 30.0));
        Control::new(name, content, on_press).padding([self.scale.px(6.0), self.scale.px(14.0)])
    }

    /// A part of a screen that scrolls if it overflows. When `page` changes, it scrolls to the top.
    pub fn scroll_area<Message: 'a>(
        &self,
        content: impl Into<Element<'a, Message>>,
        page: u64,
    ) -> ScrollArea<'a, Message> {
        let context = *self;
        let width = scroll_rail(self) - self.scale.apart(GAP);
        let turn = |drawing: &str, id: &'static str, turn: ScrollPage| -> Element<'a, ScrollPage> {
            let size = self.scale.label(SMALL);
            let words = words_of(id);
            let label = self.label_with(true, &words, size);
            let content = column![icon(drawing, self.scale.label(52.0), Tint::Inherit), label]
                .align_x(Alignment::Center);
            // What comes next on a card comes before the next card.
            let look = match turn {
                ScrollPage::Down => Look::Primary,
                ScrollPage::Up => Look::Plain,
            };
            Control::new(self.name(&words), content, turn)
                .look(look)
                .id(id)
                .smallest(width, self.scale.target(150.0))
                .padding(self.scale.px(10.0))
                .into()
        };
        let controls = [
            turn("arrow-up", "button-up", ScrollPage::Up),
            turn("arrow-down", "button-down", ScrollPage::Down),
        ];
        let indicator =
            move |index, total| rail_counter(&context, index, total, width).silent().into();
        ScrollArea::new(
            content,
            controls,
            indicator,
            self.direction(),
            self.scale.apart(GAP),
            page,
        )
        .follows_focus(self.keys_in_use)
    }
}

/// The width of words of a control on one line, in px.
fn width(words: RichText<()>) -> f32 {
    words.tight().weight(Weight::Semibold).narrowest().ceil()
}

/// The page that is shown and the number of pages, on one line.
pub(super) fn counter<Message>(
    context: &ViewContext<'_>,
    index: usize,
    total: usize,
) -> RichText<Message> {
    let size = context.scale.label(SMALL);
    if context.second.is_some() {
        return in_digits(context, index, total, size);
    }
    let words = plain(context.first, &place(context.first, index, total), size);
    words.tight().one_line(context.scale.smallest())
}

/// The same in digits alone: words in one of two languages would leave out the reader of the other.
fn in_digits<Message>(
    context: &ViewContext<'_>,
    index: usize,
    total: usize,
    size: f32,
) -> RichText<Message> {
    let digits = [index + 1, total].map(|it| context.first.meta.digits.write(it));
    plain(context.first, &digits.join("/"), size).digits()
}

/// The counter beside the buttons of a scroll area, in a width in px: in digits alone where words would be small.
fn rail_counter<Message>(
    context: &ViewContext<'_>,
    index: usize,
    total: usize,
    width: f32,
) -> RichText<Message> {
    let size = context.scale.label(SMALL);
    let words = place(context.first, index, total);
    if plain::<()>(context.first, &words, size).narrowest() * 0.9 <= width {
        return counter(context, index, total);
    }
    in_digits(context, index, total, size)
}

/// The width that the buttons of a scroll area take from it, with the gap beside them, in px. Both are as wide as
/// their longer label, and the counter between them has room for its words.
pub fn scroll_rail(context: &ViewContext<'_>) -> f32 {
    let scale = &context.scale;
    let labels = ["button-up", "button-down"].map(|id| {
        let width = context.label_width(true, &words_of(id), scale.label(SMALL));
        width + scale.px(10.0) * 2.0
    });
    let counter = counter::<()>(context, 7, 8).narrowest();
    let [up, down] = labels;
    let width = up.max(down).max(counter).max(scale.target(150.0));
    width.ceil() + scale.apart(GAP)
}

/// Lays out an icon and words side by side.
pub(super) fn beside<'a, Message: 'a>(
    scale: &Scale,
    pieces: [Element<'a, Message>; 2],
) -> Row<'a, Message, Theme, iced::Renderer> {
    Row::with_children(pieces)
        .spacing(scale.px(BETWEEN))
        .align_y(Alignment::Center)
        .width(Length::Shrink)
}
