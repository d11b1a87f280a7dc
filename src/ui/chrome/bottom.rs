//! The bottom bar: Back, the position among the pages, and Next.

mod arrangement;
mod setting;

use iced::Alignment;
use iced::advanced::widget::Id;
use iced::widget::{Stack, column};

use self::arrangement::{ListAt, StepsBar};
use self::setting::Setting;
use super::{Button, Message, ids};
use crate::document::{TAKE_HOME, list_count, place, topic_title};
use crate::language::{Direction, Language};
use crate::route::{Onward, Route};
use crate::theme::{GAP, MARGIN, STEP_BUTTON};
use crate::ui::context::{ViewContext, Words};
use crate::ui::controls::counter;
use crate::ui::listen_bar;
use crate::widget::bar::{Bar, Between};
use crate::widget::control::Control;
use crate::widget::icon::Tint;
use crate::widget::{Element, a11y, scaffold};

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
    let place = at.position(context.content).unwrap_or((0, 1));
    let emergency = emergency_title(context, at).map(|heading| Button {
        icon: "phone",
        words: heading.into(),
        id: ids::EMERGENCY,
        action: Message::Emergency,
    });
    let is_end = matches!(at, Route::Card(_)) && at.onward(context.content) == Some(Onward::Home);
    let take_home = (context.takes_home && is_end).then(take_home_button);
    steps_with(
        context,
        at,
        emergency.into_iter().chain(take_home).collect(),
        place,
    )
}

fn take_home_button() -> Button<Message> {
    Button {
        icon: "report",
        words: TAKE_HOME.into(),
        id: ids::TAKE_HOME,
        action: Message::TakeHome,
    }
}

/// The button that opens the panel from which patients take the guide along, if there is anything.
pub fn take_home<'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    let button = || take_home_button().view(context);
    context.takes_home.then(button)
}

/// Message id of the title of the card about emergencies, if a screen leads there.
fn emergency_title(context: &ViewContext<'_>, at: Route) -> Option<String> {
    let (topic, card) = context.content.card(at.emergency(context.content)?)?;
    Some(topic.heading(card))
}

/// The bottom bar with further buttons after Back, and where the reader is: the index of the page and the number
/// of pages. Where the reader is stands at one place on all screens. The further buttons, and then that of the
/// patient's list, stand in a row above if they have no room beside it.
pub fn steps_with<'a, M: From<Message> + Clone + 'a>(
    context: &ViewContext<'a>,
    at: Route,
    further: Vec<Button<M>>,
    place: (usize, usize),
) -> Element<'a, M> {
    let (here, width) = here(context, at, place);
    // The last page of a screen of tiles leads nowhere.
    let is_last = matches!(at, Route::Home | Route::Exam) && place.0 + 1 >= place.1;
    let bar = StepsBar {
        context: *context,
        at,
        has_next: !is_last,
    };
    let (set, kind) = bar.arranged(&further, width);
    let (above, further): (Vec<_>, Vec<_>) = match kind.further_above {
        true => (further, Vec::new()),
        false => (Vec::new(), further),
    };
    let view = |it: Button<M>| set.button(context, &it);
    let list = list_words(context).map(|words| set.list(context, &words).map(M::from));
    let mut above: Vec<_> = above.into_iter().map(view).collect();
    let back = bar.has_back().then(|| set.back(context).map(M::from));
    let mut start: Vec<_> = back.into_iter().collect();
    start.extend(further.into_iter().map(view));
    let mut end = Vec::new();
    match kind.list {
        ListAt::End => end.extend(list),
        ListAt::Start => start.extend(list),
        ListAt::Above => above.extend(list),
    }
    end.extend(bar.has_next.then(|| set.next(context, at).map(M::from)));
    let here = here.map(M::from);
    let gap = context.scale.apart(GAP);
    let row = context.row(Bar::new(start, Some((kind.between, here)), end, gap));
    if above.is_empty() {
        return row;
    }
    let above = context.row(Bar::new(above, None, Vec::new(), gap));
    column![above, row].spacing(gap).into()
}

/// The bottom bar with something else where the reader is shown on other screens.
pub fn steps_around<'a, M: From<Message> + 'a>(
    context: &ViewContext<'a>,
    at: Route,
    between: Element<'a, M>,
) -> Element<'a, M> {
    let set = Setting::ROOMY;
    let list = list_words(context).map(|words| set.list(context, &words));
    let end = list.into_iter().chain([set.next(context, at)]);
    let between = Some((Between::CentredIfRoom, between));
    let start = vec![set.back(context).map(M::from)];
    let end = end.map(|it| it.map(M::from)).collect();
    context.row(Bar::new(start, between, end, context.scale.apart(GAP)))
}

/// Where the reader is: the index of the page and the number of pages, below a mark of it; and its width in px. A card
/// that says above its heading which step it is has no second number here.
fn here<'a>(
    context: &ViewContext<'a>,
    at: Route,
    position: (usize, usize),
) -> (Element<'a, Message>, f32) {
    let scale = &context.scale;
    let step = at.step(context.content);
    let (index, total) = step.unwrap_or(position);
    let progress = scaffold::progress(scale, context.direction(), index, total);
    let mut here = column![progress]
        .spacing(scale.px(8.0))
        .align_x(Alignment::Center);
    let mut width = scaffold::progress_width(scale, total);
    if step.is_none() {
        let count = counter(context, index, total).tint(Tint::Muted);
        width = width.max(count.narrowest().ceil());
        let words = Words::new("place", move |language: &Language| {
            place(language, index, total)
        });
        // In two languages the words are not seen.
        here = here.push(match context.second {
            Some(_) => {
                let label = a11y::unseen(context.name(&words));
                Stack::with_children([count.silent().into(), label]).into()
            }
            None => Element::from(count.blocks(["place".into()])),
        });
    }
    (here.into(), width)
}

/// The width of a button with words, in px.
pub(super) fn width(context: &ViewContext<'_>, words: &Words<'_>) -> f32 {
    Setting::ROOMY.width(context, words)
}

/// The width between Back and Next in the bottom bar, in px.
pub fn room_between(context: &ViewContext<'_>, at: Route) -> f32 {
    let set = Setting::ROOMY;
    let list = list_words(context).map(|it| set.width(context, &it));
    let buttons = [set.back_width(context), set.next_width(context, at)];
    let buttons: Vec<_> = buttons.into_iter().chain(list).collect();
    let gaps = context.scale.apart(GAP) * buttons.len() as f32;
    let taken = buttons.iter().sum::<f32>() + gaps + context.scale.px(MARGIN * 2.0);
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

/// The button that leads to the patient's list, once there is something on it.
pub fn list_button<'a>(context: &ViewContext<'a>) -> Option<Element<'a, Message>> {
    let set = Setting::ROOMY;
    list_words(context).map(|words| set.list(context, &words))
}

/// The Back button.
pub fn back<'a>(context: &ViewContext<'a>) -> Element<'a, Message> {
    let set = Setting::ROOMY;
    set.back(context)
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
