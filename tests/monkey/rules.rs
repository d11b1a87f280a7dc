//! What holds on every screen, however somebody came there.

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::app::Kiosk;
use fluoroscopy_kiosk::attract::Show;
use fluoroscopy_kiosk::route::Route;
use iced::Size;
use iced::advanced::widget::Id;

/// Whether a node does something.
pub fn acts(found: &PlacedNode) -> bool {
    found.node.role.is_control()
}

/// What is wrong with what is on the screen.
pub fn faults(kiosk: &Kiosk, found: &[PlacedNode], size: Size) -> Vec<String> {
    let mut faults = Vec::new();
    let mut must = |holds: bool, what: &str| {
        if !holds {
            faults.push(what.to_owned());
        }
    };
    let has = |id: &str| {
        let id = Some(Id::from(id.to_owned()));
        found.iter().any(|it| it.node.id == id)
    };
    let headings = found
        .iter()
        .filter(|it| matches!(it.node.role, Role::Heading(_)));
    must(
        headings.clone().any(|it| !it.node.name().trim().is_empty()),
        "no heading: a blank document",
    );
    // The still x-ray beside a film is told with the film.
    let is_word = |it: &&PlacedNode| !matches!(it.node.role, Role::Scroll | Role::Image);
    must(
        found
            .iter()
            .filter(is_word)
            .all(|it| !it.node.name().trim().is_empty()),
        "something has no name",
    );
    must(found.iter().any(acts), "nothing can be pressed");
    let focused: Vec<_> = found.iter().filter(|it| it.node.focused).collect();
    must(focused.len() <= 1, "the focus is at two places");
    must(
        focused.iter().all(|it| acts(it)),
        "the focus is on something that does nothing",
    );
    let sized = |it: &PlacedNode| {
        let [x, y, width, height] = [it.bounds.x, it.bounds.y, it.bounds.width, it.bounds.height];
        [x, y, width, height].iter().all(|it| it.is_finite())
            && width <= size.width + 1.0
            && height >= 0.0
    };
    must(found.iter().all(sized), "something has no size");
    let on_top = kiosk.panel().is_some() || kiosk.is_asking();
    let dialog = found.iter().any(|it| it.node.role == Role::Dialog);
    must(on_top == dialog, "a panel is open that is not there");
    must(
        !on_top || kiosk.show() == Show::Screen,
        "a panel is open while nobody is there",
    );
    // Every answer of the question about the exam leads home.
    let at_home = matches!(kiosk.route(), Route::Home | Route::Languages | Route::Exam);
    must(at_home || on_top || has("home"), "there is no way home");
    must(!kiosk.tags().is_empty(), "no language");
    faults
}
