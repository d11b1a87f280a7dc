//! Listen: what is said of each screen, what stops it, and where the mark stands.

mod all;
mod bar;
mod mark;
mod recorded;
mod sentence;
mod stops;
mod trouble;

use fluoroscopy_kiosk::app::{Message, SpeechMessage};
use fluoroscopy_kiosk::document::{BlockRole, Document};
use fluoroscopy_kiosk::event_queue::{EventSender, channel};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::settings::{Settings, SpeechMode};
use fluoroscopy_kiosk::speech::backend::{BackendCall, RecordingBackend, SpeechEvent, Utterance};
use fluoroscopy_kiosk::speech::spoken_text;
use fluoroscopy_kiosk::ui::{chrome, listen_bar};
use iced::Size;
use iced::keyboard::key::Named;

use crate::focus::keyboard::Keyboard;
pub use crate::help::document;
use crate::help::{
    SIZES, catalogue, content, document_shown, is_due, kiosk_with, on_stage, start, tags,
};

/// A kiosk with a voice that writes down what it is asked to say.
pub struct Ear {
    pub stage: HeadlessKiosk,
    pub recorder: RecordingBackend,
    _outbox: EventSender<SpeechEvent>,
}

pub fn ear_with(
    language: &str,
    second: Option<&str>,
    place: &str,
    size: Size,
    change: impl FnOnce(&mut Settings),
) -> Ear {
    let kiosk = kiosk_with(&start(language, second, place), size, change);
    let recorder = RecordingBackend::default();
    let (outbox, inbox) = channel();
    let kiosk = kiosk.with_speech(Box::new(recorder.clone()), inbox);
    Ear {
        stage: on_stage(kiosk, size),
        recorder,
        _outbox: outbox,
    }
}

pub fn ear(language: &str, place: &str) -> Ear {
    ear_with(language, None, place, SIZES[1], |_| {})
}

impl Ear {
    pub fn ask(&mut self, message: listen_bar::Message) {
        self.stage.send(chrome::Message::Listen(message));
    }

    pub fn tell(&mut self, report: SpeechEvent) {
        self.stage
            .send(Message::Speech(SpeechMessage::Backend(report)));
    }

    /// What was asked of the voice since this was last asked.
    pub fn heard(&self) -> Vec<BackendCall> {
        self.recorder.take()
    }

    /// What was to be said since this was last asked.
    pub fn said(&self) -> Vec<Utterance> {
        let heard = self.heard().into_iter();
        heard
            .filter_map(|heard| match heard {
                BackendCall::Speak(utterance) => Some(utterance),
                BackendCall::Cancel => None,
            })
            .collect()
    }

    /// The one utterance that was to be said since this was last asked.
    pub fn one(&self) -> Utterance {
        let said = self.said();
        assert_eq!(said.len(), 1, "not one utterance: {said:?}");
        said.into_iter().next().expect("one")
    }

    /// Lets an utterance be heard to its end.
    pub fn let_end(&mut self, utterance: &Utterance) {
        self.tell(SpeechEvent::Begun(utterance.id));
        self.tell(SpeechEvent::Ended(utterance.id));
    }

    /// Listens to the end; all that was said.
    pub fn listen(&mut self) -> Vec<Utterance> {
        self.ask(listen_bar::Message::Listen);
        let mut all: Vec<Utterance> = Vec::new();
        while let [utterance] = &self.said()[..] {
            self.let_end(utterance);
            all.push(utterance.clone());
        }
        all
    }
}

/// The words of a document as they are spoken, without the marks that nobody hears.
pub fn words(document: &Document) -> Vec<String> {
    // Joiners are heard: without them Persian and Nepali words are other words.
    let mark = |c: u32| matches!(c, 0x200B | 0x200E..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069);
    let plain = |c: &char| !mark(*c as u32);
    let Some(first) = document.blocks.first() else {
        return Vec::new();
    };
    let language = crate::help::language(first.language.as_str());
    // Those who listen have heard a language by its own name.
    let blocks = document.blocks.iter();
    let blocks = blocks.filter(|block| block.role != BlockRole::Aside);
    let blocks = blocks.map(|block| {
        let instead = language.spoken(block.id.as_str());
        let instead = instead.filter(|_| block.language == first.language);
        let text = instead.unwrap_or_else(|| block.text());
        let text: String = text.chars().filter(plain).collect();
        spoken_text(block.language.as_str(), &text)
    });
    blocks.collect()
}

#[test]
fn it_says_each_screen_as_its_document_has_it_in_its_language() {
    // The list asks first; tests/kiosk/tell/heard.rs.
    let mut ids = Route::ids(&content());
    ids.retain(|id| id != "list");
    for tag in tags() {
        for (case, id) in ids.iter().enumerate() {
            if !is_due(&tag, case % 6, 6) {
                continue;
            }
            let mut ear = ear(&tag, id);
            let place = ear.stage.kiosk().route();
            let shown = document_shown(ear.stage.kiosk(), &tag);
            let all = ear.listen();
            let said: Vec<_> = all.iter().map(|it| it.words.clone()).collect();
            assert_eq!(said, words(&shown), "{tag} {id}");
            if place != Route::Languages {
                let other = all.iter().find(|it| it.language != tag);
                assert_eq!(other, None, "{tag} {id}: in another language");
            }
            assert!(!ear.stage.kiosk().is_listening(), "{tag} {id}: at the end");
        }
    }
}

#[test]
fn what_is_said_instead_of_the_words_is_said_by_listen_and_by_the_speech_mode() {
    let said = ear("ru", "what-happens/pictures").listen();
    let is_range = |words: &str| words.starts_with("От пятнадцати до тридцати минут");
    assert_eq!(said.iter().filter(|it| is_range(&it.words)).count(), 1);
    let change = |settings: &mut Settings| settings.audio.speech_mode = SpeechMode::Always;
    let mut ear = ear_with("ru", None, "what-happens/pictures", SIZES[1], change);
    ear.said();
    let down = (0..40).flat_map(|_| {
        ear.stage.press(Named::ArrowDown);
        ear.said()
    });
    let told: Vec<_> = down.map(|it| it.words).collect();
    assert!(told.iter().any(|it| is_range(it)), "{told:?}");
}

#[test]
fn later_pages_are_said_too() {
    let mut ear = ear("en", "words");
    ear.stage.send(chrome::Message::Next);
    let said: Vec<_> = ear.listen().into_iter().map(|it| it.words).collect();
    assert_eq!(ear.stage.kiosk().route(), Route::Words(1));
    assert_eq!(said, words(&ear.stage.kiosk().documents()[0]));
}

#[test]
fn languages_are_greeted_and_named_in_their_own_voices() {
    let said = ear("en", "languages").listen();
    let language_of = |words: &str| {
        let it = said.iter().find(|it| it.words == words);
        it.map(|it| it.language.as_str())
    };
    for tag in crate::help::FIRST {
        let name = &crate::help::language(tag).meta.name;
        assert_eq!(language_of(name), Some(tag));
    }
    let greeting = &catalogue()
        .get("es")
        .expect("Spanish ships")
        .greeting
        .clone();
    assert_eq!(language_of(greeting), Some("es"));
    assert_eq!(language_of("Touch your language"), Some("en"));
}

#[test]
fn of_two_languages_the_whole_first_is_said_and_then_the_second() {
    for (first, second) in [("en", "es"), ("ar", "en")] {
        for id in ["home", "what-happens/table", "words", "about"] {
            let mut ear = ear_with(first, Some(second), id, SIZES[0], |_| {});
            let shown = [first, second].map(|tag| document_shown(ear.stage.kiosk(), tag));
            let said: Vec<_> = ear
                .listen()
                .into_iter()
                .map(|it| (it.language, it.words))
                .collect();
            let side = |index: usize| {
                let (tag, words) = ([first, second][index], words(&shown[index]).into_iter());
                words
                    .map(|words| (tag.to_owned(), words))
                    .collect::<Vec<_>>()
            };
            let wanted = [side(0), side(1)].concat();
            assert_eq!(said, wanted, "{first}+{second} {id}");
        }
    }
}
