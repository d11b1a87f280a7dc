//! Speech: Listen and the speech mode.

mod mode;

use iced::Subscription;
use iced::advanced::widget::Id;

use crate::a11y::PlacedNode;
use crate::document::{BlockRef, Document, Phrase, pace, percent_of};
use crate::event_queue::EventReceiver;
use crate::language::Language;
use crate::settings::{Audio, SpeechMode};
use crate::speech::announcer::Announcer;
use crate::speech::backend::{SpeechBackend, SpeechError, SpeechEvent};
use crate::speech::nav::{SpeechNav, Step};
use crate::speech::read_aloud::{Act, Command, Phase, ReadAloud, Sound, sayable, spoken_blocks};
use crate::ui::chrome;
use crate::ui::context::SpeechView;
use crate::ui::listen_bar;
use crate::widget::key_gate::KeyGateEvent;
use crate::widget::long_press::LongPress;

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
}

/// State of speech.
pub(in crate::app) struct Speech {
    announcer: Announcer,
    events: Option<EventReceiver<SpeechEvent>>,
    pub(in crate::app) sound: Sound,
    reading: Option<ReadAloud>,
    pub(in crate::app) nav: SpeechNav,
    /// The current block of spoken navigation.
    nav_block: Option<BlockRef>,
    long_press: LongPress,
    /// Whether the screen is dark.
    pub(in crate::app) dark: bool,
    /// Whether the user has dismissed the error of the speech mode.
    failure_dismissed: bool,
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
            nav: SpeechNav::new(on),
            nav_block: None,
            long_press: LongPress::default(),
            dark: false,
            failure_dismissed: false,
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
            ..Self::new(self.settings)
        };
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
        use iced::futures::StreamExt;

        match &self.events {
            Some(events) => {
                Subscription::run_with(events.clone(), |events| events.open().map(Message::Backend))
            }
            None => Subscription::none(),
        }
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
            sound: self.sound,
            speech_mode: self.nav.on,
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
        if self.reading.take().is_some() {
            self.announcer.hush();
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
            Message::Backend(report) => {
                self.announcer.hear(report);
                if let Some(reading) = &mut self.reading {
                    let act = reading.hear(report);
                    self.act(act);
                }
                Effect::None
            }
            Message::Key(KeyGateEvent::KeyStroke(stroke)) => match self.long_press.take(stroke) {
                true => self.switch_mode(context),
                false => Effect::None,
            },
            Message::Key(KeyGateEvent::Answered) => Effect::Collect(Reason::News),
            Message::Key(KeyGateEvent::Unanswered) => Effect::Collect(Reason::Again),
            Message::Nodes(reason, nodes) => self.navigate(reason, &nodes, context),
        }
    }

    /// Handles a message of the Listen bar. `documents` are those of the screen.
    pub(in crate::app) fn listen(
        &mut self,
        message: listen_bar::Message,
        documents: impl FnOnce() -> Vec<Document>,
        language: &Language,
    ) -> Effect {
        match message {
            listen_bar::Message::Listen if self.reading.is_some() => self.stop(),
            listen_bar::Message::Listen => {
                self.reading = Some(ReadAloud::new(spoken_blocks(&documents())));
                self.act(Act::Interrupt);
            }
            listen_bar::Message::Command(command) => self.command(command),
            listen_bar::Message::Stop => self.dismiss(),
            listen_bar::Message::Louder => self.retune(self.sound.louder(), language),
            listen_bar::Message::Softer => self.retune(self.sound.softer(), language),
            listen_bar::Message::OtherPace => self.retune(self.sound.other_pace(), language),
            listen_bar::Message::LargerText => {
                self.dismiss();
                return Effect::OpenDisplay;
            }
        }
        Effect::None
    }

    fn dismiss(&mut self) {
        self.failure_dismissed |= self.failure().is_some();
        self.stop();
    }

    pub(in crate::app) fn command(&mut self, command: Command) {
        if let Some(reading) = &mut self.reading {
            let act = reading.command(command);
            self.act(act);
        }
    }

    /// Performs the acts of a reading until it waits for the backend.
    fn act(&mut self, act: Act) {
        let mut act = act;
        while let Some(reading) = &mut self.reading {
            let report = match act {
                Act::None => None,
                Act::Hush => {
                    self.announcer.hush();
                    None
                }
                Act::Interrupt | Act::Continue => {
                    if act == Act::Interrupt {
                        self.announcer.hush();
                    }
                    let id = self.announcer.number();
                    let utterance = reading.utterance(id, self.sound);
                    utterance.and_then(|utterance| self.announcer.say(utterance))
                }
            };
            match report {
                Some(report) => act = reading.hear(report),
                None => break,
            }
        }
        if self.phase() == Some(Phase::Over) {
            self.reading = None;
        }
    }

    fn retune(&mut self, sound: Sound, language: &Language) {
        let louder = sound.volume != self.sound.volume;
        let faster = sound.pace != self.sound.pace;
        self.sound = sound;
        self.command(Command::Retune);
        if !self.nav.on || self.phase() == Some(Phase::Speaking) {
            return;
        }
        let mut row = Vec::new();
        if louder || !faster {
            row.push(percent_of(language, "speech-volume", self.sound.volume.0));
        }
        if faster {
            row.push(pace(language, self.sound.pace.id()));
        }
        let row = row.into_iter();
        self.announce(row.map(|words| said(language, &words)).collect());
    }

    fn announce(&mut self, row: Vec<Phrase>) {
        self.announcer.announce(row, self.sound);
    }

    /// The widget to focus when a reading starts, fails or ends; `None` to leave the focus alone.
    pub(in crate::app) fn focus_after(&self, before: Option<Phase>) -> Option<Id> {
        let control = |phase: Option<Phase>| match phase {
            Some(Phase::Failed(_)) => Some(listen_bar::CLOSE),
            Some(_) => Some(listen_bar::PAUSE),
            None => None,
        };
        let (before, after) = (control(before), control(self.phase()));
        (before != after).then(|| Id::new(after.unwrap_or(chrome::ids::LISTEN)))
    }
}

fn said(language: &Language, words: &str) -> Phrase {
    Phrase::new(&language.meta, sayable(words))
}

fn message(language: &Language, id: &str) -> Phrase {
    said(language, &language.words(id))
}
