//! Validates an SVG logo: shapes only, nothing that loads, runs or links.

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use crate::diagnostic::line_of;

/// The elements that are allowed. None of them can repeat itself, load, run or link.
const ELEMENTS: [&str; 18] = [
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

/// Namespaces in which drawing programs store their own data, which is not drawn.
const EDITOR_NAMESPACES: [&str; 5] = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
];

/// The most XML nodes of a logo.
const MAX_NODES: u32 = 80_000;

/// The most elements within each other.
const MAX_DEPTH: usize = 64;

/// Why an SVG file is refused.
#[derive(Debug, thiserror::Error)]
#[error("{reason}")]
pub(super) struct SvgError {
    /// The line, counted from 1.
    pub(super) line: usize,
    reason: SvgRefusal,
}

#[derive(Debug, thiserror::Error)]
enum SvgRefusal {
    #[error("has a DOCTYPE or entities; save it as plain SVG without")]
    Entities,
    #[error("nested deeper than {MAX_DEPTH}; simplify it")]
    TooDeep,
    #[error("not SVG: {0}")]
    Xml(#[from] resvg::usvg::roxmltree::Error),
    #[error("not SVG: its root is <{0}>")]
    Root(String),
    #[error("<{0}> is refused; a logo is made of shapes alone, with text turned into paths")]
    Element(String),
    #[error("a link is refused; remove href")]
    Link,
    #[error("a script is refused; remove {0}")]
    Script(String),
    #[error("{0} names another file; remove it")]
    Attribute(String),
    #[error("the style names another file; remove it")]
    Style,
}

/// Checks that an SVG file may be drawn.
///
/// # Errors
/// [`SvgError`] for the first thing that is not allowed.
pub(super) fn check(text: &str) -> Result<(), SvgError> {
    let refused = |line: usize, reason: SvgRefusal| SvgError { line, reason };
    if let Some(at) = text.find("<!DOCTYPE").or_else(|| text.find("<!ENTITY")) {
        return Err(refused(line_of(text, at), SvgRefusal::Entities));
    }
    if let Some(line) = too_deep(text) {
        return Err(refused(line, SvgRefusal::TooDeep));
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MAX_NODES,
    };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| refused(error.pos().row as usize, error.into()))?;
    for node in document.descendants().filter(Node::is_element) {
        let line = || line_of(text, node.range().start);
        check_node(&node).map_err(|reason| refused(line(), reason))?;
    }
    match document.root_element().tag_name().name() {
        "svg" => Ok(()),
        name => Err(refused(1, SvgRefusal::Root(name.to_owned()))),
    }
}

fn check_node(node: &Node<'_, '_>) -> Result<(), SvgRefusal> {
    let name = node.tag_name().name();
    match node.tag_name().namespace() {
        Some(SVG) if ELEMENTS.contains(&name) => {}
        Some(space) if EDITOR_NAMESPACES.contains(&space) => return Ok(()),
        _ => return Err(SvgRefusal::Element(name.to_owned())),
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name == "href" && !value.trim_start().starts_with('#') {
            return Err(SvgRefusal::Link);
        }
        if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") {
            return Err(SvgRefusal::Script(name.to_owned()));
        }
        if loads(value) {
            return Err(SvgRefusal::Attribute(name.to_owned()));
        }
    }
    let words = node.children().filter_map(|it| it.text());
    if name == "style" && words.into_iter().any(loads) {
        return Err(SvgRefusal::Style);
    }
    Ok(())
}

/// Whether a CSS value loads another file.
fn loads(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    // A backslash may escape any letter in CSS, so that the searches below would miss it.
    let mut urls = value.split("url(").skip(1);
    let elsewhere = |url: &str| {
        !url.trim_start()
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    };
    value.contains("@import") || value.contains('\\') || urls.any(elsewhere)
}

/// The line on which elements are nested too deeply for the parser's stack.
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

/// The index of the `>` that ends a tag, not counting those within quotes.
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
