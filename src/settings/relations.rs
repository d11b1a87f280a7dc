//! Rules between settings, checked after all of them are read.

use std::path::Path;
use std::time::Duration;

use super::operations::default_log_file;
use super::reader::SettingsReader;
use crate::attract::DarkHours;
use crate::language::language_pages::FEW;

/// Time until a list is forgotten where no session ends.
const LIST_WITHOUT_SESSION: Duration = Duration::from_secs(300);

impl SettingsReader<'_> {
    /// Checks what one value alone does not show.
    pub(crate) fn check_relations(&mut self) {
        self.check_dark_hours();
        self.check_first_language();
        self.check_lists();
        self.check_files();
        self.check_welcome_languages();
    }

    fn report_setting(&mut self, key: &'static str, what: String) {
        let line = self.lines.get(key).copied().unwrap_or(1);
        self.report(key, line, what);
    }

    /// Both ends of the dark hours are set, to two times.
    fn check_dark_hours(&mut self) {
        const FROM: &str = "dark_from";
        const UNTIL: &str = "dark_until";
        match (self.dark_from, self.dark_until) {
            (None, None) => {}
            (Some(_), None) => self.check_both(FROM, UNTIL),
            (None, Some(_)) => self.check_both(UNTIL, FROM),
            (Some(from), Some(until)) if from == until => {
                let what = format!("the same time as {FROM}; give another, or leave both out");
                self.report_setting(UNTIL, what);
            }
            (Some(from), Some(until)) => {
                self.settings.attract.dark = Some(DarkHours { from, until });
            }
        }
    }

    /// Reports that `other` is missing, unless it is in the file with a wrong value.
    fn check_both(&mut self, key: &'static str, other: &'static str) {
        if !self.lines.contains_key(other) {
            self.report_setting(key, format!("has no {other}; give both or none"));
        }
    }

    /// The first language is offered.
    fn check_first_language(&mut self) {
        const KEY: &str = "first_language";
        let (offered, first) = (&self.settings.languages, &self.settings.first_language);
        if offered.contains(first) {
            return;
        }
        let used = offered.first().cloned().unwrap_or_default();
        let is_reported = self.diagnostics.iter().any(|it| it.key == KEY);
        if self.lines.contains_key(KEY) && !is_reported {
            let what = format!(
                "\"{first}\" is not among the languages that are offered; \"{used}\" is used"
            );
            self.report_setting(KEY, what);
        }
        self.settings.first_language = used;
    }

    /// The team's language is the first language unless it is set, and a list ends with the session at
    /// the latest.
    fn check_lists(&mut self) {
        const RESET: &str = "list_reset_s";
        let (session, lists) = (self.settings.idle.reset, &mut self.settings.lists);
        if !self.lines.contains_key("staff_language") {
            lists
                .staff_language
                .clone_from(&self.settings.first_language);
        }
        if session.is_zero() {
            if lists.reset.is_zero() {
                lists.reset = LIST_WITHOUT_SESSION;
            }
        } else if lists.reset > session {
            lists.reset = Duration::ZERO;
            let what = format!(
                "longer than idle_reset_s = {}, when all is forgotten; give at most that",
                session.as_secs()
            );
            self.report_setting(RESET, what);
        }
    }

    /// The files that the kiosk writes are neither one another nor the settings, which would be
    /// overwritten.
    fn check_files(&mut self) {
        let mut taken = vec![("these settings", Path::new(self.file).to_owned())];
        let operations = &mut self.settings.operations;
        let mut shared = Vec::new();
        for (key, file, default) in [
            ("log_file", &mut operations.log_file, default_log_file()),
            ("counts", &mut operations.counts, None),
            ("health_file", &mut operations.health_file, None),
        ] {
            let Some(path) = file.clone() else { continue };
            match taken.iter().find(|(_, other)| is_same_file(&path, other)) {
                Some((other, _)) => {
                    shared.push((key, *other));
                    *file = default;
                }
                None => taken.push((key, path)),
            }
        }
        for (key, other) in shared {
            let what = format!("the same file as {other}; name a file of its own");
            self.report_setting(key, what);
        }
    }

    /// The languages of the first page are offered.
    fn check_welcome_languages(&mut self) {
        const KEY: &str = "welcome_languages";
        let offered = self.settings.languages.clone();
        if self.lines.contains_key(KEY) {
            let welcome = std::mem::take(&mut self.settings.welcome_languages);
            let (welcome, others): (Vec<_>, Vec<_>) =
                welcome.into_iter().partition(|tag| offered.contains(tag));
            self.settings.welcome_languages = welcome;
            for tag in others {
                let what = format!(
                    "\"{tag}\" is not among the languages that are offered; it is left out"
                );
                self.report_setting(KEY, what);
            }
        } else {
            self.settings.welcome_languages.clear();
        }
        if self.settings.welcome_languages.is_empty() {
            self.settings.welcome_languages = offered.into_iter().take(FEW).collect();
        }
    }
}

/// Whether two paths are known to be one file.
fn is_same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).ok();
    one == other || real(one).is_some_and(|one| real(other) == Some(one))
}
