//! The real window.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use iced::{Size, window};

use super::exit::{ExitStatus, Failure};
use super::run::{Booted, Running};
use super::supervise::Heartbeat;
use super::system;
use crate::a11y;
use crate::app::Kiosk;
use crate::event_queue::inbox;
use crate::records::Recorder;
use crate::speech::backend;

/// What the window is like, beside what it shows.
pub(crate) struct Frame {
    /// Its size in px.
    pub(crate) size: Size,
    /// Whether it fills the screen.
    pub(crate) fill: bool,
    /// What tells that it lives.
    pub(crate) heart: Heartbeat,
    /// What has written down what happens.
    pub(crate) keeper: Recorder,
}

impl Frame {
    /// The window as iced opens it.
    pub(crate) fn window(&self) -> window::Settings {
        window::Settings {
            size: self.size,
            fullscreen: self.fill,
            decorations: !self.fill,
            level: match self.fill {
                true => window::Level::AlwaysOnTop,
                false => window::Level::Normal,
            },
            // The kiosk decides, so that a window that is lost is not taken for one that was closed.
            exit_on_close_request: false,
            min_size: Some(Size::new(480.0, 360.0)),
            platform_specific: desktop(),
            ..window::Settings::default()
        }
    }
}

/// The name by which a desktop finds the program's icon.
#[cfg(target_os = "linux")]
fn desktop() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: "org.fluoroscopykiosk.Kiosk".to_owned(),
        ..Default::default()
    }
}

/// Desktops of other systems take the icon from the program's own file.
#[cfg(not(target_os = "linux"))]
fn desktop() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

/// Opens the window and runs until it is closed.
///
/// # Errors
/// [`Failure::Lost`] when there is no display, or the window cannot be opened or is lost;
/// [`Failure::Failed`] when the program itself fails.
pub(crate) fn open_window(
    frame: Frame,
    kiosk: impl FnOnce() -> Kiosk,
) -> Result<ExitStatus, Failure> {
    let mut settings = frame.window();
    check_display()?;
    system::exit_when_x_server_is_lost(ExitStatus::Lost.code());
    let kiosk = kiosk();
    let kiosk = match a11y::open() {
        Some(outlets) => {
            settings.visible = !a11y::NEEDS_WINDOW;
            kiosk.with_tree(outlets)
        }
        None => kiosk,
    };
    let (outbox, reports) = inbox();
    let kiosk = kiosk.with_speech(backend::system_voice(outbox), reports);
    let ending = Rc::new(Cell::new(None));
    let running = Running::new(
        kiosk,
        frame.heart,
        frame.keeper,
        !frame.fill,
        Rc::clone(&ending),
    );
    let running = match settings.visible {
        true => running,
        false => running.unseen_before(match frame.fill {
            true => window::Mode::Fullscreen,
            false => window::Mode::Windowed,
        }),
    };
    // iced boots once; a second boot has nothing to give and would be a fault of iced's.
    let first = Cell::new(Some(running));
    let boot = move || {
        let running = Booted(first.take());
        let task = running.begin(frame.fill);
        (running, task)
    };
    let application = iced::application(boot, Booted::update, Booted::view)
        .title(Booted::title)
        .theme(Booted::theme)
        .subscription(Booted::subscription)
        .window(settings);
    quietly(move || application.run())?;
    // iced returns alike when it was asked to exit and when the display has closed the connection.
    ending.get().ok_or_else(connection_lost)
}

/// Runs a window of iced's. A panic is logged with its place, and never shown.
///
/// # Errors
/// As [`open_window`].
pub(crate) fn quietly(run: impl FnOnce() -> iced::Result) -> Result<(), Failure> {
    // winit panics where a display is named but does not answer; a patient must not read that.
    let told = Arc::new(Mutex::new(String::new()));
    let tell = Arc::clone(&told);
    let window = std::thread::current().id();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let line = one_line(&panic.to_string());
        if std::thread::current().id() != window {
            // The window goes on without that thread.
            tracing::error!("{line}");
        } else if let Ok(mut told) = tell.lock() {
            *told = line;
        }
    }));
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(run));
    std::panic::set_hook(hook);
    match outcome {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Failure::Lost(format!(
            "the window cannot be opened: {}",
            one_line(&error.to_string())
        ))),
        Err(_) => {
            let told = told.lock().map(|told| told.clone()).unwrap_or_default();
            Err(lost(&told))
        }
    }
}

/// The window went without anybody having closed it.
pub(crate) fn connection_lost() -> Failure {
    let display = system::display().unwrap_or_default();
    Failure::Lost(format!(
        "the display was lost: {display} has closed the connection"
    ))
}

/// # Errors
/// [`Failure::Lost`] when no display is named.
pub(crate) fn check_display() -> Result<(), Failure> {
    if has_display() {
        return Ok(());
    }
    Err(Failure::Lost(
        "no display: neither WAYLAND_DISPLAY nor DISPLAY is set; start it in a graphical session"
            .to_owned(),
    ))
}

fn has_display() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    // A compositor may hand its child a socket that is open already.
    let socket = std::env::var_os("WAYLAND_SOCKET");
    socket.is_some_and(|it| !it.is_empty()) || system::display().is_some()
}

/// What became of a window whose library panicked with some words.
fn lost(told: &str) -> Failure {
    match system::display() {
        Some(display) if told.contains("event loop") => Failure::Lost(format!(
            "the display {display} does not answer; start it in a graphical session"
        )),
        // The place of a panic tells whose it is.
        _ if ["/winit", "/softbuffer", "/wgpu"]
            .iter()
            .any(|library| told.contains(library)) =>
        {
            Failure::Lost(format!("the display or the renderer was lost: {told}"))
        }
        _ => Failure::Failed(format!("the window was lost: {told}")),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
