//! The recorded voice of a language: a clinic's folder with a person's recordings, what is told of them,
//! and what is played.

mod audio;
mod faults;
mod folder;
mod sheet;

use std::f32::consts::TAU;
use std::fs;
use std::path::{Path, PathBuf};

use fluoroscopy_kiosk::language::Catalogue;
use hound::{SampleFormat, WavSpec, WavWriter};

use super::command_line::{Ran, run};
use super::help;
use super::overlay::Clinic;

/// The example folder, made by eSpeak NG.
fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recordings/clinic/voices/fil")
}

/// A clinic's folder of a test's own, with the recordings of the example, which nobody has signed.
pub fn clinic(name: &str) -> Clinic {
    let mut clinic = Clinic::new(&format!("voice-{name}"));
    for file in fs::read_dir(example()).expect("the example is in the source") {
        let file = file.expect("it can be read").path();
        let name = file
            .file_name()
            .expect("a file has a name")
            .to_string_lossy();
        let bytes = fs::read(&file).expect("it can be read");
        clinic = clinic.with(&format!("voices/fil/{name}"), bytes);
    }
    clinic
}

/// `voice` with a subcommand and more arguments, for Filipino and a clinic's folder.
fn voice(clinic: &Clinic, command: &str, more: &[&str]) -> Ran {
    let settings = clinic.settings("");
    let settings = settings.to_str().expect("UTF-8");
    let arguments = [
        "voice",
        command,
        "--language",
        "fil",
        "--settings",
        settings,
    ];
    run(&[&arguments[..], more].concat())
}

/// Signs the recordings.
pub fn sign(clinic: &Clinic) -> Ran {
    voice(
        clinic,
        "sign",
        &["--speaker", "Maria Santos", "--date", "2026-11-20"],
    )
}

/// The catalogue with a clinic's folder, whose recordings are signed.
pub fn signed(name: &str) -> (Clinic, Catalogue) {
    let clinic = clinic(name);
    sign(&clinic).lines();
    let read = clinic.read();
    assert_eq!(read.faults, Vec::<String>::new());
    (clinic, read.catalogue)
}

/// The Filipino words of a message.
fn words(id: &str) -> String {
    help::language("fil").words(id)
}

/// A file with a tone in each of some channels: a rate in Hz, a length in s, and an amplitude up to 1.
fn tone(rate: u32, channels: u16, seconds: f32, amplitude: f32) -> Vec<u8> {
    let spec = WavSpec {
        channels,
        sample_rate: rate,
        bits_per_sample: 16,
        sample_format: SampleFormat::Int,
    };
    let mut bytes = std::io::Cursor::new(Vec::new());
    let mut writer = WavWriter::new(&mut bytes, spec).expect("a WAV file");
    for at in 0..(seconds * rate as f32) as u32 {
        let wave = (at as f32 * 440.0 * TAU / rate as f32).sin() * amplitude;
        let sample = (wave.clamp(-1.0, 1.0) * f32::from(i16::MAX)) as i16;
        for _ in 0..channels {
            writer.write_sample(sample).expect("a WAV file");
        }
    }
    writer.finalize().expect("a WAV file");
    bytes.into_inner()
}
