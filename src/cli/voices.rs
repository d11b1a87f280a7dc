//! `check --voices` and `check --say TAG`: which voices speak on this machine, and how they sound.

use super::print_lines;
use crate::event_queue::channel;
use crate::language::Catalogue;
use crate::settings::Settings;
use crate::shell::exit::Failure;
use crate::speech::backend::voices::{
    ClinicVoices, InstalledVoice, Judgement, NO_VOICE, choose, judge,
};
use crate::speech::backend::{SpeechError, SpeechEvent, Utterance, installed_voices, system_voice};
use crate::speech::spoken_blocks::sayable;
use crate::speech::spoken_text;

/// A message with a number, so that one hears it.
const SAMPLE: &str = "idle-count";

const NO_SERVICE: &str = "no speech service answers, so nothing is spoken on this machine";

/// Prints the voice of each offered language.
///
/// # Errors
/// When no speech service answers.
pub(super) fn list(settings: &Settings) -> Result<(), Failure> {
    let Some(voices) = installed_voices() else {
        return Err(Failure::Failed(NO_SERVICE.to_owned()));
    };
    let head = format!("{:<10} voice", "language");
    let rows = settings.languages.iter().map(|tag| {
        let clinic = &settings.voices;
        let said = match choose(tag, clinic, &voices) {
            Some(voice) => voice.id(),
            None => format!("none: {}", why_none(tag, clinic, &voices)),
        };
        format!("{tag:<10} {said}")
    });
    print_lines(std::iter::once(head).chain(rows))
}

/// Why no voice speaks a language, and which voices the clinic could choose.
fn why_none(tag: &str, clinic: &ClinicVoices, voices: &[InstalledVoice]) -> String {
    if let Some(chosen) = clinic.get(tag) {
        if chosen == NO_VOICE {
            return "the settings say so".to_owned();
        }
        return format!("the settings say \"{chosen}\", which is not on this machine");
    }
    let mut reasons = voices.iter().filter_map(|voice| {
        let judgement = judge(tag, &voice.synthesizer, &voice.language)?;
        let id = voice.id();
        match judgement {
            _ if voice.is_variant => None,
            Judgement::Unfit(seen) => Some((judgement, format!("{id} is unfit. {seen}"))),
            _ => Some((judgement, format!("nobody has listened to {id}"))),
        }
    });
    let first = reasons.next();
    let best = reasons.chain(first).min_by_key(|(judgement, _)| *judgement);
    best.map_or_else(|| "there is no voice".to_owned(), |(_, reason)| reason)
}

/// Speaks a sentence with numbers in a language, and waits until it has been heard.
///
/// # Errors
/// When there is no voice, or no speech service.
pub(super) fn say(tag: &str, settings: &Settings, catalogue: &Catalogue) -> Result<(), Failure> {
    let language = catalogue.language(tag);
    let words = sayable(&language.words_with(SAMPLE, &[("seconds", 45.into())]));
    let (outbox, inbox) = channel();
    let mut backend = system_voice(outbox, settings.voices.clone());
    print_lines(std::iter::once(words.clone()))?;
    let audio = settings.audio.sound();
    backend.speak(Utterance {
        id: 0,
        language: tag.to_owned(),
        words: spoken_text(tag, &words),
        pace: audio.pace,
        volume: audio.volume,
        recording: None,
    });
    // The backend ends in time by itself, whatever the service does.
    let mut events = inbox.open();
    while let Ok(event) = async_io::block_on(events.recv()) {
        let what = match event {
            SpeechEvent::Begun(_) | SpeechEvent::Sentence(..) | SpeechEvent::HasVoice(_) => {
                continue;
            }
            SpeechEvent::Ended(_) => return Ok(()),
            SpeechEvent::Failed(_, SpeechError::NoVoice) => {
                format!("no voice speaks \"{tag}\"; see check --voices")
            }
            SpeechEvent::Failed(_, SpeechError::NoService) => NO_SERVICE.to_owned(),
        };
        return Err(Failure::Failed(what));
    }
    Ok(())
}
