//! How loud a sound is.

use super::{AudioClip, RATE};

/// Below this, in dBFS, a piece is silence.
const SILENCE: f32 = -60.0;

/// How much quieter than the mean a piece of speech may be, in dB.
const BELOW_MEAN: f32 = 10.0;

/// From this amplitude on a sample is at the end of the scale.
const FULL: f32 = 0.999;

/// So many samples in a row at the end of the scale are no single peak.
const RUN: usize = 4;

/// Samples over which it is looked for the quietest place: 20 ms.
const PAUSE: usize = RATE as usize / 50;

/// See [`AudioClip::loudness`].
pub(super) fn loudness(audio: &AudioClip) -> Option<f32> {
    let step = (audio.rate / 10).max(1) as usize;
    let steps: Vec<f32> = audio.samples.chunks(step).map(power).collect();
    let pieces: Vec<f32> = match steps.len() {
        0..4 => vec![mean(&steps)?],
        _ => steps.windows(4).filter_map(mean).collect(),
    };
    let loud = above(&pieces, SILENCE);
    let speech = above(&loud, decibels(mean(&loud)?) - BELOW_MEAN);
    mean(&speech).map(decibels)
}

/// Whether a few samples in a row are at the end of the scale, more than once in a file.
pub(super) fn is_clipped(samples: &[f32]) -> bool {
    let full = samples.chunk_by(|a, b| (a.abs() >= FULL) == (b.abs() >= FULL));
    let runs = full.filter(|run| run.len() >= RUN && run.iter().all(|it| it.abs() >= FULL));
    runs.count() > 1
}

/// The samples, at [`RATE`], in pieces of at most `longest`, cut in the quietest place of their second half.
pub(super) fn cut_at_pauses(samples: &[i16], longest: usize) -> Vec<&[i16]> {
    let mut pieces = Vec::new();
    let mut rest = samples;
    while let Some((piece, _)) = rest
        .split_at_checked(longest.max(2))
        .filter(|it| !it.1.is_empty())
    {
        let half = piece.len() / 2;
        let steps = piece
            .get(half..)
            .unwrap_or_default()
            .chunks(PAUSE)
            .enumerate();
        let loudness = |step: &[i16]| step.iter().map(|it| i64::from(*it).pow(2)).sum::<i64>();
        let quietest = steps.min_by_key(|(_, step)| loudness(step));
        let at = half + quietest.map_or(0, |(index, step)| index * PAUSE + step.len() / 2);
        let (cut, after) = rest.split_at_checked(at).unwrap_or((rest, &[]));
        pieces.push(cut);
        rest = after;
    }
    pieces.push(rest);
    pieces
}

/// The factor of a gain in dB.
pub(super) fn amplitude(decibels: f32) -> f32 {
    10_f32.powf(decibels / 20.0)
}

fn power(samples: &[f32]) -> f32 {
    let sum: f32 = samples.iter().map(|it| it * it).sum();
    sum / samples.len().max(1) as f32
}

fn mean(powers: &[f32]) -> Option<f32> {
    (!powers.is_empty()).then(|| powers.iter().sum::<f32>() / powers.len() as f32)
}

fn above(powers: &[f32], least: f32) -> Vec<f32> {
    let loud = powers.iter().copied();
    loud.filter(|it| decibels(*it) >= least).collect()
}

fn decibels(power: f32) -> f32 {
    10.0 * power.max(f32::MIN_POSITIVE).log10()
}
