//! Whether an SVG file is a drawing and nothing else.

use resvg::usvg::roxmltree::{Document, Node, ParsingOptions};

use crate::diagnostic::line_of;

/// What a drawing may be made of. Whatever can repeat itself, load, run or link is not here.
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

/// What drawing programs write for themselves, which nobody draws.
const NOTES: [&str; 5] = [
    "http://www.inkscape.org/namespaces/inkscape",
    "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "http://creativecommons.org/ns#",
    "http://purl.org/dc/elements/1.1/",
];

const MOST_ELEMENTS: u32 = 20_000;
const DEEPEST: usize = 64;

/// Whether an SVG file may be drawn.
///
/// # Errors
/// The line, and what is wrong there.
pub(super) fn check(text: &str) -> Result<(), (usize, String)> {
    if let Some(at) = text.find("<!DOCTYPE").or_else(|| text.find("<!ENTITY")) {
        let what = "has a DOCTYPE or entities; save it as plain SVG without";
        return Err((line_of(text, at), what.to_owned()));
    }
    if let Some(line) = too_deep(text) {
        return Err((line, format!("nested deeper than {DEEPEST}; simplify it")));
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_ELEMENTS * 4,
    };
    let document = Document::parse_with_options(text, options).map_err(|error| {
        let line = error.pos().row as usize;
        (line, format!("not SVG: {error}"))
    })?;
    for node in document.descendants().filter(Node::is_element) {
        let line = line_of(text, node.range().start);
        check_node(&node).map_err(|what| (line, what))?;
    }
    match document.root_element().tag_name().name() {
        "svg" => Ok(()),
        name => Err((1, format!("not SVG: its root is <{name}>"))),
    }
}

fn check_node(node: &Node<'_, '_>) -> Result<(), String> {
    let name = node.tag_name().name();
    match node.tag_name().namespace() {
        Some(SVG) if ELEMENTS.contains(&name) => {}
        Some(space) if NOTES.contains(&space) => return Ok(()),
        _ => {
            return Err(format!(
                "<{name}> is refused; a logo is made of shapes alone, with text turned into paths"
            ));
        }
    }
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        if name == "href" && !value.trim_start().starts_with('#') {
            return Err("a link is refused; remove href".to_owned());
        }
        if name.len() > 2 && name.to_ascii_lowercase().starts_with("on") {
            return Err(format!("a script is refused; remove {name}"));
        }
        if loads(value) {
            return Err(format!("{name} names another file; remove it"));
        }
    }
    let words = node.children().filter_map(|it| it.text());
    if name == "style" && words.into_iter().any(loads) {
        return Err("the style names another file; remove it".to_owned());
    }
    Ok(())
}

/// Whether a value has something loaded from elsewhere.
fn loads(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    // In CSS a backslash may hide any letter.
    let mut urls = value.split("url(").skip(1);
    let elsewhere = |url: &str| {
        !url.trim_start()
            .trim_start_matches(['"', '\''])
            .starts_with('#')
    };
    value.contains("@import") || value.contains('\\') || urls.any(elsewhere)
}

/// The line on which elements are nested too deep for a reader's stack.
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
        if depth > DEEPEST {
            return Some(line_of(text, text.len() - rest.len()));
        }
        rest = &rest[end..];
    }
    None
}

/// Where a tag ends: at a `>` that stands in no value.
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
