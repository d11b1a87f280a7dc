//! A speech service of the tests, that does as it is told.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use fluoroscopy_kiosk::event_queue::EventSender;
use fluoroscopy_kiosk::speech::backend::SpeechEvent;
use fluoroscopy_kiosk::speech::backend::ssip::{SpeechDispatcher, Timeouts};

use super::{LONG, Reports, reports};

/// Timeouts that are long for a service that answers, and short for one that does not.
pub const TIMEOUTS: Timeouts = Timeouts {
    reply: Duration::from_millis(1500),
    slow_reply: Duration::from_millis(1500),
    first_sound: LONG,
    mark: LONG,
    retry: Duration::ZERO,
};

/// How a service answers.
#[derive(Debug, Clone, Default)]
pub struct Manner {
    /// Its modules, and the lines of their lists of voices; the first one is in use.
    pub modules: Vec<(&'static str, Vec<&'static str>)>,
    /// What it sends instead of an answer to requests that begin so; nothing when empty.
    pub odd: Option<(&'static str, &'static str)>,
    /// Whether it ends the connection instead of answering such requests.
    pub hangs_up_on: Option<&'static str>,
}

impl Manner {
    /// With one module that has some voices.
    pub fn with(voices: &[&'static str]) -> Self {
        Self {
            modules: vec![("espeak-ng", voices.to_vec())],
            ..Self::default()
        }
    }
}

/// What happens at the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// It was connected to.
    Connected,
    /// It was asked for something.
    Asked(String),
    /// It was given words, without the SSML around them, with what was set before; the SSML is there
    /// as `SSML`.
    Words(String, BTreeMap<String, String>),
    /// The connection ended.
    Gone,
}

/// See the module's documentation.
pub struct Service {
    socket: PathBuf,
    happenings: Receiver<Happening>,
    connections: Receiver<UnixStream>,
    connection: Option<UnixStream>,
}

/// A socket that nobody listens at.
pub fn socket() -> PathBuf {
    static MADE: AtomicUsize = AtomicUsize::new(0);
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    // Not below the build's folder: the path of a socket has at most 107 bytes.
    let folder = std::env::temp_dir().join(format!("kiosk-voice-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder can be made");
    folder.join(format!("{number}.sock"))
}

impl Service {
    /// Starts a service.
    pub fn start(manner: Manner) -> Self {
        Self::start_at(&socket(), manner)
    }

    /// Starts a service that listens at a socket.
    pub fn start_at(socket: &Path, manner: Manner) -> Self {
        let listener = UnixListener::bind(socket).expect("a socket can be made");
        let (happened, happenings) = mpsc::channel();
        let (connected, connections) = mpsc::channel();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let stream = stream.expect("a connection can be taken");
                let own = stream.try_clone().expect("a stream can be cloned");
                // The test may have ended.
                let _ = connected.send(own);
                let _ = happened.send(Happening::Connected);
                let mut desk = Desk::new(stream, manner.clone(), happened.clone());
                std::thread::spawn(move || {
                    desk.serve();
                    let _ = desk.happened.send(Happening::Gone);
                });
            }
        });
        Self {
            socket: socket.to_owned(),
            happenings,
            connections,
            connection: None,
        }
    }

    /// Where it listens, as the environment names it.
    pub fn address(&self) -> String {
        format!("unix_socket:{}", self.socket.display())
    }

    /// A voice that speaks through it.
    pub fn voice(&self) -> (SpeechDispatcher, Reports) {
        let (outbox, reports) = reports();
        (self.voice_into(outbox, TIMEOUTS), reports)
    }

    /// A voice that speaks through it, with an outbox and timeouts.
    pub fn voice_into(
        &self,
        outbox: EventSender<SpeechEvent>,
        timeouts: Timeouts,
    ) -> SpeechDispatcher {
        SpeechDispatcher::at(&self.socket, outbox).with_timeouts(timeouts)
    }

    /// What happens next.
    pub fn next(&self) -> Happening {
        self.happenings
            .recv_timeout(LONG)
            .expect("something happens")
    }

    /// What has happened by now.
    pub fn so_far(&self) -> Vec<Happening> {
        self.happenings.try_iter().collect()
    }

    /// Waits for words, and returns them with what was set before.
    pub fn words(&self) -> (String, BTreeMap<String, String>) {
        loop {
            if let Happening::Words(words, set) = self.next() {
                return (words, set);
            }
        }
    }

    /// Waits until something happens.
    pub fn wait_for(&self, wanted: &Happening) {
        while self.next() != *wanted {}
    }

    /// Sends something over the newest connection.
    pub fn send(&mut self, lines: &str) {
        let sent = self.connection().write_all(lines.as_bytes());
        sent.expect("the kiosk is connected");
    }

    /// Tells that the words with a number begin.
    pub fn begin(&mut self, message: u32) {
        self.send(&format!("701-{message}\r\n701-1\r\n701 BEGIN\r\n"));
    }

    /// Tells that a mark of the words with a number is heard.
    pub fn mark(&mut self, message: u32, name: &str) {
        self.send(&format!(
            "700-{message}\r\n700-1\r\n700-{name}\r\n700 INDEX MARK\r\n"
        ));
    }

    /// Tells that the words with a number have ended.
    pub fn end(&mut self, message: u32) {
        self.send(&format!("702-{message}\r\n702-1\r\n702 END\r\n"));
    }

    /// Ends the newest connection.
    pub fn hang_up(&mut self) {
        let ended = self.connection().shutdown(std::net::Shutdown::Both);
        ended.expect("the kiosk is connected");
    }

    fn connection(&mut self) -> &mut UnixStream {
        if let Some(newest) = self.connections.try_iter().last() {
            self.connection = Some(newest);
        }
        self.connection.as_mut().expect("the kiosk is connected")
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        // Nothing is left to do where the test took it away.
        let _ = fs::remove_file(&self.socket);
    }
}

/// One connection.
struct Desk {
    stream: UnixStream,
    manner: Manner,
    happened: Sender<Happening>,
    set: BTreeMap<String, String>,
    spoken: u32,
}

impl Desk {
    fn new(stream: UnixStream, manner: Manner, happened: Sender<Happening>) -> Self {
        Self {
            stream,
            manner,
            happened,
            set: BTreeMap::new(),
            spoken: 0,
        }
    }

    /// Answers until the connection ends.
    fn serve(&mut self) {
        let stream = self.stream.try_clone().expect("a stream can be cloned");
        let mut requests = BufReader::new(stream).lines();
        while let Some(Ok(request)) = requests.next() {
            let _ = self.happened.send(Happening::Asked(request.clone()));
            if self
                .manner
                .hangs_up_on
                .is_some_and(|on| request.starts_with(on))
            {
                let _ = self.stream.shutdown(std::net::Shutdown::Both);
                return;
            }
            if let Some((to, odd)) = self.manner.odd
                && request.starts_with(to)
            {
                self.answer(odd);
                continue;
            }
            let answer = self.answer_to(&request);
            self.answer(&answer);
            if request == "SPEAK" {
                let words = words(&mut requests);
                self.spoken += 1;
                let queued = format!("225-{}\r\n225 OK MESSAGE QUEUED\r\n", self.spoken);
                self.answer(&queued);
                let mut set = self.set.clone();
                set.insert("SSML".to_owned(), words.clone());
                let words = Happening::Words(plain(&words), set);
                let _ = self.happened.send(words);
            }
        }
    }

    fn answer(&mut self, lines: &str) {
        match self.stream.write_all(lines.as_bytes()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => panic!("{error}"),
            _ => {}
        }
    }

    fn answer_to(&mut self, request: &str) -> String {
        if let Some(set) = request.strip_prefix("SET SELF ") {
            let (what, to) = set.split_once(' ').expect("something is set to something");
            self.set.insert(what.to_owned(), to.to_owned());
            return "208 OK SET\r\n".to_owned();
        }
        match request {
            "SPEAK" => "230 OK RECEIVING DATA\r\n".to_owned(),
            "CANCEL SELF" => self.cancel(),
            "GET OUTPUT_MODULE" => {
                let name = self.manner.modules.first().map_or("", |(name, _)| name);
                format!("251-{name}\r\n251 OK GET RETURNED\r\n")
            }
            "LIST OUTPUT_MODULES" => {
                let names = self.manner.modules.iter();
                let names: String = names.map(|(name, _)| format!("250-{name}\r\n")).collect();
                format!("{names}250 OK MODULE LIST SENT\r\n")
            }
            "LIST SYNTHESIS_VOICES" => {
                let module = self.set.get("OUTPUT_MODULE").map(String::as_str);
                let modules = self.manner.modules.iter();
                let voices = modules.filter(|(name, _)| Some(*name) == module);
                let voices = voices.flat_map(|(_, voices)| voices);
                let voices: String = voices.map(|voice| format!("249-{voice}\r\n")).collect();
                format!("{voices}249 OK VOICE LIST SENT\r\n")
            }
            _ => "500 ERR INVALID COMMAND\r\n".to_owned(),
        }
    }

    /// As the real one: it tells of what it cancels before it answers, and after it.
    fn cancel(&self) -> String {
        let event = format!("703-{}\r\n703-1\r\n703 CANCELED\r\n", self.spoken);
        format!("{event}213 OK CANCELED\r\n{event}")
    }
}

/// The words up to the dot that ends them, undone of what their way over the wire asks for.
fn words(lines: &mut impl Iterator<Item = std::io::Result<String>>) -> String {
    let mut words = Vec::new();
    for line in lines {
        let line = line.expect("words come in full");
        if line == "." {
            break;
        }
        words.push(line.strip_prefix('.').unwrap_or(&line).to_owned());
    }
    words.join("\n")
}

/// What a synthesizer reads of SSML.
fn plain(ssml: &str) -> String {
    let mut words = String::new();
    for part in ssml.split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    let words = words.replace("&lt;", "<").replace("&gt;", ">");
    words.replace("&amp;", "&")
}
