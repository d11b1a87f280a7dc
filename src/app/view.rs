//! The view of the application.

use super::navigation::Panel;
use super::{Kiosk, Message, a11y, speech};
use crate::attract::Show;
use crate::document::{Document, Label, TAKE_HOME};
use crate::language::Direction;
use crate::route::{DocumentInputs, Route};
use crate::screen::{
    Action, display, help, meaning, others_hear, pin_pad, staff, take_home, unwell, warning,
    welcome,
};
use crate::theme::{SMALLEST, Scale, TARGET_MM, Theme};
use crate::ui::context::{ViewContext, words_of};
use crate::ui::{chrome, listen_bar};
use crate::widget::Element;
use crate::widget::a11y_listener::listen;
use crate::widget::debounce::DebounceSettings;
use crate::widget::input_monitor::{MonitorSettings, monitor_input};
use crate::widget::key_gate::{Keys, key_gate};
use crate::widget::layers::{Dialog, layers};
use crate::widget::wake_guard::wake_guard;

/// Opacity of the black that darkens the screen under a panel.
const SHADE: f32 = 0.45;

/// Opacity of the black under the display panel, beside which the words must be read.
const SHADE_OF_PREVIEW: f32 = 0.2;

impl Kiosk {
    /// The current screen with its panel, wrapped in the accessibility and input layers.
    pub fn view(&self) -> Element<'_, Message> {
        let context = self.context();
        let screen = self.greeting_view();
        let screen = screen.unwrap_or_else(|| self.screen(&context));
        let layers = layers(screen, self.dialog(&context));
        let listened = listen(layers, self.is_assisted(), |nodes| {
            Message::A11y(a11y::Message::Nodes(nodes))
        });
        let on_languages = self.nav.route == Route::Languages;
        let guard = self.attract.wake_guard(on_languages, context.scale.unit);
        let guarded = key_gate(
            wake_guard(listened, guard),
            self.keys(),
            self.dark_words(),
            |passed| Message::Speech(speech::Message::Key(passed)),
        );
        let settings = MonitorSettings {
            made_for: self.window,
            repaint: self.theme().ground(),
            glyph_generation: self.glyphs.generation,
            debounce: DebounceSettings {
                window: self.touch_again(),
                radius: context.scale.px_per_mm * TARGET_MM,
            },
        };
        monitor_input(guarded, settings, Message::Input)
    }

    /// The documents of the screen, one per language that it is shown in.
    pub fn documents(&self) -> Vec<Document> {
        let pages = self.language_pages();
        let inputs = DocumentInputs {
            content: &self.content,
            languages: self.nav.screens.languages.choices(&pages),
            question: self.question(),
            list: self.list_inputs(),
            calibration: self
                .nav
                .screens
                .calibrate
                .result(self.scale().px_per_mm, self.measured()),
        };
        let beside = self.languages.beside(self.nav.route);
        let languages = std::iter::once(&self.languages.first).chain(beside);
        self.nav.route.documents(languages, &inputs)
    }

    fn screen<'a>(&'a self, context: &ViewContext<'a>) -> Element<'a, Message> {
        let screens = &self.nav.screens;
        let (route, documents) = (self.nav.route, self.documents());
        let view = screens.view(context, route, &documents, &self.language_pages());
        view.map(Message::Screen)
    }

    fn greeting_view(&self) -> Option<Element<'_, Message>> {
        let greeter = self.attract.greeter()?;
        let context = ViewContext {
            first: &greeter.language,
            second: None,
            clock: greeter.clock,
            ..self.context()
        };
        Some(welcome::view(&context, &greeter.picture()).map(Message::from))
    }

    /// How key presses reach the controls. They activate nothing until the user knows where the focus
    /// is, by the focus ring, by speech or by a screen reader.
    fn keys(&self) -> Keys {
        match (self.speech.nav.on, self.speech.nav.unheard) {
            _ if self.show() != Show::Screen => Keys::Lost,
            (true, true) => Keys::Lost,
            (true, false) => Keys::Wait,
            (false, _) if self.focus_visible || self.is_assisted() => Keys::Pass,
            (false, _) => Keys::Lost,
        }
    }

    /// The text on a dark screen.
    fn dark_words<'a>(&self) -> Option<Element<'a, Message>> {
        let size = self.scale().text(SMALLEST);
        let words = || words_of("speech-touch").set(&self.languages.first, size);
        self.speech.dark.then(|| words().silent().into())
    }

    fn dialog<'a>(&'a self, context: &ViewContext<'a>) -> Option<Dialog<'a, Message>> {
        let dialog = |label: Label, content: Element<'a, Action>| Dialog {
            label,
            shade: SHADE,
            on_beside: Some(Message::from(Action::ClosePanel)),
            content: content.map(Message::from),
        };
        if let Some(seconds) = self.session.seconds_left(self.now) {
            let label = context.name(&words_of("idle-title"));
            let of = self.settings.idle.warning.as_secs();
            let left = warning::TimeLeft { seconds, of };
            let content = warning::view(context, left, &self.others);
            let on_beside = None;
            return Some(Dialog {
                on_beside,
                ..dialog(label, content)
            });
        }
        let first = |id: &str| words_of(id).label(context.first);
        Some(match self.nav.panel.as_ref()? {
            Panel::Display => {
                let suggestions = self.languages.suggestions(&self.catalogue);
                let panel = display::view(context, self.display, &suggestions);
                Dialog {
                    shade: SHADE_OF_PREVIEW,
                    ..dialog(first("display-title"), panel)
                }
            }
            Panel::Help => {
                let label = context.name(&words_of("help-title"));
                dialog(label, help::view(context))
            }
            Panel::Meaning(word, side) => {
                let language = self.languages.side(*side);
                let label = words_of(format!("word-{word}")).label(language);
                let content = meaning::view(context, language, word);
                dialog(label, content)
            }
            Panel::Unwell => {
                let staff = self.languages.beside(Route::List);
                let label = first("list-unwell");
                dialog(label, unwell::view(context, staff))
            }
            Panel::OthersHear => {
                let label = context.name(&words_of("list-others-hear"));
                dialog(label, others_hear::view(context))
            }
            Panel::TakeHome => {
                let content = take_home::view(context, &self.take_home());
                dialog(first(TAKE_HOME), content)
            }
            Panel::Pin => {
                let pad = pin_pad::view(context, self.staff.pad(self.now));
                dialog(first("staff-pin"), pad)
            }
            Panel::Staff => {
                let languages = self.staff.languages(&self.settings, &self.catalogue);
                let state = self.staff.state(self.now, self.speech.initial_volume());
                let panel = staff::view(context, &languages, &state);
                dialog(first("staff-title"), panel)
            }
            Panel::Quit => dialog(first("staff-quit-ask"), staff::quit(context)),
        })
    }

    pub(super) fn context(&self) -> ViewContext<'_> {
        ViewContext {
            content: &self.content,
            catalogue: &self.catalogue,
            first: &self.languages.first,
            second: self.languages.beside(self.nav.route),
            list: self.list.ids(),
            takes_home: !self.take_home().is_empty(),
            speak_lists: self.settings.lists.speak,
            scale: self.scale(),
            clock: self.film.clock,
            turn: self.turn(),
            keys_in_use: self.focus_visible,
            can_go_back: self.can_go_back(),
            speech: self.speech.view(),
            branding: chrome::Branding {
                name: &self.settings.clinic,
                language: self
                    .catalogue
                    .get(&self.settings.first_language)
                    .unwrap_or(&self.languages.first.meta),
                logo: self.logo.as_ref(),
            },
            turns_pages: self.turns_pages(),
            row: self.nav.row(),
            beside_panel: self.nav.panel == Some(Panel::Display),
        }
    }

    /// Whether a reading can turn the pages from the present screen on: in the guide, in a language that has
    /// words for it or a person's voice.
    fn turns_pages(&self) -> bool {
        let in_guide = matches!(self.nav.route, Route::Home | Route::Card(_));
        let first = &self.languages.first;
        let recorded = self.catalogue.recorded_voice(first.tag());
        in_guide && (first.has(listen_bar::ALL) || recorded.is_some())
    }

    pub(super) fn scale(&self) -> Scale {
        let physical = self.settings.physical(self.screen_width_px());
        Scale::new(self.window, self.display.text_size, physical)
    }

    /// The theme of all widgets.
    pub fn theme(&self) -> Theme {
        Theme {
            palette: self.display.palette,
            focus_visible: self.focus_visible,
            mirrored: self.languages.first.direction() == Direction::Rtl,
            unit: self.scale().unit,
            more_below: false,
            repaint: self.repaint,
        }
    }

    /// The window's title.
    pub fn title(&self) -> String {
        self.languages.first.words("home-title")
    }
}
