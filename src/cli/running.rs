//! The kiosk as iced holds it, and what tells the world around that it lives.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Instant;

use iced::{Subscription, Task};

use crate::app::{Kiosk, Message};
use crate::supervise::{Ending, Heart};
use crate::theme::Theme;
use crate::widget::Element;

/// Something that happened in the window.
#[derive(Debug, Clone)]
pub(super) enum Happening {
    /// To the kiosk.
    Kiosk(Message),
    /// A sign of life is due.
    Due,
    /// A frame was painted.
    Painted,
}

/// See the module's documentation.
pub(super) struct Running {
    kiosk: Option<Kiosk>,
    heart: Heart,
    /// Whether the next painted frame is a sign of life that somebody waits for.
    due: bool,
    ending: Rc<Cell<Ending>>,
}

impl Running {
    /// A kiosk that runs, and the first task. How it ended is put into `ending`.
    pub(super) fn new(
        kiosk: Option<Kiosk>,
        heart: Heart,
        ending: Rc<Cell<Ending>>,
    ) -> (Self, Task<Happening>) {
        let task = kiosk.as_ref().map_or_else(Task::none, Kiosk::begin);
        let running = Self {
            kiosk,
            heart,
            due: true,
            ending,
        };
        (running, task.map(Happening::Kiosk))
    }

    pub(super) fn update(&mut self, happening: Happening) -> Task<Happening> {
        match happening {
            Happening::Kiosk(message) => self.tell(message),
            // The frame that follows every update carries the sign: a window that does not get
            // through its update, its view and its painting tells nothing.
            Happening::Due => {
                self.due = true;
                Task::none()
            }
            Happening::Painted => {
                self.due = false;
                self.heart.beat();
                Task::none()
            }
        }
    }

    fn tell(&mut self, message: Message) -> Task<Happening> {
        let Some(kiosk) = &mut self.kiosk else {
            return Task::none();
        };
        let task = kiosk.update(message).map(Happening::Kiosk);
        task
    }

    pub(super) fn view(&self) -> Element<'_, Happening> {
        match &self.kiosk {
            Some(kiosk) => kiosk.view().map(Happening::Kiosk),
            None => iced::widget::Space::new().into(),
        }
    }

    pub(super) fn title(&self) -> String {
        self.kiosk.as_ref().map(Kiosk::title).unwrap_or_default()
    }

    pub(super) fn theme(&self) -> Option<Theme> {
        self.kiosk.as_ref().map(Kiosk::theme)
    }

    pub(super) fn subscription(&self) -> Subscription<Happening> {
        let kiosk = self.kiosk.as_ref();
        let kiosk = kiosk.map_or_else(Subscription::none, Kiosk::subscription);
        let mut all = vec![kiosk.map(Happening::Kiosk)];
        if self.due {
            all.push(iced::window::frames().map(|_: Instant| Happening::Painted));
        }
        if self.heart.is_heard() {
            all.push(iced::time::every(self.heart.every()).map(|_| Happening::Due));
        }
        Subscription::batch(all)
    }
}
