//! Values of options that are written as the ids of an enum.

use clap::ValueEnum;
use clap::builder::PossibleValue;

use crate::content::ExamId;
use crate::paper::{Paper, Print};
use crate::theme::Palette;

macro_rules! written_as_ids {
    ($($kind:ty),+) => {$(
        impl ValueEnum for $kind {
            fn value_variants<'a>() -> &'a [Self] {
                &Self::ALL
            }

            fn to_possible_value(&self) -> Option<PossibleValue> {
                Some(PossibleValue::new(self.id()))
            }
        }
    )+};
}

written_as_ids!(ExamId, Palette, Paper, Print);
