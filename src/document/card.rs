//! Composes the documents of cards: steps, words, pictures and their captions.

use fluent::types::FluentValue;

use super::{Block, BlockRole, Document, Run};
use crate::content::{
    BACKGROUND, BACKGROUND_NAME, BlockWords, CardAt, Content, Dose, Picture, Topic,
};
use crate::language::Language;

/// Id of the film that is compared with a still x-ray beside it.
pub const COMPARED: &str = "moves";

/// Message ids of the captions under the still x-ray and under the film.
pub const COMPARED_CAPTIONS: [&str; 2] = ["film-moves-still", "film-moves-moving"];

/// Message id of the sentence that says whose a card is.
const OWN_CARD: &str = "own-card";

/// Least length of the ruler under the dose chart, in years.
const DOSE_YEARS: usize = 3;

const DAYS_A_YEAR: f32 = 365.25;

impl Document {
    /// A card of a topic. Empty if the position is out of range, or the language lacks words of it.
    pub fn card(language: &Language, content: &Content, at: CardAt) -> Self {
        let card = content
            .card(at)
            .filter(|(topic, card)| topic.words_of(card, |id| language.has(id)).is_some());
        let blocks = card.map(|(topic, _)| {
            let mut blocks = Vec::new();
            if topic.has_steps() {
                let (step, steps) = topic.step(at.card);
                let args = place_args(step, steps);
                let words = language.words_with("place-step", &args);
                let role = BlockRole::Position;
                blocks.push(Block::text_of(language, role, "place-step", words));
            }
            blocks.extend(card_blocks(language, topic, at.card));
            add_items(&mut blocks, content, at);
            blocks.extend(origin(language, content, at));
            blocks.extend(captions(language, content, topic, at.card));
            blocks
        });
        Self::new(language, blocks.unwrap_or_default())
    }
}

impl Document {
    /// What a dose chart shows of a card: the items that name its bars, and the paragraphs after them, as they are
    /// read after the bars.
    pub fn in_chart(&self, content: &Content) -> Vec<&Block> {
        let is_bar = |block: &&Block| is_dose_bar(content, block);
        let blocks = self.blocks.iter().skip_while(|block| !is_bar(block));
        blocks
            .filter(|block| is_bar(block) || block.role == BlockRole::Paragraph)
            .collect()
    }
}

/// Whether a block is an item that names a bar of a dose chart.
pub fn is_dose_bar(content: &Content, block: &Block) -> bool {
    block.role == BlockRole::Item && block.dose(content).is_some()
}

/// "5 of 8", in the language's digits.
pub fn place(language: &Language, index: usize, total: usize) -> String {
    language.words_with("place", &place_args(index, total))
}

/// The variables of a message about a position; `index` counts from 0.
pub fn place_args(index: usize, total: usize) -> [(&'static str, FluentValue<'static>); 2] {
    [
        ("number", FluentValue::from(index + 1)),
        ("total", FluentValue::from(total)),
    ]
}

/// The blocks of a card, with the words of its picture.
pub(super) fn card_blocks(language: &Language, topic: &Topic, card: usize) -> Vec<Block> {
    let Some(card) = topic.cards.get(card) else {
        return Vec::new();
    };
    let message = format!("{}-{}", topic.id, card.id);
    let words = topic.words_of(card, |id| language.has(id));
    let (heading, told) = words.unwrap_or_else(|| (topic.heading(card), &card.blocks));
    let mut blocks = vec![Block::message(language, BlockRole::Heading, &heading)];
    for it in told {
        let role = match &it.words {
            BlockWords::Paragraph(_) => BlockRole::Paragraph,
            BlockWords::List(_) => BlockRole::Item,
        };
        for id in it.words.ids() {
            let mut block = Block::marked_up(language, role, &format!("{message}-{id}"));
            block.is_emergency = language.tells_emergency(block.id.as_str());
            if role == BlockRole::Item && card.picture == Some(Picture::Doses) {
                block.dose = Some(id.clone());
                emphasize_time(&mut block);
            }
            // It may say nothing but a telephone number that the clinic has not set.
            if !block.text().is_empty() {
                blocks.push(block);
            }
        }
    }
    let mut ids = blocks.iter().map(|block| block.id.as_str());
    if ids.any(|id| language.tells_phone_with_hours(id)) {
        let role = BlockRole::Paragraph;
        blocks.push(Block::message(language, role, "clinic-hours"));
    }
    if let Some(picture) = &card.picture {
        blocks.extend(picture_blocks(language, picture));
    }
    blocks
}

/// Notes on the blocks of a card which statements and questions of "Tell and ask" they are about.
fn add_items(blocks: &mut [Block], content: &Content, at: CardAt) {
    let Some((topic, card)) = content.card(at) else {
        return;
    };
    for (block, item) in &card.items {
        let id = format!("{}-{}-{block}", topic.id, card.id);
        let block = blocks.iter_mut().find(|block| block.id.as_str() == id);
        let item = content.tell.items().find(|it| it.id == *item);
        if let Some((block, item)) = block.zip(item) {
            block.item = Some(item.id.clone());
        }
    }
}

/// Whose a card of the clinic's own is, and that nobody has reviewed its words, if nobody has.
fn origin(language: &Language, content: &Content, at: CardAt) -> Vec<Block> {
    let Some((topic, card)) = content.card(at).filter(|(_, card)| card.is_own) else {
        return Vec::new();
    };
    let (role, name) = (BlockRole::Origin, content.clinic.as_str());
    let mut blocks = Vec::new();
    if !name.is_empty() {
        // A language that lacks the sentence has the name alone.
        let words = match language.has(OWN_CARD) {
            true => language.words_about(OWN_CARD, "clinic", name.to_owned()),
            false => name.to_owned(),
        };
        let block = Block::text_of(language, role, OWN_CARD, words);
        blocks.push(Block {
            falls_back: false,
            ..block
        });
    }
    if !topic.words(card).iter().all(|id| language.is_signed(id)) {
        blocks.push(Block::message(language, role, "home-draft"));
    }
    blocks
}

/// The name and the description of a picture.
pub(crate) fn picture_blocks(language: &Language, picture: &Picture) -> [Block; 2] {
    let name = picture.message();
    let description = format!("{name}-description");
    [
        Block {
            picture: Some(picture.clone()),
            ..Block::message(language, BlockRole::Picture, &name)
        },
        Block::message(language, BlockRole::Description, &description),
    ]
}

/// The captions of a card's picture: those of the comparison film, and those of the dose chart beside the items
/// of the card, which are the names of its bars.
fn captions(language: &Language, content: &Content, topic: &Topic, card: usize) -> Vec<Block> {
    let picture = topic.cards.get(card).and_then(|card| card.picture.as_ref());
    let caption = |id: &str| Block::message(language, BlockRole::Caption, id);
    match picture {
        Some(Picture::Film(id)) if id == COMPARED => COMPARED_CAPTIONS.map(caption).into(),
        Some(Picture::Doses) => {
            let doses = doses_of(language, content, topic, card);
            let longest = doses.iter().map(|dose| dose.ends()[1]);
            let longest = longest.filter_map(|most| content.days_of_nature(most));
            let longest = longest.fold(0.0, f32::max) / DAYS_A_YEAR;
            let years = DOSE_YEARS.max(longest.ceil() as usize);
            let years = (1..=years).map(|years| dose_years(language, years));
            let nature = Block {
                dose: Some(BACKGROUND.to_owned()),
                ..caption(BACKGROUND_NAME)
            };
            std::iter::once(nature).chain(years).collect()
        }
        _ => Vec::new(),
    }
}

/// The doses in a card's chart: those that its words list, and natural background radiation.
fn doses_of<'a>(
    language: &Language,
    content: &'a Content,
    topic: &Topic,
    card: usize,
) -> Vec<&'a Dose> {
    let card = topic.cards.get(card);
    let words = card.and_then(|card| topic.words_of(card, |id| language.has(id)));
    let blocks = words.map(|(_, blocks)| blocks).unwrap_or_default();
    let is_listed = |dose: &&Dose| {
        let mut ids = blocks.iter().flat_map(|block| block.words.ids());
        dose.id == BACKGROUND || ids.any(|id| *id == dose.id)
    };
    content.doses.iter().filter(is_listed).collect()
}

/// Emphasizes the time in an item of a list of doses.
fn emphasize_time(item: &mut Block) {
    let text = item.text();
    let has_link = item.runs.iter().any(|run| run.term.is_some());
    let Some((mark, time)) = time_of_dose(&text).filter(|_| !has_link) else {
        return;
    };
    let name = &text[..text.len() - time.len() - mark.len()];
    let run = |text: String, strong| Run {
        text,
        strong,
        ..Run::default()
    };
    // The mark stays with the name: a run that begins within a word stands wrongly from right to left.
    item.runs = vec![
        run(format!("{name}{mark}"), false),
        run(time.to_owned(), true),
    ];
}

/// What an item of a list of doses says after the name of the exam: the mark after the name, with its
/// spaces, and the time.
fn time_of_dose(item: &str) -> Option<(&str, &str)> {
    // Armenian, Amharic and Khmer have colons of their own; in French a space stands before it.
    let (name, time) = item.rsplit_once([':', '：', '՝', '፦', '៖'])?;
    let (name, time) = (name.trim_end(), time.trim_start());
    let mark = item.get(name.len()..item.len() - time.len())?;
    Some((mark, time))
}

/// A label of the ruler under the dose chart.
fn dose_years(language: &Language, years: usize) -> Block {
    let id = "dose-years";
    let words = language.words_with(id, &[("years", FluentValue::from(years))]);
    Block::text_of(language, BlockRole::Caption, id, words).with_id(format!("{id}-{years}"))
}
