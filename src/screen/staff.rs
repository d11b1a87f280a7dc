//! The staff panel, which the PIN pad unlocks.

use fluent::types::FluentValue;
use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::TAKE_HOME;
use crate::language::Meta;
use crate::theme::{BORDER, GAP, LABEL, SMALL, TITLE, TOOL};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, Words, language_label, name_of, plain, words_of};
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face};

/// Messages of the staff panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Offer or hide a language, by its tag.
    Language(String),
    /// Ask whether to quit the program.
    AskToQuit,
    /// Back from this question to the panel.
    DoNotQuit,
    /// Quit the program.
    Quit,
    /// Restart the program.
    Restart,
    /// Open the panel from which patients take the guide along.
    TakeHome,
    /// Open the calibration screen.
    Measure,
    /// Raise the initial volume by a step, until the next restart.
    Louder,
    /// Lower the initial volume by a step, until the next restart.
    Softer,
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

/// The panel. `languages` are those that the clinic offers, and whether each is shown now.
pub fn view<'a>(
    context: &ViewContext<'a>,
    languages: &[(Meta, bool)],
    state: &State,
) -> Element<'a, Action> {
    let scale = &context.scale;
    let action = |drawing: &str, id: &'static str, message: Message| -> Element<'a, Action> {
        context
            .button(drawing, words_of(id), Action::Staff(message))
            .id(Id::new(id))
            .width(Length::Fill)
            .smallest(0.0, scale.px(TOOL))
            .into()
    };
    let mut actions = vec![
        action("ruler", "staff-measure", Message::Measure),
        action("repeat", "staff-restart", Message::Restart),
        action("power", "staff-quit", Message::AskToQuit),
    ];
    if context.takes_home {
        actions.push(action("report", TAKE_HOME, Message::TakeHome));
    }
    let columns = if scale.portrait() { 1 } else { 3 };
    let actions = Tiles::new(actions, context.direction(), columns, scale.px(GAP));
    let tiles = languages.iter().map(|(meta, shown)| {
        let name = context.whole(name_of(meta, scale.label(LABEL)));
        let name = name.weight(Weight::Semibold).label_of_control().centered();
        Control::new(
            language_label(meta),
            name,
            Action::Staff(Message::Language(meta.tag.clone())),
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
    let content = column![
        panel::staff_bar(context, "staff-title"),
        context.scroll_area(content, 0)
    ]
    .spacing(scale.px(GAP));
    panel::staff(context, content, [1600.0, f32::INFINITY])
}

/// The widget id of the button that quits the program, on the question before it.
pub const QUIT: &str = "staff-quit-now";

/// The widget id of the button that does not.
pub const DO_NOT_QUIT: &str = "staff-quit-back";

/// The question whether to quit the program.
pub fn quit<'a>(context: &ViewContext<'a>) -> Element<'a, Action> {
    let scale = &context.scale;
    let words = words_of("staff-quit-ask").set(context.first, scale.label(TITLE));
    let words = context.whole(words).weight(Weight::Bold).centered();
    let content = column![
        icon("power", scale.px(120.0), Tint::Primary),
        words.role(Role::Heading(1))
    ];
    let content = content.spacing(scale.px(GAP)).width(Length::Fill);
    let button = |drawing: &str, words: &'static str, message| {
        context.button(drawing, words_of(words), Action::Staff(message))
    };
    let back = button("close", "button-back", Message::DoNotQuit).look(Look::Primary);
    let quit = button("power", "staff-quit", Message::Quit);
    let answers = [
        chrome::step(context, back, DO_NOT_QUIT),
        chrome::step(context, quit, QUIT),
    ];
    let answers = Row::with_children(answers).spacing(scale.apart(GAP * 1.5));
    let answers = container(context.row(answers)).center_x(Length::Fill);
    let content = context.scroll_area(content.align_x(Alignment::Center), 0);
    let content = panel::with_foot(context, content.shrink_to_fit(), answers);
    panel::staff(context, content, [1200.0, f32::INFINITY])
}

fn initial_volume<'a>(context: &ViewContext<'a>, percent: u8) -> Element<'a, Action> {
    let words = panel::counted("speech-volume", "percent", percent.into());
    let words = words.set(context.first, context.scale.label(SMALL)).tight();
    words.role(Role::Text).fill().into()
}

fn state_lines<'a>(state: &State) -> Vec<Words<'a>> {
    let version = FluentValue::from(env!("CARGO_PKG_VERSION"));
    let memory = state.megabytes.map(FluentValue::from);
    let memory = memory.map(|it| panel::counted("staff-memory", "megabytes", it));
    let lines = [
        Some(panel::counted("staff-version", "version", version)),
        Some(panel::counted(
            "staff-running",
            "minutes",
            state.minutes.into(),
        )),
        memory,
        Some(panel::counted(
            "staff-restarts",
            "count",
            state.restarts.into(),
        )),
    ];
    lines.into_iter().flatten().collect()
}

/// The last lines of the log. They are in English, like the log file, for maintainers.
fn log<'a>(context: &ViewContext<'a>, state: &State) -> Element<'a, Action> {
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

fn heading<'a>(context: &ViewContext<'a>, id: &str) -> Element<'a, Action> {
    let words = words_of(id).set(context.first, context.scale.label(LABEL));
    words
        .tight()
        .weight(Weight::Semibold)
        .role(Role::Heading(2))
        .fill()
        .into()
}
