//! The sheet for a reviewer: one file of HTML that needs nothing beside it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::messages;
use super::messages::Told;
use crate::assets;
use crate::content::{Content, Topic};
use crate::document::runs;
use crate::fonts;
use crate::language::review::Standing;
use crate::language::{Catalogue, Direction, Meta, SOURCE};

/// A card as a patient sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// A PNG file.
    pub png: Vec<u8>,
}

/// The sheet of a language. `cards` are pictures of all cards, in the manifest's order.
pub fn html(catalogue: &Catalogue, content: &Content, meta: &Meta, cards: &[Card]) -> String {
    let sheet = Sheet {
        meta,
        english: messages::read(catalogue, SOURCE),
        own: messages::read(catalogue, &meta.tag),
        standing: catalogue.standing(&meta.tag),
        done: BTreeSet::new(),
        out: String::new(),
    };
    sheet.write(content, cards)
}

struct Sheet<'a> {
    meta: &'a Meta,
    english: BTreeMap<String, Told>,
    own: BTreeMap<String, Told>,
    standing: Standing,
    done: BTreeSet<String>,
    out: String,
}

impl Sheet<'_> {
    fn write(mut self, content: &Content, cards: &[Card]) -> String {
        self.head();
        let mut pictures = cards.iter();
        for topic in &content.topics {
            let title = format!("{}-title", topic.id);
            self.section(&title, "Topic");
            self.rows(&[title, format!("{}-hint", topic.id)]);
            self.cards(topic, &mut pictures);
        }
        self.heading("Words to know");
        let words = content.words.iter();
        let ids: Vec<_> = words
            .flat_map(|word| {
                let word = format!("word-{word}");
                let picture = format!("picture-{word}");
                let told = format!("{picture}-description");
                [word.clone(), format!("{word}-meaning"), picture, told]
            })
            .collect();
        self.rows(&ids);
        self.heading("About this guide");
        self.cards(&content.about, &mut [].iter());
        self.others();
        self.tail();
        self.out
    }

    fn head(&mut self) {
        let style = assets::text("review/sheet.css").unwrap_or_default();
        let rules = assets::text("review/rules.html").unwrap_or_default();
        let name = escaped(&self.meta.english_name);
        let own = escaped(&self.meta.name);
        let own = self.in_own(&own, "span", "");
        let version = env!("CARGO_PKG_VERSION");
        let font = fonts::bytes(self.meta, 400).map(|bytes| {
            let data = base64(&bytes);
            format!("@font-face{{font-family:\"Kiosk\";src:url(data:font/ttf;base64,{data})}}")
        });
        let review = &self.standing.review;
        let status = match review.reviewer.is_empty() {
            true => self.standing.status.id().to_owned(),
            false => format!(
                "{}; last signed by {}, {}, on {}; changed since: {} messages",
                self.standing.status.id(),
                escaped(&review.reviewer),
                escaped(&review.qualification),
                escaped(&review.date),
                self.standing.stale.len(),
            ),
        };
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>Review sheet: {name}</title>\n<style>\n{}\n{style}</style>\n</head>\n<body>\n\
             <h1>Review sheet: {name} ({own})</h1>\n\
             <p>Fluoroscopy kiosk {version}, language {}. {} messages. Status: {status}.</p>\n{rules}",
            font.unwrap_or_default(),
            escaped(&self.meta.tag),
            self.english.len(),
        );
    }

    fn tail(&mut self) {
        let tag = escaped(&self.meta.tag);
        let _ = write!(
            self.out,
            "<h2>Signature</h2>\n<p>I have read every numbered line, and the words may be shown to \
             patients as they stand, or with the remarks above.</p>\n\
             <table class=\"sign\"><tr><th>Name</th><td></td></tr>\
             <tr><th>Qualification</th><td></td></tr><tr><th>Date</th><td></td></tr>\
             <tr><th>Signature</th><td></td></tr></table>\n\
             <p>Once the remarks have been worked in:</p>\n\
             <pre>fluoroscopy-kiosk review sign --language {tag} --reviewer \"NAME\" \
             --qualification \"TEXT\" --date YYYY-MM-DD</pre>\n</body>\n</html>\n",
        );
    }

    fn heading(&mut self, words: &str) {
        let _ = writeln!(self.out, "<h2>{}</h2>", escaped(words));
    }

    fn section(&mut self, id: &str, otherwise: &str) {
        let words = self.english.get(id).and_then(|it| it.forms.first());
        let words = words.map_or(otherwise, |(_, words)| words).to_owned();
        self.heading(&words);
    }

    fn cards<'c>(&mut self, topic: &Topic, pictures: &mut impl Iterator<Item = &'c Card>) {
        for card in &topic.cards {
            let id = format!("{}/{}", topic.id, card.id);
            let _ = writeln!(self.out, "<h3>{}</h3>", escaped(&id));
            if let Some(picture) = pictures.next() {
                let _ = writeln!(
                    self.out,
                    "<img alt=\"The card {} as a patient sees it\" src=\"data:image/png;base64,{}\">",
                    escaped(&id),
                    base64(&picture.png)
                );
            }
            let mut ids = topic.messages(card);
            // The heading, which a reader meets first.
            ids.rotate_right(1);
            self.rows(&ids);
        }
    }

    /// Every message that no card has, in the order of its file.
    fn others(&mut self) {
        let mut left: Vec<_> = self
            .english
            .iter()
            .filter(|(id, _)| !self.done.contains(*id))
            .map(|(id, told)| (told.order, told.file.clone(), id.clone()))
            .collect();
        left.sort();
        for file in left.chunk_by(|a, b| a.1 == b.1) {
            let name = file.first().map_or("", |(_, file, _)| file);
            self.heading(&format!("Buttons and messages: {name}"));
            let ids: Vec<_> = file.iter().map(|(_, _, id)| id.clone()).collect();
            self.rows(&ids);
        }
    }

    fn rows(&mut self, ids: &[String]) {
        let ids: Vec<_> = ids
            .iter()
            .filter(|id| self.english.contains_key(*id) && !self.done.contains(*id))
            .cloned()
            .collect();
        if ids.is_empty() {
            return;
        }
        let own = match self.meta.tag == SOURCE {
            true => String::new(),
            false => format!("<th>{}</th>", escaped(&self.meta.english_name)),
        };
        let _ = writeln!(
            self.out,
            "<table><thead><tr><th>No.</th><th>English</th>{own}<th>Remarks</th></tr></thead><tbody>"
        );
        for id in ids {
            self.row(&id);
            self.done.insert(id);
        }
        self.out.push_str("</tbody></table>\n");
    }

    fn row(&mut self, id: &str) {
        let number = self.done.len() + 1;
        let stale = self.standing.stale.contains_key(id);
        let class = if stale { " class=\"changed\"" } else { "" };
        let changed = if stale { "<br>changed" } else { "" };
        let english = self.english.get(id).cloned().unwrap_or_default();
        let note = match english.comment.is_empty() {
            true => String::new(),
            false => format!("<p class=\"note\">{}</p>", escaped(&english.comment)),
        };
        let source = forms(&english);
        let mut cells = format!("<td lang=\"en\" dir=\"ltr\">{source}{note}</td>");
        if self.meta.tag != SOURCE {
            let own = match self.own.get(id) {
                Some(own) => forms(own),
                None => "<em lang=\"en\">missing</em>".to_owned(),
            };
            cells += &self.in_own(&own, "td", " class=\"own\"");
        }
        let _ = writeln!(
            self.out,
            "<tr{class} id=\"{0}\"><td class=\"no\">{number}{changed}</td>{cells}<td class=\"room\"></td></tr>",
            escaped(id)
        );
    }

    /// HTML within an element that has the language's direction.
    fn in_own(&self, html: &str, element: &str, attributes: &str) -> String {
        let direction = match self.meta.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        format!(
            "<{element}{attributes} lang=\"{}\" dir=\"{direction}\">{html}</{element}>",
            escaped(&self.meta.tag)
        )
    }
}

fn forms(told: &Told) -> String {
    let several = told.forms.len() > 1;
    let forms = told.forms.iter().map(|(form, words)| {
        let label = match several || !form.is_empty() {
            true => format!("<span class=\"form\">{}</span> ", escaped(form)),
            false => String::new(),
        };
        format!("<p>{label}{}</p>", marked(words))
    });
    forms.collect()
}

/// Words with their marks as a reader sees them.
fn marked(words: &str) -> String {
    let runs = runs(words).into_iter();
    let runs = runs.map(|run| {
        let text = escaped(&run.text);
        match (run.term.is_some(), run.strong) {
            (true, _) => format!("<u>{text}</u>"),
            (false, true) => format!("<b>{text}</b>"),
            (false, false) => text,
        }
    });
    runs.collect()
}

/// A text as HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Bytes in the 64 letters that a `data:` link takes (RFC 4648).
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * at) & 63) as usize];
            let here = at <= three.len();
            text.push(if here { char::from(letter) } else { '=' });
        }
    }
    text
}
