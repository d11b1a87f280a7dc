//! A drawn scene in its frame. It is the same in every theme, and right-to-left languages do not
//! mirror it.

use std::time::{Duration, Instant};

use iced::advanced::layout;
use iced::widget::container;
use iced::{Event, Length, Size, window};

use super::{edge, picture};
use crate::document::Label;
use crate::image::{Drawing, Edge, Side};
use crate::theme::{BORDER, RADIUS};
use crate::widget::Element;
use crate::widget::drawing::{SvgCache, prepare};

/// A scene, by its [`Content::drawing`](crate::content::Content::drawing), or a picture of the clinic. `aspect` is
/// its width over its height, or that of its place, which a picture of another shape fills; `label` describes it
/// for screen readers.
pub fn scene<'a, Message: 'a>(drawing: Drawing, aspect: f32, label: Label) -> Element<'a, Message> {
    scene_and_next(drawing, None, aspect, label)
}

/// The same with the picture that will come in its place, which is prepared while this one is looked at.
pub fn scene_and_next<'a, Message: 'a>(
    drawing: Drawing,
    next: Option<Drawing>,
    aspect: f32,
    label: Label,
) -> Element<'a, Message> {
    let (is_shown, is_last) = (drawing.clone(), next.is_none());
    picture(aspect, label)
        .update(move |state: &mut State, event, _, shell| {
            let Event::Window(window::Event::RedrawRequested(now)) = event else {
                return;
            };
            if is_last {
                return;
            }
            if state.shown.as_ref() != Some(&is_shown) {
                state.shown = Some(is_shown.clone());
                state.due = Some(*now + LOOKED_AT);
            }
            match state.due {
                Some(due) if *now < due => shell.request_redraw_at(due),
                _ => state.due = None,
            }
        })
        .draw(move |state, renderer, surface, _| {
            let edge = edge(surface.theme);
            state.svg.draw_picture(renderer, &drawing, edge, surface);
            if let Some(next) = &next {
                prepare(renderer, next, edge, surface.bounds, state.due.is_none());
            }
        })
        .into()
}

/// For how long a scene is looked at before the next one is prepared, which holds up the window for the time
/// that it takes to draw it.
const LOOKED_AT: Duration = Duration::from_millis(250);

#[derive(Default)]
struct State {
    svg: SvgCache,
    /// The scene on the screen.
    shown: Option<Drawing>,
    /// When it will have been looked at long enough to prepare the next one; `None` from then on.
    due: Option<Instant>,
}

/// A scene that fills a place at the edge of a control, which names it, up to the side where the control goes on.
/// What does not fit is cut off at the sides, or mostly below, where scenes have feet and floor.
pub fn scene_within<'a, Message: 'a>(
    drawing: Drawing,
    size: Size<Length>,
    open: Side,
) -> Element<'a, Message> {
    let picture = picture(1.0, Label::default())
        .layout(|_, limits, _| layout::Node::new(limits.max()))
        .draw(move |svg: &SvgCache, renderer, surface, _| {
            let unit = surface.theme.unit;
            let edge = Edge {
                radius: RADIUS * unit - (BORDER * unit).round().max(1.0),
                open: Some(open),
                ..Edge::default()
            };
            svg.draw_covering(renderer, &drawing, CUT_ABOVE, edge, surface);
        });
    container(picture)
        .width(size.width)
        .height(size.height)
        .into()
}

/// How much of what does not fit is cut off at the top of a scene.
const CUT_ABOVE: f32 = 0.1;
