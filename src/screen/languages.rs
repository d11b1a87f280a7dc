//! The languages screen. Each language is shown by its own name in its own script.

mod greeting;
mod loudspeaker;

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column, container};
use iced::{Alignment, Length, Padding};

use super::{Action, Message};
use crate::a11y::Role;
use crate::document::{Block, BlockRole, Document, english_name_id, place};
use crate::language::language_pages::LanguagePages;
use crate::language::{Direction, Language, Meta, SOURCE, Tag};
use crate::route::{LanguageChoices, Route};
use crate::theme::{GAP, HEADING, MARGIN, SMALL, STEP_BUTTON};
use crate::ui::chrome;
use crate::ui::context::{ViewContext, Words, name_of, plain_block, words_of};
use crate::ui::listen_bar;
use crate::widget::bar::{Bar, Between};
use crate::widget::control::{Control, Look};
use crate::widget::icon::{Tint, icon};
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, scaffold};
use greeting::title;
use loudspeaker::{has_loudspeaker, with_loudspeaker};

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
    /// The language of the greeting that was touched. Its tile is marked, but nobody has chosen it.
    pub greeted: Option<Tag>,
}

impl Languages {
    /// The screen for a purpose, on its first page.
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            ..Self::default()
        }
    }

    /// The tile of the current language, or the first that can be chosen if that language is on another
    /// page.
    /// `in_use` are the tags of the languages in use.
    pub fn current_tile(&self, in_use: &[&str], pages: &LanguagePages<'_>) -> Id {
        let current = match self.purpose {
            Purpose::Second => in_use.last(),
            Purpose::Welcome | Purpose::Switch => in_use.first(),
        };
        let page = pages.page(self.page);
        let is_here = page.iter().any(|meta| Some(&meta.tag.as_str()) == current);
        let mut tags = page.iter().map(|meta| meta.tag.as_str());
        let first = tags.find(|tag| self.is_available(tag, in_use));
        let current = current.copied().filter(|_| is_here);
        let current = current.filter(|tag| self.is_available(tag, in_use));
        tile_id(current.or(first).unwrap_or_default())
    }

    /// Whether a language can be chosen: nothing stands beside itself.
    fn is_available(&self, tag: &str, in_use: &[&str]) -> bool {
        self.purpose != Purpose::Second || in_use.first() != Some(&tag)
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
                    .with_logo(context, Some(title(context, document, pages))),
            )
            .map(Message::from),
            self.middle(context, document, pages),
            self.foot(context, document, pages),
        )
    }

    /// The bottom bar, or the Listen bar.
    fn foot<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let bar = listen_bar::bar(context);
        let bar = bar.map(|bar| bar.map(|it| chrome::Message::Listen(it).into()));
        let (above, below) = match bar {
            // The note is read aloud too, so it stays visible above the Listen bar.
            Some(bar) if !listen_bar::is_silent(context) => {
                (self.note(context, document, pages), bar)
            }
            bar => (bar, self.bottom(context, document, pages)),
        };
        let gap = context.scale.px(GAP);
        column![].extend(above).push(below).spacing(gap).into()
    }

    fn middle<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        pages: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let scale = &context.scale;
        let page = pages.page(self.page);
        let columns = match scale.portrait() || scale.large_print() || page.len() <= 4 {
            true => 2,
            false => 3,
        };
        let tiles = page.iter().zip(document.of(BlockRole::Choice));
        let tiles = tiles.map(|(meta, block)| {
            let aside = document.block(&english_name_id(&meta.tag));
            let tile = self.tile(context, meta, block, aside);
            let tile = context.marked_tile(tile, context.is_spoken(block));
            with_loudspeaker(context, meta, tile)
        });
        // A loudspeaker stands nearer to its own tile than to the next.
        let has_loudspeaker = page.iter().any(|meta| has_loudspeaker(context, meta));
        let gap = scale.apart(GAP);
        let between = if has_loudspeaker { gap * 2.0 } else { gap };
        let tiles = Tiles::new(tiles.collect(), context.direction(), columns, between)
            .row_gap(gap)
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
            .padding(Padding::from([scale.px(20.0), scale.px(MARGIN)]))
            .into()
    }

    /// The tile of a language: its own name, and under it its English name, for whoever helps.
    fn tile<'a>(
        &self,
        context: &ViewContext<'a>,
        meta: &Meta,
        block: &Block,
        aside: Option<&Block>,
    ) -> Element<'a, Message> {
        let (scale, first) = (&context.scale, context.first.tag());
        let is_available = self.is_available(&meta.tag, &[first]);
        let current = match self.purpose {
            Purpose::Welcome => false,
            Purpose::Switch => meta.tag == first,
            Purpose::Second => context
                .second
                .is_some_and(|second| second.tag() == meta.tag),
        };
        let tint = if is_available {
            Tint::Inherit
        } else {
            Tint::Muted
        };
        let name = name_of(meta, scale.text(56.0).min(scale.px(84.0)))
            .one_line(scale.smallest())
            .weight(Weight::Semibold)
            .tint(tint);
        let english = context.catalogue.get(SOURCE);
        let aside = aside.zip(english).map(|(block, english)| {
            let words = vec![RichSpan::plain(block.text())];
            let words = RichText::new(words, Face::of(english), scale.smallest());
            words.blocks([block.id.clone()]).tight().tint(Tint::Muted)
        });
        let names = |name: RichText<Message>| {
            column![name]
                .extend(aside.map(Element::from))
                .align_x(Alignment::Center)
        };
        if !is_available {
            return container(names(name))
                .width(Length::Fill)
                .align_x(Alignment::Center)
                .align_y(Alignment::Center)
                .into();
        }
        let names = names(name.label_of_control());
        let is_greeted = self.greeted.is_some_and(|tag| tag.as_str() == meta.tag);
        let content: Element<'a, Message> = if is_greeted {
            let hand = icon("touch", scale.label(52.0), Tint::Primary);
            let marked = Row::with_children([hand, names.into()]).align_y(Alignment::Center);
            context.row(marked.spacing(scale.px(18.0)))
        } else {
            names.into()
        };
        let choose = Action::ChooseLanguage(meta.tag.clone());
        let control = Control::new(block.label(), content, Message::Action(choose))
            .id(tile_id(&meta.tag))
            .look(if is_greeted {
                Look::Marked
            } else {
                Look::Plain
            })
            .width(Length::Fill)
            .smallest(0.0, scale.target(120.0))
            .padding([scale.px(4.0), scale.px(14.0)]);
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
        let mut start = Vec::new();
        if self.purpose != Purpose::Welcome {
            let arrow = match context.direction() {
                Direction::Ltr => "arrow-left",
                Direction::Rtl => "arrow-right",
            };
            let back = chrome::Message::Back.into();
            let back = context.button(arrow, words_of("button-back"), back);
            start.push(chrome::step(context, back, chrome::ids::BACK));
        }
        let gap = context.scale.apart(GAP);
        let count = pages.pages();
        if count > 1 {
            let progress =
                scaffold::progress(&context.scale, context.direction(), self.page, count);
            let more = chrome::step(context, self.more(context, count), "more");
            let between = (Between::CentredIfRoom, progress);
            return context.row(Bar::new(start, Some(between), vec![more], gap));
        }
        let note = self.note(context, document, pages).map(|note| {
            // As high as the bar with buttons.
            let least = Space::new().height(context.scale.target(STEP_BUTTON));
            let note = Row::with_children([note, least.into()]).align_y(Alignment::Center);
            (Between::Controls, context.row(note))
        });
        context.row(Bar::new(start, note, Vec::new(), gap))
    }

    /// The button that leads to the next page. After the last page comes the first, and the button says so.
    fn more<'a>(&self, context: &ViewContext<'a>, count: usize) -> Control<'a, Message> {
        let next = (self.page + 1) % count;
        let (drawing, words) = match next {
            0 => {
                let words = move |language: &Language| place(language, 0, count);
                ("repeat", Words::new("place", words))
            }
            _ => ("globe", words_of("languages-more")),
        };
        let more = context.button(drawing, words, Message::ShowLanguages(next));
        more.look(Look::Primary)
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
