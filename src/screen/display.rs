//! The display panel: text size, colours, second language, moving pictures and touches.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Space, column, container};
use iced::{Alignment, Length};

use super::{Action, panel};
use crate::a11y::Role;
use crate::document::{BlockRole, Document, SEPARATOR};
use crate::language::Meta;
use crate::theme::{GAP, LABEL, Palette, SMALL, SMALLEST, TITLE, TOOL};
use crate::ui::context::{ViewContext, Words, language_label, name_of, plain, words_of};
use crate::ui::{chrome, listen_bar};
use crate::widget::control::{Control, Look};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, layers, scaffold};

/// Display settings of the current session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Display {
    /// Text size step, 1 to 5.
    pub text_size: u8,
    /// Colour palette.
    pub palette: Palette,
    /// Whether films do not play by themselves and show a single frame.
    pub hold_still: bool,
    /// Whether hands shake, so that touches of the same place count as one for longer.
    pub hands_shake: bool,
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
    /// Hands shake, or do not.
    HandsShake(bool),
    /// Turn the screen dark, in the speech mode.
    Darken,
}

/// The widget id of the close button.
pub const CLOSE: &str = "display-close";

/// The widget id of the choice for hands that shake.
pub const HANDS_SHAKE: &str = "display-hands-shake";

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
    let all = [
        ("display-text-size", sizes(context, display, &document)),
        ("display-colors", palettes(context, display)),
        (
            "display-two-languages",
            second_languages(context, suggestions),
        ),
    ];
    let mut last = vec![("display-moving-pictures", pictures(context, display))];
    if document.block(HANDS_SHAKE).is_some() {
        last.push(("display-touch", touches(context, display)));
    }
    let mut speaking = None;
    if context.speech.speech_mode {
        let listen = |message| Action::Chrome(chrome::Message::Listen(message));
        let speech = listen_bar::group(context, listen, Action::Display(Message::Darken));
        speaking = Some(titled(context, "speech-group", speech));
    }
    let all = all.map(|(words, choices)| titled(context, words, choices));
    let groups = Column::with_children(all)
        .push(beside(context, last))
        .extend(speaking)
        .spacing(scale.px(GAP * 0.7))
        .width(Length::Fill);
    let groups = context.scroll_area(groups, 0);
    let content = column![context.row(bar), groups].spacing(scale.apart(20.0));
    let sheet = scaffold::sheet(content).padding(scale.px(panel::PADDING));
    beside_words(context, layers::panel(sheet))
}

/// Puts the panel over the picture, so that the text beside it previews each change. It reaches the edges
/// of the window, so that nothing under it is seen around it.
fn beside_words<'a>(context: &ViewContext<'a>, sheet: Element<'a, Action>) -> Element<'a, Action> {
    let edge = scaffold::edge(&context.scale);
    if context.scale.portrait() {
        let sheet = column![edge.width(Length::Fill), sheet];
        return column![
            Space::new().height(Length::FillPortion(9)),
            sheet.height(Length::FillPortion(11)),
        ]
        .into();
    }
    let sheet = Row::with_children([edge.height(Length::Fill).into(), sheet]);
    let sides = Row::with_children([
        Space::new().width(Length::FillPortion(9)).into(),
        container(context.row(sheet))
            .width(Length::FillPortion(10))
            .into(),
    ]);
    context.row(sides)
}

/// A heading, in every language in use.
fn heading<'a>(context: &ViewContext<'a>, words: &Words<'_>, level: u8) -> Element<'a, Action> {
    let (size, weight) = match level {
        1 => (TITLE, Weight::Bold),
        _ => (SMALL, Weight::Semibold),
    };
    let size = context.scale.label(size);
    let mut pieces: Vec<Element<'a, Action>> = Vec::new();
    for language in context.languages_with(words) {
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

/// Space between choices, in px.
const GROUP_GAP: f32 = 18.0;

/// Choices under their heading.
fn titled<'a>(
    context: &ViewContext<'a>,
    words: &'static str,
    choices: Element<'a, Action>,
) -> Element<'a, Action> {
    column![heading(context, &words_of(words), 2), choices]
        .spacing(context.scale.px(GAP * 0.7))
        .into()
}

/// Groups side by side. Where only one heading or choice needs two lines, the choices of all groups stand
/// in one line and are equally high nevertheless.
fn beside<'a>(
    context: &ViewContext<'a>,
    groups: Vec<(&'static str, Element<'a, Action>)>,
) -> Element<'a, Action> {
    let columns = groups.len();
    let (words, choices): (Vec<_>, Vec<_>) = groups.into_iter().unzip();
    let headings = words.into_iter().map(|words| {
        let heading = heading(context, &words_of(words), 2);
        container(heading).align_y(Alignment::End).into()
    });
    let all = headings.chain(choices).collect();
    Tiles::new(
        all,
        context.direction(),
        columns,
        context.scale.apart(GROUP_GAP),
    )
    .row_gap(context.scale.px(GAP * 0.7))
    .read_down()
    .into()
}

/// Choices in one row, or in several if they would be narrower than `narrowest` px.
fn group<'a>(
    context: &ViewContext<'a>,
    choices: Vec<Element<'a, Action>>,
    narrowest: f32,
) -> Element<'a, Action> {
    let columns = choices.len();
    let gap = context.scale.apart(GROUP_GAP);
    let tiles = Tiles::new(choices, context.direction(), columns, gap);
    tiles.at_least(narrowest).spread().into()
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
    let words = words_of(words);
    let lines = context.languages_with(&words).map(|language| {
        let words = context.whole(words.set(language, size));
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

fn touches<'a>(context: &ViewContext<'a>, display: Display) -> Element<'a, Action> {
    let choices = [("display-touch-usual", false), (HANDS_SHAKE, true)];
    let choices = choices.map(|(words, shake)| {
        let chosen = display.hands_shake == shake;
        sized(
            context,
            choice(context, words, chosen, Message::HandsShake(shake)),
        )
    });
    group(context, choices.into(), worded(context))
}
