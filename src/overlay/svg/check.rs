//! Judges the elements of an SVG file: how many usvg would make of them, and whether it draws them
//! as the program that exported them did.

use std::collections::{HashMap, HashSet};

use resvg::usvg::roxmltree::{Document, Node, NodeId};

use super::scan::MAX_DEPTH;
use super::style::{Style, is_sheet};
use super::{Fault, Refusal, embedded};
use crate::diagnostic::line_of;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// The most elements, each reference counted as a copy of what it names.
const MAX_WEIGHT: u64 = 20_000;

/// How many bytes of attributes count as much as an element.
const BYTES: u64 = 64;

/// Elements that are drawn only if something refers to them, or never.
const UNDRAWN: [&str; 9] = [
    "clipPath", "defs", "desc", "marker", "mask", "metadata", "pattern", "symbol", "title",
];

/// Checks that a file can be drawn, shown as it was exported.
///
/// # Errors
/// All that is wrong with it.
pub(super) fn check(document: &Document<'_>) -> Result<(), Vec<Fault>> {
    let root = document.root_element();
    let line = |node: Node<'_, '_>| line_of(document.input_text(), node.range().start);
    let whole = |refusal: Refusal| vec![refusal.at(line(root))];
    if !is_svg(root) || root.tag_name().name() != "svg" {
        return Err(whole(Refusal::Root(root.tag_name().name().to_owned())));
    }
    let style = Style::read(document).map_err(whole)?;
    let mut ids = HashMap::new();
    for node in document.descendants().filter(Node::is_element) {
        if let Some(id) = node.attribute("id") {
            ids.entry(id).or_insert(node);
        }
    }
    let drawing = Drawing { style, ids };
    let weight = drawing
        .weigh(root, 0, &mut HashMap::new())
        .map_err(|(node, refusal)| vec![refusal.at(line(node))])?;
    drawing
        .style
        .check_elements(weight.elements)
        .map_err(whole)?;
    let faults = drawing.faults(document);
    let mut faults: Vec<_> = faults
        .into_iter()
        .map(|(it, why)| why.at(line(it)))
        .collect();
    faults.sort_by_key(|it| it.line);
    if faults.is_empty() {
        Ok(())
    } else {
        Err(faults)
    }
}

/// What an element and all that it refers to come to.
#[derive(Clone, Copy, Default)]
struct Weight {
    elements: u64,
    depth: usize,
}

/// How often an element is drawn that another one refers to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Times {
    Once,
    /// Paint is inherited by all elements inside.
    EachElement,
    /// Markers stand at the points of all paths inside.
    EachPoint,
}

struct Drawing<'a, 'i> {
    style: Style<'a>,
    ids: HashMap<&'a str, Node<'a, 'i>>,
}

type Found<'a, 'i> = (Node<'a, 'i>, Refusal);

impl<'a, 'i> Drawing<'a, 'i> {
    /// Weighs an element at a depth. `known` holds the weights so far; `None` while one is weighed.
    fn weigh(
        &self,
        node: Node<'a, 'i>,
        depth: usize,
        known: &mut HashMap<NodeId, Option<Weight>>,
    ) -> Result<Weight, Found<'a, 'i>> {
        let too_deep = |weight: Weight| {
            if depth + weight.depth > MAX_DEPTH {
                Err((node, Refusal::TooDeep))
            } else {
                Ok(weight)
            }
        };
        match known.get(&node.id()) {
            Some(Some(weight)) => return too_deep(*weight),
            Some(None) => {
                let id = node.attribute("id").unwrap_or_default().to_owned();
                return Err((node, Refusal::Cycle(id)));
            }
            None => {}
        }
        too_deep(Weight::default())?;
        known.insert(node.id(), None);
        let properties = self.style.properties(node);
        let pictures = properties.iter().filter(|it| it.0 != "href");
        let bytes: usize = pictures.map(|it| it.1.len()).sum();
        let mut weight = Weight {
            elements: 1 + bytes as u64 / BYTES,
            depth: 0,
        };
        let inner = node.children().filter(|it| is_svg(*it));
        let mut targets = self.targets(node, &properties);
        // What is inherited is drawn for each element inside, so it is weighed last.
        targets.sort_by_key(|it| it.0);
        let inner = inner.map(|it| (Times::Once, it));
        for (times, next) in inner.chain(targets) {
            let next = self.weigh(next, depth + 1, known)?;
            let times = match times {
                Times::Once => 1,
                Times::EachElement => weight.elements,
                Times::EachPoint => weight.elements.saturating_mul(BYTES / 2),
            };
            let elements = next.elements.saturating_mul(times);
            weight.elements = weight.elements.saturating_add(elements);
            weight.depth = weight.depth.max(next.depth + 1);
        }
        if weight.elements > MAX_WEIGHT {
            return Err((node, Refusal::TooLarge));
        }
        known.insert(node.id(), Some(weight));
        Ok(weight)
    }

    /// The elements of this file that an element refers to, and how often they are drawn.
    fn targets(
        &self,
        node: Node<'a, 'i>,
        properties: &[(&'a str, &'a str)],
    ) -> Vec<(Times, Node<'a, 'i>)> {
        let urls = properties.iter().flat_map(|(name, value)| {
            let times = match *name {
                "fill" | "stroke" => Times::EachElement,
                _ if name.starts_with("marker") => Times::EachPoint,
                _ => Times::Once,
            };
            urls(value).map(move |it| (times, it))
        });
        let href = address(node).map(|it| (Times::Once, it));
        let ids = urls.chain(href).filter_map(|(times, it)| {
            let node = self.ids.get(it.strip_prefix('#')?)?;
            Some((times, *node))
        });
        ids.collect()
    }

    /// What is wrong with the elements that are drawn. Those that no program would draw are not
    /// looked at.
    fn faults(&self, document: &'a Document<'i>) -> Vec<Found<'a, 'i>> {
        let mut found = Vec::new();
        for node in document.descendants() {
            if node.pi().is_some_and(|it| it.target == "xml-stylesheet") {
                found.push((node, Refusal::OtherStyle));
            }
            let sheet = is_sheet(&node).then(|| node.text()).flatten();
            if sheet.is_some_and(|it| it.to_ascii_lowercase().contains("@import")) {
                found.push((node, Refusal::OtherStyle));
            }
            if is_svg(node) && node.tag_name().name() == "script" {
                found.push((node, Refusal::Script("<script>".to_owned())));
            }
        }
        let (mut seen, mut open) = (HashSet::new(), vec![document.root_element()]);
        while let Some(node) = open.pop() {
            let properties = self.style.properties(node);
            if !seen.insert(node.id()) || is_hidden(node, &properties) {
                continue;
            }
            let refusals = check_element(node).into_iter();
            let refusals = refusals.chain(check_properties(node, &properties));
            found.extend(refusals.map(|it| (node, it)));
            let drawn = |it: &Node<'_, '_>| !UNDRAWN.contains(&it.tag_name().name());
            open.extend(node.children().filter(|it| is_svg(*it) && drawn(it)));
            open.extend(self.targets(node, &properties).into_iter().map(|it| it.1));
        }
        found
    }
}

fn is_svg(node: Node<'_, '_>) -> bool {
    node.is_element() && matches!(node.tag_name().namespace(), None | Some(SVG))
}

/// Whether an element is not drawn. The contents of Illustrator's own file format, for one, need an
/// extension that only Illustrator has.
fn is_hidden(node: Node<'_, '_>, properties: &[(&str, &str)]) -> bool {
    let display = properties.iter().rfind(|it| it.0 == "display");
    node.has_attribute("requiredExtensions") || display.is_some_and(|it| it.1.trim() == "none")
}

/// What an element refers to by `href`. Where a hyperlink leads is not drawn.
fn address<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let href = node.attribute((XLINK, "href"));
    let href = href.or_else(|| node.attribute("href"))?.trim();
    (!href.is_empty() && !matches!(node.tag_name().name(), "a" | "script")).then_some(href)
}

fn check_element(node: Node<'_, '_>) -> Option<Refusal> {
    let name = node.tag_name().name();
    let has_text = |node: Node<'_, '_>| {
        let mut texts = node.descendants().filter(Node::is_text);
        texts.any(|it| it.text().is_some_and(|it| !it.trim().is_empty()))
    };
    match name {
        "text" | "flowRoot" if has_text(node) => Some(Refusal::Text),
        "foreignObject" if node.children().any(|it| it.is_element()) => Some(Refusal::WebContent),
        "meshgradient" | "mesh" | "hatch" | "solidcolor" => Some(Refusal::Paint(name.to_owned())),
        "animate" | "animateTransform" | "animateMotion" | "animateColor" | "set" => {
            Some(Refusal::Animation(name.to_owned()))
        }
        "image" => embedded::check(address(node)?).err(),
        "feImage" if !address(node)?.starts_with('#') => embedded::check(address(node)?).err(),
        _ => {
            let other = address(node).filter(|it| !it.starts_with('#'));
            other.map(|it| Refusal::OtherFile(shortened(it)))
        }
    }
}

fn check_properties(node: Node<'_, '_>, properties: &[(&str, &str)]) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    // A later value replaces an earlier one.
    let last: HashMap<_, _> = properties.iter().copied().collect();
    for (name, value) in last {
        let event = name
            .get(..2)
            .is_some_and(|it| it.eq_ignore_ascii_case("on"));
        if event && name.len() > 4 && name.bytes().all(|it| it.is_ascii_alphabetic()) {
            refusals.push(Refusal::Script(name.to_owned()));
        }
        if name == "style" {
            // Its declarations are properties, too.
            continue;
        }
        let elsewhere = urls(value).find(|it| !it.starts_with('#'));
        refusals.extend(elsewhere.map(|it| Refusal::OtherFile(shortened(it))));
        if !is_understood(name, value) {
            refusals.push(Refusal::Value(name.to_owned(), shortened(value)));
        }
    }
    if node.tag_name().name() == "image" {
        // Reported by `check_element`.
        refusals.retain(|it| !matches!(it, Refusal::OtherFile(_)));
    }
    refusals
}

/// Whether usvg understands the function, if any, that a value consists of. It draws colours that
/// it does not understand in black.
fn is_understood(name: &str, value: &str) -> bool {
    let colour = ["fill", "stroke", "color"].contains(&name) || name.ends_with("-color");
    let value = value.trim().to_ascii_lowercase();
    let function = value.split_once('(').map_or("", |it| it.0);
    let known = ["", "rgb", "rgba", "hsl", "hsla", "url"].contains(&function)
        || function.contains("icc-color");
    (known || !colour) && !["var", "calc"].contains(&function)
}

/// The addresses in `url(...)`.
fn urls(value: &str) -> impl Iterator<Item = &str> {
    let starts = value.match_indices('(').filter(|(at, _)| {
        let before = at.checked_sub(3).and_then(|from| value.get(from..*at));
        before.is_some_and(|it| it.eq_ignore_ascii_case("url"))
    });
    starts.map(|(at, _)| {
        let rest = &value[at + 1..];
        let inner = rest.split(')').next().unwrap_or(rest);
        inner.trim().trim_matches(['"', '\'']).trim()
    })
}

/// The start of a value, for a message.
fn shortened(value: &str) -> String {
    match value.char_indices().nth(60) {
        Some((at, _)) => format!("{}...", &value[..at]),
        None => value.to_owned(),
    }
}
