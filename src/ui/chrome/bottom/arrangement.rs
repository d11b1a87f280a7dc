//! In how many rows the buttons of the bottom bar stand: in one wherever they can.

use super::list_words;
use super::setting::Setting;
use crate::route::Route;
use crate::theme::{GAP, MARGIN};
use crate::ui::chrome::Button;
use crate::ui::context::{ViewContext, words_of};
use crate::widget::bar::Between;

/// Where the button of the patient's list stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ListAt {
    /// Before Next.
    End,
    /// After Back.
    Start,
    /// In the row above.
    Above,
}

/// How the pieces of the bar are arranged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrangement {
    /// Whether the further buttons stand in a row above.
    pub further_above: bool,
    pub list: ListAt,
    pub between: Between,
}

/// A bottom bar with Back and Next.
pub(super) struct StepsBar<'a> {
    pub context: ViewContext<'a>,
    pub at: Route,
    pub has_next: bool,
}

impl StepsBar<'_> {
    /// The first setting and arrangement that have room beside the place of the reader, of a width in px, which
    /// stays in the middle of the bar.
    pub(super) fn arranged<M>(&self, further: &[Button<M>], here: f32) -> (Setting, Arrangement) {
        let rows = |further_above, set| {
            let places = [ListAt::End, ListAt::Start];
            places.map(|list| (set, arrangement(further_above, list, Between::Centred)))
        };
        // Screens of tiles have many buttons in large print: the reader's place may stand beside the middle.
        let beside = arrangement(false, ListAt::End, Between::CentredIfRoom);
        let beside = [Setting::CLOSER, Setting::CLOSEST].map(|set| (set, beside));
        let beside = beside.into_iter().filter(|_| self.is_of_tiles());
        let above = |set| (set, arrangement(true, ListAt::Above, Between::Centred));
        let [all, short] = [&Setting::ALL[..], &[Setting::SHORT]];
        let one = |sets: &[Setting]| {
            sets.iter()
                .flat_map(|set| rows(false, *set))
                .collect::<Vec<_>>()
        };
        let two = |sets: &[Setting]| {
            let with_list = sets.iter().flat_map(|set| rows(true, *set));
            with_list
                .chain(sets.iter().map(|set| above(*set)))
                .collect::<Vec<_>>()
        };
        let mut ways = one(all)
            .into_iter()
            .chain(beside)
            .chain(two(all))
            .chain(one(short))
            .chain(two(short));
        let found = ways.find(|(set, way)| self.has_room(*set, *way, further, here));
        found.unwrap_or(above(Setting::SHORT))
    }

    /// Whether there is Back, or room for it. On screens of tiles its room would look like a fault.
    pub(super) fn has_back(&self) -> bool {
        self.context.can_go_back || !self.is_of_tiles()
    }

    fn is_of_tiles(&self) -> bool {
        matches!(self.at, Route::Home | Route::Exam)
    }

    fn has_room<M>(
        &self,
        set: Setting,
        way: Arrangement,
        further: &[Button<M>],
        here: f32,
    ) -> bool {
        let context = &self.context;
        let list = list_words(context).map(|it| set.width(context, &it));
        let list_at = |place| list.filter(|_| way.list == place);
        let next = self.has_next.then(|| set.next_width(context, self.at));
        let further = further.iter().filter(|_| !way.further_above);
        let further = further.map(|it| set.width(context, &words_of(it.words.clone())));
        let gap = context.scale.apart(GAP);
        // Widths are measured in parts of px, and laid out in whole px.
        let room = context.scale.window.width - context.scale.px(MARGIN) * 2.0 - 4.0;
        let back = self.has_back().then(|| set.back_width(context));
        let start = back
            .into_iter()
            .chain(further)
            .chain(list_at(ListAt::Start));
        let start: f32 = start.map(|it| it + gap).sum();
        let end = list_at(ListAt::End).into_iter().chain(next);
        let end: f32 = end.map(|it| it + gap).sum();
        match way.between {
            Between::Centred => start.max(end) * 2.0 + here <= room,
            _ => start + here + end <= room,
        }
    }
}

fn arrangement(further_above: bool, list: ListAt, between: Between) -> Arrangement {
    Arrangement {
        further_above,
        list,
        between,
    }
}
