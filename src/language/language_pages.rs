//! The languages as they lie on the shelf: a few first and large, then all of them in pages.

use super::Meta;

/// Languages on a page.
const A_PAGE: usize = 12;

/// Languages on the first page, where more follow.
pub const FEW: usize = 9;

/// How many languages greet at a time.
pub const GREETINGS: usize = 4;

/// Which languages are on which page, and which of them greet.
pub struct LanguagePages<'m> {
    pages: Vec<Vec<&'m Meta>>,
    greeting: Vec<&'m Meta>,
}

impl<'m> LanguagePages<'m> {
    /// The `offered` languages, with the `few` first. All stand on one page if it holds them;
    /// else the few have the first page, and all of them follow in the order of their names.
    ///
    /// `turn` counts how often other languages have come to greet.
    pub fn new(offered: &'m [Meta], few: &[&str], turn: usize) -> Self {
        let mut first: Vec<&Meta> = few
            .iter()
            .filter_map(|tag| offered.iter().find(|meta| meta.tag == *tag))
            .collect();
        let others = |meta: &&Meta| !few.contains(&meta.tag.as_str());
        let pages = if offered.len() <= A_PAGE {
            first.extend(offered.iter().filter(others));
            vec![first.clone()]
        } else {
            first.truncate(FEW);
            let mut pages = vec![first.clone()];
            // By the alphabet in Latin letters, then script after script, as lists of languages
            // are sorted everywhere.
            let mut sorted: Vec<&Meta> = offered.iter().collect();
            sorted.sort_by(|one, other| one.name.cmp(&other.name));
            pages.extend(sorted.chunks(A_PAGE).map(<[&Meta]>::to_vec));
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

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// The languages on a page, in order.
    pub fn page(&self, page: usize) -> &[&'m Meta] {
        self.pages.get(page).map_or(&[], Vec::as_slice)
    }

    /// The languages that greet.
    pub fn greeting(&self) -> &[&'m Meta] {
        &self.greeting
    }
}
