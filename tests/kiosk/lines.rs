//! Lines of body text are as short as their language reads well: 60 characters, 30 in Chinese.
//!
//! A character is what a reader takes for one (a grapheme cluster, UAX 29): in Hindi and Thai a
//! letter with its marks is one. The lines are those on the screen: each text is laid out again at
//! the width that it has there, and must come to the height that it has there.

mod compounds;

use fluoroscopy_kiosk::a11y::PlacedNode;
use fluoroscopy_kiosk::content::CardAt;
use fluoroscopy_kiosk::document::{Block, BlockRole};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::language::line_breaks::{BREAK, JOINER, unmarked};
use fluoroscopy_kiosk::language::{Breaks, Direction, Language};
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::theme::{BODY, Scale};
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, LineHeight, Paragraph as _, Span, Text, Wrapping};
use iced::font::Weight;
use iced::{Pixels, Size, alignment};
use icu_segmenter::GraphemeClusterSegmenter;

use crate::help::{SIZES, catalogue, content_in, is_due, stage, tags};
use crate::layout::pages::each_page;

/// Body text in a language, at a size.
struct Setting {
    language: Language,
    size: f32,
}

/// How close lines may stand, relative to the line height of the language.
const LEADINGS: [f32; 3] = [1.0, 0.93, 0.87];

/// A line as it was laid out.
struct Line {
    words: String,
    width: f32,
    /// Whether it ends where the language says that a line may end.
    ends_a_word: bool,
}

impl Setting {
    fn of(tag: &str, window: Size) -> Self {
        Self {
            language: catalogue().language(tag),
            size: Scale::new(window, 2, None).text(BODY),
        }
    }

    fn laid_out(&self, block: &Block, width: f32, leading: f32) -> Paragraph {
        let face = Face::of(&self.language.meta);
        let texts: Vec<_> = block.runs.iter().map(|run| run.text.as_str()).collect();
        let whole = |at: &usize| block.runs[*at].term.is_some();
        let whole: Vec<_> = (0..texts.len()).filter(whole).collect();
        let mut texts = self.language.laid_out(&texts, &whole);
        if face.direction == Direction::Rtl {
            texts[0].insert(0, '\u{200F}');
        }
        let spans: Vec<Span<'_, ()>> = texts
            .iter()
            .zip(&block.runs)
            .map(|(text, run)| {
                let weight = if run.strong {
                    Weight::Bold
                } else {
                    Weight::Normal
                };
                Span::new(text.as_str()).font(face.font(weight))
            })
            .collect();
        Paragraph::with_spans(Text {
            content: spans.as_slice(),
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(self.size),
            line_height: LineHeight::Relative(face.line_height * leading),
            font: face.font(Weight::Normal),
            align_x: text::Alignment::Default,
            align_y: alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: Wrapping::WordOrGlyph,
        })
    }

    /// The lines of a block as they are on the screen. Where two scripts meet, the kiosk lays a
    /// text out narrower than it needs; the widths below its own are tried until it looks the same.
    fn lines(&self, block: &Block, shown: &PlacedNode) -> Option<Vec<Line>> {
        let (width, height) = (shown.bounds.width, shown.bounds.height);
        let narrower = (0..40).map(|step| width + 0.5 - width * 0.01 * step as f32);
        let tried = LEADINGS
            .into_iter()
            .flat_map(|leading| narrower.clone().map(move |width| (width, leading)));
        let mut paragraphs = tried.map(|(width, leading)| self.laid_out(block, width, leading));
        // The ink of the first and the last line may need a little more than close lines have.
        let overhang = self.size * 0.5;
        let same = |paragraph: &Paragraph| {
            let size = paragraph.min_bounds();
            (size.width - width).abs() < 1.0 && (-1.0..overhang).contains(&(height - size.height))
        };
        paragraphs.find(same).map(|paragraph| lines(&paragraph))
    }
}

fn lines(paragraph: &Paragraph) -> Vec<Line> {
    let runs = paragraph.buffer().layout_runs();
    runs.map(|run| {
        let start = run
            .glyphs
            .iter()
            .map(|glyph| glyph.start)
            .min()
            .unwrap_or(0);
        let end = run.glyphs.iter().map(|glyph| glyph.end).max().unwrap_or(0);
        Line {
            words: run.text[start..end].trim().to_owned(),
            width: run.line_w,
            ends_a_word: ends_a_word(run.text, end),
        }
    })
    .collect()
}

/// Whether a line may end at a byte of a text: at a mark that allows it, or between ideographs where no mark
/// forbids it.
fn ends_a_word(text: &str, end: usize) -> bool {
    let is_ideographic = |c: char| c >= '\u{2E80}' && !('\u{AC00}'..='\u{D7AF}').contains(&c);
    let (line, rest) = text.split_at(end);
    let is_joined = line.ends_with(JOINER) || rest.starts_with(JOINER);
    let is_between = line.ends_with(is_ideographic) || rest.starts_with(is_ideographic);
    rest.is_empty()
        || line.ends_with([BREAK, ' '])
        || rest.starts_with([BREAK, ' '])
        || is_between && !is_joined
}

/// How long a line may be in a language, and how long it is, in characters.
fn length(language: &Language, words: &str) -> (usize, usize) {
    if language.meta.breaks != Breaks::Ideographs {
        return (60, characters(words));
    }
    // The eye takes two Latin letters for the room of one Chinese character.
    let latin = words.chars().filter(char::is_ascii).count();
    (30, characters(words) - latin + latin.div_ceil(2))
}

/// How many characters a reader sees.
fn characters(words: &str) -> usize {
    let is_seen = |c: char| !matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2069}');
    let seen: String = words.chars().filter(|c| is_seen(*c)).collect();
    // The segmenter gives the boundaries, of which there is one more than characters.
    GraphemeClusterSegmenter::new()
        .segment_str(&seen)
        .count()
        .saturating_sub(1)
}

#[test]
fn characters_are_those_that_a_reader_sees() {
    for (words, count) in [
        ("x-\u{2060}ray", 5),
        ("\u{2068}30\u{2069} s", 4),
        ("หมู่\u{200B}บ้าน", 5),
        ("透视检查", 4),
        ("", 0),
    ] {
        assert_eq!(characters(words), count, "{words:?}");
    }
}

/// The blocks of body text on a card, without the names of bars in a chart and the band that tells whom to call.
fn body(stage: &HeadlessKiosk) -> Vec<Block> {
    let kiosk = stage.kiosk();
    if !matches!(kiosk.route(), Route::Card(_)) {
        return Vec::new();
    }
    let documents = kiosk.documents().into_iter();
    let blocks = documents.flat_map(|document| document.blocks);
    let body = [BlockRole::Paragraph, BlockRole::Item];
    let is_bar = |block: &Block| block.dose(kiosk.content()).is_some();
    blocks
        .filter(|block| body.contains(&block.role) && !is_bar(block) && !block.is_emergency)
        .collect()
}

/// Part of the width, or of the height in portrait, that a picture has at least while lines are kept short.
/// Where the text needs more room, it has the whole width before it scrolls.
const ROOMY: f32 = 0.36;

/// Whether the picture of a card is so large that its lines are kept short.
fn is_roomy(found: &[PlacedNode], window: Size) -> bool {
    let mut pictures = found.iter().filter(|it| {
        it.node.role == fluoroscopy_kiosk::a11y::Role::Image && !it.node.name().is_empty()
    });
    pictures.all(|it| match window.width > window.height {
        true => it.bounds.width > window.width * ROOMY,
        false => it.bounds.height > window.height * ROOMY,
    })
}

/// Hands every block of body text of a language in a window, with its lines, to a check.
fn every_block(
    tag: &str,
    window: Size,
    mut check: impl FnMut(&Setting, &PlacedNode, &[Line], bool),
) -> Vec<String> {
    let setting = Setting::of(tag, window);
    let mut stage = stage(tag, "home", window);
    let mut faults = Vec::new();
    each_page(&mut stage, Route::Card(CardAt::first_of(0)), |stage| {
        let found = stage.walk();
        let is_roomy = is_roomy(&found, window);
        for block in body(stage) {
            let name = unmarked(&block.text());
            let shown = found
                .iter()
                .find(|it| it.node.name() == name && is_text(it));
            let lines = shown.and_then(|it| Some((it, setting.lines(&block, it)?)));
            match lines {
                Some((shown, lines)) => check(&setting, shown, &lines, is_roomy),
                None => faults.push(format!("{tag} {window:?}: {name:?} is not as laid out")),
            }
        }
    });
    faults
}

fn is_text(found: &PlacedNode) -> bool {
    matches!(
        found.node.role,
        fluoroscopy_kiosk::a11y::Role::Text | fluoroscopy_kiosk::a11y::Role::ListItem
    )
}

#[test]
fn no_line_of_body_text_is_longer_than_its_language_reads_well() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (case, window) in SIZES.into_iter().enumerate() {
            if !is_due(&tag, case, SIZES.len()) {
                continue;
            }
            let mut long = Vec::new();
            let lost = every_block(&tag, window, |setting, _, lines, is_roomy| {
                for line in lines.iter().filter(|_| is_roomy) {
                    let (most, count) = length(&setting.language, &line.words);
                    if count > most {
                        // What `Face::of` takes as the width of a character, for this line.
                        let ems = line.width / setting.size / count as f32;
                        let words = &line.words;
                        long.push(format!(
                            "{tag} {window:?}: {count} of {ems:.3} em: {words:?}"
                        ));
                    }
                }
            });
            faults.extend(lost);
            faults.append(&mut long);
        }
    }
    assert!(
        faults.is_empty(),
        "{} lines:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn text_without_spaces_is_broken_between_words() {
    let mut faults = Vec::new();
    let catalogue = catalogue();
    let metas = catalogue.all().iter();
    for meta in metas.filter(|meta| meta.breaks != Breaks::Spaces) {
        let tag = &meta.tag;
        for window in SIZES {
            let mut broken = 0;
            let mut wrong = Vec::new();
            let lost = every_block(tag, window, |_, shown, lines, _| {
                broken += lines.len() - 1;
                let wide = lines.iter().any(|line| line.width > shown.clip.width);
                if wide || lines.iter().any(|line| !line.ends_a_word) {
                    let lines: Vec<_> = lines.iter().map(|line| &line.words).collect();
                    wrong.push(format!("{tag} {window:?}: {lines:?}"));
                }
            });
            assert!(
                broken > 20,
                "{tag} {window:?}: only {broken} lines were broken"
            );
            faults.extend(lost);
            faults.append(&mut wrong);
        }
    }
    assert!(
        faults.is_empty(),
        "{} texts:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn no_last_line_of_chinese_or_japanese_is_a_character_or_two() {
    let mut faults = Vec::new();
    let catalogue = catalogue();
    let metas = catalogue.all().iter();
    for meta in metas.filter(|meta| meta.breaks == Breaks::Ideographs) {
        let tag = &meta.tag;
        for window in SIZES {
            let mut short = Vec::new();
            let lost = every_block(tag, window, |_, _, lines, _| {
                let [.., before, last] = lines else {
                    return;
                };
                if characters(&last.words) < 3 {
                    let (before, last) = (&before.words, &last.words);
                    short.push(format!("{tag} {window:?}: {before:?}, {last:?}"));
                }
            });
            faults.extend(lost);
            faults.append(&mut short);
        }
    }
    assert!(
        faults.is_empty(),
        "{} texts:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

#[test]
fn a_number_stays_on_the_line_of_its_unit() {
    let mut faults = Vec::new();
    let mut tried = 0;
    for tag in tags() {
        let setting = Setting::of(&tag, SIZES[0]);
        let cards = content_in(&tag);
        let documents = cards
            .cards()
            .map(|at| crate::help::document(&tag, Route::Card(at)));
        let blocks = documents.flat_map(|document| document.blocks);
        for block in blocks.filter(|it| it.text().contains(char::is_numeric)) {
            for width in (400..900).step_by(50) {
                let lines = lines(&setting.laid_out(&block, width as f32, 1.0));
                tried += lines.len() - 1;
                for pair in lines.windows(2) {
                    let [before, after] = [&pair[0], &pair[1]].map(|it| unmarked(&it.words));
                    let ends = before.ends_with(char::is_numeric);
                    let word = after.split(char::is_whitespace).next().unwrap_or_default();
                    let is_unit = word.starts_with(char::is_alphabetic) && characters(word) <= 10;
                    let is_spaced = block.text().contains(&format!("{before} {after}"));
                    if ends && is_unit && is_spaced {
                        faults.push(format!("{tag}: {before:?}, {after:?}"));
                    }
                }
            }
        }
    }
    assert!(tried > 1000, "only {tried} lines were broken");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
