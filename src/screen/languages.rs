//! The languages, each by its own name in its own script.

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Row, Space, column};
use iced::{Alignment, Length, Padding};

use crate::document::{Document, Role};
use crate::language::language_pages::LanguagePages;
use crate::language::{Direction, Language, Meta};
use crate::route::Route;
use crate::theme::{GAP, HEADING, MARGIN, SMALL, STEP_BUTTON, TITLE};
use crate::ui::chrome;
use crate::ui::chrome::words_of;
use crate::ui::context::{ViewContext, plain};
use crate::ui::listen_bar;
use crate::widget::control::{Control, Look};
use crate::widget::icon::Tint;
use crate::widget::mirrored_row::mirrored;
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::tiles::Tiles;
use crate::widget::{Element, Face, a11y, bars};

/// Why somebody is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A patient begins.
    Welcome,
    /// A reader changes language, and goes on where they were.
    Switch,
    /// A reader chooses a language to stand beside the first.
    Second,
}

/// The state of this screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Languages {
    /// Why somebody is here.
    pub purpose: Purpose,
    /// Which page of languages shows.
    pub page: usize,
}

/// What a patient can touch here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A language, by its tag.
    Choose(String),
    /// The next page of languages; after the last the first.
    More,
    /// The frame.
    Frame(chrome::Message),
}

/// What the kiosk should do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Nothing more.
    None,
    /// Use a language, for a purpose.
    Choose(String, Purpose),
    /// What the frame asks for.
    Frame(chrome::Message),
}

impl Languages {
    /// The screen for a purpose, at its first page.
    pub fn new(purpose: Purpose) -> Self {
        Self { purpose, page: 0 }
    }

    /// Turns a touch into what the kiosk should do; `pages` is how many pages there are.
    pub fn update(&mut self, message: Message, pages: usize) -> Action {
        match message {
            Message::Choose(tag) => Action::Choose(tag, self.purpose),
            Message::More => {
                self.page = (self.page + 1) % pages.max(1);
                Action::None
            }
            Message::Frame(message) => Action::Frame(message),
        }
    }

    /// The words of the page that shows.
    pub fn document(&self, language: &Language, shelf: &LanguagePages<'_>) -> Document {
        let title = match self.purpose {
            Purpose::Welcome | Purpose::Switch => "languages-title",
            Purpose::Second => "languages-second-title",
        };
        let (greeting, page) = (shelf.greeting(), shelf.page(self.page));
        Document::languages(language, title, greeting, page, self.has_note(shelf))
    }

    /// Whether there is room for the remark at the foot.
    fn has_note(&self, shelf: &LanguagePages<'_>) -> bool {
        self.purpose == Purpose::Welcome && shelf.pages() == 1
    }

    /// The screen, with the languages on the shelf.
    pub fn view<'a>(
        &self,
        context: &ViewContext<'a>,
        shelf: &LanguagePages<'_>,
        clinic: chrome::Clinic<'_>,
    ) -> Element<'a, Message> {
        let document = self.document(context.first, shelf);
        bars::page(
            &context.scale,
            chrome::top(
                context,
                Route::Languages,
                clinic.with_logo(context, Some(greeting(context, &document, shelf))),
            )
            .map(Message::Frame),
            self.middle(context, &document, shelf),
            match listen_bar::bar(context) {
                Some(bar) => {
                    let bar = bar.map(|it| Message::Frame(chrome::Message::Listen(it)));
                    // What is read aloud stays in sight.
                    column![]
                        .extend(self.note(context, &document, shelf))
                        .push(bar)
                        .spacing(context.scale.px(GAP))
                        .into()
                }
                None => self.bottom(context, &document, shelf),
            },
        )
    }

    fn middle<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        shelf: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let scale = &context.scale;
        let page = shelf.page(self.page);
        let columns = match (scale.portrait() || scale.large_print(), page.len()) {
            (true, _) | (false, ..=4) => 2,
            (false, 5..=9) => 3,
            (false, _) => 4,
        };
        let said = context.says_of(std::slice::from_ref(document), &[Role::Choice]);
        let tiles = page.iter().enumerate().map(|(index, meta)| {
            context.marked_tile(self.tile(context, meta), said == Some(index))
        });
        let tiles = Tiles::new(
            tiles.collect(),
            context.direction(),
            columns,
            scale.apart(GAP),
        )
        .spread();
        let heading = plain(
            context.first,
            &document.heading(),
            scale.label(HEADING * 0.86),
        )
        .tight()
        .weight(Weight::Bold)
        .role(a11y::Role::Heading(1))
        .fill();
        let said = context.says_of(std::slice::from_ref(document), &[Role::Heading]);
        let heading = context.marked(heading, said.is_some());
        column![heading, context.reel(tiles, self.page as u64)]
            .spacing(scale.px(GAP))
            .padding(Padding::from([scale.px(30.0), scale.px(MARGIN)]))
            .into()
    }

    fn tile<'a>(&self, context: &ViewContext<'a>, meta: &Meta) -> Element<'a, Message> {
        let current = match self.purpose {
            Purpose::Welcome => false,
            Purpose::Switch => meta.tag == context.first.tag(),
            Purpose::Second => context
                .second
                .is_some_and(|second| second.tag() == meta.tag),
        };
        let name = name_of(meta, context.scale.text(56.0).min(context.scale.px(84.0)))
            .one_line(context.scale.smallest())
            .weight(Weight::Semibold);
        let control = Control::new(&meta.name, name, Message::Choose(meta.tag.clone()))
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
        shelf: &LanguagePages<'_>,
    ) -> Element<'a, Message> {
        let height = context.scale.target(STEP_BUTTON);
        let mut bar = Row::new()
            .spacing(context.scale.apart(GAP))
            .width(Length::Fill)
            .align_y(Alignment::Center)
            .push(Space::new().height(height));
        if self.purpose != Purpose::Welcome {
            let arrow = match context.direction() {
                Direction::Ltr => "arrow-left",
                Direction::Rtl => "arrow-right",
            };
            let back = Message::Frame(chrome::Message::Back);
            let back = context.button(arrow, words_of("button-back"), back);
            bar = bar.push(
                back.id(Id::new(chrome::ids::BACK))
                    .smallest(height * 2.0, height),
            );
        }
        let pages = shelf.pages();
        if pages > 1 {
            bar = bar.push(Space::new().width(Length::Fill));
            bar = bar.push(bars::dots(
                &context.scale,
                context.direction(),
                self.page,
                pages,
            ));
            bar = bar.push(Space::new().width(Length::Fill));
            let more = context.button("globe", words_of("languages-more"), Message::More);
            let more = more.look(Look::Primary).id(Id::new("more"));
            bar = bar.push(more.smallest(height * 2.0, height));
        }
        bar = bar.extend(self.note(context, document, shelf));
        context.row(bar)
    }

    /// The remark at the foot of the welcome screen, where there is room for it.
    fn note<'a>(
        &self,
        context: &ViewContext<'a>,
        document: &Document,
        shelf: &LanguagePages<'_>,
    ) -> Option<Element<'a, Message>> {
        if !self.has_note(shelf) {
            return None;
        }
        let note = document
            .of(Role::Note)
            .map(|block| block.text())
            .collect::<String>();
        let note = plain(context.first, &note, context.scale.label(SMALL)).tight();
        let said = context.says_of(std::slice::from_ref(document), &[Role::Note]);
        Some(context.marked(note.tint(Tint::Muted).fill(), said.is_some()))
    }
}

/// The id by which a language's tile can be focused.
pub fn tile_id(tag: &str) -> Id {
    format!("language-{tag}").into()
}

/// A language's own name, in its own font.
pub fn name_of<Message>(meta: &Meta, size: f32) -> RichText<Message> {
    RichText::new(vec![RichSpan::plain(&meta.name)], Face::of(meta), size).tight()
}

/// A word of welcome in each of some languages.
fn greeting<'a>(
    context: &ViewContext<'a>,
    document: &Document,
    shelf: &LanguagePages<'_>,
) -> Element<'a, chrome::Message> {
    let words = document.of(Role::Greeting).map(|block| block.text());
    let size = context.scale.label(TITLE * 0.9);
    let said = context.says_of(std::slice::from_ref(document), &[Role::Greeting]);
    let greetings = words.zip(shelf.greeting()).enumerate();
    let pieces = greetings.map(|(index, (words, meta))| {
        let prose = RichText::new(vec![RichSpan::plain(words)], Face::of(meta), size);
        let prose = prose.tight().weight(Weight::Semibold);
        let mut piece = Row::new()
            .push(context.marked(prose, said == Some(index)))
            // The mark reaches out of what it marks, but not as far as the dot.
            .spacing(context.scale.px(GAP))
            .align_y(Alignment::Center);
        if index + 1 < shelf.greeting().len() {
            piece = piece.push(plain(context.first, DOT, size).silent());
        }
        context.row(piece)
    });
    let pieces = Row::with_children(pieces)
        .spacing(context.scale.px(GAP))
        .width(Length::Fill)
        .align_y(Alignment::Center);
    mirrored(context.direction(), pieces.wrap())
}

/// Between greetings.
const DOT: &str = "·";
