//! What every screen needs to draw itself: the languages in use, the content, the scale.

use iced::font::Weight;
use iced::widget::{Column, Row, column};
use iced::{Alignment, Length};

use super::listen_bar::SpeechView;
use crate::content::Content;
use crate::document::{Block, Run};
use crate::film::clock::Clock;
use crate::language::{Catalogue, Direction, Language};
use crate::theme::{GAP, LABEL, SMALL, Scale};
use crate::widget::a11y::Role;
use crate::widget::control::Control;
use crate::widget::icon::{Tint, icon};
use crate::widget::mirrored_row::row;
use crate::widget::rich_text::{RichSpan, RichText};
use crate::widget::scroll_area::{ScrollArea, ScrollPage};
use crate::widget::{Element, Face};

/// What the eye reads with.
#[derive(Clone, Copy)]
pub struct ViewContext<'a> {
    /// All that can be told.
    pub content: &'a Content,
    /// The languages that ship.
    pub catalogue: &'a Catalogue,
    /// The patient's language.
    pub first: &'a Language,
    /// A second language beside it.
    pub second: Option<&'a Language>,
    /// Sizes for this window and this reader.
    pub scale: Scale,
    /// Where the film on the screen is in its time.
    pub clock: Clock,
    /// Whether the keyboard is in use, so that what has its focus must be seen.
    pub keys_in_use: bool,
    /// Whether a panel covers the side where pictures stand.
    pub beside_panel: bool,
    /// What the ear adds.
    pub heard: SpeechView<'a>,
}

/// From this line height on a script is set tall, in parts of the text's size.
const TALL: f32 = 2.0;

/// Between the words of two languages on one control.
pub const BESIDE: &str = " · ";

impl<'a> ViewContext<'a> {
    /// The languages in use, the patient's first.
    pub fn languages(&self) -> impl Iterator<Item = &'a Language> + use<'a> {
        std::iter::once(self.first).chain(self.second)
    }

    /// The reading direction of the whole layout.
    pub fn direction(&self) -> Direction {
        self.first.direction()
    }

    /// The side where reading begins, across a layout that iced does not mirror.
    pub fn start(&self) -> Alignment {
        match self.direction() {
            Direction::Ltr => Alignment::Start,
            Direction::Rtl => Alignment::End,
        }
    }

    /// The words of a control in every language in use, as one name.
    pub fn name(&self, words: impl Fn(&Language) -> String) -> String {
        let words: Vec<_> = self.languages().map(words).collect();
        words.join(BESIDE)
    }

    /// A row that follows the reading direction.
    pub fn row<Message: 'a>(
        &self,
        content: Row<'a, Message, crate::theme::Theme, iced::Renderer>,
    ) -> Element<'a, Message> {
        row(self.direction(), content)
    }

    /// Words of a control, in every language in use, side by side.
    pub fn label<Message: Clone + 'a>(
        &self,
        words: impl Fn(&Language) -> String,
        size: f32,
    ) -> Element<'a, Message> {
        // Where there is little width, two languages share a control one above the other.
        let narrow = self.scale.portrait() || self.scale.large_print();
        self.label_with(narrow, words, size)
    }

    fn label_with<Message: Clone + 'a>(
        &self,
        stacked: bool,
        words: impl Fn(&Language) -> String,
        size: f32,
    ) -> Element<'a, Message> {
        let stacked = self.second.is_some() && stacked;
        let size = if stacked { size * 0.82 } else { size };
        let mut pieces: Vec<Element<'a, Message>> = Vec::new();
        for language in self.languages() {
            if !pieces.is_empty() && !stacked {
                let dot = plain(self.first, BESIDE, size).weight(Weight::Semibold);
                pieces.push(dot.silent().into());
            }
            let words = plain(language, &words(language), size);
            let words = self.whole(words).weight(Weight::Semibold);
            pieces.push(words.centered().into());
        }
        if stacked {
            return Column::with_children(pieces)
                .align_x(Alignment::Center)
                .into();
        }
        let pieces = Row::with_children(pieces).align_y(Alignment::Center);
        self.row(pieces)
    }

    /// Whether words that have grown stand in lines that are so tall that they need other room than most.
    pub fn is_tall(&self) -> bool {
        self.first.meta.line_height >= TALL && self.scale.growth() > 1.0
    }

    /// Words set tight, which shrink before one of them would be broken.
    pub fn whole<Message>(&self, words: RichText<Message>) -> RichText<Message> {
        words.tight().whole_words(self.scale.smallest())
    }

    /// A button with an icon before its words.
    pub fn button<Message: Clone + 'a>(
        &self,
        drawing: &str,
        words: impl Fn(&Language) -> String,
        on_press: Message,
    ) -> Control<'a, Message> {
        let name = self.name(&words);
        let label = self.label(words, self.scale.label(LABEL));
        self.button_around(drawing, name, label, on_press)
    }

    /// A button with an icon before some other content.
    pub fn button_around<Message: Clone + 'a>(
        &self,
        drawing: &str,
        name: String,
        label: Element<'a, Message>,
        on_press: Message,
    ) -> Control<'a, Message> {
        let drawing = icon(drawing, self.scale.label(44.0), Tint::Inherit);
        let content = self.row(beside(&self.scale, [drawing, label]));
        Control::new(name, content, on_press).padding([self.scale.px(8.0), self.scale.px(30.0)])
    }

    /// A button of the bar above, which must leave room for its neighbours: where there
    /// is little width, its icon stands above its words.
    pub fn tool<Message: Clone + 'a>(
        &self,
        drawing: &str,
        name: String,
        words: impl Fn(&Language) -> String,
        on_press: Message,
    ) -> Control<'a, Message> {
        let label = self.label_with(true, words, self.scale.label(LABEL));
        let has_grown = self.scale.label(LABEL) > self.scale.px(LABEL) * 1.05;
        if !(has_grown || self.scale.portrait()) {
            return self.button_around(drawing, name, label, on_press);
        }
        let drawing = icon(drawing, self.scale.label(40.0), Tint::Inherit);
        let content = column![drawing, label].align_x(Alignment::Center);
        Control::new(name, content, on_press).padding([self.scale.px(6.0), self.scale.px(14.0)])
    }

    /// A part of a screen that scrolls when it must. Another `page` begins at its top.
    pub fn reel<Message: 'a>(
        &self,
        content: impl Into<Element<'a, Message>>,
        page: u64,
    ) -> ScrollArea<'a, Message> {
        let turn = |drawing: &str, id: &'static str, turn: ScrollPage| -> Element<'a, ScrollPage> {
            let size = self.scale.label(SMALL);
            let words = plain(self.first, &self.first.words(id), size);
            let content = column![
                icon(drawing, self.scale.label(52.0), Tint::Inherit),
                self.whole(words).weight(Weight::Semibold).centered(),
            ]
            .align_x(Alignment::Center);
            Control::new(self.first.words(id), content, turn)
                .id(id)
                .smallest(self.scale.target(150.0), self.scale.target(150.0))
                .padding(self.scale.px(10.0))
                .into()
        };
        let controls = [
            turn("arrow-up", "button-up", ScrollPage::Up),
            turn("arrow-down", "button-down", ScrollPage::Down),
        ];
        ScrollArea::new(
            content,
            controls,
            self.direction(),
            self.scale.apart(GAP),
            page,
        )
        .follows_focus(self.keys_in_use)
    }
}

/// An icon and words, side by side.
pub fn beside<'a, Message: 'a>(
    scale: &Scale,
    pieces: [Element<'a, Message>; 2],
) -> Row<'a, Message, crate::theme::Theme, iced::Renderer> {
    Row::with_children(pieces)
        .spacing(scale.px(18.0))
        .align_y(Alignment::Center)
        .width(Length::Shrink)
}

/// Plain words of a language, at a size in px.
pub fn plain<Message>(language: &Language, words: &str, size: f32) -> RichText<Message> {
    let words = language.laid_out(&[words], &[]).concat();
    RichText::new(vec![RichSpan::plain(words)], Face::of(&language.meta), size)
}

/// The words of a block, with emphasis, and with glossary words that answer a touch.
pub fn block<Message>(
    language: &Language,
    block: &Block,
    size: f32,
    on_term: impl Fn(&str) -> Option<Message>,
) -> RichText<Message> {
    let texts: Vec<_> = block.runs.iter().map(|run| run.text.as_str()).collect();
    let whole: Vec<_> = block
        .runs
        .iter()
        .enumerate()
        .filter(|(_, run)| run.term.is_some())
        .map(|(index, _)| index)
        .collect();
    let stretch = |(run, text): (&Run, String)| RichSpan {
        text,
        strong: run.strong,
        link: run.term.as_ref().and_then(|term| {
            let message = on_term(term)?;
            Some((term_id(language.tag(), term), message))
        }),
    };
    let laid_out = language.laid_out(&texts, &whole);
    let stretches = block.runs.iter().zip(laid_out).map(stretch).collect();
    RichText::new(stretches, Face::of(&language.meta), size).role(Role::Text)
}

/// The id by which a glossary word on a card can be focused.
pub fn term_id(language: &str, term: &str) -> iced::advanced::widget::Id {
    format!("term-{language}-{term}").into()
}
