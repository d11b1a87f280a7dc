//! Reads the entries of a settings file with the table of settings.

use std::collections::BTreeMap;

use jiff::civil::Time;
use toml::de::DeValue;

use super::Settings;
use super::file::without_bom;
use super::value::{Value, ValueError, text, type_of, voice};
use crate::diagnostic::{Diagnostic, line_of};
use crate::language::language_pages::FEW;
use crate::language::{Catalogue, ReviewStatus, SOURCE};
use crate::speech::backend::voices::ClinicVoices;

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
    pub text: &'a str,
    catalogue: &'a Catalogue,
    /// The key that is being read, as the file spells it.
    pub key: String,
}

impl<'a> SettingsReader<'a> {
    /// A reader of a file that is called `file` in diagnostics. What the file leaves out stays as it
    /// is in `settings`.
    pub(crate) fn new(
        settings: Settings,
        file: &'a str,
        text: &'a str,
        catalogue: &'a Catalogue,
    ) -> Self {
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

    /// Adds a diagnostic about a key in a line of the file.
    pub(crate) fn report(&mut self, key: &str, line: usize, what: String) {
        let diagnostic = Diagnostic::new(self.file, key, what);
        self.diagnostics.push(diagnostic.at(line));
    }

    fn report_value(&mut self, value: &Value<'_>, what: String) {
        let line = line_of(self.text, value.span().start);
        self.report(&self.key.clone(), line, what);
    }

    /// The tag of a known language.
    pub(crate) fn language(&self, value: &Value<'_>) -> Result<String, ValueError> {
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
    pub(crate) fn languages(&mut self, value: &Value<'_>) -> Result<Vec<String>, ValueError> {
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
                let is_reviewed = |tag: &String| catalogue.status(tag) == ReviewStatus::Reviewed;
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

    /// The voice of each language, in a table by tag. Reports wrong entries and leaves them out.
    pub(crate) fn voices(&mut self, value: &Value<'_>) -> Result<ClinicVoices, ValueError> {
        let Some(entries) = value.get_ref().as_table() else {
            let found = type_of(value);
            return Err(ValueError::NoVoiceTable { found });
        };
        let mut voices = ClinicVoices::new();
        for (tag, item) in entries {
            let tag = tag.get_ref().as_ref();
            let known = self.catalogue.known(tag).map_err(|error| error.to_string());
            let voice = known.and_then(|_| voice(item).map_err(|error| error.to_string()));
            match voice {
                Ok(voice) => drop(voices.insert(tag.to_owned(), voice)),
                Err(what) => self.report_value(item, format!("{tag}: {what}")),
            }
        }
        Ok(voices)
    }

    /// The tags of the languages on the first page.
    pub(crate) fn welcome_languages(
        &mut self,
        value: &Value<'_>,
    ) -> Result<Vec<String>, ValueError> {
        let tags = self.languages(value)?;
        match tags.len() {
            0..=FEW => Ok(tags),
            _ => Err(ValueError::TooManyLanguages(FEW)),
        }
    }
}
