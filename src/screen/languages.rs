//! The languages screen. Each language is shown by its own name in its own script.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column};
use iced::{Alignment, Length, Padding};

use super::{Action, Message};
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document};
use crate::language::language_pages::LanguagePages;
use crate::language::{Direction, Meta};
use crate::route::{LanguageChoices, Route};
use crate::theme::{GAP, HEADING, MARGIN, SMALL, TITLE};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, name_of, plain, plain_block, words_of};
use crate::ui::listen_bar;
use crate::widget::control::{Control, Look};
use crate::widget::icon::Tint;
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, scaffold};

/// Why the screen is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Purpose {
    /// To start a session.
    #[default]
    Welcome,
    /// To change the language, then return to the previous screen.
    Switch,
    /// To choose a second language to show beside the first.
    Second,
}

/// State of the languages screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Languages {
    /// Why the screen is open.
    pub purpose: Purpose,
    /// Index of the page of languages that is shown.
    pub page: usize,
}

impl Languages {
    /// The screen for a purpose, on its first page.
    pub fn new(purpose: Purpose) -> Self {
        Self { purpose, page: 0 }
    }

    /// The tile of the current language, or the first tile if that language is on another page.
    /// `in_use` are the tags of the languages in use.
    pub fn current_tile(&self, in_use: &[&str], pages: &LanguagePages<'_>) -> Id {
        let current = match self.purpose {
            Purpose::Second => in_use.last(),
            Purpose::Welcome | Purpose::Switch => in_use.first(),
        };
        let page = pages.page(self.page);
        let is_here = page.iter().any(|meta| Some(&meta.tag.as_str()) == current);
        let first = page.first().map(|meta| meta.tag.as_str());
        let current = current.copied().filter(|_| is_here);
        tile_id(current.or(first).unwrap_or_default())
    }

    /// The languages and heading of the current page.
    pub fn choices<'p>(&self, pages: &'p LanguagePages<'p>) -> LanguageChoices<'p> {
        LanguageChoices {
            title: match self.purpose {
                Purpose::Welcome | Purpose::Switch => "languages-title",
                Purpose::Second => "languages-second-title",
            },
            greeting: pages.greeting(),
            page: pages.page(self.page),
            with_notice: self.has_note(pages),
        }
    }

    /// Whether the note at the bottom is shown.
    fn has_note(&self, pages: &LanguagePages<'_>) -> bool {
        self.purpose == Purpose::Welcome && pages.pages() == 1
    }

    /// The screen.
    pub fn view<'a>(
        &self,
        context: &ViewContext<'a>,
        documents: &[Document],
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let [document, ..] = documents else {
            return Space::new().into();
        };
        scaffold::page(
            &context.scale,
            chrome::top(
                context,
                Route::Languages,
                context
                    .branding
                    .with_logo(context, Some(greeting(context, document, pages))),
            )
            .map(Message::from),
            self.middle(context, document, pages),
            match listen_bar::bar(context) {
                Some(bar) => {
                    let bar = bar.map(|it| chrome::Message::Listen(it).into());
                    // The note is read aloud too, so it stays visible above the Listen bar.
                    column![]
                        .extend(self.note(context, document, pages))
                        .push(bar)
                        .spacing(context.scale.px(GAP))
                        .into()
                }
                None => self.bottom(context, document, pages),
            },
        )
    }

    fn middle<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let scale = &context.scale;
        let page = pages.page(self.page);
        let columns = match (scale.portrait() || scale.large_print(), page.len()) {
            (true, _) | (false, ..=4) => 2,
            (false, 5..=9) => 3,
            (false, _) => 4,
        };
        let tiles = page.iter().zip(document.of(BlockRole::Choice));
        let tiles = tiles.map(|(meta, block)| {
            context.marked_tile(self.tile(context, meta, block), context.is_spoken(block))
        });
        let tiles = Tiles::new(
            tiles.collect(),
            context.direction(),
            columns,
            scale.apart(GAP),
        )
        .spread();
        let heading = document.first(BlockRole::Heading).map(|block| {
            let heading = plain_block(context.first, block, scale.label(HEADING * 0.86))
                .tight()
                .weight(Weight::Bold)
                .role(Role::Heading(1))
                .fill();
            context.marked(heading, context.is_spoken(block))
        });
        column![]
            .extend(heading)
            .push(context.scroll_area(tiles, self.page as u64))
            .spacing(scale.px(GAP))
            .padding(Padding::from([scale.px(30.0), scale.px(MARGIN)]))
            .into()
    }

    fn tile<'a>(
        &self,
        context: &ViewContext<'a>,
        meta: &Meta,
        block: &Block,
    ) -> Element<'a, Message> {
        let current = match self.purpose {
            Purpose::Welcome => false,
            Purpose::Switch => meta.tag == context.first.tag(),
            Purpose::Second => context
                .second
                .is_some_and(|second| second.tag() == meta.tag),
        };
        let name = name_of(meta, context.scale.text(56.0).min(context.scale.px(84.0)))
            .one_line(context.scale.smallest())
            .weight(Weight::Semibold)
            .label_of_control();
        let choose = Action::ChooseLanguage(meta.tag.clone());
        let control = Control::new(block.label(), name, Message::Action(choose))
            .id(tile_id(&meta.tag))
            .width(Length::Fill)
            .smallest(0.0, context.scale.target(150.0))
            .padding(context.scale.px(16.0));
        match self.purpose {
            Purpose::Welcome => control.into(),
            _ => control.chosen(current).into(),
        }
    }

    fn bottom<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let mut bar = Row::new()
            .spacing(context.scale.apart(GAP))
            .width(Length::Fill)
            .align_y(Alignment::Center);
        if self.purpose != Purpose::Welcome {
            let arrow = match context.direction() {
                Direction::Ltr => "arrow-left",
                Direction::Rtl => "arrow-right",
            };
            let back = chrome::Message::Back.into();
            let back = context.button(arrow, words_of("button-back"), back);
            bar = bar.push(chrome::step(context, back, chrome::ids::BACK));
        }
        let count = pages.pages();
        if count > 1 {
            bar = bar.push(Space::new().width(Length::Fill));
            bar = bar.push(scaffold::progress(
                &context.scale,
                context.direction(),
                self.page,
                count,
            ));
            bar = bar.push(Space::new().width(Length::Fill));
            // After the last page comes the first.
            let next = Message::ShowLanguages((self.page + 1) % count);
            let more = context.button("globe", words_of("languages-more"), next);
            bar = bar.push(chrome::step(context, more.look(Look::Primary), "more"));
        }
        bar = bar.extend(self.note(context, document, pages));
        context.row(bar)
    }

    /// The note at the bottom of the welcome screen, if [`has_note`](Self::has_note).
    fn note<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        pages: &LanguagePages<'_>,
    ) -> Option<Element<'a, Message>> {
        if !self.has_note(pages) {
            return None;
        }
        let block = document.first(BlockRole::Note)?;
        let note = plain_block(context.first, block, context.scale.label(SMALL)).tight();
        Some(context.marked(note.tint(Tint::Muted).fill(), context.is_spoken(block)))
    }
}

/// The widget id of a language's tile.
pub fn tile_id(tag: &str) -> Id {
    format!("language-{tag}").into()
}

/// The greetings in the top bar, one per greeting language.
fn greeting<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    pages: &LanguagePages<'_>,
) -> Element<'a, chrome::Message> {
    let size = context.scale.label(TITLE * 0.9);
    let greetings = document.of(BlockRole::Greeting).zip(pages.greeting());
    let pieces = greetings.enumerate().map(|(index, (block, meta))| {
        let words = RichText::new(vec![RichSpan::plain(block.text())], Face::of(meta), size)
            .blocks([block.id.clone()])
            .tight()
            .weight(Weight::Semibold);
        let mut piece = Row::new()
            .push(context.marked(words, context.is_spoken(block)))
            // The highlight extends beyond the text; the spacing keeps it clear of the dot.
            .spacing(context.scale.px(GAP))
            .align_y(Alignment::Center);
        if index + 1 < pages.greeting().len() {
            piece = piece.push(plain(context.first, DOT, size).silent());
        }
        context.row(piece)
    });
    let pieces = Row::with_children(pieces)
        .spacing(context.scale.px(GAP))
        .width(Length::Fill)
        .align_y(Alignment::Center);
    context.row(pieces.wrap())
}

/// Separator between greetings.
const DOT: &str = "·";
