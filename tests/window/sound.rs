//! Compares sounds by their loudness over time.

/// Loudness is taken over this many samples, at 22,050 in a second: 10 ms.
const WINDOW: usize = 220;

/// Half a second.
const PIECE: usize = 50;

/// By how much a piece may come earlier than expected after the one before it.
const EARLY: usize = 10;

/// By how much the last piece may come later than expected.
const LAGS: usize = 200;

/// Samples of 16 bits.
pub fn samples(bytes: &[u8]) -> Vec<f64> {
    let pairs = bytes.chunks_exact(2);
    let samples = pairs.map(|it| f64::from(i16::from_le_bytes([it[0], it[1]])));
    samples.collect()
}

/// The samples of a plain WAV file.
pub fn wav(file: &[u8]) -> Vec<f64> {
    assert_eq!(&file[36..40], b"data", "a plain WAV file");
    samples(&file[44..])
}

/// The loudness over time, without the silence at both ends.
pub fn envelope(samples: &[f64]) -> Vec<f64> {
    let loudness = |it: &[f64]| (it.iter().map(|it| it * it).sum::<f64>() / it.len() as f64).sqrt();
    let loud: Vec<f64> = samples.chunks(WINDOW).map(loudness).collect();
    let most = loud.iter().copied().fold(0.0, f64::max);
    let is_heard = |it: &f64| *it > most / 50.0;
    let first = loud.iter().position(is_heard).unwrap_or(0);
    let last = loud.iter().rposition(is_heard).unwrap_or(0);
    loud[first..=last.max(first)].to_vec()
}

/// How much a sound is like another, which it should be: the correlation of their loudness, at most 1,
/// over pieces of half a second, each where it fits best, in order.
///
/// On a busy machine the sound server inserts silences of up to a second. A sound that is longer by half is less
/// like the other: something else is in it.
pub fn likeness(heard: &[f64], expected: &[f64]) -> f64 {
    // The best sum so far of the pieces, by how much later the last of them is than expected.
    let mut best = vec![0.0; LAGS];
    let pieces: Vec<&[f64]> = expected.chunks_exact(PIECE).collect();
    for (index, piece) in pieces.iter().enumerate() {
        let fit = |lag: usize| {
            let at = (index * PIECE + lag).checked_sub(EARLY)?;
            Some(correlation(heard.get(at..at + PIECE)?, piece))
        };
        let before = |lag: usize| {
            let earlier = &best[..(lag + EARLY).min(LAGS)];
            earlier.iter().copied().fold(f64::NEG_INFINITY, f64::max)
        };
        best = (0..LAGS)
            .map(|lag| before(lag) + fit(lag).unwrap_or(-1.0))
            .collect();
    }
    let sum = best.into_iter().fold(f64::NEG_INFINITY, f64::max);
    let too_long = 1.5 * expected.len() as f64 / heard.len() as f64;
    sum / pieces.len() as f64 * too_long.min(1.0)
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let mean = |it: &[f64]| it.iter().sum::<f64>() / it.len() as f64;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let mut sums = (0.0, 0.0, 0.0);
    for (a, b) in a.iter().zip(b) {
        let (a, b) = (a - mean_a, b - mean_b);
        sums = (sums.0 + a * b, sums.1 + a * a, sums.2 + b * b);
    }
    sums.0 / (sums.1 * sums.2).sqrt().max(f64::MIN_POSITIVE)
}
