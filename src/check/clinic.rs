//! What `check` says of the clinic's own part of the guide that is well: which cards are shown in which
//! languages, what is hidden, and how large its pictures are.

use crate::content::{ClinicGuide, Topic};
use crate::language::{Catalogue, Language};

/// A line for each card, for what is hidden, for the order and for each picture.
pub(super) fn good(catalogue: &Catalogue, guide: &ClinicGuide) -> Vec<String> {
    let mut lines = Vec::new();
    if *guide == ClinicGuide::default() {
        return lines;
    }
    let known: Vec<_> = catalogue
        .all()
        .iter()
        .map(|it| catalogue.language(&it.tag))
        .collect();
    for topic in &guide.topics {
        for card in &topic.cards {
            let mut wanted = topic.words(card);
            wanted.extend(own_title(catalogue, topic));
            let id = format!("{}/{}", topic.id, card.id);
            lines.push(format!("{id}: {}", languages(catalogue, &known, &wanted)));
        }
    }
    for item in guide.statements.iter().chain(&guide.questions) {
        let wanted = [item.id.clone()];
        lines.push(format!(
            "{}: {}",
            item.id,
            languages(catalogue, &known, &wanted)
        ));
    }
    for id in &guide.hide {
        lines.push(format!("{id}: hidden"));
    }
    if !guide.order.is_empty() {
        lines.push(format!(
            "topics in order: {}, then the others",
            guide.order.join(", ")
        ));
    }
    for (stem, picture) in &guide.pictures {
        lines.push(format!(
            "pictures/{stem}: shown at up to {} x {} px",
            picture.width, picture.height
        ));
    }
    lines
}

/// The title of a topic of the clinic's, without which a language has none of its cards.
fn own_title(catalogue: &Catalogue, topic: &Topic) -> Option<String> {
    let title = format!("{}-title", topic.id);
    catalogue.own_messages().contains(&title).then_some(title)
}

/// In which languages some messages are shown, and what the others do. Where a language has a part of them, the
/// clinic may have forgotten the rest.
fn languages(catalogue: &Catalogue, known: &[Language], wanted: &[String]) -> String {
    let (mut own, mut signed, mut lent, mut without) = (Vec::new(), Vec::new(), 0, 0);
    let mut parts = String::new();
    for language in known {
        let tag = language.tag();
        let lacking: Vec<_> = wanted.iter().filter(|id| !language.has(id)).collect();
        if !lacking.is_empty() {
            without += 1;
            let mut ours = wanted
                .iter()
                .filter(|id| catalogue.own_messages().contains(id));
            if ours.any(|id| language.has(id)) {
                let lacking: Vec<_> = lacking.into_iter().map(String::as_str).collect();
                parts += &format!("; {tag} lacks {}", lacking.join(", "));
            }
        } else if wanted
            .iter()
            .any(|id| language.origin(id).0.as_str() != tag)
        {
            lent += 1;
        } else {
            own.push(tag);
            if wanted.iter().all(|id| language.is_signed(id)) {
                signed.push(tag);
            }
        }
    }
    let mut told = format!("in {}", own.join(", "));
    if lent > 0 {
        told = format!("{told}; in {lent} languages in the words of another");
    }
    if without > 0 {
        told = format!("{told}; left out in {without} languages{parts}");
    }
    match signed.is_empty() {
        true => format!("{told}; reviewed in none"),
        false => format!("{told}; reviewed in {}", signed.join(", ")),
    }
}
