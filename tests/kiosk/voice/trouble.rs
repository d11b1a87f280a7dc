//! A service that is not there, does not answer, talks nonsense or dies: told, and never waited
//! for by the kiosk.

use std::os::unix::net::UnixListener;
use std::time::Duration;

use fluoroscopy_kiosk::speech::backend::ssip::{AddressError, SpeechDispatcher, Timeouts, address};
use fluoroscopy_kiosk::speech::backend::{SpeechBackend, SpeechError, SpeechEvent};

use super::service::{Happening, Manner, Service, TIMEOUTS, socket};
use super::{LONG, in_language, reports, utterance};

const ENGLISH: [&str; 1] = ["English (America)\ten-US\tnone"];

#[test]
fn without_a_service_each_utterance_fails() {
    let (outbox, reports) = reports();
    let mut voice = SpeechDispatcher::at(&socket(), outbox);
    voice.speak(utterance(1, "One."));
    voice.speak(utterance(2, "Two."));
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(1, SpeechError::NoService)
    );
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(2, SpeechError::NoService)
    );
}

#[test]
fn nothing_is_done_before_there_is_something_to_say() {
    let socket = socket();
    let (outbox, _reports) = reports();
    // Had it looked for the service before, it would now leave it alone.
    let timeouts = Timeouts {
        retry: LONG * 10,
        ..TIMEOUTS
    };
    let mut voice = SpeechDispatcher::at(&socket, outbox).with_timeouts(timeouts);
    voice.cancel();
    let service = Service::start_at(&socket, Manner::with(&ENGLISH));
    voice.speak(utterance(1, "One."));
    assert_eq!(service.words().0, "One.");
}

#[test]
fn a_service_that_never_answers_is_not_waited_for() {
    let socket = socket();
    let _mute = UnixListener::bind(&socket).expect("a socket can be made");
    // Were the caller to wait for this one, the test would stand still for minutes.
    let timeouts = Timeouts {
        reply: LONG * 2,
        slow_reply: LONG * 2,
        ..TIMEOUTS
    };
    let mut patient = SpeechDispatcher::at(&socket, reports().0).with_timeouts(timeouts);
    patient.speak(utterance(1, "One."));
    patient.cancel();
    patient.speak(utterance(2, "Two."));
    drop(patient);
    let (outbox, reports) = reports();
    let mut voice = SpeechDispatcher::at(&socket, outbox).with_timeouts(TIMEOUTS);
    voice.speak(utterance(3, "Three."));
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(3, SpeechError::NoService)
    );
}

#[test]
fn a_service_that_falls_silent_is_not_waited_for() {
    let silences = [
        ("SET SELF RATE", ""),
        ("LIST SYNTHESIS_VOICES", "249-first of ma"),
        ("SPEAK", ""),
    ];
    for (request, last) in silences {
        let service = Service::start(Manner {
            odd: Some((request, last)),
            ..Manner::with(&ENGLISH)
        });
        let (mut voice, reports) = service.voice();
        voice.speak(utterance(1, "One."));
        let failed = SpeechEvent::Failed(1, SpeechError::NoService);
        assert_eq!(reports.next(), failed, "{request}");
    }
}

#[test]
fn words_that_never_begin_fail() {
    let service = Service::start(Manner::with(&ENGLISH));
    let (outbox, reports) = reports();
    let timeouts = Timeouts {
        first_sound: Duration::from_millis(200),
        ..TIMEOUTS
    };
    let mut voice = service.voice_into(outbox, timeouts);
    voice.speak(utterance(1, "One."));
    service.words();
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(1, SpeechError::NoService)
    );
}

#[test]
fn a_service_that_dies_in_mid_sentence_is_found_again() {
    let mut service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "One."));
    service.words();
    service.begin(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    service.hang_up();
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(1, SpeechError::NoService)
    );
    voice.speak(utterance(2, "Two."));
    assert_eq!(service.words().0, "Two.");
    service.begin(1);
    service.end(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(2));
    assert_eq!(reports.next(), SpeechEvent::Ended(2));
}

#[test]
fn a_service_that_comes_late_is_found() {
    let socket = socket();
    let (outbox, reports) = reports();
    let mut voice = SpeechDispatcher::at(&socket, outbox).with_timeouts(TIMEOUTS);
    voice.speak(utterance(1, "One."));
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(1, SpeechError::NoService)
    );
    let service = Service::start_at(&socket, Manner::with(&ENGLISH));
    voice.speak(utterance(2, "Two."));
    assert_eq!(service.words().0, "Two.");
}

#[test]
fn a_service_that_did_not_answer_is_left_alone_for_a_while() {
    let service = Service::start(Manner {
        hangs_up_on: Some("SET SELF CLIENT_NAME"),
        ..Manner::with(&ENGLISH)
    });
    let (outbox, reports) = reports();
    let timeouts = Timeouts {
        retry: LONG * 10,
        ..TIMEOUTS
    };
    let mut voice = service.voice_into(outbox, timeouts);
    for id in 1..=5 {
        voice.speak(utterance(id, "Words."));
        assert_eq!(
            reports.next(),
            SpeechEvent::Failed(id, SpeechError::NoService)
        );
    }
    let happened = service.so_far();
    let calls = happened.iter().filter(|it| **it == Happening::Connected);
    assert_eq!(calls.count(), 1, "{happened:?}");
}

#[test]
fn nonsense_ends_the_connection_and_nothing_else() {
    let long = "2".repeat(100_000);
    let nonsense = [
        "garbage\r\n",
        "\r\n",
        "2\r\n",
        "é1é hello\r\n",
        "208+OK\r\n",
        "999 WHAT\r\n",
        "225 OK MESSAGE QUEUED\r\n",
        long.leak(),
    ];
    for odd in nonsense {
        let service = Service::start(Manner {
            odd: Some(("SPEAK", odd)),
            ..Manner::with(&ENGLISH)
        });
        // It is known for what it is, not waited out.
        let timeouts = Timeouts {
            reply: LONG * 2,
            ..TIMEOUTS
        };
        let (outbox, reports) = reports();
        let mut voice = service.voice_into(outbox, timeouts);
        voice.speak(utterance(1, "One."));
        let start: String = odd.chars().take(20).collect();
        let failed = SpeechEvent::Failed(1, SpeechError::NoService);
        assert_eq!(reports.next(), failed, "{start:?}");
        voice.speak(in_language(2, "th", "Still there."));
        let failed = SpeechEvent::Failed(2, SpeechError::NoVoice);
        assert_eq!(reports.next(), failed, "{start:?}");
    }
}

#[test]
fn events_that_are_not_understood_are_passed_over() {
    let mut service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(utterance(1, "One."));
    service.words();
    service.send("799-?\r\n799 SOMETHING NEW\r\n701 BEGIN\r\n702-99\r\n702-1\r\n702 END\r\n");
    service.begin(1);
    service.end(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    assert_eq!(reports.next(), SpeechEvent::Ended(1));
}

#[test]
fn the_socket_is_where_the_service_s_own_clients_look() {
    let found = |variables: &[(&str, &str)]| {
        address(|name| {
            let set = variables.iter().find(|(known, _)| *known == name);
            set.map(|(_, value)| value.into())
        })
    };
    let runtime = ("XDG_RUNTIME_DIR", "/run/user/7");
    let home = ("HOME", "/home/kiosk");
    let path = |path: &str| Ok(path.into());
    assert_eq!(
        found(&[home]),
        path("/home/kiosk/.cache/speech-dispatcher/speechd.sock")
    );
    let below_runtime = path("/run/user/7/speech-dispatcher/speechd.sock");
    assert_eq!(found(&[home, runtime]), below_runtime);
    let address = |value| ("SPEECHD_ADDRESS", value);
    assert_eq!(
        found(&[runtime, address("unix_socket:/tmp/x")]),
        path("/tmp/x")
    );
    assert_eq!(found(&[runtime, address("unix_socket")]), below_runtime);
    assert_eq!(found(&[]), Err(AddressError::NoFolder));
    for network in [
        "inet_socket:127.0.0.1:6560",
        "inet_socket",
        "nonsense",
        "unix_socket:x",
    ] {
        let refused = found(&[runtime, address(network)]);
        assert_eq!(refused, Err(AddressError::NotLocal(network.to_owned())));
    }
}
