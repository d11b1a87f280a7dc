//! Panels over the screen: while one is open, nothing else is in the tree.

use std::time::{Duration, Instant};

use accesskit::{Action, HasPopup, Live, Role};
use fluoroscopy_kiosk::app::Message;

use super::client::{Client, Read};
use crate::help::SIZES;

/// The one thing in the window: a modal panel with a name.
fn dialog(client: &Client) -> Read {
    let root = client.root();
    let mut children = client.children(&root);
    let dialog = children.remove(0);
    assert!(children.is_empty(), "beside the panel: {children:?}");
    assert!(dialog.node.is_modal() && !dialog.words.is_empty());
    dialog
}

#[test]
fn the_display_panel_hides_the_screen() {
    let mut client = Client::at("en", None, "what-is-it/moves", SIZES[1], 2);
    let (name, screen) = (client.root().words, client.ids());
    let display = client.named("Display").node;
    assert_eq!(display.has_popup(), Some(HasPopup::Dialog));
    assert_eq!(display.is_expanded(), Some(false));
    client.press("Display");
    let panel = dialog(&client);
    assert_eq!(
        (panel.role, panel.language.as_deref()),
        (Role::Dialog, Some("en"))
    );
    assert_eq!(client.root().words, name, "the window stays what it was");
    client.press("Close");
    assert_eq!(client.ids(), screen);
    assert_eq!(client.focus().words, "Display");
}

#[test]
fn a_meaning_speaks_the_language_of_its_word() {
    let mut client = Client::at("en", Some("ar"), "safe/how-much", SIZES[0], 2);
    let mut links = client.in_order().into_iter().rev();
    let arabic = |it: &Read| it.role == Role::Link && it.language.as_deref() == Some("ar");
    let link = links.find(arabic).expect("an Arabic word");
    client.ask(link.id, Action::Click);
    assert_eq!(dialog(&client).language.as_deref(), Some("ar"));
    assert_eq!(client.heading().language.as_deref(), Some("ar"));
}

#[test]
fn the_question_is_urgent_and_waits_for_its_own_answer() {
    let mut client = Client::at("en", None, "safe/how-much", SIZES[1], 2);
    client.press("Next");
    let asks_at = Instant::now() + Duration::from_secs(91);
    client.stage.send(Message::Tick(asks_at));
    assert!(client.stage.kiosk().is_asking());
    assert_eq!(dialog(&client).role, Role::AlertDialog);
    assert_eq!(client.heading().live, Some(Live::Assertive));

    // The seconds go on, and the words stay the same nodes.
    let ids = client.ids();
    client
        .stage
        .send(Message::Tick(asks_at + Duration::from_secs(3)));
    assert_eq!(client.ids(), ids);

    let buttons = |client: &Client| -> Vec<Read> {
        let all = client.in_order().into_iter();
        all.filter(|it| it.role == Role::Button).collect()
    };
    let stay = client.focus();
    client.ask(stay.id, Action::Click);
    assert!(!client.stage.kiosk().is_asking(), "{stay:?}");
    assert!(matches!(
        client.route(),
        fluoroscopy_kiosk::route::Route::Card(_)
    ));

    client
        .stage
        .send(Message::Tick(asks_at + Duration::from_secs(300)));
    if client.stage.kiosk().is_asking() {
        let leave = buttons(&client)[1].id;
        client.ask(leave, Action::Click);
    }
    assert_eq!(client.route(), fluoroscopy_kiosk::route::Route::Languages);
}

#[test]
fn a_request_keeps_the_session() {
    let mut client = Client::at("en", None, "safe/how-much", SIZES[1], 2);
    let next = client.named("Next").id;
    let (begun, limit) = (Instant::now(), Duration::from_secs(90));
    assert!(!client.stage.kiosk().is_asking());
    client.ask(next, Action::Focus);
    // Nobody has touched the kiosk: without the request it would never ask.
    client
        .stage
        .send(Message::Tick(begun + limit + Duration::from_secs(5)));
    assert!(client.stage.kiosk().is_asking());
    let stay = client.focus().id;
    client.ask(stay, Action::Focus);
    assert!(!client.stage.kiosk().is_asking());
}
