//! The program that is tested.

use std::process::Command;

/// The program that is tested: the one that was built for this machine, or the one that
/// `KIOSK_PROGRAM` names, run by what `KIOSK_RUNNER` names: one for Windows by Wine, one for ARM by
/// QEMU.
pub fn program() -> Command {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    match (named("KIOSK_RUNNER"), named("KIOSK_PROGRAM")) {
        (Some(runner), Some(program)) => {
            let mut command = Command::new(runner);
            command.arg(program);
            command
        }
        _ => Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk")),
    }
}
