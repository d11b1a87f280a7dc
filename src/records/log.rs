//! The log in a file: bounded, and turned over when it is full.

use std::collections::VecDeque;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use super::refuse_special;

/// How many of the last lines are remembered.
const REMEMBERED: usize = 40;

/// No line is longer, in bytes: a fault must not fill the disk in one go.
const LONGEST: usize = 4096;

/// A log that can be given a file, and that remembers its last lines. Clones are the same log.
#[derive(Debug, Clone, Default)]
pub struct LogRing(Arc<Mutex<Inner>>);

#[derive(Debug, Default)]
struct Inner {
    file: Option<LogFile>,
    last: VecDeque<String>,
    failing: bool,
}

#[derive(Debug)]
struct LogFile {
    path: PathBuf,
    /// In bytes.
    size: u64,
    older: u64,
}

impl LogRing {
    /// Writes to a file from now on. A new one is begun when it would grow over `size` bytes;
    /// `older` ones are kept, as `FILE.1` (the youngest), `FILE.2`, and so on.
    pub fn keep(&self, path: PathBuf, size: u64, older: u64) {
        if let Some(folder) = path.parent().filter(|_| cfg!(windows)) {
            // No package makes it there, for each user has their own.
            let _ = fs::create_dir_all(folder);
        }
        if let Ok(mut inner) = self.0.lock() {
            for line in tail(&path) {
                inner.remember(line);
            }
            inner.file = Some(LogFile { path, size, older });
            // Where it fails, that is told now, and not years later with the first line.
            inner.write("");
        }
    }

    /// The last lines, the oldest first.
    pub fn last(&self) -> Vec<String> {
        let inner = self.0.lock();
        inner.map_or_else(|_| Vec::new(), |inner| inner.last.iter().cloned().collect())
    }

    fn take(&self, line: &str) {
        let Ok(mut inner) = self.0.lock() else { return };
        inner.remember(line.trim_end().to_owned());
        inner.write(line);
    }
}

impl Inner {
    fn write(&mut self, line: &str) {
        let Some(file) = &self.file else { return };
        match file.append(line) {
            Ok(()) => self.failing = false,
            // The log cannot log this; once is enough.
            Err(error) if !self.failing => {
                let told = writeln!(
                    io::stderr(),
                    " WARN the log file {} cannot be written: {error}; its lines are lost until it can",
                    file.path.display()
                );
                // Without standard error there is nobody left to tell.
                drop(told);
                self.failing = true;
            }
            Err(_) => {}
        }
    }

    fn remember(&mut self, line: String) {
        if self.last.len() == REMEMBERED {
            self.last.pop_front();
        }
        self.last.push_back(line);
    }
}

impl LogFile {
    /// Opens the file anew for each line: lines are rare, and so a file that was moved away, a disk
    /// that was full and a second process that writes here are all no fault.
    fn append(&self, line: &str) -> io::Result<()> {
        refuse_special(&self.path)?;
        let now = fs::metadata(&self.path).map_or(0, |meta| meta.len());
        if now > 0 && now + line.len() as u64 > self.size {
            self.turn_over()?;
        }
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)?;
        // In one piece, so that the lines of two processes do not mix.
        file.write_all(line.as_bytes())
    }

    fn turn_over(&self) -> io::Result<()> {
        for number in (1..self.older).rev() {
            match fs::rename(self.older_file(number), self.older_file(number + 1)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        match fs::rename(&self.path, self.older_file(1)) {
            // Another process was faster.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            renamed => renamed,
        }
    }

    fn older_file(&self, number: u64) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(format!(".{number}"));
        name.into()
    }
}

/// The last lines of a file that may not be there.
fn tail(path: &Path) -> Vec<String> {
    use std::io::{Read as _, Seek as _, SeekFrom};

    let read = || -> io::Result<Vec<u8>> {
        refuse_special(path)?;
        let mut file = fs::File::open(path)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(length.saturating_sub(16 * 1024)))?;
        let mut bytes = Vec::new();
        file.take(16 * 1024).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let text = String::from_utf8_lossy(&read().unwrap_or_default()).into_owned();
    text.lines().map(str::to_owned).collect()
}

impl<'a> MakeWriter<'a> for LogRing {
    type Writer = Line;

    fn make_writer(&'a self) -> Line {
        Line {
            book: self.clone(),
            text: Vec::new(),
        }
    }
}

/// A line on its way into the log. It is written when it is complete.
#[derive(Debug)]
pub struct Line {
    book: LogRing,
    text: Vec<u8>,
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = LONGEST.saturating_sub(self.text.len());
        self.text.extend(bytes.iter().take(room));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.text);
        // What a library put into a message must not begin a line of its own.
        let line = text.trim_end().replace(['\n', '\r'], " ");
        if !line.is_empty() {
            self.book.take(&(line + "\n"));
        }
    }
}
