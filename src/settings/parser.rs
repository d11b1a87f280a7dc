//! Reads the entries of a settings file by the table of all settings.

use toml::de::DeTable;

use super::Settings;
use super::reader::SettingsReader;
use super::table::{Table, keys, setting};
use crate::diagnostic::{Diagnostic, line_of, repair_toml, without_sections};

impl SettingsReader<'_> {
    /// Reads the whole file.
    pub(crate) fn read(mut self, table: &Table) -> (Settings, Vec<Diagnostic>) {
        // Faulty lines are told and left out; the good ones count.
        let (text, sections) = without_sections(self.file, self.text);
        let (text, faults) = repair_toml(self.file, &text);
        self.diagnostics = sections.into_iter().chain(faults).collect();
        if let Ok(entries) = DeTable::parse(&text) {
            self.read_entries(entries.get_ref(), table);
            self.check_relations();
        }
        self.diagnostics.sort_by_key(|it| it.line);
        (self.settings, self.diagnostics)
    }

    fn read_entries(&mut self, entries: &DeTable<'_>, table: &Table) {
        let mut sorted: Vec<_> = entries.iter().collect();
        sorted.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in sorted {
            let (name, line) = (key.get_ref(), line_of(self.text, key.span().start));
            let Some(setting) = setting(table, name) else {
                let plain = |key: &str| key.to_lowercase().replace(['-', '_', ' ', '.'], "");
                let what = match keys(table).find(|key| plain(key) == plain(name)) {
                    Some(key) => format!("no such key; write it {key}"),
                    None => {
                        let keys: Vec<_> = keys(table).collect();
                        format!("no such key; the keys are {}", keys.join(", "))
                    }
                };
                self.report(name, line, what);
                continue;
            };
            let new = setting.key;
            if new != name {
                let what = format!("`{name}` is now `{new}`; ");
                if entries.contains_key(new) {
                    self.report(name, line, what + "it is set too, so remove this line");
                    continue;
                }
                self.report(name, line, what + "rename it");
            }
            self.lines.insert(new, line);
            name.as_ref().clone_into(&mut self.key);
            if let Err(error) = (setting.read)(self, value) {
                self.report(name, line, error.to_string());
            }
        }
    }
}

#[cfg(test)]
#[allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests may panic"
)]
mod tests {
    use super::*;
    use crate::language::Catalogue;
    use crate::settings::table::{SETTING, Setting};
    use crate::settings::value::integer;

    static TABLE: [&[Setting]; 1] = [&[Setting {
        key: "new",
        old_names: &["older", "old"],
        read: |it, value| integer(value, 1..=5).map(|size| it.settings.text_size = size),
        ..SETTING
    }]];

    fn read(text: &str) -> (u8, Vec<String>) {
        let catalogue = Catalogue::load().expect("the languages are embedded");
        let defaults = Settings::defaults(&catalogue);
        let reader = SettingsReader::new(defaults, "clinic.toml", text, &catalogue);
        let (settings, diagnostics) = reader.read(&TABLE);
        let lines = diagnostics.iter().map(ToString::to_string).collect();
        (settings.text_size, lines)
    }

    #[test]
    fn a_key_is_read_under_its_old_name_and_to_be_renamed() {
        let line = "clinic.toml:2: old: `old` is now `new`; rename it".to_owned();
        assert_eq!(read("\nold = 4\n"), (4, vec![line]));
        let (size, lines) = read("older = 9\n");
        assert_eq!((size, lines.len()), (2, 2), "{lines:?}");
        assert!(lines[1].contains("older: out of range"), "{lines:?}");
    }

    #[test]
    fn the_new_name_wins_over_the_old_one() {
        for text in ["old = 4\nnew = 5\n", "new = 5\nold = 4\n"] {
            let (size, lines) = read(text);
            assert_eq!((size, lines.len()), (5, 1), "{lines:?}");
            assert!(lines[0].contains("remove this line"), "{lines:?}");
        }
    }

    #[test]
    fn an_unknown_key_is_answered_with_the_current_names() {
        let line = "clinic.toml:1: gone: no such key; the keys are new".to_owned();
        assert_eq!(read("gone = 1\n"), (2, vec![line]));
    }
}
