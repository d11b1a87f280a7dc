//! Connects speech with the other parts.

use std::time::Instant;

use iced::Task;
use iced::advanced::widget::operate;

use super::{Context, Effect, Message as SpeechMessage, Reason, Speech};
use crate::app::focus::{ViewState, focus_on};
use crate::app::navigation::Panel;
use crate::app::{Kiosk, Message};
use crate::document::{BlockId, BlockRef, Document, Phrase};
use crate::language::Tag;
use crate::speech::LONGEST_SPEECH;
use crate::speech::spoken_blocks::{SpokenBlock, spoken_blocks};
use crate::ui::listen_bar;
use crate::widget::input_monitor::InputEvent;
use crate::widget::{collect, focus};

impl Kiosk {
    /// Stops speech on user input, unless the input controls speech.
    pub(in crate::app) fn interrupt_speech(&mut self, message: &Message) {
        match message {
            Message::Input(InputEvent::Touch { captured, .. }) => {
                self.speech.dark = false;
                if !captured {
                    self.speech.interrupt();
                }
                self.speech.hush_announcement();
            }
            // Key repeat is excluded: the user still holds Enter when the speech mode turns on, and
            // must hear the announcement.
            Message::Input(InputEvent::Key { repeat: false, .. }) => {
                self.speech.hush_announcement()
            }
            Message::Screen(message) if message.controls_speech() => {}
            Message::Screen(_) => self.speech.stop(),
            Message::Input(InputEvent::Key { repeat: true, .. } | InputEvent::Resized(_))
            | Message::A11y(_)
            | Message::Speech(_)
            | Message::Tick(_)
            | Message::Printed(..)
            | Message::Monitor(_)
            | Message::Painted(_) => {}
        }
    }

    /// Stops or starts speech after a change of the screen. The idle timeout pauses while speaking.
    pub(in crate::app) fn follow_with_speech(
        &mut self,
        before: &ViewState,
        after: &ViewState,
        now: Instant,
    ) -> Task<Message> {
        let other = !before.is_same_screen(after);
        if other {
            self.speech.forget_block();
        }
        let turned = other && self.speech.has_turned();
        let collected = if turned {
            self.speech.begin_page();
            let documents = self.documents();
            self.read_aloud(listen_bar::Message::Listen, &documents)
        } else {
            if other || before.display != after.display {
                self.speech.stop();
            }
            match other {
                true => self.collect(Reason::Arrive),
                false => Task::none(),
            }
        };
        self.follow_page(now);
        let counted = after
            .seconds
            .filter(|_| !other && before.seconds != after.seconds);
        if let Some(seconds) = counted.filter(|_| self.speech.nav.on) {
            self.speech.count_down(seconds, self.languages.iter());
        }
        if self.speech.is_speaking() {
            self.session.hold(now, LONGEST_SPEECH)
        } else {
            self.session.release(now)
        }
        collected
    }

    /// Asks which languages have a voice. A service that did not answer may do so the next time.
    pub(crate) fn find_voices(&mut self) {
        let all = self.catalogue.all().iter();
        self.speech
            .find_voices(all.map(|meta| Tag::new(&meta.tag)).collect());
    }

    /// Says the own name of a language, by its tag, in its voice.
    pub(in crate::app) fn say_name(&mut self, tag: &str) {
        if let Some(meta) = self.catalogue.get(tag) {
            self.speech.announce(vec![Phrase::new(meta, &meta.name)]);
        }
    }

    /// Marks a row of two languages, and says it in the language with an index among those in use.
    pub(in crate::app) fn touch_row(&mut self, id: BlockId, side: usize) {
        let documents = self.documents();
        let document = documents.into_iter().nth(side).map(|mut document| {
            document.blocks.retain(|block| block.id == id);
            document
        });
        let blocks = self.spoken_blocks(document.as_slice());
        self.speech.announce_blocks(&blocks);
        self.nav.touch_row(id);
    }

    /// The blocks of some documents as they are read aloud.
    fn spoken_blocks(&self, documents: &[Document]) -> Vec<SpokenBlock> {
        let (languages, catalogue) = (&self.languages, &self.catalogue);
        let recorded = |block: &BlockRef, words: &str| {
            let tag = block.language.as_str();
            let file = catalogue.recording(tag, block.id.as_str(), words)?;
            Some(file.to_owned())
        };
        spoken_blocks(documents, &|block| languages.spoken(block), &recorded)
    }

    pub(in crate::app) fn listen(&mut self, message: listen_bar::Message) -> Task<Message> {
        if message == listen_bar::Message::ListenAll {
            return self.listen_to_all();
        }
        if self.asks_before_reading(message) {
            return Task::none();
        }
        let documents = match message {
            listen_bar::Message::Listen => self.documents(),
            _ => Vec::new(),
        };
        self.read_aloud(message, &documents)
    }

    /// Passes on a message of the Listen bar; `documents` are those that are read, if a reading begins.
    pub(in crate::app) fn read_aloud(
        &mut self,
        message: listen_bar::Message,
        documents: &[Document],
    ) -> Task<Message> {
        let blocks = self.spoken_blocks(documents);
        let effect = self.speech.listen(message, blocks, &self.languages.first);
        self.speech_effect(effect)
    }

    pub(in crate::app) fn with_speech_context<T>(
        &mut self,
        act: impl FnOnce(&mut Speech, &Context<'_>) -> T,
    ) -> T {
        let asking = self.session.is_asking();
        let panel = self.nav.panel.is_some();
        let whole = matches!(
            self.nav.panel,
            Some(Panel::Meaning(..) | Panel::Unwell | Panel::OthersHear | Panel::TakeHome)
        );
        let on_screen = !panel && !asking;
        let position = self.nav.route.position(&self.content);
        let (languages, catalogue) = (&self.languages, &self.catalogue);
        let is_welcome = on_screen && self.nav.is_welcome();
        let welcome = || {
            if is_welcome {
                languages.spoken_welcome(catalogue)
            } else {
                Vec::new()
            }
        };
        let context = Context {
            language: &languages.first,
            position: position.filter(|_| on_screen),
            panel,
            read_whole: asking || whole,
            welcome: &welcome,
            spoken: &|block| languages.spoken(block),
        };
        act(&mut self.speech, &context)
    }

    pub(in crate::app) fn speech_effect(&mut self, effect: Effect) -> Task<Message> {
        match effect {
            Effect::None => Task::none(),
            Effect::Collect(reason) => self.collect(reason),
            Effect::Focus(id) => focus_on(id),
            Effect::Unfocus => operate(focus::clear()).discard(),
            Effect::RestFocus => focus_on(self.resting_focus(None)),
            Effect::ShowFocus(reason) => {
                self.focus_visible = true;
                self.collect(reason)
            }
            Effect::OpenDisplay => {
                self.nav.panel = Some(Panel::Display);
                Task::none()
            }
        }
    }

    /// Collects the nodes of the screen for spoken navigation; does nothing outside the speech mode.
    pub(in crate::app) fn collect(&self, reason: Reason) -> Task<Message> {
        if !self.speech.nav.on {
            return Task::none();
        }
        operate(collect::nodes(self.window))
            .map(move |nodes| Message::Speech(SpeechMessage::Nodes(reason, nodes)))
    }
}
