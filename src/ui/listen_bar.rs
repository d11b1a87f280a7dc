//! The Listen bar, which controls reading aloud, and the highlight of the text being spoken.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column};
use iced::{Alignment, Length};

use super::context::{Pages, ViewContext, Words, joined_notes, words_of};
use crate::document::{Document, pace};
use crate::language::Language;
use crate::speech::backend::{Pace, SpeechError};
use crate::speech::read_aloud::{Command, Phase, ReadAloud};
use crate::theme::{GAP, SMALL, SMALLEST, STEP_BUTTON, Theme};
use crate::widget::Element;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::speech_highlight::{Highlight, highlight};
use crate::widget::tiles::Tiles;

/// Messages of the Listen bar and of the other speech controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Start reading the screen aloud, or stop if it is being read.
    Listen,
    /// Read the guide aloud from here to its end, and turn the pages; or no longer turn them.
    ListenAll,
    /// Control the reading: play, pause, repeat or skip.
    Command(Command),
    /// Stop reading, or dismiss the error.
    Stop,
    /// Raise the volume by a step.
    Louder,
    /// Lower the volume by a step.
    Softer,
    /// Switch to the next of the three speeds.
    OtherPace,
    /// Open the display panel, to enlarge the text instead.
    LargerText,
}

/// The widget id of the play/pause button.
pub const PAUSE: &str = "listen-pause";

/// The widget id and the message id of the button that reads everything.
pub const ALL: &str = "listen-all";

/// The widget id of the button that dismisses a speech error.
pub const CLOSE: &str = "listen-close";

/// Whether the bar says that nothing can be heard. Then the bottom bar stays below it: the way on must not
/// go with the voice.
pub fn is_silent(context: &ViewContext<'_>) -> bool {
    let speech = &context.speech;
    match speech.reading {
        Some(aloud) => matches!(aloud.phase(), Phase::Failed(_)),
        None => speech.failure.is_some(),
    }
}

/// The bar, shown in place of the bottom bar during a reading or after a speech error.
pub fn bar<'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    let Some(aloud) = context.speech.reading else {
        let failure = context.speech.failure;
        return failure.map(|trouble| silence(context, trouble));
    };
    Some(match aloud.phase() {
        Phase::Failed(trouble) => silence(context, trouble),
        phase => controls(context, aloud, phase),
    })
}

fn controls<'a>(
    context: &ViewContext<'a>,
    aloud: &ReadAloud,
    phase: Phase,
) -> Element<'a, Message> {
    let sound = context.speech.sound;
    let button = |drawing, id, message| button(context, drawing, id, words_of(id), message);
    let (drawing, words, message) = match phase {
        _ if context.speech.pages == Pages::Held => ("play", "button-play", Command::Play),
        Phase::Paused => ("play", "button-play", Command::Play),
        _ => ("pause", "button-pause", Command::Pause),
    };
    let message = Message::Command(message);
    let pause = self::button(context, drawing, PAUSE, words_of(words), message).look(Look::Primary);
    let speed: Element<'a, Message> = match aloud.is_recorded() {
        // A person's speed is what it is: the words stay, but nothing can be pressed.
        true => face(context, "speed", &pace_words(Pace::Usual.id())).into(),
        false => {
            let pace = pace_words(sound.pace.id());
            self::button(context, "speed", "listen-pace", pace, Message::OtherPace).into()
        }
    };
    let mut buttons: Vec<Element<'a, Message>> = vec![
        pause.into(),
        button("repeat", "listen-repeat", Message::Command(Command::Repeat)).into(),
        button("skip", "listen-next", Message::Command(Command::Next)).into(),
        button("softer", "listen-softer", Message::Softer).into(),
        button("louder", "listen-louder", Message::Louder).into(),
        speed,
        button("stop", "listen-stop", Message::Stop).into(),
    ];
    if context.turns_pages {
        let all = button("listen-all", ALL, Message::ListenAll);
        let turns = context.speech.pages != Pages::Off;
        buttons.push(all.checked(turns).into());
    }
    let narrow = context.scale.portrait() || context.scale.large_print();
    let columns = if narrow { 4 } else { buttons.len() };
    let gap = context.scale.apart(GAP);
    let tiles = Tiles::new(buttons, context.direction(), columns, gap);
    let voiceless = context.languages();
    let voiceless = voiceless.filter(|it| aloud.voiceless().iter().any(|tag| tag == it.tag()));
    let mut lines: Vec<Element<'a, Message>> = voiceless
        .map(|language| {
            let words = words_of("listen-no-voice").set(language, context.scale.label(SMALL));
            words.tight().fill().into()
        })
        .collect();
    lines.push(tiles.into());
    Column::with_children(lines).spacing(gap / 2.0).into()
}

fn button<'a, M: Clone + 'a>(
    context: &ViewContext<'a>,
    drawing: &str,
    id: &'static str,
    words: Words<'_>,
    message: M,
) -> Control<'a, M> {
    let lines = face(context, drawing, &words);
    Control::new(context.name(&words), lines, message)
        .id(Id::new(id))
        .width(Length::Fill)
        .smallest(0.0, context.scale.target(STEP_BUTTON))
        .padding([context.scale.px(6.0), context.scale.px(4.0)])
}

/// An icon over words in every language in use.
fn face<'a, M: Clone + 'a>(
    context: &ViewContext<'a>,
    drawing: &str,
    words: &Words<'_>,
) -> Column<'a, M, Theme> {
    let mut lines = column![icon(drawing, context.scale.label(40.0), Tint::Inherit)]
        .width(Length::Fill)
        .align_x(Alignment::Center);
    for language in context.languages() {
        let words = words.set(language, context.scale.label(SMALLEST));
        let words = context.whole(words).label_of_control();
        lines = lines.push(words.weight(Weight::Semibold).centered());
    }
    lines
}

/// A speech error in every language in use, with larger text as the alternative.
fn silence<'a>(context: &ViewContext<'a>, trouble: SpeechError) -> Element<'a, Message> {
    let wrong = match trouble {
        SpeechError::NoService => "listen-no-service",
        SpeechError::NoVoice => "listen-no-voice",
    };
    let scale = &context.scale;
    // A picture of it, for those who cannot read the words: no voice; ask a person of the team.
    let pictures = ["listen-off", "team"].map(|it| icon(it, scale.px(84.0), Tint::Primary));
    let pictures = context.row(Row::with_children(pictures).spacing(scale.px(GAP)));
    let mut lines = column![].spacing(scale.px(6.0)).width(Length::Fill);
    for language in context.languages() {
        let document = Document::silence(language, wrong);
        let words = joined_notes(language, &document, scale.label(SMALL));
        lines = lines.push(words.tight().fill());
    }
    let lines = Row::with_children([pictures, lines.into()]);
    let lines = lines
        .spacing(scale.px(GAP * 1.5))
        .align_y(Alignment::Center);
    let lines = context.row(lines.width(Length::Fill));
    let height = scale.target(STEP_BUTTON);
    let answer = |drawing, words, message, id: &'static str| {
        context
            .button(drawing, words_of(words), message)
            .id(Id::new(id))
            .smallest(height, height)
    };
    let larger = answer(
        "display",
        "listen-larger",
        Message::LargerText,
        "listen-larger",
    );
    let close = answer("close", "button-close", Message::Stop, CLOSE).look(Look::Primary);
    // Larger text is not offered at the largest size.
    let larger = (!scale.is_largest()).then(|| larger.into());
    let answers = larger.into_iter().chain([close.into()]);
    let answers = Row::with_children(answers).spacing(scale.apart(GAP));
    if scale.portrait() || scale.large_print() || context.second.is_some() {
        let answers = context.row(answers.width(Length::Fill));
        return column![lines, answers].spacing(scale.px(GAP)).into();
    }
    let row = Row::with_children([lines, context.row(answers)]).align_y(Alignment::Center);
    context.row(row.spacing(scale.px(GAP)))
}

/// The words for the id of a speed, such as "Speed: normal".
fn pace_words<'a>(id: &'static str) -> Words<'a> {
    Words::new(format!("listen-pace-{id}"), move |language: &Language| {
        pace(language, id)
    })
}

/// The speech mode's controls in the display panel: volume, speed and screen off.
pub fn group<'a, M: Clone + 'a>(
    context: &ViewContext<'a>,
    on: fn(Message) -> M,
    darken: M,
) -> Element<'a, M> {
    let sound = context.speech.sound;
    let pace = pace_words(sound.pace.id());
    let plain = |drawing, id, message| button(context, drawing, id, words_of(id), message);
    let buttons = [
        plain("softer", "listen-softer", on(Message::Softer)),
        plain("louder", "listen-louder", on(Message::Louder)),
        button(
            context,
            "speed",
            "listen-pace",
            pace,
            on(Message::OtherPace),
        ),
        plain("dark", "speech-darken", darken),
    ];
    let buttons = buttons.map(Into::into).into();
    Tiles::new(
        buttons,
        context.direction(),
        4,
        context.scale.apart(GAP * 0.7),
    )
    .into()
}

impl<'a> ViewContext<'a> {
    /// Highlights text or a picture while it is read aloud.
    pub fn marked<M: 'a>(
        &self,
        content: impl Into<Element<'a, M>>,
        is_spoken: bool,
    ) -> Element<'a, M> {
        highlight(content, Highlight::Bar(self.direction()), is_spoken)
    }

    /// Highlights a tile while it is read aloud.
    pub fn marked_tile<M: 'a>(
        &self,
        tile: impl Into<Element<'a, M>>,
        is_spoken: bool,
    ) -> Element<'a, M> {
        highlight(tile, Highlight::Frame, is_spoken)
    }
}
