//! The clinic's settings: one TOML file, every key optional.
//!
//! What is wrong in it is a [`Diagnostic`] each, and the kiosk goes on with the default for it.

mod attract;
mod audio;
mod operations;

use std::borrow::Cow;
use std::fs::File;
use std::io::Read;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::assets;
use crate::attract::Plan;
use crate::diagnostic::{Diagnostic, line_of};
use crate::language::language_pages::FEW;
use crate::language::{Catalogue, ReviewStatus, SOURCE};
use crate::picture::logo::Logo;
use crate::session::IdleTimeouts;
use crate::theme::{Palette, Physical};
pub use attract::KEYS as ATTRACT_KEYS;
pub use audio::{Audio, KEYS as AUDIO_KEYS, SpeechMode};
pub use operations::{KEYS as OPERATIONS_KEYS, Operations};

/// A settings file of this kiosk has a few hundred bytes; a larger one is not read.
const LARGEST: u64 = 256 * 1024;

/// What a clinic can set.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// The clinic's name, shown on the home screen.
    pub clinic: String,
    /// The tag of the language of the welcome screen.
    pub first_language: String,
    /// The tags of the offered languages, in order.
    pub languages: Vec<String>,
    /// The tags of the few languages that stand first and large.
    pub welcome_languages: Vec<String>,
    /// The colours at the start.
    pub theme: Palette,
    /// The step of text size at the start, 1 to 5.
    pub text_size: u8,
    /// When the kiosk asks and starts over.
    pub patience: IdleTimeouts,
    /// Width of the screen's picture, in mm, where it was measured.
    pub screen_width_mm: Option<f32>,
    /// Distance of the reader's eyes from the screen, in mm.
    pub viewing_distance_mm: f32,
    /// Whether moving pictures are held still at the start.
    pub hold_still: bool,
    /// A second touch on the same place sooner than this does not count.
    pub touch_again: Duration,
    /// Whether the window fills the screen.
    pub kiosk: bool,
    /// The folder of the clinic's own words.
    pub overlay: Option<PathBuf>,
    /// The clinic's logo, from that folder.
    pub logo: Option<Logo>,
    /// What whoever keeps the machine can set.
    pub operations: Operations,
    /// What is heard.
    pub audio: Audio,
    /// What is shown while nobody is there.
    pub attract: Plan,
}

impl Settings {
    /// The settings of a kiosk that nobody has set up.
    pub fn defaults(catalogue: &Catalogue) -> Self {
        let tags: Vec<_> = catalogue
            .all()
            .iter()
            .map(|meta| meta.tag.clone())
            .collect();
        Self {
            welcome_languages: tags.iter().take(FEW).cloned().collect(),
            clinic: String::new(),
            first_language: crate::language::SOURCE.to_owned(),
            languages: tags,
            theme: Palette::default(),
            text_size: 2,
            patience: IdleTimeouts {
                reset: Duration::from_secs(90),
                warning: Duration::from_secs(30),
            },
            screen_width_mm: None,
            viewing_distance_mm: 500.0,
            hold_still: false,
            touch_again: Duration::from_millis(300),
            kiosk: false,
            overlay: None,
            logo: None,
            operations: Operations::default(),
            audio: Audio::default(),
            attract: Plan::default(),
        }
    }

    /// The millimetres of a screen that is so many px wide, where the clinic gave them.
    pub fn physical(&self, screen_width_px: f32) -> Option<Physical> {
        self.screen_width_mm.map(|screen_width_mm| Physical {
            px_per_mm: screen_width_px / screen_width_mm,
            viewing_distance_mm: self.viewing_distance_mm,
        })
    }

    /// Reads a settings file. What is wrong has its default, and a finding.
    pub fn read(path: &Path, catalogue: &Catalogue) -> (Self, Vec<Diagnostic>) {
        let shown = path.display().to_string();
        match load(path) {
            Ok(text) => Self::parse(&text, &shown, catalogue),
            Err(what) => {
                let finding = Diagnostic::new(shown, "", what);
                (Self::defaults(catalogue), vec![finding])
            }
        }
    }

    /// Reads the text of a settings file that is called `file` in findings.
    pub fn parse(text: &str, file: &str, catalogue: &Catalogue) -> (Self, Vec<Diagnostic>) {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let mut settings = Self::defaults(catalogue);
        let table = match DeTable::parse(text) {
            Ok(table) => table,
            Err(error) => {
                let what = format!("not TOML: {}", error.message());
                let line = error.span().map_or(1, |span| line_of(text, span.start));
                return (settings, vec![Diagnostic::new(file, "", what).at(line)]);
            }
        };
        let mut reader = Reader {
            file,
            text,
            catalogue,
            attract: attract::Read::default(),
            findings: Vec::new(),
        };
        let mut entries: Vec<_> = table.get_ref().iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        for (key, value) in entries {
            reader.key(&mut settings, key.get_ref(), key.span().start, value);
        }
        let (plan, wrong) = reader.attract.plan(|key| table.get_ref().contains_key(key));
        settings.attract = plan;
        if let Some((key, what)) = wrong {
            let at = table.get_ref().get_key_value(key);
            let line = at.map_or(1, |(key, _)| line_of(text, key.span().start));
            reader
                .findings
                .push(Diagnostic::new(file, key, what).at(line));
        }
        if !settings.languages.contains(&settings.first_language) {
            let first = settings.languages.first().cloned().unwrap_or_default();
            let told = reader.findings.iter().any(|it| it.key == "first_language");
            if let Some((key, _)) = table.get_ref().get_key_value("first_language")
                && !told
            {
                let what = format!(
                    "\"{}\" is not among the languages that are offered; \"{first}\" is used",
                    settings.first_language
                );
                let finding = Diagnostic::new(file, "first_language", what);
                let line = line_of(text, key.span().start);
                reader.findings.push(finding.at(line));
            }
            settings.first_language = first;
        }
        for (key, what) in settings.operations.part(Path::new(file)) {
            let at = table.get_ref().get_key_value(key);
            let line = at.map_or(1, |(key, _)| line_of(text, key.span().start));
            reader
                .findings
                .push(Diagnostic::new(file, key, what).at(line));
        }
        reader.welcome(&mut settings, &table);
        (settings, reader.findings)
    }
}

/// The settings file of this machine: the system's, else the user's.
pub fn usual_path() -> Option<PathBuf> {
    let name = Path::new("fluoroscopy-kiosk").join("settings.toml");
    let system = if cfg!(windows) {
        std::env::var_os("ProgramData").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        Some(PathBuf::from("/Library/Application Support"))
    } else {
        Some(PathBuf::from("/etc"))
    };
    [system, dirs::config_dir()]
        .into_iter()
        .flatten()
        .map(|folder| folder.join(&name))
        // A link that leads nowhere is a fault to tell of, and not no file.
        .find(|path| path.symlink_metadata().is_ok())
}

fn load(path: &Path) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot be read ({error}); the defaults are used");
    let meta = std::fs::metadata(path).map_err(cannot)?;
    if meta.is_dir() {
        return Err("is a folder; give the path of a TOML file".to_owned());
    }
    if !meta.is_file() {
        // Reading a pipe could wait for ever.
        return Err("is not a file; give the path of a TOML file".to_owned());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(cannot)?;
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot)?;
    if bytes.len() as u64 > LARGEST {
        return Err(format!(
            "is larger than {} KiB; a settings file is small",
            LARGEST / 1024
        ));
    }
    let text = assets::utf8(Cow::Owned(bytes)).map(Cow::into_owned);
    text.ok_or_else(|| "is not UTF-8; save it as UTF-8".to_owned())
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    catalogue: &'a Catalogue,
    attract: attract::Read,
    findings: Vec<Diagnostic>,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Reader<'_> {
    /// The few languages of the first page are among those that are offered.
    fn welcome(&mut self, settings: &mut Settings, table: &Spanned<DeTable<'_>>) {
        let usual = || settings.languages.iter().take(FEW).cloned().collect();
        let Some((key, _)) = table.get_ref().get_key_value("welcome_languages") else {
            settings.welcome_languages = usual();
            return;
        };
        let line = line_of(self.text, key.span().start);
        let (offered, few) = (&settings.languages, &mut settings.welcome_languages);
        for tag in few.iter().filter(|tag| !offered.contains(tag)) {
            let what =
                format!("\"{tag}\" is not among the languages that are offered; it is left out");
            let finding = Diagnostic::new(self.file, "welcome_languages", what);
            self.findings.push(finding.at(line));
        }
        few.retain(|tag| offered.contains(tag));
        if few.is_empty() {
            // Nobody would be greeted.
            settings.welcome_languages = usual();
        }
    }

    fn key(&mut self, settings: &mut Settings, key: &str, at: usize, value: &Value<'_>) {
        let taken = match key {
            "clinic" => text(value).map(|it| settings.clinic = it),
            "first_language" => self.language(value).map(|it| settings.first_language = it),
            "languages" => self
                .languages("languages", value)
                .map(|it| settings.languages = it),
            "welcome_languages" => self.few(value).map(|it| settings.welcome_languages = it),
            "theme" => one_of(value, "theme", Palette::ALL.map(|it| (it.id(), it)))
                .map(|it| settings.theme = it),
            "text_size" => whole(value, 1..=5).map(|it| settings.text_size = it as u8),
            "idle_reset_s" => zero_or(value, 10, "read by").map(|it| settings.patience.reset = it),
            "idle_warning_s" => {
                whole(value, 20..=600).map(|it| settings.patience.warning = Duration::from_secs(it))
            }
            "screen_width_mm" => {
                number(value, 100.0..=3000.0).map(|it| settings.screen_width_mm = Some(it))
            }
            "viewing_distance_mm" => {
                number(value, 250.0..=3000.0).map(|it| settings.viewing_distance_mm = it)
            }
            "touch_again_ms" => {
                whole(value, 0..=2000).map(|it| settings.touch_again = Duration::from_millis(it))
            }
            "hold_still" => truth(value).map(|it| settings.hold_still = it),
            "overlay" => operations::path(value).map(|it| settings.overlay = it),
            "kiosk" => truth(value).map(|it| settings.kiosk = it),
            key if AUDIO_KEYS.contains(&key) => settings.audio.take(key, value),
            key if ATTRACT_KEYS.contains(&key) => self.attract.take(key, value),
            _ => settings.operations.take(key, value).unwrap_or_else(|| {
                let keys = [&KEYS[..], &AUDIO_KEYS, &ATTRACT_KEYS, &OPERATIONS_KEYS].concat();
                Err(format!("no such key; the keys are {}", keys.join(", ")))
            }),
        };
        if let Err(what) = taken {
            let finding = Diagnostic::new(self.file, key, what);
            self.findings.push(finding.at(line_of(self.text, at)));
        }
    }

    fn language(&self, value: &Value<'_>) -> Result<String, String> {
        let tag = text(value)?;
        let known = self.catalogue.known(&tag);
        known.map_err(|error| error.to_string())?;
        Ok(tag)
    }

    fn few(&mut self, value: &Value<'_>) -> Result<Vec<String>, String> {
        let tags = self.languages("welcome_languages", value)?;
        if tags.len() > FEW {
            return Err(format!(
                "too many for one page; name at most {FEW} languages"
            ));
        }
        Ok(tags)
    }

    fn languages(&mut self, key: &str, value: &Value<'_>) -> Result<Vec<String>, String> {
        if let Some(word) = value.get_ref().as_str() {
            let which = self.languages_by_word(word)?;
            if which.is_empty() {
                let line = line_of(self.text, value.span().start);
                let what = "no language has been reviewed as it is; English alone is offered";
                let finding = Diagnostic::new(self.file, "languages", what);
                self.findings.push(finding.at(line));
                return Ok(vec![SOURCE.to_owned()]);
            }
            return Ok(which);
        }
        let DeValue::Array(items) = value.get_ref() else {
            return Err(format!(
                "{} where a list of languages belongs, such as [\"en\", \"es\"], or \"all\" or \"reviewed\"",
                kind(value)
            ));
        };
        let mut tags: Vec<String> = Vec::new();
        for item in items.iter() {
            match self.language(item) {
                Ok(tag) if !tags.contains(&tag) => tags.push(tag),
                Ok(_) => {}
                Err(what) => {
                    let finding = Diagnostic::new(self.file, key, what);
                    let line = line_of(self.text, item.span().start);
                    self.findings.push(finding.at(line));
                }
            }
        }
        if tags.is_empty() {
            Err("no language is left; name at least one, such as [\"en\"]".to_owned())
        } else {
            Ok(tags)
        }
    }

    fn languages_by_word(&self, word: &str) -> Result<Vec<String>, String> {
        let tags = self.catalogue.all().iter().map(|meta| meta.tag.clone());
        match word {
            "all" => Ok(tags.collect()),
            "reviewed" => Ok(tags
                .filter(|tag| self.catalogue.status(tag) == ReviewStatus::Reviewed)
                .collect()),
            _ => Err(
                "neither \"all\" nor \"reviewed\" nor a list of languages, such as [\"en\", \"es\"]"
                    .to_owned(),
            ),
        }
    }
}

/// The overlay folder that a settings file names, read before all else: the languages that other
/// keys may name come from it. What is wrong with the file is told when it is read whole.
pub fn overlay_of(path: &Path) -> Option<PathBuf> {
    let text = load(path).ok()?;
    let table = DeTable::parse(&text).ok()?;
    operations::path(table.get_ref().get("overlay")?)
        .ok()
        .flatten()
}

/// The keys of a settings file.
pub const KEYS: [&str; 14] = [
    "clinic",
    "first_language",
    "languages",
    "welcome_languages",
    "theme",
    "text_size",
    "idle_reset_s",
    "touch_again_ms",
    "idle_warning_s",
    "screen_width_mm",
    "viewing_distance_mm",
    "hold_still",
    "kiosk",
    "overlay",
];

fn text(value: &Value<'_>) -> Result<String, String> {
    let text = value
        .get_ref()
        .as_str()
        .ok_or_else(|| wrong(value, "text in quotes"))?;
    if text.chars().count() > 80 || text.contains(char::is_control) {
        return Err("too long for the screen; give one line of at most 80 letters".to_owned());
    }
    Ok(text.trim().to_owned())
}

fn truth(value: &Value<'_>) -> Result<bool, String> {
    value
        .get_ref()
        .as_bool()
        .ok_or_else(|| wrong(value, "true or false"))
}

/// One of some things that have names.
fn one_of<T, const N: usize>(
    value: &Value<'_>,
    what: &str,
    all: [(&str, T); N],
) -> Result<T, String> {
    let ids = all.each_ref().map(|(id, _)| format!("\"{id}\"")).join(", ");
    let id = text(value).map_err(|wrong| format!("{wrong}; give one of {ids}"))?;
    let found = all.into_iter().find(|(it, _)| *it == id);
    found
        .map(|(_, it)| it)
        .ok_or_else(|| format!("no {what} \"{id}\"; give one of {ids}"))
}

fn whole(value: &Value<'_>, range: RangeInclusive<i64>) -> Result<u64, String> {
    let right = format!("a whole number from {} to {}", range.start(), range.end());
    let DeValue::Integer(number) = value.get_ref() else {
        return Err(wrong(value, &right));
    };
    i64::from_str_radix(number.as_str(), number.radix())
        .ok()
        .filter(|number| range.contains(number))
        .and_then(|number| u64::try_from(number).ok())
        .ok_or_else(|| format!("out of range; give {right}"))
}

/// Seconds up to a day: none, which means never, or at least so many. `short` says what fewer are
/// too short for.
fn zero_or(value: &Value<'_>, least: u64, short: &str) -> Result<Duration, String> {
    match whole(value, 0..=86_400)? {
        seconds if seconds == 0 || seconds >= least => Ok(Duration::from_secs(seconds)),
        _ => Err(format!(
            "too short to {short}; give {least} or more, or 0 for never"
        )),
    }
}

fn number(value: &Value<'_>, range: RangeInclusive<f32>) -> Result<f32, String> {
    let right = format!("a number of mm from {} to {}", range.start(), range.end());
    let number = match value.get_ref() {
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .ok()
            .map(|number| number as f32),
        DeValue::Float(number) => number.as_str().parse::<f32>().ok(),
        _ => return Err(wrong(value, &right)),
    };
    number
        .filter(|number| range.contains(number))
        .ok_or_else(|| format!("out of range; give {right}"))
}

fn wrong(value: &Value<'_>, right: &str) -> String {
    format!("{} where {right} belongs", kind(value))
}

/// What a value is, with its article.
fn kind(value: &Value<'_>) -> String {
    let kind = value.get_ref().type_str();
    let article = if kind.starts_with(['a', 'i']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {kind}")
}
