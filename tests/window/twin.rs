//! A kiosk in a real window and one on the stage, that are touched alike and must look alike.

use std::process::Command;
use std::time::Duration;

use fluoroscopy_kiosk::headless::HeadlessKiosk;
use fluoroscopy_kiosk::image::Pixmap;
use fluoroscopy_kiosk::route::Route;
use fluoroscopy_kiosk::screen::Action;
use fluoroscopy_kiosk::settings::Settings;
use iced::advanced::widget::Id;
use iced::keyboard::{Key, Modifiers, key::Named};
use iced::{Color, Point, Size};
use x11rb::protocol::xproto::Window;

use super::display::{Display, until};
use super::help;
use super::picture::{BUT_PARITY, Closeness, ROUNDED, distance, tell};
use super::process::Process;

/// The size of the window at the start.
pub const SIZE: Size = Size::new(1280.0, 800.0);

/// How long a window may take to open on a busy machine.
const OPENING: Duration = Duration::from_secs(60);

/// How long it may take to show something new on a busy machine. A deadline, not a demand: the
/// benchmark measures.
const SHOWING: Duration = Duration::from_secs(20);

/// What went wrong, for somebody who reads the log.
pub type Outcome = Result<(), String>;

/// See the module's documentation.
pub struct Twin {
    /// The kiosk on the stage.
    pub stage: HeadlessKiosk,
    /// The program that has the window.
    // Before the display: it must end first.
    pub process: Process,
    display: Display,
    window: Window,
}

impl Twin {
    /// Starts both at the welcome screen, with the text of a settings file.
    pub fn start(settings: &str) -> Self {
        Self::start_with(settings, SIZE, |_| {})
    }

    /// The same, in a window of a size.
    pub fn start_in(settings: &str, size: Size) -> Self {
        Self::start_with(settings, size, |_| {})
    }

    /// The same, with a change of the environment that the program starts in.
    pub fn start_with(settings: &str, size: Size, change: impl FnOnce(&mut Command)) -> Self {
        // A film that plays is at another moment in the window than on the stage; and a greeting
        // that came to the window while a busy machine compared would not be on the stage.
        let few = if settings.contains("languages = ") {
            String::new()
        } else {
            format!("languages = {:?}\n", help::SIX)
        };
        let settings = &format!(
            "exams = []\nhold_still = true\nloop_after_s = 0\ntouch_again_ms = 0\n{few}{settings}"
        );
        let display = Display::start();
        let process = Process::start(&display, settings, size, change);
        let window = until(OPENING, || display.window_of(process.id()));
        let window = window.unwrap_or_else(|| panic!("no window opened: {}", process.said()));
        display.focus(window);
        let (read, findings) = Settings::parse(settings, "settings", &help::catalogue());
        assert!(
            findings.is_empty(),
            "the settings of a test are right: {findings:?}"
        );
        let language = read.first_language.clone();
        let stage = help::stage_with(&language, None, "languages", size, |it| *it = read);
        let mut twin = Self {
            stage,
            process,
            display,
            window,
        };
        let first = twin.stage.draw();
        let shown = twin.shows("at the start", first, BUT_PARITY);
        shown.unwrap_or_else(|wrong| panic!("{wrong}"));
        twin
    }

    /// The middle of the control with an id, where there is one.
    pub fn control(&mut self, id: &str) -> Option<(String, Point)> {
        let id = Id::from(id.to_owned());
        let found = self
            .stage
            .walk()
            .into_iter()
            .find(|found| found.node.id.as_ref() == Some(&id));
        found.map(|found| (found.node.name(), found.bounds.center()))
    }

    /// Clicks the middle of the control with an id in the window and on the stage.
    pub fn click(&mut self, id: &str) -> Outcome {
        let control = self.control(id);
        let (name, at) =
            control.ok_or_else(|| format!("{}: there is no {id}", self.whereabouts()))?;
        self.click_at(at, &format!("after a click on {id} ({name})"))
    }

    /// Clicks a point of the window and of the stage.
    ///
    /// The pointer stays there: a finger that lifts leaves it there too, and what lies under it
    /// must look as if it were not.
    pub fn click_at(&mut self, at: Point, when: &str) -> Outcome {
        let at = Point::new(at.x.round(), at.y.round());
        let before = self.background();
        self.display.click(self.window, at);
        self.stage.click(at);
        self.agrees(when, before)
    }

    /// Presses a key in the window and on the stage.
    pub fn key(&mut self, key: Named) -> Outcome {
        let before = self.background();
        self.display.press(&[keysym(key)]);
        self.stage.key(Key::Named(key), Modifiers::empty());
        self.agrees(&format!("after the key {key:?}"), before)
    }

    /// Presses a key with Shift in the window and on the stage.
    pub fn shift_key(&mut self, key: Named) -> Outcome {
        let before = self.background();
        self.display.press(&[keysym(Named::Shift), keysym(key)]);
        self.stage.key(Key::Named(Named::Shift), Modifiers::empty());
        self.stage.key(Key::Named(key), Modifiers::SHIFT);
        self.agrees(&format!("after the key Shift+{key:?}"), before)
    }

    /// Gives the window and the stage another size.
    pub fn resize(&mut self, size: Size) -> Outcome {
        self.display.resize(self.window, size);
        self.stage.resize(size);
        let wanted = self.stage.draw();
        self.shows(
            &format!("at {}x{}", size.width, size.height),
            wanted,
            BUT_PARITY,
        )
    }

    /// Waits until the window shows what the stage shows.
    fn agrees(&mut self, when: &str, before: Color) -> Outcome {
        let wanted = self.stage.draw();
        let repainted = self.background() != before;
        self.shows(when, wanted, if repainted { BUT_PARITY } else { ROUNDED })
    }

    /// Waits until the window shows what a kiosk shows that was started in the language in use, at a window of
    /// this size, and has come here from home.
    pub fn agrees_with_fresh(&mut self, when: &str, size: Size) -> Outcome {
        let kiosk = self.stage.kiosk();
        let mut fresh = help::stage(kiosk.tags()[0], "home", size);
        fresh.send(Action::Go(kiosk.route()));
        let wanted = fresh.draw();
        self.shows(&format!("{when}, beside a fresh kiosk"), wanted, BUT_PARITY)
    }

    /// Waits until the window shows one of some pictures, and says which.
    pub fn shows_one_of(
        &self,
        when: &str,
        wanted: &[Pixmap],
        closeness: Closeness,
        limit: Duration,
    ) -> Result<usize, String> {
        let mut last = None;
        let shown = until(limit, || {
            let seen = self.display.picture(self.window)?;
            let shown = wanted
                .iter()
                .position(|wanted| closeness.holds(&seen, wanted));
            last = Some(seen);
            shown
        });
        shown.ok_or_else(|| {
            let what = format!("{} {when}", self.whereabouts());
            match last {
                Some(seen) => {
                    let distance = |wanted: &&Pixmap| distance(closeness, &seen, wanted);
                    let nearest = wanted.iter().min_by_key(distance).unwrap_or(&wanted[0]);
                    tell(&what, &seen, nearest, closeness)
                }
                None => format!("{what}: the window cannot be read: {}", self.process.said()),
            }
        })
    }

    fn shows(&self, when: &str, wanted: Pixmap, closeness: Closeness) -> Outcome {
        self.shows_one_of(when, &[wanted], closeness, SHOWING)
            .map(|_| ())
    }

    /// The colour behind everything. iced repaints the whole window when it changes.
    fn background(&self) -> Color {
        self.stage.kiosk().theme().ground()
    }

    fn whereabouts(&self) -> String {
        let kiosk = self.stage.kiosk();
        format!("{} {}", kiosk.tags().join("+"), place_id(kiosk.route()))
    }
}

/// The SCREEN id of a place, where it has one.
fn place_id(place: Route) -> String {
    let content = help::content();
    let ids = Route::ids(&content);
    let id = ids
        .into_iter()
        .find(|id| Route::parse(id, &content) == Some(place));
    id.unwrap_or_else(|| format!("{place:?}"))
}

/// The X11 keysym of a key (X11/keysymdef.h).
/// The X server's number for a key.
pub fn keysym(key: Named) -> u32 {
    match key {
        Named::Tab => 0xff09,
        Named::Enter => 0xff0d,
        Named::Escape => 0xff1b,
        Named::Home => 0xff50,
        Named::ArrowLeft => 0xff51,
        Named::ArrowUp => 0xff52,
        Named::ArrowRight => 0xff53,
        Named::ArrowDown => 0xff54,
        Named::Shift => 0xffe1,
        Named::Space => 0x0020,
        Named::F7 => 0xffc4,
        Named::F8 => 0xffc5,
        _ => unimplemented!("the keysym of {key:?}"),
    }
}
