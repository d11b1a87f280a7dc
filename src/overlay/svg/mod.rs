//! Draws SVG files as drawing programs export them, with a limit on what they may cost.
//!
//! usvg reads no other file and runs nothing here: its resolvers are replaced. What it cannot draw is
//! refused, because the logo would be shown wrong; what no program draws (metadata, links, names of
//! layers) is ignored.

mod check;
mod cost;
mod embedded;
mod filter_cost;
mod outline;
mod scan;
mod style;

use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use resvg::tiny_skia::{self, Transform};
use resvg::usvg::roxmltree::{self, Document, ParsingOptions};
use resvg::usvg::{self, ImageHrefResolver, ImageKind, Options, Tree};

use super::file_kind::FileKind;
use super::raster::Kept;
use crate::assets;
use crate::image::Pixmap;

/// The most XML nodes in a file: elements, texts, comments.
const MAX_NODES: u32 = 80_000;

/// A reason to refuse a file, and where it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fault {
    /// The line, counted from 1.
    pub line: usize,
    /// The reason.
    pub refusal: Refusal,
}

/// Why an SVG file is refused. Each message says what to do.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("not UTF-8; save it as plain SVG in UTF-8")]
    NotUtf8,
    #[error("the entity {0} is more than the address of a namespace; save it as plain SVG")]
    Entity(String),
    #[error("too many references to entities; save it as plain SVG")]
    References,
    #[error("too many xmlns; save it as plain SVG")]
    Namespaces,
    #[error("an element with too many attributes; save it as plain SVG")]
    Attributes,
    #[error("nested deeper than {max}; ungroup it", max = scan::MAX_DEPTH)]
    TooDeep,
    #[error("no well-formed SVG ({0}); export it again")]
    Syntax(roxmltree::Error),
    #[error("cut off; export or copy it again")]
    CutOff,
    #[error("an & that stands alone; write it as &amp; instead")]
    Ampersand,
    #[error("&{0}; is not defined; write the character itself")]
    UnknownEntity(String),
    #[error("the prefix {0} is not declared; export it again, or add {1} to <svg>")]
    Prefix(String, String),
    #[error("not SVG: its root is <{0}>; export it as SVG")]
    Root(String),
    #[error(
        "text; convert it to outlines (Inkscape: Path > Object to Path; Illustrator: Type > Create Outlines)"
    )]
    Text,
    #[error(
        "web content (<foreignObject>); leave out background blur and angular gradients, or export it as PNG"
    )]
    WebContent,
    #[error(
        "<{0}>, which is not drawn; use a linear or radial gradient or a pattern, or export it as PNG"
    )]
    Paint(String),
    #[error("an animation (<{0}>); export a still picture")]
    Animation(String),
    #[error("a script ({0}); remove it")]
    Script(String),
    #[error(
        "the picture {0} is in another file; embed it (Inkscape: Extensions > Images > Embed Images; Illustrator: Links > Embed Image)"
    )]
    LinkedImage(String),
    #[error("an embedded picture is {kind}; embed it as PNG", kind = .0.name())]
    EmbeddedKind(FileKind),
    #[error("an embedded picture is no whole PNG, JPEG or base64; embed it again, as PNG")]
    EmbeddedBroken,
    #[error("an embedded JPEG has CMYK colours; embed it in RGB")]
    EmbeddedCmyk,
    #[error("an embedded picture has {0} x {1} px; embed it with {max} x {max} px or fewer", max = embedded::MAX_SIDE)]
    EmbeddedLarge(u32, u32),
    #[error("{0} is in another file; copy what it names into this one")]
    OtherFile(String),
    #[error("a style sheet in another file; copy its rules into <style>")]
    OtherStyle,
    #[error("{0}: {1} is not understood; give a plain value, such as #1a5276 for a colour")]
    Value(String, String),
    #[error("#{0} refers to itself; remove that reference")]
    Cycle(String),
    #[error("too much to draw; simplify it (Inkscape: Path > Simplify), or export it as PNG")]
    TooLarge,
    #[error(
        "its style sheet is too long; save it with presentation attributes (Illustrator: Styling)"
    )]
    StyleTooLarge,
    #[error("{0} take too long to draw; simplify them, or export it as PNG")]
    TooCostly(&'static str),
    #[error("parts of it lie far off its page; remove them")]
    TooFar,
    #[error("it cannot be drawn; export it as PNG")]
    Undrawable,
    #[error(
        "its width, height or viewBox is not above 0; set the size of the page to that of the drawing"
    )]
    Size,
    #[error(
        "nothing is drawn on its page; move the drawing there (Inkscape: Edit > Resize Page to Selection)"
    )]
    Empty,
}

impl Refusal {
    fn at(self, line: usize) -> Fault {
        Fault {
            line,
            refusal: self,
        }
    }
}

/// Draws an SVG file, as large as it is kept.
///
/// # Errors
/// Everything that is wrong with the file, as far as it can be read.
pub(super) fn decode(bytes: Vec<u8>, kept: Kept) -> Result<Pixmap, Vec<Fault>> {
    let text = decode_text(bytes).map_err(|fault| vec![fault])?;
    let text = without_wide_colours(&text);
    scan::check(&text).map_err(|fault| vec![fault])?;
    let options = ParsingOptions {
        allow_dtd: true,
        nodes_limit: MAX_NODES,
        entity_resolver: None,
    };
    let document =
        Document::parse_with_options(&text, options).map_err(|error| vec![syntax(error)])?;
    check::check(&document)?;
    let options = Options {
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, data, _| embedded_kind(data)),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let draw = || {
        let tree = Tree::from_xmltree(&document, &options).map_err(tree_fault)?;
        draw(&tree, kept).map_err(|refusal| refusal.at(1))
    };
    // Libraries that panic at numbers nobody has thought of must not end the kiosk.
    let drawn = panic::catch_unwind(AssertUnwindSafe(draw));
    drawn
        .unwrap_or_else(|_| Err(Refusal::Undrawable.at(1)))
        .map_err(|fault| vec![fault])
}

/// The picture in an `<image>`, if it is of a kind that is drawn.
fn embedded_kind(data: Arc<Vec<u8>>) -> Option<ImageKind> {
    match FileKind::of(&data) {
        Some(FileKind::Png) => Some(ImageKind::PNG(data)),
        Some(FileKind::Jpeg) => Some(ImageKind::JPEG(data)),
        _ => None,
    }
}

fn draw(tree: &Tree, kept: Kept) -> Result<Pixmap, Refusal> {
    let own = tree.size();
    let scale = (kept.0 as f32 / own.width()).min(kept.1 as f32 / own.height());
    let side = |own: f32, most: u32| ((own * scale).round() as u32).clamp(1, most);
    let (width, height) = (side(own.width(), kept.0), side(own.height(), kept.1));
    if !scale.is_normal() {
        return Err(Refusal::Size);
    }
    let transform = Transform::from_scale(scale, scale);
    cost::check(tree, transform, (width, height))?;
    let mut canvas = tiny_skia::Pixmap::new(width, height).ok_or(Refusal::Size)?;
    resvg::render(tree, transform, &mut canvas.as_mut());
    let pixels = canvas.pixels().iter().map(|it| it.demultiply());
    let rgba: Vec<u8> = pixels
        .flat_map(|it| [it.red(), it.green(), it.blue(), it.alpha()])
        .collect();
    if rgba.iter().skip(3).step_by(4).all(|alpha| *alpha == 0) {
        return Err(Refusal::Empty);
    }
    Ok(Pixmap {
        width,
        height,
        rgba,
    })
}

/// The text of a file in UTF-8, UTF-16 or Latin-1, which Illustrator and CorelDRAW offer.
fn decode_text(bytes: Vec<u8>) -> Result<String, Fault> {
    let units = |two: fn([u8; 2]) -> u16| {
        let units = bytes.as_chunks().0.iter().map(|it| two(*it));
        let text: Result<String, _> = char::decode_utf16(units).collect();
        text.map(|it| it.trim_start_matches('\u{FEFF}').replace("\r\n", "\n"))
            .map_err(|_| Refusal::NotUtf8.at(1))
    };
    match bytes.as_slice() {
        [0xFE, 0xFF, ..] | [0, b'<', ..] => return units(u16::from_be_bytes),
        [0xFF, 0xFE, ..] | [b'<', 0, ..] => return units(u16::from_le_bytes),
        _ => {}
    }
    if let Some(text) = assets::utf8(bytes.as_slice().into()) {
        return Ok(text.into_owned());
    }
    let start = bytes.utf8_chunks().next().map_or("", |it| it.valid());
    let declared = start.split("?>").next().unwrap_or_default();
    let declared = declared.to_ascii_lowercase();
    if ["iso-8859-1", "windows-1252"]
        .iter()
        .any(|it| declared.contains(it))
    {
        return Ok(bytes.iter().map(|it| char::from(*it)).collect());
    }
    let line = 1 + start.matches('\n').count();
    Err(Refusal::NotUtf8.at(line))
}

/// Figma gives a colour of Display P3 after the same colour in sRGB. usvg takes the last one,
/// understands no P3 and would draw black; browsers that understand no P3 keep the first.
fn without_wide_colours(text: &str) -> String {
    let mut parts = text.split(":color(display-p3");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let declaration = out.rfind([';', '"', '\'', '{']).map_or(0, |at| at + 1);
        let start = out.rfind(['"', '\'', '{']).unwrap_or(0);
        let name = out[declaration..].trim().to_owned();
        let end = part.find([';', '"', '\'', '}', '<']);
        match end {
            Some(end) if out[start..declaration].contains(&format!("{name}:")) => {
                out.truncate(declaration);
                out.push_str(&part[end..]);
            }
            _ => {
                out.push_str(":color(display-p3");
                out.push_str(part);
            }
        }
    }
    out
}

fn syntax(error: roxmltree::Error) -> Fault {
    let line = error.pos().row as usize;
    match error {
        roxmltree::Error::UnknownNamespace(prefix, _) => {
            let address = match prefix.as_str() {
                "xlink" => "http://www.w3.org/1999/xlink",
                "inkscape" => "http://www.inkscape.org/namespaces/inkscape",
                "sodipodi" => "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
                _ => "...",
            };
            let declaration = format!("xmlns:{prefix}=\"{address}\"");
            Refusal::Prefix(prefix, declaration).at(line)
        }
        roxmltree::Error::UnclosedRootNode | roxmltree::Error::UnexpectedEndOfStream => {
            Refusal::CutOff.at(line)
        }
        roxmltree::Error::MalformedEntityReference(_) => Refusal::Ampersand.at(line),
        roxmltree::Error::UnknownEntityReference(name, _) => Refusal::UnknownEntity(name).at(line),
        roxmltree::Error::NodesLimitReached => Refusal::TooLarge.at(line),
        error => Refusal::Syntax(error).at(line),
    }
}

fn tree_fault(error: usvg::Error) -> Fault {
    match error {
        usvg::Error::InvalidSize => Refusal::Size.at(1),
        usvg::Error::ParsingFailed(error) => syntax(error),
        _ => Refusal::TooLarge.at(1),
    }
}
