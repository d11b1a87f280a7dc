//! From a card or page on, by Next, until it leads home.

use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::ui::chrome;

/// More pages than there are; a Next that leads in a circle must not hold up the tests.
pub const TOO_MANY: usize = 200;

/// Shows a card or page, and all that Next leads to from there.
pub fn each_page(stage: &mut HeadlessKiosk, first: Route, mut see: impl FnMut(&mut HeadlessKiosk)) {
    stage.send(Action::Go(first));
    for _ in 0..TOO_MANY {
        if stage.kiosk().route() == Route::Home {
            return;
        }
        see(stage);
        stage.send(chrome::Message::Next);
    }
    panic!("Next does not lead home from {first:?}");
}
