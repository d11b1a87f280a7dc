//! A person's recordings are heard as they are, through the real speech service and a sound server that
//! writes what it plays into a file, which is held against the recordings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::time::Duration;

use fluoroscopy_kiosk::app::{Kiosk, Message, SpeechMessage, Start};
use fluoroscopy_kiosk::audio::AudioClip;
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::overlay::{self, FirstLanguages};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::speech::backend::{
    BackendCall, RecordingBackend, SpeechBackend, SpeechEvent, Utterance,
};
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};

use crate::ear::{Kiosk as Ear, LIKE};
use crate::help::{SIZES, catalogue, content, on_stage};
use crate::sound::{envelope, likeness, wav};

const CARD: &str = "what-is-it/moves";

/// The example folder, made by eSpeak NG.
fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings/clinic/voices/fil")
}

/// A copy of the example, signed by the program.
fn signed(name: &str) -> PathBuf {
    let root = crate::folders::empty(&format!("recorded-{name}"));
    let folder = root.join("clinic/voices/fil");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    for file in fs::read_dir(example()).expect("the example is in the source") {
        let file = file.expect("it can be read").path();
        fs::copy(&file, folder.join(file.file_name().expect("a file"))).expect("a copy");
    }
    let settings = root.join("settings.toml");
    let overlay = format!("overlay = \"{}\"\n", root.join("clinic").display());
    fs::write(&settings, overlay).expect("the target folder can be written");
    let signed = process::Command::new(env!("CARGO_BIN_EXE_fluoroscopy-kiosk"))
        .args(["voice", "sign", "--language", "fil", "--settings"])
        .arg(&settings)
        .args(["--speaker", "eSpeak NG", "--date", "2026-11-20"])
        .output();
    assert!(signed.expect("the program was built").status.success());
    root.join("clinic")
}

/// A kiosk that shows a screen in Filipino, with a clinic's folder, and what it asks of a voice.
fn stage(clinic: &Path, place: &str) -> (HeadlessKiosk, RecordingBackend) {
    let mut catalogue = catalogue();
    let overlay = overlay::read(clinic, &catalogue, &content(), &FirstLanguages::default());
    catalogue.add(overlay.additions);
    let mut settings = Settings::defaults(&catalogue);
    settings.exams.clear();
    let start = Start {
        language: Some("fil".to_owned()),
        route: Route::parse(place, &content()),
        hold_still: true,
        ..Start::default()
    };
    let kiosk = Kiosk::new(content(), catalogue, settings, &start, SIZES[0]);
    let backend = RecordingBackend::default();
    let kiosk = kiosk.with_speech(Box::new(backend.clone()), channel().1);
    (on_stage(kiosk, SIZES[0]), backend)
}

/// Passes on what the kiosk asks of its voice; returns what it wants to be heard.
fn pass_on(backend: &RecordingBackend, ear: &mut Ear) -> Vec<Utterance> {
    let mut said = Vec::new();
    for call in backend.take() {
        match call {
            BackendCall::Cancel => ear.voice.cancel(),
            BackendCall::Speak(utterance) => {
                ear.voice.speak(utterance.clone());
                said.push(utterance);
            }
        }
    }
    said
}

fn listen(stage: &mut HeadlessKiosk) {
    stage.send(chrome::Message::Listen(listen_bar::Message::Listen));
}

/// The loudness of recordings, one after the other.
fn expected(files: &[PathBuf]) -> Vec<f64> {
    let all = files.iter().flat_map(|file| {
        let audio = AudioClip::read(file).expect("a recording");
        wav(&audio.to_wavs(100, Duration::MAX)[0].file)
    });
    envelope(&all.collect::<Vec<_>>())
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_recorded_card_is_heard_from_its_files_and_marked_block_by_block() {
    let clinic = signed("card");
    let (mut stage, backend) = stage(&clinic, CARD);
    let mut ear = Ear::start("recorded");
    ear.sound.record();
    listen(&mut stage);
    let (mut files, mut marked) = (Vec::new(), Vec::new());
    loop {
        for utterance in pass_on(&backend, &mut ear) {
            files.push(utterance.recording.expect("a recording"));
        }
        if !stage.kiosk().is_listening() {
            break;
        }
        let report = ear.next();
        assert!(!matches!(report, SpeechEvent::Sentence(..)), "{report:?}");
        if let SpeechEvent::Begun(_) = report {
            let spoken = stage.kiosk().spoken().expect("a block is marked");
            marked.push(spoken.id.as_str().to_owned());
        }
        stage.send(Message::Speech(SpeechMessage::Backend(report)));
    }
    let heard = ear.sound.heard();
    let likeness_of = |files: &[PathBuf]| likeness(&heard, &expected(files));
    let like = likeness_of(&files);
    eprintln!(
        "{} recordings were heard, with a likeness of {like:.2}",
        files.len()
    );
    assert!(like > LIKE, "a likeness of {like:.2}");
    let stems: Vec<_> = files
        .iter()
        .map(|it| it.file_stem().expect("a name").to_string_lossy())
        .collect();
    assert_eq!(stems, marked);
    assert_eq!(files.len(), 8);
    // Another order is another sound.
    let mut other = files;
    other.reverse();
    let like = likeness_of(&other);
    assert!(
        like < LIKE - 0.1,
        "in another order: a likeness of {like:.2}"
    );
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn stop_and_the_next_card_end_a_recording_at_once_and_words_follow() {
    let clinic = signed("stop");
    let mut ear = Ear::start("unheard");
    let endings: [fn(&mut HeadlessKiosk); 2] = [
        |stage| stage.send(chrome::Message::Listen(listen_bar::Message::Stop)),
        |stage| stage.send(chrome::Message::Next),
    ];
    for end in endings {
        let (mut stage, backend) = stage(&clinic, CARD);
        ear.sound.record();
        listen(&mut stage);
        // To the longest.
        for _ in 0..5 {
            let next = listen_bar::Message::Command(Command::Next);
            stage.send(chrome::Message::Listen(next));
        }
        let said = pass_on(&backend, &mut ear)
            .pop()
            .expect("something is played");
        let file = said.recording.expect("a recording");
        assert!(file.ends_with("film-moves-description.flac"), "{file:?}");
        ear.sound.wait_for_sound();
        end(&mut stage);
        assert_eq!(pass_on(&backend, &mut ear), []);
        let heard = ear.sound.heard().len();
        let whole = expected(&[file]).len();
        eprintln!("{heard} of {whole} pieces were heard");
        assert!((2..whole / 2).contains(&heard), "{heard} of {whole} pieces");
    }
    ear.say_or_play("en", "It has ended.", None);
    ear.wait_for_end();
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_player_that_dies_is_told_and_the_next_recording_is_heard() {
    let mut ear = Ear::start("player");
    let file = example().join("home-notice.flac");
    ear.sound.record();
    ear.say_or_play("fil", "Words.", Some(file.clone()));
    ear.sound.wait_for_sound();
    ear.kill_synthesizer();
    ear.wait_for_failure();
    ear.sound.heard();
    ear.sound.record();
    ear.say_or_play("fil", "Words.", Some(file.clone()));
    ear.wait_for_end();
    let like = likeness(&ear.sound.heard(), &expected(&[file]));
    assert!(like > LIKE, "a likeness of {like:.2}");
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_recording_is_about_as_loud_as_the_synthesizer() {
    let mut ear = Ear::start("loudness");
    let mut loudness = |recording: Option<PathBuf>| {
        ear.sound.record();
        ear.say_or_play(
            "en",
            "Please tell your team now, before the examination.",
            recording,
        );
        ear.wait_for_end();
        let heard = ear.sound.heard();
        let power = heard.iter().map(|it| it * it).sum::<f64>() / heard.len() as f64;
        10.0 * (power / 32768.0 / 32768.0).log10()
    };
    let said = loudness(None);
    for name in ["home-notice.flac", "what-is-it-title.wav"] {
        let played = loudness(Some(example().join(name)));
        eprintln!("{said:.1} dBFS said, {played:.1} dBFS played: {name}");
        assert!(
            (said - played).abs() < 4.0,
            "{said:.1} and {played:.1} dBFS"
        );
    }
}
