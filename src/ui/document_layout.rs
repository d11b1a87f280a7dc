//! Lays out the text of a screen and its picture, so that people have to scroll as seldom as possible.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::widget::{Column, Row, Space, column, container};
use iced::{Length, Padding, Size};

use super::chrome;
use super::context::{ViewContext, Words};
use super::document_view::{Link, reading};
use super::fit::{FITS, Fit, LARGE, ORDERED, SCROLLED, WIDE};
use super::two_languages::{is_narrow, one_under_the_other, side_names};
use crate::content::Picture;
use crate::document::{COMPARED, Document};
use crate::picture::SCENE_ASPECT;
use crate::route::Route;
use crate::theme::{BODY, GAP, MARGIN};
use crate::widget::Element;
use crate::widget::first_fit::{Candidate, first_fit, first_of};
use crate::widget::icon::{Tint, icon};
use crate::widget::scaffold;

/// The least part of the width that a picture with words needs: a chart, or a film with its controls.
const WITH_WORDS: f32 = 0.28;

/// The most that a film has, which stands above its controls.
const FILM: f32 = 0.46;

/// The part of the width that the dose chart has, in which the names of its bars stand; less where the words
/// beside it need more.
const CHART: f32 = 0.52;

/// Space above and below the text and its picture, in px of the design.
const EDGE: f32 = 32.0;

/// Makes the picture of a screen, once for each layout that is tried.
pub type Beside<'a, Message> = Box<dyn Fn(Fit) -> Element<'a, Message> + 'a>;

/// A whole screen of plain documents without links, with an optional element beside the text.
pub fn pages<'a, Message>(
    context: &ViewContext<'a>,
    at: Route,
    documents: &[Document],
    beside: Option<Beside<'a, Message>>,
    title: Words<'_>,
) -> Element<'a, Message>
where
    Message: From<chrome::Message> + Clone + 'a,
{
    let title = chrome::title(context, title);
    scaffold::page(
        &context.scale,
        chrome::top(context, at, Some(title)).map(Message::from),
        middle(context, documents, at, beside, |_, _| None),
        chrome::steps(context, at).map(Message::from),
    )
}

/// A large icon in place of a picture.
pub fn emblem<'a, Message: 'a>(context: &ViewContext<'a>, drawing: &str) -> Element<'a, Message> {
    let drawing = icon(drawing, context.scale.px(240.0), Tint::Primary);
    scaffold::surface(&context.scale, drawing, true)
        .center_x(Length::Fill)
        .center_y(Length::Fill)
        .into()
}

/// Whether two languages or large print need the whole width, without a picture beside the text.
pub fn crowded(context: &ViewContext<'_>) -> bool {
    context.second.is_some() || context.scale.large_print()
}

/// Part of the width, or of the height in portrait, that a picture keeps beside two languages.
fn small_part(context: &ViewContext<'_>) -> f32 {
    match (context.scale.portrait(), context.scale.large_print()) {
        (true, true) => 0.33,
        (true, false) => 0.25,
        (false, true) => 0.16,
        (false, false) => 0.2,
    }
}

/// The text of a screen with its picture on the end side, or below the text in portrait. Where the text
/// does not fit, it scrolls; in large print and in two languages the picture is then below it.
pub fn middle<'a, Message: Clone + 'a>(
    context: &ViewContext<'a>,
    documents: &[Document],
    at: Route,
    picture: Option<Beside<'a, Message>>,
    on_link: impl Fn(Link<'_>, usize) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    let screen = TextAndPicture {
        context: *context,
        documents: documents.to_vec(),
        at,
        on_link: Box::new(on_link),
    };
    match picture {
        // The display panel covers the picture; the text stays visible to preview each change.
        _ if context.beside_panel => screen.beside_panel(),
        None => screen.text_alone(),
        Some(picture) if context.second.is_some() && screen.has_chart() => screen.above(&picture),
        Some(picture) if crowded(context) && !matches!(at, Route::Card(_)) => {
            screen.above(&picture)
        }
        Some(picture) if screen.has_chart() && !context.scale.portrait() => {
            first_fit(key(context, documents), move |index, room| {
                match (WIDE.get(index), index.checked_sub(WIDE.len())) {
                    (Some(fit), _) => Candidate::IfFits(screen.below(*fit, &picture)),
                    (None, index) => screen.candidate(index.unwrap_or(0), room, &picture),
                }
            })
        }
        Some(picture) => first_of(ORDERED, key(context, documents), move |index, room| {
            screen.candidate(index, room, &picture)
        }),
    }
}

/// A number that differs between screens whose text may differ in height.
pub fn key(context: &ViewContext<'_>, documents: &[Document]) -> u64 {
    let mut hasher = DefaultHasher::new();
    for block in documents.iter().flat_map(|it| &it.blocks) {
        (&block.id, block.language).hash(&mut hasher);
    }
    context.scale.text(BODY).to_bits().hash(&mut hasher);
    hasher.finish()
}

type OnLink<'a, Message> = dyn Fn(Link<'_>, usize) -> Option<Message> + 'a;

struct TextAndPicture<'a, Message> {
    context: ViewContext<'a>,
    documents: Vec<Document>,
    at: Route,
    on_link: Box<OnLink<'a, Message>>,
}

impl<'a, Message: Clone + 'a> TextAndPicture<'a, Message> {
    /// The layout with an index of [`FITS`], in a room in px, or the last one, which scrolls.
    fn candidate(
        &self,
        index: usize,
        room: Size,
        picture: &Beside<'a, Message>,
    ) -> Candidate<'a, Message> {
        let scale = &self.context.scale;
        match FITS.get(index) {
            _ if self.context.second.is_some() => {
                let fit = Fit {
                    picture: small_part(&self.context),
                    measured: false,
                    ..if scale.large_print() {
                        LARGE
                    } else {
                        Fit::new(1.0, 1.0, 1.0)
                    }
                };
                let text = self.context.scroll_area(self.text(fit), self.at.key());
                if scale.portrait() || !self.leaves_room_below() {
                    return Candidate::Otherwise(self.laid_out(
                        fit,
                        text.into(),
                        picture(fit),
                        room,
                    ));
                }
                // Beside the words of two languages there is no width for a column of buttons alone.
                let margin = self.margin(FITS[0]);
                let [beside, _] = self.shares(fit, [room.width - margin.x(), room.height]);
                let two = scale.target(150.0) * 2.0 + scale.apart(GAP);
                let text = text.aside(picture(fit), beside.max(two).round());
                Candidate::Otherwise(container(text).padding(margin).into())
            }
            Some(fit) => {
                Candidate::IfContentFits(self.laid_out(*fit, self.text(*fit), picture(*fit), room))
            }
            None if scale.large_print() => Candidate::Otherwise(self.above(picture)),
            None => {
                let text = self.context.scroll_area(self.text(SCROLLED), self.at.key());
                Candidate::Otherwise(self.laid_out(SCROLLED, text.into(), picture(SCROLLED), room))
            }
        }
    }

    /// The documents without what the chart beside the text shows.
    fn documents(&self) -> Vec<Document> {
        let mut documents = self.documents.clone();
        if self.has_chart() && self.context.second.is_none() && !self.context.beside_panel {
            for document in &mut documents {
                let shown = document.in_chart(self.context.content);
                let shown: Vec<_> = shown.iter().map(|it| it.id.clone()).collect();
                document.blocks.retain(|it| !shown.contains(&it.id));
            }
        }
        documents
    }

    fn text(&self, fit: Fit) -> Element<'a, Message> {
        // The list has the name of each language in its document, with whom it is for.
        let names = side_names(&self.context).filter(|_| self.at != Route::List);
        let text = if self.at == Route::List && is_narrow(&self.context) {
            one_under_the_other(&self.context, &self.documents())
        } else {
            reading(&self.context, &self.documents(), fit, &self.on_link)
        };
        let spacing = self.context.scale.px(GAP);
        column![].spacing(spacing).extend(names).push(text).into()
    }

    /// The picture of a card.
    fn picture(&self) -> Option<&'a Picture> {
        let Route::Card(at) = self.at else {
            return None;
        };
        let (_, card) = self.context.content.card(at)?;
        card.picture.as_ref()
    }

    /// The width that the picture has beside the text, and the height that it has below it in portrait, of a width
    /// and a height in px.
    fn shares(&self, fit: Fit, [width, height]: [f32; 2]) -> [f32; 2] {
        let most = |aspect: f32| {
            let part = [width, height].map(|side| side * fit.picture);
            [part[0].min(height * aspect), part[1].min(width / aspect)]
        };
        match self.picture() {
            // No larger than it can be drawn, so that it ends at the margin.
            Some(Picture::Scene(stem)) => {
                let aspect = self.context.content.drawing(stem).aspect();
                most(aspect.unwrap_or(SCENE_ASPECT))
            }
            _ if self.context.second.is_some() => [width * fit.picture, height * fit.picture],
            Some(Picture::Doses) => {
                let least = CHART - (1.0 - fit.spaces) * 0.14;
                [width * fit.picture.min(FILM).max(least), height]
            }
            _ => [
                width * fit.picture.clamp(WITH_WORDS, FILM),
                height * fit.picture.min(FILM),
            ],
        }
    }

    /// Whether there is room for the buttons that scroll below the picture: less below a film with its controls.
    fn leaves_room_below(&self) -> bool {
        match self.picture() {
            Some(Picture::Film(id)) => !self.context.scale.large_print() && id != COMPARED,
            _ => true,
        }
    }

    /// Whether the picture is a chart, which is as high as its words need.
    fn has_chart(&self) -> bool {
        matches!(self.picture(), Some(Picture::Doses))
    }

    /// The text begins at the same height in every layout.
    fn margin(&self, fit: Fit) -> Padding {
        let scale = &self.context.scale;
        Padding::from([scale.px(EDGE), scale.px(MARGIN)]).bottom(scale.px(EDGE * fit.spaces))
    }

    /// Text and picture side by side, or one below the other in portrait.
    fn laid_out(
        &self,
        fit: Fit,
        text: Element<'a, Message>,
        picture: Element<'a, Message>,
        room: Size,
    ) -> Element<'a, Message> {
        let scale = &self.context.scale;
        let margin = self.margin(fit);
        let width = room.width - margin.x();
        let height = room.height - margin.y();
        let [beside, part] = self.shares(fit, [width, height]).map(f32::round);
        let sides: Element<'a, Message> = if scale.portrait() {
            // A chart follows the words at once, unless they scroll.
            let (above, below) = match self.has_chart() {
                true => (text.as_widget().size().height, Length::Shrink),
                false => (Length::Fill, Length::Fixed(part)),
            };
            column![
                container(text).height(above),
                container(picture).height(below).width(Length::Fill),
            ]
            .spacing(scale.px(GAP))
            .into()
        } else {
            let height = match self.has_chart() {
                true => Length::Shrink,
                false => Length::Fixed(height),
            };
            self.context.row(
                Row::new()
                    .push(container(text).width(Length::Fill))
                    .push(container(picture).width(beside).height(height))
                    .spacing(scale.px(GAP * 2.0)),
            )
        };
        container(sides).padding(margin).into()
    }

    /// The text above a picture as wide as the screen.
    fn below(&self, fit: Fit, picture: &Beside<'a, Message>) -> Element<'a, Message> {
        let spacing = self.context.scale.px(GAP * (0.5 + fit.spaces / 2.0));
        let content = column![self.text(fit), picture(fit)].spacing(spacing);
        container(content).padding(self.margin(fit)).into()
    }

    /// The text with the display panel over the other part of the screen.
    fn beside_panel(&self) -> Element<'a, Message> {
        let scale = &self.context.scale;
        let [fit, ..] = FITS;
        let words = self.context.scroll_area(self.text(fit), self.at.key());
        let other = Space::new();
        let sides: Element<'a, Message> = if scale.portrait() {
            Column::new()
                .push(container(words).height(Length::FillPortion(2)))
                .push(other.height(Length::FillPortion(3)))
                .spacing(scale.px(GAP))
                .into()
        } else {
            let sides = Row::new()
                .push(container(words).width(Length::FillPortion(9)))
                .push(other.width(Length::FillPortion(10)))
                .spacing(scale.px(GAP * 2.0));
            self.context.row(sides)
        };
        container(sides).padding(self.margin(fit)).into()
    }

    fn text_alone(&self) -> Element<'a, Message> {
        let [fit, ..] = FITS;
        let words = self.context.scroll_area(self.text(fit), self.at.key());
        container(words).padding(self.margin(fit)).into()
    }

    /// The text above its picture, both of which scroll.
    fn above(&self, picture: &Beside<'a, Message>) -> Element<'a, Message> {
        let scale = &self.context.scale;
        let picture = picture(LARGE);
        let height = match picture.as_widget().size().height {
            Length::Shrink => Length::Shrink,
            _ => Length::Fixed(scale.px(620.0)),
        };
        let picture = container(picture).height(height).width(Length::Fill);
        let content = column![self.text(LARGE), picture.align_x(self.context.start())];
        let content = content.spacing(scale.px(GAP));
        container(self.context.scroll_area(content, self.at.key()))
            .padding(self.margin(FITS[0]))
            .into()
    }
}
