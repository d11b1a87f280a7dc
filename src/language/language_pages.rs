//! The pages of the language screen: a few languages first, then all of them.

use super::Meta;

/// The most languages on a page.
const PAGE_SIZE: usize = 12;

/// The most languages on the first page, if others follow.
pub const FEW: usize = 9;

/// The most languages that greet at a time.
pub const GREETINGS: usize = 4;

/// Which languages are on which page, and in which of them the screen greets.
pub struct LanguagePages<'m> {
    pages: Vec<Vec<&'m Meta>>,
    greeting: Vec<&'m Meta>,
}

impl<'m> LanguagePages<'m> {
    /// Distributes the `offered` languages, `few` of them first. They are on one page if it holds
    /// them all; otherwise the few are on the first page, and all languages follow by name.
    ///
    /// The order never depends on what was chosen before: a grid that somebody has seen is a map.
    /// `turn` counts how often the languages that greet have changed.
    pub fn new(offered: &'m [Meta], few: &[&str], turn: usize) -> Self {
        let mut first: Vec<&Meta> = few
            .iter()
            .filter_map(|tag| offered.iter().find(|meta| meta.tag == *tag))
            .collect();
        let others = |meta: &&Meta| !few.contains(&meta.tag.as_str());
        let pages = if offered.len() <= PAGE_SIZE {
            first.extend(offered.iter().filter(others));
            vec![first.clone()]
        } else {
            first.truncate(FEW);
            let mut pages = vec![first.clone()];
            // By code point: Latin names first, then script by script.
            let mut sorted: Vec<&Meta> = offered.iter().collect();
            sorted.sort_by(|one, other| one.name.cmp(&other.name));
            pages.extend(sorted.chunks(PAGE_SIZE).map(<[&Meta]>::to_vec));
            pages.retain(|page| !page.is_empty());
            pages
        };
        let turns = first.len().div_ceil(GREETINGS).max(1);
        let greeting = first.chunks(GREETINGS).nth(turn % turns);
        Self {
            pages,
            greeting: greeting.unwrap_or_default().to_vec(),
        }
    }

    /// The number of pages.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The languages on a page, in order.
    pub fn page(&self, page: usize) -> &[&'m Meta] {
        self.pages.get(page).map_or(&[], Vec::as_slice)
    }

    /// Index of the page that holds a language, by its tag; the first if none does.
    pub fn page_of(&self, tag: &str) -> usize {
        let holds = |page: &Vec<&Meta>| page.iter().any(|meta| meta.tag == tag);
        self.pages.iter().position(holds).unwrap_or_default()
    }

    /// The languages that greet.
    pub fn greeting(&self) -> &[&'m Meta] {
        &self.greeting
    }
}
