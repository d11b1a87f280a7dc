//! The time from a message to the painted frame at 1920x1080, in each language: for turning to the
//! next card, and for switching the language on a card. The median of each must be at most 33 ms,
//! that of a turn at most 1.6 times that of a repaint of the same screen, and that of a frame of a film at
//! most 12 ms. Run it with `cargo bench`.
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
/// Other windows in which cards are turned, in some languages.
const OTHERS: [Size; 2] = [Size::new(1280.0, 800.0), Size::new(3840.0, 2160.0)];
const FOUR: [&str; 4] = ["en", "ar", "zh-Hans", "hi"];
const FIRST: Route = Route::Card(CardAt::first_of(0));

fn card_turn(criterion: &mut Criterion) {
    let mut group = group(criterion, "card turn");
    let others = OTHERS.map(|window| (window, FOUR.map(str::to_owned).to_vec()));
    for (window, tags) in std::iter::once((WINDOW, tags())).chain(others) {
        for tag in tags {
            let mut stage = stage(&tag, FIRST, window);
            let (mut turns, mut repaints) = (Vec::new(), Vec::new());
            let name = match window {
                WINDOW => tag.clone(),
                _ => format!("{tag} at {}x{}", window.width, window.height),
            };
            group.bench_function(&name, |bencher| {
                bencher.iter_custom(|count| {
                    let before = turns.len();
                    for _ in 0..count {
                        let kiosk = stage.kiosk();
                        let onward = kiosk.route().onward(kiosk.content()).map(Onward::route);
                        if !matches!(onward, Some(Route::Card(_))) {
                            stage = self::stage(&tag, FIRST, window);
                        }
                        read(&mut stage);
                        turns.push(timed(&mut stage, Message::from(chrome::Message::Next)));
                        let repainted = Instant::now();
                        std::hint::black_box(stage.draw());
                        repaints.push(repainted.elapsed());
                    }
                    turns[before..].iter().sum()
                });
            });
            if turns.is_empty() {
                // Left out by the filter of the command line.
                continue;
            }
            let [turn, repaint] = [&mut turns, &mut repaints].map(|times| median(times));
            let ratio = turn.as_secs_f64() / repaint.as_secs_f64();
            println!(
                "{name}: turn {turn:.1?}, repaint of the same screen {repaint:.1?}, {ratio:.2} times"
            );
        }
    }
    group.finish();
}

/// Looks at a card for a second, in which the next one is prepared.
fn read(stage: &mut HeadlessKiosk) {
    let later = Instant::now() + Duration::from_secs(1);
    stage.act(Event::Window(window::Event::RedrawRequested(later)));
    stage.draw();
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
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
                    let mut stage = stage(before, card, WINDOW);
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

/// A frame of a film, which its card paints 15 times a second: the median must be at most 12 ms.
/// For comparison, the whole window while the film plays, and while it is paused.
fn film_frame(criterion: &mut Criterion) {
    let mut group = group(criterion, "film frame");
    let content = Content::load().expect("the embedded manifest is valid");
    let card = Route::parse("uses/heart", &content).expect("the card of the film");
    let film = film::film("heart").expect("the film of the heart");
    let mut stage = stage(SOURCE, card, WINDOW);
    let found = stage.walk();
    let image = found.iter().find(|it| it.node.role == Role::Image);
    let bounds = image.expect("the film is on the screen").bounds;
    let radius = picture::ROUNDING * stage.kiosk().theme().unit;
    // As on the screen, at half of its resolution.
    let size = Size::new(bounds.width as u32 / 2, bounds.height as u32 / 2);
    let mut painter = Painter::new(film, size.width as usize, size.height as usize);
    let mut moments = (0..).map(|at| at as f32 / 15.0 % film.loop_s());
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
fn stage(tag: &str, card: Route, window: Size) -> HeadlessKiosk {
    let catalogue = Catalogue::load().expect("the embedded languages are valid");
    let content = Content::load().expect("the embedded manifest is valid");
    let settings = Settings::defaults(&catalogue);
    let start = Start {
        language: Some(tag.to_owned()),
        route: Some(card),
        hold_still: true,
        ..Start::default()
    };
    let kiosk = Kiosk::new(content, catalogue, settings, &start, window);
    let mut stage = HeadlessKiosk::new(kiosk, window).expect("the software renderer is built in");
    stage.draw();
    stage
}

criterion_group!(paint, card_turn, language_switch, film_frame);
criterion_main!(paint);
