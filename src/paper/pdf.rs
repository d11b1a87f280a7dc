//! Writes pages into a PDF file for people who see and for people who listen (PDF/UA-1).

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};

use super::page::{Ink, Mark, Page};
use super::shape::{Area, Colour, rounded};
use super::tags::{NodeId, Structure};
use super::text::{Line, Paragraph};
use super::{PaperError, ROUNDING};
use crate::document::Block;
use crate::language::Direction;

/// What a PDF file says of itself.
pub(super) struct About<'a> {
    /// Its title.
    pub(super) title: &'a str,
    /// The tag of its language.
    pub(super) lang: &'a str,
    /// The direction of its language.
    pub(super) direction: Direction,
    /// Width and height of a page, in points.
    pub(super) size: (f32, f32),
    /// The colour under glossary words.
    pub(super) accent: Colour,
}

/// Writes the pages.
///
/// # Errors
/// If they break the rules of accessible PDF files, which is a fault of this program.
pub(super) fn write(
    about: &About<'_>,
    pages: Vec<Page>,
    mut structure: Structure,
) -> Result<Vec<u8>, PaperError> {
    let configuration =
        ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    let configuration = configuration.finish().map_err(|_| PaperError::Settings)?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        enable_tagging: true,
        xmp_metadata: true,
        ..SerializeSettings::default()
    });
    let mut entries = Vec::new();
    for (index, page) in pages.into_iter().enumerate() {
        let settings = PageSettings::from_wh(about.size.0, about.size.1);
        let mut sheet = document.start_page_with(settings.ok_or(PaperError::Settings)?);
        let mut surface = sheet.surface();
        for mark in &page.marks {
            draw(&mut surface, mark, about, &mut structure);
        }
        entries.extend(page.entries.into_iter().map(|(entry, top)| {
            let words = entry.titles.first().map(Block::text).unwrap_or_default();
            let place = XyzDestination::new(index, Point::from_xy(0.0, top));
            (entry.level, OutlineNode::new(words, place))
        }));
    }
    document.set_outline(outline(entries));
    let direction = match about.direction {
        Direction::Rtl => TextDirection::RightToLeft,
        Direction::Ltr => TextDirection::LeftToRight,
    };
    let metadata = Metadata::new()
        .title(about.title.to_owned())
        .language(about.lang.to_owned())
        .creator(env!("CARGO_PKG_NAME").to_owned())
        .text_direction(direction);
    document.set_metadata(metadata);
    document.set_tag_tree(structure.into_tree(about.lang));
    document
        .finish()
        .map_err(|error| PaperError::Pdf(format!("{error:?}")))
}

/// The table of contents: entries of level 1 under those of level 0.
fn outline(entries: Vec<(usize, OutlineNode)>) -> Outline {
    let mut outline = Outline::new();
    let mut above: Option<OutlineNode> = None;
    for (level, node) in entries {
        match above.as_mut().filter(|_| level > 0) {
            Some(above) => above.push_child(node),
            None => {
                if let Some(done) = above.replace(node) {
                    outline.push_child(done);
                }
            }
        }
    }
    if let Some(last) = above {
        outline.push_child(last);
    }
    outline
}

fn draw(surface: &mut Surface<'_>, mark: &Mark, about: &About<'_>, structure: &mut Structure) {
    match &mark.ink {
        Ink::Words {
            paragraph,
            colour,
            node,
            lang,
        } => words(
            surface,
            mark.at,
            paragraph,
            (*colour, about.accent),
            |surface, line| {
                let tag = match node {
                    Some(_) => ContentTag::Span(
                        SpanTag::empty()
                            .with_lang(Some(lang))
                            .with_actual_text(Some(&line.words)),
                    ),
                    None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PageNumber)),
                };
                let content = surface.start_tagged(tag);
                if let Some(node) = node {
                    structure.put(*node, content);
                }
            },
        ),
        Ink::Shape {
            radius,
            fill,
            line,
            node,
        } => {
            let tag = match node {
                Some((_, Some(words))) => {
                    ContentTag::Span(SpanTag::empty().with_actual_text(Some(words)))
                }
                Some((_, None)) => ContentTag::Other,
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            tagged(surface, tag, node.map(|it| it.0), structure, |surface| {
                shape(surface, mark.at, *radius, (*fill, *line));
            });
        }
        Ink::Picture { picture, node } => {
            let tag = match node {
                Some(_) => ContentTag::Other,
                None => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
            };
            tagged(surface, tag, *node, structure, |surface| {
                let _ = picture.draw(surface, mark.at, ROUNDING);
            });
        }
    }
}

fn tagged(
    surface: &mut Surface<'_>,
    tag: ContentTag<'_>,
    node: Option<NodeId>,
    structure: &mut Structure,
    draw: impl FnOnce(&mut Surface<'_>),
) {
    let content = surface.start_tagged(tag);
    draw(surface);
    surface.end_tagged();
    if let Some(node) = node {
        structure.put(node, content);
    }
}

/// Draws lines of words; `begin` says what each line is.
fn words(
    surface: &mut Surface<'_>,
    at: Area,
    paragraph: &Paragraph,
    (colour, accent): (Colour, Colour),
    mut begin: impl FnMut(&mut Surface<'_>, &Line),
) {
    for line in &paragraph.lines {
        if line.runs.is_empty() {
            continue;
        }
        let baseline = at.y + line.baseline;
        for (from, to) in &line.terms {
            let under = Area {
                x: at.x + from,
                y: baseline + paragraph.line_height * 0.1,
                width: to - from,
                height: 1.6,
            };
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
                ArtifactType::Layout,
            )));
            shape(surface, under, 0.8, (Some(accent), None));
            surface.end_tagged();
        }
        begin(surface, line);
        surface.set_stroke(None);
        surface.set_fill(Some(fill(colour)));
        for run in &line.runs {
            let start = Point::from_xy(at.x + run.x, baseline);
            surface.draw_glyphs(
                start,
                &run.glyphs,
                run.font.clone(),
                &run.text,
                run.size,
                false,
            );
        }
        surface.end_tagged();
    }
}

fn shape(
    surface: &mut Surface<'_>,
    at: Area,
    radius: f32,
    (inside, line): (Option<Colour>, Option<Colour>),
) {
    let Some(path) = rounded(at, radius) else {
        return;
    };
    surface.set_fill(inside.map(fill));
    surface.set_stroke(line.map(|colour| Stroke {
        paint: rgb_of(colour).into(),
        width: 1.0,
        ..Stroke::default()
    }));
    surface.draw_path(&path);
    surface.set_stroke(None);
}

fn fill(colour: Colour) -> Fill {
    Fill {
        paint: rgb_of(colour).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn rgb_of(colour: Colour) -> rgb::Color {
    let [red, green, blue] = colour.map(|part| (part * 255.0).round() as u8);
    rgb::Color::new(red, green, blue)
}
