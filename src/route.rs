//! Where a reader can be, and the way from one place to the next.

use crate::content::{CardAt, Content};
use crate::document::about_pages;

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
    pub fn place(self) -> Route {
        match self {
            Self::Step(place) => place,
            Self::Topic(topic) => Route::Card(CardAt { topic, card: 0 }),
            Self::Home => Route::Home,
        }
    }
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
                let cards = &content.topics[topic].cards;
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
        let from = (page * WORDS_A_PAGE).min(content.words.len());
        let to = (from + WORDS_A_PAGE).min(content.words.len());
        &content.words[from..to]
    }
}
