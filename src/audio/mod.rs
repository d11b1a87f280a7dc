//! Sound files of people who speak: reading them, how loud they are, and one format and loudness for all.

mod file;
mod level;
mod resample;

use std::fs;
use std::path::Path;
use std::time::Duration;

pub use file::{AudioError, AudioInfo, EXTENSIONS, MAX_SECONDS, MIN_RATE};

/// Samples in a second of what is played.
///
/// eSpeak NG's own rate: older versions convert other files with a program that they start.
pub const RATE: u32 = 22_050;

/// The loudness of what is played at full volume, in dBFS: about that of eSpeak NG.
pub const TARGET: f32 = -16.0;

/// No sample becomes louder than this, in dBFS.
const MAX_PEAK: f32 = -1.0;

/// A sound in one channel.
#[derive(Debug, Clone, PartialEq)]
pub struct AudioClip {
    /// Samples in a second.
    rate: u32,
    /// From -1 to 1.
    samples: Vec<f32>,
}

/// A piece of a sound, as it is played.
#[derive(Debug, Clone, PartialEq)]
pub struct WavPiece {
    /// A WAV file of one channel and 16 bits.
    pub file: Vec<u8>,
    /// How long it sounds.
    pub duration: Duration,
}

impl AudioClip {
    /// Reads a file. Two channels are mixed.
    ///
    /// # Errors
    /// [`AudioError`], which says what would be right.
    pub fn read(path: &Path) -> Result<Self, AudioError> {
        file::read(path)
    }

    /// Its length in s.
    pub fn seconds(&self) -> f32 {
        self.samples.len() as f32 / self.rate as f32
    }

    /// The loudness of its speech, in dBFS; `None` if it is silent.
    ///
    /// The root mean square of pieces of 400 ms, four to overlap, of which those count that are above
    /// -60 dBFS and not 10 dB quieter than the mean of these: the gates of EBU R 128 without its
    /// weighting of frequencies. Pauses do not count.
    pub fn loudness(&self) -> Option<f32> {
        level::loudness(self)
    }

    /// Whether its loudest parts are cut off.
    pub fn is_clipped(&self) -> bool {
        level::is_clipped(&self.samples)
    }

    /// The sound as it is played: at [`RATE`], at the loudness [`TARGET`] unless its peaks forbid that,
    /// times `volume` in percent; in pieces of at most `longest`, cut where it is quietest.
    pub fn to_wavs(&self, volume: u8, longest: Duration) -> Vec<WavPiece> {
        let longest = (longest.as_secs_f32() * RATE as f32) as usize;
        let samples = self.played(volume);
        let pieces = level::cut_at_pauses(&samples, longest).into_iter();
        let piece = |samples: &[i16]| WavPiece {
            file: wav(samples),
            duration: Duration::from_secs_f32(samples.len() as f32 / RATE as f32),
        };
        pieces.map(piece).collect()
    }

    /// Several sounds as they are played, one after the other with a pause in s between them; as a WAV
    /// file of one channel and 16 bits.
    pub fn joined(clips: &[Self], pause_s: f32) -> Vec<u8> {
        let pause = vec![0; (pause_s * RATE as f32) as usize];
        let played: Vec<_> = clips.iter().map(|clip| clip.played(100)).collect();
        wav(&played.join(pause.as_slice()))
    }

    /// The samples as they are played.
    fn played(&self, volume: u8) -> Vec<i16> {
        let samples = resample::resampled(&self.samples, self.rate, RATE);
        let gain = self.loudness().map_or(0.0, |it| TARGET - it);
        let peak = samples.iter().fold(0.0_f32, |most, it| most.max(it.abs()));
        let most = level::amplitude(MAX_PEAK) / peak.max(f32::MIN_POSITIVE);
        let factor = level::amplitude(gain).min(most) * f32::from(volume.min(100)) / 100.0;
        let samples = samples.into_iter();
        // `as` saturates.
        samples
            .map(|sample| (sample * factor * f32::from(i16::MAX)).round() as i16)
            .collect()
    }
}

/// A WAV file with these samples.
fn wav(samples: &[i16]) -> Vec<u8> {
    let sized = u32::try_from(samples.len() * 2).unwrap_or(u32::MAX);
    let mut wav = wav_header(sized).to_vec();
    wav.extend(samples.iter().flat_map(|sample| sample.to_le_bytes()));
    wav
}

/// Whether a path may stand in a message to a speech service: plain letters, digits and signs that
/// neither XML nor a shell reads.
pub fn is_plain(path: &Path) -> bool {
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "/._-".contains(it);
    path.to_str().is_some_and(|it| it.chars().all(is_plain))
}

/// Whether a path is a file itself, not a link.
pub(crate) fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_file())
}

/// The header of a WAV file of one channel and 16 bits, with so many bytes of samples.
fn wav_header(bytes: u32) -> [u8; 44] {
    let mut header = *b"RIFF....WAVEfmt \x10\0\0\0\x01\0\x01\0........\x02\0\x10\0data....";
    let fields = [
        (4, bytes.saturating_add(36)),
        (24, RATE),
        (28, RATE * 2),
        (40, bytes),
    ];
    for (at, value) in fields {
        if let Some(field) = header.get_mut(at..at + 4) {
            field.copy_from_slice(&value.to_le_bytes());
        }
    }
    header
}
