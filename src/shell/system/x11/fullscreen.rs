//! Keeps the kiosk's window on its whole screen and above all others, whatever happens to the screen
//! or is done with a keyboard.
//!
//! A thread waits for events of the root window and of the kiosk's, and
//! puts right what is wrong: through the window manager (Extended Window Manager Hints), or by itself
//! where there is none.

use std::thread;
use std::time::Duration;

use x11rb::connection::Connection as _;
use x11rb::errors::ReplyError;
use x11rb::protocol::randr::{self, ConnectionExt as _};
use x11rb::protocol::xproto::{
    AtomEnum, ChangeWindowAttributesAux, ClientMessageEvent, ConfigureWindowAux,
    ConnectionExt as _, EventMask, MapState, Rectangle, StackMode, Window, WindowClass,
};

use super::server::XServer;

/// How long a window manager or a changed screen may take until the window is looked at.
const SETTLING: Duration = Duration::from_millis(500);

/// The pause before another attempt.
const RETRY: Duration = Duration::from_secs(2);

/// Of the window manager's messages: a user's wish, not that of a program, which may be refused.
const FROM_USER: u32 = 2;

x11rb::atom_manager! {
    /// The names of Extended Window Manager Hints that are used.
    Atoms: AtomsCookie {
        _NET_ACTIVE_WINDOW,
        _NET_SHOWING_DESKTOP,
        _NET_SUPPORTING_WM_CHECK,
        _NET_WM_DESKTOP,
        _NET_WM_STATE,
        _NET_WM_STATE_ABOVE,
        _NET_WM_STATE_FULLSCREEN,
    }
}

/// Keeps the window fullscreen on a thread, as long as the X server answers.
pub(in crate::shell::system) fn keep_fullscreen(server: &'static XServer, window: u32) {
    let thread = thread::Builder::new().name("fullscreen".into());
    let spawned = thread.spawn(move || {
        // When the connection breaks, the window's own breaks too, and is reported.
        let _ = Keeper::new(server, window).and_then(|keeper| keeper.run());
    });
    if let Err(error) = spawned {
        tracing::error!("no thread to keep the window fullscreen: {error}");
    }
}

struct Keeper {
    server: &'static XServer,
    atoms: Atoms,
    root: Window,
    window: Window,
}

impl Keeper {
    fn new(server: &'static XServer, window: Window) -> Result<Self, ReplyError> {
        let x = &server.connection;
        let atoms = Atoms::new(x)?.reply()?;
        let root = server.screen().map_or(window, |screen| screen.root);
        let mask = EventMask::PROPERTY_CHANGE | EventMask::STRUCTURE_NOTIFY;
        let select_events = |window, mask| {
            x.change_window_attributes(window, &ChangeWindowAttributesAux::new().event_mask(mask))
        };
        select_events(root, mask)?.check()?;
        select_events(window, mask | EventMask::VISIBILITY_CHANGE)?.check()?;
        let changes = randr::NotifyMask::SCREEN_CHANGE | randr::NotifyMask::CRTC_CHANGE;
        x.randr_select_input(root, changes)?.check()?;
        Ok(Self {
            server,
            atoms,
            root,
            window,
        })
    }

    fn run(&self) -> Result<(), ReplyError> {
        let mut is_told = false;
        loop {
            match self.look(&mut is_told) {
                // A monitor or a window has gone while it was looked at.
                Err(ReplyError::X11Error(_)) => thread::sleep(RETRY),
                outcome => outcome?,
            }
        }
    }

    /// Looks at the window once, and waits until it should be looked at again. What is wrong is logged
    /// once, until it is right again.
    fn look(&self, is_told: &mut bool) -> Result<(), ReplyError> {
        let x = &self.server.connection;
        while x.poll_for_event()?.is_some() {}
        if let Some(wrong) = self.wrong()? {
            if !*is_told {
                tracing::warn!("the window {wrong}; it is made fullscreen again");
            }
            *is_told = true;
            self.put_right()?;
            thread::sleep(RETRY);
        } else {
            *is_told = false;
            x.wait_for_event()?;
            thread::sleep(SETTLING);
        }
        Ok(())
    }

    /// What is wrong with the window, as the rest of a sentence.
    fn wrong(&self) -> Result<Option<String>, ReplyError> {
        let x = &self.server.connection;
        let place = self.place()?;
        let screen = self.monitor(place)?;
        if x.get_window_attributes(self.window)?.reply()?.map_state != MapState::VIEWABLE {
            return Ok(Some("has been hidden".to_owned()));
        }
        if place != screen {
            return Ok(Some(format!(
                "does not fill the screen ({} x {} at {}, {} of {} x {})",
                place.width, place.height, place.x, place.y, screen.width, screen.height
            )));
        }
        let is_first = match self.is_managed()? {
            // Some window managers do not say which window has the keyboard.
            true => match self.values(self.root, self.atoms._NET_ACTIVE_WINDOW)?[..] {
                [active] => active == self.window,
                _ => true,
            },
            false => self.is_on_top()?,
        };
        Ok((!is_first).then(|| "is behind another one".to_owned()))
    }

    /// Whether no window that can be seen is above this one, where no window manager has frames.
    fn is_on_top(&self) -> Result<bool, ReplyError> {
        let x = &self.server.connection;
        let windows = x.query_tree(self.root)?.reply()?.children;
        let mut above = windows
            .into_iter()
            .rev()
            .take_while(|it| *it != self.window);
        Ok(!above.any(|window| {
            // It may be gone by now.
            let attributes = x.get_window_attributes(window).ok();
            let attributes = attributes.and_then(|cookie| cookie.reply().ok());
            attributes.is_some_and(|it| {
                it.map_state == MapState::VIEWABLE && it.class == WindowClass::INPUT_OUTPUT
            })
        }))
    }

    fn put_right(&self) -> Result<(), ReplyError> {
        let x = &self.server.connection;
        if self.is_managed()? {
            let atoms = &self.atoms;
            if self.values(self.root, atoms._NET_SHOWING_DESKTOP)? == [1] {
                self.ask(self.root, atoms._NET_SHOWING_DESKTOP, [0; 5])?;
            }
            // Some do not change the desktop for a window: it goes to all of them.
            let all = [u32::MAX, FROM_USER, 0, 0, 0];
            self.ask(self.window, atoms._NET_WM_DESKTOP, all)?;
            // This also takes it out of the icons.
            self.ask(
                self.window,
                atoms._NET_ACTIVE_WINDOW,
                [FROM_USER, x11rb::CURRENT_TIME, 0, 0, 0],
            )?;
            const ADD: u32 = 1;
            let (above, fullscreen) = (atoms._NET_WM_STATE_ABOVE, atoms._NET_WM_STATE_FULLSCREEN);
            let state = [ADD, fullscreen, above, FROM_USER, 0];
            self.ask(self.window, atoms._NET_WM_STATE, state)?;
        } else {
            x.map_window(self.window)?.check()?;
            let top = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
            x.configure_window(self.window, &top)?.check()?;
        }
        // A window manager that keeps it fullscreen itself does not mind, or refuses.
        let screen = self.monitor(self.place()?)?;
        let place = ConfigureWindowAux::new()
            .x(i32::from(screen.x))
            .y(i32::from(screen.y))
            .width(u32::from(screen.width))
            .height(u32::from(screen.height));
        x.configure_window(self.window, &place)?.check()?;
        Ok(())
    }

    /// Where the window is on the root window.
    fn place(&self) -> Result<Rectangle, ReplyError> {
        let x = &self.server.connection;
        let size = x.get_geometry(self.window)?;
        let at = x
            .translate_coordinates(self.window, self.root, 0, 0)?
            .reply()?;
        let size = size.reply()?;
        Ok(Rectangle {
            x: at.dst_x,
            y: at.dst_y,
            width: size.width,
            height: size.height,
        })
    }

    /// The monitor that has most of the window, or else the first, cut to the root window; the root
    /// window itself while all monitors are off.
    fn monitor(&self, window: Rectangle) -> Result<Rectangle, ReplyError> {
        let x = &self.server.connection;
        let root = x.get_geometry(self.root)?.reply()?;
        let resources = x.randr_get_screen_resources_current(self.root)?.reply()?;
        let mut best = None;
        for crtc in resources.crtcs {
            let crtc = x.randr_get_crtc_info(crtc, x11rb::CURRENT_TIME)?.reply()?;
            if crtc.width == 0 || crtc.height == 0 || crtc.outputs.is_empty() {
                continue;
            }
            let monitor = Rectangle {
                x: crtc.x,
                y: crtc.y,
                width: crtc.width.min(root.width),
                height: crtc.height.min(root.height),
            };
            let area = overlap(monitor, window);
            if best.is_none_or(|(most, _)| area > most) {
                best = Some((area, monitor));
            }
        }
        Ok(best.map_or(
            Rectangle {
                x: 0,
                y: 0,
                width: root.width,
                height: root.height,
            },
            |(_, monitor)| monitor,
        ))
    }

    /// Whether there is a window manager.
    fn is_managed(&self) -> Result<bool, ReplyError> {
        let check = self.atoms._NET_SUPPORTING_WM_CHECK;
        let [manager] = self.values(self.root, check)?[..] else {
            return Ok(false);
        };
        // The property outlives a window manager that was killed; its window does not.
        Ok(self.values(manager, check).is_ok_and(|it| it == [manager]))
    }

    /// The numbers of a property; empty if it is not there.
    fn values(&self, window: Window, property: u32) -> Result<Vec<u32>, ReplyError> {
        let x = &self.server.connection;
        let reply = x
            .get_property(false, window, property, AtomEnum::ANY, 0, 64)?
            .reply()?;
        Ok(reply.value32().into_iter().flatten().collect())
    }

    /// Sends the window manager a message about a window.
    fn ask(&self, window: Window, name: u32, data: [u32; 5]) -> Result<(), ReplyError> {
        let event = ClientMessageEvent::new(32, window, name, data);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        let x = &self.server.connection;
        x.send_event(false, self.root, mask, event)?.check()
    }
}

/// The common area of two rectangles.
fn overlap(one: Rectangle, other: Rectangle) -> u32 {
    let side = |at: i16, length: u16, other_at: i16, other_length: u16| {
        let end =
            (i32::from(at) + i32::from(length)).min(i32::from(other_at) + i32::from(other_length));
        u32::try_from(end - i32::from(at.max(other_at))).unwrap_or_default()
    };
    side(one.x, one.width, other.x, other.width) * side(one.y, one.height, other.y, other.height)
}
