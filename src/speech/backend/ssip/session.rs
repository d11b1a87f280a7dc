//! A connection in use: what is asked over it, and what is known of the service.

use std::io;
use std::time::Duration;

use ssip_client_async::{OK_MESSAGE_QUEUED, OK_RECEIVING_DATA};

use super::Limits;
use super::codec::{Number, Reply, SsipCodec};
use super::event_queue::EventQueue;
use crate::speech::backend::voices::suits;
use crate::speech::backend::{Pace, Utterance, Volume};

/// Why a request was not done.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// There is no connection any more.
    #[error("{0}")]
    Lost(#[from] io::Error),
    /// The service will not.
    #[error("it answers with {0}")]
    Refused(u16),
}

/// See the module's documentation.
pub struct Line {
    wire: SsipCodec,
    limits: Limits,
    modules: Vec<Module>,
}

/// A synthesizer of the service.
struct Module {
    name: String,
    /// Its voices, once it was asked.
    voices: Option<Vec<Voice>>,
}

/// A voice that a module has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    module: String,
    name: String,
    language: String,
    /// Whether it is another sound of a voice: a whisper, say.
    is_variant: bool,
}

impl Line {
    /// Says who is there, and asks what there is.
    pub fn open(wire: SsipCodec, limits: Limits, post: &mut EventQueue) -> Result<Self, Fault> {
        let mut line = Self {
            wire,
            limits,
            modules: Vec::new(),
        };
        line.greet(post)?;
        Ok(line)
    }

    /// Which connection it is.
    pub fn number(&self) -> Number {
        self.wire.number
    }

    /// The voice for a BCP 47 tag, from the first module that has one.
    pub fn voice(&mut self, language: &str, post: &mut EventQueue) -> Result<Option<Voice>, Fault> {
        for place in 0..self.modules.len() {
            let ranked = self.voices(place, post)?.iter().filter_map(|voice| {
                let rank = suits(language, &voice.language)?;
                Some(((rank, voice.is_variant), voice))
            });
            if let Some((_, voice)) = ranked.min_by_key(|(rank, _)| *rank) {
                return Ok(Some(voice.clone()));
            }
        }
        Ok(None)
    }

    /// Has the next words said by a voice, in a pace and a volume.
    pub fn set(
        &mut self,
        voice: &Voice,
        how: &Utterance,
        post: &mut EventQueue,
    ) -> Result<(), Fault> {
        // In this order: a language may bring its own module, and a module forgets the voice.
        for way in [
            format!("LANGUAGE {}", voice.language),
            format!("OUTPUT_MODULE {}", voice.module),
            format!("SYNTHESIS_VOICE {}", voice.name),
            format!("RATE {}", rate(how.pace)),
            format!("VOLUME {}", loudness(how.volume)),
        ] {
            self.ask(&format!("SET SELF {way}"), post)?;
        }
        Ok(())
    }

    /// Gives words to the service, and returns what it calls them.
    pub fn speak(&mut self, words: &str, post: &mut EventQueue) -> Result<String, Fault> {
        let ready = self.ask("SPEAK", post)?;
        if ready.code != OK_RECEIVING_DATA {
            return Err(Fault::Refused(ready.code));
        }
        self.wire.send_words(words)?;
        let queued = post.answer(self.number(), self.limits.answer)?;
        match queued.lines.into_iter().next() {
            Some(message) if queued.code == OK_MESSAGE_QUEUED => Ok(message),
            _ => Err(Fault::Refused(queued.code)),
        }
    }

    /// Stops what the kiosk has said.
    pub fn cancel(&mut self, post: &mut EventQueue) -> Result<(), Fault> {
        self.ask("CANCEL SELF", post).map(|_| ())
    }

    fn greet(&mut self, post: &mut EventQueue) -> Result<(), Fault> {
        let name = "SET SELF CLIENT_NAME kiosk:fluoroscopy-kiosk:main";
        self.ask_within(name, self.limits.patience, post)?;
        for event in ["BEGIN", "END", "CANCEL"] {
            self.ask(&format!("SET SELF NOTIFICATION {event} ON"), post)?;
        }
        // Messages are said in full, one after the other; texts cut each other short. Punctuation
        // is heard as pauses, not by its names. A service that will not still speaks.
        for way in [
            "PRIORITY MESSAGE",
            "SSML_MODE OFF",
            "PUNCTUATION NONE",
            "SPELLING OFF",
            "CAP_LET_RECOGN NONE",
        ] {
            self.prefer(&format!("SET SELF {way}"), post)?;
        }
        let preferred = self.prefer("GET OUTPUT_MODULE", post)?;
        let all = self.ask("LIST OUTPUT_MODULES", post)?;
        for name in preferred.into_iter().chain([all]).flat_map(|it| it.lines) {
            // The dummy only says, in English, that there is no voice.
            let known = name == "dummy" || self.modules.iter().any(|it| it.name == name);
            if !known {
                self.modules.push(Module { name, voices: None });
            }
        }
        Ok(())
    }

    /// The voices of a module, asked for once a connection.
    fn voices(&mut self, place: usize, post: &mut EventQueue) -> Result<&[Voice], Fault> {
        let Some(module) = self.modules.get(place) else {
            return Ok(&[]);
        };
        if module.voices.is_none() {
            let name = module.name.clone();
            let voices = self.ask_voices(&name, post)?;
            if let Some(module) = self.modules.get_mut(place) {
                module.voices = Some(voices);
            }
        }
        let voices = self.modules.get(place).and_then(|it| it.voices.as_deref());
        Ok(voices.unwrap_or_default())
    }

    fn ask_voices(&mut self, module: &str, post: &mut EventQueue) -> Result<Vec<Voice>, Fault> {
        let chosen = self.prefer(&format!("SET SELF OUTPUT_MODULE {module}"), post)?;
        if chosen.is_none() {
            return Ok(Vec::new());
        }
        match self.ask_within("LIST SYNTHESIS_VOICES", self.limits.patience, post) {
            Ok(reply) => Ok(voices(module, &reply.lines)),
            Err(Fault::Refused(_)) => Ok(Vec::new()),
            Err(lost) => Err(lost),
        }
    }

    /// Asks for something that can be done without.
    fn prefer(&mut self, request: &str, post: &mut EventQueue) -> Result<Option<Reply>, Fault> {
        match self.ask(request, post) {
            Ok(reply) => Ok(Some(reply)),
            Err(Fault::Refused(_)) => Ok(None),
            Err(lost) => Err(lost),
        }
    }

    fn ask(&mut self, request: &str, post: &mut EventQueue) -> Result<Reply, Fault> {
        self.ask_within(request, self.limits.answer, post)
    }

    fn ask_within(
        &mut self,
        request: &str,
        limit: Duration,
        post: &mut EventQueue,
    ) -> Result<Reply, Fault> {
        self.wire.send(request)?;
        let reply = post.answer(self.number(), limit)?;
        if reply.is_well() {
            return Ok(reply);
        }
        tracing::debug!("Speech Dispatcher answers {} to {request}", reply.code);
        Err(Fault::Refused(reply.code))
    }
}

/// The voices of a list of `name TAB language TAB variant`, the first of each language and kind.
///
/// eSpeak NG has a hundred variants of each voice.
fn voices(module: &str, lines: &[String]) -> Vec<Voice> {
    let mut voices: Vec<Voice> = Vec::new();
    for line in lines {
        let mut parts = line.split('\t');
        let (Some(name), Some(language)) = (parts.next(), parts.next()) else {
            continue;
        };
        let is_variant = parts.next().is_some_and(|variant| variant != "none");
        let known = voices
            .iter()
            .any(|it| it.language == language && it.is_variant == is_variant);
        if !known {
            voices.push(Voice {
                module: module.to_owned(),
                name: name.to_owned(),
                language: language.to_owned(),
                is_variant,
            });
        }
    }
    voices
}

/// The rate, from -100 to 100.
///
/// With eSpeak NG 0 is 170 words a minute, which is quick for old ears in a noisy room. These are
/// about 125, 152 and 226 words a minute.
fn rate(pace: Pace) -> i8 {
    match pace {
        Pace::Slow => -50,
        Pace::Usual => -20,
        Pace::Fast => 20,
    }
}

/// The volume, from -100 to 100.
fn loudness(Volume(percent): Volume) -> i16 {
    i16::from(percent.min(100)) * 2 - 100
}
