//! Changes how many samples there are in a second.

use std::f64::consts::PI;

/// How many waves of the highest tone the filter spans on each side.
const WAVES: f64 = 16.0;

/// The part of the tones below the limit that is kept: the filter is not infinitely steep.
const KEPT: f64 = 0.92;

/// The samples at another rate, without the tones that it cannot hold: a sinc filter in a Hann window.
pub(super) fn resampled(samples: &[f32], from: u32, to: u32) -> Vec<f32> {
    if from == to || from == 0 || to == 0 {
        return samples.to_vec();
    }
    // Every `steps` samples of the source and `phases` of the result both stand at the same time.
    let common = gcd(from, to);
    let (steps, phases) = (u64::from(from / common), u64::from(to / common));
    let limit = f64::from(to.min(from)) / f64::from(from) * KEPT;
    let half = (WAVES / limit).ceil() as usize;
    let filters: Vec<Vec<f32>> = (0..phases)
        .map(|phase| {
            let offset = (phase * steps % phases) as f64 / phases as f64;
            filter(offset, limit, half)
        })
        .collect();
    let length = samples.len() as u64 * phases / steps;
    let mut result = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    for (index, filter) in (0..length).zip(filters.iter().cycle()) {
        let center = usize::try_from(index * steps / phases).unwrap_or(usize::MAX);
        let first = (center + 1).saturating_sub(half);
        let skipped = half.saturating_sub(center + 1);
        let taps = filter.get(skipped..).unwrap_or_default();
        let heard = samples.get(first..).unwrap_or_default();
        result.push(heard.iter().zip(taps).map(|(a, b)| a * b).sum());
    }
    result
}

/// The weights of the samples from `half - 1` before to `half` after a time that is `offset` of a sample
/// after one of them.
fn filter(offset: f64, limit: f64, half: usize) -> Vec<f32> {
    let taps = (0..2 * half).map(|tap| {
        let time = tap as f64 + 1.0 - half as f64 - offset;
        let window = 0.5 + 0.5 * (PI * time / half as f64).cos();
        (limit * sinc(limit * time) * window) as f32
    });
    taps.collect()
}

fn sinc(time: f64) -> f64 {
    match time.abs() < 1e-9 {
        true => 1.0,
        false => (PI * time).sin() / (PI * time),
    }
}

fn gcd(a: u32, b: u32) -> u32 {
    match b {
        0 => a,
        _ => gcd(b, a % b),
    }
}
