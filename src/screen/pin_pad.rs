//! The PIN pad, which unlocks the staff panel.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Alignment, Length, border};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::Label;
use crate::language::Direction;
use crate::theme::{GAP, LABEL, STEP_BUTTON, TITLE, Theme};
use crate::ui::context::{ViewContext, plain, words_of};
use crate::widget::control::{Control, Look};
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::tiles::Tiles;
use crate::widget::{Element, a11y};

/// Messages of the PIN pad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Enter a digit.
    Digit(char),
    /// Erase the last digit.
    Erase,
    /// Check the PIN.
    Enter,
    /// The PIN was checked; true if it is correct.
    Checked(bool),
}

/// What the PIN pad shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Pad {
    /// Number of digits entered.
    pub digits: usize,
    /// Status of the pad.
    pub status: PadStatus,
}

/// Status of the PIN pad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PadStatus {
    /// Ready for input.
    #[default]
    Empty,
    /// The PIN is being checked.
    Checking,
    /// The PIN was wrong.
    Wrong,
    /// The pad is locked for this many seconds.
    Wait(u64),
}

/// The widget id of a digit key.
pub fn digit_id(digit: char) -> Id {
    format!("digit-{digit}").into()
}

/// The pad.
pub fn view<'a>(context: &ViewContext<'a>, pad: Pad) -> Element<'a, Action> {
    let scale = &context.scale;
    let digit = |digit: char| -> Element<'a, Action> {
        let words = plain(context.first, &digit.to_string(), scale.label(TITLE * 1.2))
            .digits()
            .weight(Weight::Bold)
            .label_of_control();
        let label = Label::unidentified(context.first, digit);
        let control = Control::new(label, words, Action::Pin(Message::Digit(digit)));
        key(context, control.id(digit_id(digit)))
    };
    let word = |id: &'static str, message: Message| {
        let words = words_of(id);
        let label = words
            .set(context.first, scale.label(LABEL))
            .tight()
            .weight(Weight::Semibold)
            .label_of_control();
        Control::new(words.label(context.first), label, Action::Pin(message)).id(Id::new(id))
    };
    let erase = key(context, word("staff-erase", Message::Erase));
    let enter = word("staff-enter", Message::Enter).look(Look::Primary);
    let keys = ('1'..='9')
        .map(digit)
        .chain([erase, digit('0'), key(context, enter)])
        .collect();
    // The keypad is never mirrored: digits are laid out as on a telephone in every language.
    let keys = Tiles::new(keys, Direction::Ltr, 3, scale.px(GAP));
    let keys = context.scroll_area(keys, 0).shrink_to_fit();
    let content = column![
        panel::staff_bar(context, "staff-pin"),
        status(context, pad),
        keys
    ]
    .spacing(scale.px(GAP))
    .align_x(Alignment::Center);
    panel::staff(context, shrink_to_fit(content), [760.0, 810.0])
}

fn key<'a>(context: &ViewContext<'a>, control: Control<'a, Action>) -> Element<'a, Action> {
    control
        .width(Length::Fill)
        .padding(context.scale.px(8.0))
        .smallest(
            context.scale.px(STEP_BUTTON),
            context.scale.px(STEP_BUTTON * 1.1),
        )
        .into()
}

/// A dot for each digit entered, or the status, in a box of fixed height.
fn status<'a>(context: &ViewContext<'a>, pad: Pad) -> Element<'a, Action> {
    let size = context.scale.label(LABEL);
    let words = match pad.status {
        PadStatus::Empty => panel::counted("staff-digits", "count", pad.digits.into()),
        PadStatus::Checking => words_of("staff-checking"),
        PadStatus::Wrong => words_of("staff-wrong"),
        PadStatus::Wait(left) => panel::counted("staff-wait", "seconds", left.into()),
    };
    let shown: Element<'a, Action> = match pad {
        Pad {
            status: PadStatus::Empty,
            digits: 1..,
        } => column![
            a11y::unseen(words.label(context.first)),
            dots(context, pad.digits)
        ]
        .width(Length::Shrink)
        .into(),
        _ => words
            .set(context.first, size)
            .tight()
            .role(Role::Text)
            .into(),
    };
    container(shown).center_y(context.scale.px(72.0)).into()
}

/// A dot for each digit.
fn dots<'a>(context: &ViewContext<'a>, digits: usize) -> Element<'a, Action> {
    let size = context.scale.px(22.0);
    let dots = (0..digits).map(|_| {
        container(Space::new().width(size).height(size))
            .style(move |theme: &Theme| {
                container::Style::default()
                    .background(theme.colors().primary)
                    .border(border::rounded(size / 2.0))
            })
            .into()
    });
    Row::with_children(dots)
        .spacing(context.scale.px(16.0))
        .into()
}
