//! From a card or page on, by Next, until it leads home.

use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::place::Place;
use fluoroscopy_kiosk::screen::{frame, home};
use fluoroscopy_kiosk::stage::Stage;

/// More pages than there are; a Next that leads in a circle must not hold up the tests.
pub const TOO_MANY: usize = 200;

/// Shows a card or page, and all that Next leads to from there.
pub fn each_page(stage: &mut Stage, first: home::Message, mut see: impl FnMut(&mut Stage)) {
    stage.send(Message::Home(first));
    for _ in 0..TOO_MANY {
        if stage.kiosk().place() == Place::Home {
            return;
        }
        see(stage);
        stage.send(Message::Frame(frame::Message::Next));
    }
    panic!("Next does not lead home from {first:?}");
}
