//! The picture of a card, with playback controls for films.

use iced::advanced::layout::Limits;
use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, Stack, column, container};
use iced::{Length, Size};

use super::context::{ViewContext, Words, block, plain, plain_block, words_of};
use super::fit::Fit;
use crate::a11y::Role;
use crate::content::{BACKGROUND, Dose, Picture};
use crate::document::{Block, BlockRole, COMPARED, Document, Label, film_so_far};
use crate::film::clock::Clock;
use crate::film::{Film, film};
use crate::language::Language;
use crate::picture::SCENE_ASPECT;
use crate::picture::doses;
use crate::picture::doses::DoseBar;
use crate::picture::film_view::film_view;
use crate::picture::scene::scene_and_next;
use crate::picture::seek_bar::seek_bar;
use crate::theme::{BODY, GAP, LABEL, SMALL, STEP_BUTTON};
use crate::widget::control::Look;
use crate::widget::decorate::decorate;
use crate::widget::scroll_area::{Kept, kept};
use crate::widget::shrink_to_fit::shrink_to_fit;
use crate::widget::speech_highlight::{Highlight, highlight};
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

/// The widget id of the play/pause button.
pub const PLAY: &str = "film-play";

/// A card's picture, as large as fits. `next` is that of the next card.
pub fn view<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    picture: &Picture,
    next: Option<&Picture>,
    fit: Fit,
) -> Element<'a, Message> {
    let content = match picture {
        Picture::Scene(stem) => {
            let drawing = context.content.drawing(stem);
            let aspect = drawing.aspect().unwrap_or(SCENE_ASPECT);
            let next = match next {
                Some(Picture::Scene(next)) => Some(context.content.drawing(next)),
                _ => None,
            };
            scene_and_next(drawing, next, aspect, label(document))
        }
        Picture::Film(id) => match film(id) {
            Some(film) => playing(context, document, film),
            None => super::document_layout::emblem(context, "play"),
        },
        Picture::Doses => doses_view(context, document, fit),
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
    let scale = &context.scale;
    let captions = document.of(BlockRole::Caption).map(|block| {
        plain_block(context.first, block, scale.label(SMALL))
            .tight()
            .weight(Weight::Semibold)
    });
    let pictures: Element<'a, Message> = if film.id == COMPARED {
        // The label describes both halves, so only the film carries it.
        let halves = [
            (Clock::poster(film), Label::default()),
            (context.clock, label(document)),
        ];
        let mut halves = halves.into_iter().map(|(clock, label)| {
            let half = film_view(film, clock, None, label);
            Element::from(container(half).center_x(Length::Fill))
        });
        if is_in_column(context) {
            let mut pieces = Vec::new();
            for caption in captions {
                // As high as each other, in the room that the words and the controls leave.
                let half = halves.next().map(|it| container(it).height(Length::Fill));
                pieces.extend(half.map(Element::from));
                pieces.push(container(caption.centered()).center_x(Length::Fill).into());
            }
            pieces.push(controls(context, film));
            let gap = scale.px(12.0);
            let pieces = Column::with_children(pieces).spacing(gap);
            return pieces.height(Length::Fill).into();
        }
        let halves = Row::with_children(halves).spacing(scale.px(GAP));
        context.row(halves)
    } else {
        let picture = film_view(film, context.clock, film.room, label(document));
        container(picture).center_x(Length::Fill).into()
    };
    // The captions share a row, so that a two-line caption does not shrink its own picture.
    let captions = captions.map(|it| container(it.centered()).center_x(Length::Fill).into());
    let captions: Vec<_> = captions.collect();
    let captions = (!captions.is_empty()).then(|| {
        let tiles = Tiles::new(captions, context.direction(), 2, scale.px(GAP));
        container(tiles).padding(iced::Padding::ZERO.bottom(scale.px(8.0)))
    });
    // The picture is laid out last, in the room that the others leave, and they stand close below it.
    let pictures = decorate(pictures)
        .height(Length::Fill)
        .layout(|(), limits, lay_out| lay_out(&Limits::new(Size::ZERO, limits.max())));
    let content = column![Element::from(pictures)]
        .extend(captions.map(Element::from))
        .push(controls(context, film))
        .spacing(scale.px(16.0));
    shrink_to_fit(content)
}

/// Whether a film stands in a narrow column beside two languages.
fn is_in_column(context: &ViewContext<'_>) -> bool {
    context.second.is_some() && !context.scale.portrait()
}

fn controls<'a>(context: &ViewContext<'a>, film: &'static Film) -> Element<'a, Message> {
    let height = context.scale.target(STEP_BUTTON * 0.92);
    let (drawing, words, message) = if context.clock.is_playing() {
        ("film-pause", "button-pause", Message::Pause)
    } else {
        ("film-play", "button-play", Message::Play)
    };
    let is_in_column = is_in_column(context);
    let (name, words) = (name_with_film(context, words, film), words_of(words));
    let play = match is_in_column {
        true => context.tool(drawing, name, words, message),
        false => {
            let label = context.label(&words, context.scale.label(LABEL));
            context.button_around(drawing, name, label, message)
        }
    };
    let play = play
        .look(Look::Primary)
        .id(Id::new(PLAY))
        .width(Length::Fill)
        // Little, so that the words of no script make the button higher when they change.
        .padding([context.scale.px(1.0), context.scale.px(8.0)])
        .smallest(height * 2.0, height);
    let label = words_of("film-bar").label(context.first);
    let language = context.first;
    let so_far = |percent| film_so_far(language, percent);
    let bar = seek_bar(film, context.clock, label, so_far, height, Message::Pull);
    if is_in_column {
        let gap = context.scale.apart(GAP);
        return column![play, bar].spacing(gap).into();
    }
    // Fixed proportions, so that the seek bar does not move when "Pause" becomes "Play".
    let play = container(play).width(Length::FillPortion(1));
    let bar = container(bar).width(Length::FillPortion(1));
    // The row is mirrored in right-to-left scripts, but the seek bar is not: films do not mirror. The half that plays
    // is the last of two.
    context.bar(match film.id == COMPARED {
        true => [bar.into(), play.into()],
        false => [play.into(), bar.into()],
    })
}

/// The accessible label of the button that plays or pauses a film: the button of a reading has the same words,
/// so the name of the film follows.
fn name_with_film(context: &ViewContext<'_>, words: &'static str, film: &Film) -> Label {
    let title = format!("film-{}", film.id);
    let named = Words::new(words, |language: &Language| {
        let own = [words, &title]
            .into_iter()
            .filter(|id| *id == words || language.has(id));
        own.map(|id| language.words(id))
            .collect::<Vec<_>>()
            .join(". ")
    });
    context.name(&named)
}

fn doses_view<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    fit: Fit,
) -> Element<'a, Message> {
    let scale = &context.scale;
    // Without enough height first the spaces give way, and a little the words.
    let size = match context.second {
        Some(_) => scale.label(SMALL),
        None if fit.wide => scale.text(BODY) * (0.8 + 0.2 * fit.spaces),
        None => scale.text(BODY) * (0.65 + 0.2 * fit.spaces),
    };
    let size = size * if context.is_tall() { 0.75 } else { 1.0 };
    let label = |named: &Block| {
        let words = block(context.first, named, size, |_| None);
        context.whole(words)
    };
    let days = |dose: &Dose| {
        let [least, most] = dose.ends().map(|msv| context.content.days_of_nature(msv));
        least.zip(most)
    };
    let (mut shown, mut years) = (Vec::new(), Vec::new());
    for named in &document.blocks {
        let dose = named.dose(context.content);
        match dose.and_then(|dose| Some((dose, days(dose)?))) {
            Some((dose, days)) => {
                let is_background = dose.id == BACKGROUND;
                // The exam that the patient has chosen is marked by its words, too.
                let label = |named| match dose.is_chosen {
                    true => label(named).weight(Weight::Bold),
                    false => label(named),
                };
                // In two languages the text beside the chart has the items.
                let words = match (is_background, context.second) {
                    (true, _) => label(named),
                    (false, Some(_)) => label(named).silent(),
                    (false, None) => label(named).role(Role::ListItem),
                };
                let style = Highlight::Bar(context.direction());
                shown.push(DoseBar {
                    label: highlight(words, style, context.is_lit(named)),
                    days,
                    is_background,
                    is_chosen: dose.is_chosen,
                });
            }
            _ if named.role == BlockRole::Caption => years.push(named),
            _ => {}
        }
    }
    // Nature, with which the others are compared, comes first.
    shown.sort_by_key(|bar| !bar.is_background);
    // The first year names the unit; the years after it have room for their numbers only.
    let years = years.into_iter().enumerate().map(|(index, year)| {
        if index == 0 {
            return label(year).one_line(scale.smallest()).into();
        }
        let number = context.first.meta.digits.write(index + 1);
        let number = plain(context.first, &number, size).tight().silent();
        Stack::with_children([number.into(), a11y::unseen(year.label())]).into()
    });
    let picture = doses::bars(
        scale,
        (fit.spaces, fit.wide),
        context.direction(),
        shown,
        years.collect(),
    );
    let panel = Column::with_children([picture]).padding(scale.px(32.0));
    let panel = kept(scaffold::surface(scale, panel, false), Kept::Frame);
    let chart = column![panel].spacing(scale.px(GAP * fit.spaces));
    if context.second.is_some() {
        return chart.into();
    }
    let after = document.in_chart(context.content).into_iter();
    let after = after.filter(|block| block.role == BlockRole::Paragraph);
    let after = after.map(|paragraph| {
        let words =
            block(context.first, paragraph, scale.text(BODY), |_| None).leading(fit.leading);
        let words = match fit.wide {
            true => words.measured(),
            false => words,
        };
        let style = Highlight::Bar(context.direction());
        highlight(words.fill(), style, context.is_lit(paragraph))
    });
    chart.extend(after).into()
}
