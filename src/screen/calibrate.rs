//! The measuring of the screen, for staff: a bank card is as wide everywhere, so that the px that
//! it covers tell how wide the screen is. No control of a patient's screen leads here.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document, percent_of};
use crate::language::Language;
use crate::route::{Calibration, Route};
use crate::theme::{GAP, HEADING, LABEL, MARGIN, SMALL, STEP_BUTTON, TOOL};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::widget::control::Look;
use crate::widget::icon::Tint;
use crate::widget::resize_box::ResizeBox;
use crate::widget::{Element, bars};

/// Width, height and radius of the corners of a bank card, in mm (ISO/IEC 7810, ID-1).
const CARD: (f32, f32, f32) = (85.60, 53.98, 3.18);

/// The widths of screens that the settings take, in mm.
const SCREENS: (f32, f32) = (100.0, 3000.0);

/// The id of the handle of the box.
pub const BOX: &str = "calibrate-box";
/// The id of the control that leads to the welcome screen.
pub const DONE: &str = "calibrate-done";

/// The state of this screen.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Calibrate {
    /// Width of the box, in px, once a hand has set it.
    card_px: Option<f32>,
}

/// What staff can touch here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Message {
    /// The box has another width, in px.
    Resize(f32),
    /// A control of the bars.
    Chrome(chrome::Message),
}

/// What the kiosk should do about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Action {
    /// Nothing more.
    None,
    /// A control of the bars was pressed.
    Chrome(chrome::Message),
}

/// What the kiosk knows of the screen that it is on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Width of the whole screen, in px; that of the window where it is not known.
    pub width_px: f32,
    /// Whether the window fills it.
    pub filled: bool,
    /// Distance of the reader's eyes, as it is set, in mm.
    pub viewing_distance_mm: f32,
}

impl Calibrate {
    /// Turns a touch into what the kiosk should do.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Resize(px) => {
                self.card_px = Some(px);
                Action::None
            }
            Message::Chrome(message) => Action::Chrome(message),
        }
    }

    /// Width of the box, in px: as a hand set it, else as the settings make a card.
    fn card_px(&self, px_per_mm: f32) -> f32 {
        self.card_px.unwrap_or_else(|| (CARD.0 * px_per_mm).round())
    }

    /// Width of the screen, in mm, as the box tells it.
    fn screen_width_mm(&self, px_per_mm: f32, screen: Screen) -> u32 {
        let mm = CARD.0 * screen.width_px / self.card_px(px_per_mm).max(1.0);
        mm.clamp(SCREENS.0, SCREENS.1).round() as u32
    }

    /// The figures to copy into the settings file.
    pub fn result(&self, px_per_mm: f32, screen: Screen) -> Calibration {
        Calibration {
            screen_width_mm: self.screen_width_mm(px_per_mm, screen),
            viewing_distance_mm: screen.viewing_distance_mm.round() as u32,
            exact: screen.filled,
        }
    }

    /// The screen.
    pub fn view<'a>(&self, context: &ViewContext<'a>, document: &Document) -> Element<'a, Message> {
        let scale = &context.scale;
        // The lines to copy should stand in sight with what is told about them.
        let mut words = column![].spacing(scale.px(GAP * 0.5)).width(Length::Fill);
        let read = |block: &Block| block.role != BlockRole::Choice;
        for block in document.blocks.iter().filter(|it| read(it)) {
            let line = instruction(context, context.first, block);
            words = words.push(context.marked(line, context.is_spoken(block)));
        }
        let words = context.reel(words, 0).centered();
        let card = self.outline(context);
        let margin = Padding::from([scale.px(20.0), scale.px(MARGIN)]);
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
        bars::page(
            scale,
            chrome::top(context, Route::Calibrate, None).map(Message::Chrome),
            middle,
            self.bottom(context),
        )
    }

    fn outline<'a>(&self, context: &ViewContext<'a>) -> ResizeBox<'a, Message> {
        let language = context.first;
        ResizeBox {
            label: words_of("calibrate-box").label(context.first),
            value: Box::new(|percent| percent_of(language, "speech-percent", percent)),
            id: Id::new(BOX),
            width: self.card_px(context.scale.px_per_mm),
            aspect: CARD.0 / CARD.1,
            corner: CARD.2 / CARD.0,
            handle: context.scale.target(TOOL),
            direction: context.direction(),
            on_resize: Box::new(Message::Resize),
        }
    }

    fn bottom<'a>(&self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let (wide, high) = (
            context.scale.target(STEP_BUTTON * 2.0),
            context.scale.target(STEP_BUTTON),
        );
        let button = |drawing, words: &'static str, message| {
            let button = context.button(drawing, words_of(words), message);
            button.id(Id::new(words)).smallest(wide, high)
        };
        let card_px = self.card_px(context.scale.px_per_mm);
        let done = Message::Chrome(chrome::Message::Back);
        let pieces = [
            button("check", "calibrate-done", done)
                .look(Look::Primary)
                .into(),
            Space::new().width(Length::Fill).into(),
            button("minus", "calibrate-smaller", Message::Resize(card_px - 1.0)).into(),
            button("plus", "calibrate-larger", Message::Resize(card_px + 1.0)).into(),
        ];
        context.row(
            Row::with_children(pieces)
                .spacing(context.scale.apart(GAP))
                .align_y(Alignment::Center),
        )
    }
}

fn instruction<'a>(
    context: &ViewContext<'a>,
    language: &Language,
    block: &Block,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let words = |size: f32| plain_block(language, block, size).fill();
    match block.role {
        BlockRole::Heading => words(scale.label(HEADING * 0.7))
            .tight()
            .weight(Weight::Bold)
            .role(Role::Heading(1))
            .into(),
        BlockRole::Setting => {
            let line = words(scale.label(LABEL)).tight().weight(Weight::Bold);
            bars::surface(scale, line.one_line(scale.smallest()), true)
                .padding([scale.px(8.0), scale.px(14.0)])
                .into()
        }
        BlockRole::Note => words(scale.label(SMALL)).tight().tint(Tint::Muted).into(),
        _ => words(scale.label(SMALL)).tight().measured().into(),
    }
}
