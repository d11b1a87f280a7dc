//! The properties of an SVG element: presentation attributes, style sheets and the style attribute.

use resvg::usvg::roxmltree::{Document, Node};
use simplecss::{AttributeOperator, DeclarationTokenizer, PseudoClass, StyleSheet};

use super::Refusal;

/// The most that style sheets may cost: elements times declarations and selectors, and times the
/// depth of the file for each further part of a selector, because matching tries all ancestors.
const MAX_MATCHES: u64 = 3_000_000;

/// The most bytes that are read again for errors in style sheets.
const MAX_ERRORS: usize = 100_000_000;

/// The style sheets in a file.
pub(super) struct Style<'a> {
    sheet: StyleSheet<'a>,
    /// How many selectors and declarations one element is compared with.
    comparisons: u64,
}

impl<'a> Style<'a> {
    /// Reads the `<style>` elements that usvg reads, too.
    ///
    /// # Errors
    /// If matching the selectors would take too long.
    pub(super) fn read(document: &'a Document<'_>) -> Result<Self, Refusal> {
        let elements = document.descendants().filter(Node::is_element);
        let depth = elements.clone().map(|it| it.ancestors().count()).max();
        let sheets = elements.clone().filter(is_sheet);
        let texts = sheets.filter_map(|it| it.text());
        if texts.clone().map(errors).fold(0, usize::saturating_add) > MAX_ERRORS {
            return Err(Refusal::StyleTooLarge);
        }
        let rules = texts.clone().flat_map(|it| it.split('}'));
        let comparisons = rules
            .map(|it| comparisons(it, depth.unwrap_or(0) as u64))
            .fold(0, u64::saturating_add);
        let mut style = Self {
            sheet: StyleSheet::new(),
            comparisons,
        };
        style.check_elements(elements.count() as u64)?;
        for text in texts {
            style.sheet.parse_more(text);
        }
        Ok(style)
    }

    /// Checks that the selectors can be matched with so many elements.
    ///
    /// # Errors
    /// If it would take too long.
    pub(super) fn check_elements(&self, elements: u64) -> Result<(), Refusal> {
        if self.comparisons.saturating_mul(elements) > MAX_MATCHES {
            return Err(Refusal::StyleTooLarge);
        }
        Ok(())
    }

    /// The names and values of the properties and attributes of an element, in the order in which a
    /// later one replaces an earlier one. Attributes of other namespaces are left out.
    pub(super) fn properties(&self, node: Node<'a, '_>) -> Vec<(&'a str, &'a str)> {
        let attributes = node.attributes().filter(|it| it.namespace().is_none());
        let mut all: Vec<_> = attributes.map(|it| (it.name(), it.value())).collect();
        let rules = self.sheet.rules.iter();
        for rule in rules.filter(|it| it.selector.matches(&Element(node))) {
            all.extend(rule.declarations.iter().map(|it| (it.name, it.value)));
        }
        let style = node.attribute("style").unwrap_or_default();
        all.extend(DeclarationTokenizer::from(style).map(|it| (it.name, it.value)));
        all
    }
}

/// Whether an element is a style sheet that usvg reads.
pub(super) fn is_sheet(node: &Node<'_, '_>) -> bool {
    let kind = node.attribute("type");
    node.tag_name().name() == "style" && matches!(kind, None | Some("text/css"))
}

/// How many bytes simplecss reads anew for the positions of errors, at most: there may be one in each
/// statement.
fn errors(sheet: &str) -> usize {
    sheet.matches(['@', '{', ',']).count() * sheet.len()
}

/// How many comparisons a rule may take for one element, in a file of a depth.
fn comparisons(rule: &str, depth: u64) -> u64 {
    let (selectors, declarations) = rule.rsplit_once('{').unwrap_or((rule, ""));
    let declarations = declarations.split(';').count() as u64;
    let selectors = selectors.split(',').map(|it| {
        let parts = it.split_whitespace().count() as u32;
        depth.saturating_pow(parts.saturating_sub(1))
    });
    selectors.fold(0, |sum, it| {
        sum.saturating_add(it).saturating_add(declarations)
    })
}

/// An element as simplecss asks for it; usvg answers the same.
struct Element<'a, 'i>(Node<'a, 'i>);

impl simplecss::Element for Element<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Element)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Element)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        self.0
            .attribute(name)
            .is_some_and(|it| operator.matches(it))
    }

    fn pseudo_class_matches(&self, class: PseudoClass<'_>) -> bool {
        class == PseudoClass::FirstChild && self.prev_sibling_element().is_none()
    }
}
