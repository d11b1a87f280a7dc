//! What Speech Dispatcher is asked to say, and how.

use std::collections::BTreeMap;

use fluoroscopy_kiosk::language::Tag;
use fluoroscopy_kiosk::speech::backend::{Pace, SpeechBackend, SpeechEvent, Utterance, Volume};

use super::service::{Happening, Manner, Service};
use super::{in_language, utterance};

/// As eSpeak NG tells of its voices.
const VOICES: [&str; 6] = [
    "English (Great Britain)\ten-GB\tnone",
    "English (America)+whisper\ten-US\twhisper",
    "English (America)\ten-US\tnone",
    "Spanish (Spain)\tes\tnone",
    "Spanish (Latin America)\tes-419\tnone",
    "Chinese (Cantonese)\tyue\tnone",
];

fn set<'a>(what: &'a BTreeMap<String, String>, name: &str) -> &'a str {
    what.get(name).map_or("", String::as_str)
}

#[test]
fn all_is_said_in_order_each_in_its_own_language() {
    let mut service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(7, "One."));
    voice.speak(in_language(8, "es", "Dos."));
    voice.speak(utterance(9, "Three."));
    let expected = [
        (1, 7, "One.", "en-US", "English (America)"),
        (2, 8, "Dos.", "es-419", "Spanish (Latin America)"),
        (3, 9, "Three.", "en-US", "English (America)"),
    ];
    for (message, id, words, language, name) in expected {
        let (said, how) = service.words();
        assert_eq!(said, words);
        assert_eq!(set(&how, "LANGUAGE"), language);
        assert_eq!(set(&how, "SYNTHESIS_VOICE"), name);
        assert_eq!(set(&how, "OUTPUT_MODULE"), "espeak-ng");
        // The next one waits until this one has ended.
        assert_eq!(service.so_far(), []);
        service.begin(message);
        assert_eq!(reports.next(), SpeechEvent::Begun(id));
        assert_eq!(service.so_far(), []);
        service.end(message);
        assert_eq!(reports.next(), SpeechEvent::Ended(id));
    }
}

#[test]
fn asked_for_voices_it_tells_of_those_that_are_understood_and_says_nothing() {
    let service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    voice.find_voices(["so", "es", "ar", "en"].map(Tag::new).to_vec());
    // Nothing that is stopped meanwhile takes the answer away.
    voice.cancel();
    for tag in ["es", "en"] {
        assert_eq!(reports.next(), SpeechEvent::HasVoice(Tag::new(tag)));
    }
    voice.speak(utterance(7, "One."));
    assert_eq!(service.words().0, "One.", "the first words");
}

#[test]
fn pace_and_volume_are_set_for_each() {
    let mut service = Service::start(Manner::with(&VOICES));
    let (mut voice, _reports) = service.voice();
    let ways = [
        (Pace::Slow, 0, -50, -100),
        (Pace::Usual, 50, -20, 0),
        (Pace::Fast, 100, 20, 100),
        (Pace::Usual, 255, -20, 100),
    ];
    for (message, (pace, percent, rate, volume)) in (1..).zip(ways) {
        voice.speak(Utterance {
            pace,
            volume: Volume(percent),
            ..utterance(message.into(), "Words.")
        });
        let (_, how) = service.words();
        assert_eq!(set(&how, "RATE"), rate.to_string());
        assert_eq!(set(&how, "VOLUME"), volume.to_string());
        service.end(message);
    }
}

#[test]
fn words_are_read_as_words() {
    let service = Service::start(Manner::with(&VOICES));
    let (mut voice, _reports) = service.voice();
    voice.speak(utterance(1, "Words."));
    let (_, how) = service.words();
    assert_eq!(set(&how, "SSML_MODE"), "ON");
    assert_eq!(set(&how, "PUNCTUATION"), "NONE");
    assert_eq!(set(&how, "SPELLING"), "OFF");
    assert_eq!(set(&how, "PRIORITY"), "MESSAGE");
}

#[test]
fn lines_and_dots_arrive_as_they_are() {
    let mut service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    let words = "First.\n.\n.5 mSv\n..\nCANCEL SELF\nLast.";
    voice.speak(utterance(1, words));
    assert_eq!(service.words().0, words);
    service.end(1);
    assert_eq!(reports.next(), SpeechEvent::Ended(1));
    assert_eq!(service.so_far(), [], "nothing of the words was a request");
}

#[test]
fn marks_for_the_eye_are_not_sent() {
    let service = Service::start(Manner::with(&VOICES));
    let (mut voice, _reports) = service.voice();
    let words = "\u{200f}a\u{2068}b\u{2069}c\u{200b}d\re\u{200c}f\u{0}g";
    voice.speak(utterance(1, words));
    assert_eq!(service.words().0, "abcd e\u{200c}f g");
}

#[test]
fn nothing_to_hear_ends_at_once() {
    let service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "\u{200f} \n"));
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    assert_eq!(reports.next(), SpeechEvent::Ended(1));
    assert_eq!(service.so_far(), [], "the service is not bothered");
}

#[test]
fn a_hush_stops_what_is_said_and_forgets_the_rest() {
    let mut service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "One."));
    voice.speak(utterance(2, "Two."));
    service.words();
    service.begin(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    voice.cancel();
    voice.speak(utterance(3, "Three."));
    assert_eq!(service.next(), Happening::Asked("CANCEL SELF".to_owned()));
    // The end of the first comes late, as the hush met it on its way.
    service.end(1);
    assert_eq!(service.words().0, "Three.");
    service.begin(2);
    service.end(2);
    assert_eq!(reports.next(), SpeechEvent::Begun(3));
    assert_eq!(reports.next(), SpeechEvent::Ended(3));
}

#[test]
fn what_another_program_cuts_short_has_ended() {
    let mut service = Service::start(Manner::with(&VOICES));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "One."));
    voice.speak(utterance(2, "Two."));
    service.words();
    service.begin(1);
    service.send("703-1\r\n703-1\r\n703 CANCELED\r\n");
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    assert_eq!(reports.next(), SpeechEvent::Ended(1));
    assert_eq!(service.words().0, "Two.");
}

#[test]
fn the_service_is_left_when_the_voice_goes() {
    let service = Service::start(Manner::with(&VOICES));
    let (mut voice, _reports) = service.voice();
    voice.speak(utterance(1, "One."));
    service.words();
    drop(voice);
    service.wait_for(&Happening::Gone);
}
