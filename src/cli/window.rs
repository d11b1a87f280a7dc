//! The real window.

use std::sync::{Arc, Mutex};

use iced::{Size, window};

use super::Failure;
use crate::app::Kiosk;
use crate::reader::tree;

/// Opens the window and runs until it is closed.
///
/// # Errors
/// [`Failure::Failed`] when there is no display, or the window cannot be opened.
pub(super) fn open_window(
    size: Size,
    fill: bool,
    kiosk: impl FnOnce() -> Option<Kiosk>,
) -> Result<(), Failure> {
    if !has_display() {
        return Err(Failure::Failed(
            "no display: neither WAYLAND_DISPLAY nor DISPLAY is set; start it in a graphical session"
                .to_owned(),
        ));
    }
    let kiosk = kiosk().ok_or_else(|| Failure::Failed("no language is built in".to_owned()))?;
    let kiosk = match tree::open() {
        Some(outlets) => kiosk.with_tree(outlets),
        None => kiosk,
    };
    // iced boots once; a second boot has nothing to give and would be a fault of iced's.
    let first = std::cell::Cell::new(Some(kiosk));
    let boot = move || {
        let kiosk = first.take();
        let task = kiosk.as_ref().map_or_else(iced::Task::none, Kiosk::begin);
        (Running(kiosk), task)
    };
    let application = iced::application(boot, Running::update, Running::view)
        .title(Running::title)
        .theme(Running::theme)
        .subscription(Running::subscription)
        .window(window::Settings {
            size,
            fullscreen: fill,
            min_size: Some(Size::new(480.0, 360.0)),
            ..window::Settings::default()
        });
    // winit panics where a display is named but does not answer; a patient must not read that.
    let told = Arc::new(Mutex::new(String::new()));
    let tell = Arc::clone(&told);
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if let Ok(mut told) = tell.lock() {
            *told = one_line(&panic.to_string());
        }
    }));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| application.run()));
    std::panic::set_hook(hook);
    match outcome {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Failure::Failed(format!(
            "the window cannot be opened: {}",
            one_line(&error.to_string())
        ))),
        Err(_) => {
            let told = told.lock().map(|told| told.clone()).unwrap_or_default();
            Err(Failure::Failed(lost(&told)))
        }
    }
}

/// The kiosk as iced holds it.
struct Running(Option<Kiosk>);

impl Running {
    fn update(&mut self, message: crate::app::Message) -> iced::Task<crate::app::Message> {
        self.0
            .as_mut()
            .map_or_else(iced::Task::none, |kiosk| kiosk.update(message))
    }

    fn view(&self) -> crate::widget::Element<'_, crate::app::Message> {
        match &self.0 {
            Some(kiosk) => kiosk.view(),
            None => iced::widget::Space::new().into(),
        }
    }

    fn title(&self) -> String {
        self.0.as_ref().map(Kiosk::title).unwrap_or_default()
    }

    fn theme(&self) -> Option<crate::theme::Theme> {
        self.0.as_ref().map(Kiosk::theme)
    }

    fn subscription(&self) -> iced::Subscription<crate::app::Message> {
        self.0
            .as_ref()
            .map_or_else(iced::Subscription::none, Kiosk::subscription)
    }
}

fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// What became of a window whose library panicked with some words.
fn lost(told: &str) -> String {
    let display = ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match display {
        Some(display) if told.contains("event loop") => {
            format!("the display {display} does not answer; start it in a graphical session")
        }
        _ => format!("the window was lost: {told}"),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
