//! Shapes words into lines, with the shaper and the fonts of the screen.

use std::collections::HashMap;
use std::sync::Arc;

use cosmic_text::fontdb::{Database, ID, Source};
use cosmic_text::{Attrs, Buffer, Family, FontSystem, LayoutGlyph, LayoutRun};
use cosmic_text::{Metrics, Shaping, Weight, Wrap};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use crate::document::Run;
use crate::fonts;
use crate::language::line_breaks::{BREAK, JOINER};
use crate::language::{Direction, Language, SOURCE, Tag, is_bidi_mark};

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    /// Size of the letters, in points.
    pub(super) size: f32,
    /// The height of a line, as a part of the language's own.
    pub(super) leading: f32,
    /// Whether all of it is bold.
    pub(super) bold: bool,
    /// Whether its lines are centred.
    pub(super) centred: bool,
}

/// Glyphs of one font, from one place on.
pub(super) struct GlyphRun {
    /// The font.
    pub(super) font: Font,
    /// The size of the letters, in points.
    pub(super) size: f32,
    /// Where the first glyph stands, from the left end of the line.
    pub(super) x: f32,
    /// The glyphs. Their text ranges are those of [`GlyphRun::text`].
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// A character for each glyph, always the same for the same glyph: PDF allows one for each.
    pub(super) text: String,
}

/// A line of a paragraph.
pub(super) struct Line {
    /// Its glyphs.
    pub(super) runs: Vec<GlyphRun>,
    /// Its words, with the space at their end.
    pub(super) words: String,
    /// Where its letters stand, from the top of the paragraph.
    pub(super) baseline: f32,
    /// The parts that are glossary words: from and to, from the left end of the line.
    pub(super) terms: Vec<(f32, f32)>,
    /// Where its ink begins and ends, from the left end of the line.
    pub(super) ink: (f32, f32),
}

/// Words as lines.
pub(super) struct Paragraph {
    /// The lines.
    pub(super) lines: Vec<Line>,
    /// The height of each line.
    pub(super) line_height: f32,
}

impl Paragraph {
    /// The height of all lines.
    pub(super) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.line_height
    }

    /// The width of the widest line.
    pub(super) fn width(&self) -> f32 {
        let widths = self.lines.iter().map(|line| line.ink.1 - line.ink.0);
        widths.fold(0.0, f32::max)
    }
}

/// A face of a font, as a PDF has it.
struct PdfFace {
    font: Font,
    /// The glyph of the space, which also stands for characters that nobody sees.
    space: Option<u16>,
    /// The character that stands for each glyph.
    characters: HashMap<u16, char>,
}

/// Shapes words in the fonts of some languages.
pub(super) struct Shaper<'a> {
    system: FontSystem,
    faces: HashMap<ID, PdfFace>,
    languages: Vec<&'a Language>,
}

/// Marks a glossary word in the attributes of its glyphs.
const TERM: usize = 1;

/// How often a paragraph that came out too wide is asked for again.
const NARROWER: usize = 20;

impl<'a> Shaper<'a> {
    /// A shaper for words of these languages, the first of which is that of the booklet.
    pub(super) fn new(languages: &[&'a Language]) -> Self {
        let (mut database, mut faces) = (Database::new(), HashMap::new());
        for language in languages {
            for weight in fonts::WEIGHTS {
                let Some(bytes) = fonts::bytes(&language.meta, weight) else {
                    continue;
                };
                let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::new(bytes);
                let ids = database.load_font_source(Source::Binary(Arc::clone(&bytes)));
                let space = ttf_parser::Face::parse(bytes.as_ref().as_ref(), 0).ok();
                let space = space.and_then(|face| face.glyph_index(' ').map(|it| it.0));
                let font = Font::new(bytes.into(), 0);
                for (id, font) in ids.into_iter().zip(font) {
                    let characters = space.into_iter().map(|glyph| (glyph, ' ')).collect();
                    let face = PdfFace {
                        font,
                        space,
                        characters,
                    };
                    faces.insert(id, face);
                }
            }
        }
        let locale = languages.first().map_or(SOURCE, |it| it.tag()).to_owned();
        Self {
            system: FontSystem::new_with_locale_and_db(locale, database),
            faces,
            languages: languages.to_vec(),
        }
    }

    /// The language with a tag; else the booklet's.
    pub(super) fn language(&self, tag: Tag) -> Option<&'a Language> {
        let mut languages = self.languages.iter();
        let own = languages.find(|it| it.tag() == tag.as_str());
        own.or_else(|| self.languages.first()).copied()
    }

    /// Shapes words of a language into lines of a width, in points.
    pub(super) fn paragraph(
        &mut self,
        (language, direction): (Tag, Direction),
        words: &[Run],
        style: Style,
        width: f32,
    ) -> Paragraph {
        let Some(language) = self.language(language) else {
            return Paragraph {
                lines: Vec::new(),
                line_height: 0.0,
            };
        };
        let texts: Vec<&str> = words.iter().map(|run| run.text.as_str()).collect();
        let terms = words.iter().enumerate();
        let terms: Vec<usize> = terms
            .filter(|it| it.1.term.is_some())
            .map(|it| it.0)
            .collect();
        let mut texts = language.laid_out(&texts, &terms);
        let line_height = (style.size * language.meta.line_height * style.leading).ceil();
        let metrics = Metrics::new(style.size, line_height);
        let attributes = |bold: bool, term: bool| {
            let attributes = Attrs::new().family(Family::Name(language.meta.family.0));
            let weight = if bold { Weight::BOLD } else { Weight::NORMAL };
            attributes.weight(weight).metadata(usize::from(term) * TERM)
        };
        // Without this mark a block that begins with a Latin word would run left to right.
        if let (Direction::Rtl, Some(first)) = (direction, texts.first_mut()) {
            first.insert(0, '\u{200F}');
        }
        let runs = texts.iter().zip(words).map(|(text, run)| {
            let bold = style.bold || run.strong;
            (text.as_str(), attributes(bold, run.term.is_some()))
        });
        let runs: Vec<_> = runs.collect();
        let mut buffer = Buffer::new(&mut self.system, metrics);
        buffer.set_wrap(&mut self.system, Wrap::WordOrGlyph);
        let mut asked = width;
        for _ in 0..NARROWER {
            buffer.set_size(&mut self.system, Some(asked), None);
            let spans = runs
                .iter()
                .map(|(text, attributes)| (*text, attributes.clone()));
            let usual = attributes(style.bold, false);
            buffer.set_rich_text(&mut self.system, spans, &usual, Shaping::Advanced, None);
            // As on the screen: cosmic-text 0.15 does not move the first word of a bidirectional run to the
            // next line, so that it can be too wide.
            let widest = buffer.layout_runs().map(|run| run.line_w);
            if widest.fold(0.0, f32::max) <= width + 0.5 {
                break;
            }
            asked -= width * 0.03;
        }
        let shift = match direction {
            Direction::Rtl => width - asked,
            Direction::Ltr => 0.0,
        };
        let runs: Vec<LayoutRun<'_>> = buffer.layout_runs().collect();
        let lines = runs.iter().enumerate().map(|(index, run)| {
            let next = runs.get(index + 1).filter(|next| next.line_i == run.line_i);
            let start = first_byte(run).unwrap_or(0);
            let end = next.and_then(first_byte).unwrap_or(run.text.len());
            let words = run.text.get(start..end).unwrap_or_default();
            let mut line = line(&mut self.faces, run, shift);
            line.words = words.chars().filter(|it| !is_unseen(*it)).collect();
            line.baseline = run.line_y;
            if style.centred {
                line.centre(width);
            }
            line
        });
        Paragraph {
            lines: lines.collect(),
            line_height,
        }
    }
}

impl Line {
    /// Moves the line into the middle of a width.
    fn centre(&mut self, width: f32) {
        let by = (width - (self.ink.1 - self.ink.0)) / 2.0 - self.ink.0;
        self.ink = (self.ink.0 + by, self.ink.1 + by);
        for run in &mut self.runs {
            run.x += by;
        }
        for term in &mut self.terms {
            *term = (term.0 + by, term.1 + by);
        }
    }
}

/// Whether a character only says where lines break and how text runs.
fn is_unseen(character: char) -> bool {
    matches!(character, BREAK | JOINER) || is_bidi_mark(character)
}

/// Where the text of a line begins within its paragraph.
fn first_byte(run: &LayoutRun<'_>) -> Option<usize> {
    run.glyphs.iter().map(|glyph| glyph.start).min()
}

/// The glyphs of a line, moved to the right by `shift`.
fn line(faces: &mut HashMap<ID, PdfFace>, run: &LayoutRun<'_>, shift: f32) -> Line {
    let mut line = Line {
        runs: Vec::new(),
        words: String::new(),
        baseline: 0.0,
        terms: Vec::new(),
        ink: (f32::MAX, f32::MIN),
    };
    let mut font = None;
    for glyph in run.glyphs {
        let cluster = run.text.get(glyph.start..glyph.end).unwrap_or_default();
        let Some(face) = faces.get_mut(&glyph.font_id) else {
            continue;
        };
        let is_space = face.space == Some(glyph.glyph_id);
        // A glyph 0 stands for a character that no font has; `check` names it.
        if glyph.glyph_id == 0 || cluster.chars().all(is_unseen) || is_space && glyph.w == 0.0 {
            continue;
        }
        let seen = cluster.chars().find(|it| !is_unseen(*it)).unwrap_or(' ');
        let character = *face.characters.entry(glyph.glyph_id).or_insert(seen);
        let x = glyph.x + shift;
        if !is_space {
            line.ink = (line.ink.0.min(x), line.ink.1.max(x + glyph.w));
        }
        if glyph.metadata == TERM {
            match line.terms.last_mut().filter(|it| touches(**it, x, glyph.w)) {
                Some(term) => *term = (term.0.min(x), term.1.max(x + glyph.w)),
                None => line.terms.push((x, x + glyph.w)),
            }
        }
        let same = font == Some((glyph.font_id, glyph.font_size.to_bits()));
        font = Some((glyph.font_id, glyph.font_size.to_bits()));
        if !same {
            line.runs.push(GlyphRun {
                font: face.font.clone(),
                size: glyph.font_size,
                x,
                glyphs: Vec::new(),
                text: String::new(),
            });
        }
        if let Some(run) = line.runs.last_mut() {
            run.push(glyph, x, character);
        }
    }
    if line.ink.0 > line.ink.1 {
        line.ink = (0.0, 0.0);
    }
    line
}

/// Whether a glyph of a width at `x` continues a part of a line.
fn touches(part: (f32, f32), x: f32, width: f32) -> bool {
    x <= part.1 + 0.5 && x + width >= part.0 - 0.5
}

impl GlyphRun {
    /// Adds a glyph at `x`. In right-to-left text, each stands to the left of the one before it.
    fn push(&mut self, glyph: &LayoutGlyph, x: f32, character: char) {
        let em = |length: f32| length / self.size;
        let pen: f32 = self.glyphs.iter().map(|it| it.x_advance).sum();
        if let Some(last) = self.glyphs.last_mut() {
            last.x_advance += em(x - self.x) - pen;
        }
        let start = self.text.len();
        self.text.push(character);
        self.glyphs.push(KrillaGlyph::new(
            GlyphId::new(u32::from(glyph.glyph_id)),
            em(glyph.w),
            glyph.x_offset,
            glyph.y_offset - em(glyph.y),
            0.0,
            start..self.text.len(),
            None,
        ));
    }
}
