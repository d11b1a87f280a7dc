//! Writes files on a thread of its own: a disk that does not answer must not hold the screen.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::counts::Counts;
use super::health::{Health, Memory};
use super::write_whole;

/// What there is to write.
#[derive(Debug)]
pub(super) enum Note {
    Health(Health),
    Counts(Counts),
    /// Nothing more; tells when all before it is done.
    End(mpsc::Sender<()>),
}

/// More than this is not remembered for a disk that does not answer.
const WAITING: usize = 16;

/// How long the end may wait for the disk.
const LAST: Duration = Duration::from_secs(2);

/// A larger file was not written by this program.
const LARGEST: u64 = 8 * 1024 * 1024;

/// The clerk, as others know it.
#[derive(Debug)]
pub(super) struct WriterThread(SyncSender<Note>);

impl WriterThread {
    pub(super) fn new(counts: Option<PathBuf>, health: Option<PathBuf>) -> Self {
        let (notes, inbox) = sync_channel(WAITING);
        thread::spawn(move || Desk::new(counts, health).work(&inbox));
        Self(notes)
    }

    /// Hands over a note. It is lost where the disk is too slow.
    pub(super) fn note(&self, note: Note) {
        let _ = self.0.try_send(note);
    }

    /// Waits until all is written, but not for long.
    pub(super) fn finish(&self) {
        let (done, wait) = mpsc::channel();
        self.note(Note::End(done));
        let _ = wait.recv_timeout(LAST);
    }
}

/// The clerk's own side.
struct Desk {
    counts: Option<File>,
    health: Option<File>,
    /// What could not be written yet.
    unwritten: Counts,
}

struct File {
    path: PathBuf,
    failing: bool,
}

impl Desk {
    fn new(counts: Option<PathBuf>, health: Option<PathBuf>) -> Self {
        let file = |path| File {
            path,
            failing: false,
        };
        Self {
            counts: counts.map(file),
            health: health.map(file),
            unwritten: Counts::default(),
        }
    }

    fn work(mut self, inbox: &Receiver<Note>) {
        for note in inbox {
            match note {
                Note::Health(health) => {
                    if let Some(file) = &mut self.health {
                        let written = read(&file.path).and_then(|text| {
                            own(Health::is_own(&text))?;
                            write_whole(&file.path, &health.text(Memory::now()), None)
                        });
                        file.tell(written);
                    }
                }
                Note::Counts(counts) => self.count(&counts),
                Note::End(done) => {
                    // Who waited no longer has gone already.
                    let _ = done.send(());
                }
            }
        }
    }

    fn count(&mut self, counts: &Counts) {
        self.unwritten.add(counts);
        let Some(file) = &mut self.counts else { return };
        if self.unwritten.is_empty() {
            return;
        }
        let written = read(&file.path).and_then(|text| {
            own(Counts::is_own(&text))?;
            let mut all = Counts::parse(&text);
            all.add(&self.unwritten);
            // The file's own time would tell when somebody was here.
            write_whole(&file.path, &all.text(), all.last_day())
        });
        if written.is_ok() {
            self.unwritten = Counts::default();
        }
        file.tell(written);
    }
}

impl File {
    /// Tells the log when writing begins to fail, and when it works again.
    fn tell(&mut self, written: std::io::Result<()>) {
        let path = self.path.display();
        match written {
            Ok(()) if self.failing => tracing::info!("{path} is written again"),
            Err(error) if !self.failing => {
                tracing::warn!("{path} cannot be written: {error}; it is tried again later");
                self.failing = true;
                return;
            }
            Err(_) => return,
            Ok(()) => {}
        }
        self.failing = false;
    }
}

/// Somebody else's file is not replaced: a path that was mistyped must cost nobody their work.
fn own(is_own: bool) -> std::io::Result<()> {
    let other = "it is not one of this program's; name a file of its own";
    match is_own {
        true => Ok(()),
        false => Err(std::io::Error::other(other)),
    }
}

/// The text of a file; none where there is no file yet.
fn read(path: &Path) -> std::io::Result<String> {
    match std::fs::metadata(path) {
        Ok(meta) if meta.len() > LARGEST => {
            return Err(std::io::Error::other(
                "it is too large to be one of this program's",
            ));
        }
        _ => super::refuse_special(path)?,
    }
    match std::fs::read(path) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(error),
    }
}
