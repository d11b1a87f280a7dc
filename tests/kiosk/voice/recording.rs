//! A recording, as the service is asked to play it.

use std::fs;
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::speech::backend::{
    SpeechBackend, SpeechError, SpeechEvent, Utterance, Volume,
};

use super::service::{Manner, Service};
use super::utterance;

const ENGLISH: [&str; 1] = ["English (America)\ten-US\tnone"];

fn recording() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings/clinic/voices/fil");
    folder.join("home-title.flac")
}

/// A recording in a language without a voice.
fn recorded(id: u64, file: &Path) -> Utterance {
    Utterance {
        language: "fil".to_owned(),
        recording: Some(file.to_owned()),
        ..utterance(id, "Ano ito?")
    }
}

/// The file that the service is asked to play.
fn played(ssml: &str) -> PathBuf {
    let (_, rest) = ssml.split_once("<audio src=\"").expect("a file");
    let (path, end) = rest.split_once('"').expect("its end");
    assert_eq!(end, "/></speak>");
    path.into()
}

#[test]
fn a_private_file_is_played_by_the_module_that_can_and_removed_when_it_is_over() {
    let mut service = Service::start(Manner {
        modules: vec![("rhvoice", vec![]), ("espeak-ng", ENGLISH.to_vec())],
        ..Manner::default()
    });
    let (mut voice, reports) = service.voice();
    voice.speak(recorded(1, &recording()));
    let (words, how) = service.words();
    assert_eq!(
        (words.as_str(), how["OUTPUT_MODULE"].as_str()),
        ("", "espeak-ng")
    );
    let path = played(&how["SSML"]);
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(&path)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    let wav = hound::WavReader::open(&path).expect("a WAV file");
    assert_eq!((wav.spec().sample_rate, wav.spec().channels), (22_050, 1));
    service.begin(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    service.mark(1, "kiosk-1-0");
    // Another program has cancelled it: the mark of a sentence is not told of a recording.
    service.send("703-1\r\n703-1\r\n703 CANCELED\r\n");
    assert_eq!(reports.next(), SpeechEvent::Ended(1));
    voice.speak(utterance(2, "Words."));
    assert_eq!(service.words().0, "Words.");
    assert!(!path.exists(), "the file stays");
}

#[test]
fn cancelling_removes_the_file() {
    let service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, _reports) = service.voice();
    voice.speak(recorded(1, &recording()));
    let path = played(&service.words().1["SSML"]);
    voice.cancel();
    voice.speak(utterance(2, "Words."));
    assert_eq!(service.words().0, "Words.");
    assert!(!path.exists(), "the file stays");
}

#[test]
fn the_volume_is_in_the_file_because_the_service_does_not_apply_it() {
    let service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, _reports) = service.voice();
    let mut peak = |id, volume| {
        voice.speak(Utterance {
            volume: Volume(volume),
            ..recorded(id, &recording())
        });
        let path = played(&service.words().1["SSML"]);
        let mut wav = hound::WavReader::open(&path).expect("a WAV file");
        let samples = wav
            .samples::<i16>()
            .map(|it| it.expect("whole").unsigned_abs());
        let peak = f32::from(samples.max().expect("some"));
        voice.cancel();
        peak
    };
    let (loud, quiet) = (peak(1, 100), peak(2, 20));
    assert!((loud / quiet - 5.0).abs() < 0.1, "{loud} and {quiet}");
}

#[test]
fn what_is_over_too_soon_was_not_heard() {
    let mut service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(recorded(1, &recording()));
    service.words();
    service.begin(1);
    service.end(1);
    assert_eq!(reports.next(), SpeechEvent::Begun(1));
    assert_eq!(
        reports.next(),
        SpeechEvent::Failed(1, SpeechError::NoService)
    );
}

#[test]
fn a_recording_that_cannot_be_played_is_spoken_if_there_is_a_voice() {
    let broken = std::env::temp_dir().join(format!("kiosk-broken-{}.wav", std::process::id()));
    fs::write(&broken, "no sound").expect("a temporary file can be written");
    let service = Service::start(Manner::with(&ENGLISH));
    let (mut voice, reports) = service.voice();
    voice.speak(recorded(1, &broken));
    assert_eq!(reports.next(), SpeechEvent::Failed(1, SpeechError::NoVoice));
    voice.speak(Utterance {
        language: "en".to_owned(),
        ..recorded(2, &broken)
    });
    assert_eq!(service.words().0, "Ano ito?");
    fs::remove_file(&broken).expect("it was written");
    // Nor by a service without the module.
    let service = Service::start(Manner {
        modules: vec![("rhvoice", ENGLISH.to_vec())],
        ..Manner::default()
    });
    let (mut voice, reports) = service.voice();
    voice.speak(recorded(3, &recording()));
    assert_eq!(reports.next(), SpeechEvent::Failed(3, SpeechError::NoVoice));
}
