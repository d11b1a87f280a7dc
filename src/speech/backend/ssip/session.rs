//! A connection in use: its requests, and the voices that the service has.

use std::io;
use std::path::Path;
use std::time::Duration;

use super::Timeouts;
use super::codec::{ConnectionId, OK_MESSAGE_QUEUED, OK_RECEIVING_DATA, Reply, SsipWriter};
use super::daemon::{Daemon, Health};
use super::event_queue::EventQueue;
use super::parameters::{parse_voices, rate, volume};
use super::playable::{PLAYER, PlayableFiles};
use super::ssml;
use crate::speech::backend::Utterance;
use crate::speech::backend::voices::{ClinicVoices, InstalledVoice, choose};

/// Why a request was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SsipError {
    /// The connection is closed, or there was no reply in time.
    #[error(transparent)]
    Lost(#[from] io::Error),
    /// The service refused it, with this code.
    #[error("it answers with {0}")]
    Refused(u16),
}

impl SsipError {
    /// Whether there was no reply in time.
    pub(crate) fn is_timeout(&self) -> bool {
        matches!(self, Self::Lost(error) if error.kind() == io::ErrorKind::TimedOut)
    }

    /// Whether the service has closed the connection, or does not listen.
    pub(crate) fn is_gone(&self) -> bool {
        use io::ErrorKind::{
            BrokenPipe, ConnectionRefused, ConnectionReset, NotFound, UnexpectedEof,
        };
        let gone = [
            BrokenPipe,
            ConnectionRefused,
            ConnectionReset,
            NotFound,
            UnexpectedEof,
        ];
        matches!(self, Self::Lost(error) if gone.contains(&error.kind()))
    }
}

/// The module that plays a message of Speech Dispatcher about itself, and its only voice.
const DUMMY: &str = "dummy";

/// A session with the service.
pub(crate) struct SsipSession {
    writer: SsipWriter,
    timeouts: Timeouts,
    modules: Vec<OutputModule>,
    daemon: Option<Daemon>,
    /// Whether it takes SSML.
    takes_ssml: bool,
}

/// A synthesizer of the service.
struct OutputModule {
    name: String,
    /// Its voices, once they were listed.
    voices: Option<Vec<InstalledVoice>>,
}

impl SsipSession {
    /// Introduces the kiosk, sets what never changes, and lists the output modules.
    ///
    /// # Errors
    /// When the service does not answer, or refuses what is needed.
    pub(crate) fn open(
        writer: SsipWriter,
        timeouts: Timeouts,
        socket: &Path,
        queue: &mut EventQueue,
    ) -> Result<Self, SsipError> {
        let mut session = Self {
            writer,
            timeouts,
            modules: Vec::new(),
            daemon: None,
            takes_ssml: false,
        };
        session.set_up(queue)?;
        // Later than it answers, because it may start its synthesizers before that.
        session.daemon = Daemon::at(socket);
        Ok(session)
    }

    /// The connection.
    pub(crate) fn id(&self) -> ConnectionId {
        self.writer.id
    }

    /// The processes of the service, where the system shows them.
    pub(crate) fn daemon(&self) -> Option<&Daemon> {
        self.daemon.as_ref()
    }

    /// How the processes of the service are.
    pub(crate) fn health(&self) -> Health {
        self.daemon.as_ref().map_or(Health::Well, Daemon::health)
    }

    /// The voice for a BCP 47 tag: the clinic's choice, else from the first module that has one.
    ///
    /// # Errors
    /// When the connection is lost.
    pub(crate) fn voice(
        &mut self,
        language: &str,
        clinic: &ClinicVoices,
        queue: &mut EventQueue,
    ) -> Result<Option<InstalledVoice>, SsipError> {
        for index in 0..self.modules.len() {
            let voices = self.voices(index, queue)?;
            if let Some(voice) = choose(language, clinic, voices) {
                return Ok(Some(voice.clone()));
            }
        }
        Ok(None)
    }

    /// All voices, by module.
    ///
    /// # Errors
    /// When the connection is lost.
    pub(crate) fn all_voices(
        &mut self,
        queue: &mut EventQueue,
    ) -> Result<Vec<InstalledVoice>, SsipError> {
        let mut all = Vec::new();
        for index in 0..self.modules.len() {
            all.extend_from_slice(self.voices(index, queue)?);
        }
        Ok(all)
    }

    /// Sets the voice, the pace and the volume of the next message.
    ///
    /// # Errors
    /// When the connection is lost, or the service refuses.
    pub(crate) fn set(
        &mut self,
        voice: &InstalledVoice,
        utterance: &Utterance,
        queue: &mut EventQueue,
    ) -> Result<(), SsipError> {
        // In this order: a language may bring its own module, and a module forgets the voice.
        for parameter in [
            format!("LANGUAGE {}", voice.language),
            format!("OUTPUT_MODULE {}", voice.synthesizer),
            format!("SYNTHESIS_VOICE {}", voice.name),
            format!("RATE {}", rate(utterance.pace)),
            format!("VOLUME {}", volume(utterance.volume)),
        ] {
            self.ask(&format!("SET SELF {parameter}"), queue)?;
        }
        Ok(())
    }

    /// Whether the service can play files.
    pub(crate) fn plays_files(&self) -> bool {
        self.takes_ssml && self.modules.iter().any(|it| it.name == PLAYER)
    }

    /// Sends a recording to be played; returns the service's id of the message.
    ///
    /// # Errors
    /// When the connection is lost, or the service refuses.
    pub(crate) fn play(
        &mut self,
        recording: &PlayableFiles,
        utterance: u64,
        queue: &mut EventQueue,
    ) -> Result<String, SsipError> {
        self.ask(&format!("SET SELF OUTPUT_MODULE {PLAYER}"), queue)?;
        self.send(&recording.ssml(utterance), queue)
    }

    /// Sends the words of an utterance, with marks; returns the service's id of the message.
    ///
    /// # Errors
    /// When the connection is lost, or the service refuses.
    pub(crate) fn speak(
        &mut self,
        words: &str,
        utterance: u64,
        queue: &mut EventQueue,
    ) -> Result<String, SsipError> {
        match self.takes_ssml {
            true => self.send(&ssml::marked(words, utterance), queue),
            false => self.send(words, queue),
        }
    }

    fn send(&mut self, message: &str, queue: &mut EventQueue) -> Result<String, SsipError> {
        let ready = self.ask("SPEAK", queue)?;
        if ready.code != OK_RECEIVING_DATA {
            return Err(SsipError::Refused(ready.code));
        }
        self.writer.send_message(message)?;
        let queued = queue.reply(self.id(), self.timeouts.reply)?;
        match queued.lines.into_iter().next() {
            Some(id) if queued.code == OK_MESSAGE_QUEUED => Ok(id),
            _ => Err(SsipError::Refused(queued.code)),
        }
    }

    /// Stops the messages of the kiosk.
    ///
    /// # Errors
    /// When the connection is lost, or the service refuses.
    pub(crate) fn cancel(&mut self, queue: &mut EventQueue) -> Result<(), SsipError> {
        self.ask("CANCEL SELF", queue).map(|_| ())
    }

    fn set_up(&mut self, queue: &mut EventQueue) -> Result<(), SsipError> {
        let name = "SET SELF CLIENT_NAME kiosk:fluoroscopy-kiosk:main";
        self.ask_within(name, self.timeouts.slow_reply, queue)?;
        for event in ["BEGIN", "END", "CANCEL"] {
            self.ask(&format!("SET SELF NOTIFICATION {event} ON"), queue)?;
        }
        let marks = "SET SELF NOTIFICATION INDEX_MARKS ON";
        self.takes_ssml = self.ask_optional(marks, queue)?.is_some()
            && self.ask_optional("SET SELF SSML_MODE ON", queue)?.is_some();
        // Of the priorities, only messages are spoken in full, one after the other. Punctuation is
        // heard as pauses, not by its names. A service that refuses any of these still speaks.
        for parameter in [
            "PRIORITY MESSAGE",
            "PUNCTUATION NONE",
            "SPELLING OFF",
            "CAP_LET_RECOGN NONE",
        ] {
            self.ask_optional(&format!("SET SELF {parameter}"), queue)?;
        }
        let preferred = self.ask_optional("GET OUTPUT_MODULE", queue)?;
        let all = self.ask("LIST OUTPUT_MODULES", queue)?;
        for name in preferred.into_iter().chain([all]).flat_map(|it| it.lines) {
            // The dummy only plays an English message that there is no voice.
            let known = name == DUMMY || self.modules.iter().any(|it| it.name == name);
            if !known {
                self.modules.push(OutputModule { name, voices: None });
            }
        }
        Ok(())
    }

    /// The voices of a module, listed once in a session.
    fn voices(
        &mut self,
        index: usize,
        queue: &mut EventQueue,
    ) -> Result<&[InstalledVoice], SsipError> {
        let Some(module) = self.modules.get(index) else {
            return Ok(&[]);
        };
        if module.voices.is_none() {
            let name = module.name.clone();
            let voices = self.list_voices(&name, queue)?;
            if let Some(module) = self.modules.get_mut(index) {
                module.voices = Some(voices);
            }
        }
        let voices = self.modules.get(index).and_then(|it| it.voices.as_deref());
        Ok(voices.unwrap_or_default())
    }

    fn list_voices(
        &mut self,
        module: &str,
        queue: &mut EventQueue,
    ) -> Result<Vec<InstalledVoice>, SsipError> {
        let chosen = self.ask_optional(&format!("SET SELF OUTPUT_MODULE {module}"), queue)?;
        if chosen.is_none() {
            return Ok(Vec::new());
        }
        match self.ask_within("LIST SYNTHESIS_VOICES", self.timeouts.slow_reply, queue) {
            Ok(reply) => {
                let mut voices = parse_voices(module, &reply.lines);
                // In place of a synthesizer that does not work, others list theirs.
                voices.retain(|it| it.name != DUMMY);
                Ok(voices)
            }
            Err(SsipError::Refused(_)) => Ok(Vec::new()),
            Err(lost) => Err(lost),
        }
    }

    /// Sends a request that the service may refuse.
    fn ask_optional(
        &mut self,
        request: &str,
        queue: &mut EventQueue,
    ) -> Result<Option<Reply>, SsipError> {
        match self.ask(request, queue) {
            Ok(reply) => Ok(Some(reply)),
            Err(SsipError::Refused(_)) => Ok(None),
            Err(lost) => Err(lost),
        }
    }

    fn ask(&mut self, request: &str, queue: &mut EventQueue) -> Result<Reply, SsipError> {
        self.ask_within(request, self.timeouts.reply, queue)
    }

    fn ask_within(
        &mut self,
        request: &str,
        timeout: Duration,
        queue: &mut EventQueue,
    ) -> Result<Reply, SsipError> {
        self.writer.send(request)?;
        let reply = queue.reply(self.id(), timeout)?;
        if reply.is_ok() {
            return Ok(reply);
        }
        tracing::debug!("Speech Dispatcher answers {} to {request}", reply.code);
        Err(SsipError::Refused(reply.code))
    }
}
