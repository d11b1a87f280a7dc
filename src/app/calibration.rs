//! The monitor that the window is on.

use iced::{Task, window};

use super::{Kiosk, Message};
use crate::route::Route;
use crate::screen::calibrate::Screen;

impl Kiosk {
    /// Asks the system for the size of the monitor, where millimetres depend on it: the window may be
    /// smaller.
    pub(super) fn ask_for_monitor(&self) -> Task<Message> {
        if self.settings.screen_width_mm.is_none() && self.nav.route != Route::Calibrate {
            return Task::none();
        }
        window::latest()
            .and_then(window::monitor_size)
            .and_then(|size| Task::done(Message::Monitor(size)))
    }

    /// Width of the whole screen, in px; that of the window where it is not known.
    pub(super) fn screen_width_px(&self) -> f32 {
        // A monitor that is smaller than its window was reported wrongly.
        let monitor = self.monitor.map_or(0.0, |monitor| monitor.width);
        monitor.max(self.window.width)
    }

    /// Screen geometry for calibration.
    pub(super) fn measured(&self) -> Screen {
        Screen {
            width_px: self.screen_width_px(),
            filled: self
                .monitor
                .is_some_and(|monitor| (monitor.width - self.window.width).abs() < 1.0),
            viewing_distance_mm: self.settings.viewing_distance_mm,
        }
    }
}
