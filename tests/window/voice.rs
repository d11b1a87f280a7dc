//! The real speech service with a real synthesizer, that speaks into files instead of a
//! loudspeaker: what a patient would hear is there, in the right language, and as long as it
//! should be.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::Duration;

use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::speech::backend::ssip::{SpeechDispatcher, Timeouts};
use fluoroscopy_kiosk::speech::backend::{
    Pace, SpeechBackend, SpeechError, SpeechEvent, Utterance, Volume,
};

/// How long the service may take on a busy machine. A deadline, not a demand.
const LONG: Duration = Duration::from_secs(60);

/// 30 words, with what could trip a shell.
const ENGLISH: &str = "Fluoroscopy is an x-ray that moves. It shows the doctor what happens in \
    your body, while it happens. You may feel cold.\n.\nIt's \"safe\" & $HOME `id` is not read.";

/// 21 words.
const SPANISH: &str = "La fluoroscopia es una radiografía en movimiento. Le muestra al médico lo \
    que pasa en su cuerpo, mientras pasa. Puede sentir frío.";

/// The service's own settings. It plays nothing: the synthesizer writes a file for each piece of
/// words. A machine without a sound card needs a device that goes nowhere.
fn settings(folder: &Path) -> [(&'static str, String); 4] {
    let folder = folder.display();
    let service = format!(
        "LogDir \"{folder}\"\nSocketPath \"{folder}/socket\"\nAudioOutputMethod \"alsa\"\nDefaultModule espeak-ng\n\
         AddModule \"espeak-ng\" \"sd_generic\" \"files.conf\"\n"
    );
    let synthesizer = format!(
        "GenericExecuteSynth \"printf %s \\'$DATA\\' | espeak-ng -v $VOICE -s $RATE -a $VOLUME \
         -w $(mktemp {folder}/$LANGUAGE-XXXXXX.wav) --stdin\"\n\
         GenericCmdDependency \"espeak-ng\"\n\
         GenericRateAdd 170\nGenericRateMultiply 90\nGenericRateForceInteger 1\n\
         GenericVolumeAdd 100\nGenericVolumeMultiply 100\nGenericVolumeForceInteger 1\n\
         GenericLanguage \"en\" \"en\" \"utf-8\"\nGenericLanguage \"es\" \"es\" \"utf-8\"\n\
         AddVoice \"en\" \"MALE1\" \"en\"\nAddVoice \"es\" \"MALE1\" \"es\"\n"
    );
    let device = "pcm.!default { type null }\n".to_owned();
    let program = format!(
        "#!/bin/sh\nexport ALSA_CONFIG_PATH={folder}/device.conf\n\
         exec speech-dispatcher -C {folder} -P {folder}/pid -L {folder} -t 60 \"$@\"\n"
    );
    [
        ("speechd.conf", service),
        ("modules/files.conf", synthesizer),
        ("device.conf", device),
        ("start", program),
    ]
}

/// A service of its own, in a folder of its own.
struct Service(PathBuf);

impl Service {
    fn prepare() -> Self {
        // Not below the build's folder: the path of a socket has at most 107 bytes.
        let name = format!("kiosk-speech-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("modules")).expect("a temporary folder can be made");
        for (name, text) in settings(&folder) {
            fs::write(folder.join(name), text).expect("a temporary file can be written");
        }
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(folder.join("start"), executable).expect("the file is there");
        Self(folder)
    }

    /// All samples that were spoken in a language, and how many there are in a second.
    fn spoken(&self, language: &str) -> (Vec<f64>, f64) {
        let mut samples = Vec::new();
        let mut rate = 1.0;
        for entry in fs::read_dir(&self.0)
            .expect("the folder is there")
            .flatten()
        {
            let name = entry.file_name().to_string_lossy().into_owned();
            if !name.starts_with(&format!("{language}-")) {
                continue;
            }
            let file = fs::read(entry.path()).expect("the file is there");
            let Some((header, sound)) = file.split_at_checked(44) else {
                continue;
            };
            let number = |at: usize| u32::from_le_bytes([0, 1, 2, 3].map(|it| header[at + it]));
            assert_eq!(&header[36..40], b"data", "a plain WAV file");
            assert_eq!(number(32) >> 16, 16, "bits in a sample");
            rate = f64::from(number(24));
            let pairs = sound.chunks_exact(2);
            samples.extend(pairs.map(|it| f64::from(i16::from_le_bytes([it[0], it[1]]))));
        }
        (samples, rate)
    }

    fn log(&self) -> String {
        fs::read_to_string(self.0.join("speech-dispatcher.log")).unwrap_or_default()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // It ends by itself too, a minute after its last client.
        if let Ok(id) = fs::read_to_string(self.0.join("pid")) {
            let _ = Command::new("kill").arg(id.trim()).status();
        }
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_real_synthesizer_is_heard_in_english_and_spanish() {
    let service = Service::prepare();
    let (outbox, inbox) = channel();
    let (sender, reports) = mpsc::channel();
    let mut letters = inbox.open();
    std::thread::spawn(move || {
        while let Ok(report) = async_io::block_on(letters.recv()) {
            if sender.send(report).is_err() {
                return;
            }
        }
    });
    let timeouts = Timeouts {
        reply: LONG,
        slow_reply: LONG,
        ..Timeouts::default()
    };
    let mut voice = SpeechDispatcher::at(&service.0.join("socket"), outbox)
        .with_program(&service.0.join("start"))
        .with_timeouts(timeouts);
    let said = [
        (1, "en", ENGLISH),
        (2, "es", SPANISH),
        (3, "fr", "Bonjour."),
    ];
    for (id, language, words) in said {
        voice.speak(Utterance {
            id,
            language: language.to_owned(),
            words: words.to_owned(),
            pace: Pace::Usual,
            volume: Volume(100),
            recording: None,
        });
    }
    let expected = [
        SpeechEvent::Begun(1),
        SpeechEvent::Ended(1),
        SpeechEvent::Begun(2),
        SpeechEvent::Ended(2),
        SpeechEvent::Failed(3, SpeechError::NoVoice),
    ];
    for expected in expected {
        let report = reports.recv_timeout(LONG * 2);
        assert_eq!(report.ok(), Some(expected), "{}", service.log());
    }
    for (language, words) in [("en", ENGLISH), ("es", SPANISH)] {
        let (samples, rate) = service.spoken(language);
        let count = samples.len() as f64;
        let seconds = count / rate;
        let loudness = (samples.iter().map(|it| it * it).sum::<f64>() / count).sqrt();
        let words = words.split_whitespace().count() as f64;
        let pace = words * 60.0 / seconds;
        let told =
            format!("{language}: {seconds:.1} s, {pace:.0} words a minute, RMS {loudness:.0}");
        let _ = writeln!(std::io::stderr(), "{told}");
        assert!((2.0..25.0).contains(&seconds), "{told}");
        assert!((80.0..240.0).contains(&pace), "{told}");
        assert!(loudness > 300.0, "{told}");
    }
}
