//! What is heard is the words of the page, whatever befalls the speech service: the real service
//! with a real synthesizer and a sound server of its own, whose sound is recorded and held against
//! what `espeak-ng` makes of the words.

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

const FIRST: &str = "The doctor watches a moving picture. You lie still. Does it hurt? No.";
const OTHER: &str = "Please tell your team now, before the examination, if you may be pregnant.";

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

    fn address(&self) -> String {
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

fn wait_until(what: &str, done: impl Fn() -> bool) {
    let end = Instant::now() + LONG;
    while !done() {
        assert!(Instant::now() < end, "{what}: never");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A voice with a speech service of its own, in a folder of its own.
pub struct Kiosk {
    folder: PathBuf,
    pub sound: SoundServer,
    pub voice: SpeechDispatcher,
    reports: Receiver<SpeechEvent>,
    last: u64,
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
    fn use_sound_server(&self, address: &str) {
        self.start_with(&format!("export PULSE_SERVER={address}"));
    }

    /// Has a line of a shell run before the service starts.
    fn start_with(&self, line: &str) {
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

    fn say(&mut self, language: &str, words: &str) {
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
    fn wait_for_second_sentence(&self) {
        self.wait_for(SpeechEvent::Sentence(self.last, 1));
    }

    /// Whether it is these words that are heard from beginning to end.
    fn assert_heard(&mut self, words: &str) {
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

    fn service(&self) -> i32 {
        let id = fs::read_to_string(self.folder.join("pid")).expect("the service runs");
        id.trim().parse().expect("a number")
    }

    /// Ends the synthesizer of the service, at once.
    pub fn kill_synthesizer(&self) {
        signal("KILL", self.synthesizer());
    }

    /// The synthesizer of the service, which was started with a file in the test's folder.
    fn synthesizer(&self) -> i32 {
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

fn signal(name: &str, id: impl ToString) {
    let _ = Command::new("kill")
        .args([&format!("-{name}"), &id.to_string()])
        .status();
}

/// From this likeness on two sounds are the same words.
pub const LIKE: f64 = 0.75;

/// The loudness of what the synthesizer makes of words, as the service has it speak.
fn expected(words: &str) -> Vec<f64> {
    let made = Command::new("espeak-ng")
        .args(["-v", "en-us", "-s", "152", "--stdout", words])
        .output();
    envelope(&wav(&made.expect("espeak-ng runs").stdout))
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn the_words_of_the_page_are_heard_and_other_sounds_are_told_from_them() {
    let mut kiosk = Kiosk::start("page");
    kiosk.assert_heard(FIRST);
    kiosk.assert_heard(OTHER);
    kiosk.sound.record();
    let dummy = "/usr/share/sounds/speech-dispatcher/dummy-message.wav";
    let played = Command::new("paplay")
        .args(["--server", &kiosk.sound.address(), dummy])
        .status();
    assert!(played.expect("paplay runs").success());
    let dummy = kiosk.sound.heard();
    kiosk.sound.record();
    kiosk.say("en", OTHER);
    kiosk.wait_for_end();
    let other = kiosk.sound.heard();
    for (sound, what) in [(dummy, "the service's own message"), (other, "other words")] {
        let likeness = likeness(&sound, &expected(FIRST));
        assert!(likeness < LIKE - 0.1, "{what}: a likeness of {likeness:.2}");
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_synthesizer_that_dies_is_told_and_started_again_but_not_a_third_time() {
    let mut kiosk = Kiosk::start("abort");
    for _ in 0..2 {
        kiosk.say("en", FIRST);
        kiosk.wait_for_second_sentence();
        signal("ABRT", kiosk.synthesizer());
        kiosk.wait_for_failure();
    }
    kiosk.say("en", FIRST);
    assert_eq!(
        kiosk.next(),
        SpeechEvent::Failed(3, SpeechError::NoService),
        "words that have ended it twice"
    );
    kiosk.assert_heard(OTHER);
    // It may die while nothing is said, too.
    signal("KILL", kiosk.synthesizer());
    kiosk.assert_heard(OTHER);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_service_that_is_killed_is_started_again() {
    let mut kiosk = Kiosk::start("kill");
    // `KIOSK_KILLS=100` kills it more often.
    let times = std::env::var("KIOSK_KILLS").ok();
    for _ in 0..times.and_then(|it| it.parse().ok()).unwrap_or(3) {
        kiosk.say("en", "No.");
        kiosk.wait_for_end();
        // Its socket and its pid file stay.
        signal("KILL", kiosk.service());
    }
    kiosk.say("en", FIRST);
    kiosk.wait_for_second_sentence();
    signal("KILL", kiosk.service());
    kiosk.wait_for_failure();
    kiosk.assert_heard(FIRST);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn what_hangs_is_told_and_started_again() {
    let mut kiosk = Kiosk::start("hang");
    for of in [Kiosk::synthesizer, Kiosk::service] {
        kiosk.say("en", FIRST);
        kiosk.wait_for_second_sentence();
        signal("STOP", of(&kiosk));
        kiosk.wait_for_failure();
        kiosk.assert_heard(FIRST);
    }
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn without_a_sound_device_it_is_told_and_heard_as_soon_as_there_is_one() {
    let mut kiosk = Kiosk::start("mute");
    kiosk.use_sound_server("unix:/nonexistent");
    for _ in 0..3 {
        kiosk.say("en", FIRST);
        kiosk.wait_for_failure();
    }
    kiosk.use_sound_server(&kiosk.sound.address());
    kiosk.assert_heard(FIRST);
}

#[test]
#[cfg_attr(not(desktop_tests), ignore = "needs the packages of .ci/setup")]
fn a_service_that_starts_late_is_told_and_heard_as_soon_as_it_listens() {
    let mut kiosk = Kiosk::start("late");
    let server = kiosk.sound.address();
    kiosk.start_with(&format!("sleep 6; export PULSE_SERVER={server}"));
    kiosk.say("en", FIRST);
    kiosk.wait_for_failure();
    kiosk.say("en", FIRST);
    let report = kiosk.next();
    if report == SpeechEvent::Failed(kiosk.last, SpeechError::NoService) {
        // The service that was left alone for a second is asked again.
        wait_until("the service listens", || {
            kiosk.folder.join("socket").exists()
        });
        kiosk.assert_heard(FIRST);
    } else {
        kiosk.wait_for_end();
    }
}
