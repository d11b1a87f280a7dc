//! `pin`, from a pipe.

use std::io::Write as _;
use std::process::Stdio;

use fluoroscopy_kiosk::door;
use fluoroscopy_kiosk::settings::Settings;

use super::super::help;
use super::{Ran, program};

fn typed(text: &str) -> Ran {
    let mut command = program(&["pin"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the program was built");
    let mut keyboard = child.stdin.take().expect("a pipe");
    // It may have ended already, over a first PIN that is none.
    let _ = keyboard.write_all(text.as_bytes());
    drop(keyboard);
    let output = child.wait_with_output().expect("it ends");
    Ran {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("it prints UTF-8"),
        err: String::from_utf8(output.stderr).expect("it prints UTF-8"),
    }
}

#[test]
fn it_prints_the_line_for_the_settings() {
    for text in ["314159\n314159\n", "314159\r\n314159", "314159\n314159"] {
        let ran = typed(text);
        let lines = ran.lines();
        assert_eq!(lines.len(), 1);
        let (settings, findings) = Settings::parse(lines[0], "clinic.toml", &help::catalogue());
        assert_eq!(findings, []);
        let hash = settings.operations.staff_pin.expect("it sets the PIN");
        assert!(door::verify("314159", &hash) && !door::verify("314158", &hash));
    }
}

#[test]
fn what_is_no_pin_is_told_in_one_line() {
    for (text, says) in [
        ("", "6 to 12 digits"),
        ("12345\n12345\n", "6 to 12 digits"),
        ("abcdef\nabcdef\n", "6 to 12 digits"),
        ("314159\n314158\n", "not the same"),
        ("314159\n", "not the same"),
    ] {
        let ran = typed(text);
        let line = ran.line(1);
        assert!(line.contains(says), "{text:?}: {line}");
        assert!(!line.contains("314"), "a PIN is not printed");
    }
}
