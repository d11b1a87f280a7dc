//! `pin`: makes the line of the settings that opens the staff's door.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use super::{Failure, print_lines};
use crate::door;
use crate::shell::system;

/// Asks twice for a PIN on standard input and prints the line for the settings file.
///
/// # Errors
/// [`Failure::Failed`] when it is no PIN, or not twice the same.
pub(super) fn run() -> Result<(), Failure> {
    let (least, most) = (door::LENGTH.start(), door::LENGTH.end());
    let hidden = Hidden::begin();
    let pin = ask(&format!("New PIN ({least} to {most} digits): "))?;
    if !door::is_pin(&pin) {
        return Err(Failure::Failed(format!(
            "a PIN has {least} to {most} digits, and nothing else"
        )));
    }
    let again = ask("The same again: ")?;
    drop(hidden);
    if pin != again {
        return Err(Failure::Failed("the two PINs are not the same".to_owned()));
    }
    let hash = door::hash(&pin)
        .ok_or_else(|| Failure::Failed("the system gives no random numbers".to_owned()))?;
    print_lines(std::iter::once(format!("staff_pin = \"{hash}\"")))
}

fn ask(question: &str) -> Result<String, Failure> {
    let cannot = |error: io::Error| Failure::Failed(format!("cannot read the PIN: {error}"));
    let asked = io::stdin().is_terminal();
    if asked {
        eprint!("{question}");
        io::stderr().flush().map_err(cannot)?;
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(cannot)?;
    if asked {
        // The end of the line was not echoed either.
        eprintln!();
    }
    Ok(line.trim_end_matches(['\n', '\r']).to_owned())
}

/// A terminal that does not show what is typed, as long as this lives.
struct Hidden(bool);

impl Hidden {
    fn begin() -> Self {
        Self(io::stdin().is_terminal() && system::echo(false))
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        if self.0 {
            system::echo(true);
        }
    }
}
