//! The monitor of the window, for physical sizes.

use iced::{Task, window};

use super::{Kiosk, Message};
use crate::route::Route;
use crate::screen::calibrate::ScreenGeometry;

impl Kiosk {
    /// Asks the system for the size of the monitor, if sizes in mm depend on it. The window may be
    /// smaller than the monitor.
    pub(super) fn ask_for_monitor(&self) -> Task<Message> {
        if self.settings.screen_width_mm.is_none() && self.nav.route != Route::Calibrate {
            return Task::none();
        }
        window::latest()
            .and_then(window::monitor_size)
            .and_then(|size| Task::done(Message::Monitor(size)))
    }

    /// Width of the whole screen, in px, or of the window if that is unknown.
    pub(super) fn screen_width_px(&self) -> f32 {
        // A monitor narrower than its window is a wrong report.
        let monitor = self.monitor.map_or(0.0, |monitor| monitor.width);
        monitor.max(self.window.width)
    }

    /// Display geometry for calibration.
    pub(super) fn measured(&self) -> ScreenGeometry {
        ScreenGeometry {
            width_px: self.screen_width_px(),
            filled: self
                .monitor
                .is_some_and(|monitor| (monitor.width - self.window.width).abs() < 1.0),
            viewing_distance_mm: self.settings.viewing_distance_mm,
        }
    }
}
