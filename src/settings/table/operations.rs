//! The overlay, the window, and the operation of the machine.

use super::DefaultValue::Toml;
use super::{SETTING, Setting};
use crate::door::Corner;
use crate::settings::value::{boolean, choice, integer, path, pin_hash, seconds};

pub(super) static SETTINGS: &[Setting] = &[
    Setting {
        key: "overlay",
        doc: "A folder with [the clinic's own words and pages](overlay.md)",
        comment: "A folder with the clinic's own words, pages, languages, logo, reviews. See docs/overlay.md.",
        example: r#""/etc/fluoroscopy-kiosk/overlay""#,
        read: |it, value| path(value).map(|folder| it.settings.overlay = folder),
        ..SETTING
    },
    Setting {
        key: "kiosk",
        default: Toml("false"),
        doc: "The window fills the screen",
        comment: "true: the window fills the screen.",
        read: |it, value| boolean(value).map(|fill| it.settings.kiosk = fill),
        ..SETTING
    },
    Setting {
        key: "staff_pin",
        doc: "The hash of the staff's PIN, made by `fluoroscopy-kiosk pin`; without it there is no staff panel",
        comment: r#"For the operators of the machine:

The hash of the staff's PIN: `fluoroscopy-kiosk pin` prints this line. Without it there is no
staff panel. The panel opens after five touches within five seconds in this corner, "top-left",
"top-right", "bottom-left" or "bottom-right"; or with Ctrl+Shift+F12."#,
        example: r#""""#,
        read: |it, value| pin_hash(value).map(|hash| it.settings.operations.staff_pin = hash),
        ..SETTING
    },
    Setting {
        key: "staff_corner",
        default: Toml(r#""top-left""#),
        doc: r#"The corner for the staff's five touches: `"top-left"`, `"top-right"`, `"bottom-left"` or `"bottom-right"`"#,
        read: |it, value| {
            let corners = Corner::ALL.map(|corner| (corner.id(), corner));
            let corner = choice(value, "corner", corners);
            corner.map(|corner| it.settings.operations.staff_corner = corner)
        },
        ..SETTING
    },
    Setting {
        key: "log_file",
        doc: r"A file for the log, in addition to standard error; on Windows `%LOCALAPPDATA%\fluoroscopy-kiosk\kiosk.log`",
        comment: r"A file for the log, in addition to standard error; the size at which a new one begins; and the
number of older ones that are kept. On Windows, write the path in single quotes, such as
'C:\ProgramData\fluoroscopy-kiosk\kiosk.log'. The default there is
%LOCALAPPDATA%\fluoroscopy-kiosk\kiosk.log, and '' means no file.",
        example: r#""/var/log/fluoroscopy-kiosk/kiosk.log""#,
        read: |it, value| path(value).map(|file| it.settings.operations.log_file = file),
        ..SETTING
    },
    Setting {
        key: "log_size_kib",
        default: Toml("512"),
        doc: "Size at which a new log file begins, in KiB",
        read: |it, value| {
            let size = integer::<u64>(value, 16..=65_536);
            size.map(|kib| it.settings.operations.log_size = kib * 1024)
        },
        ..SETTING
    },
    Setting {
        key: "log_files",
        default: Toml("3"),
        doc: "Number of older log files kept, as `FILE.1`, `FILE.2`, ...",
        read: |it, value| {
            integer(value, 1..=20).map(|files| it.settings.operations.log_files = files)
        },
        ..SETTING
    },
    Setting {
        key: "counts",
        doc: "A CSV file for counts by month",
        comment: "A CSV file for counts by month: language, topic, sessions in steps of 11, minutes. Unset: none.",
        example: r#""/var/lib/fluoroscopy-kiosk/counts.csv""#,
        read: |it, value| path(value).map(|file| it.settings.operations.counts = file),
        ..SETTING
    },
    Setting {
        key: "health_file",
        doc: "A file with health metrics for Prometheus",
        comment: "A file with health metrics, for the textfile collector of Prometheus' node_exporter.",
        example: r#""/var/lib/fluoroscopy-kiosk/health.prom""#,
        read: |it, value| path(value).map(|file| it.settings.operations.health_file = file),
        ..SETTING
    },
    Setting {
        key: "heartbeat_s",
        default: Toml("30"),
        doc: "With `--supervise`, a window that gives no sign of life for this long is hung; 2 to 600",
        comment: "With --supervise: a window that gives no sign of life for this many seconds is hung, and is
restarted.",
        read: |it, value| {
            seconds(value, 2..=600).map(|time| it.settings.operations.heartbeat = time)
        },
        ..SETTING
    },
];
