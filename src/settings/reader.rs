//! Reads the entries of a settings file with the table of settings.

use std::collections::BTreeMap;

use jiff::civil::Time;
use toml::de::{DeTable, DeValue};

use super::Settings;
use super::file::without_bom;
use super::table::{Table, keys, setting};
use super::value::{Value, ValueError, text, type_of};
use crate::diagnostic::{Diagnostic, line_of};
use crate::language::language_pages::FEW;
use crate::language::{Catalogue, SOURCE, Status};

/// The settings as far as they are read, and what is wrong with the file.
pub(super) struct SettingsReader<'a> {
    pub settings: Settings,
    /// One end of the dark hours, which need both.
    pub dark_from: Option<Time>,
    /// The other end.
    pub dark_until: Option<Time>,
    pub diagnostics: Vec<Diagnostic>,
    /// The line of each setting that is in the file.
    pub lines: BTreeMap<&'static str, usize>,
    pub file: &'a str,
    text: &'a str,
    catalogue: &'a Catalogue,
    /// The key that is being read, as the file spells it.
    key: String,
}

impl<'a> SettingsReader<'a> {
    /// A reader of a file that is called `file` in diagnostics. What the file leaves out stays as it
    /// is in `settings`.
    pub fn new(settings: Settings, file: &'a str, text: &'a str, catalogue: &'a Catalogue) -> Self {
        Self {
            settings,
            dark_from: None,
            dark_until: None,
            diagnostics: Vec::new(),
            lines: BTreeMap::new(),
            file,
            text: without_bom(text),
            catalogue,
            key: String::new(),
        }
    }

    /// Reads the whole file.
    pub fn read(mut self, table: &Table) -> (Settings, Vec<Diagnostic>) {
        match DeTable::parse(self.text) {
            Ok(entries) => {
                self.read_entries(entries.get_ref(), table);
                self.check_relations();
            }
            Err(error) => {
                let line = error.span().map_or(1, |it| line_of(self.text, it.start));
                self.report("", line, format!("not TOML: {}", error.message()));
            }
        }
        (self.settings, self.diagnostics)
    }

    fn read_entries(&mut self, entries: &DeTable<'_>, table: &Table) {
        let mut sorted: Vec<_> = entries.iter().collect();
        sorted.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in sorted {
            let (name, line) = (key.get_ref(), line_of(self.text, key.span().start));
            let Some(setting) = setting(table, name) else {
                let keys: Vec<_> = keys(table).collect();
                let what = format!("no such key; the keys are {}", keys.join(", "));
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

    /// Adds a diagnostic about a key in a line of the file.
    pub fn report(&mut self, key: &str, line: usize, what: String) {
        let diagnostic = Diagnostic::new(self.file, key, what);
        self.diagnostics.push(diagnostic.at(line));
    }

    fn report_value(&mut self, value: &Value<'_>, what: String) {
        let line = line_of(self.text, value.span().start);
        self.report(&self.key.clone(), line, what);
    }

    /// The tag of a known language.
    pub fn language(&self, value: &Value<'_>) -> Result<String, ValueError> {
        let tag = text(value)?;
        match self.catalogue.get(&tag) {
            Some(_) => Ok(tag),
            None => Err(ValueError::UnknownLanguage {
                tag,
                known: self.catalogue.tags(),
            }),
        }
    }

    /// The tags of a list of languages, or of all, or of the reviewed ones. Reports unknown tags and
    /// leaves them out.
    pub fn languages(&mut self, value: &Value<'_>) -> Result<Vec<String>, ValueError> {
        let items = match value.get_ref() {
            DeValue::Array(items) => items,
            DeValue::String(word) => return self.languages_by_word(value, word),
            _ => {
                let found = type_of(value);
                return Err(ValueError::NoLanguageList { found });
            }
        };
        let mut tags: Vec<String> = Vec::new();
        for item in items.iter() {
            match self.language(item) {
                Ok(tag) if !tags.contains(&tag) => tags.push(tag),
                Ok(_) => {}
                Err(error) => self.report_value(item, error.to_string()),
            }
        }
        if tags.is_empty() {
            return Err(ValueError::NoLanguage);
        }
        Ok(tags)
    }

    fn languages_by_word(
        &mut self,
        value: &Value<'_>,
        word: &str,
    ) -> Result<Vec<String>, ValueError> {
        let catalogue = self.catalogue;
        let tags = catalogue.all().iter().map(|meta| meta.tag.clone());
        match word {
            "all" => Ok(tags.collect()),
            "reviewed" => {
                let is_reviewed = |tag: &String| catalogue.status(tag) == Status::Reviewed;
                let reviewed: Vec<_> = tags.filter(is_reviewed).collect();
                if reviewed.is_empty() {
                    let what = "no language has been reviewed as it is; English alone is offered";
                    self.report_value(value, what.to_owned());
                    return Ok(vec![SOURCE.to_owned()]);
                }
                Ok(reviewed)
            }
            _ => Err(ValueError::UnknownLanguageList),
        }
    }

    /// The tags of the languages on the first page.
    pub fn welcome_languages(&mut self, value: &Value<'_>) -> Result<Vec<String>, ValueError> {
        let tags = self.languages(value)?;
        match tags.len() {
            0..=FEW => Ok(tags),
            _ => Err(ValueError::TooManyLanguages(FEW)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
