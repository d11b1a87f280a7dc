//! How long the letters that were painted are kept for the next screens.

/// So many screens share their letters. Fewer would make them be painted anew on more of the
/// turns; more would hold more memory.
const SCREENS: u8 = 12;

/// Which letters are in use.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// Another number for every new set of them.
    pub(super) set: u8,
    screens: u8,
}

impl Letters {
    /// Another screen is shown, maybe in another language, whose letters are others.
    pub(super) fn turn(&mut self, same_languages: bool) {
        self.screens += 1;
        if self.screens == SCREENS || !same_languages {
            self.set = self.set.wrapping_add(1);
            self.screens = 0;
        }
    }
}
