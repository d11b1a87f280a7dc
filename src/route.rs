//! Routes: the screens of the kiosk, and how Next leads from one to another.

use crate::content::{CardAt, Content};
use crate::document::{Block, Document, ExamQuestion, ListInputs, about_pages};
use crate::language::{Language, Meta};

/// The SCREEN id of the calibration screen. The `screens` command does not list it.
pub const CALIBRATE: &str = "calibrate";

/// Id of the card that says when to get help at once, and the beginning of the id of the one after it.
const EMERGENCY: &str = "emergency";

/// A screen of the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// The languages screen: the welcome screen, and the language menu.
    Languages,
    /// The question which exam the patient is here for.
    Exam,
    /// The home screen with the topics.
    Home,
    /// A card of a topic.
    Card(CardAt),
    /// A page of "Tell and ask": statements, then questions.
    Tell(usize),
    /// The list of what the patient wants to tell and to ask.
    List,
    /// A page of the glossary.
    Words(usize),
    /// A page of "About this guide".
    About(usize),
    /// The calibration screen, for staff. Patient screens do not link to it.
    Calibrate,
}

/// The target of Next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onward {
    /// The next card or page.
    Step(Route),
    /// The first card of another topic, by its index.
    Topic(usize),
    /// The home screen, after the last page.
    Home,
}

impl Onward {
    /// The route of the target.
    pub fn route(self) -> Route {
        match self {
            Self::Step(place) => place,
            Self::Topic(topic) => Route::Card(CardAt::first_of(topic)),
            Self::Home => Route::Home,
        }
    }
}

/// Inputs of a document besides the language.
#[derive(Debug, Clone, Copy)]
pub struct DocumentInputs<'a> {
    /// The topics, cards and glossary.
    pub content: &'a Content,
    /// Content of the languages screen.
    pub languages: LanguageChoices<'a>,
    /// The exams to choose from.
    pub question: ExamQuestion<'a>,
    /// The patient's list.
    pub list: ListInputs<'a>,
    /// Content of the calibration screen.
    pub calibration: Calibration,
}

/// Content of the languages screen.
#[derive(Debug, Clone, Copy)]
pub struct LanguageChoices<'a> {
    /// Message id of the heading.
    pub title: &'static str,
    /// The languages of the greetings.
    pub greeting: &'a [&'a Meta],
    /// The languages on this page.
    pub page: &'a [&'a Meta],
    /// Whether to show the notice that this guide does not replace medical advice.
    pub with_notice: bool,
}

/// Result of the calibration screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Calibration {
    /// Width of the visible area of the display, in mm.
    pub screen_width_mm: u32,
    /// Viewing distance, in mm.
    pub viewing_distance_mm: u32,
    /// Whether the window fills a monitor of known size, so that the result is exact.
    pub exact: bool,
}

impl Route {
    /// Parses a SCREEN id of the command line: `languages`, `exam`, `home`, `tell`, `list`, `words`, `about`, a
    /// card as `topic/card`, or [`CALIBRATE`].
    pub fn parse(id: &str, content: &Content) -> Option<Self> {
        match id {
            "languages" => Some(Self::Languages),
            "exam" => Some(Self::Exam),
            "home" => Some(Self::Home),
            "tell" => Some(Self::Tell(0)),
            "list" => Some(Self::List),
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

    /// The SCREEN ids of the patient screens that every clinic and language has, in reading order. The
    /// question about the exam, `exam`, is not among them.
    pub fn ids(content: &Content) -> Vec<String> {
        let mut ids = vec!["languages".to_owned(), "home".to_owned()];
        ids.extend(content.topics.iter().flat_map(|topic| {
            let cards = topic.cards.iter();
            cards.map(move |card| format!("{}/{}", topic.id, card.id))
        }));
        ids.extend(["tell", "list", "words", "about"].map(str::to_owned));
        ids
    }

    /// The same screen where a part of the manifest replaces another. A card that the new part lacks
    /// becomes the first card of its topic, or else the home screen.
    pub fn carried(self, from: &Content, to: &Content) -> Self {
        match self {
            Self::Card(at) => from
                .card(at)
                .and_then(|(topic, card)| {
                    Self::parse(&format!("{}/{}", topic.id, card.id), to).or_else(|| {
                        let topic = to.topics.iter().position(|it| it.id == topic.id)?;
                        Some(Self::Card(CardAt { topic, card: 0 }))
                    })
                })
                .unwrap_or(Self::Home),
            Self::Tell(_) | Self::List if to.tell.is_empty() => Self::Home,
            Self::Tell(page) => Self::Tell(page.min(to.tell.pages().count().saturating_sub(1))),
            // The first page stays the first, whatever words are on it.
            Self::Words(0) => self,
            Self::Words(page) => {
                let first = from.words_on(page).first();
                let shown = |page: &usize| first.is_some_and(|it| to.words_on(*page).contains(it));
                let last = to.count_word_pages() - 1;
                Self::Words((0..=last).find(shown).unwrap_or(page.min(last)))
            }
            Self::About(page) => Self::About(page.min(about_pages(to).saturating_sub(1))),
            Self::Languages | Self::Exam | Self::Home | Self::List | Self::Calibrate => self,
        }
    }

    /// The document of this screen in a language.
    pub fn document(self, language: &Language, inputs: &DocumentInputs<'_>) -> Document {
        let content = inputs.content;
        match self {
            Self::Languages => {
                let it = inputs.languages;
                Document::languages(language, it.title, it.greeting, it.page, it.with_notice)
            }
            Self::Exam => Document::exam(language, inputs.question),
            Self::Home => Document::home(language, content, inputs.question),
            Self::Card(at) => Document::card(language, content, at),
            Self::Tell(page) => Document::tell(language, content, page),
            Self::List => Document::list(language, &inputs.list),
            Self::Words(page) => Document::words(language, content.words_on(page)),
            Self::About(page) => Document::about(language, content, page),
            Self::Calibrate => {
                let it = inputs.calibration;
                let (width, distance) = (it.screen_width_mm, it.viewing_distance_mm);
                Document::calibrate(language, width, distance, it.exact)
            }
        }
    }

    /// Whether this screen ignores the second language: the languages screen shows each language by
    /// its own name, and the calibration screen is for staff.
    pub fn is_in_one_language(self) -> bool {
        match self {
            Self::Languages | Self::Calibrate => true,
            Self::Exam
            | Self::Home
            | Self::Card(_)
            | Self::Tell(_)
            | Self::List
            | Self::Words(_)
            | Self::About(_) => false,
        }
    }

    /// The id under which the usage of this screen is counted; `None` for screens that nobody reads.
    pub fn topic(self, content: &Content) -> Option<&str> {
        match self {
            Self::Card(at) => Some(&content.topics.get(at.topic)?.id),
            Self::Words(_) => Some("words"),
            Self::About(_) => Some("about"),
            // Whether a patient has a list is nobody's business but theirs.
            Self::Tell(_) | Self::List => None,
            Self::Languages | Self::Exam | Self::Home | Self::Calibrate => None,
        }
    }

    /// The documents of this screen, one per language that it is shown in.
    pub fn documents<'l>(
        self,
        languages: impl Iterator<Item = &'l Language>,
        inputs: &DocumentInputs<'_>,
    ) -> Vec<Document> {
        let sides = if self.is_in_one_language() { 1 } else { 2 };
        let documents = languages.take(sides).map(|it| self.document(it, inputs));
        let mut documents: Vec<_> = documents.collect();
        // What the first language is lent by the second, or both by another, stands once.
        if let [first, second] = &mut documents[..] {
            let is_in_first = |block: &Block| {
                let mut blocks = first.blocks.iter();
                blocks.any(|it| it.reference() == block.reference())
            };
            second.blocks.retain(|block| !is_in_first(block));
        }
        documents
    }

    /// A hash that differs between screens and pages.
    pub fn key(self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};

        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }

    /// Index of the page and number of pages; `None` for screens without pages.
    pub fn position(self, content: &Content) -> Option<(usize, usize)> {
        match self {
            Self::Languages | Self::Exam | Self::Home | Self::List | Self::Calibrate => None,
            Self::Tell(page) => Some((page, content.tell.pages().count())),
            Self::Card(at) => Some((at.card, content.topics.get(at.topic)?.cards.len())),
            Self::Words(page) => Some((page, content.count_word_pages())),
            Self::About(page) => Some((page, about_pages(content))),
        }
    }

    /// The number of a card among the steps of an exam, from 0, and how many there are, if it says so above its
    /// heading.
    pub fn step(self, content: &Content) -> Option<(usize, usize)> {
        let Self::Card(at) = self else {
            return None;
        };
        let topic = content.topics.get(at.topic)?;
        topic.has_steps().then(|| topic.step(at.card))
    }

    /// The target of Next; `None` for screens without pages.
    pub fn onward(self, content: &Content) -> Option<Onward> {
        let (page, pages) = self.position(content)?;
        let last = page + 1 >= pages;
        Some(match self {
            Self::Card(at) if last && at.topic + 1 < content.topics.len() => {
                Onward::Topic(at.topic + 1)
            }
            Self::Tell(_) if last => Onward::Step(Self::List),
            _ if last => Onward::Home,
            Self::Card(at) => Onward::Step(Self::Card(CardAt {
                card: page + 1,
                ..at
            })),
            Self::Tell(_) => Onward::Step(Self::Tell(page + 1)),
            Self::Words(_) => Onward::Step(Self::Words(page + 1)),
            Self::About(_) => Onward::Step(Self::About(page + 1)),
            Self::Languages | Self::Exam | Self::Home | Self::List | Self::Calibrate => {
                return None;
            }
        })
    }

    /// The card that says when to get help at once, for a card of the same topic to lead to. `None` elsewhere,
    /// and on the cards about emergencies themselves.
    pub fn emergency(self, content: &Content) -> Option<CardAt> {
        let Self::Card(at) = self else {
            return None;
        };
        let topic = content.topics.get(at.topic)?;
        let emergency = topic.cards.iter().position(|card| card.id == EMERGENCY)?;
        let is_one = topic.cards.get(at.card)?.id.starts_with(EMERGENCY);
        (!is_one).then_some(CardAt {
            card: emergency,
            ..at
        })
    }
}
