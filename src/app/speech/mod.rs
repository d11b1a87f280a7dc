//! Speech: Listen and the speech mode.

mod effects;
mod listen;
mod mode;
mod pages;

use std::collections::HashSet;

use iced::Subscription;
use iced::advanced::widget::Id;

use crate::a11y::PlacedNode;
use crate::document::{BlockRef, Phrase};
use crate::event_queue::EventReceiver;
use crate::language::{Language, Tag};
use crate::settings::{Audio, SpeechMode};
use crate::speech::Sound;
use crate::speech::Spoken;
use crate::speech::announcer::Announcer;
use crate::speech::backend::{SpeechBackend, SpeechError, SpeechEvent};
use crate::speech::nav::{SpeechNav, Step};
use crate::speech::read_aloud::{Command, Phase, ReadAloud};
use crate::speech::spoken_blocks::{SpokenBlock, sayable};
use crate::ui::context::SpeechView;
use crate::widget::key_gate::KeyGateEvent;
use pages::PageTurns;

/// Messages of speech.
#[derive(Debug, Clone)]
pub enum Message {
    /// An event of the speech backend.
    Backend(SpeechEvent),
    /// An activation key at the key gate.
    Key(KeyGateEvent),
    /// The nodes of the screen, and why they were collected.
    Nodes(Reason, Vec<PlacedNode>),
}

/// Why the nodes of the screen are collected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The speech mode was turned on.
    Begin,
    /// A new screen is shown.
    Arrive,
    /// To move to another item.
    Go(Step),
    /// To repeat the current item.
    Again,
    /// To announce changes of the focused control.
    News,
}

/// What the other parts have to do after an update.
#[derive(Debug, PartialEq)]
pub(in crate::app) enum Effect {
    /// Nothing.
    None,
    /// Collect the nodes of the screen and send them in [`Message::Nodes`].
    Collect(Reason),
    /// Focus a control.
    Focus(Id),
    /// Remove the focus from all controls.
    Unfocus,
    /// Focus the default control of the screen.
    RestFocus,
    /// Make the focus visible, then collect the nodes.
    ShowFocus(Reason),
    /// Open the display panel.
    OpenDisplay,
}

/// State of other parts that speech depends on.
pub(in crate::app) struct Context<'a> {
    /// The patient's language.
    pub(in crate::app) language: &'a Language,
    /// Index of the page and number of pages; `None` under a panel.
    pub(in crate::app) position: Option<(usize, usize)>,
    /// Whether a panel is open.
    pub(in crate::app) panel: bool,
    /// Whether the panel or warning is announced in full.
    pub(in crate::app) read_whole: bool,
    /// Instructions in each offered language; empty except on the welcome screen.
    pub(in crate::app) welcome: &'a dyn Fn() -> Vec<Phrase>,
    /// What is said instead of the words of a block, if it is not what is shown.
    pub(in crate::app) spoken: Spoken<'a>,
}

/// State of speech.
pub(in crate::app) struct Speech {
    announcer: Announcer,
    events: Option<EventReceiver<SpeechEvent>>,
    pub(in crate::app) sound: Sound,
    reading: Option<ReadAloud>,
    /// Whether the reading turns the pages.
    turns: PageTurns,
    pub(in crate::app) nav: SpeechNav,
    /// The current block of spoken navigation.
    nav_block: Option<BlockRef>,
    /// What is said after the next change of the focused control.
    pub(in crate::app) news: Option<Phrase>,
    /// Whether the screen is dark.
    pub(in crate::app) dark: bool,
    /// Whether the user has dismissed the error of the speech mode.
    failure_dismissed: bool,
    /// The languages that have a voice, as far as the backend has told.
    voiced: HashSet<Tag>,
    settings: Audio,
}

impl Speech {
    pub(in crate::app) fn new(settings: Audio) -> Self {
        let on = settings.speech_mode == SpeechMode::Always;
        Self {
            announcer: Announcer::default(),
            events: None,
            sound: settings.sound(),
            reading: None,
            turns: PageTurns::default(),
            nav: SpeechNav::new(on),
            nav_block: None,
            news: None,
            dark: false,
            failure_dismissed: false,
            voiced: HashSet::new(),
            settings,
        }
    }

    /// Connects a speech backend, which reports through `events`.
    pub(in crate::app) fn connect(
        &mut self,
        backend: Box<dyn SpeechBackend>,
        events: EventReceiver<SpeechEvent>,
    ) {
        self.announcer = Announcer::new(backend);
        self.events = Some(events);
    }

    /// Stops speech and returns to the initial state, for the next session.
    pub(in crate::app) fn reset(&mut self) {
        self.announcer.hush();
        *self = Self {
            announcer: std::mem::take(&mut self.announcer),
            events: self.events.take(),
            voiced: std::mem::take(&mut self.voiced),
            ..Self::new(self.settings)
        };
    }

    /// Asks which languages have a voice.
    pub(in crate::app) fn find_voices(&mut self, languages: Vec<Tag>) {
        self.announcer.find_voices(languages);
    }

    /// How many languages have a voice, as far as the backend has told.
    pub(in crate::app) fn voices(&self) -> usize {
        self.voiced.len()
    }

    /// Changes the initial volume of sessions, until the program ends.
    pub(in crate::app) fn set_initial(&mut self, change: impl Fn(Sound) -> Sound) {
        self.settings.volume = change(self.settings.sound()).volume;
        self.sound.volume = self.settings.volume;
    }

    /// The initial volume of sessions, in percent.
    pub(in crate::app) fn initial_volume(&self) -> u8 {
        self.settings.sound().volume.0
    }

    pub(in crate::app) fn subscription(&self) -> Subscription<Message> {
        let events = self.events.clone();
        let events = events.map(|events| Subscription::run_with(events, EventReceiver::open));
        events
            .unwrap_or_else(Subscription::none)
            .map(Message::Backend)
    }

    pub(in crate::app) fn view(&self) -> SpeechView<'_> {
        let reading = self.reading.as_ref();
        SpeechView {
            reading,
            failure: self.failure(),
            spoken: match reading {
                Some(reading) => reading.spoken(),
                None => self.nav_block.as_ref(),
            },
            sentence: reading.and_then(ReadAloud::sentence),
            pages: self.pages(),
            sound: self.sound,
            speech_mode: self.nav.on,
            voiced: &self.voiced,
        }
    }

    pub(in crate::app) fn phase(&self) -> Option<Phase> {
        self.reading.as_ref().map(ReadAloud::phase)
    }

    /// What the Listen bar shows: a reading, or an error of the speech mode.
    pub(in crate::app) fn bar(&self) -> Option<Phase> {
        self.phase().or(self.failure().map(Phase::Failed))
    }

    /// Why the speech mode produces no sound. It is shown for people nearby who can see the screen.
    fn failure(&self) -> Option<SpeechError> {
        let shown = self.nav.on && self.reading.is_none() && !self.failure_dismissed;
        self.announcer.trouble().filter(|_| shown)
    }

    pub(in crate::app) fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    pub(in crate::app) fn is_speaking(&self) -> bool {
        self.phase() == Some(Phase::Speaking) || self.announcer.is_announcing()
    }

    /// Stops the reading, if any.
    pub(in crate::app) fn stop(&mut self) {
        self.turns = PageTurns::Off;
        if self.reading.take().is_some() {
            self.announcer.hush();
        }
    }

    /// Stops the reading, if any; one that turns the pages is only paused, to go on later.
    pub(in crate::app) fn interrupt(&mut self) {
        match self.turns {
            PageTurns::Off => self.stop(),
            _ => self.command(Command::Pause),
        }
    }

    /// Stops the announcement, if any.
    pub(in crate::app) fn hush_announcement(&mut self) {
        if self.announcer.is_announcing() {
            self.announcer.hush();
        }
    }

    pub(in crate::app) fn forget_block(&mut self) {
        self.nav_block = None;
    }

    pub(in crate::app) fn update(&mut self, message: Message, context: &Context<'_>) -> Effect {
        match message {
            Message::Backend(event) => {
                self.announcer.on_event(event);
                if let SpeechEvent::HasVoice(language) = event {
                    self.voiced.insert(language);
                }
                if let Some(reading) = &mut self.reading {
                    let act = reading.on_event(event);
                    self.act(act);
                }
                Effect::None
            }
            Message::Key(KeyGateEvent::Held) => self.switch_mode(context),
            Message::Key(KeyGateEvent::Answered) => Effect::Collect(Reason::News),
            Message::Key(KeyGateEvent::Unanswered) => Effect::Collect(Reason::Again),
            Message::Nodes(reason, nodes) => self.navigate(reason, &nodes, context),
        }
    }

    /// Says blocks without the Listen bar.
    pub(in crate::app) fn announce_blocks(&mut self, blocks: &[SpokenBlock]) {
        self.announcer.announce_blocks(blocks, self.sound);
    }

    pub(in crate::app) fn announce(&mut self, row: Vec<Phrase>) {
        self.announcer.announce(row, self.sound);
    }
}

fn phrase(language: &Language, words: &str) -> Phrase {
    Phrase::new(&language.meta, sayable(words))
}

fn message(language: &Language, id: &str) -> Phrase {
    phrase(language, &language.words(id))
}
