//! Smooth curves through knots, and easing functions.

/// The exponent of a Catmull-Rom curve: 0.5 (centripetal) makes no loops between unevenly spaced knots.
const CENTRIPETAL: f32 = 0.5;

/// A smooth open curve through `knots`, with a sample about every `step` (mm).
///
/// The first two numbers of a knot are its position (mm); any others (a radius, an amount) are interpolated alike.
pub(crate) fn smooth<const N: usize>(knots: &[[f32; N]], step: f32) -> Vec<[f32; N]> {
    let mut line = Vec::new();
    let before = |i: usize| i.checked_sub(1).and_then(|i| knots.get(i));
    for (i, pair) in knots.windows(2).enumerate() {
        let [from, to] = pair else { continue };
        let past = before(i).copied().unwrap_or_else(|| beyond(to, from));
        let next = knots
            .get(i + 2)
            .copied()
            .unwrap_or_else(|| beyond(from, to));
        piece(&mut line, [&past, from, to, &next], step);
    }
    line.extend(knots.last());
    line
}

/// A smooth closed curve through `knots`; its last sample repeats its first.
pub(crate) fn closed(knots: &[[f32; 2]], step: f32) -> Vec<[f32; 2]> {
    let mut line = Vec::new();
    let count = knots.len();
    let knot = |i: usize| knots.get(i % count.max(1)).copied().unwrap_or_default();
    for i in 0..count {
        let four = [knot(i + count - 1), knot(i), knot(i + 1), knot(i + 2)];
        piece(&mut line, [&four[0], &four[1], &four[2], &four[3]], step);
    }
    line.extend(knots.first());
    line
}

/// The same knots, mirrored at the line `x = 0`.
pub(crate) fn mirror<const N: usize>(knots: &[[f32; N]]) -> Vec<[f32; N]> {
    let flip = |knot: &[f32; N]| {
        let mut knot = *knot;
        knot[0] = -knot[0];
        knot
    };
    knots.iter().map(flip).collect()
}

/// The knots of a shape on the patient's left side, or mirrored on the right.
pub(crate) fn side<const N: usize>(knots: &[[f32; N]], mirrored: bool) -> Vec<[f32; N]> {
    if mirrored {
        mirror(knots)
    } else {
        knots.to_vec()
    }
}

/// The knots of a symmetrical outline, given its half on the patient's left.
pub(crate) fn symmetric<const N: usize>(half: &[[f32; N]]) -> Vec<[f32; N]> {
    let mut knots = half.to_vec();
    knots.extend(mirror(half).iter().rev());
    knots
}

/// The samples of a stroke (x, y, radius, amount) of constant radius (mm) and amount along a line.
pub(crate) fn stroke<const N: usize>(line: &[[f32; N]], radius: f32, amount: f32) -> Vec<[f32; 4]> {
    line.iter().map(|p| [p[0], p[1], radius, amount]).collect()
}

/// The samples of a stroke with their amounts multiplied with `share`.
pub(crate) fn faint(stroke: &[[f32; 4]], share: f32) -> Vec<[f32; 4]> {
    let sample = |s: &[f32; 4]| [s[0], s[1], s[2], s[3] * share];
    stroke.iter().map(sample).collect()
}

/// The distance (mm) from the first sample of a line to each of its samples.
pub(crate) fn lengths<const N: usize>(line: &[[f32; N]]) -> Vec<f32> {
    let mut sum = 0.0;
    let first = line.first().map(|_| 0.0);
    let rest = line.windows(2).map(|pair| {
        sum += gap(&pair[0], &pair[1]);
        sum
    });
    first.into_iter().chain(rest).collect()
}

/// A line, and the distance along it (mm) of each of its samples.
pub(crate) struct Course<const N: usize> {
    line: Vec<[f32; N]>,
    reach: Vec<f32>,
}

impl<const N: usize> Course<N> {
    /// The course along a line.
    pub(crate) fn new(line: Vec<[f32; N]>) -> Self {
        let reach = lengths(&line);
        Self { line, reach }
    }

    /// Its length (mm).
    pub(crate) fn length(&self) -> f32 {
        self.reach.last().copied().unwrap_or(0.0)
    }

    /// Its samples.
    pub(crate) fn line(&self) -> &[[f32; N]] {
        &self.line
    }

    /// The sample (interpolated) at a distance `along` it (mm).
    pub(crate) fn at(&self, along: f32) -> [f32; N] {
        let (from, to, share) = self.ends(along);
        mix(&from, &to, share)
    }

    /// The direction there, as a unit vector.
    pub(crate) fn heading(&self, along: f32) -> [f32; 2] {
        let (from, to, _) = self.ends(along);
        let run = gap(&from, &to).max(1e-6);
        [(to[0] - from[0]) / run, (to[1] - from[1]) / run]
    }

    /// The line between two distances along it (mm).
    pub(crate) fn between(&self, start: f32, end: f32) -> Vec<[f32; N]> {
        let (start, end) = (start.max(0.0), end.min(self.length()));
        if end <= start {
            return Vec::new();
        }
        let inside = self.line.iter().zip(&self.reach);
        let inside = inside
            .filter(|(_, far)| **far > start && **far < end)
            .map(|(s, _)| *s);
        let mut part = vec![self.at(start)];
        part.extend(inside);
        part.push(self.at(end));
        part
    }

    /// The two samples around a distance, and the share (0 to 1) of the way from the first to the second.
    fn ends(&self, along: f32) -> ([f32; N], [f32; N], f32) {
        let next = self.reach.partition_point(|far| *far < along).max(1);
        let next = next.min(self.line.len().saturating_sub(1));
        let sample = |i: usize| self.line.get(i).copied().unwrap_or([0.0; N]);
        let far = |i: usize| self.reach.get(i).copied().unwrap_or(0.0);
        let before = next.saturating_sub(1);
        let share = (along - far(before)) / (far(next) - far(before)).max(1e-6);
        (sample(before), sample(next), share.clamp(0.0, 1.0))
    }
}

/// Eases from 0 at `from` to 1 at `to` (s), with no acceleration at either end (smootherstep).
pub(crate) fn ramp(t: f32, from: f32, to: f32) -> f32 {
    let x = ((t - from) / (to - from).max(1e-6)).clamp(0.0, 1.0);
    x * x * x * (x * (x * 6.0 - 15.0) + 10.0)
}

/// Eases from 0 to 1 between the `rise` times, then back to 0 between the `fall` times (s).
pub(crate) fn pulse(t: f32, rise: (f32, f32), fall: (f32, f32)) -> f32 {
    ramp(t, rise.0, rise.1) * (1.0 - ramp(t, fall.0, fall.1))
}

/// Eases from 0 to 1 as `ramp`, but closer to constant speed: for slow travel.
pub(crate) fn glide(t: f32, from: f32, to: f32) -> f32 {
    let x = ((t - from) / (to - from).max(1e-6)).clamp(0.0, 1.0);
    0.45 * x + 0.55 * x * x * (3.0 - 2.0 * x)
}

/// The linear interpolation of all numbers between `from` and `to`.
pub(crate) fn mix<const N: usize>(from: &[f32; N], to: &[f32; N], share: f32) -> [f32; N] {
    let mut out = *from;
    for (x, y) in out.iter_mut().zip(to) {
        *x += (y - *x) * share;
    }
    out
}

/// The distance between two positions (mm).
fn gap<const N: usize>(from: &[f32; N], to: &[f32; N]) -> f32 {
    (from[0] - to[0]).hypot(from[1] - to[1])
}

/// The knot that lies past `to` as far as `from` lies before it.
fn beyond<const N: usize>(from: &[f32; N], to: &[f32; N]) -> [f32; N] {
    mix(from, to, 2.0)
}

/// One piece of a Catmull-Rom curve, between the middle two of four knots (Barry and Goldman's algorithm).
fn piece<const N: usize>(line: &mut Vec<[f32; N]>, knots: [&[f32; N]; 4], step: f32) {
    let [a, b, c, d] = knots;
    let wait = |from, to| gap(from, to).powf(CENTRIPETAL).max(1e-3);
    let (tb, tc) = (wait(a, b), wait(a, b) + wait(b, c));
    let td = tc + wait(c, d);
    let count = (gap(b, c) / step.max(0.05)).ceil().clamp(1.0, 200.0) as usize;
    for i in 0..count {
        let t = tb + (tc - tb) * i as f32 / count as f32;
        let ab = mix(a, b, t / tb);
        let bc = mix(b, c, (t - tb) / (tc - tb));
        let cd = mix(c, d, (t - tc) / (td - tc));
        let abc = mix(&ab, &bc, t / tc);
        let bcd = mix(&bc, &cd, (t - tb) / (td - tb));
        line.push(mix(&abc, &bcd, (t - tb) / (tc - tb)));
    }
}
