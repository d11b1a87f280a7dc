//! The "Are you still there?" dialog, shown before an idle session is reset.
//!
//! Two people may read it: the one who is asked, and the next one, who may not read the language of the
//! one who left. The button that starts over is in the languages of the welcome screen too.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length, border};

use super::{Action, panel};
use crate::document::{BlockRole, Document};
use crate::language::Meta;
use crate::theme::{BODY, GAP, LABEL, STEP_BUTTON, Theme};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::{Element, Face};

/// The widget id of the button that keeps the session.
pub const STAY: &str = "idle-stay";

/// The widget id of the button that ends the session.
pub const LEAVE: &str = "idle-leave";

/// In how many other languages the next person can start over at the same time.
const OTHERS: usize = 3;

/// How long the same languages stay, in s.
const TURN: u64 = 5;

/// The time to answer, in s.
#[derive(Debug, Clone, Copy)]
pub struct TimeLeft {
    /// What is left of it.
    pub seconds: u64,
    /// How long it is.
    pub of: u64,
}

/// The words of [`LEAVE`] in a language of the welcome screen that is not in use.
pub type Other = (Meta, String);

/// The dialog. `others` are the languages in which the next person can start over.
pub fn view<'a>(
    context: &ViewContext<'a>,
    left: TimeLeft,
    others: &[Other],
) -> Element<'a, Action> {
    let scale = &context.scale;
    let mut content = column![icon("clock", scale.px(100.0), Tint::Primary)]
        .spacing(scale.px(GAP))
        .width(Length::Fill)
        .align_x(Alignment::Center);
    for language in context.languages() {
        let document = Document::warning(language, left.seconds);
        for block in &document.blocks {
            let words = match block.role {
                BlockRole::Heading => panel::heading(context, language, block),
                BlockRole::Paragraph => plain_block(language, block, scale.text(BODY)),
                _ => continue,
            };
            content = content.push(words.centered());
        }
    }
    let content = content.push(bar(context, left));
    let stay = context.button("check", words_of(STAY), Action::KeepSession);
    let stay = chrome::step(context, stay, STAY);
    let answers = [stay, leave(context, left, others)];
    let spacing = scale.apart(GAP * 1.5);
    let answers: Element<'a, Action> = if scale.portrait() || scale.large_print() {
        let answers = Column::with_children(answers).align_x(Alignment::Center);
        answers.spacing(spacing).into()
    } else {
        let answers = Row::with_children(answers).align_y(Alignment::Center);
        context.row(answers.spacing(spacing))
    };
    let words = context.scroll_area(content, 0).shrink_to_fit();
    let answers = container(answers).center_x(Length::Fill);
    let content = panel::with_foot(context, words, answers);
    panel::question(context, content, [1400.0, f32::INFINITY])
}

/// A bar that empties with the time.
fn bar<'a>(context: &ViewContext<'a>, left: TimeLeft) -> Element<'a, Action> {
    let height = context.scale.px(24.0);
    let rounded = border::rounded(height / 2.0);
    let part = |seconds: u64| Length::FillPortion(u16::try_from(seconds).unwrap_or(u16::MAX));
    let full = container(Space::new().height(height)).width(part(left.seconds.max(1)));
    let full = full.style(move |theme: &Theme| {
        let style = container::Style::default().background(theme.colors().primary);
        style.border(rounded)
    });
    let gone = left.of.saturating_sub(left.seconds);
    let gone = (gone > 0).then(|| Space::new().width(part(gone)).into());
    let row = Row::with_children([full.into()].into_iter().chain(gone));
    let line = context.scale.px(2.0);
    container(context.row(row))
        .padding(line)
        .width(context.scale.px(800.0))
        .style(move |theme: &Theme| {
            let style = container::Style::default().background(theme.colors().tint);
            style.border(rounded.color(theme.colors().line).width(line))
        })
        .into()
}

/// The button that starts over: in the languages in use and, below, in those of the next person, by turns if
/// there are many. Its name for screen readers is in the languages in use, so that they say it once.
fn leave<'a>(context: &ViewContext<'a>, left: TimeLeft, others: &[Other]) -> Element<'a, Action> {
    let scale = &context.scale;
    let words = words_of(LEAVE);
    let own = context.label(&words, scale.label(LABEL));
    let at_once = if scale.large_print() { 1 } else { OTHERS };
    let turns = others.len().div_ceil(at_once).max(1);
    let turn = (left.of.saturating_sub(left.seconds) / TURN) as usize % turns;
    let shown = others.chunks(at_once).nth(turn).unwrap_or_default();
    let lines = shown.iter().map(|(meta, words)| {
        let spans = vec![RichSpan::plain(words)];
        let line = RichText::new(spans, Face::of(meta), scale.label(LABEL * 0.9));
        context.whole(line).label_of_control().centered().into()
    });
    let lines = Column::with_children(std::iter::once(own).chain(lines))
        .spacing(scale.px(4.0))
        .align_x(Alignment::Center);
    let drawing = icon("start-anew", scale.label(64.0), Tint::Inherit);
    let content = Row::with_children([drawing, lines.into()]).spacing(scale.px(GAP));
    let content = context.row(content.align_y(Alignment::Center));
    let height = scale.target(STEP_BUTTON);
    Control::new(context.name(&words), content, Action::EndSession)
        .id(Id::new(LEAVE))
        .look(Look::Primary)
        .padding([scale.px(14.0), scale.px(36.0)])
        .smallest(height * 2.0, height)
        .into()
}
