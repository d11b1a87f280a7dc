//! The document of the panel from which patients take the guide along.

use super::{Block, BlockRole, Document};
use crate::language::Language;

/// Message id of the button that opens the panel, and of its heading.
pub const TAKE_HOME: &str = "take-home";

/// Where the paper comes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PrinterPlace {
    /// At the front desk.
    #[default]
    Desk,
    /// Beside the screen.
    Beside,
    /// At the nurses' station.
    Nurse,
}

impl PrinterPlace {
    /// All places.
    pub const ALL: [Self; 3] = [Self::Desk, Self::Beside, Self::Nurse];

    /// The name in the settings.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Beside => "beside",
            Self::Nurse => "nurse",
        }
    }
}

/// A size of paper for booklets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 mm.
    A4,
}

impl Paper {
    /// All sizes.
    pub const ALL: [Self; 2] = [Self::Letter, Self::A4];

    /// The name on the command line and in the settings.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::A4 => "a4",
        }
    }

    /// The shorter and the longer side, in points.
    pub const fn sides(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.28, 841.89),
        }
    }
}

/// How far printing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Printing {
    /// Nothing has been asked for.
    #[default]
    Ready,
    /// The printer has it, or gets it now.
    Going,
    /// The printer has no paper.
    NoPaper,
    /// It did not print.
    Failed,
    /// The patient has printed as often as they may.
    Enough,
}

/// What the panel offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakeHomeInputs {
    /// The address in the code.
    pub address: Option<String>,
    /// Where the paper comes out, and how far printing is, if there is a printer.
    pub printer: Option<(PrinterPlace, Printing)>,
    /// Whether the patient's list is printed, not the guide.
    pub is_list: bool,
}

impl TakeHomeInputs {
    /// Whether there is nothing to take along.
    pub fn is_empty(&self) -> bool {
        self.address.is_none() && self.printer.is_none()
    }
}

impl Document {
    /// The code with its address, and what is to be known about printing.
    pub fn take_home(language: &Language, inputs: &TakeHomeInputs) -> Self {
        let message = |role, id: &str| Block::message(language, role, id);
        let mut blocks = vec![message(BlockRole::Heading, TAKE_HOME)];
        // What becomes of a print comes first: it is news, and may not have to be scrolled to.
        if let Some((place, printing)) = inputs.printer {
            let notes: &[String] = match printing {
                Printing::Ready if inputs.is_list => &["print-copy".to_owned()],
                Printing::Ready => &[],
                Printing::Going => &["print-going".to_owned(), format!("print-at-{}", place.id())],
                Printing::NoPaper => &["print-no-paper".to_owned()],
                Printing::Failed => &["print-failed".to_owned()],
                Printing::Enough => &["print-enough".to_owned()],
            };
            blocks.extend(notes.iter().map(|id| message(BlockRole::Note, id)));
        }
        if let Some(address) = &inputs.address {
            blocks.push(message(BlockRole::Paragraph, "take-home-scan"));
            blocks.push(Block::in_english(
                BlockRole::Setting,
                "take-home-address",
                address,
            ));
        }
        if inputs.printer.is_some_and(|it| it.1 == Printing::Ready) {
            blocks.push(message(BlockRole::Choice, "print-start"));
        }
        Self::new(language, blocks)
    }

    /// All that the panel may say.
    pub(super) fn all_of_take_home(language: &Language) -> Vec<Self> {
        let of = |place, printing| {
            let inputs = TakeHomeInputs {
                address: Some("https://clinic.example/en/".to_owned()),
                printer: Some((place, printing)),
                is_list: true,
            };
            Self::take_home(language, &inputs)
        };
        let going = PrinterPlace::ALL.map(|place| of(place, Printing::Going));
        let others = [
            Printing::Ready,
            Printing::NoPaper,
            Printing::Failed,
            Printing::Enough,
        ];
        let others = others.map(|printing| of(PrinterPlace::Desk, printing));
        going.into_iter().chain(others).collect()
    }
}
