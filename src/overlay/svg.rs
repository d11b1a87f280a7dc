//! Checks that an SVG file contains shapes only: no text, scripts, links or other files.

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use crate::diagnostic::line_of;

/// The elements that are allowed. Those that can repeat, load, run or link something are not.
const ALLOWED: [&str; 18] = [
    "svg",
    "g",
    "defs",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "style",
    "title",
    "desc",
    "metadata",
];

const SVG: &str = "http://www.w3.org/2000/svg";

/// Namespaces of metadata that drawing programs write and renderers ignore.
const METADATA: [&str; 5] = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
];

/// The most elements in a file; its attributes and texts may be three times as many.
const MAX_ELEMENTS: u32 = 20_000;

/// How deep elements may be nested. The XML parser and the renderer recurse.
const MAX_DEPTH: usize = 64;

/// Why an SVG file is refused, and where.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub(super) struct SvgError {
    /// The line, counted from 1.
    pub line: usize,
    reason: RefusalReason,
}

/// Why an SVG file is refused. Each message says what to do.
#[derive(Debug, thiserror::Error)]
enum RefusalReason {
    #[error("has a DOCTYPE or entities; save it as plain SVG without")]
    Doctype,
    #[error("nested deeper than {MAX_DEPTH}; simplify it")]
    TooDeep,
    #[error("not SVG: {0}")]
    Syntax(#[from] resvg::usvg::roxmltree::Error),
    #[error("not SVG: its root is <{0}>")]
    Root(String),
    #[error("<{0}> is refused; a logo is made of shapes alone, with text turned into paths")]
    Element(String),
    #[error("a link is refused; remove href")]
    Link,
    #[error("a script is refused; remove {0}")]
    Script(String),
    #[error("{0} names another file; remove it")]
    File(String),
    #[error("the style names another file; remove it")]
    StyleFile,
}

impl RefusalReason {
    fn at(self, line: usize) -> SvgError {
        SvgError { line, reason: self }
    }
}

/// Checks that an SVG file may be drawn.
///
/// # Errors
/// The first line that is refused, and why.
pub(super) fn check(text: &str) -> Result<(), SvgError> {
    if let Some(at) = text.find("<!DOCTYPE").or_else(|| text.find("<!ENTITY")) {
        return Err(RefusalReason::Doctype.at(line_of(text, at)));
    }
    if let Some(line) = too_deep(text) {
        return Err(RefusalReason::TooDeep.at(line));
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_ELEMENTS * 4,
    };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let line = error.pos().row as usize;
        RefusalReason::Syntax(error).at(line)
    })?;
    for node in document.descendants().filter(Node::is_element) {
        check_node(&node).map_err(|reason| reason.at(line_of(text, node.range().start)))?;
    }
    match document.root_element().tag_name().name() {
        "svg" => Ok(()),
        name => Err(RefusalReason::Root(name.to_owned()).at(1)),
    }
}

fn check_node(node: &Node<'_, '_>) -> Result<(), RefusalReason> {
    let name = node.tag_name().name();
    match node.tag_name().namespace() {
        Some(SVG) if ALLOWED.contains(&name) => {}
        Some(space) if METADATA.contains(&space) => return Ok(()),
        _ => return Err(RefusalReason::Element(name.to_owned())),
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name == "href" && !value.trim_start().starts_with('#') {
            return Err(RefusalReason::Link);
        }
        if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") {
            return Err(RefusalReason::Script(name.to_owned()));
        }
        if loads(value) {
            return Err(RefusalReason::File(name.to_owned()));
        }
    }
    let mut texts = node.children().filter_map(|it| it.text());
    if name == "style" && texts.any(loads) {
        return Err(RefusalReason::StyleFile);
    }
    Ok(())
}

/// Whether a value or a style sheet makes the renderer load another file.
fn loads(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    // In CSS a backslash may escape any letter of `url` and `@import`.
    let mut urls = value.split("url(").skip(1);
    let elsewhere = |url: &str| {
        !url.trim_start()
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    };
    value.contains("@import") || value.contains('\\') || urls.any(elsewhere)
}

/// The first line on which elements are nested deeper than `MAX_DEPTH`. This runs before the XML
/// parser, whose stack the nesting could exhaust.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        if rest.starts_with("![CDATA[") {
            rest = rest.find("]]>").map_or("", |end| &rest[end + 3..]);
            continue;
        }
        if rest.starts_with('/') {
            depth = depth.saturating_sub(1);
            continue;
        }
        if rest.starts_with('?') {
            rest = rest.find("?>").map_or("", |end| &rest[end + 2..]);
            continue;
        }
        if rest.starts_with('!') {
            continue;
        }
        let end = end_of_tag(rest);
        if !rest[..end].ends_with('/') {
            depth += 1;
        }
        if depth > MAX_DEPTH {
            return Some(line_of(text, text.len() - rest.len()));
        }
        rest = &rest[end..];
    }
    None
}

/// Where a tag ends: at the first `>` outside of quotes.
fn end_of_tag(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            (None, b'>') => return at,
            _ => {}
        }
    }
    tag.len()
}
