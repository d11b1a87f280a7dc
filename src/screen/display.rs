//! The display panel: text size, colours, two languages, moving pictures.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use super::eye::{Eye, plain};
use super::frame::words_of;
use super::languages::name_of;
use super::listen;
use crate::document::{Document, Role};
use crate::language::Meta;
use crate::theme::{GAP, LABEL, MARGIN, Palette, SMALL, TITLE, TOOL};
use crate::widget::control::{Control, Look};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, access, bars};

/// How a reader has set the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Display {
    /// Step of text size, 1 to 5.
    pub text_size: u8,
    /// Colours.
    pub palette: Palette,
    /// Whether moving pictures show one frame and rest.
    pub hold_still: bool,
}

/// What a reader can touch here; each is what the kiosk should do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A step of text size.
    TextSize(u8),
    /// Other colours.
    Palette(Palette),
    /// A second language by its tag, or none.
    Second(Option<String>),
    /// Show all languages, to choose the second.
    ChooseSecond,
    /// Hold pictures still, or let them move.
    HoldStill(bool),
    /// How everything is said, in the speech mode.
    Listen(listen::Message),
    /// Make the screen dark, in the speech mode.
    Darken,
    /// Close the panel.
    Close,
}

/// The id of the control that closes the panel.
pub const CLOSE: &str = "display-close";

/// The id of the control of a step of text size.
pub fn size_id(step: u8) -> Id {
    format!("text-size-{step}").into()
}

/// The panel, over half of the screen. `recent` is the language to offer first as the second.
pub fn view<'a>(eye: &Eye<'a>, display: Display, recent: &[Meta]) -> Element<'a, Message> {
    let scale = &eye.scale;
    let document = Document::display(eye.first);
    let heading = plain(eye.first, &document.heading(), scale.label(TITLE))
        .tight()
        .weight(Weight::Bold)
        .role(access::Role::Heading(1))
        .fill();
    let close = eye
        .button("close", words_of("button-close"), Message::Close)
        .id(Id::new(CLOSE))
        .smallest(scale.target(TOOL), scale.target(TOOL));
    let bar = Row::with_children([heading.into(), close.into()])
        .align_y(Alignment::Center)
        .spacing(scale.px(GAP));
    let mut headings = document.of(Role::Subheading).map(|block| block.text());
    let mut groups = column![].spacing(scale.px(GAP * 0.7)).width(Length::Fill);
    for choices in [
        sizes(eye, display, &document),
        palettes(eye, display),
        seconds(eye, recent),
        pictures(eye, display),
    ] {
        let words = plain(
            eye.first,
            &headings.next().unwrap_or_default(),
            scale.label(SMALL),
        )
        .tight()
        .weight(Weight::Semibold)
        .role(access::Role::Heading(2));
        groups = groups.push(words.fill()).push(choices);
    }
    if eye.heard.speech_mode {
        groups = groups.extend(listen::group(eye, Message::Listen, Message::Darken));
    }
    let groups = eye.reel(groups, 0);
    let content = column![eye.row(bar), groups].spacing(scale.apart(20.0));
    let panel = bars::surface(scale, content, false)
        .padding(Padding::from([scale.px(20.0), scale.px(28.0)]));
    beside_words(eye, panel.into())
}

/// Puts a panel where the picture stands, so that the words beside it show each change.
fn beside_words<'a>(eye: &Eye<'a>, panel: Element<'a, Message>) -> Element<'a, Message> {
    let margin = eye.scale.px(MARGIN / 2.0);
    if eye.scale.portrait() {
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
    container(eye.row(sides)).padding(margin).into()
}

fn group<'a>(eye: &Eye<'a>, choices: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let columns = choices.len();
    let gap = eye.scale.apart(18.0);
    let tiles = Tiles::new(choices, eye.direction(), columns, gap);
    tiles.at_least(eye.scale.target(150.0)).into()
}

fn sized<'a>(eye: &Eye<'a>, control: Control<'a, Message>) -> Element<'a, Message> {
    control
        .width(Length::Fill)
        .smallest(0.0, eye.scale.target(116.0))
        .padding(eye.scale.px(8.0))
        .into()
}

fn sizes<'a>(eye: &Eye<'a>, display: Display, document: &Document) -> Element<'a, Message> {
    let names = document.of(Role::Choice).map(|block| block.text());
    let choices = (1..=5_u8).zip(names).map(|(step, name)| {
        // One letter in the reader's own script, as large as the words will be.
        let letter = eye.first.words("display-sample");
        let size = eye.scale.px(30.0) * (1.0 + 0.3 * f32::from(step - 1));
        let letter = plain(eye.first, &letter, size).tight().weight(Weight::Bold);
        let control = Control::new(name, letter, Message::TextSize(step));
        let chosen = display.text_size == step;
        sized(eye, control.id(size_id(step)).chosen(chosen))
    });
    group(eye, choices.collect())
}

fn choice<'a>(
    eye: &Eye<'a>,
    words: &'static str,
    chosen: bool,
    message: Message,
) -> Control<'a, Message> {
    let text = eye.first.words(words);
    let label = plain(eye.first, &text, eye.scale.label(LABEL * 0.92));
    let label = eye.whole(label).weight(Weight::Semibold);
    Control::new(text, label, message)
        .chosen(chosen)
        .id(Id::new(words))
}

fn palettes<'a>(eye: &Eye<'a>, display: Display) -> Element<'a, Message> {
    let choices = Palette::ALL.map(|palette| {
        let words = match palette {
            Palette::Paper => "display-paper",
            Palette::Night => "display-night",
            Palette::Contrast => "display-contrast",
        };
        let chosen = display.palette == palette;
        let control = choice(eye, words, chosen, Message::Palette(palette));
        sized(eye, control.look(Look::Sample(palette)))
    });
    group(eye, choices.into())
}

fn seconds<'a>(eye: &Eye<'a>, recent: &[Meta]) -> Element<'a, Message> {
    let second = eye.second.map(|language| language.tag());
    let off = choice(eye, "display-off", second.is_none(), Message::Second(None));
    let mut choices = vec![sized(eye, off)];
    for meta in recent {
        let label = eye.whole(name_of(meta, eye.scale.label(LABEL * 0.92)));
        let label = label.weight(Weight::Semibold);
        let message = Message::Second(Some(meta.tag.clone()));
        let control = Control::new(&meta.name, label, message)
            .chosen(second == Some(meta.tag.as_str()))
            .id(Id::from(format!("second-{}", meta.tag)));
        choices.push(sized(eye, control));
    }
    let more = eye.first.words("display-choose");
    let label = plain(eye.first, &more, eye.scale.label(LABEL * 0.92));
    let label = eye.whole(label).weight(Weight::Semibold);
    let more = Control::new(more, label, Message::ChooseSecond).id(Id::new("display-choose"));
    choices.push(sized(eye, more));
    group(eye, choices)
}

fn pictures<'a>(eye: &Eye<'a>, display: Display) -> Element<'a, Message> {
    let still = display.hold_still;
    let play = choice(eye, "display-play", !still, Message::HoldStill(false));
    let hold = choice(eye, "display-hold-still", still, Message::HoldStill(true));
    group(eye, vec![sized(eye, play), sized(eye, hold)])
}
