//! The PIN pad, and the staff panel that it unlocks.

use fluent::types::FluentValue;
use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};

use crate::a11y::Role;
use crate::document::Label;
use crate::language::{Direction, Language, Meta};
use crate::theme::{BORDER, GAP, LABEL, MARGIN, SMALL, STEP_BUTTON, TITLE, TOOL};
use crate::ui::context::{ViewContext, Words, language_label, name_of, plain, words_of};
use crate::widget::control::{Control, Look};
use crate::widget::icon::Tint;
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, bars};

/// Messages of the PIN pad and the staff panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Enter a digit.
    Digit(char),
    /// Erase the last digit.
    Erase,
    /// Check the PIN.
    Enter,
    /// The PIN was checked; true if it is correct.
    Checked(bool),
    /// Offer or hide a language, by its tag.
    Language(String),
    /// Quit the program.
    Quit,
    /// Restart the program.
    Restart,
    /// Open the calibration screen.
    Measure,
    /// Raise the initial volume by a step, until the next restart.
    Louder,
    /// Lower the initial volume by a step, until the next restart.
    Softer,
    /// Close the pad or the panel.
    Close,
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

/// Program state shown on the staff panel.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Uptime, in whole minutes.
    pub minutes: u64,
    /// Memory in use, in MiB, if the system reports it.
    pub megabytes: Option<u64>,
    /// Number of restarts by the supervisor.
    pub restarts: u32,
    /// Initial volume of a session, in percent.
    pub volume: u8,
    /// The last lines of the log, in English.
    pub log: Vec<String>,
}

/// The widget id of the close button of the pad and the panel.
pub const CLOSE: &str = "staff-close";

/// The widget id of a digit key.
pub fn digit_id(digit: char) -> Id {
    format!("digit-{digit}").into()
}

/// The PIN pad.
pub fn pad<'a>(context: &ViewContext<'a>, pad: Pad) -> Element<'a, Message> {
    let scale = &context.scale;
    let digit = |digit: char| -> Element<'a, Message> {
        let words = plain(context.first, &digit.to_string(), scale.label(TITLE * 1.2))
            .digits()
            .weight(Weight::Bold)
            .label_of_control();
        let label = Label::unidentified(context.first, digit);
        let control = Control::new(label, words, Message::Digit(digit));
        key(context, control.id(digit_id(digit)))
    };
    let word = |id: &'static str, message: Message| {
        let words = words_of(id);
        let label = words
            .set(context.first, scale.label(LABEL))
            .tight()
            .weight(Weight::Semibold)
            .label_of_control();
        Control::new(words.label(context.first), label, message).id(Id::new(id))
    };
    let erase = key(context, word("staff-erase", Message::Erase));
    let enter = word("staff-enter", Message::Enter).look(Look::Primary);
    let keys = ('1'..='9')
        .map(digit)
        .chain([erase, digit('0'), key(context, enter)])
        .collect();
    // The keypad is never mirrored: digits are laid out as on a telephone in every language.
    let keys = Tiles::new(keys, Direction::Ltr, 3, scale.px(GAP));
    let keys = context.reel(keys, 0).shrink_to_fit();
    let content = column![bar(context, "staff-pin"), status(context, pad), keys]
        .spacing(scale.px(GAP))
        .align_x(Alignment::Center);
    over(context, shrink_to_fit(content), [760.0, 810.0])
}

fn key<'a>(context: &ViewContext<'a>, control: Control<'a, Message>) -> Element<'a, Message> {
    control
        .width(Length::Fill)
        .padding(context.scale.px(8.0))
        .smallest(
            context.scale.px(STEP_BUTTON),
            context.scale.px(STEP_BUTTON * 1.1),
        )
        .into()
}

/// The number of digits entered, or the status, in a box of fixed height.
fn status<'a>(context: &ViewContext<'a>, pad: Pad) -> Element<'a, Message> {
    let size = context.scale.label(LABEL);
    let words = match pad.status {
        PadStatus::Empty => counted("staff-digits", "count", pad.digits.into()),
        PadStatus::Checking => words_of("staff-checking"),
        PadStatus::Wrong => words_of("staff-wrong"),
        PadStatus::Wait(left) => counted("staff-wait", "seconds", left.into()),
    };
    let words = words.set(context.first, size).tight();
    container(words.role(Role::Text))
        .center_y(context.scale.px(72.0))
        .into()
}

/// The staff panel. `languages` are those that the clinic offers, and whether each is shown now.
pub fn panel<'a>(
    context: &ViewContext<'a>,
    languages: &[(Meta, bool)],
    state: &State,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let action = |drawing: &str, id: &'static str, message: Message| -> Element<'a, Message> {
        context
            .button(drawing, words_of(id), message)
            .id(Id::new(id))
            .width(Length::Fill)
            .smallest(0.0, scale.px(TOOL))
            .into()
    };
    let actions = vec![
        action("hold", "staff-quit", Message::Quit),
        action("play", "staff-restart", Message::Restart),
        action("ruler", "staff-measure", Message::Measure),
    ];
    let columns = if scale.portrait() { 1 } else { 3 };
    let actions = Tiles::new(actions, context.direction(), columns, scale.px(GAP));
    let tiles = languages.iter().map(|(meta, shown)| {
        let name = context.whole(name_of(meta, scale.label(LABEL)));
        let name = name.weight(Weight::Semibold).label_of_control().centered();
        Control::new(
            language_label(meta),
            name,
            Message::Language(meta.tag.clone()),
        )
        .id(format!("staff-{}", meta.tag))
        .chosen(*shown)
        .width(Length::Fill)
        .padding(scale.px(8.0))
        .smallest(0.0, scale.px(TOOL))
        .into()
    });
    let volume = vec![
        action("softer", "listen-softer", Message::Softer),
        action("louder", "listen-louder", Message::Louder),
    ];
    let volume = Tiles::new(volume, context.direction(), 2, scale.px(GAP));
    let columns = if scale.portrait() { 2 } else { 4 };
    let tiles = Tiles::new(tiles.collect(), context.direction(), columns, scale.px(GAP));
    let mut content = column![actions, heading(context, "staff-languages"), tiles]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .push(heading(context, "speech-group"))
        .push(volume)
        .push(initial_volume(context, state.volume))
        .push(heading(context, "staff-state"));
    for line in state_lines(state) {
        let line = line.set(context.first, scale.label(SMALL)).tight();
        content = content.push(line.role(Role::Text).fill());
    }
    content = content
        .push(heading(context, "staff-log"))
        .push(log(context, state));
    let content =
        column![bar(context, "staff-title"), context.reel(content, 0)].spacing(scale.px(GAP));
    over(context, content, [1600.0, f32::INFINITY])
}

fn initial_volume<'a>(context: &ViewContext<'a>, percent: u8) -> Element<'a, Message> {
    let words = counted("speech-volume", "percent", percent.into());
    let words = words.set(context.first, context.scale.label(SMALL)).tight();
    words.role(Role::Text).fill().into()
}

/// A message with one variable.
fn counted<'a>(id: &'static str, name: &'static str, value: FluentValue<'a>) -> Words<'a> {
    Words::new(id, move |language: &Language| {
        language.words_with(id, &[(name, value.clone())])
    })
}

fn state_lines<'a>(state: &State) -> Vec<Words<'a>> {
    let version = FluentValue::from(env!("CARGO_PKG_VERSION"));
    let memory = state.megabytes.map(FluentValue::from);
    let memory = memory.map(|it| counted("staff-memory", "megabytes", it));
    let lines = [
        Some(counted("staff-version", "version", version)),
        Some(counted("staff-running", "minutes", state.minutes.into())),
        memory,
        Some(counted("staff-restarts", "count", state.restarts.into())),
    ];
    lines.into_iter().flatten().collect()
}

/// The last lines of the log. They are in English, like the log file, for maintainers.
fn log<'a>(context: &ViewContext<'a>, state: &State) -> Element<'a, Message> {
    let size = context.scale.label(SMALL);
    if state.log.is_empty() {
        let empty = words_of("staff-log-empty").set(context.first, size);
        let empty = empty.tight().tint(Tint::Muted);
        return empty.role(Role::Text).fill().into();
    }
    let face = context.catalogue.get(crate::language::SOURCE);
    let lines = state.log.iter().map(|line| {
        let line = match face {
            Some(meta) => RichText::new(vec![RichSpan::plain(line)], Face::of(meta), size),
            None => plain(context.first, line, size),
        };
        line.tight().role(Role::Text).fill().into()
    });
    Column::with_children(lines)
        .spacing(context.scale.px(BORDER * 2.0))
        .into()
}

fn heading<'a>(context: &ViewContext<'a>, id: &str) -> Element<'a, Message> {
    let words = words_of(id).set(context.first, context.scale.label(LABEL));
    words
        .tight()
        .weight(Weight::Semibold)
        .role(Role::Heading(2))
        .fill()
        .into()
}

fn bar<'a>(context: &ViewContext<'a>, title: &str) -> Element<'a, Message> {
    let scale = &context.scale;
    let title = words_of(title)
        .set(context.first, scale.label(TITLE))
        .tight()
        .weight(Weight::Bold)
        .role(Role::Heading(1))
        .fill();
    let close = context
        .button("close", words_of("button-close"), Message::Close)
        .id(Id::new(CLOSE))
        .smallest(scale.px(TOOL), scale.px(TOOL));
    let pieces = Row::with_children([title.into(), close.into()])
        .align_y(Alignment::Center)
        .spacing(scale.px(GAP));
    context.row(pieces)
}

fn over<'a>(
    context: &ViewContext<'a>,
    content: impl Into<Element<'a, Message>>,
    [width, height]: [f32; 2],
) -> Element<'a, Message> {
    let scale = &context.scale;
    let panel = bars::surface(scale, content, false)
        .padding(scale.px(28.0))
        .width(Length::Fill)
        .max_width(scale.px(width))
        .max_height(if scale.large_print() {
            f32::INFINITY
        } else {
            scale.px(height)
        });
    container(panel)
        .center(Length::Fill)
        .padding(scale.px(MARGIN))
        .into()
}
