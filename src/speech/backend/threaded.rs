//! A backend whose engine runs on a thread of its own, which the first command starts.

use std::fmt;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

use super::reporter::{Generation, Reporter};
use super::{EventSender, SpeechBackend, SpeechError, SpeechEvent, Utterance};
use crate::language::Tag;

/// What the kiosk asks of the engine.
#[derive(Debug)]
pub enum SpeechCommand {
    /// Speak, if the generation is still current then.
    Speak(Generation, Utterance),
    /// Report which of these languages have a voice.
    FindVoices(Vec<Tag>),
    /// Stop, and drop what has not been spoken yet.
    Cancel,
    /// The kiosk ends.
    Close,
}

/// What speaks, on the thread.
pub trait SpeechEngine: fmt::Debug + Clone + Send + 'static {
    /// What reaches the thread: commands, and what the engine sends itself.
    type Event: fmt::Debug + From<SpeechCommand> + Send + 'static;

    /// Runs until [`SpeechCommand::Close`].
    fn run(self, reporter: Reporter, sender: Sender<Self::Event>, events: Receiver<Self::Event>);
}

/// The kiosk's end of the thread.
#[derive(Debug)]
pub struct ThreadedBackend<E: SpeechEngine> {
    pub(super) engine: E,
    reporter: Reporter,
    thread: Option<Sender<E::Event>>,
}

impl<E: SpeechEngine> ThreadedBackend<E> {
    /// A backend whose thread has not been started yet.
    pub(super) fn with_engine(engine: E, events: EventSender<SpeechEvent>) -> Self {
        Self {
            engine,
            reporter: Reporter::new(events),
            thread: None,
        }
    }

    fn thread(&mut self) -> Result<&Sender<E::Event>, SpeechError> {
        let thread = match self.thread.take() {
            Some(thread) => thread,
            None => self.start().map_err(|error| {
                tracing::warn!("no thread for speech: {error}");
                SpeechError::NoService
            })?,
        };
        Ok(self.thread.insert(thread))
    }

    fn start(&self) -> std::io::Result<Sender<E::Event>> {
        let (sender, events) = mpsc::channel();
        let (engine, reporter, own) = (self.engine.clone(), self.reporter.clone(), sender.clone());
        let thread = thread::Builder::new().name("speech".into());
        thread.spawn(move || engine.run(reporter, own, events))?;
        Ok(sender)
    }

    fn send_if_started(&self, command: SpeechCommand) {
        if let Some(thread) = &self.thread {
            // A thread that is gone speaks no more.
            let _ = thread.send(command.into());
        }
    }
}

impl<E: SpeechEngine> SpeechBackend for ThreadedBackend<E> {
    fn speak(&mut self, utterance: Utterance) {
        let (generation, id) = (self.reporter.generation(), utterance.id);
        let command = SpeechCommand::Speak(generation, utterance);
        let sent = self.thread().and_then(|thread| {
            let sent = thread.send(command.into());
            sent.map_err(|_| SpeechError::NoService)
        });
        if let Err(error) = sent {
            self.reporter.fail(generation, id, error);
        }
    }

    fn find_voices(&mut self, languages: Vec<Tag>) {
        if let Ok(thread) = self.thread() {
            // A thread that is gone finds none.
            let _ = thread.send(SpeechCommand::FindVoices(languages).into());
        }
    }

    fn cancel(&mut self) {
        self.reporter.cancel();
        self.send_if_started(SpeechCommand::Cancel);
    }
}

impl<E: SpeechEngine> Drop for ThreadedBackend<E> {
    fn drop(&mut self) {
        self.send_if_started(SpeechCommand::Close);
    }
}
