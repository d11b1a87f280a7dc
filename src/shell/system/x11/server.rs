//! What an X server offers, asked before the window libraries panic where it offers too little.

use x11rb::connection::{Connection as _, RequestConnection as _};
use x11rb::protocol::xproto::{ImageOrder, Screen, Setup, VisualClass, Visualtype};
use x11rb::protocol::{randr, xinput};
use x11rb::rust_connection::RustConnection;

/// The extensions that winit does not start without.
const EXTENSIONS: [&str; 3] = [
    randr::X11_EXTENSION_NAME,
    xinput::X11_EXTENSION_NAME,
    "XKEYBOARD",
];

/// Why no window can be shown on an X server.
#[derive(Debug, thiserror::Error)]
pub(in crate::shell::system) enum UnsuitableDisplay {
    /// An extension is missing.
    #[error("the X server of {display} lacks the extension {name}; start it with {name}")]
    Extension {
        /// The name of the display.
        display: String,
        /// The name of the extension.
        name: &'static str,
    },
    /// The pixels have a format that cannot be drawn.
    #[error(
        "the screen of {display} has {depth} bits for each pixel, and nothing to draw 24 bits on; \
         start its X server with 24 (DefaultDepth 24 in xorg.conf)"
    )]
    Pixels {
        /// The name of the display.
        display: String,
        /// The depth of the screen in bits.
        depth: u8,
    },
}

/// A connection to the X server of this session, and the number of its screen.
pub(in crate::shell::system) struct XServer {
    pub(super) connection: RustConnection,
    pub(super) screen: usize,
}

impl XServer {
    /// Connects to the server that `DISPLAY` names; `None` where it does not answer.
    pub(in crate::shell::system) fn connect() -> Option<Self> {
        let (connection, screen) = x11rb::connect(None).ok()?;
        Some(Self { connection, screen })
    }

    pub(super) fn screen(&self) -> Option<&Screen> {
        self.connection.setup().roots.get(self.screen)
    }

    /// Whether only a window with an alpha channel can be drawn, since the screen has another depth
    /// than 24 bits. The server converts its pixels.
    ///
    /// # Errors
    /// [`UnsuitableDisplay`] when no window can be shown.
    pub(in crate::shell::system) fn needs_alpha(
        &self,
        display: &str,
    ) -> Result<bool, UnsuitableDisplay> {
        for name in EXTENSIONS {
            // A server that is lost meanwhile is reported when the window is opened.
            if let Ok(None) = self.connection.extension_information(name) {
                let display = display.to_owned();
                return Err(UnsuitableDisplay::Extension { display, name });
            }
        }
        let Some(screen) = self.screen() else {
            return Ok(false);
        };
        let visuals = screen.allowed_depths.iter();
        let mut visuals =
            visuals.flat_map(|depth| depth.visuals.iter().map(|it| (depth.depth, it)));
        let setup = self.connection.setup();
        let mut own = visuals.clone();
        if own
            .any(|(depth, it)| it.visual_id == screen.root_visual && is_drawable(setup, depth, it))
        {
            return Ok(false);
        }
        // The one that winit takes for a transparent window.
        let alpha = visuals.find(|(depth, it)| *depth == 32 && it.class == VisualClass::TRUE_COLOR);
        match alpha {
            Some((depth, visual)) if is_drawable(setup, depth, visual) => Ok(true),
            _ => Err(UnsuitableDisplay::Pixels {
                display: display.to_owned(),
                depth: screen.root_depth,
            }),
        }
    }
}

/// Whether softbuffer can draw on a visual: its pixels are 32 bits, with 8 for each colour at the
/// places that it expects.
fn is_drawable(setup: &Setup, depth: u8, visual: &Visualtype) -> bool {
    let own_order = if cfg!(target_endian = "little") {
        ImageOrder::LSB_FIRST
    } else {
        ImageOrder::MSB_FIRST
    };
    let masks = if setup.image_byte_order == own_order {
        (0x00ff_0000, 0x0000_ff00, 0x0000_00ff)
    } else {
        (0x0000_ff00, 0x00ff_0000, 0xff00_0000)
    };
    let mut formats = setup.pixmap_formats.iter();
    let is_direct = [VisualClass::TRUE_COLOR, VisualClass::DIRECT_COLOR].contains(&visual.class);
    matches!(depth, 24 | 32)
        && is_direct
        && masks == (visual.red_mask, visual.green_mask, visual.blue_mask)
        && formats.any(|format| format.depth == depth && format.bits_per_pixel == 32)
}
