//! A way through the guide by what a screen reader can ask for, and nothing else.

use accesskit::{Action, Role, Toggled};
use fluoroscopy_kiosk::a11y::AdapterEvent;
use fluoroscopy_kiosk::route::Route;

use super::client::{Client, Read};
use crate::help::{SIZES, content};

#[test]
fn a_topic_is_walked_by_presses_alone() {
    let mut client = Client::at("en", None, "languages", SIZES[1], 2);
    client.press("العربية");
    assert_eq!(client.stage.kiosk().tags(), ["ar"]);
    let tile = client.in_order().into_iter();
    let mut tiles = tile.filter(|it| it.role == Role::Button && !it.description.is_empty());
    let first = tiles.next().expect("a tile with a line about it");
    client.ask(first.id, Action::Click);
    let cards = content().topics[0].cards.len();
    for card in 0..cards {
        let Route::Card(at) = client.route() else {
            panic!("{:?} is no card", client.route())
        };
        assert_eq!((at.topic, at.card), (0, card));
        assert_eq!(client.focus().language.as_deref(), Some("ar"));
        let next = client.focus().id;
        client.ask(next, Action::Click);
    }
}

#[test]
fn focus_goes_both_ways() {
    let mut client = Client::at("en", None, "what-is-it/moves", SIZES[1], 2);
    for read in client.in_order() {
        if !read.node.supports_action(Action::Focus) {
            continue;
        }
        client.ask(read.id, Action::Focus);
        assert_eq!(client.focus().id, read.id, "{read:?}");
    }
    client.stage.key(
        iced::keyboard::Key::Named(iced::keyboard::key::Named::Tab),
        iced::keyboard::Modifiers::default(),
    );
    let ids: Vec<_> = focusable(&client).iter().map(|it| it.id).collect();
    assert_eq!(client.focus().id, ids[0], "from the last to the first");
}

fn focusable(client: &Client) -> Vec<Read> {
    let all = client.in_order().into_iter();
    all.filter(|it| it.node.supports_action(Action::Focus))
        .collect()
}

#[test]
fn words_of_the_glossary_open_by_a_press() {
    let mut pressed = 0;
    for id in Route::ids(&content()) {
        let mut client = Client::at("en", None, &id, SIZES[1], 2);
        let links = client.in_order().into_iter();
        let links: Vec<_> = links.filter(|it| it.role == Role::Link).collect();
        for link in links {
            client.ask(link.id, Action::Click);
            assert!(client.stage.kiosk().panel().is_some(), "{id}: {link:?}");
            client.press("Close");
            assert_eq!(client.focus().id, link.id, "{id}: the focus comes back");
            pressed += 1;
        }
    }
    assert!(pressed > 5, "{pressed} words to press in the whole guide");
}

#[test]
fn choices_say_which_is_chosen() {
    let mut client = Client::at("en", None, "home", SIZES[1], 2);
    client.press("Display");
    let chosen = |client: &Client| -> Vec<Vec<bool>> {
        let all = client.in_order().into_iter();
        let groups = all.filter(|it| it.role == Role::RadioGroup);
        let on = |it: &Read| it.node.toggled() == Some(Toggled::True);
        groups
            .map(|group| client.children(&group).iter().map(on).collect())
            .collect()
    };
    let before = chosen(&client);
    assert_eq!(before[0], [false, true, false, false, false]);
    let sizes = client.in_order().into_iter();
    let largest = sizes
        .filter(|it| it.role == Role::RadioButton)
        .nth(4)
        .expect("five sizes");
    client.ask(largest.id, Action::Click);
    assert_eq!(client.stage.kiosk().display().text_size, 5);
    assert_eq!(chosen(&client)[0], [false, false, false, false, true]);
}

fn bar(client: &Client) -> Read {
    let all = client.in_order().into_iter();
    let mut bars = all.filter(|it| it.role == Role::Slider);
    bars.next().expect("the bar of a film")
}

/// A card with a film.
fn film() -> String {
    let ids = Route::ids(&content()).into_iter();
    let mut films = ids.filter(|id| {
        let client = Client::at("en", None, id, SIZES[1], 2);
        client.in_order().iter().any(|it| it.role == Role::Slider)
    });
    films.next().expect("a card with a film")
}

#[test]
fn the_bar_of_a_film_is_pulled() {
    let mut client = Client::at("en", None, &film(), SIZES[1], 2);
    let at = |client: &Client| bar(client).node.numeric_value().expect("a value");
    let id = bar(&client).id;
    client.set(id, 50.0);
    assert_eq!(at(&client), 50.0);
    client.ask(id, Action::Increment);
    assert_eq!(at(&client), 55.0);
    client.ask(id, Action::Decrement);
    client.ask(id, Action::Decrement);
    assert_eq!(at(&client), 45.0);
    let shown = bar(&client);
    assert_eq!(shown.node.value(), Some("45 percent of the film"));
    let range = (
        shown.node.min_numeric_value(),
        shown.node.max_numeric_value(),
        shown.node.numeric_value_step(),
    );
    assert_eq!(range, (Some(0.0), Some(100.0), Some(5.0)));
    for (asked, given) in [
        (400.0, 100.0),
        (-3.0, 0.0),
        (f64::NAN, 0.0),
        (f64::INFINITY, 0.0),
    ] {
        client.set(id, asked);
        assert_eq!(at(&client), given, "asked for {asked}");
    }
}

#[test]
fn words_out_of_sight_are_brought_into_sight() {
    let mut client = Client::at("en", None, "safe/how-much", SIZES[1], 5);
    let view = |client: &Client| {
        let all = client.in_order().into_iter();
        let mut views = all.filter(|it| it.role == Role::ScrollView);
        views.next().expect("words that scroll")
    };
    let y = |client: &Client, id: u64| {
        let all = client.in_order().into_iter();
        let mut node = all.filter(|it| it.id == id);
        let bounds = node.next().and_then(|it| it.node.bounds());
        let bounds = bounds.expect("a node with a place");
        (bounds.y0, bounds.y1)
    };
    let own = view(&client).node.bounds().expect("a place");
    let texts: Vec<_> = client
        .in_order()
        .into_iter()
        .filter(|it| it.node.supports_action(Action::ScrollIntoView))
        .collect();
    let last = texts.last().expect("words that can be brought into sight");
    assert!(y(&client, last.id).1 > own.y1, "it begins out of sight");
    client.ask(last.id, Action::ScrollIntoView);
    let (_, bottom) = y(&client, last.id);
    assert!(bottom <= own.y1 + 1.0, "{bottom} in {own:?}");

    let scroll = view(&client).id;
    let first = texts[0].id;
    let before = y(&client, first).0;
    client.ask(scroll, Action::ScrollUp);
    assert!(y(&client, first).0 > before, "a page up");
}

#[test]
fn a_request_for_what_is_gone_does_nothing() {
    let mut client = Client::at("en", None, "what-happens/where", SIZES[1], 2);
    let heading = client.heading().id;
    client.press("Next");
    let (place, focus) = (client.route(), client.focus().id);
    for action in [Action::Click, Action::Focus, Action::ScrollIntoView] {
        client.ask(heading, action);
        client.ask(u64::MAX, action);
    }
    client.set(heading, 3.0);
    client.set(u64::MAX, 3.0);
    // Words cannot be pressed either, whoever asks.
    let words = client.heading().id;
    client.ask(words, Action::Click);
    client.ask(words, Action::Focus);
    assert_eq!((client.route(), client.focus().id), (place, focus));
}

#[test]
fn nobody_listens_nothing_is_told() {
    let mut client = Client::at("en", None, "what-happens/where", SIZES[1], 2);
    client.tell(AdapterEvent::Deactivated);
    let trees = client.trees();
    for _ in 0..3 {
        client.stage.key(
            iced::keyboard::Key::Named(iced::keyboard::key::Named::Enter),
            iced::keyboard::Modifiers::default(),
        );
    }
    assert_eq!(client.trees(), trees, "told while nobody listens");
    client.tell(AdapterEvent::Activated);
    assert_eq!(client.trees(), trees + 1, "told again at once");
    client.tell(AdapterEvent::Activated);
    client.stage.resize(SIZES[1]);
    assert_eq!(client.trees(), trees + 1, "the same screen is told once");
}
