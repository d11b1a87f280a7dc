//! What patients take along: a code for the phone, and the button that prints.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};
use qrcodegen::{QrCode, QrCodeEcc};

use super::{Action, panel};
use crate::document::{BlockRole, Document, TakeHomeInputs};
use crate::language::Direction;
use crate::theme::{BODY, GAP, MARGIN, SMALL};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain_block, words_of};
use crate::widget::Element;
use crate::widget::code::code;
use crate::widget::control::Look;
use crate::widget::shrink_to_fit::shrink_to_fit;

/// The widget id of the close button.
pub const CLOSE: &str = "take-home-close";

/// The widget id of the button that prints.
pub const PRINT: &str = "print-start";

/// The side of the code, in mm of the screen.
const SIDE_MM: f32 = 160.0;

/// The panel.
pub fn view<'a>(context: &ViewContext<'a>, inputs: &TakeHomeInputs) -> Element<'a, Action> {
    let scale = &context.scale;
    let document = Document::take_home(context.first, inputs);
    let mut words = column![].spacing(scale.px(GAP)).width(Length::Fill);
    for block in &document.blocks {
        let set = match block.role {
            BlockRole::Heading => panel::heading(context, context.first, block),
            BlockRole::Choice => continue,
            BlockRole::Setting => {
                // From left to right, at the beginning of the lines around it.
                let address = plain_block(context.first, block, scale.text(SMALL));
                let address = address.tight().weight(Weight::Semibold);
                let address = container(address).width(Length::Fill);
                words = words.push(match context.direction() {
                    Direction::Ltr => address,
                    Direction::Rtl => address.align_x(Alignment::End),
                });
                continue;
            }
            BlockRole::Note => {
                let note = plain_block(context.first, block, scale.text(BODY));
                note.weight(Weight::Semibold).live()
            }
            _ => plain_block(context.first, block, scale.text(BODY)),
        };
        words = words.push(set.fill());
    }
    let code = inputs.address.as_deref().and_then(|address| {
        let code_of = QrCode::encode_text(address, QrCodeEcc::Low).ok()?;
        let label = document.block("take-home-scan").map(|block| block.label());
        let room = match scale.portrait() {
            true => scale.window.width * 0.6,
            false => (scale.window.height - scale.px(MARGIN * 6.0) - scale.target(200.0))
                .min(scale.window.width * 0.45),
        };
        let side = (SIDE_MM * scale.px_per_mm).min(room);
        Some(code(code_of, side, label.unwrap_or_default()))
    });
    let has_code = code.is_some();
    let content: Element<'a, Action> = match code {
        Some(code) if scale.portrait() => {
            let code = container(code).center_x(Length::Fill);
            context
                .scroll_area(
                    Column::with_children([words.into(), code.into()]).spacing(scale.px(GAP)),
                    0,
                )
                .shrink_to_fit()
                .into()
        }
        Some(code) => {
            let words = context.scroll_area(words, 0).shrink_to_fit();
            let row = Row::with_children([words.into(), code]);
            shrink_to_fit(context.row(row.spacing(scale.px(GAP * 2.0))))
        }
        None => context.scroll_area(words, 0).shrink_to_fit().into(),
    };
    let mut answers = Vec::new();
    if let Some(block) = document.first(BlockRole::Choice) {
        let print = context.button(
            "report",
            words_of(block.id.as_str().to_owned()),
            Action::Print,
        );
        answers.push(chrome::step(context, print.look(Look::Primary), PRINT));
    }
    let close = panel::close(context, CLOSE);
    let close = if answers.is_empty() {
        close.look(Look::Primary)
    } else {
        close
    };
    answers.push(chrome::step(context, close, CLOSE));
    let answers = Row::with_children(answers).spacing(scale.apart(GAP * 1.5));
    let answers = context.row(answers.width(Length::Fill));
    let content = panel::with_foot(context, content, answers);
    let width = if has_code { 1700.0 } else { 1000.0 };
    panel::centered(context, content, [width, f32::INFINITY], MARGIN)
}

/// The control that has the focus at first.
pub fn initial_focus(inputs: &TakeHomeInputs) -> Id {
    let can_print = matches!(inputs.printer, Some((_, crate::document::Printing::Ready)));
    Id::new(if can_print { PRINT } else { CLOSE })
}
