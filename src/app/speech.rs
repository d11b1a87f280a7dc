//! What is heard: Listen, and when everything must be silent.

use std::time::Instant;

use iced::advanced::widget::Id;
use iced::{Subscription, Task};

use super::focus::ViewState;
use super::speech_nav::Look;
use super::{Kiosk, Message, Panel};
use crate::document::Document;
use crate::event_queue::EventReceiver;
use crate::language::Language;
use crate::route::Route;
use crate::screen::languages;
use crate::screen::{calibrate, card, display, home};
use crate::settings;
use crate::settings::SpeechMode;
use crate::speech::LONGEST_SPEECH;
use crate::speech::announcer::Announcer;
use crate::speech::backend::{Report, SpeechBackend, SpeechError};
use crate::speech::nav::SpeechNav;
use crate::speech::read_aloud::{Act, Command, Phase, ReadAloud, Sound, lines};
use crate::ui::chrome;
use crate::ui::listen_bar;
use crate::ui::listen_bar::SpeechView;
use crate::widget::a11y::Found;
use crate::widget::input_monitor::InputEvent;
use crate::widget::key_gate::Passed;
use crate::widget::long_press::LongPress;

/// Something that concerns the ear.
#[derive(Debug, Clone)]
pub enum Word {
    /// The voice tells what became of an utterance.
    Told(Report),
    /// A key that presses went through the gate.
    Passed(Passed),
    /// What is on the screen, and what for it was asked.
    Found(Look, Vec<Found>),
}

/// What the kiosk has for the ear.
pub(super) struct Ear {
    pub(super) mouth: Announcer,
    reports: Option<EventReceiver<Report>>,
    pub(super) sound: Sound,
    pub(super) aloud: Option<ReadAloud>,
    pub(super) guide: SpeechNav,
    /// The block at which the way of the speech mode stands.
    pub(super) spot: Option<crate::speech::read_aloud::Spot>,
    pub(super) press: LongPress,
    /// Whether the screen is dark.
    pub(super) dark: bool,
    /// Whether somebody has put away the words on why the speech mode is not heard.
    knows_silence: bool,
    settings: settings::Audio,
}

impl Ear {
    pub(super) fn new(settings: settings::Audio) -> Self {
        let on = settings.speech_mode == SpeechMode::Always;
        Self {
            mouth: Announcer::default(),
            reports: None,
            sound: settings.sound(),
            aloud: None,
            guide: SpeechNav::new(on),
            spot: None,
            press: LongPress::default(),
            dark: false,
            knows_silence: false,
            settings,
        }
    }

    /// Everything is as the next person should find it.
    pub(super) fn reset(&mut self) {
        self.mouth.hush();
        *self = Self {
            mouth: std::mem::take(&mut self.mouth),
            reports: self.reports.take(),
            ..Self::new(self.settings)
        };
    }

    /// Changes how everything is said when a session begins, until the program ends.
    pub(super) fn begin_with(&mut self, change: impl Fn(Sound) -> Sound) {
        self.settings.volume = change(self.settings.sound()).volume;
        self.sound.volume = self.settings.volume;
    }

    /// How loud everything is when a session begins, in percent.
    pub(super) fn begins_at(&self) -> u8 {
        self.settings.sound().volume.0
    }

    pub(super) fn has_speech_mode(&self) -> bool {
        self.settings.speech_mode != SpeechMode::Off
    }

    pub(super) fn heard(&self) -> SpeechView<'_> {
        let read = self.aloud.as_ref();
        SpeechView {
            aloud: read,
            silence: self.silence(),
            spot: read.map_or(self.spot, ReadAloud::spot),
            sound: self.sound,
            speech_mode: self.guide.on,
        }
    }

    pub(super) fn phase(&self) -> Option<Phase> {
        self.aloud.as_ref().map(ReadAloud::phase)
    }

    /// Why the speech mode is not heard: whoever stands by and sees must know.
    pub(super) fn silence(&self) -> Option<SpeechError> {
        let tells = self.guide.on && self.aloud.is_none() && !self.knows_silence;
        self.mouth.trouble().filter(|_| tells)
    }

    /// Ends a reading.
    pub(super) fn stop(&mut self) {
        if self.aloud.take().is_some() {
            self.mouth.hush();
        }
    }

    pub(super) fn is_speaking(&self) -> bool {
        self.phase() == Some(Phase::Speaking) || self.mouth.is_announcing()
    }

    /// Does what a reading asks for, until it waits for the voice.
    fn obey(&mut self, act: Act) {
        let mut act = act;
        while let Some(aloud) = &mut self.aloud {
            let told = match act {
                Act::None => None,
                Act::Hush => {
                    self.mouth.hush();
                    None
                }
                Act::Interrupt | Act::Continue => {
                    if act == Act::Interrupt {
                        self.mouth.hush();
                    }
                    let id = self.mouth.number();
                    let utterance = aloud.utterance(id, self.sound);
                    utterance.and_then(|utterance| self.mouth.say(utterance))
                }
            };
            match told {
                Some(report) => act = aloud.hear(report),
                None => break,
            }
        }
        if self.phase() == Some(Phase::Over) {
            self.aloud = None;
        }
    }

    pub(super) fn command(&mut self, command: Command) {
        if let Some(aloud) = &mut self.aloud {
            let act = aloud.command(command);
            self.obey(act);
        }
    }

    fn hear(&mut self, report: Report) {
        self.mouth.hear(report);
        if let Some(aloud) = &mut self.aloud {
            let act = aloud.hear(report);
            self.obey(act);
        }
    }
}

impl Kiosk {
    /// Gives the kiosk a voice, and what the voice has to tell.
    pub fn with_speech(
        mut self,
        speech: Box<dyn SpeechBackend>,
        reports: EventReceiver<Report>,
    ) -> Self {
        self.ear.mouth = Announcer::new(speech);
        self.ear.reports = Some(reports);
        self
    }

    /// Whether the screen is being read aloud, or the reading waits.
    pub fn is_listening(&self) -> bool {
        matches!(self.ear.phase(), Some(Phase::Speaking | Phase::Paused))
    }

    /// Whether the speech mode is on.
    pub fn has_speech(&self) -> bool {
        self.ear.guide.on
    }

    /// Whether the screen is dark, so that nobody else can read it.
    pub fn is_dark(&self) -> bool {
        self.ear.dark
    }

    /// How everything is said.
    pub fn sound(&self) -> Sound {
        self.ear.sound
    }

    pub(super) fn hear_voice(&self) -> Subscription<Message> {
        use iced::futures::StreamExt;

        match &self.ear.reports {
            Some(inbox) => Subscription::run_with(inbox.clone(), |inbox| {
                inbox.open().map(|report| Message::Ear(Word::Told(report)))
            }),
            None => Subscription::none(),
        }
    }

    pub(super) fn heed(&mut self, word: Word) -> Task<Message> {
        match word {
            Word::Told(report) => {
                self.ear.hear(report);
                Task::none()
            }
            Word::Passed(passed) => self.pass(passed),
            Word::Found(purpose, found) => self.guide_through(purpose, &found),
        }
    }

    /// The documents of the screen, in each language in use, as the eye sees them.
    pub(super) fn documents(&self) -> Vec<Document> {
        let document = |language: &Language| match self.place {
            Route::Languages => self.languages.document(language, &self.shelf()),
            Route::Home => Document::home(language, &self.content),
            Route::Card(at) => Document::card(language, &self.content, at),
            Route::Words(page) => Document::words(language, Route::words_on(page, &self.content)),
            Route::About(page) => Document::about(language, &self.content, page),
            Route::Calibrate => self.calibrate.document(&self.context(), self.measured()),
        };
        // The languages name themselves, and staff measures in one; there is no second side.
        let one = matches!(self.place, Route::Languages | Route::Calibrate);
        let sides = if one { 1 } else { 2 };
        self.context()
            .languages()
            .take(sides)
            .map(document)
            .collect()
    }

    pub(super) fn listen(&mut self, message: listen_bar::Message) {
        match message {
            listen_bar::Message::Listen if self.ear.aloud.is_some() => self.ear.stop(),
            listen_bar::Message::Listen => {
                let lines = lines(&self.documents(), &self.offered);
                self.ear.aloud = Some(ReadAloud::new(lines));
                self.ear.obey(Act::Interrupt);
            }
            listen_bar::Message::Command(command) => self.ear.command(command),
            listen_bar::Message::Stop => {
                self.ear.knows_silence |= self.ear.silence().is_some();
                self.ear.stop();
            }
            listen_bar::Message::Louder => self.retune(self.ear.sound.louder()),
            listen_bar::Message::Softer => self.retune(self.ear.sound.softer()),
            listen_bar::Message::OtherPace => self.retune(self.ear.sound.other_pace()),
            listen_bar::Message::LargerText => {
                self.ear.knows_silence |= self.ear.silence().is_some();
                self.ear.stop();
                self.panel = Some(Panel::Display);
            }
        }
    }

    fn retune(&mut self, sound: Sound) {
        let louder = sound.volume != self.ear.sound.volume;
        let faster = sound.pace != self.ear.sound.pace;
        self.ear.sound = sound;
        self.ear.command(Command::Retune);
        if self.ear.guide.on && self.ear.phase() != Some(Phase::Speaking) {
            self.tell_sound(louder, faster);
        }
    }

    /// What a hand does ends what is being said, unless it controls just that.
    pub(super) fn quiet(&mut self, message: &Message) {
        match message {
            Message::InputEvent(InputEvent::Touch { answered, .. }) => {
                self.ear.dark = false;
                if !answered {
                    self.ear.stop();
                }
                self.hush_announcement();
            }
            // Whoever holds Enter until speech comes on must hear that it did.
            Message::InputEvent(InputEvent::Key { held: false, .. }) => self.hush_announcement(),
            message if controls_the_voice(message) => {}
            Message::Frame(_)
            | Message::Languages(_)
            | Message::Home(_)
            | Message::Card(_)
            | Message::Display(_)
            | Message::Meaning(_)
            | Message::Warning(_)
            | Message::Staff(_)
            | Message::Help(_)
            | Message::Calibrate(_)
            | Message::Welcome(_) => self.ear.stop(),
            _ => {}
        }
    }

    fn hush_announcement(&mut self) {
        if self.ear.mouth.is_announcing() {
            self.ear.mouth.hush();
        }
    }

    /// What a change of the screen means for the ear; and while something is said, time stands.
    pub(super) fn keep_ear(&mut self, before: &ViewState, after: &ViewState) -> Task<Message> {
        let other = !before.is_same_screen(after);
        if other {
            self.ear.spot = None;
        }
        if other || before.display != after.display {
            self.ear.stop();
        }
        let told = self.guide_to(before, after);
        if self.ear.is_speaking() {
            self.session.hold(Instant::now(), LONGEST_SPEECH);
        } else {
            self.session.release(Instant::now());
        }
        told
    }

    /// Where the focus belongs when a reading begins, fails or ends.
    pub(super) fn focus_for_ear(&self, before: Option<Phase>) -> Option<Id> {
        let stage = |phase: Option<Phase>| match phase {
            Some(Phase::Failed(_)) => Some(listen_bar::CLOSE),
            Some(_) => Some(listen_bar::PAUSE),
            None => None,
        };
        let (before, after) = (stage(before), stage(self.ear.phase()));
        (before != after).then(|| Id::new(after.unwrap_or(crate::ui::chrome::ids::LISTEN)))
    }
}

/// Whether a touch was for what is being said, on whichever screen its control stands.
fn controls_the_voice(message: &Message) -> bool {
    let frame = match message {
        Message::Frame(message)
        | Message::Home(home::Message::Frame(message))
        | Message::Card(card::Message::Frame(message))
        | Message::Languages(languages::Message::Frame(message))
        | Message::Calibrate(calibrate::Message::Frame(message)) => message,
        Message::Display(message) => return matches!(message, display::Message::Listen(_)),
        _ => return false,
    };
    matches!(frame, chrome::Message::Listen(_))
}
