//! The one Xlib call that no safe crate wraps: the exit code when the X server is lost.
//!
//! Xlib calls its I/O error handler when the connection breaks, and ends the process with code 1 if
//! that handler returns (`XSetIOErrorHandler(3)`). There is no other way to choose the exit code.

use std::os::raw::c_int;
use std::sync::atomic::{AtomicU8, Ordering};

use x11_dl::xlib::{Display, Xlib};

static EXIT_CODE: AtomicU8 = AtomicU8::new(1);

/// Ends the process with `code` when the X server is lost.
pub(super) fn exit_when_lost(code: u8) {
    EXIT_CODE.store(code, Ordering::Relaxed);
    // winit loads the same library; without it there is no X window to lose.
    let Ok(xlib) = Xlib::open() else { return };
    // SAFETY: the handler has the signature that Xlib asks for, keeps no state of Xlib's and does
    // not unwind; Xlib allows this call at any time, also before a display is opened.
    unsafe { (xlib.XSetIOErrorHandler)(Some(on_io_error)) };
}

unsafe extern "C" fn on_io_error(_: *mut Display) -> c_int {
    tracing::error!("the display was lost: the X server has closed the connection");
    std::process::exit(EXIT_CODE.load(Ordering::Relaxed).into());
}
