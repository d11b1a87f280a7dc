//! Screens that are not as usual: other depths, monitors that are off or change, nonsense as the
//! scale, and a window manager whose keys hide the kiosk.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use iced::Size;
use x11rb::protocol::xproto::Window;

use super::display::{Display, SCREEN, until};
use super::help;
use super::picture::BUT_PARITY;
use super::process::Process;
use super::twin::SIZE;

/// A deadline on a busy machine.
const LIMIT: Duration = Duration::from_secs(90);

/// How long a window manager may take to answer a key before it is pressed again.
const ANSWER: Duration = Duration::from_secs(3);

/// Waits until a window shows the whole welcome screen in a size.
fn welcomes(display: &Display, window: Window, size: Size) -> bool {
    let welcome = help::stage("es", "languages", size).draw();
    let seen = until(LIMIT, || {
        let picture = display.picture(window)?;
        BUT_PARITY.holds(&picture, &welcome).then_some(())
    });
    seen.is_some()
}

fn window(display: &Display, process: &Process) -> Window {
    let window = until(LIMIT, || display.window_of(process.id()));
    window.unwrap_or_else(|| panic!("no window: {}", process.said()))
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn screens_of_other_depths_show_the_same() {
    for depth in [15, 16, 24, 30] {
        let display = Display::with(depth, &[]);
        let process = Process::start(&display, "first_language = \"es\"", SIZE, |_| {});
        let window = window(&display, &process);
        assert!(
            welcomes(&display, window, SIZE),
            "{depth}: {}",
            process.said()
        );
        assert_eq!(process.said(), "", "{depth}");
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_kiosk_follows_a_monitor_that_wakes_and_changes() {
    let display = Display::start();
    display.monitor(None);
    let settings = "kiosk = true\nfirst_language = \"es\"";
    let process = Process::start(&display, settings, SIZE, |_| {});
    let window = window(&display, &process);
    for size in [SCREEN, SIZE, SCREEN] {
        display.monitor(Some(size));
        assert!(
            welcomes(&display, window, size),
            "{size:?}: {}",
            process.said()
        );
        display.monitor(None);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_scale_that_makes_no_sense_is_one() {
    const VARIABLE: &str = "WINIT_X11_SCALE_FACTOR";
    let (resource, variable) = (
        ["0", "-96", "nan", "1e9"],
        ["0", "-1", "nan", "1e9", "wide"],
    );
    let resource = resource.map(|value| ("Xft.dpi", value));
    let variable = variable.map(|value| (VARIABLE, value));
    for (key, value) in resource.into_iter().chain(variable) {
        let display = Display::start();
        if key != VARIABLE {
            display.resources(&format!("{key}: {value}\n"));
        }
        let process = Process::start(&display, "first_language = \"es\"", SIZE, |command| {
            if key == VARIABLE {
                command.env(VARIABLE, value);
            }
        });
        let window = window(&display, &process);
        assert!(
            welcomes(&display, window, SIZE),
            "{key}, {value}: {}",
            process.said()
        );
        let said = process.said();
        let told = format!("{key}: {value} makes no sense; the scale is 1; ");
        assert_eq!(
            (said.lines().count(), said.contains(&told)),
            (1, true),
            "{said}"
        );
    }
}

/// A program that ends with this value.
pub struct Running(pub Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Nothing is left to do for one that is gone already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a kiosk under openbox, hides it, and sees it come back.
fn comes_back_after(name: &str, hide: impl Fn(&Display, Window)) {
    let display = Display::start();
    // The greetings must not take turns.
    let settings = "kiosk = true\nfirst_language = \"es\"\nhold_still = true";
    let process = Process::start(&display, settings, SIZE, |_| {});
    let kiosk = window(&display, &process);
    assert!(welcomes(&display, kiosk, SCREEN), "{}", process.said());
    let mut command = Command::new("openbox");
    command.args(["--sm-disable", "--config-file", "/etc/xdg/openbox/rc.xml"]);
    command.env("DISPLAY", &display.name);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let _manager = Running(command.spawn().expect("openbox starts"));
    let is_managed = until(LIMIT, || display.is_managed(kiosk).then_some(()));
    assert!(is_managed.is_some(), "openbox does not take the window");
    // The first keys may come before openbox listens.
    let is_hidden = until(LIMIT, || {
        hide(&display, kiosk);
        until(ANSWER, || (!display.is_shown(kiosk)).then_some(()))
    });
    assert!(is_hidden.is_some(), "{name} hides nothing");
    let back = welcomes(&display, kiosk, SCREEN);
    assert!(back, "{name}: {}", process.said());
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_kiosk_that_the_keys_of_a_window_manager_hide_comes_back() {
    // Keysyms of keysymdef.h.
    const ALT: u32 = 0xffe9;
    const CONTROL: u32 = 0xffe3;
    const SUPER: u32 = 0xffeb;
    const RIGHT: u32 = 0xff53;

    // Each with a kiosk of its own: once it has come back, it is on all desktops.
    comes_back_after("Ctrl+Alt+Right", |display, _| {
        display.press(&[CONTROL, ALT, RIGHT]);
    });
    comes_back_after("Super+D", |display, _| {
        display.press(&[SUPER, u32::from(b'd')]);
    });
    comes_back_after("minimise", Display::minimise);
}
