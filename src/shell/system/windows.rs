//! Calls of Windows. All take numbers only, which Windows itself checks.

use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};
use windows_sys::Win32::System::Power::{
    ES_CONTINUOUS, ES_DISPLAY_REQUIRED, ES_SYSTEM_REQUIRED, SetThreadExecutionState,
};

pub(super) fn join_console() {
    // It fails after a double click, where there is no console. Output that is redirected into a
    // file or a pipe stays redirected.
    // SAFETY: the call takes a number and keeps no memory of this process.
    unsafe { AttachConsole(ATTACH_PARENT_PROCESS) };
}

pub(super) fn stay_awake() {
    let state = ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED;
    // SAFETY: as above. It holds as long as the calling thread: the window's, which ends last.
    if unsafe { SetThreadExecutionState(state) } == 0 {
        tracing::warn!("Windows does not hold off sleep and the screen saver");
    }
}
