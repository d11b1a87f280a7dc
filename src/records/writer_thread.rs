//! Writes files on a thread of its own, so that a disk that does not answer cannot block the window.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::counts::{Counts, Tally};
use super::health::{Health, Memory};
use super::{write_private, write_whole};

/// What the thread does next.
#[derive(Debug)]
pub(super) enum WriteRequest {
    Health(Health),
    /// Counts to add to those in the files.
    Counts(Tally),
    /// An answer, once everything before it is written.
    Finish(mpsc::Sender<()>),
}

/// Requests beyond this many are dropped while the disk does not answer.
const QUEUED: usize = 16;

/// How long the program's end may wait for the disk.
const FINISH_TIMEOUT: Duration = Duration::from_secs(2);

/// A larger file, in bytes, was not written by this program.
const MAX_SIZE: u64 = 8 * 1024 * 1024;

/// The sending half of the thread's queue.
#[derive(Debug)]
pub(super) struct WriterThread(SyncSender<WriteRequest>);

impl WriterThread {
    /// Starts the thread, for a file of counts and a health file.
    ///
    /// # Errors
    /// When the system has no thread left.
    pub(super) fn spawn(counts: Option<PathBuf>, health: Option<PathBuf>) -> io::Result<Self> {
        let (sender, requests) = sync_channel(QUEUED);
        let thread = thread::Builder::new().name("records".into());
        thread.spawn(move || RecordFiles::new(counts, health).serve(&requests))?;
        Ok(Self(sender))
    }

    /// Queues a request. It is dropped when the queue is full.
    pub(super) fn request(&self, request: WriteRequest) {
        let _ = self.0.try_send(request);
    }

    /// Waits until everything is written, for [`FINISH_TIMEOUT`] at most.
    pub(super) fn finish(&self) {
        let (done, wait) = mpsc::channel();
        self.request(WriteRequest::Finish(done));
        let _ = wait.recv_timeout(FINISH_TIMEOUT);
    }
}

/// The files, owned by the thread.
struct RecordFiles {
    counts: Option<OutputFile>,
    health: Option<OutputFile>,
    /// Counts that are not in the file yet.
    unwritten: Tally,
}

struct OutputFile {
    path: PathBuf,
    /// Whether the last write failed.
    failing: bool,
}

impl RecordFiles {
    fn new(counts: Option<PathBuf>, health: Option<PathBuf>) -> Self {
        let file = |path| OutputFile {
            path,
            failing: false,
        };
        Self {
            counts: counts.map(file),
            health: health.map(file),
            unwritten: Tally::default(),
        }
    }

    fn serve(mut self, requests: &Receiver<WriteRequest>) {
        for request in requests {
            match request {
                WriteRequest::Health(health) => self.write_health(&health),
                WriteRequest::Counts(counts) => self.add_counts(&counts),
                WriteRequest::Finish(done) => {
                    // The window may have stopped waiting.
                    let _ = done.send(());
                }
            }
        }
    }

    fn write_health(&mut self, health: &Health) {
        let Some(file) = &mut self.health else { return };
        let written = read_own(&file.path, Health::is_own)
            .and_then(|_| write_whole(&file.path, health.text(Memory::now()), None));
        file.log(written);
    }

    fn add_counts(&mut self, counts: &Tally) {
        self.unwritten.add(counts);
        let Some(file) = &mut self.counts else { return };
        if self.unwritten.is_empty() {
            return;
        }
        let written = add_to_files(&file.path, &self.unwritten);
        if written.is_ok() {
            self.unwritten = Tally::default();
        }
        file.log(written);
    }
}

/// Adds counts to what is held back beside a file of counts, and to the file what is enough to be told.
fn add_to_files(path: &Path, counts: &Tally) -> io::Result<()> {
    let text = read_own(path, Counts::is_own)?;
    let held = held_path(path);
    let mut tally = Tally::parse(&read_own(&held, Tally::is_own)?);
    tally.add(counts);
    let mut told = Counts::parse(&text);
    let any = told.take(&mut tally, jiff::Zoned::now().date());
    // A file of an earlier version tells small cells; they go with the first line that is counted.
    if any || text.is_empty() || Counts::is_old(&text) {
        // The real modification time would say when somebody used the kiosk.
        write_whole(path, told.text(), told.last_month())?;
    }
    write_private(&held, &tally.text())
}

/// The file beside a file of counts that holds back what is not enough to be told.
fn held_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".held");
    name.into()
}

impl OutputFile {
    /// Logs when writing begins to fail, and when it works again.
    fn log(&mut self, written: io::Result<()>) {
        let path = self.path.display();
        match &written {
            Ok(()) if self.failing => tracing::info!("{path} is written again"),
            Err(error) if !self.failing => {
                tracing::warn!("{path} cannot be written: {error}; it is tried again later");
            }
            _ => {}
        }
        self.failing = written.is_err();
    }
}

/// The text of a file, empty where there is none yet. A file that `is_own` does not recognise is an
/// error: a mistyped path must not replace somebody's work.
fn read_own(path: &Path, is_own: fn(&str) -> bool) -> io::Result<String> {
    if std::fs::metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() > MAX_SIZE) {
        return Err(io::Error::other(
            "it is too large to be one of this program's",
        ));
    }
    super::refuse_special(path)?;
    let text = match std::fs::read(path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(error),
    };
    if is_own(&text) {
        Ok(text)
    } else {
        Err(io::Error::other(
            "it is not one of this program's; name a file of its own",
        ))
    }
}
