//! The way from one screen to the next, and the ids by which a screen is asked for.

use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::{Onward, Route};
use fluoroscopy_kiosk::ui::chrome;

use super::{help, language};

#[test]
fn every_screen_id_names_one_place_and_nothing_else_does() {
    let content = help::content();
    let ids = Route::ids(&content);
    let places: Vec<_> = ids
        .iter()
        .map(|id| Route::parse(id, &content).expect(id))
        .collect();
    for (id, place) in ids.iter().zip(&places) {
        let same = places.iter().filter(|it| *it == place).count();
        assert_eq!(
            same, 1,
            "{id} and another id name one place; give each its own in Route::ids"
        );
        if let Route::Card(at) = place {
            let (topic, card) = content.card(*at).expect("it was named");
            assert_eq!(*id, format!("{}/{}", topic.id, card.id));
        }
    }
    let own = [
        Route::Languages,
        Route::Home,
        Route::Tell(0),
        Route::List,
        Route::Words(0),
        Route::About(0),
    ];
    let all: Vec<_> = own
        .into_iter()
        .chain(content.cards().map(Route::Card))
        .collect();
    assert!(
        all.iter().all(|it| places.contains(it)),
        "a screen without an id: add it to Route::ids"
    );
    assert_eq!(
        all.len(),
        ids.len(),
        "a new screen of Route::ids is listed in this test too: {ids:?}"
    );
    for id in [
        "",
        "/",
        "Home",
        "home ",
        "what-is-it",
        "what-is-it/",
        "/moves",
        "why/moves",
        "what-is-it/moves/",
    ] {
        assert_eq!(
            Route::parse(id, &content),
            None,
            "{id:?} is no id: be exact in Route::parse"
        );
    }
}

fn press(stage: &mut HeadlessKiosk, message: chrome::Message) -> Route {
    stage.send(message);
    stage.kiosk().route()
}

#[test]
fn next_leads_through_every_card_in_order_and_ends_at_home() {
    let cards: Vec<_> = help::content().cards().map(Route::Card).collect();
    let mut stage = help::stage("en", "what-is-it/moves", help::SIZES[1]);
    let mut met = vec![stage.kiosk().route()];
    while met.len() <= cards.len() {
        met.push(press(&mut stage, chrome::Message::Next));
    }
    let end = met.pop();
    let way = "Next must lead through all cards in their order and end at home, see Route::onward";
    assert_eq!((met, end), (cards, Some(Route::Home)), "{way}");
    assert_eq!(
        press(&mut stage, chrome::Message::Next),
        Route::Home,
        "home has no Next"
    );
}

#[test]
fn every_page_leads_on() {
    let content = help::content();
    let mut starts: Vec<_> = content.cards().map(Route::Card).collect();
    starts.extend(onwards(Route::Words(0)));
    starts.extend(onwards(Route::About(0)));
    for from in starts {
        let (page, pages) = from.position(&content).expect("a page among others");
        assert!(page < pages, "{from:?}: {page} of {pages}");
        match from.onward(&content) {
            Some(Onward::Step(_)) => {}
            Some(onward) => assert!(page + 1 == pages, "{from:?} leads to {onward:?}"),
            None => panic!("{from:?} leads nowhere: see Route::onward"),
        }
    }
}

/// The places that Next leads through, from one to the last before home.
fn onwards(from: Route) -> Vec<Route> {
    let content = help::content();
    let mut met = vec![from];
    while let Some(Onward::Step(next)) = met[met.len() - 1].onward(&content) {
        met.push(next);
    }
    assert_eq!(met[met.len() - 1].onward(&content), Some(Onward::Home));
    met
}

#[test]
fn the_pages_of_the_glossary_show_each_word_once() {
    let content = help::content();
    for window in help::SIZES {
        let stage = help::stage("en", "words", window);
        let divided = stage.kiosk().content();
        let pages = 0..divided.count_word_pages();
        let words: Vec<_> = pages.flat_map(|page| divided.words_on(page)).collect();
        assert_eq!(
            words,
            divided.words.iter().collect::<Vec<_>>(),
            "{window:?}"
        );
        assert_eq!(words.len(), content.words.len(), "{window:?}");
    }
}

#[test]
fn the_pages_about_the_guide_show_each_source_once() {
    let (content, english) = (help::content(), language("en"));
    let pages = onwards(Route::About(0)).len();
    let pages: Vec<_> = (0..pages)
        .map(|page| Document::about(&english, &content, page))
        .collect();
    let lines: Vec<_> = pages
        .iter()
        .flat_map(|it| it.lines().collect::<Vec<_>>())
        .collect();
    for source in &content.sources {
        let start = format!("- {}. {}", source.title, source.publisher);
        let shown = lines.iter().filter(|line| line.starts_with(&start)).count();
        assert_eq!(
            shown, 1,
            "{} must be on one page about the guide",
            source.id
        );
    }
    for card in &content.about.cards {
        let heading = format!("# {}", english.words(&format!("about-{}", card.id)));
        assert_eq!(
            lines.iter().filter(|line| **line == heading).count(),
            1,
            "{} must be on one page about the guide",
            card.id
        );
    }
}
