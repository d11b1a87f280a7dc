//! The real window by ear and four arrows alone, on a dark screen: from the welcome screen to the
//! last card of a topic.

use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::{Document, ExamQuestion};
use fluoroscopy_kiosk::language::Language;
use fluoroscopy_kiosk::widget::long_press::LONG;
use iced::keyboard::key::Named;
use x11rb::protocol::xproto::Window;

use super::desk::Desk;
use super::display::{Display, until};
use super::help;
use super::process::Process;
use super::reader::client::LIMIT;
use super::twin::{SIZE, keysym};
use super::writer::Writer;

struct Patient<'a> {
    display: &'a Display,
    writer: &'a Writer,
}

impl Patient<'_> {
    /// Presses a key and waits until words are heard.
    fn hears(&self, key: Named, words: &str) {
        let before = self.writer.said().len();
        self.display.press(&[keysym(key)]);
        self.writer.says_after(before, words);
    }

    /// Holds a key down for long, and waits until words are heard.
    fn hears_after_holding(&self, key: Named, words: &str) {
        let before = self.writer.said().len();
        self.display.hold(keysym(key), LONG + LONG / 2);
        self.writer.says_after(before, words);
    }

    /// Goes from control to control until one is called so, on a screen in a language.
    fn finds(&self, name: &str, language: &Language) {
        let roles = ["button", "choice", "link", "slider"];
        let roles = roles.map(|role| language.words(&format!("speech-{role}")));
        for _ in 0..60 {
            let before = self.writer.said().len();
            self.display.press(&[keysym(Named::ArrowRight)]);
            let told = until(LIMIT, || {
                let said = self.writer.said();
                let new = said.get(before..)?;
                // What a control is comes last. A service that is hushed before loses its way.
                let last = new.strip_suffix('\n')?.lines().last()?;
                let whole = roles.iter().any(|role| last.contains(role.as_str()));
                whole.then(|| new.to_owned())
            });
            let told = told.unwrap_or_else(|| panic!("silence after:\n{}", self.writer.said()));
            // The name, a hint and what it is. Before them may be the rest of what the key interrupted.
            let name = format!(": {name}");
            if told.lines().rev().take(3).any(|line| line.ends_with(&name)) {
                return;
            }
        }
        panic!("{name:?} is never told:\n{}", self.writer.said());
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_patient_who_cannot_see_reads_a_topic_by_ear() {
    let mut desk = Desk::start();
    let display = Display::start();
    let writer = Writer::start(&mut desk);
    let content = help::content();
    for tag in ["en", "es"] {
        let language = help::language(tag);
        let settings = "languages = [\"en\", \"es\"]\nhold_still = true\n";
        let process = Process::start(&display, settings, SIZE, |it| {
            desk.join(it);
            it.env("SPEECHD_ADDRESS", &writer.address);
        });
        let window = until(LIMIT, || display.window_of(process.id()));
        let window = window.unwrap_or_else(|| panic!("no window: {}", process.said()));
        waits_for_keys(&display, window);
        let patient = Patient {
            display: &display,
            writer: &writer,
        };
        patient.hears(Named::F8, "Speech is on.");
        writer.says("en: Touch your language");
        patient.hears(Named::F7, "The screen is dark.");
        let black = until(LIMIT, || {
            let picture = display.picture(window)?;
            let pixels = picture.rgba.chunks(4);
            let lit = pixels.filter(|it| it[..3] != [0; 3]).count();
            (lit * 20 < picture.rgba.len() / 4).then_some(())
        });
        assert!(black.is_some(), "the screen is not dark");
        walk(&patient, &language, &content);
        assert_eq!(process.said(), "", "a kiosk that is well says nothing");
    }
}

/// Gives a window the keyboard, once it has painted its first screen: a key that comes before is lost.
fn waits_for_keys(display: &Display, window: Window) {
    let painted = until(LIMIT, || {
        let rgba = display.picture(window)?.rgba;
        let words = rgba.chunks_exact(4).any(|pixel| pixel != &rgba[..4]);
        words.then_some(())
    });
    assert!(painted.is_some(), "nothing is painted");
    display.focus(window);
}

/// A keypad has four arrows and Enter, and no F8.
#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn enter_held_down_turns_speech_on() {
    let mut desk = Desk::start();
    let display = Display::start();
    let writer = Writer::start(&mut desk);
    let process = Process::start(&display, "hold_still = true\n", SIZE, |it| {
        desk.join(it);
        it.env("SPEECHD_ADDRESS", &writer.address);
    });
    let window = until(LIMIT, || display.window_of(process.id()));
    let window = window.unwrap_or_else(|| panic!("no window: {}", process.said()));
    waits_for_keys(&display, window);
    let patient = Patient {
        display: &display,
        writer: &writer,
    };
    patient.hears_after_holding(Named::Enter, "Speech is on.");
}

fn walk(patient: &Patient<'_>, language: &Language, content: &fluoroscopy_kiosk::content::Content) {
    let tag = language.tag();
    let plain = |words: String| words.replace(['\u{2068}', '\u{2069}'], "");
    let says = |words: String| format!("{tag}: {}", plain(words));
    let card = |card| Document::card(language, content, CardAt { topic: 0, card });
    patient.finds(&language.meta.name, &help::language("en"));
    let home = Document::home(language, content, ExamQuestion::default());
    patient.hears(Named::Enter, &says(home.heading()));
    patient.finds(&plain(language.words("what-is-it-title")), language);
    patient.hears(Named::Enter, &says(card(0).heading()));
    for index in 1..content.topics[0].cards.len() {
        // Reads on: the words behind the heading. The service parts sentences.
        let words = card(index - 1).blocks[1].text();
        let first = words.split_inclusive(". ").next().unwrap_or_default();
        patient.hears(Named::ArrowDown, &says(first.trim_end().to_owned()));
        patient.finds(&plain(language.words("button-next")), language);
        patient.hears(Named::Enter, &says(card(index).heading()));
    }
}
