//! The doses: the bars, the numbers in the manifest and the text of the card agree.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::content::{BACKGROUND, Dose, Picture};
use fluoroscopy_kiosk::document::{BlockRole, Document};
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::picture::doses::YEAR;
use iced::{Color, Rectangle, Size};

use super::{language, stage_with};
use crate::help::{SIZES, content, guides, is_due, stage, tags};
use crate::layout::words::Ruler;

const DOSES: &str = "safe/how-much";

/// The exams of the manifest, without natural radiation.
fn exams() -> Vec<Dose> {
    let doses = content().doses;
    doses
        .into_iter()
        .filter(|dose| dose.id != BACKGROUND)
        .collect()
}

fn days(msv: f32) -> f32 {
    content()
        .days_of_nature(msv)
        .expect("the manifest says what nature gives")
}

/// The words of the list for an exam.
fn told(tag: &str, dose: &str) -> String {
    language(tag).words(&format!("safe-how-much-{dose}"))
}

/// The days in an English text: "about 2 or 3 days" is 2 and 3.
fn named_days(words: &str) -> Option<(f32, f32)> {
    let (_, told) = words.split_once("about")?;
    let unit = ["day", "month", "year"]
        .iter()
        .position(|unit| told.contains(unit))?;
    let unit = [1.0, YEAR / 12.0, YEAR][unit];
    let numbers = told
        .split_whitespace()
        .filter_map(|word| word.parse::<f32>().ok());
    let numbers: Vec<f32> = numbers.map(|number| number * unit).collect();
    Some((*numbers.first()?, *numbers.last()?))
}

/// A card whose ids only end as a dose's does, such as "uses-heart", names none.
#[test]
fn only_what_stands_beside_a_chart_names_a_dose() {
    let content = content();
    let english = language("en");
    let mut charts = 0;
    for at in content.cards() {
        let (topic, card) = content.card(at).expect("a card");
        let document = Document::card(&english, &content, at);
        let named = document
            .blocks
            .iter()
            .filter(|it| it.dose(&content).is_some());
        let named = named.map(|it| it.id.as_str().to_owned());
        let mut expected = Vec::new();
        if card.picture == Some(Picture::Doses) {
            charts += 1;
            let ids = card.blocks.iter().flat_map(|it| it.words.ids());
            let doses = ids.filter(|id| content.doses.iter().any(|it| it.id == **id));
            expected.extend(doses.map(|id| format!("{}-{}-{id}", topic.id, card.id)));
            expected.push("dose-background".to_owned());
        }
        assert_eq!(
            named.collect::<Vec<_>>(),
            expected,
            "{}/{}",
            topic.id,
            card.id
        );
    }
    assert_eq!(charts, 2);
}

#[test]
fn the_words_tell_the_numbers() {
    let mut wrong = Vec::new();
    for dose in exams() {
        let words = told("en", &dose.id);
        let ends = dose.ends().map(days);
        let days = days(dose.msv);
        // A single number is rounded; two are a range. One of years is drawn.
        let agrees = named_days(&words).is_some_and(|(least, most)| {
            let slack = if least == most { 0.1 } else { 0.0 };
            let is_drawn = least == most || least < YEAR || ends == [least, most];
            is_drawn && (least * (1.0 - slack)..=most * (1.0 + slack)).contains(&days)
        });
        if !agrees {
            wrong.push(format!(
                "{}: {days:.1} days of nature, told as {words:?}",
                dose.id
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "the words and the numbers of assets/content/safe.toml differ; correct one of them:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn exams_take_as_long_of_nature_as_is_known() {
    let expected = [
        ("chest", 2.0..=3.0),
        ("swallow", 110.0..=132.0),
        ("womb", 146.0..=304.0),
        ("upper", 1.8 * YEAR..=2.2 * YEAR),
        ("heart", 2.0 * YEAR..=3.0 * YEAR),
        ("enema", 2.0 * YEAR..=3.0 * YEAR),
        ("stent", 4.5 * YEAR..=5.5 * YEAR),
    ];
    let exams = exams();
    let ids: Vec<_> = exams.iter().map(|dose| dose.id.as_str()).collect();
    assert_eq!(
        ids,
        expected.clone().map(|(id, _)| id),
        "the exams, in order"
    );
    for (dose, (id, range)) in exams.iter().zip(expected) {
        assert!(
            range.contains(&days(dose.msv)),
            "{id}: {} days",
            days(dose.msv)
        );
    }
}

#[test]
fn the_bars_have_the_order_of_the_list() {
    let exams = exams();
    let lengths: Vec<f32> = exams.iter().map(|dose| days(dose.msv)).collect();
    assert!(
        lengths.is_sorted(),
        "{lengths:?} days: not from short to long"
    );
    for tag in tags() {
        let words = language(&tag);
        for (guide, content) in guides() {
            let content = content.with_words(|id| words.has(id));
            for at in content.cards() {
                let (topic, card) = content.card(at).expect("a card");
                if card.picture != Some(Picture::Doses) {
                    continue;
                }
                let place = format!("{tag}: {guide}: {}", card.id);
                let document = Document::card(&words, &content, at);
                // The list tells some of the bars, in their order.
                let items: Vec<_> = document.of(BlockRole::Item).map(|it| it.text()).collect();
                let message = |dose: &Dose| format!("{}-{}-{}", topic.id, card.id, dose.id);
                let doses = content.doses.iter().map(|dose| words.words(&message(dose)));
                let listed: Vec<_> = doses.filter(|it| items.contains(it)).collect();
                assert_eq!(items, listed, "{place}");
                // Nature is named beside them.
                let captions = document.of(BlockRole::Caption).map(|it| it.text());
                let first: Vec<_> = captions.take(1).collect();
                assert_eq!(first, [words.words("dose-background")], "{place}");
            }
        }
    }
}

/// The longest run of a colour in the rows of a rectangle, in px.
fn longest(screen: &Pixmap, rows: Rectangle, color: Color) -> f32 {
    let color = color.into_rgba8();
    let mut longest = 0;
    for y in rows.y as u32..(rows.y + rows.height) as u32 {
        let row = (y * screen.width * 4) as usize;
        let mut run = 0;
        for x in rows.x as u32..(rows.x + rows.width) as u32 {
            let at = row + x as usize * 4;
            run = if screen.rgba[at..at + 3] == color[..3] {
                run + 1
            } else {
                0
            };
            longest = longest.max(run);
        }
    }
    longest as f32
}

/// The doses of the card, nature first.
fn shown(tag: &str) -> Vec<Dose> {
    let ids = [BACKGROUND, "chest", "swallow", "upper", "enema"];
    let language = language(tag);
    let doses = content().with_words(|id| language.has(id)).doses;
    doses
        .into_iter()
        .filter(|dose| ids.contains(&dose.id.as_str()))
        .collect()
}

/// The words at a bar: the item of the list, or the name of natural radiation.
fn bar_name(tag: &str, dose: &Dose) -> String {
    match dose.id.as_str() {
        BACKGROUND => language(tag).words("dose-background"),
        id => told(tag, id),
    }
}

/// The lengths of the bars on the screen, in px, nature first: of the solid part, and of the whole.
fn bars(tag: &str) -> Vec<(f32, f32)> {
    let mut stage = stage(tag, DOSES, SIZES[0]);
    let found = stage.walk();
    let screen = stage.draw();
    let theme = stage.kiosk().theme();
    let names = shown(tag)
        .into_iter()
        .map(|dose| (dose.id == BACKGROUND, bar_name(tag, &dose)));
    let bars = names.map(|(is_background, name)| {
        let label = found.iter().rev().find(|it| it.node.name() == name);
        let bounds = label
            .unwrap_or_else(|| panic!("{tag}: no bar {name:?}"))
            .bounds;
        // The half of the screen beside its label.
        let middle = SIZES[0].width / 2.0;
        let left = if bounds.center_x() > middle {
            0.0
        } else {
            middle
        };
        let rows = |height: f32| Rectangle {
            x: left,
            y: bounds.center_y() - height / 2.0 * theme.unit,
            width: middle,
            height: height * theme.unit,
        };
        let colors = theme.colors();
        let color = if is_background {
            colors.line
        } else {
            colors.primary
        };
        // The edge of the pale part runs along the top of the bar, as long as both parts.
        let solid = longest(&screen, rows(6.0), color);
        (solid, longest(&screen, rows(40.0), color))
    });
    bars.collect()
}

#[test]
fn the_bars_are_as_long_as_the_numbers() {
    for tag in ["en", "ar"] {
        let lengths = bars(tag);
        let year = lengths.first().map_or(0.0, |(year, _)| *year);
        assert!(year > 50.0, "{tag}: nature's bar is {year} px long");
        for (dose, (solid, whole)) in shown(tag).iter().zip(&lengths) {
            for (msv, length) in dose.ends().into_iter().zip([solid, whole]) {
                let expected = year * days(msv) / YEAR;
                // The shortest bar has the smallest visible length.
                let within = if expected < 10.0 {
                    *length >= 2.0 && *length < 12.0
                } else {
                    (length - expected).abs() <= 6.0 + expected * 0.01
                };
                assert!(
                    within,
                    "{tag}: {} is {length} px long, not {expected:.0}",
                    dose.id
                );
            }
        }
    }
}

#[test]
fn the_time_of_each_exam_is_emphasized_in_every_language() {
    let mut wrong = Vec::new();
    for tag in tags() {
        let words = language(&tag);
        let content = content().with_words(|id| words.has(id));
        for at in content.cards() {
            let (_, card) = content.card(at).expect("a card");
            let document = Document::card(&words, &content, at);
            let items = document.of(BlockRole::Item);
            for item in items.filter(|_| card.picture == Some(Picture::Doses)) {
                let is_right = match &item.runs[..] {
                    [name, time] => !name.strong && time.strong && time.text.chars().count() > 2,
                    _ => false,
                };
                if !is_right {
                    wrong.push(format!("{tag}: {:?}", item.runs));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_chart_alone_has_the_items_beside_the_words_of_one_language() {
    for (second, times) in [(None, 1), (Some("en"), 1)] {
        let mut stage = stage_with("es", second, DOSES, SIZES[0], |_| {});
        let item = told("es", "swallow");
        let found = stage.walk();
        let named = found.iter().filter(|it| it.node.name() == item);
        assert_eq!(named.count(), times, "with {second:?}");
    }
}

#[test]
fn no_word_in_the_chart_is_broken() {
    let windows = SIZES.into_iter().chain([Size::new(1024.0, 768.0)]);
    let windows: Vec<_> = windows.collect();
    let mut broken = Vec::new();
    for tag in tags() {
        for (case, window) in windows.iter().enumerate() {
            for size in 1..=5 {
                if !is_due(&tag, case * 5 + usize::from(size), 20) && (case, size) != (3, 2) {
                    continue;
                }
                let mut stage = stage_with(&tag, None, DOSES, *window, |it| it.text_size = size);
                let found = stage.walk();
                let mut ruler = Ruler::new(*window);
                let names: Vec<_> = shown(&tag).iter().map(|it| bar_name(&tag, it)).collect();
                let years = language(&tag).words_with("dose-years", &[("years", 1.into())]);
                let in_chart = |it: &&PlacedNode| {
                    let name = it.node.name();
                    it.node.role == Role::Text && (names.contains(&name) || name == years)
                };
                let torn = found
                    .iter()
                    .filter(in_chart)
                    .filter_map(|it| ruler.too_wide(it, &language(&tag)));
                broken.extend(torn.map(|word| format!("{tag} {window:?} {size}: {word:?}")));
            }
        }
    }
    assert!(broken.is_empty(), "words are torn:\n{}", broken.join("\n"));
}
