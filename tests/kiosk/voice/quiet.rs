//! Voices that make no sound.

use fluoroscopy_kiosk::reader::speech::{Heard, Recorder, Report, Silent, Speech, Trouble};

use super::{reports, utterance};

#[test]
fn a_silent_voice_says_that_it_is() {
    let (outbox, reports) = reports();
    let mut voice = Silent::new(outbox);
    voice.say(utterance(3, "Words."));
    voice.hush();
    voice.say(utterance(4, "Words."));
    assert_eq!(reports.next(), Report::Failed(3, Trouble::NoService));
    assert_eq!(reports.next(), Report::Failed(4, Trouble::NoService));
}

#[test]
fn a_recorder_notes_what_it_is_asked() {
    let recorder = Recorder::default();
    let mut voice = recorder.clone();
    voice.say(utterance(1, "Words."));
    voice.hush();
    let heard = [Heard::Said(utterance(1, "Words.")), Heard::Hushed];
    assert_eq!(recorder.take(), heard);
    assert_eq!(recorder.take(), []);
}
