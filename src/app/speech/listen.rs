//! Listen: reading the screen aloud, with its volume and speed.

use iced::advanced::widget::Id;

use super::pages::PageTurns;
use super::{Effect, Speech, phrase};
use crate::document::{pace, percent_of};
use crate::language::Language;
use crate::speech::Sound;
use crate::speech::read_aloud::{Act, Command, Phase, ReadAloud};
use crate::speech::spoken_blocks::SpokenBlock;
use crate::ui::{chrome, listen_bar};

impl Speech {
    /// Handles a message of the Listen bar. `blocks` are those of the screen.
    pub(in crate::app) fn listen(
        &mut self,
        message: listen_bar::Message,
        blocks: Vec<SpokenBlock>,
        language: &Language,
    ) -> Effect {
        match message {
            listen_bar::Message::Listen if self.reading.is_some() => self.stop(),
            listen_bar::Message::Listen => {
                self.reading = Some(ReadAloud::new(blocks));
                self.act(Act::Interrupt);
            }
            // `Kiosk::listen` handles it.
            listen_bar::Message::ListenAll => {}
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
        if matches!(command, Command::Pause | Command::Play)
            && self.hold_page(command == Command::Play)
        {
            return;
        }
        if let Some(reading) = &mut self.reading {
            let act = reading.command(command);
            self.act(act);
        }
    }

    /// Ends a reading that is over, unless it goes on with the next page; none goes on that has failed.
    pub(super) fn end_if_over(&mut self) {
        if matches!(self.phase(), Some(Phase::Failed(_))) {
            self.turns = PageTurns::Off;
        }
        if self.phase() == Some(Phase::Over) && self.turns == PageTurns::Off {
            self.reading = None;
        }
    }

    /// Performs the acts of a reading until it waits for the backend.
    pub(super) fn act(&mut self, act: Act) {
        let mut act = act;
        while let Some(reading) = &mut self.reading {
            let event = match act {
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
            match event {
                Some(event) => act = reading.on_event(event),
                None => break,
            }
        }
        self.end_if_over();
    }

    fn retune(&mut self, sound: Sound, language: &Language) {
        let louder = sound.volume != self.sound.volume;
        let faster = sound.pace != self.sound.pace;
        self.sound = sound;
        // Beside a synthesizer, the speed is its own alone.
        let is_recording = self
            .reading
            .as_ref()
            .is_some_and(ReadAloud::is_in_recording);
        if louder || !is_recording {
            self.command(Command::Retune);
        }
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
        self.announce(row.map(|words| phrase(language, &words)).collect());
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
