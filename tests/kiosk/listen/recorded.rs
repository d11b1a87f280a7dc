//! Listen where a person has recorded the screen.

use fluoroscopy_kiosk::app::Kiosk;
use fluoroscopy_kiosk::document::BlockRef;
use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::language::{Catalogue, Tag};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::Settings;
use fluoroscopy_kiosk::speech::backend::{
    BackendCall, Pace, RecordingBackend, SpeechError, SpeechEvent, Utterance, Volume,
};
use fluoroscopy_kiosk::speech::read_aloud::Command;
use fluoroscopy_kiosk::speech::spoken_blocks::spoken_blocks;
use fluoroscopy_kiosk::ui::chrome;
use fluoroscopy_kiosk::ui::listen_bar::Message;
use iced::advanced::widget::Id;

use super::{Ear, document};
use crate::help::{SIZES, content, on_stage, start};
use crate::recordings::signed;

const CARD: &str = "what-is-it/moves";

/// A kiosk that has a clinic's recordings.
fn ear(catalogue: &Catalogue, language: &str, second: Option<&str>, place: &str) -> Ear {
    let mut settings = Settings::defaults(catalogue);
    settings.exams.clear();
    settings.touch_again = std::time::Duration::ZERO;
    let start = start(language, second, place);
    let kiosk = Kiosk::new(content(), catalogue.clone(), settings, &start, SIZES[0]);
    let recorder = RecordingBackend::default();
    let (outbox, inbox) = channel();
    let kiosk = kiosk.with_speech(Box::new(recorder.clone()), inbox);
    Ear {
        stage: on_stage(kiosk, SIZES[0]),
        recorder,
        _outbox: outbox,
    }
}

/// The name of the recording that is played.
fn file(utterance: &Utterance) -> Option<String> {
    let path = utterance.recording.as_ref()?;
    Some(path.file_stem()?.to_str()?.to_owned())
}

fn shows(ear: &mut Ear, id: &str) -> bool {
    let wanted = Some(Id::from(id.to_owned()));
    ear.stage.walk().iter().any(|it| it.node.id == wanted)
}

#[test]
fn a_screen_that_is_recorded_whole_is_heard_in_recordings_block_by_block() {
    let (_clinic, catalogue) = signed("listen");
    for place in ["home", CARD] {
        let mut ear = ear(&catalogue, "fil", None, place);
        let route = ear.stage.kiosk().route();
        let mut said = ear.listen();
        // What is not translated yet is said in English.
        said.retain(|it| it.language == "fil");
        let files: Vec<_> = said
            .iter()
            .map(|it| file(it).expect("a recording"))
            .collect();
        let mut blocks = document("fil", route).blocks;
        blocks.retain(|it| it.language.as_str() == "fil");
        let ids: Vec<_> = blocks.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(files, ids, "{place}");
    }
}

#[test]
fn the_pages_are_turned_in_recordings_too() {
    let (_clinic, catalogue) = signed("listen-all");
    let mut ear = ear(&catalogue, "fil", None, "home");
    assert!(
        shows(&mut ear, "read-everything"),
        "Filipino has a person's voice"
    );
    ear.ask(Message::ListenAll);
    let card = ear.stage.kiosk().route();
    assert_eq!(card, Route::parse(CARD, &content()).expect("a card"));
    while let [utterance] = &ear.said()[..] {
        let is_own = utterance.language == "fil";
        assert_eq!(utterance.recording.is_some(), is_own, "{utterance:?}");
        ear.let_end(utterance);
    }
    let later = std::time::Instant::now() + std::time::Duration::from_secs(3);
    ear.stage.send(fluoroscopy_kiosk::app::Message::Tick(later));
    assert_ne!(ear.stage.kiosk().route(), card);
    assert!(ear.stage.kiosk().is_listening());
}

#[test]
fn a_screen_with_a_gap_is_left_to_the_synthesizer_as_a_whole() {
    let (clinic, _) = signed("listen-gap");
    let gap = clinic.root.join("voices/fil/film-moves-still.flac");
    std::fs::remove_file(gap).expect("it was copied");
    let catalogue = clinic.read().catalogue;
    let said = ear(&catalogue, "fil", None, CARD).listen();
    assert!(said.len() > 3 && said.iter().all(|it| it.recording.is_none()));
    let said = ear(&catalogue, "fil", None, "home").listen();
    let own = said.iter().filter(|it| it.language == "fil");
    let recorded: Vec<_> = own.map(|it| it.recording.is_some()).collect();
    assert!(
        recorded.len() > 10 && !recorded.contains(&false),
        "the other screen"
    );
    // No synthesizer speaks Filipino: that is told as without recordings.
    let mut ear = ear(&catalogue, "fil", None, CARD);
    ear.ask(Message::Listen);
    let id = ear.one().id;
    ear.tell(SpeechEvent::Failed(id, SpeechError::NoVoice));
    assert!(shows(&mut ear, "listen-close"));
}

#[test]
fn a_recording_of_other_words_is_a_gap() {
    let (clinic, _) = signed("listen-stale");
    let clinic = clinic.with(
        "locales/fil/ours.ftl",
        "film-moves-still = X-ray: larawan\n",
    );
    let catalogue = clinic.read().catalogue;
    let said = ear(&catalogue, "fil", None, CARD).listen();
    assert!(said.iter().all(|it| it.recording.is_none()));
    assert!(said.iter().any(|it| it.words == "X-ray: larawan"));
}

#[test]
fn words_in_another_language_keep_a_voice_of_their_own() {
    let (clinic, _) = signed("listen-english");
    let file = clinic.root.join("voices/fil/film-moves-still.flac");
    std::fs::remove_file(file).expect("it was copied");
    let catalogue = clinic.read().catalogue;
    let route = ear(&catalogue, "fil", None, CARD).stage.kiosk().route();
    let mut card = document("fil", route);
    let blocks = card.blocks.iter_mut();
    for block in blocks.filter(|it| it.id.as_str() == "film-moves-still") {
        block.language = Tag::new("en");
    }
    let recorded = |block: &BlockRef, words: &str| {
        let file = catalogue.recording(block.language.as_str(), block.id.as_str(), words)?;
        Some(file.to_owned())
    };
    let said = spoken_blocks(&[card], &|_| None, &recorded);
    let without: Vec<_> = said.iter().filter(|it| it.recording.is_none()).collect();
    assert_eq!((said.len(), without.len()), (8, 1));
    assert_eq!(without[0].language, "en");
}

#[test]
fn of_two_languages_each_is_judged_by_itself() {
    let (_clinic, catalogue) = signed("listen-two");
    for (first, second) in [("fil", "en"), ("en", "fil")] {
        let mut ear = ear(&catalogue, first, Some(second), CARD);
        let said = ear.listen();
        let recorded = said.iter().filter(|it| it.recording.is_some()).count();
        assert_eq!(recorded, 8, "{first}+{second}");
        assert!(
            said.iter()
                .all(|it| it.recording.is_some() == (it.language == "fil"))
        );
        // The speed of the synthesizer can still be changed; the recording is not begun again for it.
        ear.ask(Message::Listen);
        let begun = ear.one();
        assert!(shows(&mut ear, "listen-pace"), "{first}+{second}");
        ear.ask(Message::OtherPace);
        let again = ear.said().into_iter().next().map(|it| it.pace);
        let wanted = (begun.language == "en").then_some(Pace::Fast);
        assert_eq!(again, wanted, "{first}+{second}");
    }
}

#[test]
fn the_speed_of_a_person_cannot_be_changed_and_the_words_for_it_stay() {
    let (_clinic, catalogue) = signed("listen-speed");
    let mut ear = ear(&catalogue, "fil", None, CARD);
    ear.ask(Message::OtherPace);
    ear.ask(Message::Listen);
    assert!(!shows(&mut ear, "listen-pace"));
    let normal = fluoroscopy_kiosk::document::pace(&crate::help::language("fil"), Pace::Usual.id());
    assert!(
        ear.stage.walk().iter().any(|it| it.node.name() == normal),
        "{normal}"
    );
    for id in [
        "listen-pause",
        "listen-repeat",
        "listen-next",
        "listen-louder",
        "listen-stop",
    ] {
        assert!(shows(&mut ear, id), "{id}");
    }
}

#[test]
fn pause_repeat_skip_and_louder_go_by_the_message_and_the_mark_with_them() {
    let (_clinic, catalogue) = signed("listen-controls");
    let mut ear = ear(&catalogue, "fil", None, CARD);
    let spoken = |ear: &Ear| {
        ear.stage
            .kiosk()
            .spoken()
            .map(|it| it.id.as_str().to_owned())
    };
    ear.ask(Message::Listen);
    let first = ear.one();
    assert_eq!(file(&first).as_deref(), Some("what-is-it-moves"));
    assert_eq!(spoken(&ear).as_deref(), Some("what-is-it-moves"));
    ear.let_end(&first);
    let second = ear.one();
    assert_eq!(spoken(&ear).as_deref(), Some("what-is-it-moves-photo"));
    ear.ask(Message::Command(Command::Pause));
    assert_eq!(ear.heard(), [BackendCall::Cancel]);
    assert_eq!(
        spoken(&ear).as_deref(),
        Some("what-is-it-moves-photo"),
        "while it is paused"
    );
    ear.ask(Message::Command(Command::Play));
    assert_eq!(ear.one().recording, second.recording);
    ear.ask(Message::Command(Command::Repeat));
    assert_eq!(ear.one().recording, second.recording);
    ear.ask(Message::Louder);
    let louder = ear.one();
    assert_eq!(
        (louder.volume, louder.recording),
        (Volume(80), second.recording)
    );
    ear.ask(Message::Command(Command::Next));
    assert_eq!(file(&ear.one()).as_deref(), Some("what-is-it-moves-movie"));
    assert_eq!(spoken(&ear).as_deref(), Some("what-is-it-moves-movie"));
    ear.stage.send(chrome::Message::Next);
    assert_eq!(ear.heard(), [BackendCall::Cancel], "the next card stops it");
    assert_eq!(spoken(&ear), None);
}
