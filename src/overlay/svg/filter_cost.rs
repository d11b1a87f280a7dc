//! What the filters of a tree cost.

use resvg::tiny_skia::Transform;
use resvg::usvg::filter::{Filter, Kind};

use super::cost::{Meter, Part, TooCostly};
use super::outline::size_of;

impl Meter {
    /// Adds the cost of a filter. `transform` leads to the canvas.
    pub(super) fn filter(
        &mut self,
        filter: &Filter,
        transform: Transform,
    ) -> Result<(), TooCostly> {
        let Some(region) = filter.rect().transform(transform) else {
            return Ok(());
        };
        let inside = region.left() >= self.largest.left()
            && region.top() >= self.largest.top()
            && region.right() <= self.largest.right()
            && region.bottom() <= self.largest.bottom();
        if !inside {
            // resvg would take memory for all of it.
            return self.spend(Part::Filters, f64::INFINITY);
        }
        let pixels = size_of(region.to_rect());
        let scale = transform.get_scale();
        let reach = |x: f32, y: f32| f64::from((x * scale.0).max(y * scale.1));
        for primitive in filter.primitives() {
            self.check_edges(primitive.rect().to_rect().transform(transform))?;
            let (x, y) = match primitive.kind() {
                Kind::Offset(it) => (it.dx(), it.dy()),
                Kind::DropShadow(it) => (it.dx(), it.dy()),
                _ => (0.0, 0.0),
            };
            self.check_reach(x * scale.0)?;
            self.check_reach(y * scale.1)?;
            let each = match primitive.kind() {
                Kind::GaussianBlur(it) => blur(reach(it.std_dev_x().get(), it.std_dev_y().get())),
                Kind::DropShadow(it) => {
                    40.0 + blur(reach(it.std_dev_x().get(), it.std_dev_y().get()))
                }
                Kind::Morphology(it) => {
                    let side = |radius: f32, scale: f32| f64::from(2.0 * (radius * scale).ceil());
                    let columns = side(it.radius_x().get(), scale.0);
                    columns * side(it.radius_y().get(), scale.1) * 4.0
                }
                Kind::ConvolveMatrix(it) => {
                    let matrix = it.matrix();
                    f64::from(matrix.columns()) * f64::from(matrix.rows()) * 10.0
                }
                Kind::Turbulence(it) => 200.0 * f64::from(it.num_octaves()),
                Kind::DiffuseLighting(_) | Kind::SpecularLighting(_) => 100.0,
                Kind::Merge(it) => 25.0 * it.inputs().len() as f64,
                Kind::Image(it) => {
                    self.nodes(it.root(), transform, region.to_rect())?;
                    10.0
                }
                _ => 40.0,
            };
            self.spend(Part::Filters, 1000.0 + (10.0 + each) * pixels)?;
        }
        Ok(())
    }
}

/// The cost of a blur for each pixel, with a standard deviation in px.
fn blur(deviation: f64) -> f64 {
    // Some loops run over the radius, even far outside of the picture.
    100.0 + deviation / 10.0
}
