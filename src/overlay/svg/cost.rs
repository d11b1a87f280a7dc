//! Estimates how long resvg would draw a tree, from its documented and read behaviour: it draws each
//! clip path, mask, pattern and filter anew wherever it is used, each on a layer of up to 25 times
//! the canvas, and filters cost up to thousands of operations a pixel.

use resvg::tiny_skia::{Rect, Transform};
use resvg::usvg::{ClipPath, Group, Mask, Node, Paint, Pattern, Tree};

use super::Refusal;
use super::outline::{Outline, area, intersection, size_of};

/// The most that drawing may cost, in ns, roughly, of one core of a small machine.
const MAX_COST: f64 = 150e6;

/// The largest coordinate, in px. resvg's integers overflow at larger ones.
const MAX_REACH: f32 = 1e8;

/// What costs.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Shapes,
    Dashes,
    Layers,
    Patterns,
    Filters,
    Pictures,
}

/// How a [`Part`] is called in messages, in their order.
const NAMES: [&str; 6] = [
    "its shapes",
    "its dashes",
    "its groups with opacity, clips and masks",
    "its patterns",
    "its filters (blurs, shadows)",
    "its embedded pictures",
];

/// Checks that a tree can be drawn on a canvas of a width and height in px in reasonable time and
/// memory.
///
/// # Errors
/// If not: what costs most.
pub(super) fn check(tree: &Tree, transform: Transform, size: (u32, u32)) -> Result<(), Refusal> {
    let (width, height) = (size.0 as f32, size.1 as f32);
    let rect = |x, y, w, h| Rect::from_xywh(x, y, w, h).ok_or(Refusal::Size);
    let canvas = rect(0.0, 0.0, width, height)?;
    // resvg draws layers of this size at most.
    let largest = rect(-2.0 * width, -2.0 * height, 5.0 * width, 5.0 * height)?;
    let mut meter = Meter {
        costs: [0.0; NAMES.len()],
        largest,
        is_far: false,
    };
    let within = meter.nodes(tree.root(), transform, canvas);
    within.map_err(|TooCostly| {
        if meter.is_far {
            return Refusal::TooFar;
        }
        let dearest = meter.costs.iter().enumerate();
        let dearest = dearest.max_by(|a, b| a.1.total_cmp(b.1));
        let name = dearest.and_then(|it| NAMES.get(it.0));
        Refusal::TooCostly(name.copied().unwrap_or("its shapes"))
    })
}

/// It costs more than [`MAX_COST`], or resvg cannot count with it.
pub(super) struct TooCostly;

/// Adds up what a tree costs.
pub(super) struct Meter {
    costs: [f64; NAMES.len()],
    /// The largest layer that resvg draws.
    pub(super) largest: Rect,
    /// Whether something lies so far away that resvg cannot count with it.
    is_far: bool,
}

impl Meter {
    /// Adds a cost, in ns.
    pub(super) fn spend(&mut self, part: Part, cost: f64) -> Result<(), TooCostly> {
        if let Some(sum) = self.costs.get_mut(part as usize) {
            *sum += cost;
        }
        let all: f64 = self.costs.iter().sum();
        // Not a number if a size is infinite.
        if all <= MAX_COST {
            Ok(())
        } else {
            Err(TooCostly)
        }
    }

    /// `transform` leads to the canvas, of which `target` is painted on.
    pub(super) fn nodes(
        &mut self,
        group: &Group,
        transform: Transform,
        target: Rect,
    ) -> Result<(), TooCostly> {
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group, transform, target)?,
                Node::Path(path) => self.path(path, transform, target)?,
                Node::Image(image) => {
                    let size = image.size();
                    let pixels = f64::from(size.width()) * f64::from(size.height());
                    let shown = area(size.to_rect(0.0, 0.0), transform, target);
                    self.spend(Part::Pictures, 15.0 * pixels + 40.0 * shown)?;
                }
                Node::Text(_) => {}
            }
        }
        Ok(())
    }

    fn group(
        &mut self,
        group: &Group,
        transform: Transform,
        target: Rect,
    ) -> Result<(), TooCostly> {
        let transform = transform.pre_concat(group.transform());
        if !group.should_isolate() {
            self.spend(Part::Shapes, 50.0)?;
            return self.nodes(group, transform, target);
        }
        let bounds = group.layer_bounding_box().to_rect();
        self.check_edges(bounds.transform(transform))?;
        let Some(layer) = intersection(Some(bounds), transform, self.largest) else {
            return Ok(());
        };
        let pixels = size_of(layer);
        self.spend(Part::Layers, 1000.0 + 4.0 * pixels)?;
        self.nodes(group, transform, layer)?;
        for filter in group.filters() {
            self.filter(filter, transform)?;
        }
        if let Some(clip) = group.clip_path() {
            self.clip(clip, transform, layer)?;
        }
        match group.mask() {
            Some(mask) => self.mask(mask, transform, layer),
            None => Ok(()),
        }
    }

    /// Checks that resvg can count with a distance in px.
    pub(super) fn check_reach(&mut self, distance: f32) -> Result<(), TooCostly> {
        self.is_far |= distance.abs() > MAX_REACH;
        if self.is_far { Err(TooCostly) } else { Ok(()) }
    }

    /// Checks that resvg can count with a rectangle on the canvas.
    pub(super) fn check_edges(&mut self, rect: Option<Rect>) -> Result<(), TooCostly> {
        let edges = rect.map(|it| [it.left(), it.top(), it.right(), it.bottom()]);
        let mut edges = edges.into_iter().flatten();
        edges.try_for_each(|it| self.check_reach(it))
    }

    fn clip(
        &mut self,
        clip: &ClipPath,
        transform: Transform,
        layer: Rect,
    ) -> Result<(), TooCostly> {
        self.spend(Part::Layers, 1000.0 + 4.0 * size_of(layer))?;
        let inner = transform.pre_concat(clip.transform());
        self.clip_group(clip.root(), inner, layer)?;
        match clip.clip_path() {
            Some(clip) => self.clip(clip, transform, layer),
            None => Ok(()),
        }
    }

    /// The shapes of a clip path, which may be clipped in turn.
    fn clip_group(
        &mut self,
        group: &Group,
        transform: Transform,
        layer: Rect,
    ) -> Result<(), TooCostly> {
        for node in group.children() {
            match node {
                Node::Path(path) => self.path(path, transform, layer)?,
                Node::Group(group) => {
                    let transform = transform.pre_concat(group.transform());
                    if let Some(clip) = group.clip_path() {
                        self.spend(Part::Layers, 1000.0 + 4.0 * size_of(layer))?;
                        self.clip(clip, transform, layer)?;
                    }
                    self.clip_group(group, transform, layer)?;
                }
                Node::Image(_) | Node::Text(_) => {}
            }
        }
        Ok(())
    }

    fn mask(&mut self, mask: &Mask, transform: Transform, layer: Rect) -> Result<(), TooCostly> {
        self.spend(Part::Layers, 1000.0 + 12.0 * size_of(layer))?;
        self.nodes(mask.root(), transform, layer)?;
        match mask.mask() {
            Some(mask) => self.mask(mask, transform, layer),
            None => Ok(()),
        }
    }

    fn path(
        &mut self,
        path: &resvg::usvg::Path,
        transform: Transform,
        target: Rect,
    ) -> Result<(), TooCostly> {
        if !path.is_visible() {
            return Ok(());
        }
        let outline = Outline::of(path.data(), transform, target);
        if let Some(fill) = path.fill() {
            self.spend(Part::Shapes, outline.cost(100.0, 15.0))?;
            let bounds = Some(path.bounding_box());
            self.paint(fill.paint(), area(bounds, transform, target), transform)?;
        }
        if let Some(stroke) = path.stroke() {
            self.spend(Part::Shapes, outline.cost(1000.0, 40.0))?;
            if let Some(dashes) = stroke.dasharray() {
                let period: f32 = dashes.iter().sum();
                let count = outline.own_length * dashes.len() as f64 / f64::from(period);
                self.spend(Part::Dashes, 1000.0 * count)?;
            }
            let bounds = Some(path.stroke_bounding_box());
            self.paint(stroke.paint(), area(bounds, transform, target), transform)?;
        }
        Ok(())
    }

    /// Paints so many pixels.
    fn paint(&mut self, paint: &Paint, pixels: f64, transform: Transform) -> Result<(), TooCostly> {
        match paint {
            Paint::Color(_) => self.spend(Part::Shapes, pixels),
            Paint::LinearGradient(_) | Paint::RadialGradient(_) => {
                self.spend(Part::Shapes, 1000.0 + 8.0 * pixels)
            }
            Paint::Pattern(pattern) => {
                self.spend(Part::Patterns, 40.0 * pixels)?;
                self.pattern(pattern, transform)
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern, transform: Transform) -> Result<(), TooCostly> {
        let (x, y) = transform.pre_concat(pattern.transform()).get_scale();
        let (width, height) = (pattern.rect().width() * x, pattern.rect().height() * y);
        self.spend(
            Part::Patterns,
            1000.0 + 4.0 * f64::from(width) * f64::from(height),
        )?;
        match Rect::from_xywh(0.0, 0.0, width, height) {
            Some(tile) => self.nodes(pattern.root(), Transform::from_scale(x, y), tile),
            None => Ok(()),
        }
    }
}
