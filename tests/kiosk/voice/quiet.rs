//! Voices that make no sound.

use fluoroscopy_kiosk::speech::backend::{
    Heard, RecordingBackend, Report, Silent, SpeechBackend, SpeechError,
};

use super::{reports, utterance};

#[test]
fn a_silent_voice_says_that_it_is() {
    let (outbox, reports) = reports();
    let mut voice = Silent::new(outbox);
    voice.say(utterance(3, "Words."));
    voice.hush();
    voice.say(utterance(4, "Words."));
    assert_eq!(reports.next(), Report::Failed(3, SpeechError::NoService));
    assert_eq!(reports.next(), Report::Failed(4, SpeechError::NoService));
}

#[test]
fn a_recorder_notes_what_it_is_asked() {
    let recorder = RecordingBackend::default();
    let mut voice = recorder.clone();
    voice.say(utterance(1, "Words."));
    voice.hush();
    let heard = [Heard::Said(utterance(1, "Words.")), Heard::Hushed];
    assert_eq!(recorder.take(), heard);
    assert_eq!(recorder.take(), []);
}
