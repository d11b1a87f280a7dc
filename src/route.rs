//! Where a reader can be, and the way from one place to the next.

use crate::content::{CardAt, Content};
use crate::document::{Document, about_pages};
use crate::language::{Language, Meta};

/// How many glossary words stand on a page.
pub const WORDS_A_PAGE: usize = 3;

/// The SCREEN id of the measuring of the screen, which `screens` does not list.
pub const CALIBRATE: &str = "calibrate";

/// A screen of the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// The languages: the welcome screen, and where a reader changes language.
    Languages,
    /// The topics.
    Home,
    /// A card of a topic.
    Card(CardAt),
    /// A page of the glossary.
    Words(usize),
    /// A page about this guide.
    About(usize),
    /// The measuring of the screen, for staff. No control leads there.
    Calibrate,
}

/// Where Next leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// To the next card or page.
    Step(Route),
    /// To another topic, by its index.
    Topic(usize),
    /// Home, from the end.
    Home,
}

impl Onward {
    /// The place that it leads to.
    pub fn route(self) -> Route {
        match self {
            Self::Step(place) => place,
            Self::Topic(topic) => Route::Card(CardAt { topic, card: 0 }),
            Self::Home => Route::Home,
        }
    }
}

/// What a document shows beside the words of its language.
#[derive(Debug, Clone, Copy)]
pub struct DocumentInputs<'a> {
    /// The topics, cards and glossary.
    pub content: &'a Content,
    /// The languages on the screen of the languages.
    pub languages: LanguageChoices<'a>,
    /// The figures on the screen that measures the display.
    pub calibration: Calibration,
}

/// The languages on the screen of the languages.
#[derive(Debug, Clone, Copy)]
pub struct LanguageChoices<'a> {
    /// The message of the heading.
    pub title: &'static str,
    /// The languages that greet.
    pub greeting: &'a [&'a Meta],
    /// The languages on this page.
    pub page: &'a [&'a Meta],
    /// Whether the notice that this guide is no advice stands at the foot.
    pub with_notice: bool,
}

/// The size of the display, as far as staff have measured it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calibration {
    /// Width of the lit part of the screen, in mm.
    pub screen_width_mm: u32,
    /// Distance of the reader's eyes from the screen, in mm.
    pub viewing_distance_mm: u32,
    /// Whether the size of the whole screen in px is known.
    pub exact: bool,
}

impl Route {
    /// The place with a SCREEN id of the command line: `languages`, `home`, `words`, `about`,
    /// a card as `topic/card`, or [`CALIBRATE`].
    pub fn parse(id: &str, content: &Content) -> Option<Self> {
        match id {
            "languages" => Some(Self::Languages),
            "home" => Some(Self::Home),
            "words" => Some(Self::Words(0)),
            "about" => Some(Self::About(0)),
            CALIBRATE => Some(Self::Calibrate),
            _ => {
                let (topic_id, card_id) = id.split_once('/')?;
                let topic = content.topics.iter().position(|it| it.id == topic_id)?;
                let cards = &content.topics.get(topic)?.cards;
                let card = cards.iter().position(|it| it.id == card_id)?;
                Some(Self::Card(CardAt { topic, card }))
            }
        }
    }

    /// Every SCREEN id of a patient's screen, in reading order.
    pub fn ids(content: &Content) -> Vec<String> {
        let mut ids = vec!["languages".to_owned(), "home".to_owned()];
        ids.extend(content.topics.iter().flat_map(|topic| {
            let cards = topic.cards.iter();
            cards.map(move |card| format!("{}/{}", topic.id, card.id))
        }));
        ids.extend(["words".to_owned(), "about".to_owned()]);
        ids
    }

    /// The words of this screen in a language.
    pub fn document(self, language: &Language, inputs: &DocumentInputs<'_>) -> Document {
        let content = inputs.content;
        match self {
            Self::Languages => {
                let LanguageChoices {
                    title,
                    greeting,
                    page,
                    with_notice,
                } = inputs.languages;
                Document::languages(language, title, greeting, page, with_notice)
            }
            Self::Home => Document::home(language, content),
            Self::Card(at) => Document::card(language, content, at),
            Self::Words(page) => Document::words(language, Self::words_on(page, content)),
            Self::About(page) => Document::about(language, content, page),
            Self::Calibrate => {
                let Calibration {
                    screen_width_mm,
                    viewing_distance_mm,
                    exact,
                } = inputs.calibration;
                Document::calibrate(language, screen_width_mm, viewing_distance_mm, exact)
            }
        }
    }

    /// Whether this screen has no second side: the languages name themselves, and staff measure in
    /// one language.
    pub fn is_in_one_language(self) -> bool {
        matches!(self, Self::Languages | Self::Calibrate)
    }

    /// The words of this screen in each of the languages in use that it shows.
    pub fn documents<'l>(
        self,
        languages: impl Iterator<Item = &'l Language>,
        inputs: &DocumentInputs<'_>,
    ) -> Vec<Document> {
        let sides = if self.is_in_one_language() { 1 } else { 2 };
        languages
            .take(sides)
            .map(|language| self.document(language, inputs))
            .collect()
    }

    /// A number that no other card or page has.
    pub fn key(self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};

        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }

    /// The page among its neighbours, and how many there are.
    pub fn position(self, content: &Content) -> Option<(usize, usize)> {
        match self {
            Self::Languages | Self::Home | Self::Calibrate => None,
            Self::Card(at) => Some((at.card, content.topics.get(at.topic)?.cards.len())),
            Self::Words(page) => Some((page, content.words.len().div_ceil(WORDS_A_PAGE))),
            Self::About(page) => Some((page, about_pages(content))),
        }
    }

    /// Where Next leads; `None` where there is no Next.
    pub fn onward(self, content: &Content) -> Option<Onward> {
        let (page, pages) = self.position(content)?;
        let last = page + 1 >= pages;
        Some(match self {
            Self::Card(at) if last && at.topic + 1 < content.topics.len() => {
                Onward::Topic(at.topic + 1)
            }
            _ if last => Onward::Home,
            Self::Card(at) => Onward::Step(Self::Card(CardAt {
                card: page + 1,
                ..at
            })),
            Self::Words(_) => Onward::Step(Self::Words(page + 1)),
            Self::About(_) => Onward::Step(Self::About(page + 1)),
            Self::Languages | Self::Home | Self::Calibrate => return None,
        })
    }

    /// Where Back leads.
    pub fn back(self) -> Self {
        match self {
            Self::Languages | Self::Home | Self::Calibrate => Self::Languages,
            Self::Card(at) if at.card > 0 => Self::Card(CardAt {
                card: at.card - 1,
                ..at
            }),
            Self::Words(page) if page > 0 => Self::Words(page - 1),
            Self::About(page) if page > 0 => Self::About(page - 1),
            Self::Card(_) | Self::Words(_) | Self::About(_) => Self::Home,
        }
    }

    /// The words of one page of the glossary.
    pub fn words_on(page: usize, content: &Content) -> &[String] {
        content
            .words
            .chunks(WORDS_A_PAGE)
            .nth(page)
            .unwrap_or_default()
    }
}
