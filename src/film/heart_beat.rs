//! The heartbeat: how the outline and the arteries of the heart move.
//!
//! After Gray's Anatomy (1918): the apex is drawn in and the heart shortens towards its base at each beat; systole
//! takes about a third of a beat of one second.

/// The length of a beat (s): 60 a minute, a resting rate.
pub(crate) const BEAT_S: f32 = 1.0;
/// The centre of the heart's base, towards which it contracts (mm).
const BASE: [f32; 2] = [10.0, 246.0];
/// The share of its length by which it shortens.
const SHORTENS: f32 = 0.085;

/// The contraction of the heart at `t` (s): 0 filled, 1 fully contracted.
pub(crate) fn squeeze(t: f32) -> f32 {
    let phase = (t / BEAT_S).rem_euclid(1.0);
    let soft = |from: f32, to: f32| {
        let x = ((phase - from) / (to - from)).clamp(0.0, 1.0);
        x * x * (3.0 - 2.0 * x)
    };
    soft(0.05, 0.38) * (1.0 - soft(0.42, 0.86))
}

/// Where a position on the filled heart (mm) moves to at a contraction of `squeeze` (0 to 1).
pub(crate) fn moved([x, y]: [f32; 2], squeeze: f32) -> [f32; 2] {
    let (dx, dy) = (x - BASE[0], y - BASE[1]);
    let far = ((dx.hypot(dy) - 8.0) / 50.0).clamp(0.0, 1.0);
    let pull = SHORTENS * squeeze * far;
    // It also rotates a little about its base.
    let turn = 0.035 * squeeze * far;
    [x - dx * pull - dy * turn, y - dy * pull + dx * turn]
}
