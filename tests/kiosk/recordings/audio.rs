//! What is made of sound files before they are played.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use fluoroscopy_kiosk::audio::{AudioClip, RATE, TARGET};
use hound::WavReader;

use super::super::folders;
use super::{example, tone};

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = folders::kept("audio").join(name);
    fs::write(&path, bytes).expect("the target folder can be written");
    path
}

/// What is played of a file, from -1 to 1.
fn played(path: &std::path::Path, volume: u8) -> Vec<f32> {
    let audio = AudioClip::read(path).expect("a sound");
    let wav = &audio.to_wavs(volume, Duration::MAX)[0].file;
    let mut reader = WavReader::new(&wav[..]).expect("a WAV file");
    let spec = reader.spec();
    assert_eq!(
        (spec.channels, spec.sample_rate, spec.bits_per_sample),
        (1, RATE, 16)
    );
    let samples = reader.samples::<i16>();
    samples
        .map(|it| f32::from(it.expect("whole")) / 32768.0)
        .collect()
}

fn decibels(samples: &[f32]) -> f32 {
    let power = samples.iter().map(|it| it * it).sum::<f32>() / samples.len() as f32;
    10.0 * power.log10()
}

#[test]
fn every_format_becomes_the_same_sound_at_the_same_loudness() {
    let cases = [
        (8000, 1, 0.05),
        (22_050, 1, 0.9),
        (44_100, 2, 0.5),
        (48_000, 1, 0.1),
        (96_000, 2, 0.3),
    ];
    for (rate, channels, amplitude) in cases {
        let case = format!("{rate} Hz, {channels} channels, {amplitude}");
        let path = file(
            &format!("tone-{rate}.wav"),
            &tone(rate, channels, 2.0, amplitude),
        );
        let samples = played(&path, 100);
        assert!(
            samples.len().abs_diff(2 * RATE as usize) < 4,
            "{case}: {}",
            samples.len()
        );
        let middle = &samples[RATE as usize / 4..RATE as usize * 7 / 4];
        assert!(
            (decibels(middle) - TARGET).abs() < 0.3,
            "{case}: {} dBFS",
            decibels(middle)
        );
        // Its pitch: 440 waves in a second.
        let rising = middle.windows(2).filter(|it| it[0] < 0.0 && it[1] >= 0.0);
        assert!(rising.count().abs_diff(660) < 3, "{case}");
    }
}

#[test]
fn a_long_recording_is_played_in_pieces_that_are_cut_in_its_pauses() {
    // 7 s of a tone, with pauses of 50 ms after 2.5 s and after 5 s.
    let mut bytes = tone(RATE, 1, 7.0, 0.5);
    for pause in [2.5_f32, 5.0] {
        let from = 44 + (pause * RATE as f32) as usize * 2;
        bytes[from..from + RATE as usize / 10].fill(0);
    }
    let path = file("pauses.wav", &bytes);
    let audio = AudioClip::read(&path).expect("a sound");
    let longest = Duration::from_secs(3);
    let pieces = audio.to_wavs(100, longest);
    let ends = pieces.iter().scan(0.0, |end, piece| {
        *end += piece.duration.as_secs_f32();
        Some(*end)
    });
    let ends: Vec<_> = ends.collect();
    assert_eq!(pieces.len(), 3, "{ends:?}");
    for (end, pause) in ends.iter().zip([2.5, 5.0]) {
        assert!((pause..pause + 0.05).contains(end), "{ends:?}");
    }
    assert!(pieces.iter().all(|it| it.duration <= longest), "{ends:?}");
    // Together they are the whole.
    let whole = audio.to_wavs(100, Duration::MAX);
    let samples = |it: &[fluoroscopy_kiosk::audio::WavPiece]| -> Vec<u8> {
        it.iter().flat_map(|it| it.file[44..].to_vec()).collect()
    };
    assert!(samples(&whole) == samples(&pieces));
    // Without a pause, too.
    let path = file("no-pause.wav", &tone(RATE, 1, 7.0, 0.5));
    let pieces = AudioClip::read(&path)
        .expect("a sound")
        .to_wavs(100, longest);
    assert!(pieces.iter().all(|it| it.duration <= longest));
}

#[test]
fn tones_that_the_result_cannot_hold_are_not_heard_as_others() {
    // 15 kHz would be heard as 7 kHz at half of 44.1 kHz.
    let bytes = tone(44_100, 1, 1.0, 0.5);
    let mut reader = WavReader::new(&bytes[..]).expect("a WAV file");
    let low: Vec<i16> = reader
        .samples::<i16>()
        .map(|it| it.expect("whole"))
        .collect();
    let high =
        (0..44_100).map(|at| (at as f32 * 15_000.0 * std::f32::consts::TAU / 44_100.0).sin());
    let spec = reader.spec();
    let mut mixed = std::io::Cursor::new(Vec::new());
    let mut writer = hound::WavWriter::new(&mut mixed, spec).expect("a WAV file");
    for (low, high) in low.into_iter().zip(high) {
        writer
            .write_sample(low / 2 + (high * 8000.0) as i16)
            .expect("a WAV file");
    }
    writer.finalize().expect("a WAV file");
    let with = played(&file("with-high.wav", &mixed.into_inner()), 100);
    let without = played(&file("without-high.wav", &bytes), 100);
    let power = |all: &[f32]| decibels(&all[4000..18_000]);
    let factor = 10_f32.powf((power(&without) - power(&with)) / 20.0);
    let rest: Vec<f32> = with
        .iter()
        .zip(&without)
        .map(|(a, b)| a * factor - b)
        .collect();
    assert!(
        power(&rest) < power(&without) - 40.0,
        "{} dBFS",
        power(&rest)
    );
}

#[test]
fn the_volume_scales_it_and_peaks_limit_it() {
    let path = file("volume.wav", &tone(22_050, 1, 1.0, 0.5));
    let (all, half) = (decibels(&played(&path, 100)), decibels(&played(&path, 50)));
    assert!((all - half - 6.02).abs() < 0.1, "{all} and {half} dBFS");
    // A whisper with one bang: the bang is not cut off.
    let mut bytes = tone(22_050, 1, 2.0, 0.004);
    bytes[20_044..20_046].copy_from_slice(&20_000_i16.to_le_bytes());
    let samples = played(&file("bang.wav", &bytes), 100);
    let peak = samples.iter().fold(0.0_f32, |most, it| most.max(it.abs()));
    assert!((20.0 * peak.log10() + 1.0).abs() < 0.1, "{peak}");
}

#[test]
fn pauses_do_not_make_speech_louder() {
    let mut bytes = tone(22_050, 1, 6.0, 0.2);
    // Four seconds of it are silent.
    bytes[44 + 44_100..44 + 5 * 44_100].fill(0);
    let pause = AudioClip::read(&file("pause.wav", &bytes)).expect("a sound");
    let speech = AudioClip::read(&file("speech.wav", &tone(22_050, 1, 2.0, 0.2))).expect("a sound");
    let (pause, speech) = (
        pause.loudness().expect("heard"),
        speech.loudness().expect("heard"),
    );
    assert!((pause - speech).abs() < 1.0, "{pause} and {speech} dBFS");
}

#[test]
fn flac_is_read_whole() {
    let path = example().join("home-title.flac");
    let audio = AudioClip::read(&path).expect("a sound");
    assert!(
        (1.0..5.0).contains(&audio.seconds()),
        "{} s",
        audio.seconds()
    );
    let bytes = fs::read(path).expect("the example is in the source");
    let cut = file("cut.flac", &bytes[..bytes.len() / 2]);
    let error = AudioClip::read(&cut)
        .expect_err("the rest is missing")
        .to_string();
    assert!(!error.is_empty() && !error.contains('\n'), "{error}");
}
