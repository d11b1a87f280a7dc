//! The time from a message to the painted frame at 1920x1080, in each language: for turning to the
//! next card, and for switching the language on a card. The median of each must be at most 33 ms,
//! and that of a frame of a film at most 12 ms. Run it with `cargo bench`.
//!
//! A measurement includes the update, the view, its layout and every pixel of the frame, drawn into
//! memory by the renderer that also draws the window. No kiosk paints a measured frame twice: its
//! text must be shaped and its glyphs rasterised, as on a patient's first visit to a card.

use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, SamplingMode, criterion_group, criterion_main};
use fluoroscopy_kiosk::a11y::Role;
use fluoroscopy_kiosk::app::{Kiosk, Message, Start};
use fluoroscopy_kiosk::content::{CardAt, Content};
use fluoroscopy_kiosk::film;
use fluoroscopy_kiosk::film::Painter;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::{Catalogue, SOURCE};
use fluoroscopy_kiosk::picture;
use fluoroscopy_kiosk::route::{Onward, Route};
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::ui;
use fluoroscopy_kiosk::ui::chrome;
use iced::{Event, Size, window};

const WINDOW: Size = Size::new(1920.0, 1080.0);
const FIRST: Route = Route::Card(CardAt::first_of(0));

fn card_turn(criterion: &mut Criterion) {
    let mut group = group(criterion, "card turn");
    for tag in tags() {
        let mut stage = stage(&tag, FIRST);
        group.bench_function(&tag, |bencher| {
            bencher.iter_custom(|turns| {
                let mut took = Duration::ZERO;
                for _ in 0..turns {
                    let kiosk = stage.kiosk();
                    let onward = kiosk.route().onward(kiosk.content()).map(Onward::route);
                    if !matches!(onward, Some(Route::Card(_))) {
                        stage = self::stage(&tag, FIRST);
                    }
                    took += timed(&mut stage, Message::from(chrome::Message::Next));
                }
                took
            });
        });
    }
    group.finish();
}

fn language_switch(criterion: &mut Criterion) {
    let mut group = group(criterion, "language switch");
    let tags = tags();
    for (index, tag) in tags.iter().enumerate() {
        // From half the list away, so that the two languages seldom share a font.
        let before = &tags[(index + tags.len() / 2) % tags.len()];
        let mut cards = cards().into_iter().cycle();
        group.bench_function(tag, |bencher| {
            bencher.iter_custom(|switches| {
                let mut took = Duration::ZERO;
                for card in cards.by_ref().take(switches as usize) {
                    let mut stage = stage(before, card);
                    stage.send(chrome::Message::Languages);
                    stage.draw();
                    took += timed(&mut stage, choose(tag));
                    assert_eq!(stage.kiosk().tags(), [tag], "the language was switched");
                    assert_eq!(stage.kiosk().route(), card, "the place was kept");
                }
                took
            });
        });
    }
    group.finish();
}

/// A frame of a film, which its card paints 30 times a second: the median must be at most 12 ms.
/// For comparison, the whole window while the film plays, and while it is paused.
fn film_frame(criterion: &mut Criterion) {
    let mut group = group(criterion, "film frame");
    let content = Content::load().expect("the embedded manifest is valid");
    let card = Route::parse("uses/heart", &content).expect("the card of the film");
    let film = film::film("heart").expect("the film of the heart");
    let mut stage = stage(SOURCE, card);
    let found = stage.walk();
    let image = found.iter().find(|it| it.node.role == Role::Image);
    let bounds = image.expect("the film is on the screen").bounds;
    let radius = picture::ROUNDING * stage.kiosk().theme().unit;
    // As on the screen, at half of its resolution.
    let size = Size::new(bounds.width as u32 / 2, bounds.height as u32 / 2);
    let mut painter = Painter::new(film, size.width as usize, size.height as usize);
    let mut moments = (0..).map(|at| at as f32 / 30.0 % film.loop_s());
    group.bench_function("picture", |bencher| {
        bencher.iter(|| {
            let mut image = painter.frame(moments.next().unwrap_or_default()).doubled();
            image.round_corners(radius);
            image
        });
    });
    stage.send(film_message(ui::picture_view::Message::Play));
    group.bench_function("window, film plays", |bencher| {
        bencher.iter(|| {
            stage.act(Event::Window(
                window::Event::RedrawRequested(Instant::now()),
            ));
            stage.draw()
        });
    });
    stage.send(film_message(ui::picture_view::Message::Pause));
    group.bench_function("window, film is held", |bencher| {
        bencher.iter(|| stage.draw())
    });
    group.finish();
}

fn film_message(message: ui::picture_view::Message) -> Message {
    Message::from(Action::Picture(message))
}

/// The time from a message to the painted frame.
fn timed(stage: &mut HeadlessKiosk, message: Message) -> Duration {
    let before = stage.kiosk().route();
    let touched = Instant::now();
    stage.send(message);
    let frame = std::hint::black_box(stage.draw());
    let took = touched.elapsed();
    drop(frame);
    assert_ne!(before, stage.kiosk().route(), "another screen is painted");
    took
}

fn choose(tag: &str) -> Message {
    Message::from(Action::ChooseLanguage(tag.to_owned()))
}

fn group<'a>(criterion: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group
        .sampling_mode(SamplingMode::Flat)
        .sample_size(40)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    group
}

fn tags() -> Vec<String> {
    let catalogue = Catalogue::load().expect("the embedded languages are valid");
    catalogue
        .all()
        .iter()
        .map(|meta| meta.tag.clone())
        .collect()
}

fn cards() -> Vec<Route> {
    let content = Content::load().expect("the embedded manifest is valid");
    let places = Route::ids(&content)
        .into_iter()
        .filter_map(|id| Route::parse(&id, &content));
    places
        .filter(|place| matches!(place, Route::Card(_)))
        .collect()
}

/// A kiosk on a card, in a language, painted once. It has no glyphs of other cards in its cache.
fn stage(tag: &str, card: Route) -> HeadlessKiosk {
    let catalogue = Catalogue::load().expect("the embedded languages are valid");
    let content = Content::load().expect("the embedded manifest is valid");
    let settings = Settings::defaults(&catalogue);
    let start = Start {
        language: Some(tag.to_owned()),
        route: Some(card),
        hold_still: true,
        ..Start::default()
    };
    let kiosk = Kiosk::new(content, catalogue, settings, &start, WINDOW);
    let mut stage = HeadlessKiosk::new(kiosk, WINDOW).expect("the software renderer is built in");
    stage.draw();
    stage
}

criterion_group!(paint, card_turn, language_switch, film_frame);
criterion_main!(paint);
