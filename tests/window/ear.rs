//! An ear for the real speech service: a sound server of its own, whose sound is recorded.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use fluoroscopy_kiosk::event_queue::channel;
use fluoroscopy_kiosk::speech::backend::ssip::SpeechDispatcher;
use fluoroscopy_kiosk::speech::backend::{
    Pace, SpeechBackend, SpeechError, SpeechEvent, Utterance, Volume,
};

use crate::sound::{envelope, likeness, wav};

/// How long anything may take on a busy machine. A deadline, not a demand.
pub const LONG: Duration = Duration::from_secs(60);

/// A sound server without a sound card, and what it has played.
pub struct SoundServer {
    folder: PathBuf,
    server: Child,
    recorder: Option<Child>,
}

impl SoundServer {
    fn start(folder: &Path) -> Self {
        let socket = folder.join("pulse.sock");
        let server = Command::new("pulseaudio")
            .args([
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disable-shm",
            ])
            .arg("-L")
            .arg(format!(
                "module-native-protocol-unix socket={} auth-anonymous=1",
                socket.display()
            ))
            .args(["-L", "module-null-sink rate=22050 channels=1 format=s16le"])
            .envs(["HOME", "XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH"].map(|it| (it, folder)))
            .stderr(Stdio::null())
            .spawn();
        let server = server.expect("pulseaudio starts");
        wait_until("the sound server listens", || socket.exists());
        Self {
            folder: folder.to_owned(),
            server,
            recorder: None,
        }
    }

    pub fn address(&self) -> String {
        format!("unix:{}", self.folder.join("pulse.sock").display())
    }

    /// Begins to record.
    pub fn record(&mut self) {
        let file = self.folder.join("heard.raw");
        let file = fs::File::create(file).expect("a temporary file can be written");
        let recorder = Command::new("parec")
            .args(["--server", &self.address(), "--device", "null.monitor"])
            .args(["--rate", "22050", "--channels", "1", "--format", "s16le"])
            .args(["--latency-msec", "20", "--raw"])
            .stdout(file)
            .spawn();
        self.recorder = Some(recorder.expect("parec starts"));
        // It records silence too.
        wait_until("the recorder runs", || !self.recorded().is_empty());
    }

    /// Has the sound device take nothing more, or go on.
    pub fn hang(&self, hangs: bool) {
        let mut pactl = Command::new("pactl");
        let pactl = pactl.args(["--server", &self.address(), "suspend-sink", "null"]);
        let done = pactl.arg(if hangs { "1" } else { "0" }).status();
        assert!(done.expect("pactl runs").success());
    }

    fn recorded(&self) -> Vec<f64> {
        let bytes = fs::read(self.folder.join("heard.raw")).unwrap_or_default();
        crate::sound::samples(&bytes)
    }

    /// Waits until a sound is heard.
    pub fn wait_for_sound(&self) {
        wait_until("a sound", || {
            self.recorded().iter().any(|it| it.abs() > 300.0)
        });
    }

    /// The loudness of what was heard since it began to record.
    pub fn heard(&mut self) -> Vec<f64> {
        let samples = self.recorded().len();
        // What is on its way has to arrive.
        wait_until("the rest is recorded", || {
            self.recorded().len() >= samples + 22_050
        });
        if let Some(mut recorder) = self.recorder.take() {
            let _ = recorder.kill();
            let _ = recorder.wait();
        }
        envelope(&self.recorded())
    }
}

impl Drop for SoundServer {
    fn drop(&mut self) {
        for child in self.recorder.iter_mut().chain([&mut self.server]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

pub fn wait_until(what: &str, done: impl Fn() -> bool) {
    let end = Instant::now() + LONG;
    while !done() {
        assert!(Instant::now() < end, "{what}: never");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A voice with a speech service of its own, in a folder of its own.
pub struct Kiosk {
    pub folder: PathBuf,
    pub sound: SoundServer,
    pub voice: SpeechDispatcher,
    reports: Receiver<SpeechEvent>,
    pub last: u64,
}

impl Kiosk {
    pub fn start(name: &str) -> Self {
        // Not below the build's folder: the path of a socket has at most 107 bytes.
        let folder = std::env::temp_dir().join(format!("kiosk-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("modules")).expect("a temporary folder can be made");
        let sound = SoundServer::start(&folder);
        let (outbox, inbox) = channel();
        let (sender, reports) = mpsc::channel();
        let mut stream = inbox.open();
        std::thread::spawn(move || {
            while let Ok(report) = async_io::block_on(stream.recv()) {
                if sender.send(report).is_err() {
                    return;
                }
            }
        });
        let voice = SpeechDispatcher::at(&folder.join("socket"), outbox)
            .with_program(&folder.join("start"));
        let kiosk = Self {
            folder,
            sound,
            voice,
            reports,
            last: 0,
        };
        kiosk.use_sound_server(&kiosk.sound.address());
        kiosk
    }

    /// Writes the settings of the service, for its next start.
    pub fn use_sound_server(&self, address: &str) {
        self.start_with(&format!("export PULSE_SERVER={address}"));
    }

    /// Has a line of a shell run before the service starts.
    pub fn start_with(&self, line: &str) {
        let folder = self.folder.display();
        let settings = format!(
            "LogDir \"{folder}\"\nSocketPath \"{folder}/socket\"\nAudioOutputMethod \"pulse\"\n"
        );
        let program = format!(
            "#!/bin/sh\n{line}\n\
             exec speech-dispatcher -C {folder} -P {folder}/pid -L {folder} -t 60 \"$@\"\n"
        );
        for (name, text) in [("speechd.conf", settings), ("start", program)] {
            fs::write(self.folder.join(name), text).expect("a temporary file can be written");
        }
        let executable = fs::Permissions::from_mode(0o755);
        fs::set_permissions(self.folder.join("start"), executable).expect("the file is there");
    }

    pub fn say(&mut self, language: &str, words: &str) {
        self.say_or_play(language, words, None);
    }

    /// Says words, or plays a recording of them.
    pub fn say_or_play(&mut self, language: &str, words: &str, recording: Option<PathBuf>) {
        self.last += 1;
        self.voice.speak(Utterance {
            id: self.last,
            language: language.to_owned(),
            words: words.to_owned(),
            pace: Pace::Usual,
            volume: Volume(100),
            recording,
        });
    }

    pub fn next(&self) -> SpeechEvent {
        let report = self.reports.recv_timeout(LONG);
        report.unwrap_or_else(|_| panic!("a report comes; the service says {}", self.log()))
    }

    pub fn wait_for(&self, wanted: SpeechEvent) {
        let begun = Instant::now();
        loop {
            let report = self.next();
            if report == wanted {
                eprintln!("{wanted:?} after {:.1} s", begun.elapsed().as_secs_f64());
                return;
            }
            if let SpeechEvent::Begun(_) = report {
                eprintln!("{report:?} after {:.1} s", begun.elapsed().as_secs_f64());
            }
            let goes_on = matches!(report, SpeechEvent::Begun(_) | SpeechEvent::Sentence(..));
            assert!(goes_on, "{report:?} for {wanted:?}; {}", self.log());
        }
    }

    pub fn wait_for_end(&self) {
        self.wait_for(SpeechEvent::Ended(self.last));
    }

    pub fn wait_for_failure(&self) {
        self.wait_for(SpeechEvent::Failed(self.last, SpeechError::NoService));
    }

    /// Waits until the words are in their second sentence.
    pub fn wait_for_second_sentence(&self) {
        self.wait_for(SpeechEvent::Sentence(self.last, 1));
    }

    /// Whether it is these words that are heard from beginning to end.
    pub fn assert_heard(&mut self, words: &str) {
        self.sound.record();
        self.say("en", words);
        self.wait_for_end();
        let heard = self.sound.heard();
        let likeness = likeness(&heard, &expected(words));
        assert!(likeness > LIKE, "{words:?}: a likeness of {likeness:.2}");
        eprintln!("{words:?} was heard, with a likeness of {likeness:.2}");
    }

    fn log(&self) -> String {
        let log = fs::read(self.folder.join("speech-dispatcher.log")).unwrap_or_default();
        let log = String::from_utf8_lossy(&log).into_owned();
        let lines: Vec<_> = log.lines().filter(|it| !it.contains("LINE here")).collect();
        lines[lines.len().saturating_sub(30)..].join("\n")
    }

    pub fn service(&self) -> i32 {
        let id = fs::read_to_string(self.folder.join("pid")).expect("the service runs");
        id.trim().parse().expect("a number")
    }

    /// Ends the synthesizer of the service, at once.
    pub fn kill_synthesizer(&self) {
        signal("KILL", self.synthesizer());
    }

    /// The synthesizer of the service, which was started with a file in the test's folder.
    pub fn synthesizer(&self) -> i32 {
        let all = fs::read_dir("/proc").expect("/proc is there").flatten();
        let mut own = all.filter_map(|it| {
            let id: i32 = it.file_name().to_str()?.parse().ok()?;
            let command = fs::read_to_string(it.path().join("cmdline")).ok()?;
            let folder = self.folder.to_str()?;
            (command.contains("/sd_espeak-ng\0") && command.contains(folder)).then_some(id)
        });
        own.next().expect("the synthesizer runs")
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        // It ends by itself too, a minute after its last client.
        if let Ok(id) = fs::read_to_string(self.folder.join("pid")) {
            signal("TERM", id.trim());
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

pub fn signal(name: &str, id: impl ToString) {
    let _ = Command::new("kill")
        .args([&format!("-{name}"), &id.to_string()])
        .status();
}

/// From this likeness on two sounds are the same words.
pub const LIKE: f64 = 0.75;

/// The loudness of what the synthesizer makes of words, as the service has it speak.
pub fn expected(words: &str) -> Vec<f64> {
    let made = Command::new("espeak-ng")
        .args(["-v", "en-us", "-s", "152", "--stdout", words])
        .output();
    envelope(&wav(&made.expect("espeak-ng runs").stdout))
}
