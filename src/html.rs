//! What all HTML files of the program share: the frame of a page, directions, fonts, marked-up words.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::fonts;
use crate::language::markup::Run;
use crate::language::{Direction, Meta};

/// A whole page.
pub(crate) struct Page<'a> {
    /// The tag of its language.
    pub(crate) language: &'a str,
    /// Its reading direction.
    pub(crate) direction: Direction,
    /// Its title, as the browser shows it.
    pub(crate) title: String,
    /// What else its head holds, such as its styles.
    pub(crate) head: Markup,
    /// Its body.
    pub(crate) body: Markup,
}

impl Page<'_> {
    /// The page as the text of a file.
    pub(crate) fn into_string(self) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(self.language) dir=(dir(self.direction)) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) }
                    (self.head)
                }
                body { (self.body) }
            }
        };
        page.into_string()
    }
}

/// Styles within a page.
pub(crate) fn style(css: &[&str]) -> Markup {
    html! { style { @for css in css { (PreEscaped(css)) } } }
}

/// The value of the attribute `dir`.
pub(crate) fn dir(direction: Direction) -> &'static str {
    match direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

/// The CSS that gives a font at an address the name "Kiosk", which no installed font has.
pub(crate) fn font_face(address: &str, weight: u16) -> String {
    format!(
        "@font-face{{font-family:\"Kiosk\";src:url({address});font-weight:{weight};font-display:swap}}\n"
    )
}

/// The CSS that embeds a language's font.
pub(crate) fn embedded_font(meta: &Meta) -> String {
    let bytes = fonts::bytes(meta, 400).unwrap_or_default();
    font_face(
        &format!("data:font/ttf;base64,{}", STANDARD.encode(bytes)),
        400,
    )
}

/// Runs of words. `term` marks those that stand for a glossary word.
pub(crate) fn runs(runs: &[Run], term: impl Fn(&str, &str) -> Markup) -> Markup {
    html! {
        @for run in runs {
            @if let Some(id) = &run.term { (term(id, &run.text)) }
            @else if run.strong { strong { (run.text) } }
            @else { (run.text) }
        }
    }
}
