//! The lines of [SSIP](https://freebsoft.org/doc/speechd/ssip.html): requests out, replies and events
//! in.
//!
//! This is not `ssip-client-async`, which panics on a reply that it does not know and on a line that
//! is not ASCII, loses what it has read of a line when time runs out, has no timeout for connecting
//! and writing, and cannot wait for the service and for the kiosk at once.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::SsipEvent;

/// `225 OK MESSAGE QUEUED`, with the id of the message.
pub(crate) const OK_MESSAGE_QUEUED: u16 = 225;
/// `230 OK RECEIVING DATA`: the words may follow.
pub(crate) const OK_RECEIVING_DATA: u16 = 230;
/// `700 INDEX MARK`: a mark of the message is heard.
pub(crate) const EVENT_INDEX_MARK: u16 = 700;
/// `701 BEGIN`: the message with an id is heard.
pub(crate) const EVENT_BEGIN: u16 = 701;
/// `702 END`: the message was heard.
pub(crate) const EVENT_END: u16 = 702;
/// `703 CANCELED`: the message will not be heard to its end.
pub(crate) const EVENT_CANCELED: u16 = 703;

/// More than any service sends: the longest line, in bytes, and the longest reply, in lines.
/// eSpeak NG lists 13,000 voices.
const MAX_LINE: u64 = 16 * 1024;
const MAX_LINES: usize = 200_000;

/// Tells connections apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ConnectionId(u64);

impl ConnectionId {
    /// The id of the next connection.
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// What comes in from a connection.
#[derive(Debug)]
pub enum Incoming {
    /// The service took the connection, which is closed when the value is dropped.
    Connected(SsipWriter),
    /// A reply or an event.
    Reply(Reply),
    /// The connection is closed, or could not be made.
    Lost(io::Error),
}

/// A reply or an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The three digits that say what it is.
    pub code: u16,
    /// The lines before the last one.
    pub lines: Vec<String>,
}

impl Reply {
    /// Whether it is an event, which replies to no request.
    pub fn is_event(&self) -> bool {
        (700..800).contains(&self.code)
    }

    /// Whether the request was done.
    pub fn is_ok(&self) -> bool {
        (200..300).contains(&self.code)
    }
}

/// Connects on a thread, which then reads until the connection is closed.
///
/// The standard library connects without a timeout, and blocks while a service that hangs has too
/// many connections waiting. Only that thread is blocked then.
///
/// # Errors
/// When the system has no thread left.
pub(crate) fn connect(
    path: PathBuf,
    id: ConnectionId,
    timeout: Duration,
    events: Sender<SsipEvent>,
) -> io::Result<JoinHandle<()>> {
    let thread = thread::Builder::new().name("speech-reader".into());
    thread.spawn(move || {
        // The receiver is gone when the kiosk ends.
        let send = |incoming| events.send(SsipEvent::Incoming(id, incoming)).is_ok();
        let lost = match open(&path, timeout) {
            Ok((reader, stream)) => {
                send(Incoming::Connected(SsipWriter { id, stream }));
                read_replies(reader, |reply| send(Incoming::Reply(reply)))
            }
            Err(error) => error,
        };
        send(Incoming::Lost(lost));
    })
}

fn open(path: &Path, timeout: Duration) -> io::Result<(UnixStream, UnixStream)> {
    let reader = UnixStream::connect(path)?;
    let writer = reader.try_clone()?;
    writer.set_write_timeout(Some(timeout))?;
    Ok((reader, writer))
}

/// Reads replies until there are no more; returns why.
fn read_replies(stream: UnixStream, mut send: impl FnMut(Reply) -> bool) -> io::Error {
    let mut reader = BufReader::new(stream);
    loop {
        match read_reply(&mut reader) {
            Ok(reply) => {
                if !send(reply) {
                    return io::ErrorKind::BrokenPipe.into();
                }
            }
            Err(error) => return error,
        }
    }
}

/// Reads a reply: lines `NNN-text`, then a line `NNN text`.
fn read_reply(reader: &mut impl BufRead) -> io::Result<Reply> {
    let mut lines = Vec::new();
    while lines.len() < MAX_LINES {
        let mut line = Vec::new();
        reader.take(MAX_LINE).read_until(b'\n', &mut line)?;
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

/// The writing end of a connection, which is closed when it is dropped.
#[derive(Debug)]
pub struct SsipWriter {
    /// The connection.
    pub id: ConnectionId,
    stream: UnixStream,
}

impl SsipWriter {
    /// Sends a request.
    ///
    /// # Errors
    /// When the connection is closed, or the service does not read.
    pub fn send(&mut self, request: &str) -> io::Result<()> {
        self.stream.write_all(format!("{request}\r\n").as_bytes())
    }

    /// Sends the lines of a message, and the dot that ends them.
    ///
    /// # Errors
    /// As [`SsipWriter::send`].
    pub fn send_message(&mut self, words: &str) -> io::Result<()> {
        let mut sent = String::with_capacity(words.len() + 8);
        for line in words.lines() {
            // A line of one dot would end the message.
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

impl Drop for SsipWriter {
    fn drop(&mut self) {
        // It ends the reading thread. A connection that is closed already needs no end.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}
