//! Services with several synthesizers, or with none for a language.

use fluoroscopy_kiosk::speech::backend::{SpeechBackend, SpeechError, SpeechEvent};

use super::service::{Happening, Manner, Service};
use super::{in_language, utterance};

fn several() -> Service {
    let modules = vec![
        ("dummy", vec!["dummy\ten\tnone", "dummy\tvi\tnone"]),
        ("flite", vec!["kal\ten\tnone", "broken"]),
        (
            "espeak-ng",
            vec!["English\ten-US\tnone", "Vietnamese\tvi\tnone"],
        ),
    ];
    Service::start(Manner {
        modules,
        ..Manner::default()
    })
}

#[test]
fn the_first_synthesizer_with_a_voice_speaks_and_never_the_dummy() {
    let mut service = several();
    let (mut voice, _reports) = service.voice();
    for (message, language, module, name) in [
        (1, "en", "flite", "kal"),
        (2, "vi", "espeak-ng", "Vietnamese"),
        (3, "en", "flite", "kal"),
    ] {
        voice.speak(in_language(message.into(), language, "Words."));
        let (_, how) = service.words();
        assert_eq!(how["OUTPUT_MODULE"], module);
        assert_eq!(how["SYNTHESIS_VOICE"], name);
        service.end(message);
    }
}

#[test]
fn without_a_voice_nothing_is_said() {
    let mut service = several();
    let (mut voice, reports) = service.voice();
    voice.speak(in_language(1, "km", "Words."));
    assert_eq!(reports.next(), SpeechEvent::Failed(1, SpeechError::NoVoice));
    let asked = service.so_far();
    let spoke = Happening::Asked("SPEAK".to_owned());
    assert!(!asked.contains(&spoke), "{asked:?}");
    // And the next one is, as if nothing had been.
    voice.speak(utterance(2, "Words."));
    assert_eq!(service.words().0, "Words.");
    service.begin(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(2));
}

#[test]
fn voices_are_asked_for_once() {
    let service = several();
    let (mut voice, reports) = service.voice();
    let mut lists = 0;
    for id in 1..=3 {
        voice.speak(in_language(id, "km", "Words."));
        assert_eq!(
            reports.next(),
            SpeechEvent::Failed(id, SpeechError::NoVoice)
        );
        let asked = service.so_far().into_iter();
        let list = Happening::Asked("LIST SYNTHESIS_VOICES".to_owned());
        lists += asked.filter(|it| *it == list).count();
    }
    assert_eq!(lists, 2, "one for each synthesizer");
}

#[test]
fn a_service_without_synthesizers_has_no_voice() {
    let service = Service::start(Manner::default());
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "Words."));
    assert_eq!(reports.next(), SpeechEvent::Failed(1, SpeechError::NoVoice));
}
