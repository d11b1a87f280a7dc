//! The pages of the site: their words, their order, and where they lead.

use std::collections::BTreeSet;

use fluoroscopy_kiosk::content::{CardAt, ExamId};
use fluoroscopy_kiosk::document::{
    Block, BlockRole, Document, ExamQuestion, about_pages, order_words,
};

use super::{PAGES, page, pages, told, values};
use crate::help;

/// The words of blocks as the page has them: the name and the description of a picture are one.
fn lines<'b>(blocks: impl IntoIterator<Item = &'b Block>) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for block in blocks {
        match lines.last_mut() {
            Some(name) if block.role == BlockRole::Description => {
                *name += &format!(". {}", block.text());
            }
            _ => lines.push(block.text()),
        }
    }
    lines
}

/// What the documents of a guide say, in the order of the page.
fn guide(tag: &str, exam: Option<ExamId>) -> Vec<String> {
    let language = help::language(tag);
    let content = help::manifest().for_exam(exam);
    let mut content = content.with_words(|id| language.has(id));
    order_words(&language, &mut content);
    let question = ExamQuestion {
        exams: &ExamId::ALL,
        chosen: exam,
    };
    let mut all = lines(&Document::home(&language, &content, question).blocks);
    for (topic, it) in content.topics.iter().enumerate() {
        for card in 0..it.cards.len() {
            all.extend(lines(
                &Document::card(&language, &content, CardAt { topic, card }).blocks,
            ));
        }
    }
    for word in &content.words {
        all.extend(lines(&Document::meaning(&language, &content, word).blocks));
    }
    let mut asked = None;
    for (page, of) in content.tell.pages().enumerate() {
        let document = Document::tell(&language, &content, page);
        // Several screens are one list here, and "I feel unwell now" is for the waiting room.
        let blocks = document.blocks.iter().filter(|block| match block.role {
            BlockRole::Heading => asked != Some(of.asks),
            _ => block.id.as_str() != "tell-unwell",
        });
        all.extend(lines(blocks));
        asked = Some(of.asks);
    }
    for page in 0..about_pages(&content) {
        all.extend(lines(&Document::about(&language, &content, page).blocks));
    }
    all
}

#[test]
fn every_guide_says_what_its_documents_say_in_their_order() {
    let mut guides = Vec::new();
    for tag in ["en", "ar", "zh-Hans", "my", "so"] {
        guides.push((tag, None, format!("{tag}/general.html")));
        for exam in ExamId::ALL {
            guides.push((tag, Some(exam), format!("{tag}/{}.html", exam.id())));
        }
    }
    for (tag, exam, path) in guides {
        let said: Vec<_> = told(&page(&path)).into_iter().map(|it| it.words).collect();
        let wanted = guide(tag, exam);
        let differs = said
            .iter()
            .zip(&wanted)
            .position(|(said, wanted)| said != wanted);
        if let Some(at) = differs {
            panic!("{path}: \"{}\" stands for \"{}\"", said[at], wanted[at]);
        }
        assert_eq!(
            said.len(),
            wanted.len(),
            "{path} has other blocks at its end"
        );
    }
}

#[test]
fn whom_to_call_stands_in_a_band_in_every_language() {
    for tag in ["en", "ar", "zh-Hans"] {
        let text = page(&format!("{tag}/heart.html"));
        for id in ["after-emergency-lead", "after-emergency-more-lead"] {
            let band = format!("class=\"call lead\" data-block=\"{id}\"");
            assert!(text.contains(&band), "{tag}: {id}");
        }
        let other = "class=\"call lead\" data-block=\"after-home-lead\"";
        assert!(
            !text.contains(other),
            "{tag}: only an emergency has the band"
        );
    }
}

#[test]
fn the_question_leads_to_each_exam_by_its_name_in_the_address() {
    for tag in ["en", "ar", "zh-Hans", "my"] {
        let html = page(&format!("{tag}/index.html"));
        let language = help::language(tag);
        for exam in ExamId::ALL.map(ExamId::id) {
            let tile = format!("<li id=\"{exam}\"><a href=\"{exam}.html\">");
            assert!(html.contains(&tile), "{tag} lacks {tile}");
            let named = language.words(&format!("exam-{exam}"));
            assert!(
                told(&html).iter().any(|it| it.words == named),
                "{tag}: {named}"
            );
        }
    }
    let blocks = told(&page("en/index.html"));
    let heading = blocks.first().expect("it has words");
    assert_eq!(
        (heading.ids.as_str(), heading.element.as_str()),
        ("exam-title", "h1")
    );
}

#[test]
fn pages_lead_only_to_what_is_there_and_run_nothing() {
    let mut links = 0;
    for (path, html) in pages() {
        let folder = path.rsplit_once('/').map_or("", |it| it.0);
        let addresses = ["href", "src"].into_iter().flat_map(|it| values(&html, it));
        for address in addresses {
            let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
            let target = match (file, file.strip_prefix("../")) {
                ("", _) => path.to_owned(),
                (_, Some(file)) => file.to_owned(),
                _ => format!("{folder}/{file}")
                    .trim_start_matches('/')
                    .to_owned(),
            };
            assert!(
                PAGES.contains_key(&target),
                "{path} leads to {address}, which is not there"
            );
            if !fragment.is_empty() {
                let ids = page(&target);
                let is_there = values(&ids, "id").contains(&fragment);
                assert!(
                    is_there,
                    "{path} leads to {address}, which is not on the page"
                );
            }
            links += 1;
        }
        let ids = values(&html, "id");
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{path} has an id twice");
        for never in [
            "<script",
            " style=",
            "http:",
            "https:",
            " on",
            "javascript:",
        ] {
            let is_in_tag = html.split('<').any(|it| {
                let tag = it.split('>').next().unwrap_or_default();
                format!("<{tag}").contains(never)
                    && !tag.contains(" alt=")
                    && !tag.contains("aria-label")
            });
            assert!(!is_in_tag, "{path} has \"{never}\" in a tag");
        }
    }
    assert!(links > 3000, "only {links} links were seen");
}

#[test]
fn each_page_says_its_language_and_the_same_page_in_the_others() {
    for (path, html) in pages().filter(|it| it.0.contains('/')) {
        let (tag, file) = path.split_once('/').expect("it is in a folder");
        let direction = if tag == "ar" { "rtl" } else { "ltr" };
        let start = format!("<!DOCTYPE html><html lang=\"{tag}\" dir=\"{direction}\">");
        assert!(html.starts_with(&start), "{path} begins without {start}");
        for other in ["en", "ar", "zh-Hans", "my", "so"] {
            let link =
                format!("<link rel=\"alternate\" hreflang=\"{other}\" href=\"../{other}/{file}\">");
            assert!(html.contains(&link), "{path} lacks {link}");
        }
    }
}

#[test]
fn the_fonts_of_each_language_are_there_with_their_licences() {
    for (tag, stem) in [
        ("en", "atkinson"),
        ("ar", "arabic"),
        ("zh-Hans", "sc"),
        ("my", "myanmar"),
    ] {
        let css = page(&format!("{tag}/style.css"));
        for weight in [400, 700] {
            let path = format!("fonts/{stem}-{weight}.ttf");
            assert!(PAGES.contains_key(&path), "{path} is missing");
            assert!(
                css.contains(&format!("url(../{path})")),
                "{tag} does not use {path}"
            );
        }
        let licence = page(&format!("fonts/{stem}-licence.txt"));
        assert!(
            licence.contains("SIL OPEN FONT LICENSE"),
            "{stem}: {licence}"
        );
    }
}
