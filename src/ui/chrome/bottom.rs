//! The bottom bar: Back, the position among the pages, and Next.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column};
use iced::{Alignment, Length};

use super::{Message, ids};
use crate::document::{TAKE_HOME, list_count, topic_title};
use crate::language::{Direction, Language};
use crate::route::{Onward, Route};
use crate::theme::{GAP, LABEL, MARGIN, SMALL, STEP_BUTTON};
use crate::ui::context::{ViewContext, Words, words_of};
use crate::ui::controls::{beside, counter};
use crate::ui::listen_bar;
use crate::widget::Element;
use crate::widget::absent::absent;
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::scaffold;

/// The bottom bar: Back, the position among the pages, and Next; the Listen bar replaces it during a reading.
pub fn steps<'a>(context: &ViewContext<'a>, at: Route) -> Element<'a, Message> {
    let bar = listen_bar::bar(context).map(|bar| bar.map(Message::Listen));
    match bar {
        Some(bar) if !listen_bar::is_silent(context) => bar,
        bar => column![]
            .extend(bar)
            .push(page_steps(context, at))
            .spacing(context.scale.apart(GAP))
            .into(),
    }
}

fn page_steps<'a>(context: &ViewContext<'a>, at: Route) -> Element<'a, Message> {
    let position = at.position(context.content).unwrap_or((0, 1));
    let mut controls = Vec::new();
    if let Some(heading) = emergency_title(context, at) {
        let button = context.button("phone", words_of(heading.clone()), Message::Emergency);
        controls.push((words_of(heading), step(context, button, ids::EMERGENCY)));
    }
    let is_end = matches!(at, Route::Card(_)) && at.onward(context.content) == Some(Onward::Home);
    if let Some(button) = take_home(context).filter(|_| is_end) {
        controls.push((words_of(TAKE_HOME), button));
    }
    if controls.len() == 1 && !has_room_beside(context, at, &controls) {
        // Where the reader is stands beside a button that would be alone in its row.
        let gap = Space::new().width(Length::Fill).into();
        let controls = controls.into_iter().map(|(_, control)| control);
        let above = controls.chain([gap, here(context, at, position)]);
        let rows = column![
            context.bar(above),
            context.bar(step_pieces_around(context, at, None))
        ];
        return rows.spacing(context.scale.apart(GAP)).into();
    }
    steps_with(context, at, controls, step_pieces(context, at, position))
}

/// The button that opens the panel from which patients take the guide along, if there is anything.
pub fn take_home<'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    let button = || context.button("report", words_of(TAKE_HOME), Message::TakeHome);
    context
        .takes_home
        .then(|| step(context, button(), ids::TAKE_HOME))
}

/// The pieces of the bottom bar with further controls and their words: after Back if all have room in one row,
/// or else in a row above.
pub fn steps_with<'a, Message: 'a>(
    context: &ViewContext<'a>,
    at: Route,
    controls: Vec<(Words<'_>, Element<'a, Message>)>,
    mut pieces: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let is_roomy = has_room_beside(context, at, &controls);
    let controls: Vec<_> = controls.into_iter().map(|(_, control)| control).collect();
    if is_roomy || controls.is_empty() {
        pieces.splice(1..1, controls);
        return context.bar(pieces);
    }
    let rows = column![context.bar(controls), context.bar(pieces)];
    rows.spacing(context.scale.apart(GAP)).into()
}

/// Whether further controls have room beside those of the bottom bar.
fn has_room_beside<M>(
    context: &ViewContext<'_>,
    at: Route,
    controls: &[(Words<'_>, Element<'_, M>)],
) -> bool {
    let (_, next) = next_words(context, at);
    let (back, list) = (words_of("button-back"), list_words(context));
    let words = controls.iter().map(|(words, _)| words);
    has_room(context, words.chain(&list).chain([&back, &next]))
}

/// Whether buttons with these words have room in one row, beside where the reader is. Two languages have not.
fn has_room<'w>(context: &ViewContext<'_>, buttons: impl Iterator<Item = &'w Words<'w>>) -> bool {
    let scale = &context.scale;
    let here = scale.label(SMALL) * 6.0;
    let needed = buttons_width(context, buttons) + here + scale.px(MARGIN * 2.0);
    context.second.is_none() && needed <= scale.window.width
}

/// The width of buttons with these words in a row, with the space after each, in px.
fn buttons_width<'w>(
    context: &ViewContext<'_>,
    buttons: impl Iterator<Item = &'w Words<'w>>,
) -> f32 {
    let scale = &context.scale;
    let widths = buttons.map(|words| {
        let width = |language| {
            let words = words.set::<()>(language, scale.label(LABEL * 1.1));
            words.tight().weight(Weight::Semibold).narrowest()
        };
        let words = context.languages().map(width).sum::<f32>();
        words + scale.label(44.0) + scale.px(18.0 + 2.0 * 34.0) + scale.apart(GAP)
    });
    widths.sum()
}

/// Message id of the title of the card about emergencies, if a screen leads there.
fn emergency_title(context: &ViewContext<'_>, at: Route) -> Option<String> {
    let (topic, card) = context.content.card(at.emergency(context.content)?)?;
    Some(topic.heading(card))
}

/// The pieces of the bottom bar: Back, where the reader is (the index of the page and the number of pages), the
/// button that leads to the patient's list, and Next, with gaps between.
pub fn step_pieces<'a>(
    context: &ViewContext<'a>,
    at: Route,
    (index, total): (usize, usize),
) -> Vec<Element<'a, Message>> {
    // In portrait there is room for three buttons, or for two and where the reader is.
    let is_roomy = !context.scale.portrait() || list_words(context).is_none();
    let here = is_roomy.then(|| here(context, at, (index, total)));
    step_pieces_around(context, at, here)
}

/// Where the reader is: the index of the page and the number of pages.
fn here<'a>(
    context: &ViewContext<'a>,
    at: Route,
    (index, total): (usize, usize),
) -> Element<'a, Message> {
    // A card that says above its heading which step it is has no second number here.
    let step = at.step(context.content);
    let (index, total) = step.unwrap_or((index, total));
    let count = step.is_none().then(|| {
        let count = counter(context, index, total).tint(Tint::Muted);
        count.blocks(["place".into()])
    });
    let mut here = Row::new()
        .spacing(context.scale.px(28.0))
        .align_y(Alignment::Center);
    // The bar would leave no room for the button that leads to the card about emergencies.
    if !context.scale.portrait() && at.emergency(context.content).is_none() {
        let direction = context.direction();
        here = here.push(scaffold::progress(&context.scale, direction, index, total));
    }
    context.row(here.extend(count.map(Element::from)))
}

/// The pieces of the bottom bar: Back, the button that leads to the patient's list, and Next, with
/// something else between.
pub fn step_pieces_around<'a, M: From<Message> + 'a>(
    context: &ViewContext<'a>,
    at: Route,
    between: Option<Element<'a, M>>,
) -> Vec<Element<'a, M>> {
    let gap = || Space::new().width(Length::Fill).into();
    let mut pieces = vec![back(context).map(M::from), gap()];
    pieces.extend(between.into_iter().flat_map(|between| [between, gap()]));
    let ends = list_button(context).into_iter().chain([next(context, at)]);
    pieces.extend(ends.map(|it| it.map(M::from)));
    pieces
}

/// The width between Back and Next in the bottom bar, in px.
pub fn room_between(context: &ViewContext<'_>, at: Route) -> f32 {
    let (_, next) = next_words(context, at);
    let (back, list) = (words_of("button-back"), list_words(context));
    let buttons = [&back, &next].into_iter().chain(&list);
    let taken = buttons_width(context, buttons) + context.scale.px(MARGIN * 2.0);
    context.scale.window.width - taken
}

/// The words of the button that leads to the patient's list, once there is something on it.
fn list_words<'a>(context: &ViewContext<'a>) -> Option<Words<'a>> {
    let count = context.list.len();
    let is_shown = count > 0 && !context.content.tell.is_empty();
    is_shown.then(|| {
        Words::new("list-count", move |language: &Language| {
            list_count(language, count)
        })
    })
}

/// The button that leads to the patient's list, once there is something on it. A screen reader announces
/// how many things are on it.
pub fn list_button<'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    let button = context.button("checklist", list_words(context)?, Message::List);
    Some(step(context, button.live(), ids::LIST))
}

/// The Back button.
pub fn back<'a>(context: &ViewContext<'a>) -> Element<'a, Message> {
    let words = words_of("button-back");
    let back = context.button(arrow(context, false), words, Message::Back);
    let back = step(context, back, ids::BACK);
    match context.can_go_back {
        true => back,
        false => absent(back),
    }
}

/// The words of Next, and where it leads.
fn next_words<'a>(context: &ViewContext<'a>, at: Route) -> (Option<Onward>, Words<'a>) {
    let content = context.content;
    let onward = at.onward(content);
    let id = match onward {
        Some(Onward::Topic(_)) => "button-next-topic",
        Some(Onward::Home) => "button-home",
        Some(Onward::Step(_)) | None => "button-next",
    };
    let words = Words::new(id, move |language: &Language| match onward {
        Some(Onward::Topic(topic)) => {
            let topic = content.topics.get(topic);
            let title = topic.map(|topic| topic_title(language, topic));
            let title = title.unwrap_or_default();
            language.words_about("button-next-topic", "topic", title)
        }
        _ => language.words(id),
    });
    (onward, words)
}

fn next<'a>(context: &ViewContext<'a>, at: Route) -> Element<'a, Message> {
    let (onward, words) = next_words(context, at);
    let name = context.name(&words);
    let mut size = context.scale.label(42.0);
    if context.second.is_some() {
        size *= 0.86;
    }
    let label = context.label(&words, size);
    let drawing = match onward {
        Some(Onward::Home) => "home",
        _ => arrow(context, true),
    };
    let drawing = icon(drawing, context.scale.label(44.0), Tint::Inherit);
    let content = context.row(beside(&context.scale, [label, drawing]));
    let control = Control::new(name, content, Message::Next)
        .look(Look::Primary)
        .padding([context.scale.px(8.0), context.scale.px(44.0)]);
    step(context, control, ids::NEXT)
}

/// A control of the size of those in the bottom bar, with its widget id.
pub fn step<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    control: Control<'a, Message>,
    id: &'static str,
) -> Element<'a, Message> {
    let height = context.scale.target(STEP_BUTTON);
    control
        .id(Id::new(id))
        .smallest(height * 2.0, height)
        .into()
}

/// The icon of an arrow that points forward or back in the reading direction.
fn arrow(context: &ViewContext<'_>, onward: bool) -> &'static str {
    match (context.direction(), onward) {
        (Direction::Ltr, true) | (Direction::Rtl, false) => "arrow-right",
        _ => "arrow-left",
    }
}
