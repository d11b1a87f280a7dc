//! The kiosk as iced holds it, and what tells the world around that it lives.

use std::cell::Cell;
use std::rc::Rc;
use std::time::{Duration, Instant};

use iced::{Point, Size, Subscription, Task, window};

use super::exit::ExitStatus;
use super::supervise::Heartbeat;
use crate::app::{Kiosk, Message, Shutdown};
use crate::records::Recorder;
use crate::route::Route;
use crate::theme::Theme;
use crate::widget::Element;

/// Something that happened in the window.
#[derive(Debug, Clone)]
pub(crate) enum Happening {
    /// To the kiosk.
    Kiosk(Message),
    /// A sign of life is due.
    Due,
    /// A frame was painted.
    Painted,
    /// The counts are to be written.
    Count,
    /// Somebody asked the window to close that may be closed.
    CloseAsked,
    /// The window is there, but nobody has seen it.
    Opened(window::Id),
    /// The same, with the system's own number of it.
    Made(window::Id, u64),
    /// It should fill the screen by now: how large it is, and the screen.
    Filled(window::Id, Size, Option<Size>),
}

/// See the module's documentation.
pub(crate) struct Running {
    kiosk: Kiosk,
    heart: Heartbeat,
    keeper: Recorder,
    /// Whether the next painted frame is a sign of life that somebody waits for.
    due: bool,
    /// How a window appears that is opened unseen, until it has.
    appears: Option<window::Mode>,
    /// Whether the window is one that may be closed.
    closable: bool,
    /// Empty until somebody has ended the program.
    ending: Rc<Cell<Option<ExitStatus>>>,
}

impl Running {
    /// A kiosk that runs. How it ended is put into `ending`.
    pub(crate) fn new(
        kiosk: Kiosk,
        heart: Heartbeat,
        keeper: Recorder,
        closable: bool,
        ending: Rc<Cell<Option<ExitStatus>>>,
    ) -> Self {
        Self {
            kiosk,
            heart,
            keeper,
            due: true,
            appears: None,
            closable,
            ending,
        }
    }

    /// The same, in a window that is opened unseen, so that screen readers know it before it
    /// appears.
    pub(crate) fn unseen_before(mut self, appears: window::Mode) -> Self {
        self.appears = Some(appears);
        self
    }

    fn update(&mut self, happening: Happening) -> Task<Happening> {
        match happening {
            Happening::Kiosk(message) => return self.tell(message),
            // The frame that follows every update carries the sign: a window that does not get
            // through its update, its view and its painting tells nothing.
            Happening::Due => self.due = true,
            Happening::Painted => {
                self.due = false;
                self.heart.beat();
                self.keeper.painted();
            }
            Happening::Count => self.keeper.count(),
            Happening::CloseAsked => return self.end(ExitStatus::Success),
            Happening::Opened(id) => {
                return window::raw_id::<Happening>(id)
                    .map(move |handle| Happening::Made(id, handle));
            }
            Happening::Filled(id, size, Some(screen)) if size != screen => {
                tracing::warn!(
                    "the window does not fill the screen ({} x {} of {} x {}): no window manager \
                     makes it; it is made that large without one",
                    size.width,
                    size.height,
                    screen.width,
                    screen.height
                );
                let moved = window::move_to(id, Point::ORIGIN);
                return moved.chain(window::resize(id, screen));
            }
            Happening::Filled(..) => {}
            Happening::Made(id, handle) => {
                if let Some(mode) = self.appears.take() {
                    self.kiosk.window_made(handle);
                    return window::set_mode(id, mode);
                }
            }
        }
        Task::none()
    }

    fn tell(&mut self, message: Message) -> Task<Happening> {
        let task = self.kiosk.update(message).map(Happening::Kiosk);
        let language = self.kiosk.tags().first().copied().unwrap_or_default();
        let resets = self.kiosk.resets();
        self.keeper.sees(topic(&self.kiosk), language, resets);
        match self.kiosk.shutdown() {
            Some(Shutdown::Quit) => self.end(ExitStatus::Success),
            Some(Shutdown::Restart) => self.end(ExitStatus::Restart),
            None => task,
        }
    }

    fn end(&self, ending: ExitStatus) -> Task<Happening> {
        self.ending.set(Some(ending));
        iced::exit()
    }

    fn subscription(&self) -> Subscription<Happening> {
        let mut all = vec![self.kiosk.subscription().map(Happening::Kiosk)];
        // A patient's Alt+F4 on a kiosk arrives as a request to close, and is not heard.
        if self.closable {
            all.push(window::close_requests().map(|_| Happening::CloseAsked));
        }
        if self.appears.is_some() {
            all.push(window::open_events().map(Happening::Opened));
        }
        if self.due {
            all.push(window::frames().map(|_: Instant| Happening::Painted));
        }
        let heart = self.heart.is_heard().then(|| self.heart.every());
        if let Some(every) = [heart, self.keeper.beat()].into_iter().flatten().min() {
            all.push(iced::time::every(every).map(|_| Happening::Due));
        }
        if let Some(every) = self.keeper.counts() {
            all.push(iced::time::every(every).map(|_| Happening::Count));
        }
        Subscription::batch(all)
    }
}

/// The id of the topic on the screen, or of the glossary and the like.
fn topic(kiosk: &Kiosk) -> Option<&str> {
    match kiosk.route() {
        Route::Card(at) => {
            let topic = kiosk.content().topics.get(at.topic)?;
            Some(&topic.id)
        }
        Route::Words(_) => Some("words"),
        Route::About(_) => Some("about"),
        Route::Languages | Route::Home | Route::Calibrate => None,
    }
}

/// What iced boots with: empty only if it booted twice.
pub(crate) struct Booted(pub(crate) Option<Running>);

/// How long a window manager may take to make a window as large as the screen.
const FILLING: Duration = Duration::from_secs(3);

/// Looks whether the window fills the screen.
fn look_whether_filled() -> Task<Happening> {
    let wait = Task::future(async_io::Timer::after(FILLING));
    let id = wait.then(|_| window::latest());
    let sizes = |id| {
        let size = window::size(id);
        size.then(move |size| {
            window::monitor_size(id).map(move |screen| Happening::Filled(id, size, screen))
        })
    };
    id.and_then(sizes)
}

impl Booted {
    /// The first task, of a window that should `fill` the screen or not.
    pub(crate) fn begin(&self, fill: bool) -> Task<Happening> {
        let begin = self.0.as_ref().map(|it| it.kiosk.begin());
        let begin = begin.map_or_else(Task::none, |task| task.map(Happening::Kiosk));
        match fill {
            true => Task::batch([begin, look_whether_filled()]),
            false => begin,
        }
    }

    pub(crate) fn update(&mut self, happening: Happening) -> Task<Happening> {
        let running = self.0.as_mut();
        running.map_or_else(Task::none, |it| it.update(happening))
    }

    pub(crate) fn view(&self) -> Element<'_, Happening> {
        match &self.0 {
            Some(it) => it.kiosk.view().map(Happening::Kiosk),
            None => iced::widget::Space::new().into(),
        }
    }

    pub(crate) fn title(&self) -> String {
        let running = self.0.as_ref();
        running.map(|it| it.kiosk.title()).unwrap_or_default()
    }

    pub(crate) fn theme(&self) -> Option<Theme> {
        self.0.as_ref().map(|it| it.kiosk.theme())
    }

    pub(crate) fn subscription(&self) -> Subscription<Happening> {
        let running = self.0.as_ref();
        running.map_or_else(Subscription::none, Running::subscription)
    }
}
