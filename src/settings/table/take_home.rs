//! What patients take along.

use super::DefaultValue::Toml;
use super::{SETTING, Setting};
use crate::document::{Paper, PrinterPlace};
use crate::settings::take_home::{address, printer};
use crate::settings::value::{boolean, choice, integer};

pub(super) static SETTINGS: &[Setting] = &[
    Setting {
        key: "printer",
        doc: r#"The printer, by its name in CUPS (`lpstat -p`), or `"default"`. Without it patients cannot print. Linux and macOS"#,
        comment: r#"A printer for booklets, by its name in CUPS (lpstat -p), or "default". Without it patients cannot
print. Read docs/booklet.md first. Linux and macOS."#,
        example: r#""booklets""#,
        read: |it, value| printer(value).map(|name| it.settings.take_home.printer = name),
        ..SETTING
    },
    Setting {
        key: "paper",
        default: Toml(r#""letter""#),
        doc: r#"Size of paper of booklets: `"letter"` or `"a4"`"#,
        comment: r#"Size of paper of booklets: "letter" or "a4"."#,
        read: |it, value| {
            let sizes = Paper::ALL.map(|paper| (paper.id(), paper));
            choice(value, "size", sizes).map(|paper| it.settings.take_home.paper = paper)
        },
        ..SETTING
    },
    Setting {
        key: "printer_place",
        default: Toml(r#""desk""#),
        doc: r#"Where the paper comes out: `"desk"` (the front desk), `"beside"` (the screen) or `"nurse"` (the nurses' station)"#,
        comment: r#"Where the paper comes out, as patients are told: "desk", "beside" (the screen) or "nurse"."#,
        read: |it, value| {
            let places = PrinterPlace::ALL.map(|place| (place.id(), place));
            choice(value, "place", places).map(|place| it.settings.take_home.place = place)
        },
        ..SETTING
    },
    Setting {
        key: "prints_a_session",
        default: Toml("3"),
        doc: "How often a patient may print: 1 to 20",
        comment: "How often a patient may print: 1 to 20.",
        read: |it, value| {
            integer(value, 1..=20).map(|most| it.settings.take_home.prints_a_session = most)
        },
        ..SETTING
    },
    Setting {
        key: "print_lists",
        default: Toml("false"),
        doc: "Whether a patient's list can be printed. CUPS keeps jobs on its disk unless it is told not to; see [booklet.md](booklet.md#what-the-print-service-keeps)",
        comment: "true: a patient's list can be printed. CUPS keeps jobs on its disk unless it is told not to; see
docs/booklet.md.",
        read: |it, value| boolean(value).map(|lists| it.settings.take_home.lists = lists),
        ..SETTING
    },
    Setting {
        key: "take_home_url",
        doc: r#"The address of the guide on the clinic's own site, such as `"https://clinic.example/fluoroscopy"`. The kiosk shows it as a code for the phone"#,
        comment: "The address of the guide on the clinic's own site. The kiosk shows it as a code for the phone,
with the language at its end.",
        example: r#""https://clinic.example/fluoroscopy""#,
        read: |it, value| address(value).map(|url| it.settings.take_home.url = url),
        ..SETTING
    },
    Setting {
        key: "take_home_exam",
        default: Toml("true"),
        doc: "Whether the code leads to the patient's exam, after a `#` that no server is sent. Never for `womb`",
        comment: "false: the code never tells the exam. It stands after a #, which no server is sent.",
        read: |it, value| boolean(value).map(|exam| it.settings.take_home.exam = exam),
        ..SETTING
    },
];
