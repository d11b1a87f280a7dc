//! What is heard is the words of the page, whatever befalls the speech service: the real service
//! with a real synthesizer and a sound server of its own, whose sound is recorded and held against
//! what `espeak-ng` makes of the words.

use std::process::Command;

use fluoroscopy_kiosk::speech::backend::{SpeechError, SpeechEvent};

use crate::ear::{Kiosk, LIKE, expected, signal, wait_until};
use crate::sound::likeness;

const FIRST: &str = "The doctor watches a moving picture. You lie still. Does it hurt? No.";
const LONG_SENTENCE: &str = "The doctor watches a moving picture of the inside of your body while you lie \
    still on a table and while the camera moves slowly around you and somebody holds your hand.";
const LONG_CHINESE: &str = "检查时医生看着活动的图像您躺着不动有一台机器在您周围慢慢移动有人一直在您身边陪着您直到检查结束。";
const OTHER: &str = "Please tell your team now, before the examination, if you may be pregnant.";

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_words_of_the_page_are_heard_and_other_sounds_are_told_from_them() {
    let mut kiosk = Kiosk::start("page");
    kiosk.assert_heard(FIRST);
    kiosk.assert_heard(OTHER);
    kiosk.sound.record();
    let dummy = "/usr/share/sounds/speech-dispatcher/dummy-message.wav";
    let played = Command::new("paplay")
        .args(["--server", &kiosk.sound.address(), dummy])
        .status();
    assert!(played.expect("paplay runs").success());
    let dummy = kiosk.sound.heard();
    kiosk.sound.record();
    kiosk.say("en", OTHER);
    kiosk.wait_for_end();
    let other = kiosk.sound.heard();
    for (sound, what) in [(dummy, "the service's own message"), (other, "other words")] {
        let likeness = likeness(&sound, &expected(FIRST));
        assert!(likeness < LIKE - 0.1, "{what}: a likeness of {likeness:.2}");
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_synthesizer_that_dies_is_told_and_started_again_but_not_a_third_time() {
    let mut kiosk = Kiosk::start("abort");
    for _ in 0..2 {
        kiosk.say("en", FIRST);
        kiosk.wait_for_second_sentence();
        signal("ABRT", kiosk.synthesizer());
        kiosk.wait_for_failure();
    }
    kiosk.say("en", FIRST);
    assert_eq!(
        kiosk.next(),
        SpeechEvent::Failed(3, SpeechError::NoService),
        "words that have ended it twice"
    );
    kiosk.assert_heard(OTHER);
    // It may die while nothing is said, too.
    signal("KILL", kiosk.synthesizer());
    kiosk.assert_heard(OTHER);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_service_that_is_killed_is_started_again() {
    let mut kiosk = Kiosk::start("kill");
    // `KIOSK_KILLS=100` kills it more often.
    let times = std::env::var("KIOSK_KILLS").ok();
    for _ in 0..times.and_then(|it| it.parse().ok()).unwrap_or(3) {
        kiosk.say("en", "No.");
        kiosk.wait_for_end();
        // Its socket and its pid file stay.
        signal("KILL", kiosk.service());
    }
    kiosk.say("en", FIRST);
    kiosk.wait_for_second_sentence();
    signal("KILL", kiosk.service());
    kiosk.wait_for_failure();
    kiosk.assert_heard(FIRST);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn what_hangs_is_told_and_started_again() {
    let mut kiosk = Kiosk::start("hang");
    for of in [Kiosk::synthesizer, Kiosk::service] {
        kiosk.say("en", FIRST);
        kiosk.wait_for_second_sentence();
        signal("STOP", of(&kiosk));
        kiosk.wait_for_failure();
        // What the device still had is heard first.
        kiosk.say("en", "No.");
        kiosk.wait_for_end();
        kiosk.assert_heard(FIRST);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_sound_device_that_hangs_is_told_in_mid_sentence() {
    let mut kiosk = Kiosk::start("device");
    for words in [LONG_SENTENCE, LONG_CHINESE] {
        let language = if words == LONG_SENTENCE {
            "en"
        } else {
            "zh-Hans"
        };
        kiosk.say(language, words);
        kiosk.wait_for(SpeechEvent::Sentence(kiosk.last, 0));
        kiosk.sound.hang(true);
        kiosk.wait_for_failure();
        kiosk.sound.hang(false);
        // What the device still had is heard first.
        kiosk.say("en", "No.");
        kiosk.wait_for_end();
        kiosk.assert_heard(FIRST);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn without_a_sound_device_it_is_told_and_heard_as_soon_as_there_is_one() {
    let mut kiosk = Kiosk::start("mute");
    kiosk.use_sound_server("unix:/nonexistent");
    for _ in 0..3 {
        kiosk.say("en", FIRST);
        kiosk.wait_for_failure();
    }
    kiosk.use_sound_server(&kiosk.sound.address());
    kiosk.assert_heard(FIRST);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_service_that_starts_late_is_told_and_heard_as_soon_as_it_listens() {
    let mut kiosk = Kiosk::start("late");
    let server = kiosk.sound.address();
    kiosk.start_with(&format!("sleep 6; export PULSE_SERVER={server}"));
    kiosk.say("en", FIRST);
    kiosk.wait_for_failure();
    kiosk.say("en", FIRST);
    let report = kiosk.next();
    if report == SpeechEvent::Failed(kiosk.last, SpeechError::NoService) {
        // The service that was left alone for a second is asked again.
        wait_until("the service listens", || {
            kiosk.folder.join("socket").exists()
        });
        kiosk.assert_heard(FIRST);
    } else {
        kiosk.wait_for_end();
    }
}
