//! Measures paths and rectangles, for the estimate of what they cost.

use resvg::tiny_skia::{Path, PathSegment, Point, Rect, Transform};

/// How long a path is.
pub(super) struct Outline {
    segments: f64,
    /// In px, as far as it can be seen.
    length: f64,
    /// In units of the path, which dashes are measured in.
    pub(super) own_length: f64,
}

impl Outline {
    /// Measures a path, with `transform` to the canvas, of which `target` is painted on.
    pub(super) fn of(path: &Path, transform: Transform, target: Rect) -> Self {
        let (x, y) = transform.get_scale();
        let most = f64::from(target.width() + target.height());
        let mut outline = Self {
            segments: 0.0,
            length: 0.0,
            own_length: 0.0,
        };
        let (mut start, mut last) = (Point::zero(), Point::zero());
        for segment in path.segments() {
            let (between, end): (&[Point], Point) = match &segment {
                PathSegment::MoveTo(to) => {
                    (start, last) = (*to, *to);
                    continue;
                }
                PathSegment::LineTo(to) => (&[], *to),
                PathSegment::QuadTo(one, to) => (&[*one], *to),
                PathSegment::CubicTo(one, two, to) => (&[*one, *two], *to),
                PathSegment::Close => (&[], start),
            };
            let mut own = 0.0;
            for point in between.iter().chain([&end]) {
                own += f64::from(point.distance(last));
                last = *point;
            }
            outline.segments += 1.0;
            outline.own_length += own;
            outline.length += (own * f64::from(x.max(y))).min(most);
        }
        outline
    }

    /// What it costs, with the costs of a segment and of a px.
    pub(super) fn cost(&self, segment: f64, px: f64) -> f64 {
        200.0 + segment * self.segments + px * self.length
    }
}

/// The part of a rectangle that lies in a target.
pub(super) fn intersection(rect: Option<Rect>, transform: Transform, target: Rect) -> Option<Rect> {
    let rect = rect?.transform(transform)?;
    let left = rect.left().max(target.left());
    let top = rect.top().max(target.top());
    let right = rect.right().min(target.right());
    Rect::from_ltrb(left, top, right, rect.bottom().min(target.bottom()))
}

/// How many px of a rectangle lie in a target.
pub(super) fn area(rect: Option<Rect>, transform: Transform, target: Rect) -> f64 {
    intersection(rect, transform, target).map_or(0.0, size_of)
}

/// The area of a rectangle.
pub(super) fn size_of(rect: Rect) -> f64 {
    f64::from(rect.width()) * f64::from(rect.height())
}
