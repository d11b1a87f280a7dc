//! What the kiosk shows.

use super::{EarWord, Kiosk, Message, Panel, Word};
use crate::attract::Show;
use crate::language::Meta;
use crate::route::Route;
use crate::screen::{about, card, display, help, home, meaning, staff, warning, words};
use crate::theme::{SMALLEST, Scale, TARGET_MM, Theme};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, plain};
use crate::widget::Element;
use crate::widget::a11y_listener::listen;
use crate::widget::debounce::Same;
use crate::widget::input_monitor::watch;
use crate::widget::key_gate::{Keys, gate};
use crate::widget::layers::{Dialog, layers};
use crate::widget::wake_guard::curtain;

impl Kiosk {
    /// The screen.
    pub fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let screen = self
            .greeting_view()
            .unwrap_or_else(|| self.screen(&context));
        let layers = layers(screen, self.dialog(&context));
        let heard = listen(layers, self.is_listened_to(), |found| {
            Message::Readers(Word::Changed(found))
        });
        let hung = curtain(heard, self.curtain());
        let guarded = gate(hung, self.keys(), self.dark_words(), |passed| {
            Message::Ear(EarWord::Passed(passed))
        });
        let same = Same {
            within: self.settings.touch_again,
            reach: self.scale().px_per_mm * TARGET_MM,
        };
        let ground = self.theme().ground();
        watch(
            guarded,
            self.window,
            self.letters.set,
            ground,
            same,
            Message::InputEvent,
        )
    }

    fn screen<'a>(&'a self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let clinic = chrome::Clinic {
            name: &self.settings.clinic,
            logo: self.logo.as_ref(),
        };
        match self.place {
            Route::Languages => self
                .languages
                .view(context, &self.shelf(), clinic)
                .map(Message::Languages),
            Route::Home => home::view(context, clinic).map(Message::Home),
            Route::Card(at) => card::view(context, at).map(Message::Card),
            Route::Words(page) => words::view(context, page).map(Message::Frame),
            Route::About(page) => about::view(context, page).map(Message::Frame),
            Route::Calibrate => self
                .calibrate
                .view(context, self.measured())
                .map(Message::Calibrate),
        }
    }

    /// Nobody presses what they cannot know: neither the ring nor a voice nor a screen reader has told
    /// where they are.
    fn keys(&self) -> Keys {
        match (self.ear.guide.on, self.ear.guide.unheard) {
            _ if self.show() != Show::Screen => Keys::Lost,
            (true, true) => Keys::Lost,
            (true, false) => Keys::Wait,
            (false, _) if self.focus_visible || self.is_listened_to() => Keys::Pass,
            (false, _) => Keys::Lost,
        }
    }

    /// The words on a dark screen.
    fn dark_words<'a>(&self) -> Option<Element<'a, Message>> {
        let size = self.scale().text(SMALLEST);
        let words = self.language.words("speech-touch");
        let words = || plain(&self.language, &words, size).silent().into();
        self.ear.dark.then(words)
    }

    fn dialog<'a>(&'a self, context: &ViewContext<'a>) -> Option<Dialog<'a, Message>> {
        if let Some(seconds) = self.session.seconds_left(self.now) {
            let name = context.name(chrome::words_of("idle-title"));
            return Some(Dialog {
                name,
                shaded: true,
                content: warning::view(context, seconds).map(Message::Warning),
            });
        }
        match self.panel.as_ref()? {
            Panel::Display => {
                let name = context.first.words("display-title");
                let panel = display::view(context, self.display, &self.suggestions());
                Some(Dialog {
                    name,
                    shaded: false,
                    content: panel.map(Message::Display),
                })
            }
            Panel::Help => Some(Dialog {
                name: context.name(chrome::words_of("help-title")),
                shaded: true,
                content: help::view(context).map(Message::Help),
            }),
            Panel::Meaning(word, side) => {
                let language = context.languages().nth(*side).unwrap_or(&self.language);
                let name = language.words(&format!("word-{word}"));
                Some(Dialog {
                    name,
                    shaded: true,
                    content: meaning::view(context, language, word).map(Message::Meaning),
                })
            }
            Panel::Pin => Some(Dialog {
                name: context.first.words("staff-pin"),
                shaded: true,
                content: staff::pad(context, self.staff.pad(self.now)).map(Message::Staff),
            }),
            Panel::Staff => Some(Dialog {
                name: context.first.words("staff-title"),
                shaded: true,
                content: staff::panel(
                    context,
                    &self.staff_languages(),
                    &self.staff.state(self.now, self.ear.begins_at()),
                )
                .map(Message::Staff),
            }),
        }
    }

    /// The two languages to offer first as the second one: those in use or used before.
    fn suggestions(&self) -> Vec<Meta> {
        let in_use = self.second.as_ref().map(|second| second.tag().to_owned());
        let offered = self.offered.iter().map(|meta| meta.tag.clone());
        let mut tags: Vec<String> = Vec::new();
        for tag in in_use
            .into_iter()
            .chain(self.recent.iter().cloned())
            .chain(offered)
        {
            if tag != self.language.tag() && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        let metas = tags
            .iter()
            .filter_map(|tag| self.catalogue.get(tag).cloned());
        metas.take(2).collect()
    }

    pub(super) fn context(&self) -> ViewContext<'_> {
        ViewContext {
            content: &self.content,
            catalogue: &self.catalogue,
            first: &self.language,
            second: self.second.as_ref(),
            scale: self.scale(),
            clock: self.clock,
            keys_in_use: self.focus_visible,
            heard: self.ear.heard(),
            beside_panel: self.panel == Some(Panel::Display),
        }
    }

    pub(super) fn scale(&self) -> Scale {
        let physical = self.settings.physical(self.screen_width_px());
        Scale::new(self.window, self.display.text_size, physical)
    }

    /// The colours, and what else all widgets must know.
    pub fn theme(&self) -> Theme {
        Theme {
            palette: self.display.palette,
            focus_visible: self.focus_visible,
            unit: self.scale().unit,
            repaint: self.repaint,
        }
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.language.words("home-title")
    }
}
