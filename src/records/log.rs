//! The log file, rotated by size, and the last lines of the log in memory.

use std::collections::VecDeque;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use super::refuse_special;

/// How many of the last lines stay in memory.
const REMEMBERED: usize = 40;

/// Longer lines are cut, in bytes: one message must not fill the disk.
const MAX_LINE: usize = 4096;

/// A log with its last lines in memory, and a file if it was given one. Clones share them.
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
    /// Writes to a file from now on. It is rotated before it grows over `size` bytes; `older` files
    /// are kept, as `FILE.1` (the newest), `FILE.2`, and so on.
    pub fn write_to(&self, path: PathBuf, size: u64, older: u64) {
        if let Some(folder) = path.parent().filter(|_| cfg!(windows)) {
            // On Windows no package creates it, since each user has a folder of their own.
            let _ = fs::create_dir_all(folder);
        }
        if let Ok(mut inner) = self.0.lock() {
            for line in tail(&path) {
                inner.remember(line);
            }
            inner.file = Some(LogFile { path, size, older });
            // A path that cannot be written is reported now, not with the first line years later.
            inner.write("");
        }
    }

    /// The last lines, the oldest first.
    pub fn last(&self) -> Vec<String> {
        let inner = self.0.lock();
        inner.map_or_else(|_| Vec::new(), |inner| inner.last.iter().cloned().collect())
    }

    fn append(&self, line: &str) {
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
            // The log cannot log its own failure.
            Err(error) if !self.failing => {
                let printed = writeln!(
                    io::stderr(),
                    " WARN the log file {} cannot be written: {error}; its lines are lost until it can",
                    file.path.display()
                );
                // Without standard error it cannot be reported at all.
                drop(printed);
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
    /// Opens the file for each line. Lines are rare, and so it does not matter whether the file was
    /// moved, the disk was full for a while, or a second process writes to it too.
    fn append(&self, line: &str) -> io::Result<()> {
        refuse_special(&self.path)?;
        let now = fs::metadata(&self.path).map_or(0, |meta| meta.len());
        if now > 0 && now + line.len() as u64 > self.size {
            self.rotate()?;
        }
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)?;
        // In one call, so that the lines of two processes do not mix.
        file.write_all(line.as_bytes())
    }

    fn rotate(&self) -> io::Result<()> {
        for number in (1..self.older).rev() {
            match fs::rename(self.older_file(number), self.older_file(number + 1)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        match fs::rename(&self.path, self.older_file(1)) {
            // Another process has rotated it.
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

/// The last lines of a file; none where it cannot be read.
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
    type Writer = LogLine;

    fn make_writer(&'a self) -> LogLine {
        LogLine {
            log: self.clone(),
            text: Vec::new(),
        }
    }
}

/// A line of the log while it is formatted. It is written when it is dropped.
#[derive(Debug)]
pub struct LogLine {
    log: LogRing,
    text: Vec<u8>,
}

impl Write for LogLine {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = MAX_LINE.saturating_sub(self.text.len());
        self.text.extend(bytes.iter().take(room));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for LogLine {
    fn drop(&mut self) {
        let text = String::from_utf8_lossy(&self.text);
        // A message of several lines stays one line of the log.
        let line = text.trim_end().replace(['\n', '\r'], " ");
        if !line.is_empty() {
            self.log.append(&(line + "\n"));
        }
    }
}
