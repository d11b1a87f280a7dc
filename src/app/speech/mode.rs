//! The speech mode: switching it, its keys, and spoken navigation.

use iced::advanced::widget::Id;

use super::{Context, Effect, Reason, Speech, message, phrase};
use crate::a11y::{PlacedNode, Role};
use crate::app::a11y_items::items;
use crate::document::{Document, Phrase, parts, place_args};
use crate::language::{Direction, Language};
use crate::settings::SpeechMode;
use crate::speech::nav::{Item, Step};
use crate::speech::read_aloud::{Command, Phase};
use crate::speech::spoken_blocks::sayable_phrase;
use crate::widget::focus::Move;

impl Speech {
    /// Turns the speech mode on or off and announces it.
    pub(in crate::app) fn switch_mode(&mut self, context: &Context<'_>) -> Effect {
        if self.settings.speech_mode == SpeechMode::Off {
            return Effect::None;
        }
        self.stop();
        self.nav.on = !self.nav.on;
        self.nav.unheard = false;
        if self.nav.on {
            return Effect::ShowFocus(Reason::Begin);
        }
        self.dark = false;
        self.nav_block = None;
        self.announce(vec![message(context.language, "speech-off")]);
        Effect::RestFocus
    }

    /// Turns the screen dark or light and announces it, in the speech mode.
    pub(in crate::app) fn darken(&mut self, language: &Language) {
        if !self.nav.on {
            return;
        }
        self.dark = !self.dark;
        let words = if self.dark {
            "speech-dark"
        } else {
            "speech-light"
        };
        self.announce(vec![message(language, words)]);
    }

    /// Handles a navigation key in the speech mode.
    pub(in crate::app) fn move_by_key(&mut self, by: Move, direction: Direction) -> Effect {
        // Pausing keeps the Listen bar open, so that its controls can be reached.
        self.command(Command::Pause);
        let rtl = direction == Direction::Rtl;
        Effect::Collect(Reason::Go(match by {
            Move::Down => Step::Next,
            Move::Up => Step::Previous,
            Move::Next => Step::NextControl,
            Move::Previous => Step::PreviousControl,
            Move::Right if rtl => Step::PreviousControl,
            Move::Left if rtl => Step::NextControl,
            Move::Right => Step::NextControl,
            Move::Left => Step::PreviousControl,
        }))
    }

    /// Announces the time left to answer the idle warning, every 10 s.
    pub(in crate::app) fn count_down<'l>(
        &mut self,
        seconds: u64,
        languages: impl Iterator<Item = &'l Language>,
    ) {
        if !seconds.is_multiple_of(10) {
            return;
        }
        let documents = languages.map(|language| Document::warning(language, seconds));
        let row = documents.filter_map(|document| Some(document.block("idle-count")?.phrase()));
        self.announce(row.map(|it| sayable_phrase(&it)).collect());
    }

    pub(super) fn navigate(
        &mut self,
        reason: Reason,
        nodes: &[PlacedNode],
        context: &Context<'_>,
    ) -> Effect {
        if !self.nav.on {
            return Effect::None;
        }
        let (items, ids): (Vec<Item>, Vec<Option<Id>>) =
            items(nodes, context.spoken).into_iter().unzip();
        match reason {
            Reason::Begin | Reason::Arrive => {
                let mut row = Vec::new();
                if reason == Reason::Begin {
                    let words = ["speech-on", "speech-keys"];
                    row.extend(words.map(|id| message(context.language, id)));
                }
                row.extend(self.arrival(&items, context));
                self.announce(row);
            }
            Reason::Go(step) => {
                let Some(at) = self.nav.step(&items, step, context.language) else {
                    return Effect::None;
                };
                let (Some(item), Some(id)) = (items.get(at), ids.get(at)) else {
                    return Effect::None;
                };
                self.say_item(item, context.language);
                return match id {
                    Some(id) if item.role.is_control() => Effect::Focus(id.clone()),
                    _ => Effect::Unfocus,
                };
            }
            Reason::Again => {
                if let Some(item) = self.nav.here(&items).and_then(|at| items.get(at)) {
                    self.say_item(item, context.language);
                }
            }
            Reason::News => {
                let mut row = self.nav.news(&items, context.language);
                row.extend(self.news.take());
                // What is read aloud is not cut short for a control of its own.
                if !row.is_empty() && self.phase() != Some(Phase::Speaking) {
                    self.announce(row);
                }
            }
        }
        Effect::None
    }

    fn say_item(&mut self, item: &Item, language: &Language) {
        self.nav_block = item.block.clone();
        self.announce(item.spoken(language));
    }

    /// The announcement of a new screen: its heading, its position, the number of items, and the
    /// control that Enter would press. Panels of plain text are read in full.
    fn arrival(&mut self, items: &[Item], context: &Context<'_>) -> Vec<Phrase> {
        let (language, whole) = (context.language, context.read_whole);
        let mut row = (context.welcome)();
        for item in items {
            let is_heading = matches!(item.role, Role::Heading(_));
            if is_heading || (whole && !item.role.is_control()) {
                row.extend(item.words.iter().cloned());
            }
            if is_heading && !whole && context.panel {
                // Further headings of a panel belong to its groups.
                break;
            }
        }
        if let Some((index, total)) = context.position {
            let words = language.words_with("speech-place", &place_args(index, total));
            row.push(phrase(language, &words));
        }
        if !whole {
            row.push(phrase(language, &parts(language, items.len())));
        }
        if let Some(item) = self.nav.arrive(items, language) {
            row.extend(item.spoken(language));
        }
        row
    }
}
