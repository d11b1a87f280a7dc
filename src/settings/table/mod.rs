//! The table of all settings: the one place to add, change or rename a key.
//!
//! From it come the reader, the defaults, the list of keys in error messages, the table in
//! `docs/settings.md` and the whole `settings.example.toml`. After a change, run
//! `cargo run --example docs`.

mod operations;
mod patients;
mod take_home;

use std::fmt::Write as _;

use super::reader::SettingsReader;
use super::value::{Value, ValueError};

/// One setting.
#[derive(Clone, Copy)]
pub struct Setting {
    /// The key in the file.
    pub key: &'static str,
    /// Former keys, which are read with a request to rename them. Drop them after one release.
    pub old_names: &'static [&'static str],
    /// The default.
    pub default: DefaultValue,
    /// One line for the table in `docs/settings.md`, in Markdown.
    pub doc: &'static str,
    /// The comment in the example file. Without one, the key shares the comment of the key above.
    pub comment: &'static str,
    /// The value in the example file, where it is not the default.
    pub example: &'static str,
    /// Reads a value into the settings.
    pub(super) read: fn(&mut SettingsReader<'_>, &Value<'_>) -> Result<(), ValueError>,
}

/// The default of a setting.
#[derive(Clone, Copy)]
pub enum DefaultValue {
    /// A value, as TOML.
    Toml(&'static str),
    /// A value that depends on other settings, in words.
    Derived(&'static str),
    /// None: the example file has the key in a comment.
    Unset,
}

/// Settings in the order of the example file.
pub type Table = [&'static [Setting]];

/// All settings.
pub static SETTINGS: [&[Setting]; 3] = [
    patients::SETTINGS,
    take_home::SETTINGS,
    operations::SETTINGS,
];

/// What most settings have in common.
pub(super) const SETTING: Setting = Setting {
    key: "",
    old_names: &[],
    default: DefaultValue::Unset,
    doc: "",
    comment: "",
    example: "",
    read: |_, _| Ok(()),
};

/// The keys of a table.
pub fn keys(table: &Table) -> impl Iterator<Item = &'static str> {
    table.iter().copied().flatten().map(|setting| setting.key)
}

/// The setting with a key or a former key.
pub(super) fn setting(table: &Table, key: &str) -> Option<&'static Setting> {
    let mut settings = table.iter().copied().flatten();
    settings.find(|it| it.key == key || it.old_names.contains(&key))
}

/// A settings file with all defaults.
pub fn defaults() -> String {
    let mut file = String::new();
    for setting in SETTINGS.into_iter().flatten() {
        if let DefaultValue::Toml(value) = setting.default {
            let _ = writeln!(file, "{} = {value}", setting.key);
        }
    }
    file
}
