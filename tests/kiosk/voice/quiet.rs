//! Voices that make no sound.

use fluoroscopy_kiosk::speech::backend::{
    BackendCall, RecordingBackend, Silent, SpeechBackend, SpeechError, SpeechEvent,
};

use super::{reports, utterance};

#[test]
fn a_silent_voice_says_that_it_is() {
    let (outbox, reports) = reports();
    let mut voice = Silent::new(outbox);
    voice.speak(utterance(3, "Words."));
    voice.cancel();
    voice.speak(utterance(4, "Words."));
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(3, SpeechError::NoService)
    );
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(4, SpeechError::NoService)
    );
}

#[test]
fn a_recorder_notes_what_it_is_asked() {
    let recorder = RecordingBackend::default();
    let mut voice = recorder.clone();
    voice.speak(utterance(1, "Words."));
    voice.cancel();
    let heard = [
        BackendCall::Speak(utterance(1, "Words.")),
        BackendCall::Cancel,
    ];
    assert_eq!(recorder.take(), heard);
    assert_eq!(recorder.take(), []);
}
