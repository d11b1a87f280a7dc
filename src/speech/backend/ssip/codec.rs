//! The line to Speech Dispatcher: requests out, replies and events in.
//!
//! The names and numbers of its protocol (SSIP) come from `ssip-client-async`. Its client does not
//! serve here: it panics on a reply that it does not know and on a line that is not ASCII, loses
//! what it has read of a line when time runs out, has no time limit for connecting and writing,
//! and cannot wait for the service and for the kiosk at once.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use ssip_client_async::ReturnCode;

use super::Event;

/// What no service sends: the longest line, in bytes, and the longest reply, in lines.
///
/// eSpeak NG tells of 13,000 voices.
const LONGEST_LINE: u64 = 16 * 1024;
const LONGEST_REPLY: usize = 200_000;

/// Which connection, counted from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Number(u64);

impl Number {
    /// The next connection.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// What comes in from the service.
#[derive(Debug)]
pub enum Incoming {
    /// It took the connection. One that nobody wants any more ends with the value.
    Connected(SsipCodec),
    /// It answered, or told of an event.
    Reply(Reply),
    /// The connection is no more, or never was.
    Lost(io::Error),
}

/// A reply or an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What it means.
    pub code: ReturnCode,
    /// What it tells, without the closing line.
    pub lines: Vec<String>,
}

impl Reply {
    /// Whether it was sent by itself and answers nothing.
    pub fn is_event(&self) -> bool {
        (700..800).contains(&self.code)
    }

    /// Whether the request was done.
    pub fn is_well(&self) -> bool {
        (200..300).contains(&self.code)
    }
}

/// Connects on a thread of its own, which then reads until the connection ends.
///
/// Connecting has no time limit in the standard library, and waits when a service that hangs has
/// too many waiting: the thread waits then, nobody else does.
pub fn connect(
    path: PathBuf,
    number: Number,
    limit: Duration,
    events: Sender<Event>,
) -> io::Result<JoinHandle<()>> {
    let thread = thread::Builder::new().name("speech-reader".into());
    thread.spawn(move || {
        // The worker is gone when nobody takes an event, and then there is nobody to tell.
        let tell = |incoming| events.send(Event::Incoming(number, incoming)).is_ok();
        let lost = match open(&path, limit) {
            Ok((reading, writing)) => {
                tell(Incoming::Connected(SsipCodec {
                    number,
                    stream: writing,
                }));
                listen(reading, |reply| tell(Incoming::Reply(reply)))
            }
            Err(error) => error,
        };
        tell(Incoming::Lost(lost));
    })
}

fn open(path: &PathBuf, limit: Duration) -> io::Result<(UnixStream, UnixStream)> {
    let reading = UnixStream::connect(path)?;
    let writing = reading.try_clone()?;
    writing.set_write_timeout(Some(limit))?;
    Ok((reading, writing))
}

/// Reads replies until there are no more, and tells why.
fn listen(stream: UnixStream, mut tell: impl FnMut(Reply) -> bool) -> io::Error {
    let mut reader = BufReader::new(stream);
    loop {
        match reply(&mut reader) {
            Ok(reply) => {
                if !tell(reply) {
                    return io::ErrorKind::BrokenPipe.into();
                }
            }
            Err(error) => return error,
        }
    }
}

/// Reads a reply: lines `NNN-text`, then a line `NNN text`.
fn reply(reader: &mut impl BufRead) -> io::Result<Reply> {
    let mut lines = Vec::new();
    while lines.len() < LONGEST_REPLY {
        let mut line = Vec::new();
        reader.take(LONGEST_LINE).read_until(b'\n', &mut line)?;
        let Some(line) = line.strip_suffix(b"\n") else {
            return Err(io::ErrorKind::UnexpectedEof.into());
        };
        let line = String::from_utf8_lossy(line);
        let parts = line.split_at_checked(3).zip(line.get(4..));
        let Some(((code, rest), text)) = parts else {
            return Err(not_ssip(&line));
        };
        let code = code.parse().map_err(|_| not_ssip(&line))?;
        match rest.chars().next() {
            Some('-') => lines.push(text.trim_end().to_owned()),
            Some(' ') => return Ok(Reply { code, lines }),
            _ => return Err(not_ssip(&line)),
        }
    }
    Err(io::Error::new(
        io::ErrorKind::InvalidData,
        "a reply without an end",
    ))
}

fn not_ssip(line: &str) -> io::Error {
    let start: String = line.chars().take(40).collect();
    let what = format!("{start:?} is no line of Speech Dispatcher's protocol");
    io::Error::new(io::ErrorKind::InvalidData, what)
}

/// The writing end of a connection; it is closed with this value.
#[derive(Debug)]
pub struct SsipCodec {
    /// Which connection it is.
    pub number: Number,
    stream: UnixStream,
}

impl SsipCodec {
    /// Sends a request.
    pub fn send(&mut self, request: &str) -> io::Result<()> {
        self.stream.write_all(format!("{request}\r\n").as_bytes())
    }

    /// Sends words, as many lines as they have, and the dot that ends them.
    pub fn send_words(&mut self, words: &str) -> io::Result<()> {
        let mut sent = String::with_capacity(words.len() + 8);
        for line in words.lines() {
            // A line of one dot would end the words.
            if line.starts_with('.') {
                sent.push('.');
            }
            sent.push_str(line);
            sent.push_str("\r\n");
        }
        sent.push_str(".\r\n");
        self.stream.write_all(sent.as_bytes())
    }
}

impl Drop for SsipCodec {
    fn drop(&mut self) {
        // The reading thread ends by it. A connection that is gone already needs no end.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}
