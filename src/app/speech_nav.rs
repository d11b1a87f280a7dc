//! The speech mode: everything is told to somebody who cannot see, and four arrows reach it all.

use iced::Task;
use iced::advanced::widget::{Id, operate};

use super::focus::{ViewState, focus_on};
use super::{EarWord, Kiosk, Message, Panel};
use crate::document::{Document, Role, pace, parts, percent_of, place_args};
use crate::language::Direction;
use crate::route::Route;
use crate::screen::languages::Purpose;
use crate::speech::nav::{Item, Kind, Said, Step};
use crate::speech::read_aloud::{Command, sayable};
use crate::widget::a11y::Found;
use crate::widget::collect::gather;
use crate::widget::focus;
use crate::widget::focus::Move;
use crate::widget::key_gate::Passed;

/// What for somebody asks what is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The speech mode has come on.
    Begin,
    /// Another screen has come.
    Arrive,
    /// To go a step.
    Go(Step),
    /// To hear where they are.
    Again,
    /// To hear what has changed.
    News,
}

impl Kiosk {
    pub(super) fn pass(&mut self, passed: Passed) -> Task<Message> {
        match passed {
            Passed::KeyStroke(stroke) => {
                if self.ear.press.take(stroke) {
                    return self.switch_speech();
                }
                Task::none()
            }
            Passed::Answered => self.look_for(Look::News),
            Passed::Unanswered => self.look_for(Look::Again),
        }
    }

    /// Turns the speech mode on or off, and says so.
    pub(super) fn switch_speech(&mut self) -> Task<Message> {
        if !self.ear.has_speech_mode() {
            return Task::none();
        }
        self.ear.stop();
        self.ear.guide.on = !self.ear.guide.on;
        self.ear.guide.unheard = false;
        if self.ear.guide.on {
            self.focus_visible = true;
            return self.look_for(Look::Begin);
        }
        self.ear.dark = false;
        self.ear.spot = None;
        let off = self.said("speech-off");
        self.ear.mouth.announce(vec![off], self.ear.sound);
        focus_on(self.resting_focus(None))
    }

    pub(super) fn darken(&mut self) {
        if !self.ear.guide.on {
            return;
        }
        self.ear.dark = !self.ear.dark;
        let words = if self.ear.dark {
            "speech-dark"
        } else {
            "speech-light"
        };
        let said = self.said(words);
        self.ear.mouth.announce(vec![said], self.ear.sound);
    }

    pub(super) fn tell_sound(&mut self, louder: bool, faster: bool) {
        let mut row = Vec::new();
        if louder || !faster {
            let volume = self.ear.sound.volume.0;
            let words = percent_of(&self.language, "speech-volume", volume);
            row.push((self.language.tag().to_owned(), sayable(&words)));
        }
        if faster {
            let words = pace(&self.language, self.ear.sound.pace.id());
            row.push((self.language.tag().to_owned(), sayable(&words)));
        }
        self.ear.mouth.announce(row, self.ear.sound);
    }

    /// A key that moves, while the speech mode is on.
    pub(super) fn go_by_ear(&mut self, by: Move) -> Task<Message> {
        // What is read aloud waits; its controls can be reached.
        self.ear.command(Command::Pause);
        let rtl = self.language.direction() == Direction::Rtl;
        let step = match by {
            Move::Down => Step::Next,
            Move::Up => Step::Previous,
            Move::Next => Step::NextControl,
            Move::Previous => Step::PreviousControl,
            Move::Right if rtl => Step::PreviousControl,
            Move::Left if rtl => Step::NextControl,
            Move::Right => Step::NextControl,
            Move::Left => Step::PreviousControl,
        };
        self.look_for(Look::Go(step))
    }

    /// Asks what is on the screen.
    pub(super) fn look_for(&self, look: Look) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        operate(gather(self.window)).map(move |found| Message::Ear(EarWord::Found(look, found)))
    }

    /// What another screen, or another count, means for somebody who only hears.
    pub(super) fn guide_to(&mut self, before: &ViewState, after: &ViewState) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        if !before.is_same_screen(after) {
            return self.look_for(Look::Arrive);
        }
        let counted = before.seconds() != after.seconds();
        if let Some(seconds) = after.seconds().filter(|it| counted && it % 10 == 0) {
            let counts = self.context().languages().flat_map(|language| {
                let document = Document::warning(language, seconds);
                let counts: Vec<Said> = document
                    .of(Role::Paragraph)
                    .map(|it| (document.language.clone(), sayable(&it.text())))
                    .collect();
                counts
            });
            let row = counts.collect();
            self.ear.mouth.announce(row, self.ear.sound);
        }
        Task::none()
    }

    pub(super) fn guide_through(&mut self, look: Look, found: &[Found]) -> Task<Message> {
        if !self.ear.guide.on {
            return Task::none();
        }
        let (items, ids): (Vec<Item>, Vec<Option<Id>>) = self.items(found).into_iter().unzip();
        match look {
            Look::Begin => {
                let mut row = vec![self.said("speech-on"), self.said("speech-keys")];
                row.extend(self.arrival(&items));
                self.ear.mouth.announce(row, self.ear.sound);
                Task::none()
            }
            Look::Arrive => {
                let row = self.arrival(&items);
                self.ear.mouth.announce(row, self.ear.sound);
                Task::none()
            }
            Look::Go(step) => {
                let Some(at) = self.ear.guide.step(&items, step, &self.language) else {
                    return Task::none();
                };
                self.tell(&items[at]);
                match &ids[at] {
                    Some(id) if items[at].kind.is_control() => focus_on(id.clone()),
                    _ => operate(focus::nowhere()).discard(),
                }
            }
            Look::Again => {
                if let Some(at) = self.ear.guide.here(&items) {
                    self.tell(&items[at]);
                }
                Task::none()
            }
            Look::News => {
                let row = self.ear.guide.news(&items, &self.language);
                if !row.is_empty() {
                    self.ear.mouth.announce(row, self.ear.sound);
                }
                Task::none()
            }
        }
    }

    fn tell(&mut self, item: &Item) {
        self.ear.spot = self.spot_of(item);
        let row = item.told(&self.language);
        self.ear.mouth.announce(row, self.ear.sound);
    }

    fn said(&self, id: &str) -> Said {
        (self.language.tag().to_owned(), self.language.words(id))
    }

    /// What is said when a screen has come: its heading, where it is, how much there is, and what
    /// Enter would press. A panel that only tells something is read whole.
    fn arrival(&mut self, items: &[Item]) -> Vec<Said> {
        let mut row = Vec::new();
        let tag = self.language.tag().to_owned();
        let whole = self.session.is_asking() || matches!(self.panel, Some(Panel::Meaning(..)));
        let plain = self.panel.is_none() && !self.session.is_asking();
        if plain && self.place == Route::Languages && self.languages.purpose == Purpose::Welcome {
            row.extend(self.welcome());
        }
        for item in items {
            if item.kind == Kind::Heading || (whole && !item.kind.is_control()) {
                row.extend(item.words.iter().cloned());
            }
            if item.kind == Kind::Heading && !whole && self.panel.is_some() {
                // Of a panel only its own heading; the others are those of its groups.
                break;
            }
        }
        if let Some((index, total)) = self.place.position(&self.content).filter(|_| plain) {
            let args = place_args(index, total);
            let place = self.language.words_with("speech-place", &args);
            row.push((tag.clone(), sayable(&place)));
        }
        if !whole {
            row.push((tag, sayable(&parts(&self.language, items.len()))));
        }
        if let Some(item) = self.ear.guide.arrive(items, &self.language) {
            row.extend(item.told(&self.language));
        }
        row
    }

    /// How to begin, in each language that is offered.
    fn welcome(&self) -> Vec<Said> {
        let offered = self.offered.iter();
        let languages = offered.map(|meta| self.catalogue.language(&meta.tag));
        languages
            .map(|it| (it.tag().to_owned(), it.words("speech-welcome")))
            .collect()
    }
}
