//! Sentences: how they are marked for the service, what comes of its marks, and what their absence
//! tells.

use std::time::{Duration, Instant};

use fluoroscopy_kiosk::language::sentences::sentences;
use fluoroscopy_kiosk::speech::backend::ssip::Timeouts;
use fluoroscopy_kiosk::speech::backend::{SpeechBackend, SpeechError, SpeechEvent};

use super::service::{Manner, Service, TIMEOUTS};
use super::{LONG, reports, utterance};

const ENGLISH: [&str; 1] = ["English (America)\ten-US\tnone"];

#[test]
fn a_sentence_ends_at_the_full_stop_of_each_script() {
    let texts = [
        ("en", "It takes 2.5 minutes. Does it hurt? No!", 3),
        ("es", "¿Está embarazada? Dígalo.", 2),
        ("ar", "هل أنت حامل؟ أخبرنا.", 2),
        ("ur", "کیا آپ حاملہ ہیں؟ ہمیں بتائیں۔ شکریہ۔", 3),
        ("hi", "आप लेटेंगे। क्या दर्द होगा? नहीं।", 3),
        ("zh-Hans", "您躺着。会疼吗？不会。", 3),
        ("am", "ይተኛሉ። ያማል? አያምም።", 3),
        ("my", "လဲပါ။ နာသလား။", 2),
        ("hy", "Պառկեք։ Ոչ։", 2),
        ("km", "ដេក។ ទេ។", 2),
        ("en", "no full stop", 1),
        ("en", "", 0),
    ];
    for (tag, text, count) in texts {
        let found = sentences(text);
        assert_eq!(found.len(), count, "{tag}: {text:?} at {found:?}");
        let joined: String = found.into_iter().map(|it| &text[it]).collect();
        assert_eq!(joined, text, "{tag}");
    }
}

/// The words are sent with their marks, after the mark and the silence that begin a message.
fn is_sent_as(words: &str, marked: &str) {
    let service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, _reports) = service.voice();
    voice.speak(utterance(7, words));
    let (said, how) = service.words();
    assert_eq!(said, words);
    let start = "<speak><mark name=\"kiosk-7-start\"/><break time=\"20ms\"/>\
                 <mark name=\"kiosk-7-0\"/>";
    assert_eq!(how["SSML"], format!("{start}{marked}</speak>"));
}

#[test]
fn the_mark_of_a_sentence_stands_before_the_full_stop_of_the_last_one() {
    let texts = [
        (
            "A < B & C. \"Next?\" Last",
            "A &lt; B &amp; C<mark name=\"kiosk-7-1\"/>. \"Next<mark name=\"kiosk-7-2\"/>?\" Last",
        ),
        (
            "您躺着。会疼吗？",
            "您躺着<mark name=\"kiosk-7-1\"/>。会疼吗？",
        ),
    ];
    texts
        .into_iter()
        .for_each(|(words, marked)| is_sent_as(words, marked));
}

#[test]
fn its_marks_tell_the_sentence() {
    let mut service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(7, "One. Two."));
    service.words();
    service.begin(1);
    // The last two are late ones of another message, and none of the kiosk's.
    for name in ["kiosk-7-start", "kiosk-7-0", "kiosk-6-1", "__spd_0"] {
        service.mark(1, name);
    }
    service.mark(1, "kiosk-7-1");
    service.end(1);
    let expected = [
        SpeechEvent::Begun(7),
        SpeechEvent::Sentence(7, 0),
        SpeechEvent::Sentence(7, 1),
        SpeechEvent::Ended(7),
    ];
    for expected in expected {
        assert_eq!(reports.next(), expected);
    }
}

#[test]
fn long_sentences_have_marks_within_that_come_often_enough_to_tell_when_a_device_hangs() {
    let texts = [
        (
            "The doctor watches a moving picture. No.",
            "The doctor <mark name=\"kiosk-7-p0\"/>watches <mark name=\"kiosk-7-p1\"/>a moving \
             <mark name=\"kiosk-7-p2\"/>picture<mark name=\"kiosk-7-1\"/>. No.",
        ),
        // Not before a bracket: eSpeak NG would pause.
        (
            "Watches the moving (or still) picture",
            "Watches <mark name=\"kiosk-7-p0\"/>the moving (or still) <mark name=\"kiosk-7-p1\"/>picture",
        ),
        (
            "检查时医生看。",
            "检查时<mark name=\"kiosk-7-p0\"/>医生看。",
        ),
    ];
    texts
        .into_iter()
        .for_each(|(words, marked)| is_sent_as(words, marked));
}

#[test]
fn a_sentence_that_does_not_go_on_fails_within_five_seconds_of_its_last_mark() {
    let words = "This sentence is so long that nobody could say all of it within five seconds, \
                 not even somebody who speaks as fast as they can and never takes a breath.";
    for last in ["0", "p2"] {
        let mut service = Service::start(Manner::with(&ENGLISH));
        let (outbox, reports) = reports();
        let timeouts = Timeouts {
            mark: Duration::from_millis(200),
            ..TIMEOUTS
        };
        let mut voice = service.voice_into(outbox, timeouts);
        voice.speak(utterance(1, words));
        service.words();
        service.begin(1);
        for mark in ["start", "0", last] {
            service.mark(1, &format!("kiosk-1-{mark}"));
        }
        while reports.next() != SpeechEvent::Sentence(1, 0) {}
        let begun = Instant::now();
        let failed = SpeechEvent::Failed(1, SpeechError::NoService);
        while reports.next() != failed {}
        // All of the sentence may take half a minute.
        assert!(
            begun.elapsed() < Duration::from_secs(15),
            "{:?}",
            begun.elapsed()
        );
    }
}

#[test]
fn a_service_without_ssml_gets_plain_words() {
    let service = Service::start(Manner {
        odd: Some(("SET SELF SSML_MODE", "500 ERR INVALID COMMAND\r\n")),
        ..Manner::with(&ENGLISH)
    });
    let (mut voice, _reports) = service.voice();
    voice.speak(utterance(1, "A < B. C."));
    assert_eq!(service.words().1["SSML"], "A < B. C.");
}

#[test]
fn what_begins_without_the_first_mark_are_not_the_words() {
    let mut service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "One."));
    service.words();
    service.begin(1);
    service.mark(1, "kiosk-1-start");
    service.mark(1, "kiosk-1-0");
    service.end(1);
    voice.speak(utterance(2, "Two."));
    service.words();
    service.begin(2);
    let expected = [
        SpeechEvent::Begun(1),
        SpeechEvent::Sentence(1, 0),
        SpeechEvent::Ended(1),
        SpeechEvent::Begun(2),
        SpeechEvent::Failed(2, SpeechError::NoService),
    ];
    for expected in expected {
        assert_eq!(reports.next(), expected);
    }
}

#[test]
fn words_that_do_not_go_on_fail() {
    for marks in [&["start"][..], &["start", "0"]] {
        let mut service = Service::start(Manner::with(&ENGLISH));
        let (outbox, reports) = reports();
        let timeouts = Timeouts {
            mark: Duration::from_millis(200),
            ..TIMEOUTS
        };
        let mut voice = service.voice_into(outbox, timeouts);
        voice.speak(utterance(1, "One. Two."));
        service.words();
        service.begin(1);
        for mark in marks {
            service.mark(1, &format!("kiosk-1-{mark}"));
        }
        let failed = SpeechEvent::Failed(1, SpeechError::NoService);
        while reports.next() != failed {}
    }
}

#[test]
fn what_takes_too_long_is_told_before_it_ends() {
    let service = Service::start(Manner {
        odd: Some(("LIST SYNTHESIS_VOICES", "")),
        ..Manner::with(&ENGLISH)
    });
    let (outbox, reports) = reports();
    let timeouts = Timeouts {
        slow_reply: LONG * 2,
        first_sound: Duration::from_millis(200),
        ..TIMEOUTS
    };
    let mut voice = service.voice_into(outbox, timeouts);
    voice.speak(utterance(1, "One."));
    let failed = SpeechEvent::Failed(1, SpeechError::NoService);
    assert_eq!(reports.next(), failed);
}
