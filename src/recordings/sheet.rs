//! The page that a person reads from while they record.

use std::collections::BTreeSet;

use maud::{Markup, PreEscaped, html};

use super::{Script, ScriptBlock};
use crate::assets;
use crate::html::{Page, dir, embedded_font, style};
use crate::language::{Direction, Meta, SOURCE};

/// The page of a language as HTML.
pub fn html(meta: &Meta, script: &Script) -> String {
    let css = assets::text("review/sheet.css").unwrap_or_default();
    let rules = assets::text("review/recording.html").unwrap_or_default();
    let mut lines = Lines {
        meta,
        done: BTreeSet::new(),
    };
    let screens = script.screens.iter();
    let tables: Vec<Markup> = screens
        .filter_map(|screen| lines.screen(&screen.name, &screen.blocks))
        .collect();
    let body = html! {
        h1 {
            "To be recorded: " (meta.english_name)
            " (" span lang=(meta.tag) dir=(dir(meta.direction)) { (meta.name) } ")"
        }
        p {
            "Fluoroscopy kiosk " (env!("CARGO_PKG_VERSION")) ", language " (meta.tag) ". "
            (lines.done.len()) " recordings for " (script.screens.len()) " screens. "
            "The files go to the folder voices/" (meta.tag) " of the clinic's folder."
        }
        (PreEscaped(rules))
        @for table in tables { (table) }
        p { "When all are recorded:" }
        pre {
            "fluoroscopy-kiosk voice check --language " (meta.tag) "\n"
            "fluoroscopy-kiosk voice sign --language " (meta.tag)
            " --speaker \"NAME\" --date YYYY-MM-DD"
        }
    };
    let page = Page {
        language: SOURCE,
        direction: Direction::Ltr,
        title: format!("To be recorded: {}", meta.english_name),
        head: style(&[&embedded_font(meta), &css]),
        body,
    };
    page.into_string()
}

struct Lines<'a> {
    meta: &'a Meta,
    /// The ids so far: each message is spoken once.
    done: BTreeSet<String>,
}

impl Lines<'_> {
    /// The table of what a screen needs that no screen before it has.
    fn screen(&mut self, name: &str, blocks: &[ScriptBlock]) -> Option<Markup> {
        let new: Vec<&ScriptBlock> = blocks
            .iter()
            .filter(|it| !self.done.contains(&it.id))
            .collect();
        if new.is_empty() {
            return None;
        }
        let first = self.done.len() + 1;
        self.done.extend(new.iter().map(|it| it.id.clone()));
        Some(html! {
            h3 { (name) }
            table {
                thead { tr { th { "No." } th { "Words" } th { "File" } } }
                tbody {
                    @for (index, block) in new.iter().enumerate() {
                        tr id=(block.id) {
                            td.no { (first + index) }
                            td.own lang=(self.meta.tag) dir=(dir(self.meta.direction)) { (block.words) }
                            td.room { (block.id) ".flac" }
                        }
                    }
                }
            }
        })
    }
}
