//! A walk through the screens of a kiosk that notes what is wrong with each.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::app::Message;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::Document;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::{self, Action};
use fluoroscopy_kiosk::ui::chrome;
use iced::Size;
use iced::keyboard::{Key, Modifiers, key::Named};

use super::pages::TOO_MANY;
use super::rules::{Screen, is_control, told, within};
use super::words::Ruler;
use crate::help::{catalogue, content, stage_with};

/// A kiosk on its way through the screens, and what was wrong on the way.
pub struct Tour {
    pub stage: HeadlessKiosk,
    window: Size,
    name: String,
    languages: Vec<Language>,
    px_per_mm: f32,
    ruler: Ruler,
    pub faults: Vec<String>,
    /// Screens whose words do not fit without scrolling.
    pub scrolled: Vec<String>,
}

impl Tour {
    pub fn new(language: &str, second: Option<&str>, window: Size, text_size: u8) -> Self {
        Self::on_screen(language, second, window, text_size, None)
    }

    /// On a screen of a width in mm, where it was measured.
    pub fn on_screen(
        language: &str,
        second: Option<&str>,
        window: Size,
        text_size: u8,
        width_mm: Option<f32>,
    ) -> Self {
        let stage = stage_with(language, second, "languages", window, |settings| {
            settings.text_size = text_size;
            settings.screen_width_mm = width_mm;
        });
        let catalogue = catalogue();
        let load = |tag: &str| catalogue.language(tag);
        let languages = stage.kiosk().tags().into_iter().map(load).collect();
        let tags = stage.kiosk().tags().join("+");
        let Size { width, height } = window;
        Self {
            name: match width_mm {
                Some(mm) => format!("{tags} {width}x{height} on {mm} mm text size {text_size}"),
                None => format!("{tags} {width}x{height} text size {text_size}"),
            },
            px_per_mm: width_mm.map_or(96.0 / 25.4, |mm| width / mm),
            ruler: Ruler::new(window),
            stage,
            window,
            languages,
            faults: Vec::new(),
            scrolled: Vec::new(),
        }
    }

    /// Every place: the welcome, each card, home, the glossary, about, and the languages again.
    pub fn everywhere(&mut self) {
        self.look("languages (welcome)");
        self.pages(Route::Card(CardAt::first_of(0)));
        self.look("home");
        self.pages(Route::Words(0));
        self.pages(Route::About(0));
        self.send(chrome::Message::Languages);
        self.look("languages (switch)");
    }

    /// The screens where something is chosen.
    pub fn choices(&mut self) {
        self.look("languages (welcome)");
        self.send(Message::Screen(screen::Message::ShowLanguages(1)));
        self.look("languages (all)");
        self.send(chrome::Message::Home);
        self.look("home");
    }

    /// The screens that ask the most of the layout: all but the shorter cards.
    pub fn hardest(&mut self) {
        self.look("languages (welcome)");
        self.go(self.longest_card());
        self.look_here();
        self.send(chrome::Message::Home);
        self.look("home");
        self.pages(Route::Words(0));
        self.pages(Route::About(0));
        self.send(chrome::Message::Languages);
        self.look("languages (switch)");
    }

    /// What can stand over a screen: the display panel, meanings, the idle question.
    pub fn panels(&mut self) {
        self.go(self.longest_card());
        self.send(chrome::Message::Display);
        self.look("the display panel");
        self.send(Action::ClosePanel);
        for side in 0..self.languages.len() {
            let word = self.longest_meaning(side);
            self.send(Action::Explain(word.clone(), side));
            self.look(&format!(
                "the meaning of {word} in {}",
                self.languages[side].tag()
            ));
            self.send(Action::ClosePanel);
        }
        self.send(chrome::Message::Help);
        self.look("the list of keys");
        self.send(Action::ClosePanel);
        // Any key begins a session, which alone can grow idle.
        self.stage.key(Key::Named(Named::Shift), Modifiers::empty());
        self.send(Message::Tick(Instant::now() + Duration::from_secs(100)));
        assert!(
            self.stage.kiosk().is_asking(),
            "{}: no idle question",
            self.name
        );
        self.look("the idle question");
    }

    /// A card or page, and all that Next leads to from there.
    fn pages(&mut self, first: Route) {
        self.send(Action::Go(first));
        for _ in 0..TOO_MANY {
            if self.stage.kiosk().route() == Route::Home {
                return;
            }
            self.look_here();
            self.send(chrome::Message::Next);
        }
        panic!("{}: Next does not lead home from {first:?}", self.name);
    }

    fn go(&mut self, at: CardAt) {
        self.send(Action::Go(Route::Card(CardAt::first_of(at.topic))));
        for _ in 0..at.card {
            self.send(chrome::Message::Next);
        }
    }

    fn send(&mut self, message: impl Into<Message>) {
        self.stage.send(message);
    }

    fn look_here(&mut self) {
        let kiosk = self.stage.kiosk();
        let name = match kiosk.route() {
            Route::Card(at) => {
                let (topic, card) = kiosk.content().card(at).expect("a place on the way");
                format!("{}/{}", topic.id, card.id)
            }
            place => format!("{place:?}"),
        };
        self.look(&name);
    }

    /// Looks at the screen as it is; `what` names it in failures.
    pub fn look(&mut self, what: &str) {
        let screen = Screen::of(&mut self.stage, self.window, self.px_per_mm);
        let mut faults = screen.faults();
        if let [language] = self.languages.as_slice() {
            faults.extend(self.ruler.broken(&screen, language));
        }
        if self.control("button-down").is_some() {
            self.scrolled.push(format!("{}: {what}", self.name));
            // A key would answer the idle question, whose controls do not scroll.
            if !self.stage.kiosk().is_asking() {
                faults.extend(self.beyond_focus());
            }
            faults.extend(self.beyond_end());
        } else {
            faults.extend(screen.hidden());
        }
        let faults = faults.into_iter();
        let told = faults.map(|fault| format!("{}: {what}: {fault}", self.name));
        self.faults.extend(told);
    }

    /// The control whose name is a message in the patient's language, and in the second if there is one.
    fn control(&mut self, message: &str) -> Option<PlacedNode> {
        let name = self.languages[0].words(message);
        let found = self.stage.walk();
        found
            .into_iter()
            .find(|it| is_control(it) && it.node.name().split(" · ").next() == Some(&name))
    }

    /// Controls that the keyboard reaches, but that it does not bring into view.
    fn beyond_focus(&mut self) -> Vec<String> {
        let controls = self.stage.walk().iter().filter(|it| is_control(it)).count();
        let mut faults = Vec::new();
        // One more: the first key only shows where the focus is.
        for _ in 0..=controls {
            self.stage.key(Key::Named(Named::Tab), Modifiers::empty());
            let found = self.stage.walk();
            let focused = found.iter().find(|it| it.node.focused);
            if let Some(it) = focused.filter(|it| !within(it.bounds, it.clip, 1.0)) {
                let clip = it.clip;
                faults.push(format!("{} has the focus but is cut by {clip:?}", told(it)));
            }
        }
        faults
    }

    /// Words that no press of Down or Up brings into view.
    fn beyond_end(&mut self) -> Vec<String> {
        let mut faults = Vec::new();
        for (message, last) in [("button-down", true), ("button-up", false)] {
            self.press_until_still(message);
            let screen = Screen::of(&mut self.stage, self.window, self.px_per_mm);
            let edge = |it: &PlacedNode| {
                if last {
                    it.bounds.y + it.bounds.height
                } else {
                    -it.bounds.y
                }
            };
            let limit = |it: &PlacedNode| {
                if last {
                    it.clip.y + it.clip.height
                } else {
                    -it.clip.y
                }
            };
            let inside = (0..screen.found.len()).filter(|&at| screen.scrolls(at));
            let outermost = inside
                .map(|at| &screen.found[at])
                .max_by(|a, b| edge(a).total_cmp(&edge(b)))
                .expect("something scrolls");
            if edge(outermost) > limit(outermost) + 1.0 {
                let clip = outermost.clip;
                faults.push(format!(
                    "{message} does not reach {} in {clip:?}",
                    told(outermost)
                ));
            }
        }
        faults
    }

    fn press_until_still(&mut self, message: &str) {
        let places = |found: &[PlacedNode]| found.iter().map(|it| it.bounds).collect::<Vec<_>>();
        let mut before = Vec::new();
        for _ in 0..TOO_MANY {
            let after = places(&self.stage.walk());
            let Some(control) = self.control(message).filter(|_| before != after) else {
                return;
            };
            before = after;
            self.stage.tap(control.bounds.center());
        }
    }

    fn longest_card(&self) -> CardAt {
        let content = content();
        let letters = |at: &CardAt| {
            let document = Document::card(&self.languages[0], &content, *at);
            let blocks = document.blocks.iter();
            blocks
                .map(|block| block.text().chars().count())
                .sum::<usize>()
        };
        content
            .cards()
            .max_by_key(letters)
            .expect("there are cards")
    }

    fn longest_meaning(&self, side: usize) -> String {
        let meaning = |word: &String| self.languages[side].words(&format!("word-{word}-meaning"));
        let words = content().words.into_iter();
        let longest = words.max_by_key(|word| meaning(word).chars().count());
        longest.expect("there are words")
    }
}
