//! An X server of our own, and hands and eyes in front of it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fluoroscopy_kiosk::image::Pixmap;
use iced::{Point, Size};
use x11rb::connection::Connection;
use x11rb::protocol::randr::{ConnectionExt as _, ModeInfo, Rotation};
use x11rb::protocol::xproto::{
    AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConfigureWindowAux,
    ConnectionExt as _, EventMask, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT,
    MOTION_NOTIFY_EVENT, MapState, PropMode, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{CURRENT_TIME, NONE};

/// The size of the screen, in px.
pub const SCREEN: Size = Size::new(1920.0, 1200.0);

/// Looks until there is something to see, at most for `limit`.
pub fn until<T>(limit: Duration, mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + limit;
    loop {
        let seen = look();
        if seen.is_some() || Instant::now() >= end {
            return seen;
        }
    }
}

/// A display that nobody else uses.
pub struct Display {
    server: Child,
    /// Its name, as `DISPLAY` has it.
    pub name: String,
    x: RustConnection,
    root: Window,
}

impl Display {
    /// Starts an X server.
    pub fn start() -> Self {
        Self::with(24, &[])
    }

    /// Starts an X server with a depth of its screen, in bits, and with more arguments.
    pub fn with(depth: u8, arguments: &[&str]) -> Self {
        // The server itself finds a free number, and tells it when it is ready for clients.
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-nolisten", "tcp", "-noreset"])
            .args(["-dpi", "96", "-screen", "0"])
            .arg(format!("{}x{}x{depth}", SCREEN.width, SCREEN.height))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = server.expect("Xvfb starts");
        let mut number = String::new();
        let told = server.stdout.take().expect("a pipe from Xvfb");
        BufReader::new(told)
            .read_line(&mut number)
            .expect("what Xvfb tells is text");
        let number = number.trim();
        assert!(
            !number.is_empty(),
            "Xvfb ended without a display; run it by hand to see why"
        );
        let name = format!(":{number}");
        let (x, screen) = x11rb::connect(Some(&name)).expect("Xvfb answers");
        let root = x.setup().roots[screen].root;
        Self {
            server,
            name,
            x,
            root,
        }
    }

    /// The window of a process, once it can be seen.
    pub fn window_of(&self, process: u32) -> Option<Window> {
        let name = self
            .x
            .intern_atom(false, b"_NET_WM_PID")
            .ok()?
            .reply()
            .ok()?;
        let tree = self.x.query_tree(self.root).ok()?.reply().ok()?;
        tree.children.into_iter().find(|&window| {
            // A window may go while it is being looked at: then it is not the one.
            let owner = self
                .x
                .get_property(false, window, name.atom, AtomEnum::CARDINAL, 0, 1);
            let owner = owner.ok().and_then(|cookie| cookie.reply().ok());
            let owner = owner.and_then(|reply| reply.value32()?.next());
            let state = self.x.get_window_attributes(window).ok();
            let state = state.and_then(|cookie| cookie.reply().ok());
            owner == Some(process)
                && state.is_some_and(|state| state.map_state == MapState::VIEWABLE)
        })
    }

    /// Whether a window can be seen: it is neither hidden nor on another desktop.
    pub fn is_shown(&self, window: Window) -> bool {
        let state = self.x.get_window_attributes(window).ok();
        let state = state.and_then(|cookie| cookie.reply().ok());
        state.is_some_and(|it| it.map_state == MapState::VIEWABLE)
    }

    /// Whether a window manager has taken a window over.
    pub fn is_managed(&self, window: Window) -> bool {
        let tree = self.x.query_tree(window).ok();
        let tree = tree.and_then(|cookie| cookie.reply().ok());
        tree.is_some_and(|tree| tree.parent != self.root)
    }

    /// Asks a window manager to minimise a window, as its menu does (ICCCM 4.1.4).
    #[allow(dead_code, reason = "only one of the tests of windows minimises")]
    pub fn minimise(&self, window: Window) {
        const ICONIC: u32 = 3;
        let name = self.x.intern_atom(false, b"WM_CHANGE_STATE");
        let name = name.expect("a request").reply().expect("an atom").atom;
        let event = ClientMessageEvent::new(32, window, name, [ICONIC, 0, 0, 0, 0]);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        let request = self.x.send_event(false, self.root, mask, event);
        let request = request.expect("a request");
        request.check().expect("the root window hears");
    }

    /// Ends the server, as a crash does.
    pub fn end(&mut self) {
        // Nothing is left to do for a server that is gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }

    /// Sets the X resources, such as `Xft.dpi: 96`.
    pub fn resources(&self, text: &str) {
        let (mode, name) = (PropMode::REPLACE, AtomEnum::RESOURCE_MANAGER);
        let request =
            (self.x).change_property8(mode, self.root, name, AtomEnum::STRING, text.as_bytes());
        request
            .expect("a request")
            .check()
            .expect("the root window takes it");
    }

    /// Turns the only monitor off, or on with a size that the screen takes as its own.
    pub fn monitor(&self, size: Option<Size>) {
        let x = &self.x;
        let resources = x.randr_get_screen_resources(self.root).expect("a request");
        let resources = resources.reply().expect("RANDR");
        let (crtc, output) = (resources.crtcs[0], resources.outputs[0]);
        let set = |mode, outputs: &[u32]| {
            let (now, at, upright) = (CURRENT_TIME, 0, Rotation::ROTATE0);
            let request = x.randr_set_crtc_config(crtc, now, now, at, at, mode, upright, outputs);
            request.expect("a request").reply().expect("a monitor");
        };
        set(NONE, &[]);
        let Some(size) = size else { return };
        let (width, height) = (size.width as u16, size.height as u16);
        let mode = ModeInfo {
            width,
            height,
            name_len: 4,
            ..ModeInfo::default()
        };
        let known = resources.modes.iter();
        let mut known = known.filter(|it| (it.width, it.height) == (width, height));
        let mode = known.next().map_or_else(
            || {
                let made = x
                    .randr_create_mode(self.root, mode, b"mode")
                    .expect("a request");
                let made = made.reply().expect("a new mode").mode;
                let added = x.randr_add_output_mode(output, made).expect("a request");
                added.check().expect("the monitor takes the mode");
                made
            },
            |it| it.id,
        );
        let millimetres = (u32::from(width) / 4, u32::from(height) / 4);
        let request =
            x.randr_set_screen_size(self.root, width, height, millimetres.0, millimetres.1);
        request
            .expect("a request")
            .check()
            .expect("the screen takes the size");
        set(mode, &[output]);
    }

    /// Gives a window the keyboard: there is no window manager that would.
    pub fn focus(&self, window: Window) {
        let request = self
            .x
            .set_input_focus(InputFocus::POINTER_ROOT, window, CURRENT_TIME);
        request
            .expect("a request")
            .check()
            .expect("a window that can be seen takes the focus");
    }

    /// Asks a window to close, as a window manager does for Alt+F4.
    pub fn ask_to_close(&self, window: Window) {
        let atom = |name: &[u8]| {
            let atom = self.x.intern_atom(false, name).expect("a request");
            atom.reply().expect("an atom").atom
        };
        let data = [atom(b"WM_DELETE_WINDOW"), CURRENT_TIME, 0, 0, 0];
        let event = ClientMessageEvent::new(32, window, atom(b"WM_PROTOCOLS"), data);
        let request = self.x.send_event(false, window, EventMask::NO_EVENT, event);
        request.expect("a request").check().expect("a window hears");
    }

    /// Gives a window another size.
    pub fn resize(&self, window: Window, size: Size) {
        let size = ConfigureWindowAux::new()
            .width(size.width as u32)
            .height(size.height as u32);
        let request = self.x.configure_window(window, &size);
        request
            .expect("a request")
            .check()
            .expect("a window takes another size");
    }

    /// Presses and releases the left mouse button at a point of a window, and leaves the pointer
    /// there.
    pub fn click(&self, window: Window, at: Point) {
        let at = self
            .x
            .translate_coordinates(window, self.root, at.x as i16, at.y as i16);
        let at = at
            .expect("a request")
            .reply()
            .expect("the place of a window");
        self.fake(MOTION_NOTIFY_EVENT, 0, (at.dst_x, at.dst_y));
        self.fake(BUTTON_PRESS_EVENT, 1, (0, 0));
        self.fake(BUTTON_RELEASE_EVENT, 1, (0, 0));
        self.x.flush().expect("Xvfb listens");
    }

    /// Presses keys in order, and releases them in the reverse order.
    pub fn press(&self, keysyms: &[u32]) {
        let codes: Vec<u8> = keysyms.iter().map(|&keysym| self.keycode(keysym)).collect();
        for &code in &codes {
            self.fake(KEY_PRESS_EVENT, code, (0, 0));
        }
        for &code in codes.iter().rev() {
            self.fake(KEY_RELEASE_EVENT, code, (0, 0));
        }
        self.x.flush().expect("Xvfb listens");
    }

    /// Holds a key down for some time: what is held down is the time itself.
    #[allow(dead_code, reason = "only the tests of screen readers hold a key")]
    pub fn hold(&self, keysym: u32, time: Duration) {
        let code = self.keycode(keysym);
        self.fake(KEY_PRESS_EVENT, code, (0, 0));
        self.x.flush().expect("Xvfb listens");
        std::thread::sleep(time);
        self.fake(KEY_RELEASE_EVENT, code, (0, 0));
        self.x.flush().expect("Xvfb listens");
    }

    /// What a window shows; `None` while it cannot be read, as between two sizes.
    pub fn picture(&self, window: Window) -> Option<Pixmap> {
        let place = self.x.get_geometry(window).ok()?.reply().ok()?;
        let (width, height) = (place.width, place.height);
        let format = ImageFormat::Z_PIXMAP;
        let image = self
            .x
            .get_image(format, window, 0, 0, width, height, u32::MAX)
            .ok()?;
        let mut rgba = image.reply().ok()?.data;
        // 24 bits deep, as the screen was asked for: blue, green, red and a byte of nothing.
        for pixel in rgba.chunks_exact_mut(4) {
            pixel.swap(0, 2);
            pixel[3] = u8::MAX;
        }
        let (width, height) = (u32::from(width), u32::from(height));
        Some(Pixmap {
            width,
            height,
            rgba,
        })
    }

    fn keycode(&self, keysym: u32) -> u8 {
        let (first, last) = (self.x.setup().min_keycode, self.x.setup().max_keycode);
        let keys = self.x.get_keyboard_mapping(first, last - first + 1);
        let keys = keys.expect("a request").reply().expect("a keyboard");
        let mut syms = keys.keysyms.chunks(usize::from(keys.keysyms_per_keycode));
        let index = syms.position(|syms| syms.first() == Some(&keysym));
        let index = index.unwrap_or_else(|| panic!("no key for the keysym {keysym:#x}"));
        first + u8::try_from(index).expect("keycodes are bytes")
    }

    fn fake(&self, event: u8, detail: u8, at: (i16, i16)) {
        let request = self
            .x
            .xtest_fake_input(event, detail, CURRENT_TIME, NONE, at.0, at.1, 0);
        request.expect("a request");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.end();
    }
}
