//! The kiosk's window.

use std::cell::Cell;
use std::path::Path;
use std::rc::Rc;

use iced::{Size, Subscription, Task, window};

use super::exit::{ExitStatus, Failure};
use super::panic;
use super::run::{Message, Shell};
use super::supervise::Heartbeat;
use super::system;
use super::system::SingleInstance;
use crate::a11y;
use crate::app::Kiosk;
use crate::event_queue::channel;
use crate::records::Recorder;
use crate::speech::backend;
use crate::speech::backend::voices::ClinicVoices;
use crate::widget::Element;

/// The window's size and kind.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WindowOptions {
    /// Its size in px.
    pub(crate) size: Size,
    /// Whether it fills the screen and cannot be closed by a patient.
    pub(crate) fullscreen: bool,
}

impl WindowOptions {
    /// The window as iced opens it.
    ///
    /// # Errors
    /// As those of [`check_display`].
    pub(crate) fn settings(self) -> Result<window::Settings, Failure> {
        let needs_alpha = check_display()?;
        system::mend_scale();
        Ok(window::Settings {
            size: self.size,
            transparent: needs_alpha,
            fullscreen: self.fullscreen,
            decorations: !self.fullscreen,
            level: if self.fullscreen {
                window::Level::AlwaysOnTop
            } else {
                window::Level::Normal
            },
            // The kiosk decides: a window that was lost must not count as one that was closed.
            exit_on_close_request: false,
            min_size: Some(Size::new(480.0, 360.0)),
            platform_specific: platform_specific(),
            ..window::Settings::default()
        })
    }
}

/// The name by which a desktop finds the program's icon.
#[cfg(target_os = "linux")]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific {
        application_id: "org.fluoroscopykiosk.Kiosk".to_owned(),
        ..Default::default()
    }
}

/// Desktops of other systems take the icon from the program's own file.
#[cfg(not(target_os = "linux"))]
fn platform_specific() -> window::settings::PlatformSpecific {
    window::settings::PlatformSpecific::default()
}

/// Opens the kiosk's window and runs until it is closed.
///
/// # Errors
/// [`Failure::Usage`] when a kiosk fills the screen already; [`Failure::Window`] and
/// [`Failure::Lost`] when there is no display, or the window cannot be opened or is lost;
/// [`Failure::Failed`] when the program itself fails.
pub(crate) fn open(
    options: WindowOptions,
    heartbeat: Heartbeat,
    recorder: Recorder,
    voices: ClinicVoices,
    kiosk: impl FnOnce() -> Kiosk,
) -> Result<ExitStatus, Failure> {
    let _instance = options.fullscreen.then(only_instance).transpose()?;
    if options.fullscreen {
        system::stay_awake();
    }
    let mut settings = options.settings()?;
    system::exit_when_x_server_is_lost(ExitStatus::Lost.code());
    let mut kiosk = kiosk();
    if let Some(connection) = a11y::open() {
        settings.visible = !a11y::NEEDS_WINDOW;
        kiosk = kiosk.with_a11y(connection);
    }
    let (sender, events) = channel();
    kiosk.connect_speech(backend::system_voice(sender, voices), events);
    let exit = Rc::new(Cell::new(None));
    let shell = Shell::new(
        kiosk,
        heartbeat,
        recorder,
        options.fullscreen,
        settings.visible,
        Rc::clone(&exit),
    );
    run(shell, settings)?;
    // iced returns alike when it was asked to exit and when the display has closed the connection.
    exit.get()
        .ok_or_else(|| Failure::connection_lost(system::display().as_deref()))
}

fn run(shell: Shell, settings: window::Settings) -> Result<(), Failure> {
    // iced boots once, but asks for a function that could boot again; the state would then be `None`.
    let shell = Cell::new(Some(shell));
    let boot = move || {
        let shell = shell.take();
        let begin = shell.as_ref().map_or_else(Task::none, Shell::begin);
        (shell, begin)
    };
    let application = iced::application(
        boot,
        |shell: &mut Option<Shell>, message| match shell {
            Some(shell) => shell.update(message),
            None => Task::none(),
        },
        view,
    )
    .title(|shell: &Option<Shell>| {
        shell
            .as_ref()
            .map_or_else(String::new, |it| it.kiosk().title())
    })
    .theme(|shell: &Option<Shell>| shell.as_ref().map(|it| it.kiosk().theme()))
    .subscription(|shell| {
        shell
            .as_ref()
            .map_or_else(Subscription::none, Shell::subscription)
    })
    .window(settings);
    panic::catch(move || application.run())
}

fn view(shell: &Option<Shell>) -> Element<'_, Message> {
    match shell {
        Some(shell) => shell.view(),
        None => iced::widget::Space::new().into(),
    }
}

/// Reserves the screen: two kiosks on one screen would be worse than the one that is there.
fn only_instance() -> Result<SingleInstance, Failure> {
    let instance = SingleInstance::take().ok_or_else(|| {
        Failure::Usage("a kiosk fills this screen already; end that one first".to_owned())
    })?;
    if !instance.is_held() {
        tracing::warn!(
            "a second kiosk on this screen would not be noticed: there is no folder for a lock; \
             set XDG_RUNTIME_DIR or HOME to one that can be written"
        );
    }
    Ok(instance)
}

/// Checks that a display is named on which a window can be shown, before a library panics for the want
/// of one; returns whether the window needs an alpha channel.
///
/// # Errors
/// [`Failure::Lost`] when no display is named, or no window can be shown on it.
pub(crate) fn check_display() -> Result<bool, Failure> {
    // A compositor may hand its child a socket that is open already.
    let socket = std::env::var_os("WAYLAND_SOCKET").filter(|it| !it.is_empty());
    // What is no open descriptor ends the process in a library, without a panic.
    let open = Path::new("/proc/self/fd");
    if let Some(socket) = socket
        .as_ref()
        .filter(|it| open.exists() && !open.join(it).exists())
    {
        let socket = socket.display();
        return Err(Failure::Lost(format!(
            "no display: WAYLAND_SOCKET names no open socket: {socket}; start it in a graphical session"
        )));
    }
    if cfg!(any(windows, target_os = "macos")) || system::display().is_some() || socket.is_some() {
        return system::check_x_server();
    }
    Err(Failure::Lost(
        "no display: neither WAYLAND_DISPLAY nor DISPLAY is set; start it in a graphical session"
            .to_owned(),
    ))
}
