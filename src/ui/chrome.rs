//! The frame of every screen: the top bar with the tools, and the bottom bar with Back and Next.

mod bottom;

use iced::advanced::widget::Id;
use iced::font::Weight;
use iced::widget::{Column, Row, column, container};
use iced::{Alignment, Length};

pub use super::context::Branding;
use super::context::{ViewContext, Words, plain_block, words_of};
use super::listen_bar;
use crate::a11y::Role;
use crate::document::{BlockId, BlockRole, Document, Label, Phrase};
use crate::language::Language;
use crate::route::Route;
use crate::theme::{GAP, LABEL, SMALLEST, TITLE, TOOL};
use crate::widget::Element;
use crate::widget::bar::{Bar, Between};
use crate::widget::control::Control;
use crate::widget::icon::{Tint, icon};
use crate::widget::logo::logo;
pub use bottom::{
    back, list_button, room_between, step, steps, steps_around, steps_with, take_home,
};

/// Messages of the top and bottom bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Message {
    /// Go to the home screen.
    Home,
    /// Go to the languages screen.
    Languages,
    /// Open the display panel.
    Display,
    /// Open the list of keys.
    Help,
    /// A message of the Listen bar.
    Listen(listen_bar::Message),
    /// Go to the previous page.
    Back,
    /// Go to the next page.
    Next,
    /// Show the patient's list.
    List,
    /// Open the panel from which patients take the guide along.
    TakeHome,
    /// Go to the card that says when to get help at once.
    Emergency,
}

/// Widget ids of the frame's controls, for setting the focus.
pub mod ids {
    /// The Home button.
    pub const HOME: &str = "home";
    /// The language button.
    pub const LANGUAGE: &str = "language";
    /// The Listen button.
    pub const LISTEN: &str = "listen";
    /// The button that reads everything.
    pub const LISTEN_ALL: &str = "read-everything";
    /// The display button.
    pub const DISPLAY: &str = "display";
    /// The Back button. On the first screen of a session its place is empty.
    pub const BACK: &str = "back";
    /// The Next button.
    pub const NEXT: &str = "next";
    /// The button that leads to the patient's list.
    pub const LIST: &str = "list";
    /// The button that opens the panel from which patients take the guide along.
    pub const TAKE_HOME: &str = "take-home";
    /// The button that leads to the card about emergencies.
    pub const EMERGENCY: &str = "emergency";
}

/// A button with an icon and the words of a message.
#[derive(Clone)]
pub struct Button<Message> {
    /// The name of the icon.
    pub icon: &'static str,
    /// The message id of its words.
    pub words: BlockId,
    /// The widget id.
    pub id: &'static str,
    /// What touching it does.
    pub action: Message,
}

impl<Message: Clone> Button<Message> {
    /// The button, of the size of those in the bottom bar.
    pub fn view<'a>(&self, context: &ViewContext<'a>) -> Element<'a, Message>
    where
        Message: 'a,
    {
        let words = words_of(self.words.clone());
        let button = context.button(self.icon, words, self.action.clone());
        step(context, button, self.id)
    }

    /// Its width, in px.
    pub fn width(&self, context: &ViewContext<'_>) -> f32 {
        bottom::width(context, &words_of(self.words.clone()))
    }
}

/// The top bar: Home, the title and the tools. In portrait the title gets its own row.
pub fn top<'a>(
    context: &ViewContext<'a>,
    at: Route,
    title: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut left = Vec::new();
    if !matches!(at, Route::Languages | Route::Exam | Route::Home) {
        let home = named(context, "home", "button-home", Message::Home);
        left.push(tool(context, home, ids::HOME));
    }
    let mut tools = Vec::new();
    if at == Route::Home && context.turns_pages {
        let all = listen_all(context);
        tools.push(tool(context, all, ids::LISTEN_ALL));
    }
    if at != Route::Languages {
        tools.push(language_tool(context));
    }
    if at != Route::List || context.speak_lists {
        let listen = Message::Listen(listen_bar::Message::Listen);
        let listen = named(context, "listen", "button-listen", listen);
        tools.push(tool(context, listen, ids::LISTEN));
    }
    let display = named(context, "display", "button-display", Message::Display);
    tools.push(tool(context, display.opens(), ids::DISPLAY));

    let spacing = context.scale.apart(GAP);
    if context.scale.portrait() {
        let bar = Bar::new(left, None, tools, spacing);
        return column![context.row(bar)]
            .extend(title)
            .spacing(spacing)
            .into();
    }
    let title = title.map(|title| (Between::Controls, title));
    context.row(Bar::new(left, title, tools, spacing))
}

/// The greatest part of the window's width for the words of the button that reads everything, in large print.
const LISTEN_ALL_WIDTH: f32 = 0.2;

/// Height of the clinic's logo, in px of a 1920×1080 window.
const LOGO: f32 = 76.0;

impl Branding<'_> {
    /// Puts the logo, if there is one, before other content of the top bar.
    pub fn with_logo<'a>(
        &self,
        context: &ViewContext<'a>,
        content: Option<Element<'a, Message>>,
    ) -> Option<Element<'a, Message>> {
        let Some(picture) = self.logo else {
            return content;
        };
        let name = Phrase::new(self.language, self.name);
        let name = Label::new(Vec::new(), vec![name]);
        let picture = logo(picture, name, context.scale.px(LOGO));
        let row = Row::new()
            .push(picture)
            .extend(content)
            .spacing(context.scale.px(GAP))
            .width(Length::Fill)
            .align_y(Alignment::Center);
        Some(context.row(row))
    }
}

/// A title for the top bar, in every language in use.
pub fn title<'a>(context: &ViewContext<'a>, words: Words<'_>) -> Element<'a, Message> {
    let size = match context.second {
        Some(_) => context.scale.label(LABEL),
        None => context.scale.label(TITLE),
    };
    let lines = context.languages().map(|language| {
        let words = context.whole(words.set(language, size));
        words.weight(Weight::Bold).into()
    });
    // Both titles start on the same side, even if their languages differ in direction.
    Column::with_children(lines)
        .width(Length::Fill)
        .align_x(context.start())
        .into()
}

/// The heading of a document in every language in use, in the top bar, for a screen that has it nowhere else.
pub fn heading<'a>(context: &ViewContext<'a>, documents: &[Document]) -> Element<'a, Message> {
    let size = if documents.len() > 1 {
        SMALLEST * 1.2
    } else {
        TITLE
    };
    let lines = documents.iter().zip(context.languages());
    let lines = lines.filter_map(|(document, language)| {
        let block = document.first(BlockRole::Heading)?;
        let words = context.whole(plain_block(language, block, context.scale.label(size)));
        let words = words.weight(Weight::Bold).role(Role::Heading(1));
        Some(context.marked(words, context.is_spoken(block)))
    });
    // Both start on the same side, even if their languages differ in direction.
    Column::with_children(lines)
        .width(Length::Fill)
        .align_x(context.start())
        .into()
}

/// The button that reads everything: where there is little width, with its words on two lines, or its picture alone.
fn listen_all<'a>(context: &ViewContext<'a>) -> Control<'a, Message> {
    let all = Message::Listen(listen_bar::Message::ListenAll);
    let scale = &context.scale;
    let is_narrow = context.second.is_some() || scale.portrait() || scale.large_print();
    let words = words_of(listen_bar::ALL);
    let name = context.name(&words);
    // Two lines are as high as a picture with one line.
    let size = scale.label(LABEL) * 0.74;
    let broken = context.broken_width(&words, size);
    let is_single = context.second.is_none() && !scale.portrait();
    match is_narrow {
        false => named(context, "listen-all", listen_bar::ALL, all),
        // On two lines beside its picture.
        true if is_single && broken <= scale.window.width * LISTEN_ALL_WIDTH => {
            let label = context.label(&words, size);
            let label = container(label).center_x(broken + 1.0).into();
            let all = context.button_around("listen-all", name, label, all);
            all.padding([scale.px(14.0), scale.px(18.0)])
        }
        // Its picture alone, where its words would take the room of the others.
        true => {
            let drawing = icon("listen-all", scale.label(44.0), Tint::Inherit);
            Control::new(name, drawing, all).padding(scale.px(14.0))
        }
    }
}

fn language_tool<'a>(context: &ViewContext<'a>) -> Element<'a, Message> {
    let own = context
        .languages()
        .map(|language| language.meta.name.as_str());
    let own = own.collect::<Vec<_>>().join(" + ");
    let name = Words::new("button-language", |language: &Language| {
        language.words_with("button-language", &[("language", own.clone().into())])
    });
    let name = name.label(context.first);
    let words = Words::new("button-language", |language: &Language| {
        language.meta.name.clone()
    });
    let control = context.tool("globe", name, words, Message::Languages);
    tool(context, control, ids::LANGUAGE)
}

fn named<'a>(
    context: &ViewContext<'a>,
    drawing: &str,
    words: &'static str,
    message: Message,
) -> Control<'a, Message> {
    let name = context.name(&words_of(words));
    context.tool(drawing, name, words_of(words), message)
}

fn tool<'a>(
    context: &ViewContext<'a>,
    control: Control<'a, Message>,
    id: &'static str,
) -> Element<'a, Message> {
    let height = context.scale.target(TOOL);
    control.id(Id::new(id)).smallest(height, height).into()
}
