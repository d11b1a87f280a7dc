//! The parts of a page that scrolls: whole lines with all of their ink and none of the others', a grey edge where
//! more follows and nowhere else, and a counter that is read at a glance.

use std::ops::Range;

use fluoroscopy_kiosk::a11y::{PlacedNode, Role};
use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::theme::{Palette, SMALL, Scale, rgb};
use fluoroscopy_kiosk::widget::Face;
use iced::advanced::widget::Id;
use iced::{Rectangle, Size};

use super::assert_none;
use crate::help::{SIZES, catalogue, content_in, document, is_due, stage_with, tags};

const WINDOW: Size = SIZES[1];

/// More views than a page has.
const TOO_MANY: usize = 20;

fn pixel(drawn: &Pixmap, x: u32, y: u32) -> [u8; 3] {
    let at = ((y * drawn.width + x) * 4) as usize;
    [drawn.rgba[at], drawn.rgba[at + 1], drawn.rgba[at + 2]]
}

/// A view of a page that scrolls.
struct View {
    drawn: Pixmap,
    /// The part that scrolls, and the columns of pixels of its words.
    scroll: Rectangle,
    columns: Range<u32>,
    found: Vec<PlacedNode>,
}

fn find(found: &[PlacedNode], id: &'static str) -> Option<Rectangle> {
    let id = Some(Id::new(id));
    found.iter().find(|it| it.node.id == id).map(|it| it.bounds)
}

impl View {
    /// The view that is shown; `None` if nothing scrolls.
    fn of(stage: &mut HeadlessKiosk) -> Option<Self> {
        let found = stage.walk();
        let up = find(&found, "button-up")?;
        let scroll = found.iter().find(|it| it.node.role == Role::Scroll)?.bounds;
        // Well off the gap beside the buttons.
        let (from, to) = match up.x > scroll.center_x() {
            true => (scroll.x + 2.0, up.x - 30.0),
            false => (up.x + up.width + 30.0, scroll.x + scroll.width - 2.0),
        };
        Some(Self {
            drawn: stage.draw(),
            scroll,
            columns: from as u32..to as u32,
            found,
        })
    }

    /// The one colour of a row of pixels, if it has but one.
    fn color(&self, y: u32) -> Option<[u8; 3]> {
        let first = pixel(&self.drawn, self.columns.start, y);
        let mut columns = self.columns.clone();
        columns
            .all(|x| pixel(&self.drawn, x, y) == first)
            .then_some(first)
    }

    /// The rows of each line that goes over the whole width, but for round corners.
    fn rules(&self) -> Vec<Range<u32>> {
        let line = rgb(Palette::Paper.colors().line).map(|it| (it * 255.0).round() as u8);
        let width = self.columns.end - self.columns.start;
        let middle = self.columns.start + width / 10..self.columns.end - width / 10;
        let mut rules: Vec<Range<u32>> = Vec::new();
        let rows = self.scroll.y as u32 - 12..(self.scroll.y + self.scroll.height) as u32 + 12;
        for y in rows {
            if !middle.clone().all(|x| pixel(&self.drawn, x, y) == line) {
                continue;
            }
            match rules.last_mut().filter(|it| it.end == y) {
                Some(rule) => rule.end = y + 1,
                None => rules.push(y..y + 1),
            }
        }
        rules
    }

    /// The edges beyond which there is more, above and below: a line with a shadow.
    fn edges(&self) -> (Option<Range<u32>>, Option<Range<u32>>) {
        let ground = rgb(Palette::Paper.colors().background).map(|it| it * 255.0);
        let is_shade = |y: u32| {
            let color = self.color(y);
            color.is_some_and(|it| f32::from(it[0]) < ground[0] - 8.0)
        };
        let rules = self.rules();
        let above = rules.iter().find(|it| is_shade(it.start - 2));
        let below = rules.iter().find(|it| is_shade(it.end + 1));
        (above.cloned(), below.cloned())
    }

    /// Rows beside the edges that are not empty, although nothing may stand there.
    fn slivers(&self) -> Vec<u32> {
        let (above, below) = self.edges();
        let top = self.scroll.y as u32;
        let bottom = (self.scroll.y + self.scroll.height) as u32;
        let outside = above.iter().flat_map(|it| top - 20..it.start);
        let beyond = below.iter().flat_map(|it| it.end..bottom + 8);
        let within = above
            .iter()
            .map(|it| it.end)
            .chain(below.iter().map(|it| it.start - 1));
        let rows = outside.chain(beyond).chain(within);
        rows.filter(|y| self.color(*y).is_none()).collect()
    }
}

/// Each view of a page from its first to its last.
fn views(stage: &mut HeadlessKiosk) -> Vec<View> {
    let mut views: Vec<View> = Vec::new();
    for _ in 0..TOO_MANY {
        let Some(view) = View::of(stage) else {
            break;
        };
        let places = |it: &View| it.found.iter().map(|it| it.bounds).collect::<Vec<_>>();
        if views
            .last()
            .is_some_and(|last| places(last) == places(&view))
        {
            break;
        }
        let down = find(&view.found, "button-down").expect("a button that scrolls");
        views.push(view);
        stage.tap(down.center());
    }
    views
}

fn stage(tag: &str, place: &str, text_size: u8) -> HeadlessKiosk {
    stage_with(tag, None, place, WINDOW, |settings| {
        settings.text_size = text_size;
    })
}

/// What is wrong with the edges of the views of a page.
fn faults_of_edges(tag: &str, place: &str, text_size: u8) -> Vec<String> {
    let mut faults = Vec::new();
    let views = views(&mut stage(tag, place, text_size));
    for (index, view) in views.iter().enumerate() {
        let (above, below) = view.edges();
        let told = format!("{tag} {place} text size {text_size}, view {}", index + 1);
        if above.is_some() != (index > 0) {
            faults.push(format!("{told}: an edge above: {above:?}"));
        }
        if below.is_some() != (index + 1 < views.len()) {
            faults.push(format!(
                "{told} of {}: an edge below: {below:?}",
                views.len()
            ));
        }
        let slivers = view.slivers();
        if !slivers.is_empty() {
            faults.push(format!("{told}: ink of others at y {slivers:?}"));
        }
    }
    faults
}

#[test]
fn a_view_has_whole_lines_and_an_edge_where_more_follows() {
    let places = [
        "get-ready/food",
        "what-happens/dye",
        "after/emergency",
        "tell",
    ];
    let cases: Vec<(&str, u8)> = places
        .into_iter()
        .flat_map(|it| [(it, 5), (it, 4)])
        .collect();
    let mut faults = Vec::new();
    for tag in tags() {
        let tall = ["ne", "pa", "gu"].contains(&tag.as_str());
        for (case, (place, text_size)) in cases.iter().enumerate() {
            if tall || is_due(&tag, case, cases.len()) {
                faults.extend(faults_of_edges(&tag, place, *text_size));
            }
        }
    }
    assert_none(&faults, "faults of pages that scroll");
}

#[test]
fn the_frame_of_a_chart_is_not_shown_empty() {
    let mut faults = Vec::new();
    for tag in tags() {
        for (index, view) in views(&mut stage(&tag, "safe/how-much", 5))
            .iter()
            .enumerate()
        {
            let (_, below) = view.edges();
            let frame = below.and_then(|edge| {
                let near = edge.start.saturating_sub(40)..edge.start;
                view.rules().into_iter().find(|it| near.contains(&it.start))
            });
            if let Some(frame) = frame {
                faults.push(format!("{tag}, view {}: a frame at {frame:?}", index + 1));
            }
        }
    }
    assert_none(&faults, "frames without words");
}

#[test]
fn the_counter_of_views_is_on_one_line_between_equal_buttons() {
    let mut faults = Vec::new();
    for (case, tag) in tags().iter().enumerate() {
        let place = "get-ready/food";
        let window = SIZES[case % SIZES.len()];
        for window in [WINDOW, window] {
            let mut stage = stage_with(tag, None, place, window, |it| it.text_size = 5);
            let found = stage.walk();
            let buttons = find(&found, "button-up").zip(find(&found, "button-down"));
            let Some((up, down)) = buttons else {
                continue;
            };
            let told = format!("{tag} {window:?}");
            if (up.width, up.x) != (down.width, down.x) {
                faults.push(format!("{told}: {up:?} and {down:?}"));
            }
            let drawn = stage.draw();
            let inked = (up.y + up.height + 4.0) as u32..(down.y - 4.0) as u32;
            let is_inked = |y: &u32| {
                let columns = up.x as u32..(up.x + up.width) as u32;
                let first = pixel(&drawn, columns.start, *y);
                columns.clone().any(|x| pixel(&drawn, x, *y) != first)
            };
            let inked: Vec<u32> = inked.filter(is_inked).collect();
            let height = inked.last().zip(inked.first()).map_or(0, |(a, b)| a - b);
            let meta = catalogue().language(tag).meta.clone();
            let line = Scale::new(window, 5, None).label(SMALL) * Face::of(&meta).tight() * 1.2;
            if height as f32 > line {
                faults.push(format!(
                    "{told}: a counter of {height} px, a line has {line}"
                ));
            }
        }
    }
    assert_none(&faults, "counters on two lines, or buttons of two widths");
}

#[test]
fn a_page_of_statements_shows_a_row_of_them_at_once() {
    let mut faults = Vec::new();
    for tag in tags() {
        let mut stage = stage(&tag, "tell", 5);
        let found = stage.walk();
        let boxes = found.iter().filter(|it| {
            let is_box = matches!(it.node.role, Role::CheckBox { .. });
            is_box && it.bounds.y + it.bounds.height <= it.clip.y + it.clip.height + 1.0
        });
        // With the first, "I feel unwell", which is on all pages.
        let count = boxes.count();
        if count < 3 {
            faults.push(format!("{tag}: {count}"));
        }
    }
    assert_none(&faults, "pages of statements that show fewer than three");
}

/// "For 24 hours:" is no end of a page.
#[test]
fn words_that_lead_to_a_list_are_shown_with_its_first_line() {
    let (mut faults, mut seen) = (Vec::new(), 0);
    for tag in tags() {
        for (place, lead, item) in [
            ("after/home", "after-home-lead", "after-home-drive"),
            (
                "safe/dye-allergy",
                "safe-dye-allergy-lead",
                "safe-dye-allergy-past",
            ),
        ] {
            let route = Route::parse(place, &content_in(&tag)).expect("a card");
            let document = document(&tag, route);
            let [lead, item] = [lead, item].map(|id| document.block(id).expect(id).text());
            for text_size in [4, 5] {
                for view in views(&mut stage(&tag, place, text_size)) {
                    let bounds = |words: &str| {
                        let shown = view.found.iter().find(|it| it.node.name() == words);
                        shown.map(|it| it.bounds)
                    };
                    let Some((lead, item)) = bounds(&lead).zip(bounds(&item)) else {
                        continue;
                    };
                    let (above, below) = view.edges();
                    let bottom = view.scroll.y + view.scroll.height;
                    let top = above.map_or(view.scroll.y, |it| it.end as f32);
                    let bottom = below.map_or(bottom, |it| it.start as f32);
                    let end = lead.y + lead.height;
                    if !(top..=bottom + 1.0).contains(&end) {
                        continue;
                    }
                    seen += 1;
                    if item.y + 20.0 > bottom {
                        faults.push(format!("{tag} {place} text size {text_size}"));
                    }
                }
            }
        }
    }
    assert!(seen > 20, "{seen} views");
    assert_none(&faults, "pages that end with words before a list");
}
