//! How close the buttons of the bottom bar are set.

use iced::widget::{Row, container};

use super::{arrow, next_words, step};
use crate::language::Direction;
use crate::route::{Onward, Route};
use crate::theme::{BORDER, LABEL, STEP_BUTTON, Theme};
use crate::ui::chrome::{Button, Message, ids};
use crate::ui::context::{ViewContext, Words, words_of};
use crate::ui::controls::{BETWEEN, ICON, beside};
use crate::widget::Element;
use crate::widget::absent::absent;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::mirrored_row::row;

/// How the buttons of a bar are set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// Space before and after what a button shows, in px of the design.
    padding: f32,
    /// The same of Next.
    next_padding: f32,
    /// Space between an icon and the words beside it, in px of the design.
    between: f32,
    /// Whether the words of two languages stand one below the other.
    stacked: bool,
    /// Whether Back has its word beside the arrow.
    says_back: bool,
    /// Whether the words of one language stand on two lines.
    broken: bool,
    /// Whether Next shows which topic it leads to. Its name for screen readers always has the topic.
    says_topic: bool,
}

impl Setting {
    /// With the most room.
    pub(super) const ROOMY: Self = Self {
        padding: 30.0,
        next_padding: 44.0,
        between: BETWEEN,
        stacked: false,
        says_back: true,
        broken: false,
        says_topic: true,
    };

    const CLOSE: Self = Self {
        padding: 18.0,
        next_padding: 26.0,
        stacked: true,
        ..Self::ROOMY
    };

    pub(super) const CLOSER: Self = Self {
        padding: 14.0,
        next_padding: 20.0,
        between: 10.0,
        says_back: false,
        ..Self::CLOSE
    };

    pub(super) const CLOSEST: Self = Self {
        broken: true,
        ..Self::CLOSER
    };

    /// Where the name of a topic has no room.
    pub(super) const SHORT: Self = Self {
        says_topic: false,
        ..Self::CLOSER
    };

    /// From the roomiest to the closest.
    pub(super) const ALL: [Self; 4] = [Self::ROOMY, Self::CLOSE, Self::CLOSER, Self::CLOSEST];

    fn is_stacked(self, context: &ViewContext<'_>) -> bool {
        self.stacked || context.scale.portrait() || context.scale.large_print()
    }

    /// The size of the words of Next, in px.
    fn next_size(self, context: &ViewContext<'_>) -> f32 {
        let size = context.scale.label(LABEL * 7.0 / 6.0);
        match context.second.is_some() && !self.is_stacked(context) {
            true => size * 0.86,
            false => size,
        }
    }

    /// Whether the words of each button stand on two lines: those of two languages have two already.
    fn is_broken(self, context: &ViewContext<'_>) -> bool {
        self.broken && context.second.is_none()
    }

    /// Space above and below what a button shows, in px: two lines may fill its height.
    fn above(self, context: &ViewContext<'_>) -> f32 {
        let lines = if self.is_broken(context) { 15.0 } else { 8.0 };
        context.scale.px(lines)
    }

    /// The width of words of a size in px, in px.
    fn label_width(self, context: &ViewContext<'_>, words: &Words<'_>, size: f32) -> f32 {
        match self.is_broken(context) {
            true => context.broken_width(words, size),
            false => context.label_width(self.is_stacked(context), words, size),
        }
    }

    /// The words of a button, of a size in px.
    fn label<'a, M: Clone + 'a>(
        self,
        context: &ViewContext<'a>,
        words: &Words<'_>,
        size: f32,
    ) -> Element<'a, M> {
        let label = context.label_with(self.is_stacked(context), words, size);
        match self.is_broken(context) {
            true => {
                let width = self.label_width(context, words, size);
                container(label).max_width(width + 1.0).into()
            }
            false => label,
        }
    }

    /// The width of a button with an icon and words of a size in px, with a padding in px of the design.
    fn width_with(
        self,
        context: &ViewContext<'_>,
        words: &Words<'_>,
        size: f32,
        padding: f32,
    ) -> f32 {
        let scale = &context.scale;
        let label = self.label_width(context, words, size) + 1.0;
        let around = scale.px(padding) + scale.px(BORDER);
        let width = label + scale.label(ICON) + scale.px(self.between) + around * 2.0;
        width.ceil().max(scale.target(STEP_BUTTON) * 2.0)
    }

    /// The width of a button with words, in px.
    pub(super) fn width(self, context: &ViewContext<'_>, words: &Words<'_>) -> f32 {
        let size = context.scale.label(LABEL);
        self.width_with(context, words, size, self.padding)
    }

    /// The width of Back, in px.
    pub(super) fn back_width(self, context: &ViewContext<'_>) -> f32 {
        match self.says_back {
            true => self.width(context, &words_of("button-back")),
            false => context.scale.target(STEP_BUTTON),
        }
    }

    /// The words that Next shows.
    fn shown_of_next<'a>(self, context: &ViewContext<'a>, at: Route) -> Words<'a> {
        match next_words(context, at) {
            (Some(Onward::Topic(_)), _) if !self.says_topic => words_of("button-next"),
            (_, words) => words,
        }
    }

    /// The width of Next, in px.
    pub(super) fn next_width(self, context: &ViewContext<'_>, at: Route) -> f32 {
        let words = self.shown_of_next(context, at);
        self.width_with(context, &words, self.next_size(context), self.next_padding)
    }

    fn control<'a, M: Clone + 'a>(
        self,
        context: &ViewContext<'a>,
        drawing: &str,
        words: &Words<'_>,
        action: M,
    ) -> Control<'a, M> {
        let scale = &context.scale;
        let label = self.label(context, words, scale.label(LABEL));
        let drawing = icon(drawing, scale.label(ICON), Tint::Inherit);
        let content = context.row(self.beside(context, [drawing, label]));
        let control = Control::new(context.name(words), content, action);
        control.padding([self.above(context), scale.px(self.padding)])
    }

    fn beside<'a, M: 'a>(
        self,
        context: &ViewContext<'a>,
        pieces: [Element<'a, M>; 2],
    ) -> Row<'a, M, Theme, iced::Renderer> {
        beside(&context.scale, pieces).spacing(context.scale.px(self.between))
    }

    /// A button.
    pub(super) fn button<'a, M: Clone + 'a>(
        self,
        context: &ViewContext<'a>,
        button: &Button<M>,
    ) -> Element<'a, M> {
        let words = words_of(button.words.clone());
        let control = self.control(context, button.icon, &words, button.action.clone());
        step(context, control, button.id)
    }

    /// The button that leads to the patient's list. A screen reader announces how many things are on it.
    pub(super) fn list<'a>(
        self,
        context: &ViewContext<'a>,
        words: &Words<'_>,
    ) -> Element<'a, Message> {
        let control = self.control(context, "checklist", words, Message::List);
        step(context, control.live(), ids::LIST)
    }

    /// Back, or the room that it takes.
    pub(super) fn back<'a>(self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let words = words_of("button-back");
        let drawing = arrow(context, false);
        let back = match self.says_back {
            true => {
                let back = self.control(context, drawing, &words, Message::Back);
                step(context, back, ids::BACK)
            }
            false => {
                let side = context.scale.target(STEP_BUTTON);
                let drawing = icon(drawing, context.scale.label(ICON), Tint::Inherit);
                let back = Control::new(context.name(&words), drawing, Message::Back);
                back.id(ids::BACK).smallest(side, side).into()
            }
        };
        match context.can_go_back {
            true => back,
            false => absent(back),
        }
    }

    /// Next, with its icon after its words.
    pub(super) fn next<'a>(self, context: &ViewContext<'a>, at: Route) -> Element<'a, Message> {
        let (onward, words) = next_words(context, at);
        let scale = &context.scale;
        let size = self.next_size(context);
        let label = self.label(context, &self.shown_of_next(context, at), size);
        let drawing = match onward {
            Some(Onward::Home) => "home",
            _ => arrow(context, true),
        };
        let drawing = icon(drawing, scale.label(ICON), Tint::Inherit);
        // The icon, which stands after the words, has its room first.
        let mirrored = match context.direction() {
            Direction::Ltr => Direction::Rtl,
            Direction::Rtl => Direction::Ltr,
        };
        let content = row(mirrored, self.beside(context, [drawing, label]));
        let control = Control::new(context.name(&words), content, Message::Next)
            .look(Look::Onward)
            .padding([self.above(context), scale.px(self.next_padding)]);
        step(context, control, ids::NEXT)
    }
}
