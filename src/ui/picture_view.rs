//! The picture of a card, with playback controls for films.

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, Stack, column, container};
use iced::{Length, Size};

use super::context::{ViewContext, block, plain, plain_block, words_of};
use crate::content::{BACKGROUND, Dose, Picture};
use crate::document::{
    Block, BlockRole, COMPARED, Document, Label, Run, dose_id, film_so_far, time_of_dose,
};
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::picture::SCENE_ASPECT;
use crate::picture::doses;
use crate::picture::doses::DoseBar;
use crate::picture::film_view::{SceneScreen, film_view};
use crate::picture::scene::scene;
use crate::picture::seek_bar::seek_bar;
use crate::theme::{GAP, SMALL, STEP_BUTTON};
use crate::widget::control::Look;
use crate::widget::first_fit::{Candidate, first_fit};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, a11y, scaffold};

/// Messages of the playback controls.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Message {
    /// Resume the film.
    Play,
    /// Pause the film.
    Pause,
    /// Seek to a position, in s.
    Pull(f32),
}

/// The film that is drawn onto the monitor in the exam room scene.
const TEAM: &str = "pictures";

/// The exam room scene, and the monitor's area in it: 480×420 at (660, 64) of 1200×960.
const TEAM_SCREEN: SceneScreen = SceneScreen {
    path: "scenes/what-happens-pictures.svg",
    screen: [660.0 / 1200.0, 64.0 / 960.0, 480.0 / 1200.0, 420.0 / 960.0],
};

/// The widget id of the play/pause button.
pub const PLAY: &str = "film-play";

/// A card's picture, as large as fits.
pub fn view<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    picture: &Picture,
) -> Element<'a, Message> {
    let content = match picture {
        Picture::Scene(stem) => scene(stem, SCENE_ASPECT, label(document)),
        Picture::Film(id) => match film(id) {
            Some(film) => playing(context, document, film),
            None => super::document_layout::emblem(context, "play"),
        },
        Picture::Doses => doses_view(context, document),
    };
    match picture {
        // The chart's height follows its content, so it does not fill the available height.
        Picture::Doses => container(content).center_x(Length::Fill).into(),
        // At the top, where the text begins.
        _ => container(content)
            .center_x(Length::Fill)
            .height(Length::Fill)
            .into(),
    }
}

/// The accessible label of a document's picture: its name and description.
pub fn label(document: &Document) -> Label {
    let roles = [BlockRole::Picture, BlockRole::Description];
    Label::joined(roles.into_iter().flat_map(|role| document.of(role)), ". ")
}

/// A film with its controls right below it.
fn playing<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    film: &'static Film,
) -> Element<'a, Message> {
    let (context, document) = (*context, document.clone());
    first_fit(0, move |_, room| {
        let below = room.height - controls_height(&context) - context.scale.px(GAP);
        let pictures = if film.id == COMPARED {
            compared(&context, &document, film, Size::new(room.width, below))
        } else {
            let scene = (film.id == TEAM).then_some(TEAM_SCREEN);
            let aspect = scene.map_or(film.aspect, |_| SCENE_ASPECT);
            let picture = film_view(film, context.clock, scene, label(&document));
            container(picture)
                .center_x(Length::Fill)
                .height(below.min(room.width / aspect))
                .into()
        };
        let controls = controls(&context, film);
        Candidate::Otherwise(
            column![pictures, controls]
                .spacing(context.scale.px(GAP))
                .into(),
        )
    })
}

/// A still picture beside the film, with a caption below each, in a room in px.
fn compared<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    film: &'static Film,
    room: Size,
) -> Element<'a, Message> {
    let scale = &context.scale;
    let size = scale.label(SMALL);
    let captions = document.of(BlockRole::Caption).map(|block| {
        let caption = plain_block(context.first, block, size).tight();
        let caption = caption.weight(iced::font::Weight::Semibold).centered();
        container(caption).center_x(Length::Fill).into()
    });
    // The label describes both halves, so only the film carries it.
    let halves = [
        (Clock::poster(film), Label::default()),
        (context.clock, label(document)),
    ];
    let halves = halves.into_iter().map(|(clock, label)| {
        container(film_view(film, clock, None, label))
            .center_x(Length::Fill)
            .into()
    });
    let captions_below = size * context.first.meta.line_height * CAPTION_LINES;
    let width = (room.width - scale.px(GAP)) / 2.0;
    let height = (room.height - captions_below).min(width / film.aspect);
    let halves = Row::with_children(halves).spacing(scale.px(GAP));
    // The captions share a row, so that a two-line caption does not shrink its own picture.
    let captions = Tiles::new(captions.collect(), context.direction(), 2, scale.px(GAP));
    column![container(context.row(halves)).height(height), captions]
        .spacing(scale.px(12.0))
        .into()
}

/// Lines of a caption that there is room for.
const CAPTION_LINES: f32 = 3.0;

/// Height of the controls of a film, in px.
fn controls_height(context: &ViewContext<'_>) -> f32 {
    context.scale.target(STEP_BUTTON * 0.92)
}

fn controls<'a>(context: &ViewContext<'a>, film: &'static Film) -> Element<'a, Message> {
    let height = controls_height(context);
    let (drawing, words, message) = if context.clock.is_playing() {
        ("pause", "button-pause", Message::Pause)
    } else {
        ("play", "button-play", Message::Play)
    };
    let play = context
        .button(drawing, words_of(words), message)
        .look(Look::Primary)
        .id(Id::new(PLAY))
        .width(Length::Fill)
        .padding(context.scale.px(8.0))
        .smallest(height * 2.0, height);
    let label = words_of("film-bar").label(context.first);
    let language = context.first;
    let so_far = |percent| film_so_far(language, percent);
    let bar = seek_bar(film, context.clock, label, so_far, height, Message::Pull);
    // Fixed proportions, so that the seek bar does not move when "Pause" becomes "Play".
    let play = container(play).width(Length::FillPortion(1));
    let bar = container(bar).width(Length::FillPortion(1));
    // The row is mirrored in right-to-left scripts, but the seek bar is not: films do not mirror.
    context.bar([play.into(), bar.into()])
}

fn doses_view<'a>(context: &ViewContext<'a>, document: &Document) -> Element<'a, Message> {
    let scale = &context.scale;
    // Beside the text the chart has little width. The labels in a tall script would not leave enough
    // height for the ruler.
    let size = match super::document_layout::crowded(context) {
        true => scale.label(SMALL) * if context.is_tall() { 0.75 } else { 1.0 },
        false => scale.smallest(),
    };
    let label = |named: &Block| {
        let words = block(context.first, named, size, |_| None);
        context.whole(words)
    };
    let (mut shown, mut years) = (Vec::new(), Vec::new());
    for caption in document.of(BlockRole::Caption) {
        let mut doses = context.content.doses.iter();
        let dose = doses.find(|dose| dose_id(dose) == caption.id.as_str());
        let days = |dose: &Dose| {
            let [least, most] = dose.ends().map(|msv| context.content.days_of_nature(msv));
            least.zip(most)
        };
        match dose.and_then(|dose| Some((dose, days(dose)?))) {
            Some((dose, days)) => shown.push(DoseBar {
                label: label(&with_time(document, caption, dose)).into(),
                days,
                is_background: dose.id == BACKGROUND,
                is_chosen: dose.is_chosen,
            }),
            None => years.push(caption),
        }
    }
    // The first year names the unit; the years after it have room for their numbers only.
    let years = years.into_iter().enumerate().map(|(index, year)| {
        if index == 0 {
            return label(year).one_line(scale.smallest()).into();
        }
        let number = context.first.meta.digits.write(index + 1);
        let number = plain(context.first, &number, size).tight().silent();
        Stack::with_children([number.into(), a11y::unseen(year.label())]).into()
    });
    let picture = doses::bars(scale, context.direction(), shown, years.collect());
    let panel = Column::with_children([picture]).padding(scale.px(32.0));
    scaffold::surface(scale, panel, false).into()
}

/// The name of an exam in the dose chart, with the time that the card's list tells of it.
fn with_time(document: &Document, name: &Block, dose: &Dose) -> Block {
    let mut named = name.clone();
    let end = format!("-{}", dose.id);
    let item = document
        .of(BlockRole::Item)
        .find(|it| it.id.as_str().ends_with(&end));
    let item = item.map(Block::text);
    if let Some((mark, time)) = item.as_deref().and_then(time_of_dose) {
        let run = |text: &str, strong| Run {
            text: text.to_owned(),
            strong,
            ..Run::default()
        };
        // The mark stays with the name: a run that begins within a word stands wrongly from right to left.
        // The time goes to the next line as a whole.
        let time = time.replace(' ', "\u{A0}");
        named.runs = vec![run(&(name.text() + mark), false), run(&time, true)];
    }
    named
}
