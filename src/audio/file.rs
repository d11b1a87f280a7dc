//! Reads WAV and FLAC files.

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

use claxon::{FlacReader, FlacReaderOptions};
use hound::{SampleFormat, WavReader};

use super::{AudioClip, is_file};

/// How the names of files end that are read.
pub const EXTENSIONS: [&str; 2] = ["wav", "flac"];

/// The longest recording of one message, in s.
pub const MAX_SECONDS: u32 = 120;

/// The least samples in a second that are taken: those of a telephone.
pub const MIN_RATE: u32 = 8_000;

/// The most samples in a second that are taken.
const MAX_RATE: u32 = 192_000;

/// Why a file is not read.
#[derive(Debug, thiserror::Error)]
pub enum AudioError {
    /// The system does not give it.
    #[error("cannot be read ({0})")]
    Io(io::Error),
    /// It is a link, a folder or the like.
    #[error("not a file; put the file itself here")]
    Irregular,
    /// It is of another format than its name says, or damaged.
    #[error("no such sound is in it ({0}); export it again as WAV or FLAC")]
    Damaged(String),
    /// It has no samples.
    #[error("is empty; record it again")]
    Empty,
    /// It has more than two channels.
    #[error("has {0} channels; export it with one, mono")]
    Channels(u32),
    /// It has too few or too many samples in a second.
    #[error("has {0} samples in a second; export it with 44100")]
    Rate(u32),
    /// It is longer than [`MAX_SECONDS`].
    #[error("lasts {0:.0} s; one message may last {MAX_SECONDS} s")]
    TooLong(f32),
}

impl From<hound::Error> for AudioError {
    fn from(error: hound::Error) -> Self {
        match error {
            hound::Error::IoError(error) if error.kind() != io::ErrorKind::Other => Self::Io(error),
            error => Self::Damaged(error.to_string()),
        }
    }
}

impl From<claxon::Error> for AudioError {
    fn from(error: claxon::Error) -> Self {
        match error {
            claxon::Error::IoError(error) => Self::Io(error),
            error => Self::Damaged(error.to_string()),
        }
    }
}

/// What the header of a file says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AudioInfo {
    rate: u32,
    channels: u32,
    bits: u32,
    /// Samples of one channel.
    length: u64,
}

impl AudioInfo {
    /// Reads the header of a file, and checks that the rest can be taken.
    ///
    /// # Errors
    /// As [`AudioClip::read`].
    pub fn read(path: &Path) -> Result<Self, AudioError> {
        Reader::open(path).map(|it| it.info)
    }

    fn checked(self) -> Result<Self, AudioError> {
        let seconds = self.length as f32 / self.rate.max(1) as f32;
        match self {
            Self { rate, .. } if !(MIN_RATE..=MAX_RATE).contains(&rate) => {
                Err(AudioError::Rate(rate))
            }
            Self { channels, .. } if !(1..=2).contains(&channels) => {
                Err(AudioError::Channels(channels))
            }
            Self { length: 0, .. } => Err(AudioError::Empty),
            _ if seconds > MAX_SECONDS as f32 => Err(AudioError::TooLong(seconds)),
            _ => Ok(self),
        }
    }
}

struct Reader {
    info: AudioInfo,
    format: Format,
}

enum Format {
    Wav(WavReader<BufReader<File>>),
    Flac(FlacReader<BufReader<File>>),
}

impl Reader {
    fn open(path: &Path) -> Result<Self, AudioError> {
        if !is_file(path) {
            return Err(AudioError::Irregular);
        }
        let file = BufReader::new(File::open(path).map_err(AudioError::Io)?);
        let is_flac = path.extension().is_some_and(|it| it == "flac");
        let (info, format) = match is_flac {
            true => {
                let options = FlacReaderOptions {
                    metadata_only: false,
                    read_vorbis_comment: false,
                };
                let reader = FlacReader::new_ext(file, options)?;
                let stream = reader.streaminfo();
                let info = AudioInfo {
                    rate: stream.sample_rate,
                    channels: stream.channels,
                    bits: stream.bits_per_sample,
                    length: stream.samples.unwrap_or(u64::MAX),
                };
                (info, Format::Flac(reader))
            }
            false => {
                let reader = WavReader::new(file)?;
                let spec = reader.spec();
                let info = AudioInfo {
                    rate: spec.sample_rate,
                    channels: spec.channels.into(),
                    bits: spec.bits_per_sample.into(),
                    length: reader.duration().into(),
                };
                (info, Format::Wav(reader))
            }
        };
        Ok(Self {
            info: info.checked()?,
            format,
        })
    }
}

/// Reads all samples of a file.
pub(super) fn read(path: &Path) -> Result<AudioClip, AudioError> {
    let Reader { info, format } = Reader::open(path)?;
    let full = 2_f32.powi(i32::try_from(info.bits).unwrap_or(16) - 1);
    let all: Vec<f32> = match format {
        Format::Flac(mut reader) => scaled(reader.samples(), full)?,
        Format::Wav(mut reader) => match reader.spec().sample_format {
            SampleFormat::Int => scaled(reader.samples::<i32>(), full)?,
            SampleFormat::Float => reader.samples::<f32>().collect::<Result<_, _>>()?,
        },
    };
    let channels = info.channels as usize;
    let frames = all.chunks_exact(channels);
    let mono = frames.map(|frame| frame.iter().sum::<f32>() / channels as f32);
    let finite = mono.map(|it| if it.is_finite() { it } else { 0.0 });
    Ok(AudioClip {
        rate: info.rate,
        samples: finite.collect(),
    })
}

fn scaled<E: Into<AudioError>>(
    samples: impl Iterator<Item = Result<i32, E>>,
    full: f32,
) -> Result<Vec<f32>, AudioError> {
    let scaled = samples.map(|it| it.map(|it| it as f32 / full).map_err(Into::into));
    scaled.collect()
}
