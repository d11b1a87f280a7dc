//! A language: its words, its direction, its digits, its line breaks.
//!
//! The words come from one Fluent bundle, built when the language is chosen. A message that it
//! lacks is taken from English.

pub mod additions;
mod fingerprint;
pub mod language_pages;
pub mod line_breaks;
pub(crate) mod lint;
pub mod meta;
pub mod review;
mod tag;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent::bundle::FluentBundle;
use fluent::types::{FluentNumber, FluentValue};
use fluent::{FluentArgs, FluentResource};
use intl_memoizer::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::assets;
use crate::diagnostic::{Diagnostic, line_of};
use additions::{Additions, WordsFile};
use line_breaks::Breaker;
pub use meta::{Breaks, Digits, Direction, Meta};
pub use review::Status;
pub use tag::Tag;

/// The tag of the language that all others are translated from and fall back to.
pub const SOURCE: &str = "en";

/// The words of a language, ready to be asked for.
pub type Bundle = FluentBundle<FluentResource, IntlLangMemoizer>;

/// The languages that this program ships, and what the clinic lays over them.
#[derive(Clone)]
pub struct Catalogue {
    languages: Vec<Meta>,
    english: OnceCell<Rc<Bundle>>,
    additions: Additions,
    /// What is known of the reviews: to compare words with what was signed takes milliseconds.
    reviews: RefCell<BTreeMap<String, Status>>,
}

impl Catalogue {
    /// Reads what is known of every embedded language, but none of their words.
    ///
    /// # Errors
    /// A [`Diagnostic`] when a `meta.toml` is malformed.
    pub fn load() -> Result<Self, Diagnostic> {
        let languages = assets::locale_tags()
            .iter()
            .map(|tag| Meta::load(tag))
            .collect::<Result<Vec<_>, _>>()?;
        let mut catalogue = Self {
            languages,
            english: OnceCell::new(),
            additions: Additions::default(),
            reviews: RefCell::default(),
        };
        catalogue.sort();
        Ok(catalogue)
    }

    /// Puts the languages into the order in which they are offered; others come after them.
    fn sort(&mut self) {
        let place = |meta: &Meta| ORDER.iter().position(|tag| *tag == meta.tag);
        self.languages
            .sort_by_key(|meta| (place(meta).unwrap_or(usize::MAX), meta.tag.clone()));
    }

    /// All languages, in the order in which they are offered.
    pub fn all(&self) -> &[Meta] {
        &self.languages
    }

    /// One language by its tag.
    pub fn get(&self, tag: &str) -> Option<&Meta> {
        self.languages.iter().find(|meta| meta.tag == tag)
    }

    /// One language by its tag.
    ///
    /// # Errors
    /// Which languages there are, for a message to somebody who gave another one.
    pub fn known(&self, tag: &str) -> Result<&Meta, String> {
        self.get(tag)
            .ok_or_else(|| format!("no language \"{tag}\"; the languages are {}", self.tags()))
    }

    fn english(&self) -> Option<Rc<Bundle>> {
        let meta = self.get(SOURCE)?;
        Some(
            self.english
                .get_or_init(|| Rc::new(self.bundle(meta).0))
                .clone(),
        )
    }

    /// The known tags, for a message to somebody who gave another one.
    pub fn tags(&self) -> String {
        let tags: Vec<_> = self
            .languages
            .iter()
            .map(|meta| meta.tag.as_str())
            .collect();
        tags.join(", ")
    }
}

/// The order in which languages are offered: those most spoken by people with limited English
/// in the US come first.
const ORDER: [&str; 36] = [
    "en", "es", "zh-Hans", "zh-Hant", "vi", "fil", "ru", "ar", "ko", "ht", "fr", "pt-BR", "hi",
    "uk", "fa", "so", "am", "pl", "it", "de", "ja", "ur", "bn", "pa", "gu", "ta", "te", "ne", "km",
    "lo", "th", "my", "hmn", "hy", "he", "el",
];

/// One language, ready to be read.
pub struct Language {
    /// What is known of it beside its words.
    pub meta: Meta,
    /// Who has reviewed its words.
    pub status: Status,
    bundle: Rc<Bundle>,
    english: Option<Rc<Bundle>>,
    breaking: Breaking,
}

/// How the lines of a language are broken.
enum Breaking {
    /// At spaces.
    Spaces,
    /// At spaces only, though the letters would allow more.
    Korean,
    /// Where a model of the language finds words.
    Model(Breaker),
    /// Between most characters, but not in these words.
    Ideographs(Vec<String>),
}

impl Language {
    /// Builds a language from its embedded files; a tag that is not in the catalogue gives
    /// English. Faults in single messages are left to `check`; the message falls back to English.
    pub fn load(catalogue: &Catalogue, tag: &str) -> Option<Self> {
        let meta = catalogue.get(tag).or_else(|| catalogue.get(SOURCE))?;
        let english = catalogue.english();
        let own = match &english {
            Some(english) if meta.tag == SOURCE => english.clone(),
            _ => Rc::new(catalogue.bundle(meta).0),
        };
        let mut language = Self {
            meta: meta.clone(),
            status: catalogue.status(&meta.tag),
            bundle: own,
            english,
            breaking: Breaking::Spaces,
        };
        let glossary = || glossary_words(&catalogue.files(&meta.tag));
        language.breaking = match meta.breaks {
            Breaks::Dictionary => Breaking::Model(Breaker::new(glossary())),
            Breaks::Ideographs => Breaking::Ideographs(glossary()),
            Breaks::Spaces if meta.script == "Kore" => Breaking::Korean,
            Breaks::Spaces => Breaking::Spaces,
        };
        Some(language)
    }

    /// The language's tag.
    pub fn tag(&self) -> &str {
        &self.meta.tag
    }

    /// Reading direction.
    pub fn direction(&self) -> Direction {
        self.meta.direction
    }

    /// A message in this language, or in English, or (a defect that `check` reports) its id.
    pub fn words(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A message with variables.
    pub fn words_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args: FluentArgs<'_> = args.iter().map(|(k, v)| (*k, v.clone())).collect();
        self.format(id, Some(&args))
    }

    /// A message with a variable that stands for other words of this language. They run in its
    /// direction, and are not isolated as Fluent does: the layout would not break a line before them.
    pub fn words_about(&self, id: &str, variable: &str, words: String) -> String {
        let words = self.words_with(id, &[(variable, words.into())]);
        words.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Sentences one after the other, as this language writes them: Chinese and Japanese put no space
    /// between them.
    pub fn joined(&self, sentences: &[String]) -> String {
        match self.meta.breaks {
            Breaks::Ideographs => sentences.concat(),
            Breaks::Spaces | Breaks::Dictionary => sentences.join(" "),
        }
    }

    /// Whether this language has the message itself.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// The stretches of one text as they are laid out: with marks where a line may be broken, for
    /// languages that write no spaces, and where it may not. A stretch at an index in `whole` is never broken.
    pub fn laid_out(&self, stretches: &[&str], whole: &[usize]) -> Vec<String> {
        let each = |mark: &dyn Fn(&str) -> String| {
            let marked = stretches
                .iter()
                .map(|text| line_breaks::join_hyphens(&mark(text)));
            marked.collect()
        };
        match &self.breaking {
            Breaking::Model(breaker) => breaker.mark(stretches, whole),
            Breaking::Ideographs(words) => each(&|text| line_breaks::join_words(text, words)),
            Breaking::Korean => each(&line_breaks::join_hangul),
            Breaking::Spaces => each(&str::to_owned),
        }
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundles = [Some(self.bundle.as_ref()), self.english.as_deref()];
        for bundle in bundles.into_iter().flatten() {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                let words = bundle.format_pattern(pattern, args, &mut errors);
                if errors.is_empty() {
                    return words.into_owned();
                }
            }
        }
        tracing::error!(id, language = self.tag(), "a message is missing");
        id.to_owned()
    }
}

/// The glossary's words, and the forms in which they are marked on cards.
fn glossary_words(files: &[WordsFile]) -> Vec<String> {
    let mut words = Vec::new();
    for line in files
        .iter()
        .filter_map(|it| it.text.as_deref())
        .flat_map(str::lines)
    {
        words.extend(glossary_word(line));
        let marked = line.split('[').skip(1).filter_map(|it| it.split_once("]("));
        words.extend(marked.map(|(word, _)| word.to_owned()));
    }
    words.retain(|word| !word.is_empty());
    words.sort_unstable();
    words.dedup();
    words
}

/// The word of a line such as `word-stent = stent (a small tube)`, without what explains it.
fn glossary_word(line: &str) -> Option<String> {
    let (id, word) = line.strip_prefix("word-")?.split_once(" = ")?;
    let word = word.split(['(', '（']).next().unwrap_or(word);
    (!id.trim_end().ends_with("-meaning")).then(|| word.trim().to_owned())
}

impl Catalogue {
    /// Builds a language's bundle, the clinic's words above the embedded ones; the findings are
    /// what Fluent found wrong with its files.
    pub fn bundle(&self, meta: &Meta) -> (Bundle, Vec<Diagnostic>) {
        bundle_of(meta, self.files(&meta.tag))
    }
}

/// The most faults of one file that are told: to find the line of each takes a walk through it.
const MOST_ERRORS: usize = 100;

/// Builds the bundle of a language from files; see [`Catalogue::bundle`].
pub fn bundle_of(meta: &Meta, files: Vec<WordsFile>) -> (Bundle, Vec<Diagnostic>) {
    let id: LanguageIdentifier = meta.tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new(vec![id]);
    bundle.set_formatter(Some(formatter(meta.digits)));
    let mut findings = Vec::new();
    for file in files {
        let shown = &file.shown;
        let Some(text) = file.text else {
            findings.push(Diagnostic::new(
                shown,
                "",
                "not UTF-8; save the file as UTF-8",
            ));
            continue;
        };
        let resource = match FluentResource::try_new(text.clone().into_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                findings.extend(errors.into_iter().take(MOST_ERRORS).map(|error| {
                    Diagnostic::new(shown, "", format!("not Fluent: {error}"))
                        .at(line_of(&text, error.pos.start))
                }));
                resource
            }
        };
        if file.clinic {
            bundle.add_resource_overriding(resource);
        } else if let Err(errors) = bundle.add_resource(resource) {
            findings.extend(errors.into_iter().map(|error| {
                Diagnostic::new(shown, "", format!("{error}; give each message one place"))
            }));
        }
    }
    (bundle, findings)
}

type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

fn formatter(digits: Digits) -> Formatter {
    match digits {
        Digits::Latn => count::<'0'>,
        Digits::Arab => count::<'٠'>,
        Digits::Arabext => count::<'۰'>,
        Digits::Deva => count::<'०'>,
        Digits::Beng => count::<'০'>,
    }
}

/// Writes whole numbers in the digits that begin at `ZERO`; everything else as Fluent would.
fn count<const ZERO: char>(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else {
        return None;
    };
    let digit = |c: char| {
        c.to_digit(10)
            .and_then(|n| char::from_u32(ZERO as u32 + n))
            .unwrap_or(c)
    };
    Some(value.to_string().chars().map(digit).collect())
}
