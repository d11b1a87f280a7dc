//! Writes the manual pages and the completions of shells for the packages.
//!
//!     cargo run --example handbook -- target/package/handbook

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::PathBuf;

use clap_complete::{Shell, generate_to};

/// What clap does not know of the program, for the end of its page.
const MORE: &str = r#".SH "EXIT STATUS"
.TP
\fB0\fR
Well: the work is done, or the staff quit.
.TP
\fB1\fR
A finding or a failure, told in one line on standard error.
.TP
\fB2\fR
Wrong arguments.
.TP
\fB3\fR
There is no display or renderer, or it was lost.
.TP
\fB4\fR
The staff asked for a new start.
.SH FILES
.TP
\fI/etc/fluoroscopy\-kiosk/settings.toml\fR
The clinic's settings, which the file itself explains. Without it,
\fI~/.config/fluoroscopy\-kiosk/settings.toml\fR.
.TP
\fI/var/lib/fluoroscopy\-kiosk\fR, \fI/var/log/fluoroscopy\-kiosk\fR
Where the service may write what the settings name: counts, health, a log.
.TP
\fI/usr/share/doc/fluoroscopy\-kiosk\fR
How to install it on the wall (install.md), and on many (fleet.md).
.SH "SEE ALSO"
\fBcage\fR(1), \fBspeech\-dispatcher\fR(1)
.SH NOTES
General information, which does not replace the advice of the care team.
"#;

fn main() -> io::Result<()> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| io::Error::other("name the folder to write to"))?;
    fs::create_dir_all(&folder)?;
    let mut command = fluoroscopy_kiosk::cli::command().disable_help_subcommand(true);
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut command, "fluoroscopy-kiosk", &folder)?;
    }
    clap_mangen::generate_to(command, &folder)?;
    let page = folder.join("fluoroscopy-kiosk.1");
    OpenOptions::new()
        .append(true)
        .open(page)?
        .write_all(MORE.as_bytes())
}
