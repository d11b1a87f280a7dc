//! The calibration screen, for staff. Bank cards have a standard width, so the px that one covers
//! give the physical size of the display. Patient screens do not link to it.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Length, Padding, border};

use super::Message;
use crate::document::{Block, BlockRole, Document, percent_of};
use crate::language::Language;
use crate::route::{Calibration, Route};
use crate::theme::{GAP, LABEL, MARGIN, SCREEN_WIDTHS_MM, SMALL, TITLE, TOOL, Theme};
use crate::ui::context::{ViewContext, plain, plain_block, words_of};
use crate::ui::{chrome, listen_bar};
use crate::widget::control::Look;
use crate::widget::icon::Tint;
use crate::widget::resize_box::{Outline, resize_box};
use crate::widget::{Element, scaffold};

/// Width, height and corner radius of a bank card, in mm (ISO/IEC 7810, ID-1).
const CARD: (f32, f32, f32) = (85.60, 53.98, 3.18);

/// The widget id of the resize handle.
pub const BOX: &str = "calibrate-box";
/// The widget id of the button that leaves for the welcome screen.
pub const DONE: &str = "calibrate-done";

/// State of the calibration screen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Calibrate {
    /// Width of the box, in px, once it has been resized.
    card_px: Option<f32>,
}

/// Geometry of the display.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScreenGeometry {
    /// Width of the whole screen, in px, or of the window if that is unknown.
    pub width_px: f32,
    /// Whether the window is as wide as the screen.
    pub filled: bool,
    /// Configured viewing distance, in mm.
    pub viewing_distance_mm: f32,
}

impl Calibrate {
    /// Sets the width of the box, in px.
    pub fn resize(&mut self, px: f32) {
        self.card_px = Some(px);
    }

    /// Width of the box, in px: as resized, or else a card's width at the configured scale.
    fn card_px(&self, px_per_mm: f32) -> f32 {
        self.card_px.unwrap_or_else(|| (CARD.0 * px_per_mm).round())
    }

    /// Width of the screen, in mm, computed from the width of the box.
    fn screen_width_mm(&self, px_per_mm: f32, screen: ScreenGeometry) -> u32 {
        let mm = CARD.0 * screen.width_px / self.card_px(px_per_mm).max(1.0);
        mm.clamp(*SCREEN_WIDTHS_MM.start(), *SCREEN_WIDTHS_MM.end())
            .round() as u32
    }

    /// The values to copy into the settings file.
    pub fn result(&self, px_per_mm: f32, screen: ScreenGeometry) -> Calibration {
        Calibration {
            screen_width_mm: self.screen_width_mm(px_per_mm, screen),
            viewing_distance_mm: screen.viewing_distance_mm.round() as u32,
            exact: screen.filled,
        }
    }

    /// The screen.
    pub fn view<'a>(
        &self,
        context: &ViewContext<'a>,
        documents: &[Document],
    ) -> Element<'a, Message> {
        let scale = &context.scale;
        let words = context.scroll_area(steps(context, documents), 0);
        let card = self.outline(context);
        let margin = Padding::from([scale.px(36.0), scale.px(MARGIN)]);
        let middle: Element<'a, Message> = if scale.portrait() {
            column![
                container(words).height(Length::FillPortion(1)),
                container(card).height(Length::FillPortion(1)),
            ]
            .spacing(scale.px(GAP * 2.0))
            .padding(margin)
            .into()
        } else {
            let sides = [
                container(words).width(Length::FillPortion(11)).into(),
                container(card).width(Length::FillPortion(9)).into(),
            ];
            let sides = Row::with_children(sides).spacing(scale.px(GAP * 2.0));
            container(context.row(sides)).padding(margin).into()
        };
        let title = chrome::heading(context, documents);
        let bottom = match listen_bar::bar(context) {
            Some(bar) => bar.map(|it| chrome::Message::Listen(it).into()),
            None => self.bottom(context),
        };
        scaffold::page(
            scale,
            chrome::top(context, Route::Calibrate, Some(title)).map(Message::from),
            middle,
            bottom,
        )
    }

    fn outline<'a>(&self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let language = context.first;
        let label = words_of("calibrate-box").label(language);
        let value = |percent| percent_of(language, "speech-percent", percent);
        let outline = Outline {
            width: self.card_px(context.scale.px_per_mm),
            aspect: CARD.0 / CARD.1,
            corner: CARD.2 / CARD.0,
            handle: context.scale.target(TOOL),
            direction: context.direction(),
        };
        resize_box(Id::new(BOX), label, value, outline, Message::ResizeBox)
    }

    fn bottom<'a>(&self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let card_px = self.card_px(context.scale.px_per_mm);
        let done = chrome::Message::Back.into();
        let button = |drawing, words: &'static str, message| {
            context.button(drawing, words_of(words), message)
        };
        let resize = |drawing, words: &'static str, px| {
            let control = button(drawing, words, Message::ResizeBox(card_px + px));
            chrome::step(context, control, words)
        };
        let done = button("check", DONE, done).look(Look::Primary);
        let pieces = [
            chrome::step(context, done, DONE),
            Space::new().width(Length::Fill).into(),
            resize("minus", "calibrate-smaller", -1.0),
            resize("plus", "calibrate-larger", 1.0),
        ];
        context.bar(pieces)
    }
}

/// The steps, numbered, each with the lines that belong to it.
fn steps<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Message> {
    let scale = &context.scale;
    let gap = scale.px(GAP);
    let mut steps: Vec<Column<'a, Message, Theme, iced::Renderer>> = Vec::new();
    let blocks = documents.iter().flat_map(|document| &document.blocks);
    let is_shown = |it: &&Block| !matches!(it.role, BlockRole::Choice | BlockRole::Heading);
    for block in blocks.filter(is_shown) {
        let line = instruction(context, context.first, block);
        let line = context.marked(line, context.is_spoken(block));
        match steps.pop() {
            Some(step) if block.role != BlockRole::Item => steps.push(step.push(line)),
            before => {
                steps.extend(before);
                steps.push(column![line].spacing(gap * 0.5).width(Length::Fill));
            }
        }
    }
    let rows = steps.into_iter().enumerate().map(|(index, step)| {
        let number = number(context, index + 1);
        context.row(Row::with_children([number, step.into()]).spacing(gap))
    });
    Column::with_children(rows)
        .spacing(gap)
        .width(Length::Fill)
        .into()
}

/// The number of a step in a circle.
fn number<'a>(context: &ViewContext<'a>, number: usize) -> Element<'a, Message> {
    let side = context.scale.label(52.0);
    let words = plain(
        context.first,
        &number.to_string(),
        context.scale.label(SMALL),
    );
    let words = words.digits().weight(Weight::Bold).tint(Tint::Inherit);
    container(words.silent())
        .center(side)
        .style(move |theme: &Theme| {
            let colors = theme.colors();
            let style = container::Style::default().background(colors.primary);
            style
                .color(colors.on_primary)
                .border(border::rounded(side / 2.0))
        })
        .into()
}

fn instruction<'a>(
    context: &ViewContext<'a>,
    language: &Language,
    block: &Block,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let words = |size: f32| plain_block(language, block, size).tight();
    match block.role {
        BlockRole::Setting => {
            let line = words(scale.label(TITLE)).weight(Weight::Bold);
            scaffold::surface(scale, line.one_line(scale.smallest()), true)
                .padding([scale.px(10.0), scale.px(24.0)])
                .into()
        }
        BlockRole::Note => words(scale.label(SMALL)).tint(Tint::Muted).fill().into(),
        _ => words(scale.label(LABEL)).measured().fill().into(),
    }
}
