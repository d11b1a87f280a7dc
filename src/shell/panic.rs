//! Panics while a window is open: logged in one line, and turned into a [`Failure`].
//!
//! Window libraries panic where a display does not answer or goes away. A patient must not read
//! that, and the exit code must say that the display is at fault.

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use super::exit::Failure;
use super::system;

/// Crates that panic when the display or the renderer is at fault.
const DISPLAY_CRATES: [&str; 7] = [
    "iced_wgpu",
    "iced_winit",
    "softbuffer",
    "wgpu",
    "wgpu-core",
    "wgpu-hal",
    "winit",
];

/// At most so many different panics of other threads are logged.
const LOGGED: usize = 32;

/// A panic: its text in one line, and the source file that it came from.
#[derive(Debug, Clone, Default)]
struct Panic {
    line: String,
    file: String,
}

impl From<&PanicHookInfo<'_>> for Panic {
    fn from(info: &PanicHookInfo<'_>) -> Self {
        let text = info.to_string();
        Self {
            line: text.split_whitespace().collect::<Vec<_>>().join(" "),
            file: info.location().map_or("", |at| at.file()).to_owned(),
        }
    }
}

/// Runs an iced window on this thread. Panics are logged with their place, and never printed. A
/// panic of another thread does not end the window; threads that are started again and again by a
/// library may repeat it thousands of times a second, so each is logged once.
///
/// # Errors
/// [`Failure::Window`] and [`Failure::Lost`] when the window cannot be opened or is lost;
/// [`Failure::Failed`] when the program itself panics.
pub(super) fn catch(run: impl FnOnce() -> iced::Result) -> Result<(), Failure> {
    let window = thread::current().id();
    let last = Arc::new(Mutex::new(Panic::default()));
    let (written, logged) = (Arc::clone(&last), Mutex::new(HashSet::new()));
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let panic = Panic::from(info);
        if thread::current().id() == window {
            *written.lock().unwrap_or_else(PoisonError::into_inner) = panic;
            return;
        }
        let mut logged = logged.lock().unwrap_or_else(PoisonError::into_inner);
        let is_new = logged.len() < LOGGED && logged.insert(panic.line.clone());
        drop(logged);
        if is_new {
            tracing::error!("{}", panic.line);
        }
    }));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        // Without file descriptors for it, the executor's thread would panic for ever.
        async_io::block_on(async_io::Timer::after(std::time::Duration::ZERO));
        run()
    }));
    std::panic::set_hook(hook);
    match outcome {
        Ok(result) => Ok(result?),
        Err(_) => {
            let last = last.lock().unwrap_or_else(PoisonError::into_inner);
            let display = system::display();
            Err(failure(
                &last,
                display.as_deref(),
                system::display_answers(),
            ))
        }
    }
}

/// The failure of a window that panicked, on a display with a name that may still answer.
fn failure(panic: &Panic, display: Option<&str>, answers: bool) -> Failure {
    let line = &panic.line;
    // The renderer panics in its own file when softbuffer fails, and names it.
    let is_display = crate_of(&panic.file).is_some_and(|it| DISPLAY_CRATES.contains(&it))
        || line.contains("softbuffer");
    match display {
        Some(display) if line.contains("event loop") => Failure::Lost(format!(
            "the display {display} does not answer; start it in a graphical session"
        )),
        // A library notices a broken connection at whatever it does first.
        _ if is_display && !answers => Failure::connection_lost(display),
        _ if is_display => Failure::Lost(format!("the display or the renderer was lost: {line}")),
        _ => Failure::Failed(format!("the window was lost: {line}")),
    }
}

/// The crate of a source file, from its path in the machine that compiled it:
/// `.../winit-0.30.13/src/window.rs`, or the same with backslashes.
fn crate_of(file: &str) -> Option<&str> {
    let mut components = file.rsplit(['/', '\\']).skip_while(|it| *it != "src");
    let folder = components.nth(1)?;
    let version = folder.match_indices('-').map(|(at, _)| folder.split_at(at));
    let mut named =
        version.filter(|(_, rest)| rest.chars().nth(1).is_some_and(|it| it.is_ascii_digit()));
    Some(named.next().map_or(folder, |(name, _)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINUX: &str = "/home/user/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/";
    const WINDOWS: &str = r"C:\Users\winit\.cargo\registry\src\index.crates.io-1949cf8c6b5b557f\";

    #[test]
    fn the_crate_of_a_panic_is_found_with_either_separator() {
        for (file, name) in [
            ("winit-0.30.13/src/platform_impl/linux/x11/mod.rs", "winit"),
            ("iced_winit-0.14.1/src/lib.rs", "iced_winit"),
            ("softbuffer-0.4.8/src/backends/x11.rs", "softbuffer"),
            ("wgpu-hal-27.0.1/src/vulkan/mod.rs", "wgpu-hal"),
            ("async-io-2.6.0/src/reactor.rs", "async-io"),
        ] {
            assert_eq!(crate_of(&(LINUX.to_owned() + file)), Some(name));
            let file = WINDOWS.to_owned() + &file.replace('/', r"\");
            assert_eq!(crate_of(&file), Some(name), "{file}");
        }
        assert_eq!(crate_of("src/app/mod.rs"), None);
        assert_eq!(crate_of(""), None);
    }

    #[test]
    fn only_a_panic_of_the_display_libraries_is_a_lost_display() {
        let panic = |file: &str, line: &str| Panic {
            line: line.to_owned(),
            file: file.to_owned(),
        };
        for (panic, display, is_lost) in [
            (
                panic(&format!("{LINUX}winit-0.30.13/src/window.rs"), "a"),
                Some(":0"),
                true,
            ),
            (
                panic(&format!(r"{WINDOWS}winit-0.30.13\src\window.rs"), "a"),
                None,
                true,
            ),
            (
                panic(
                    &format!("{LINUX}iced_winit-0.14.1/src/lib.rs"),
                    "Create event loop",
                ),
                Some(":0"),
                true,
            ),
            (
                panic(&format!(r"{WINDOWS}tiny-skia-0.11.4\src\mask.rs"), "a"),
                None,
                false,
            ),
            (
                panic(
                    &format!("{LINUX}iced_tiny_skia-0.14.1/src/window/compositor.rs"),
                    "Create softbuffer surface for window",
                ),
                Some(":0"),
                true,
            ),
            (panic("src/app/winit.rs", "a"), Some(":0"), false),
            (panic(r"src\app\mod.rs", "/winit"), None, false),
        ] {
            for answers in [true, false] {
                let failure = failure(&panic, display, answers);
                assert_eq!(matches!(failure, Failure::Lost(_)), is_lost, "{panic:?}");
            }
        }
    }
}
