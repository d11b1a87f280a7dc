//! The kiosk as an iced application, with its heartbeat, its records and how its window closes.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use iced::{Subscription, Task, window};

use super::exit::ExitStatus;
use super::supervise::Heartbeat;
use super::system;
use crate::app;
use crate::app::{Kiosk, Shutdown};
use crate::records::Recorder;
use crate::widget::Element;

/// How long a window manager may take to make a window as large as the screen.
const FULLSCREEN_DELAY: Duration = Duration::from_secs(3);

/// An event of the window or of a timer.
#[derive(Debug, Clone)]
pub(crate) enum Message {
    /// For the kiosk.
    App(app::Message),
    /// A heartbeat is due; the next painted frame sends it.
    HeartbeatDue,
    /// A frame was painted, which began at this moment.
    Painted(Instant),
    /// The counts are due to be written.
    CountsDue,
    /// A window that may be closed was asked to.
    CloseRequested,
    /// A window was created invisible.
    Opened(window::Id),
    /// The same, with the handle that the system knows it by.
    HandleKnown(window::Id, u64),
    /// A window that should stay fullscreen, by the handle that the system knows it by.
    Fullscreen(u64),
    /// A window that should be fullscreen has another size.
    Resized(window::Id),
    /// The mode of a window that should be fullscreen.
    ModeKnown(window::Id, window::Mode),
}

/// The application's state.
pub(crate) struct Shell {
    kiosk: Kiosk,
    heartbeat: Heartbeat,
    recorder: Recorder,
    fullscreen: bool,
    /// The mode that makes an invisible window appear; `None` once it has.
    hidden: Option<window::Mode>,
    /// Whether the next painted frame sends a heartbeat.
    heartbeat_due: bool,
    /// The generation of the renderer's caches before which all memory was given back.
    released: u8,
    /// Whether somebody starts the program again that ends because of an upgrade. False if its files
    /// were gone already when it started: another start would change nothing.
    restarts_for_upgrade: bool,
    /// Whether the voices are still to be asked for. A speech service that starts takes the processor from the
    /// first frame.
    voices_due: bool,
    /// Set when the program was ended on purpose.
    exit: Rc<Cell<Option<ExitStatus>>>,
}

impl Shell {
    /// The state at the start. How it ends is written to `exit`. A window that is not `visible` yet
    /// appears once screen readers know it.
    pub(crate) fn new(
        kiosk: Kiosk,
        heartbeat: Heartbeat,
        recorder: Recorder,
        fullscreen: bool,
        visible: bool,
        exit: Rc<Cell<Option<ExitStatus>>>,
    ) -> Self {
        let mode = if fullscreen {
            window::Mode::Fullscreen
        } else {
            window::Mode::Windowed
        };
        Self {
            kiosk,
            restarts_for_upgrade: heartbeat.interval().is_some() && !system::is_replaced(),
            heartbeat,
            recorder,
            fullscreen,
            hidden: (!visible).then_some(mode),
            released: 0,
            heartbeat_due: true,
            voices_due: true,
            exit,
        }
    }

    /// The first task.
    pub(crate) fn begin(&self) -> Task<Message> {
        let begin = self.kiosk.begin().map(Message::App);
        if self.fullscreen {
            Task::batch([begin, opened_fullscreen()])
        } else {
            begin
        }
    }

    pub(crate) fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::App(message) => return self.update_kiosk(message),
            // A frame follows every update: a window that hangs in its update, its view or its
            // painting sends no heartbeat.
            Message::HeartbeatDue => {
                if self.restarts_for_upgrade && self.kiosk.is_vacant() && system::is_replaced() {
                    tracing::info!(
                        "an upgrade has replaced the program or a library; nobody is there, so the \
                         kiosk is started again"
                    );
                    return self.end(ExitStatus::Restart);
                }
                self.heartbeat_due = true;
            }
            Message::Painted(began) => {
                let took = app::Message::Painted(began.elapsed());
                if std::mem::take(&mut self.heartbeat_due) {
                    self.heartbeat.beat();
                    self.recorder.painted();
                }
                if std::mem::take(&mut self.voices_due) {
                    self.kiosk.find_voices();
                }
                // The caches are empty once the screen is painted that made them useless.
                if self.released != self.kiosk.cache_generation() {
                    self.released = self.kiosk.cache_generation();
                    system::release_free_memory();
                }
                if self.kiosk.is_timed() {
                    return self.update_kiosk(took);
                }
            }
            Message::CountsDue => self.recorder.write_counts(),
            Message::CloseRequested => return self.end(ExitStatus::Success),
            Message::Opened(id) => {
                return window::raw_id::<Message>(id)
                    .map(move |handle| Message::HandleKnown(id, handle));
            }
            Message::HandleKnown(id, handle) => {
                if let Some(mode) = self.hidden.take() {
                    self.kiosk.window_made(handle);
                    return window::set_mode(id, mode);
                }
            }
            Message::Fullscreen(handle) => system::keep_fullscreen(handle),
            Message::Resized(id) => {
                let settled = Task::future(async_io::Timer::after(FULLSCREEN_DELAY));
                let mode = settled.then(move |_| window::mode(id));
                return mode.map(move |mode| Message::ModeKnown(id, mode));
            }
            Message::ModeKnown(id, window::Mode::Windowed) => {
                tracing::info!("the window is not fullscreen; it is made fullscreen again");
                return window::set_mode(id, window::Mode::Fullscreen);
            }
            Message::ModeKnown(..) => {}
        }
        Task::none()
    }

    fn update_kiosk(&mut self, message: app::Message) -> Task<Message> {
        let task = self.kiosk.update(message).map(Message::App);
        let language = self.kiosk.tags().first().copied().unwrap_or_default();
        let resets = self.kiosk.resets();
        let topic = self.kiosk.route().topic(self.kiosk.content());
        self.recorder.shows(topic, language, resets);
        match self.kiosk.shutdown() {
            Some(Shutdown::Quit) => self.end(ExitStatus::Success),
            Some(Shutdown::Restart) => self.end(ExitStatus::Restart),
            None => task,
        }
    }

    fn end(&self, status: ExitStatus) -> Task<Message> {
        self.exit.set(Some(status));
        iced::exit()
    }

    pub(crate) fn view(&self) -> Element<'_, Message> {
        self.kiosk.view().map(Message::App)
    }

    pub(crate) fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    pub(crate) fn subscription(&self) -> Subscription<Message> {
        let mut all = vec![self.kiosk.subscription().map(Message::App)];
        // A patient's Alt+F4 on a kiosk arrives as a request to close, and is ignored.
        if self.fullscreen {
            all.push(window::resize_events().map(|(id, _)| Message::Resized(id)));
        } else {
            all.push(window::close_requests().map(|_| Message::CloseRequested));
        }
        if self.hidden.is_some() {
            all.push(window::open_events().map(Message::Opened));
        }
        let is_released = self.released == self.kiosk.cache_generation();
        if self.heartbeat_due || !is_released || self.kiosk.is_timed() {
            all.push(window::frames().map(Message::Painted));
        }
        let intervals = [self.heartbeat.interval(), self.recorder.health_interval()];
        if let Some(interval) = intervals.into_iter().flatten().min() {
            all.push(iced::time::every(interval).map(|_| Message::HeartbeatDue));
        }
        if let Some(interval) = self.recorder.counts_interval() {
            all.push(iced::time::every(interval).map(|_| Message::CountsDue));
        }
        Subscription::batch(all)
    }
}

/// The window that should stay fullscreen, once a window manager has had its time.
fn opened_fullscreen() -> Task<Message> {
    let window = Task::future(async_io::Timer::after(FULLSCREEN_DELAY)).then(|_| window::latest());
    window.and_then(|id| window::raw_id::<Message>(id).map(Message::Fullscreen))
}
