//! The loudspeaker beside the tile of a language, which says its name.

use crate::document::{Label, language_id};
use crate::language::{Meta, Tag};
use crate::screen::{Action, Message};
use crate::theme::GAP;
use crate::ui::context::{ViewContext, language_label, words_of};
use crate::widget::Element;
use crate::widget::control::Control;
use crate::widget::icon::{Tint, icon};
use crate::widget::tiles::Tiles;

/// Whether a language has a voice to say its name with. In the speech mode the tile says it by itself.
pub(super) fn has_loudspeaker(context: &ViewContext<'_>, meta: &Meta) -> bool {
    let speech = &context.speech;
    !speech.speech_mode && speech.voiced.contains(&Tag::new(&meta.tag))
}

/// A tile with a loudspeaker beside it that says the language's name, if it has one.
pub(super) fn with_loudspeaker<'a>(
    context: &ViewContext<'a>,
    meta: &Meta,
    tile: Element<'a, Message>,
) -> Element<'a, Message> {
    if !has_loudspeaker(context, meta) {
        return tile;
    }
    let scale = &context.scale;
    let listen = words_of("button-listen").label(context.first);
    let name = language_label(meta);
    let phrases = listen.phrases().iter().chain(name.phrases());
    let label = Label::new(
        vec!["button-listen".into(), language_id(&meta.tag).into()],
        phrases.cloned().collect(),
    );
    let side = scale.target(96.0);
    let say = Message::Action(Action::SayLanguage(meta.tag.clone()));
    let drawing = icon("listen", scale.px(52.0), Tint::Primary);
    let loudspeaker = Control::new(label, drawing, say)
        .id(format!("say-{}", meta.tag))
        .smallest(side, side);
    let pair = vec![tile, loudspeaker.into()];
    Tiles::new(pair, context.direction(), 2, scale.apart(GAP))
        .last_column(side)
        .spread()
        .into()
}
