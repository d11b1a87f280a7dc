//! The screen that the window is on, and the time of those who measure it.

use std::time::Instant;

use iced::{Task, window};

use super::focus::ViewState;
use super::{Kiosk, Message};
use crate::route::Route;
use crate::screen::calibrate::Screen;

impl Kiosk {
    /// Asks the system for the size of the whole screen, where millimetres depend on it: a window
    /// may be smaller.
    pub(super) fn ask_for_screen(&self) -> Task<Message> {
        if self.settings.screen_width_mm.is_none() && self.place != Route::Calibrate {
            return Task::none();
        }
        window::latest()
            .and_then(window::monitor_size)
            .and_then(|size| Task::done(Message::Screen(size)))
    }

    /// Width of the whole screen, in px; that of the window where it is not known.
    pub(super) fn screen_width_px(&self) -> f32 {
        // A screen that is smaller than its window was told wrongly.
        let screen = self.screen.map_or(0.0, |screen| screen.width);
        screen.max(self.window.width)
    }

    /// What is known of the screen, for its measuring.
    pub(super) fn measured(&self) -> Screen {
        Screen {
            width_px: self.screen_width_px(),
            filled: self
                .screen
                .is_some_and(|screen| (screen.width - self.window.width).abs() < 1.0),
            viewing_distance_mm: self.settings.viewing_distance_mm,
        }
    }

    /// Nobody is thrown out while they measure; when they leave, time begins to run.
    pub(super) fn time_staff(&mut self, before: &ViewState, after: &ViewState) {
        if after.place == Route::Calibrate {
            self.session.end();
        } else if before.place == Route::Calibrate {
            self.session.touch(Instant::now());
        }
    }
}
