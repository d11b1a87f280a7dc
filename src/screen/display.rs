//! The display panel: text size, colours, second language and moving pictures.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{BlockRole, Document, SEPARATOR};
use crate::language::Meta;
use crate::theme::{GAP, LABEL, MARGIN, Palette, SMALL, SMALLEST, TITLE, TOOL};
use crate::ui::context::{ViewContext, Words, language_label, name_of, plain, words_of};
use crate::ui::{chrome, listen_bar};
use crate::widget::control::{Control, Look};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, scaffold};

/// Display settings of the current session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Display {
    /// Text size step, 1 to 5.
    pub text_size: u8,
    /// Colour palette.
    pub palette: Palette,
    /// Whether films do not play by themselves and show a single frame.
    pub hold_still: bool,
}

/// A change of the display settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Set the text size step.
    TextSize(u8),
    /// Set the colour palette.
    Palette(Palette),
    /// Set the second language by its tag, or remove it.
    Second(Option<String>),
    /// Show all languages, to choose the second.
    ChooseSecond,
    /// Hold films still, or let them play.
    HoldStill(bool),
    /// Turn the screen dark, in the speech mode.
    Darken,
}

/// The widget id of the close button.
pub const CLOSE: &str = "display-close";

/// The widget id of the button for a text size step.
pub fn size_id(step: u8) -> Id {
    format!("text-size-{step}").into()
}

/// The panel, over half of the screen. `suggestions` are those for the second language.
pub fn view<'a>(
    context: &ViewContext<'a>,
    display: Display,
    suggestions: &[Meta],
) -> Element<'a, Action> {
    let scale = &context.scale;
    let document = Document::display(context.first, suggestions);
    let title = heading(context, &words_of("display-title"), 1);
    let close = panel::close(context, CLOSE).smallest(scale.target(TOOL), scale.target(TOOL));
    let bar = Row::with_children([title, close.into()])
        .align_y(Alignment::Center)
        .spacing(scale.px(GAP));
    let mut all = vec![
        ("display-text-size", sizes(context, display, &document)),
        ("display-colors", palettes(context, display)),
        (
            "display-two-languages",
            second_languages(context, suggestions),
        ),
        ("display-moving-pictures", pictures(context, display)),
    ];
    if context.speech.speech_mode {
        let listen = |message| Action::Chrome(chrome::Message::Listen(message));
        let speech = listen_bar::group(context, listen, Action::Display(Message::Darken));
        all.push(("speech-group", speech));
    }
    let mut groups = column![].spacing(scale.px(GAP * 0.7)).width(Length::Fill);
    for (words, choices) in all {
        groups = groups
            .push(heading(context, &words_of(words), 2))
            .push(choices);
    }
    let groups = context.scroll_area(groups, 0);
    let content = column![context.row(bar), groups].spacing(scale.apart(20.0));
    let panel = scaffold::surface(scale, content, false)
        .padding(Padding::from([scale.px(20.0), scale.px(28.0)]));
    beside_words(context, panel.into())
}

/// Puts the panel over the picture, so that the text beside it previews each change.
fn beside_words<'a>(context: &ViewContext<'a>, panel: Element<'a, Action>) -> Element<'a, Action> {
    let margin = context.scale.px(MARGIN / 2.0);
    if context.scale.portrait() {
        return column![
            Space::new().height(Length::FillPortion(2)),
            container(panel).height(Length::FillPortion(3)),
        ]
        .padding(margin)
        .into();
    }
    let sides = Row::with_children([
        Space::new().width(Length::FillPortion(9)).into(),
        container(panel).width(Length::FillPortion(10)).into(),
    ]);
    container(context.row(sides)).padding(margin).into()
}

/// A heading, in every language in use.
fn heading<'a>(context: &ViewContext<'a>, words: &Words<'_>, level: u8) -> Element<'a, Action> {
    let (size, weight) = match level {
        1 => (TITLE, Weight::Bold),
        _ => (SMALL, Weight::Semibold),
    };
    let size = context.scale.label(size);
    let mut pieces: Vec<Element<'a, Action>> = Vec::new();
    for language in context.languages() {
        if !pieces.is_empty() {
            pieces.push(
                plain(context.first, SEPARATOR, size)
                    .weight(weight)
                    .silent()
                    .into(),
            );
        }
        let words = context.whole(words.set(language, size));
        let words = words.weight(weight).role(Role::Heading(level));
        pieces.push(words.into());
    }
    let pieces = Row::with_children(pieces)
        .width(Length::Fill)
        .align_y(Alignment::Center);
    context.row(pieces.wrap())
}

/// Choices in one row, or in several if they would be narrower than `narrowest` px.
fn group<'a>(
    context: &ViewContext<'a>,
    choices: Vec<Element<'a, Action>>,
    narrowest: f32,
) -> Element<'a, Action> {
    let columns = choices.len();
    let gap = context.scale.apart(18.0);
    let tiles = Tiles::new(choices, context.direction(), columns, gap);
    tiles.at_least(narrowest).into()
}

/// Minimum width of a choice with text on it, in px.
fn worded(context: &ViewContext<'_>) -> f32 {
    context.scale.target(150.0)
}

fn sized<'a>(context: &ViewContext<'a>, control: Control<'a, Action>) -> Element<'a, Action> {
    control
        .width(Length::Fill)
        .smallest(0.0, context.scale.target(116.0))
        .padding([padding(context) * 1.75, padding(context)])
        .into()
}

/// Space between the edge of a choice and its content, in px.
fn padding(context: &ViewContext<'_>) -> f32 {
    context.scale.px(8.0)
}

fn sizes<'a>(
    context: &ViewContext<'a>,
    display: Display,
    document: &Document,
) -> Element<'a, Action> {
    let blocks = document.of(BlockRole::Choice);
    let choices = (1..=5_u8).zip(blocks).map(|(step, block)| {
        // A sample letter in the script of the first language; it grows with the step.
        let letter = context.first.words("display-sample");
        let size = context.scale.px(30.0) * (1.0 + 0.3 * f32::from(step - 1));
        let letter = plain(context.first, &letter, size)
            .tight()
            .weight(Weight::Bold)
            .label_of_control();
        let control = Control::new(
            block.label(),
            letter,
            Action::Display(Message::TextSize(step)),
        );
        let chosen = display.text_size == step;
        sized(context, control.id(size_id(step)).chosen(chosen))
    });
    // Letters need less width than words, so the five steps fit in one row.
    group(context, choices.collect(), context.scale.target(TOOL))
}

fn choice<'a>(
    context: &ViewContext<'a>,
    words: &'static str,
    chosen: bool,
    message: Message,
) -> Control<'a, Action> {
    Control::new(
        context.name(&words_of(words)),
        label(context, words),
        Action::Display(message),
    )
    .chosen(chosen)
    .id(Id::new(words))
}

/// The text of a choice in every language in use, stacked.
fn label<'a>(context: &ViewContext<'a>, words: &'static str) -> Element<'a, Action> {
    let size = context.scale.label(if context.second.is_some() {
        SMALLEST
    } else {
        LABEL * 0.92
    });
    let lines = context.languages().map(|language| {
        let words = context.whole(words_of(words).set(language, size));
        let words = words.weight(Weight::Semibold).label_of_control();
        words.centered().into()
    });
    Column::with_children(lines)
        .align_x(Alignment::Center)
        .into()
}

fn palettes<'a>(context: &ViewContext<'a>, display: Display) -> Element<'a, Action> {
    let choices = Palette::ALL.map(|palette| {
        let words = match palette {
            Palette::Paper => "display-paper",
            Palette::Night => "display-night",
            Palette::Contrast => "display-contrast",
        };
        let chosen = display.palette == palette;
        let control = choice(context, words, chosen, Message::Palette(palette));
        sized(context, control.look(Look::Sample(palette)))
    });
    group(context, choices.into(), worded(context))
}

fn second_languages<'a>(context: &ViewContext<'a>, suggestions: &[Meta]) -> Element<'a, Action> {
    let second = context.second.map(|language| language.tag());
    let off = choice(
        context,
        "display-off",
        second.is_none(),
        Message::Second(None),
    );
    let mut choices = vec![sized(context, off)];
    let mut narrowest = worded(context);
    for meta in suggestions {
        let label = name_of(meta, context.scale.label(LABEL * 0.92)).weight(Weight::Semibold);
        let label = label.label_of_control();
        // Language names never wrap.
        let label = label.one_line(context.scale.smallest());
        narrowest = narrowest.max(label.narrowest().ceil() + padding(context) * 2.0);
        let message = Message::Second(Some(meta.tag.clone()));
        let control = Control::new(language_label(meta), label, Action::Display(message))
            .chosen(second == Some(meta.tag.as_str()))
            .id(Id::from(format!("second-{}", meta.tag)));
        choices.push(sized(context, control));
    }
    let name = context.name(&words_of("display-choose"));
    let more = Control::new(
        name,
        label(context, "display-choose"),
        Action::Display(Message::ChooseSecond),
    );
    choices.push(sized(context, more.id(Id::new("display-choose"))));
    group(context, choices, narrowest)
}

fn pictures<'a>(context: &ViewContext<'a>, display: Display) -> Element<'a, Action> {
    let still = display.hold_still;
    let play = choice(context, "display-play", !still, Message::HoldStill(false));
    let hold = choice(
        context,
        "display-hold-still",
        still,
        Message::HoldStill(true),
    );
    group(
        context,
        vec![sized(context, play), sized(context, hold)],
        worded(context),
    )
}
